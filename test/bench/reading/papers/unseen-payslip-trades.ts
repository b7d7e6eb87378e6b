import { cents, monthName } from '../../../fixtures/papers/french.ts';
import type { Pay } from '../pay.ts';
import { type Draft, ident, type Leaf, short, txt, type Value, val } from './draft.ts';
import { type Cell, centre, grid, money, reportMaker, right, ruled, sum } from './report-kit.ts';
import { chargeRows, dayAs, dottedNaf } from './unseen-kit.ts';
import { unseenMonth } from './unseen-people.ts';

const KIND = 'bulletin-de-paie';

/** The sums below the table: those before the tax, the tax and what is paid. */
function feet(d: Draft, s: Leaf, y: number, q: Pay, sums: [before: number, paid: number], words: [string, string]) {
  const list: [string, Value | string][] = [
    ['Net imposable', sum(q.taxable, 'netImposable')],
    [words[0], sum(sums[0], 'netAvantImpot')],
    [`Impôt prélevé à la source (taux ${money(q.taxRate)} %)`, money(q.tax)],
  ];
  if (q.netSocial !== null) list.unshift(['Montant net social', sum(q.netSocial, 'netSocial')]);
  list.forEach(([label, value], i) => {
    s.text(300, y + i * 15, label);
    d.at(s, 552, y + i * 15, value, label, right);
  });
  const last = y + list.length * 15 + 8;
  s.text(300, last, words[1], { size: 11 });
  d.at(s, 552, last, val(`${money(sums[1])} €`, ['netPaye', sums[1]]), words[1], { ...right, size: 11 });
}

/** A café's slip made by its accountant: meals as a benefit in kind, added to the gross and taken off the net. */
export const unseenPayslipCafe = reportMaker('unseen-payslip-cafe', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 7.6 });
  const bold = { face: 'serifBold' as const };
  const meals = c.int(16, 22);
  const food = cents(meals * 4.15);
  const { f, p, q } = unseenMonth(c, {
    overtime: 0,
    transport: 0,
    premiums: () => [{ label: 'Avantage en nature nourriture', base: meals, rate: 4.15, amount: food }],
  });
  const name = c.pick(['BRASSERIE DE L’ÉCLUSE', 'CAFÉ LE TROUBADOUR', 'SARL AU BON COUSCOUS']);
  d.at(s, 40, 46, txt(name, 'employeur', 'emetteur'), '', { ...bold, size: 11 });
  s.text(40, 58, q.firmAddress[0], { size: 8.5 });
  s.text(40, 69, q.firmAddress[1], { size: 8.5 });
  const x = d.line(s, 40, 84, 'N° Siret', ident(f.siret, 'siret'));
  d.line(s, x + 16, 84, 'Code A.P.E.', val('5630Z', ['naf', '5630Z']));
  s.text(40, 96, 'Convention collective nationale des hôtels, cafés, restaurants');
  s.text(420, 46, 'Fiche de paie', { ...bold, size: 15 });
  s.text(420, 62, 'du mois de', { size: 9 });
  d.at(
    s,
    474,
    62,
    val(`${monthName(q.period).toLowerCase()} ${q.period.slice(0, 4)}`, ['periode', q.period]),
    'du mois de',
    { ...bold, size: 9 },
  );
  s.rule(40, 106, 555, 106, { lineWidth: 1 });
  s.text(40, 122, 'Nom et prénom');
  d.at(s, 150, 122, txt(`${p.family} ${p.given}`, 'salarie', 'titulaire'), 'Nom et prénom', bold);
  s.text(40, 135, 'Adresse');
  s.text(150, 135, `${q.home[0]}, ${q.home[1]}`);
  d.line(s, 40, 148, 'Immatriculation S.S.', ident(q.person.nir, 'nir'), { valueX: 150 });
  d.line(s, 40, 161, 'Emploi occupé', txt(q.job, 'emploi'), { valueX: 150 });
  d.line(s, 340, 148, 'Entré(e) le', short(q.enteredOn, 'dateEntree'), { valueX: 430 });
  d.line(s, 340, 161, 'Payé le', short(q.paidOn, 'datePaiement', 'dateDocument'), { valueX: 430 });
  const columns = [[46], [280, 'right'], [330, 'right'], [410, 'right'], [466, 'right'], [550, 'right']] as const;
  grid(d, s, columns, [186, 10], [['Désignation', 'Nb / Base', 'Taux', 'Salarié', 'Taux', 'Employeur']], bold);
  const lines: Cell[][] = [
    [
      'Heures de travail',
      val(money(q.hours), ['heures', q.hours]),
      money(q.hourlyRate),
      money(q.earnings[0]?.amount ?? 0),
    ],
    ['Avantage en nature nourriture', String(meals), '4,15', money(food)],
    ['Rémunération brute', '', '', sum(q.gross, 'salaireBrut')],
    ...chargeRows(q, []).map(([word, ...rest]) => [String(word).slice(0, 46), ...rest]),
    ['Total des cotisations', '', '', money(q.employeeShare), '', money(q.employerShare)],
    ['À déduire : avantage en nature nourriture', '', '', `- ${money(food)}`],
  ];
  const y = grid(d, s, columns, [206, 16], lines);
  ruled(s, [40, 226, 286, 336, 416, 472, 555], 174, y - 4);
  const before = cents(q.netBeforeTax - food);
  feet(d, s, y + 20, q, [before, cents(before - q.tax)], ['Net avant impôt', 'Net à payer']);
  s.text(46, y + 20, `Repas pris : ${meals}`);
  s.text(46, y + 34, 'Règlement par chèque');
  s.text(46, y + 48, 'Congés acquis : 2,50 jours');
  s.text(297, 812, 'Bulletin à conserver sans limitation de durée', { ...centre, size: 7 });
  d.open('periodeDebut', 'periodeFin');
});

