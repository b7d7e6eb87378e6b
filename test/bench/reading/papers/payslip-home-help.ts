import { amount } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { ident, maker, short, txt, type Value, val } from './draft.ts';
import { type Cell, grid, money, right, sum } from './report-kit.ts';
import { chargeRows } from './unseen-kit.ts';
import { unseenMonth } from './unseen-people.ts';

const WORDS =
  'Maladie|Accident du travail|Prévoyance branche aide à domicile|Vieillesse plafonnée|Vieillesse déplafonnée|Retraite complémentaire|Allocations familiales|Chômage|Formation - Transport|CSG déductible|CSG et CRDS imposables';

/** After an association of home help: the person's block on the left, the firm's at the foot, hours by kind of visit, a net in a line of boxes. */
export const payslipHomeHelp = maker('payslip-home-help', 'bulletin-de-paie', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 7.8 });
  const bold = { face: 'sansBold' as const };
  const { f, q } = unseenMonth(
    c,
    { hours: c.pick([86.67, 104, 121.33]), overtime: 0, transport: 0, period: `202${c.int(3, 5)}-1${c.int(0, 2)}` },
    { job: c.pick(['Aide à domicile', 'Auxiliaire de vie', 'Assistante de vie']) },
  );
  const [year, month] = q.period.split('-');
  s.text(40, 40, 'BULLETIN DE SALAIRE', { ...bold, size: 12 });
  s.text(400, 40, 'Mois de paie', { size: 7 });
  d.at(s, 460, 40, val(`${month}/${year}`, ['periode', q.period]), 'Mois de paie', { ...bold, size: 10 });
  s.text(400, 52, 'Page 1/1', { size: 7 });
  const name = `${q.person.woman ? 'Mme' : 'M.'} ${q.person.family} ${q.person.given}`;
  const own = name.replace(/^\S+ /, '');
  d.at(s, 60, 92, val(name, ['salarie', own], ['titulaire', own]), '', { size: 10 });
  s.text(60, 105, q.home[0], { size: 10 });
  s.text(60, 118, q.home[1], { size: 10 });
  s.box(330, 70, 225, 74, { stroke: '#888888', lineWidth: 0.5 });
  const right2: [string, Value | string][] = [
    ['Matricule', q.number],
    ['N° de Sécu', ident(spacedNir(q.person.nir), 'nir')],
    ['Fonction', txt(q.job, 'emploi')],
    ['Ancienneté au', short(q.enteredOn, 'dateEntree')],
    ['Degré - échelon', `Degré 1 - Éch. ${c.int(1, 3)}`],
    ['Horaire contractuel', `${amount(q.hours)} h/mois`],
  ];
  right2.forEach(([label, value], i) => {
    s.text(336, 81 + i * 11.5, label);
    d.at(s, 430, 81 + i * 11.5, value, label);
  });
  const columns = [[44], [270, 'right'], [320, 'right'], [390, 'right'], [470, 'right'], [550, 'right']] as const;
  s.text(270, 164, 'Quantité', { ...right, ...bold });
  s.text(270, 173, 'ou assiette', { ...right, ...bold });
  s.text(320, 164, 'Taux', { ...right, ...bold });
  s.text(390, 164, 'À payer', { ...right, ...bold });
  s.text(470, 164, 'Cotisations', { ...right, ...bold });
  s.text(470, 173, 'salariales', { ...right, ...bold });
  s.text(550, 164, 'Cotisations', { ...right, ...bold });
  s.text(550, 173, 'patronales', { ...right, ...bold });
  s.text(44, 168, 'Rubriques', bold);
  s.rule(40, 177, 555, 177);
  const night = c.int(2, 9);
  const bonus = Math.round(night * q.hourlyRate * 0.25 * 100) / 100;
  const lines: Cell[][] = [
    ['Salaire mensualisé', val(money(q.hours), ['heures', q.hours]), money(q.hourlyRate), money(q.gross)],
    ['Absence sans solde', '-3,50', money(q.hourlyRate), `-${money(3.5 * q.hourlyRate)}`],
    ['Régularisation absence mois précédent', '3,50', money(q.hourlyRate), money(3.5 * q.hourlyRate)],
    ['dont heures dimanche (majoration incluse)', money(night), '25,00', money(bonus)],
    ['Total brut mensuel', '', '', sum(q.gross, 'salaireBrut')],
    ...chargeRows(q, WORDS.split('|')).map(([word, base, rate, share, , firm]): Cell[] => [
      word,
      base,
      rate,
      '',
      share,
      firm,
    ]),
    ['Totaux', '', '', money(q.gross), money(q.employeeShare), money(q.employerShare)],
    ['Montant net social', '', '', q.netSocial === null ? '' : sum(q.netSocial, 'netSocial')],
  ];
  let y = grid(d, s, columns, [190, 13], lines);
  s.rule(40, y - 8, 555, y - 8);
  y += 8;
  const boxes: [string, string, Value | string][] = [
    ['Net imposable', 'du mois', sum(q.taxable, 'netImposable')],
    ['Cumul net', 'imposable', money(q.year.taxable)],
    ['Net à payer avant', 'impôt sur le revenu', sum(q.netBeforeTax, 'netAvantImpot')],
    ['Prélèvement', `à la source ${amount(q.taxRate)} %`, money(q.tax)],
    ['Net à payer', 'en euros', sum(q.netPaid, 'netPaye')],
  ];
  boxes.forEach(([first, second, value], i) => {
    s.box(40 + i * 103, y, 103, 38, { stroke: '#000000', lineWidth: 0.6 });
    s.text(91 + i * 103, y + 10, first, { align: 'center', size: 7 });
    s.text(91 + i * 103, y + 19, second, { align: 'center', size: 7 });
    d.at(s, 91 + i * 103, y + 32, value, `${first} ${second}`, { align: 'center', ...bold, size: 9.5 });
  });
  y += 54;
  s.text(40, y, 'Réglé par virement le');
  d.at(s, 122, y, short(q.paidOn, 'datePaiement', 'dateDocument'), 'Réglé par virement le');
  s.text(250, y, `Congés : acquis ${amount(c.int(2, 25))}  pris ${amount(c.int(0, 5))}  solde ${amount(c.int(1, 20))}`);
  s.rule(40, 770, 555, 770, { color: '#888888' });
  const firm = `${c.pick(['ADMR', 'ASSOCIATION D’AIDE', 'SERVICE À DOMICILE'])} ${c.pick(['DU GABARIT', 'DE L’EXEMPLE', 'DU SPECIMEN'])}`;
  d.at(s, 40, 782, txt(firm, 'employeur', 'emetteur'), '', bold);
  s.text(40, 793, `${q.firmAddress[0]} - ${q.firmAddress[1]}`);
  let x = s.text(40, 804, 'SIRET : ');
  x = d.at(s, x, 804, ident(f.siret, 'siret'), 'SIRET');
  x = s.text(x + 8, 804, '- NAF : ');
  x = d.at(s, x, 804, val('8810A', ['naf', '8810A']), 'NAF');
  s.text(x + 8, 804, '- Convention collective : Aide à domicile (IDCC 2941)');
  s.text(40, 815, 'À conserver sans limitation de durée');
});
