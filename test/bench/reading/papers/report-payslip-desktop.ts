import { monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { ident, type short, txt, type Value, val } from './draft.ts';
import { type Cell, centre, fields, grid, money, reportMaker, ruled, sum } from './report-kit.ts';
import { monthOf } from './report-people.ts';

const KIND = 'bulletin-de-paie';
/** `2023-03-31` → `31/03/23`. */
const brief = (iso: string) => shortDate(iso).replace(/\d\d(\d\d)$/, '$1');
const briefly = (iso: string, ...names: Parameters<typeof short>[1][]): Value =>
  val(brief(iso), ...names.map((n) => [n, iso] as [typeof n, string]));
const rate = (n: number | null) => (n === null ? undefined : money(n));

/** How a program words the eleven contributions of the bench's month, in its order. */
export const SHORT_WORDS = [
  'URSSAF Maladie Maternité',
  'URSSAF Accident du travail',
  'Prévoyance non cadre TA',
  'URSSAF Vieillesse plafonnée',
  'URSSAF Vieillesse déplafonnée',
  'Retraite compl. T1 + CEG',
  'URSSAF Allocations familiales',
  'Assurance chômage + AGS',
  'FNAL, CSA, formation, taxe app.',
  'CSG déductible',
  'CSG non déductible + CRDS',
];

/** After the oldest desktop program: framed head, dates with two-figure years, gains and deductions apart, totals in a table. */
export const reportPayslipDesktop = reportMaker('report-payslip-desktop', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 8 });
  const { pay: q } = monthOf(c, { overtime: 0 });
  s.box(28, 26, 252, 84, { stroke: '#000000' });
  d.at(s, 34, 40, txt(q.firm.name, 'employeur', 'emetteur'), '', { face: 'sansBold', size: 10 });
  s.text(34, 53, q.firmAddress[0]);
  s.text(34, 64, q.firmAddress[1]);
  d.line(s, 34, 82, 'Siret :', ident(q.firm.siret, 'siret'));
  d.line(s, 160, 82, 'Code Naf :', txt(q.firm.naf, 'naf'));
  s.text(34, 94, `Urssaf/Msa : 117 ${c.digits(9)}`);
  s.box(300, 26, 267, 22, { fill: '#e4e4e4', stroke: '#000000' });
  s.text(433, 41, 'BULLETIN DE SALAIRE', { ...centre, face: 'sansBold', size: 12 });
  d.line(s, 304, 62, 'Période :', val(`${monthName(q.period)} ${q.period.slice(0, 4)}`, ['periode', q.period]));
  s.text(304, 74, 'Période du');
  d.at(s, 350, 74, briefly(q.from, 'periodeDebut'), 'Période du');
  s.text(386, 74, 'au');
  d.at(s, 398, 74, briefly(q.to, 'periodeFin'), 'au');
  d.line(s, 304, 86, 'Paiement le :', briefly(q.paidOn, 'datePaiement', 'dateDocument'));
  s.text(400, 86, 'par Virement');
  const left: [string, Value | string][] = [
    ['Matricule :', q.number],
    ['N° SS :', ident(spacedNir(q.person.nir), 'nir')],
    ['Emploi :', txt(q.job, 'emploi')],
    ['Statut professionnel :', 'Ouvrier'],
    ['Niveau :', c.pick(['I', 'II', 'AS1'])],
    ['Coefficient :', c.digits(3)],
    ['Entrée :', briefly(q.enteredOn, 'dateEntree')],
    ['Convention collective :', `${q.firm.agreement} (${q.firm.idcc})`],
  ];
  fields(d, s, [28, 128, 116, 11.5], left, { size: 7.5 });
  const name = `${q.person.family} ${q.person.given}`;
  s.text(352, 146, q.person.woman ? 'Madame' : 'Monsieur', { size: 9 });
  d.at(s, 392, 146, txt(name, 'salarie', 'titulaire'), '', { size: 9, face: 'sansBold' });
  s.text(352, 159, q.home[0], { size: 9 });
  s.text(352, 171, q.home[1], { size: 9 });
  const columns = [
    [32],
    [62],
    [252, 'right'],
    [304, 'right'],
    [346, 'right'],
    [404, 'right'],
    [462, 'right'],
    [506, 'right'],
    [563, 'right'],
  ] as const;
  const heads = ['N°', 'Désignation', 'Nombre', 'Base', 'Taux', 'Gain', 'Retenue', 'Taux', 'Retenue'];
  s.text(387, 239, 'Part salariale', centre);
  s.text(516, 239, 'Part patronale', centre);
  grid(d, s, columns, [252, 12], [heads], { face: 'sansBold', size: 7.5 });
  const lines: Cell[][] = [
    ['0100', 'Salaire de base', val(money(q.hours), ['heures', q.hours]), money(q.hourlyRate), '', money(q.gross)],
    ['', 'TOTAL BRUT', '', '', '', sum(q.gross, 'salaireBrut')],
    ...q.charges.map((k, i) => [
      String(4000 + i * 50),
      SHORT_WORDS[i],
      '',
      money(k.base),
      rate(k.rate),
      '',
      k.rate === null ? undefined : money(k.employee),
      rate(k.employerRate),
      k.employerRate === null ? undefined : money(k.employer),
    ]),
    ['', 'TOTAL DES RETENUES', '', '', '', '', money(q.employeeShare), '', money(q.employerShare)],
  ];
  if (q.transport) lines.push(['8100', 'Remboursement frais de transport', '', '', '', money(q.transport)]);
  if (q.netSocial !== null) lines.push(['', 'MONTANT NET SOCIAL', '', '', '', sum(q.netSocial, 'netSocial')]);
  lines.push(['', 'NET A PAYER AVANT IMPOT', '', '', '', sum(q.netBeforeTax, 'netAvantImpot')]);
  lines.push(['9000', 'Prélèvement à la source', '', money(q.taxable), money(q.taxRate), '', money(q.tax)]);
  const end = grid(d, s, columns, [272, 13], lines);
  const foot = Math.max(end, 600);
  ruled(s, [28, 58, 208, 258, 308, 350, 408, 466, 510, 567], 243, foot);
  ruled(s, [308, 466, 567], 230, 243);
  s.rule(28, 258, 567, 258, { lineWidth: 0.4 });
  const totals = [[34], [130, 'right'], [204, 'right'], [278, 'right'], [352, 'right'], [420, 'right']] as const;
  const names = ['Cumuls', 'Salaire brut', 'Ch. salariales', 'Ch. patronales', 'Net imposable', 'Heures'];
  grid(d, s, totals, [foot + 24, 12], [names], { face: 'sansBold', size: 7 });
  grid(
    d,
    s,
    totals,
    [foot + 38, 13],
    [
      [
        'Période',
        money(q.gross),
        money(q.employeeShare),
        money(q.employerShare),
        val(money(q.taxable), ['netImposable', q.taxable]),
        money(q.hours),
      ],
      ['Année', money(q.year.gross), '', '', money(q.year.taxable), money(q.year.hours)],
    ],
    { size: 7.5 },
  );
  ruled(s, [28, 80, 134, 208, 282, 356, 424], foot + 12, foot + 58);
  const net = d.truth.netImposable;
  if (net) d.truth.netImposable = { ...net, label: 'Net imposable' };
  s.box(436, foot + 12, 131, 46, { stroke: '#000000', lineWidth: 1.2 });
  s.text(501, foot + 28, 'NET A PAYER', { ...centre, face: 'sansBold', size: 9 });
  d.at(s, 501, foot + 48, val(`${money(q.netPaid)} euros`, ['netPaye', q.netPaid]), 'NET A PAYER', {
    ...centre,
    face: 'sansBold',
    size: 11,
  });
  s.text(28, 812, 'Dans votre intérêt, et pour vous aider à faire valoir vos droits, conservez ce bulletin de paie', {
    size: 6.8,
  });
  s.text(28, 822, 'sans limitation de durée. Rubrique « bulletin de paie » : www.service-public.fr', { size: 6.8 });
});
