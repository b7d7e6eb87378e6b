import { addMonths, lastDay } from '../../../fixtures/papers/french.ts';
import { dues, gains, nafTight, nameOf, nirIn, payMonth, post, span } from './counter-payslip-people.ts';
import { caps, eur, ident, short, txt } from './draft.ts';
import { centre, grid, money, reportMaker, right, ruled, sum, under } from './report-kit.ts';

const KIND = 'bulletin-de-paie';
const _bold = { face: 'sansBold' as const };
const _narrow = { face: 'narrowBold' as const };

/** The old numbered form of a desktop program: no tax at source, no net social, a cumulated foot. */
export const counterSlipNumbered = reportMaker('counter-slip-numbered', KIND, (d) => {
  const { c } = d;
  const drawn = payMonth(c, 'shop', { period: '2020-05', hours: 151.67, taxRate: 0, transport: 0 }, { above: 0.96 });
  const { f, p } = drawn;
  const period = `201${c.int(4, 7)}-${c.pick(['02', '05', '09', '10'])}`;
  const q = { ...drawn.q, period, from: `${period}-01`, to: lastDay(period), paidOn: `${addMonths(period, 1)}-05` };
  const s = d.page({ face: 'serif', size: 8 });
  const strong = { face: 'serifBold' as const };
  s.box(28, 26, 538, 108, { stroke: '#000000' });
  s.rule(296, 26, 296, 134);
  d.at(s, 36, 42, txt(f.name, 'employeur'), '', { ...strong, size: 10 });
  post(s, 36, 55, q.firmAddress);
  d.line(s, 36, 84, 'SIRET', ident(f.spaced, 'siret'));
  d.line(s, 180, 84, 'APE', nafTight(f.naf));
  s.text(36, 97, `URSSAF de ${c.pick(['Paris', 'Lyon', 'Lille'])} sous le n° ${c.digits(15)}`);
  s.text(36, 110, `Conv. coll. : ${f.agreement}`, { size: 7 });
  s.text(431, 42, 'BULLETIN DE PAYE', { ...strong, ...centre, size: 13 });
  span(d, s, 308, 58, q, ['Du', 'au']);
  d.line(s, 440, 58, 'Paiement le', short(q.paidOn, 'datePaiement'));
  d.at(s, 320, 84, nameOf(d, `${caps(p.family)} ${p.given}`, p.title, 'salarie', 'titulaire'), '', {
    ...strong,
    size: 10,
  });
  post(s, 320, 98, q.home);
  s.box(28, 134, 538, 40, { stroke: '#000000' });
  under(d, s, 34, 144, 'N° Sécurité sociale', nirIn(q));
  under(d, s, 150, 144, 'Matricule', q.number);
  under(d, s, 200, 144, 'Emploi', txt(q.job, 'emploi'));
  under(d, s, 336, 144, 'Coeff.', String(c.int(150, 220)));
  under(d, s, 386, 144, 'Date d’embauche', short(q.enteredOn, 'dateEntree'));
  under(d, s, 470, 144, 'Horaire mensuel', money(q.hours));
  const columns = [
    [34],
    [64],
    [258, 'right'],
    [312, 'right'],
    [362, 'right'],
    [416, 'right'],
    [466, 'right'],
    [510, 'right'],
    [562, 'right'],
  ] as const;
  grid(
    d,
    s,
    columns,
    [186, 10],
    [['N°', 'Désignation', 'Nombre', 'Base', 'Taux', 'Gain', 'Retenue', 'Tx pat.', 'Part pat.']],
    strong,
  );
  s.rule(28, 190, 566, 190);
  let y = grid(
    d,
    s,
    columns,
    [204, 12],
    gains(q, 'Salaire mensuel').map(([a, b, t, m], i) => [String(1000 + i * 10), a, b, t, '', m]),
  );
  y = grid(d, s, columns, [y + 2, 15], [['3000', 'TOTAL BRUT', '', '', '', sum(q.gross, 'salaireBrut')]], strong);
  const words = [
    'Assurance maladie',
    'Accident du travail',
    'Prévoyance',
    'Vieillesse plafonnée',
    'Vieillesse déplafonnée',
    'Retraite ARRCO',
    'Allocations familiales',
    'Assurance chômage + AGS',
    'FNAL, formation, transport',
    'CSG déductible',
    'CSG + RDS non déductibles',
  ];
  y = grid(
    d,
    s,
    columns,
    [y, 11.8],
    dues(q, words).map(([a, b, t, m, tp, mp], i) => [String(4010 + i * 15), a, '', b, t, '', m, tp, mp]),
  );
  y = grid(
    d,
    s,
    columns,
    [y + 2, 15],
    [['8000', 'TOTAL COTISATIONS', '', '', '', '', money(q.employeeShare), '', money(q.employerShare)]],
    strong,
  );
  ruled(s, [28, 60, 206, 262, 316, 366, 420, 470, 514, 566], 174, 700);
  grid(
    d,
    s,
    [
      [120, 'right'],
      [190, 'right'],
      [262, 'right'],
      [330, 'right'],
      [398, 'right'],
    ],
    [714, 13],
    [['Cumuls', 'Heures', 'Salaire brut', 'Charges sal.', 'Net imposable'].slice(0, 5)],
    { ...strong, size: 7.5 },
  );
  grid(
    d,
    s,
    [[60], [190, 'right'], [262, 'right'], [330, 'right'], [398, 'right']],
    [728, 13],
    [
      ['Période', money(q.hours), money(q.gross), money(q.employeeShare), sum(q.taxable, 'netImposable')],
      [
        'Année',
        money(q.year.hours),
        money(q.year.gross),
        money((q.employeeShare * q.year.gross) / q.gross),
        money(q.year.taxable),
      ],
    ],
  );
  s.box(416, 706, 150, 44, { stroke: '#000000', lineWidth: 1.4 });
  s.text(424, 722, 'NET À PAYER', { ...strong, size: 10 });
  d.at(s, 558, 740, eur(q.netPaid, 'netPaye'), 'NET À PAYER', { ...strong, ...right, size: 13 });
  grid(
    d,
    s,
    [[34], [130, 'right'], [190, 'right'], [250, 'right']],
    [766, 11],
    [
      ['Congés', 'Acquis', 'Pris', 'Solde'],
      ['N-1', '30,00', `${c.int(5, 22)},00`, `${c.int(1, 8)},00`],
    ],
    { size: 7.5 },
  );
  s.text(280, 770, `Payé par chèque n° ${c.digits(7)}`, { size: 7.5 });
  s.text(
    297,
    812,
    'Pour vous aider à faire valoir vos droits, conservez ce bulletin de paye sans limitation de durée (art. L.3243-4)',
    { ...centre, size: 6.5 },
  );
  d.without('netSocial', 'netAvantImpot');
  d.open('dateDocument');
});
