import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { ident, short, txt, val } from './draft.ts';
import { type Cell, centre, grid, money, reportMaker, right, ruled, sum } from './report-kit.ts';
import { chargeRows, dottedNaf } from './unseen-kit.ts';
import { unseenMonth } from './unseen-people.ts';

const WORDS = [
  'Séc. soc. maladie mat. inv. décès',
  'Accident du travail',
  'Prévoyance non cadre',
  'Séc. soc. vieillesse plafonnée',
  'Séc. soc. vieillesse déplafonnée',
  'Retraite compl. T1 (Agirc-Arrco + CEG)',
  'Allocations familiales',
  'Assurance chômage + AGS',
  'Autres contributions employeur',
  'CSG déductible',
  'CSG + RDS non déductibles',
];

/** After a small firm's accounting program: period and payment under the title, the sums in a row of cells at the foot. */
export const unseenPayslipSme = reportMaker('unseen-payslip-sme', 'bulletin-de-paie', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 7.6 });
  const bold = { face: 'sansBold' as const };
  const { f, q } = unseenMonth(c);
  s.text(297, 34, 'Bulletin de salaire', { ...bold, ...centre, size: 14 });
  s.text(206, 48, 'Période du', { size: 8.5 });
  d.at(s, 250, 48, short(q.from, 'periodeDebut'), 'Période du', { size: 8.5 });
  s.text(298, 48, 'au', { size: 8.5 });
  d.at(s, 312, 48, short(q.to, 'periodeFin'), 'au', { size: 8.5 });
  s.text(206, 60, 'Paiement le', { size: 8.5 });
  d.at(s, 254, 60, short(q.paidOn, 'datePaiement', 'dateDocument'), 'Paiement le', { size: 8.5 });
  s.text(302, 60, 'par Virement', { size: 8.5 });
  s.box(32, 72, 250, 92, { stroke: '#000000' });
  d.at(s, 40, 86, txt(q.firm.name, 'employeur', 'emetteur'), '', { ...bold, size: 10 });
  s.text(40, 98, q.firmAddress[0], { size: 8.5 });
  s.text(40, 109, q.firmAddress[1], { size: 8.5 });
  d.line(s, 40, 124, 'Siret :', ident(f.siret, 'siret'));
  d.line(s, 160, 124, 'Code Naf :', dottedNaf(f.naf));
  s.text(40, 135, 'Urssaf/Msa : 117 000000000000000');
  s.text(40, 150, `Convention collective : ${f.agreement}`.slice(0, 58), { size: 7 });
  d.line(s, 300, 80, 'Matricule :', q.number);
  d.line(s, 300, 91, 'N° SS :', ident(spacedNir(q.person.nir), 'nir'));
  d.line(s, 300, 102, 'Emploi :', txt(q.job, 'emploi'));
  s.text(300, 113, `Statut professionnel : Ouvrier - Niveau I Échelon ${c.int(1, 3)}`);
  d.line(s, 430, 80, 'Entrée :', short(q.enteredOn, 'dateEntree'));
  const name = `${q.person.family} ${q.person.given}`;
  const x = s.text(320, 140, q.person.woman ? 'Madame' : 'Monsieur', { size: 9.5 });
  d.at(s, x + 4, 140, txt(name, 'salarie', 'titulaire'), '', { ...bold, size: 9.5 });
  s.text(320, 153, q.home[0], { size: 9.5 });
  s.text(320, 166, q.home[1], { size: 9.5 });
  const columns = [[36], [282, 'right'], [336, 'right'], [406, 'right'], [466, 'right'], [559, 'right']] as const;
  s.box(32, 184, 531, 16, { fill: '#d9d9d9' });
  grid(
    d,
    s,
    columns,
    [195, 12],
    [['Éléments de paie', 'Base', 'Taux', 'Part salarié', 'Taux', 'Part employeur']],
    bold,
  );
  const lines: Cell[][] = q.earnings.map((k, i) => [
    i === 0 ? 'Salaire de base' : 'Heures suppl. majorées à 25 %',
    i === 0 ? val(money(q.hours), ['heures', q.hours]) : money(k.base ?? 0),
    (k.rate ?? 0).toFixed(4).replace('.', ','),
    money(k.amount),
  ]);
  lines.push(['Salaire brut', '', '', sum(q.gross, 'salaireBrut')]);
  lines.push(...chargeRows(q, WORDS, 4));
  lines.push(['Total des retenues', '', '', money(q.employeeShare), '', money(q.employerShare)]);
  if (q.transport) lines.push(['Remboursement titre de transport', '', '', money(q.transport)]);
  if (q.netSocial !== null) lines.push(['Montant net social', '', '', sum(q.netSocial, 'netSocial')]);
  lines.push(['Net à payer avant impôt sur le revenu', '', '', sum(q.netBeforeTax, 'netAvantImpot')]);
  lines.push([
    'Impôt sur le revenu prélevé à la source',
    money(q.taxable),
    q.taxRate.toFixed(4).replace('.', ','),
    money(q.tax),
  ]);
  const y = grid(d, s, columns, [214, 15], lines);
  ruled(s, [32, 240, 288, 342, 412, 472, 563], 184, y);
  const columns2 = [
    [120, 'right'],
    [200, 'right'],
    [290, 'right'],
    [400, 'right'],
  ] as const;
  s.text(36, y + 32, 'Mois', { size: 7 });
  s.text(36, y + 46, 'Année', { size: 7 });
  grid(d, s, columns2, [y + 18, 12], [['Heures', 'Brut', 'Charges sal.', 'Net imposable']], { size: 7 });
  grid(
    d,
    s,
    columns2,
    [y + 32, 14],
    [
      [money(q.hours + q.overtime), money(q.gross), money(q.employeeShare), sum(q.taxable, 'netImposable')],
      [money(q.year.hours), money(q.year.gross), '', money(q.year.taxable)],
    ],
  );
  d.truth.netImposable = {
    ...(d.truth.netImposable as NonNullable<typeof d.truth.netImposable>),
    label: 'Net imposable',
  };
  s.box(420, y + 12, 143, 40, { stroke: '#000000', lineWidth: 1.2 });
  s.text(428, y + 27, 'Net payé', { ...bold, size: 9 });
  d.at(s, 556, y + 44, val(`${money(q.netPaid)} euros`, ['netPaye', q.netPaid]), 'Net payé', {
    ...bold,
    ...right,
    size: 11,
  });
  s.text(
    297,
    818,
    'Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée.',
    { ...centre, size: 6.5 },
  );
  d.open('periode', ...(q.overtime ? (['heures'] as const) : []));
});
