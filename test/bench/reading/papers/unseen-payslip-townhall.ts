import { cents, monthName } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, ident, txt, type Value, val } from './draft.ts';
import { type Cell, grid, money, reportMaker, right, ruled, sum, under } from './report-kit.ts';
import { chargeRows, dayAs } from './unseen-kit.ts';
import { unseenMonth } from './unseen-people.ts';

const WORDS = [
  'URSSAF MALADIE',
  'ATIACL / AT',
  'MUTUELLE PREVOYANCE',
  'URSSAF VIEILLESSE PLAFONNEE',
  'URSSAF VIEILLESSE DEPLAF.',
  'IRCANTEC TR. A',
  'URSSAF ALLOC. FAM.',
  'URSSAF CHOMAGE',
  'CNFPT - CDG - FNAL',
  'CSG DEDUCTIBLE',
  'CSG NON DEDUCTIBLE - CRDS',
];

/** After a town hall's program: the agent in a strip of cells, the index pay, the premiums, payment by the treasury. */
export const unseenPayslipTownhall = reportMaker('unseen-payslip-townhall', 'bulletin-de-paie', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 7.6 });
  const bold = { face: 'narrowBold' as const };
  const { at, f, q } = unseenMonth(
    c,
    {
      hours: 151.67,
      overtime: 0,
      transport: 0,
      premiums: (pay) => [
        { label: 'INDEMNITE DE RESIDENCE', base: pay, rate: 3, amount: cents(pay * 0.03) },
        { label: 'I.F.S.E. (RIFSEEP)', amount: c.pick([90, 125, 160]) },
      ],
    },
    { job: c.pick(['ADJOINT TECHNIQUE TERRITORIAL', 'AGENT SOCIAL', 'ADJOINT D’ANIMATION', 'A.T.S.E.M. PRINCIPAL']) },
  );
  const town = `COMMUNE DE ${caps(at.town)}`;
  d.at(s, 36, 40, txt(town, 'employeur', 'emetteur'), '', { ...bold, size: 12 });
  s.text(36, 53, 'Hôtel de Ville - Direction des ressources humaines');
  s.text(36, 64, q.firmAddress[1]);
  d.line(s, 36, 76, 'N° SIRET :', ident(f.spaced, 'siret'));
  d.line(s, 170, 76, 'Code NAF :', val('84.11Z', ['naf', '8411Z']));
  s.text(559, 40, 'BULLETIN DE PAYE', { ...bold, ...right, size: 13 });
  d.at(
    s,
    559,
    54,
    val(`${caps(monthName(q.period))} ${q.period.slice(0, 4)}`, ['periode', q.period]),
    'BULLETIN DE PAYE',
    { ...right, size: 10 },
  );
  const x = s.text(330, 108, q.person.woman ? 'Mme' : 'M.', { size: 9 });
  d.at(s, x + 4, 108, txt(`${q.person.family} ${q.person.given}`, 'salarie', 'titulaire'), '', { ...bold, size: 9 });
  s.text(330, 120, q.home[0], { size: 9 });
  s.text(330, 132, q.home[1], { size: 9 });
  const cells: [number, string, Value | string][] = [
    [40, 'Matricule', q.number.padStart(5, '0')],
    [92, 'N° INSEE', ident(spacedNir(q.person.nir), 'nir')],
    [196, 'Grade / emploi', txt(q.job, 'emploi')],
    [362, 'Éch.', `0${c.int(1, 8)}`],
    [392, 'IB / IM', `${c.int(367, 390)} / ${c.int(366, 385)}`],
    [452, 'Statut', c.pick(['CONTRACTUEL', 'TITULAIRE', 'STAGIAIRE'])],
    [512, 'Entrée', dayAs(q.enteredOn, 'short', 'dateEntree')],
  ];
  for (const [cx, label, value] of cells) under(d, s, cx, 166, label, value, { labelSize: 6, gap: 11, size: 7.2 });
  ruled(s, cells.map(([cx]) => cx - 4).concat(559), 157, 182, '#555555');
  const columns = [[40], [80], [290, 'right'], [340, 'right'], [412, 'right'], [474, 'right'], [555, 'right']] as const;
  grid(d, s, columns, [200, 10], [['Code', 'Libellé', 'Base', 'Taux', 'À payer', 'À déduire', 'Part patronale']], bold);
  const lines: Cell[][] = q.earnings.map((k, i) => [
    `${1000 + i * 150}`,
    i === 0 ? 'TRAITEMENT DE BASE INDICIAIRE' : k.label,
    i === 0 || k.base === undefined ? '' : money(k.base),
    k.rate === undefined || i === 0 ? '' : money(k.rate),
    money(k.amount),
  ]);
  chargeRows(q, WORDS).forEach(([word, base, rate, mine, , theirs], i) => {
    lines.push([`${4010 + i * 20}`, word, base, rate, '', mine, theirs]);
  });
  lines.push(['9000', 'IMPOT SUR LE REVENU (P.A.S.)', money(q.taxable), money(q.taxRate), '', money(q.tax)]);
  const y = grid(d, s, columns, [218, 15], lines);
  d.truth.dispositif = {
    value: 'fonction-publique',
    printed: 'TRAITEMENT DE BASE INDICIAIRE',
    label: null,
    page: 1,
    box: [80, 211, 130, 9],
  };
  ruled(s, [36, 76, 236, 294, 344, 416, 478, 559], 190, y + 20);
  grid(
    d,
    s,
    columns,
    [y + 34, 10],
    [['', 'TOTAUX', '', '', money(q.gross), money(cents(q.employeeShare + q.tax)), money(q.employerShare)]],
    bold,
  );
  const sums: [number, string, Value | string][] = [
    [40, 'Brut du mois', sum(q.gross, 'salaireBrut')],
    [124, 'Net imposable du mois', sum(q.taxable, 'netImposable')],
    [222, 'Net avant P.A.S.', sum(q.netBeforeTax, 'netAvantImpot')],
    [306, 'Cumul imposable', money(q.year.taxable)],
  ];
  if (q.netSocial !== null) sums.push([380, 'Montant net social', sum(q.netSocial, 'netSocial')]);
  for (const [cx, label, value] of sums) under(d, s, cx, y + 58, label, value, { size: 8.4, gap: 12 });
  s.box(462, y + 48, 97, 34, { stroke: '#000000', lineWidth: 1.2 });
  s.text(468, y + 59, 'NET À PAYER', { ...bold, size: 7.5 });
  d.at(s, 555, y + 75, sum(q.netPaid, 'netPaye'), 'NET À PAYER', { ...bold, ...right, size: 12 });
  s.text(40, y + 98, 'Mode de règlement : virement - Trésorerie municipale');
  d.line(s, 300, y + 98, 'Date de virement :', dayAs(q.paidOn, 'short', 'datePaiement', 'dateDocument'));
  s.text(
    40,
    815,
    'Bulletin à conserver sans limitation de durée - Caisse de retraite : IRCANTEC, 33 rue Villiers-de-l’Isle-Adam',
    { size: 6.2 },
  );
  d.without('heures');
  d.open('periodeDebut', 'periodeFin');
});
