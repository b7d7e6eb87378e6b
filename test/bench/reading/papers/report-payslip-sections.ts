import { monthName } from '../../../fixtures/papers/french.ts';
import { caps, ident, short, txt, type Value, val } from './draft.ts';
import { centre, grid, money, reportMaker, right, ruled, sum, under } from './report-kit.ts';
import { monthOf } from './report-people.ts';

const KIND = 'bulletin-de-paie';
const SECTIONS: [title: string, words: [number, string][]][] = [
  [
    'SANTE',
    [
      [0, 'Sécurité sociale - Mal. Mat. Inval. Décès'],
      [2, 'Complémentaire incap. inval. décès'],
      [1, 'ACCIDENTS DU TRAVAIL - MAL. PROF.'],
    ],
  ],
  [
    'RETRAITE',
    [
      [3, 'Sécurité sociale plafonnée'],
      [4, 'Sécurité sociale déplafonnée'],
      [5, 'Complémentaire tranche 1'],
    ],
  ],
  [
    'FAMILLE - CHOMAGE',
    [
      [6, 'Famille'],
      [7, 'Assurance chômage'],
    ],
  ],
  ['AUTRES CONTRIB. DUES PAR L’EMPLOYEUR', [[8, 'Autres contributions']]],
  [
    'CSG/CRDS',
    [
      [9, 'CSG déduct. de l’impôt sur le revenu'],
      [10, 'CSG/CRDS non déduct. de l’impôt'],
    ],
  ],
];

