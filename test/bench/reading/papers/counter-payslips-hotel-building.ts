import { cents } from '../../../fixtures/papers/french.ts';
import {
  dues,
  gains,
  monthIn,
  nafIn,
  nafTight,
  nameOf,
  nirIn,
  nirTight,
  payMonth,
  post,
  rate,
  siretTight,
  span,
} from './counter-payslip-people.ts';
import { eur, ident, short, txt } from './draft.ts';
import { centre, fields, grid, money, reportMaker, right, ruled, sum } from './report-kit.ts';

const KIND = 'bulletin-de-paie';
const bold = { face: 'sansBold' as const };
const strong = { face: 'narrowBold' as const };

/** A hotel: meals given in kind are added to the gross and taken back under the net. */
export const counterSlipHotel = reportMaker('counter-slip-hotel', KIND, (d) => {
  const { c } = d;
  const meals = c.int(30, 44);
  const kind = cents(meals * 4.15);
  const { f, p, q } = payMonth(c, 'inn', {
    period: `2024-0${c.int(4, 9)}`,
    hours: 151.67,
    transport: 0,
    premiums: (base) => [
      { label: 'Heures supplémentaires 110 %', base: 17.33, rate: 12.98, amount: 224.94 },
      { label: 'Avantage en nature nourriture', base: meals, rate: 4.15, amount: kind },
      { label: 'Prime de service', amount: cents(base * 0.02) },
    ],
  });
  const before = cents(q.netBeforeTax - kind);
  const s = d.page({ face: 'sans', size: 8.3 });
  s.text(40, 42, 'BULLETIN DE PAIE', { ...bold, size: 14 });
  d.line(s, 40, 56, 'Mois de', monthIn(q), { size: 10 });
  s.box(36, 68, 254, 70, { fill: '#f3f3f3' });
  d.at(s, 44, 82, txt(f.name, 'employeur'), '', bold);
  post(s, 44, 94, q.firmAddress);
  d.line(s, 44, 120, 'N° SIRET :', ident(f.spaced, 'siret'));
  d.line(s, 190, 120, 'APE :', nafIn(f.naf));
  s.text(44, 132, 'Convention : HCR (brochure 3292)');
  d.at(s, 320, 92, nameOf(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'salarie', 'titulaire'), '', {
    ...bold,
    size: 9.5,
  });
  post(s, 320, 105, q.home, { size: 9 });
  grid(
    d,
    s,
    [[40], [150], [290], [400], [480]],
    [156, 12],
    [['Qualification', 'N° de Sécurité sociale', 'Date d’entrée', 'Niveau / échelon', 'Matricule']],
    { size: 7, color: '#555555' },
  );
  d.at(s, 40, 168, txt(q.job, 'emploi'), 'Qualification');
  d.at(s, 150, 168, nirIn(q), 'N° de Sécurité sociale');
  d.at(s, 290, 168, short(q.enteredOn, 'dateEntree'), 'Date d’entrée');
  s.text(400, 168, `I / ${c.int(1, 3)}`);
  s.text(480, 168, q.number);
  const columns = [[40], [280, 'right'], [336, 'right'], [400, 'right'], [464, 'right'], [556, 'right']] as const;
  s.box(36, 180, 524, 15, { fill: '#7a1f2b' });
  grid(d, s, columns, [191, 12], [['Libellé', 'Base', 'Taux', 'Montant', 'Taux P.', 'Part patronale']], {
    ...bold,
    color: '#ffffff',
  });
  let y = grid(d, s, columns, [208, 12.4], gains(q, 'Salaire de base'));
  y = grid(d, s, columns, [y, 16], [['Total brut', '', '', sum(q.gross, 'salaireBrut')]], bold);
  y = grid(d, s, columns, [y, 12], dues(q));
  y = grid(
    d,
    s,
    columns,
    [y, 15],
    [['Total des retenues', '', '', money(q.employeeShare), '', money(q.employerShare)]],
    bold,
  );
  y = grid(
    d,
    s,
    columns,
    [y, 13.5],
    [
      ['Montant net social', '', '', sum(q.netSocial ?? 0, 'netSocial')],
      ['Net imposable', '', '', sum(q.taxable, 'netImposable')],
      ['Déduction avantage en nature nourriture', String(meals), '4,15', money(-kind)],
      ['Net à payer avant impôt sur le revenu', '', '', sum(before, 'netAvantImpot')],
      ['Prélèvement à la source', money(q.taxable), money(q.taxRate), money(-q.tax)],
    ],
  );
  ruled(s, [36, 560], 180, y - 5);
  s.text(300, y + 18, 'NET À PAYER', { ...bold, size: 12 });
  d.at(s, 556, y + 18, eur(cents(before - q.tax), 'netPaye'), 'NET À PAYER', { ...bold, ...right, size: 13 });
  d.line(s, 40, y + 18, 'Payé le', short(q.paidOn, 'datePaiement'));
  s.text(120, y + 18, 'par virement');
  s.text(
    40,
    y + 42,
    `Repos compensateur acquis : ${c.int(0, 9)},00 h    Jours fériés garantis restants : ${c.int(1, 6)}    Congés à prendre : ${c.int(2, 25)},00`,
  );
  s.text(
    40,
    y + 55,
    `Cumul annuel  brut ${money(q.year.gross)}   net imposable ${money(q.year.taxable)}   PAS ${money(q.year.tax)}`,
  );
  d.open('dateDocument', 'heures');
});