/** A builder's slip: paid leave is the fund's, allowances of journeys and meals after the contributions. */
export const unseenPayslipSite = reportMaker('unseen-payslip-site', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 7.6 });
  const bold = { face: 'narrowBold' as const };
  const job = c.pick(['Maçon N2P1', 'Coffreur-bancheur', 'Peintre qualifié', 'Manœuvre']);
  const { f, p, q } = unseenMonth(c, { hours: 151.67, transport: 0 }, { job });
  const name = c.pick(['ENTREPRISE GÉNÉRALE SAVARY', 'S.A.R.L. RÉNO-TOIT 94', 'EURL BÉTON SERVICE']);
  s.box(36, 30, 523, 22, { fill: '#f6d9a8' });
  s.text(297, 45, 'BULLETIN DE PAIE - BÂTIMENT', { ...bold, ...centre, size: 11 });
  d.line(s, 44, 70, 'Entreprise :', txt(name, 'employeur', 'emetteur'), { ...bold, labelFace: 'narrow', size: 8.5 });
  s.text(44, 82, `${q.firmAddress[0]} - ${q.firmAddress[1]}`);
  d.line(s, 44, 94, 'SIRET :', ident(f.spaced, 'siret'));
  d.line(s, 44, 106, 'NAF :', dottedNaf('43.99C'));
  s.text(44, 118, `Caisse de congés payés : CIBTP n° ${c.digits(7)}`);
  s.text(310, 70, 'Paie du');
  d.at(s, 344, 70, short(q.from, 'periodeDebut'), 'Paie du');
  s.text(394, 70, 'au');
  d.at(s, 408, 70, short(q.to, 'periodeFin'), 'au');
  d.line(s, 310, 82, 'Salarié :', txt(`${p.given} ${p.family.toUpperCase()}`, 'salarie', 'titulaire'), {
    ...bold,
    labelFace: 'narrow',
    size: 8.5,
  });
  s.text(310, 94, `${q.home[0]} ${q.home[1]}`);
  d.line(s, 310, 106, 'N° SS :', ident(`${q.person.nir.slice(0, 13)}/${q.person.nir.slice(13)}`, 'nir'));
  d.line(s, 310, 118, 'Qualification :', txt(q.job, 'emploi'));
  d.line(s, 310, 130, 'Embauche :', dayAs(q.enteredOn, 'hyphens', 'dateEntree'));
  d.line(s, 430, 130, 'Coefficient :', String(c.pick([150, 170, 185, 210])));
  const columns = [[44], [284, 'right'], [336, 'right'], [410, 'right'], [464, 'right'], [552, 'right']] as const;
  s.box(36, 142, 523, 16, { fill: '#f6d9a8' });
  grid(d, s, columns, [153, 10], [['Rubrique', 'Quantité', 'Taux', 'Montant', 'Tx pat.', 'Mt patronal']], bold);
  const days = c.int(17, 22);
  const [meals, travel] = [cents(days * 10.3), cents(days * 3.62)];
  const lines: Cell[][] = [
    ...q.earnings.map((k, i): Cell[] => [
      i === 0 ? 'Heures normales' : 'Heures supplémentaires à 25 %',
      i === 0 ? val(money(q.hours), ['heures', q.hours]) : money(k.base ?? 0),
      money(k.rate ?? 0),
      money(k.amount),
    ]),
    ['Salaire brut', '', '', sum(q.gross, 'salaireBrut')],
    ...chargeRows(q, [
      'Maladie',
      'AT/MP',
      'Pro BTP prévoyance',
      'Vieillesse plafonnée',
      'Vieillesse déplafonnée',
      'Pro BTP retraite',
    ]).map(([word, ...rest]) => [String(word).slice(0, 44), ...rest]),
    ['Cotisation congés payés et intempéries (CIBTP)', money(q.gross), '', '', '20,70', money(cents(q.gross * 0.207))],
    ['Total cotisations', '', '', money(q.employeeShare)],
    ['Indemnité de repas (panier)', String(days), '10,30', money(meals)],
    ['Indemnité de trajet zone 2', String(days), '3,62', money(travel)],
  ];
  const y = grid(d, s, columns, [172, 15.5], lines);
  ruled(s, [36, 226, 290, 342, 416, 470, 559], 142, y - 2);
  const before = cents(q.netBeforeTax + meals + travel);
  feet(d, s, y + 18, q, [before, cents(before - q.tax)], ['Net à payer avant impôt', 'NET À PAYER']);
  d.line(s, 44, y + 18, 'Virement du', short(q.paidOn, 'datePaiement', 'dateDocument'));
  s.text(44, y + 34, `Cumul imposable : ${money(q.year.taxable)}`);
  s.text(44, y + 50, `Heures annuelles : ${money(q.year.hours)}`);
  s.text(297, 815, 'Les congés sont payés par la caisse. Bulletin à conserver sans limitation de durée.', {
    ...centre,
    size: 6.8,
  });
  d.open('periode', ...(q.overtime ? (['heures'] as const) : []));
});