/** After an accountant's program: cells in a row under the head, sections in capitals, the tax in a frame of its own. */
export const reportPayslipSections = reportMaker('report-payslip-sections', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 7.8 });
  const { pay: q } = monthOf(c, {});
  const bold = { face: 'narrowBold' as const };
  s.text(40, 44, 'BULLETIN DE PAIE', { ...bold, size: 16 });
  s.text(40, 60, 'Paie du mois de', { size: 9 });
  d.at(s, 112, 60, val(`${caps(monthName(q.period))} ${q.period.slice(0, 4)}`, ['periode', q.period]), 'mois de', {
    ...bold,
    size: 9,
  });
  d.at(s, 40, 84, txt(q.firm.name, 'employeur', 'emetteur'), '', { ...bold, size: 9.5 });
  s.text(40, 96, q.firmAddress[0], { size: 8.5 });
  s.text(40, 107, q.firmAddress[1], { size: 8.5 });
  d.line(s, 40, 124, 'APE', txt(q.firm.naf, 'naf'));
  d.line(s, 100, 124, 'SIRET', ident(q.firm.siret, 'siret'));
  s.text(40, 135, `Convention : ${q.firm.agreement} - IDCC ${q.firm.idcc}`);
  const name = `${caps(q.person.given)} ${caps(q.person.family)}`;
  s.text(336, 96, q.person.woman ? 'MME' : 'M.', { size: 9 });
  d.at(s, 362, 96, txt(name, 'salarie', 'titulaire'), '', { size: 9 });
  s.text(336, 108, caps(q.home[0]), { size: 9 });
  s.text(336, 120, caps(q.home[1]), { size: 9 });
  const cells: [number, string, Value | string][] = [
    [44, 'MATRICULE', q.number],
    [100, 'NUMERO SECURITE SOCIALE', ident(`${q.person.nir.slice(0, 13)} ${q.person.nir.slice(13)}`, 'nir')],
    [222, 'EMPLOI', txt(q.job, 'emploi')],
    [338, 'QUALIFICATION', 'NON CADRE'],
    [414, 'ENTREE', short(q.enteredOn, 'dateEntree')],
    [484, 'PAIEMENT', short(q.paidOn, 'datePaiement', 'dateDocument')],
  ];
  for (const [x, label, value] of cells) under(d, s, x, 160, label, value, { labelSize: 6, gap: 12 });
  ruled(s, cells.map(([x]) => x - 4).concat(555), 151, 178, '#777777');
  const columns = [
    [44],
    [272, 'right'],
    [322, 'right'],
    [388, 'right'],
    [444, 'right'],
    [490, 'right'],
    [551, 'right'],
  ] as const;
  s.box(40, 188, 515, 17, { fill: '#c9d6e3' });
  const heads = ['LIBELLE', 'BASE OU NOMBRE', 'TAUX', 'A PAYER', 'A DEDUIRE', 'TAUX PAT.', 'MONTANT PAT.'];
  grid(d, s, columns, [200, 12], [heads], { ...bold, size: 6.6 });
  let y = grid(
    d,
    s,
    columns,
    [220, 12],
    q.earnings.map((k, i) => [
      i === 0 ? 'SALAIRE DE BASE' : 'HEURES SUPPLEMENTAIRES 125 %',
      i === 0 ? val(money(q.hours), ['heures', q.hours]) : money(k.base ?? 0),
      money(k.rate ?? 0),
      money(k.amount),
    ]),
  );
  s.rule(40, y - 8, 555, y - 8, { lineWidth: 0.3 });
  y = grid(d, s, columns, [y + 3, 16], [['SALAIRE BRUT', '', '', sum(q.gross, 'salaireBrut')]], bold);
  for (const [title, words] of SECTIONS) {
    s.text(44, y, title, { ...bold, size: 7 });
    y = grid(
      d,
      s,
      columns,
      [y + 11, 11],
      words.map(([i, word]) => {
        const k = q.charges[i];
        if (k === undefined) throw new RangeError(word);
        const mine = k.rate === null ? ['', ''] : [money(k.rate), money(k.employee)];
        const theirs = k.employerRate === null ? [] : [money(k.employerRate), money(k.employer)];
        return [`  ${word}`, money(k.base), mine[0], '', mine[1], ...theirs];
      }),
    );
    y += 3;
  }
  y = grid(
    d,
    s,
    columns,
    [y + 4, 14],
    [['TOTAL COTISATIONS ET CONTRIBUTIONS', '', '', '', money(q.employeeShare), '', money(q.employerShare)]],
    bold,
  );
  if (q.transport) y = grid(d, s, columns, [y, 13], [['INDEMNITE TRANSPORT', '', '', money(q.transport)]]);
  if (q.netSocial !== null)
    y = grid(d, s, columns, [y, 14], [['MONTANT NET SOCIAL', '', '', sum(q.netSocial, 'netSocial')]], bold);
  s.box(40, y - 3, 515, 20, { fill: '#e8eef4' });
  y = grid(
    d,
    s,
    columns,
    [y + 10, 26],
    [['NET A PAYER AVANT IMPOT SUR LE REVENU', '', '', sum(q.netBeforeTax, 'netAvantImpot')]],
    { ...bold, size: 9 },
  );
  s.box(40, y - 8, 300, 40, { stroke: '#777777' });
  s.text(46, y + 3, 'IMPOT SUR LE REVENU', { ...bold, size: 7 });
  const tax: [number, string, Value | string][] = [
    [46, 'Base (net imposable)', sum(q.taxable, 'netImposable')],
    [150, 'Taux personnalisé', `${money(q.taxRate)} %`],
    [240, 'Montant prélevé', money(q.tax)],
  ];
  for (const [x, label, value] of tax) under(d, s, x, y + 14, label, value, { gap: 12 });
  s.box(360, y - 8, 195, 40, { fill: '#c9d6e3' });
  s.text(368, y + 16, 'NET PAYE EN EUROS', { ...bold, size: 9 });
  d.at(s, 549, y + 16, sum(q.netPaid, 'netPaye'), 'NET PAYE EN EUROS', { ...bold, ...right, size: 12 });
  s.text(40, y + 56, `Cumuls annuels - Brut : ${money(q.year.gross)}  Net imposable : ${money(q.year.taxable)}`, {
    size: 7,
  });
  s.text(297, 815, 'A conserver sans limitation de durée', { ...centre, size: 7 });
  d.open('periodeDebut', 'periodeFin', ...(q.overtime ? (['heures'] as const) : []));
});