/** A building firm: site allowances under the net, leave paid by a fund, 2022. */
export const counterSlipBuilding = reportMaker('counter-slip-building', KIND, (d) => {
  const { c } = d;
  const days = c.int(17, 21);
  const { f, p, q } = payMonth(c, 'building', { period: `2022-0${c.int(2, 9)}`, hours: 151.67, transport: 0 });
  const extras: [string, number][] = [
    ['Indemnité de repas (panier)', 10.3],
    ['Indemnité de trajet zone 2', 2.9],
    ['Indemnité de transport zone 2', 3.68],
  ];
  const added = cents(extras.reduce((total, [, unit]) => total + cents(unit * days), 0));
  const s = d.page({ face: 'narrow', size: 7.8 });
  s.box(30, 26, 536, 60, { stroke: '#000000' });
  d.at(s, 36, 40, txt(f.name, 'employeur'), '', { ...strong, size: 11 });
  s.text(36, 53, q.firmAddress.join('  '));
  d.line(s, 36, 66, 'Siret', siretTight(f.siret));
  d.line(s, 140, 66, 'NAF', nafTight(f.naf));
  s.text(36, 79, `Caisse de congés payés : Congés intempéries BTP - n° adhérent ${c.digits(8)}`);
  s.text(560, 42, 'BULLETIN DE PAIE', { ...strong, ...right, size: 13 });
  s.text(560, 56, `Convention collective : ${f.agreement}`, { ...right, size: 7 });
  span(d, s, 380, 72, q, ['Période du', 'au'], strong);
  s.box(30, 92, 250, 90, { stroke: '#000000' });
  fields(
    d,
    s,
    [36, 105, 126, 12],
    [
      ['Code salarié', q.number],
      ['N° sécurité sociale', nirTight(q)],
      ['Entré le', short(q.enteredOn, 'dateEntree')],
      ['Emploi', txt(q.job, 'emploi')],
      ['Niveau - position', `N2 P${c.int(1, 2)}`],
      ['Coefficient', c.pick(['170', '185', '210'])],
      ['Taux horaire', rate(q.hourlyRate, 3)],
    ],
  );
  d.at(s, 318, 122, nameOf(d, `${p.given} ${p.family.toUpperCase()}`, p.title, 'salarie', 'titulaire'), '', {
    ...strong,
    size: 9.5,
  });
  post(s, 318, 135, q.home, { size: 9 });
  const columns = [
    [36],
    [258, 'right'],
    [316, 'right'],
    [376, 'right'],
    [436, 'right'],
    [492, 'right'],
    [560, 'right'],
  ] as const;
  s.box(30, 190, 536, 14, { fill: '#e4e4e4', stroke: '#000000' });
  grid(
    d,
    s,
    columns,
    [200, 12],
    [['RUBRIQUES', 'Base', 'Taux sal.', 'Gains', 'Retenues', 'Taux pat.', 'Part patr.']],
    strong,
  );
  let y = grid(d, s, columns, [217, 12], gains(q, 'Heures normales'));
  y = grid(d, s, columns, [y + 2, 16], [['Brut', '', '', sum(q.gross, 'salaireBrut')]], strong);
  const words = [
    'Maladie maternité AT',
    'Accident du travail',
    'PRO BTP Prévoyance ouvrier',
    'Vieillesse plafonnée',
    'Vieillesse déplafonnée',
    'PRO BTP Retraite T1 + CEG',
    'Allocations familiales',
    'Pôle emploi chômage / AGS',
    'OPPBTP - intempéries - formation',
    'CSG déductible',
    'CSG/CRDS non déductible',
  ];
  y = grid(
    d,
    s,
    columns,
    [y, 12],
    dues(q, words, 3).map(([a, b, t, m, tp, mp]) => [a, b, t, '', m, tp, mp]),
  );
  y = grid(
    d,
    s,
    columns,
    [y + 2, 15],
    [['Total charges', '', '', '', money(q.employeeShare), '', money(q.employerShare)]],
    strong,
  );
  y = grid(
    d,
    s,
    columns,
    [y, 12],
    extras.map(([word, unit]) => [word, `${days},00`, rate(unit, 2), money(cents(unit * days))]),
  );
  y = grid(
    d,
    s,
    columns,
    [y + 3, 14],
    [['Net à payer avant impôt sur le revenu', '', '', sum(cents(q.netBeforeTax + added), 'netAvantImpot')]],
    strong,
  );
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [['Impôt sur le revenu - taux personnalisé', money(q.taxable), money(q.taxRate), '', money(q.tax)]],
  );
  ruled(s, [30, 200, 264, 320, 380, 440, 496, 566], 190, y);
  grid(
    d,
    s,
    [[40], [150, 'right'], [230, 'right'], [310, 'right']],
    [y + 18, 13],
    [
      ['', 'Heures', 'Brut', 'Imposable'],
      ['Mensuel', money(q.hours), money(q.gross), sum(q.taxable, 'netImposable')],
      ['Annuel', money(q.year.hours), money(q.year.gross), money(q.year.taxable)],
    ],
  );
  s.box(400, y + 8, 166, 40, { stroke: '#000000', lineWidth: 1.3 });
  s.text(408, y + 22, 'NET À PAYER', strong);
  d.at(s, 560, y + 24, eur(cents(q.netPaid + added), 'netPaye'), 'NET À PAYER', { ...strong, ...right, size: 12 });
  d.line(s, 408, y + 40, 'Virement du', short(q.paidOn, 'datePaiement'));
  s.text(
    298,
    818,
    'BULLETIN À CONSERVER SANS LIMITATION DE DURÉE - Un certificat de congés vous sera remis pour la caisse',
    { ...centre, size: 6.5 },
  );
  d.without('netSocial');
  d.open('dateDocument');
});
