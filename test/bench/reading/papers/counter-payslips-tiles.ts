import { cents } from '../../../fixtures/papers/french.ts';
import {
  dues,
  gains,
  monthIn,
  nafTight,
  nameOf,
  nirTight,
  payMonth,
  post,
  siretTight,
} from './counter-payslip-people.ts';
import { eur, short, txt, type val } from './draft.ts';
import { centre, fields, grid, money, reportMaker, right, ruled, sum, under } from './report-kit.ts';

const KIND = 'bulletin-de-paie';
const bold = { face: 'sansBold' as const };
const _narrow = { face: 'narrowBold' as const };

const WORDS = [
  'Maladie, maternité, invalidité, décès',
  'Accidents du travail - mal. prof.',
  'Complémentaire incapacité, inv., décès',
  'Sécurité sociale plafonnée',
  'Sécurité sociale déplafonnée',
  'Complémentaire tranche 1',
  'Famille',
  'Assurance chômage',
  'Autres contrib. dues par l’employeur',
  'CSG déductible de l’impôt',
  'CSG/CRDS non déductible de l’impôt',
];

/** An online program for accountants: gain and deduction in two columns, the foot in tiles. */
export const counterSlipTiles = reportMaker('counter-slip-tiles', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = payMonth(c, 'office', {
    period: `2024-${c.pick(['03', '04', '06', '11'])}`,
    hours: 151.67,
    premiums: (base) => [{ label: 'Prime d’assiduité', amount: cents(base * 0.03) }],
  });
  const s = d.page({ face: 'sans', size: 8 });
  d.at(s, 34, 40, txt(f.name, 'employeur'), '', { ...bold, size: 10.5 });
  post(s, 34, 52, q.firmAddress);
  s.text(34, 76, 'SIRET :');
  d.at(s, 78, 76, siretTight(f.siret), 'SIRET');
  d.line(s, 168, 76, 'Code NAF :', nafTight(f.naf));
  s.text(34, 87, `Urssaf/Msa : ${c.digits(3)} ${c.digits(12)}`);
  s.box(310, 28, 250, 22, { fill: '#1f6f8b' });
  s.text(435, 43, 'BULLETIN DE SALAIRE', { ...bold, ...centre, size: 12, color: '#ffffff' });
  d.line(s, 330, 64, 'Période :', monthIn(q), bold);
  d.at(s, 330, 110, nameOf(d, `${p.given} ${p.family.toUpperCase()}`, p.title, 'salarie', 'titulaire'), '', {
    ...bold,
    size: 10,
  });
  post(s, 330, 123, q.home, { size: 9 });
  fields(
    d,
    s,
    [34, 108, 118, 11],
    [
      ['Matricule :', q.number],
      ['N° SS :', nirTight(q)],
      ['Emploi :', txt(q.job, 'emploi')],
      ['Statut professionnel :', 'Ouvrier'],
      ['Niveau :', `III  Échelon ${c.int(1, 3)}`],
      ['Entrée :', short(q.enteredOn, 'dateEntree')],
      ['Ancienneté :', `${2023 - Number(q.enteredOn.slice(0, 4))} ans`],
    ],
  );
  s.text(34, 192, `Convention collective : ${f.agreement} - IDCC ${f.idcc}`, { size: 7.5 });
  const columns = [
    [36],
    [252, 'right'],
    [308, 'right'],
    [372, 'right'],
    [440, 'right'],
    [500, 'right'],
    [558, 'right'],
  ] as const;
  s.box(32, 200, 530, 14, { fill: '#d5e6ec' });
  grid(
    d,
    s,
    columns,
    [210, 12],
    [['Éléments de paie', 'Base', 'Taux', 'À déduire', 'À payer', 'Taux patr.', 'Charges patr.']],
    bold,
  );
  let y = grid(
    d,
    s,
    columns,
    [226, 12],
    gains(q, 'Salaire de base').map(([a, b, t, m]) => [a, b, t, '', m]),
  );
  y = grid(d, s, columns, [y, 15], [['Salaire brut', '', '', '', sum(q.gross, 'salaireBrut')]], bold);
  y = grid(
    d,
    s,
    columns,
    [y, 11.6],
    dues(q, WORDS).map(([a, b, t, m, tp, mp]) => [a, b, t, m, '', tp, mp]),
  );
  y = grid(
    d,
    s,
    columns,
    [y, 13],
    [['Total des cotisations et contributions', '', '', money(q.employeeShare), '', '', money(q.employerShare)]],
    bold,
  );
  if (q.transport)
    y = grid(
      d,
      s,
      columns,
      [y, 13],
      [['Indemnité transport en commun', money(q.transport * 2), '50,00', '', money(q.transport)]],
    );
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [
      ['Montant net social', '', '', '', sum(q.netSocial ?? 0, 'netSocial')],
      ['Net à payer avant impôt sur le revenu', '', '', '', sum(q.netBeforeTax, 'netAvantImpot')],
      ['Impôt sur le revenu prélevé à la source - PAS', money(q.taxable), money(q.taxRate), money(q.tax)],
    ],
  );
  ruled(s, [32, 196, 256, 312, 376, 444, 504, 562], 200, y - 6);
  const sofar = Math.round(q.year.gross / q.gross);
  const tiles: [string, ReturnType<typeof val> | string][] = [
    ['Heures', money(q.hours)],
    ['Brut', money(q.gross)],
    ['Plafond S.S.', '3 864,00'],
    ['Net imposable', sum(q.taxable, 'netImposable')],
    ['Ch. patronales', money(q.employerShare)],
    ['Coût global', money(cents(q.gross + q.employerShare))],
  ];
  tiles.forEach(([label, value], i) => {
    s.box(32 + i * 62, y + 8, 62, 36, { stroke: '#1f6f8b' });
    under(d, s, 63 + i * 62, y + 18, label, value, { ...centre, gap: 11 });
    s.text(
      63 + i * 62,
      y + 40,
      money(
        [
          q.year.hours,
          q.year.gross,
          3864 * sofar,
          q.year.taxable,
          cents(q.employerShare * sofar),
          cents((q.gross + q.employerShare) * sofar),
        ][i] ?? 0,
      ),
      { ...centre, size: 7, color: '#666666' },
    );
  });
  s.box(414, y + 8, 148, 36, { stroke: '#1f6f8b', lineWidth: 1.4 });
  s.text(422, y + 21, 'Net payé :', { ...bold, size: 10 });
  d.at(s, 554, y + 21, eur(q.netPaid, 'netPaye'), 'Net payé', { ...bold, ...right, size: 11 });
  d.line(s, 422, y + 37, 'Payé par virement le', short(q.paidOn, 'datePaiement'), { size: 7.5 });
  s.text(
    32,
    y + 60,
    `Congés N-1 : acquis 30,00  pris ${c.int(2, 20)},00     Congés N : acquis ${c.int(2, 22)},50  pris 0,00     Allègement de cotisations employeur : ${money(q.gross * 0.19)}`,
    { size: 7 },
  );
  s.text(
    297,
    815,
    'Dans votre intérêt, conservez ce bulletin de paie sans limitation de durée. Informations : www.service-public.fr',
    { ...centre, size: 6.5 },
  );
  d.open('dateDocument', 'periodeDebut', 'periodeFin');
});
