import { cents, monthName } from '../../../fixtures/papers/french.ts';
import { dues, hoursIn, nafTight, nirIn, payMonth, post, siretTight, titled } from './counter-payslip-people.ts';
import { caps, eur, long, short, txt, val } from './draft.ts';
import { grid, money, reportMaker, right, ruled, sum, under } from './report-kit.ts';

const KIND = 'bulletin-de-paie';
const _bold = { face: 'sansBold' as const };
const serif = { face: 'serifBold' as const };

/** A public hospital: index, step, elements by code, amounts to pay and to withhold. */
export const counterSlipHospital = reportMaker('counter-slip-hospital', KIND, (d) => {
  const { c } = d;
  const { f, p, at, q } = payMonth(c, 'clean', {
    period: `2024-${c.pick(['01', '05', '08', '12'])}`,
    hours: 151.67,
    transport: 0,
    premiums: (base) => [
      { label: 'INDEMNITE DE RESIDENCE', amount: cents(base * 0.03) },
      { label: 'COMPL. TRAITEMENT INDICIAIRE', amount: 241.22 },
      { label: 'INDEMNITE DIMANCHE ET FERIES', amount: cents(c.int(1, 3) * 60.13) },
    ],
  });
  const s = d.page({ face: 'serif', size: 8 });
  const body = `CENTRE HOSPITALIER DE ${caps(at.town)}`;
  d.at(s, 36, 40, val(body, ['employeur', body], ['dispositif', 'fonction-publique']), '', { ...serif, size: 10.5 });
  s.text(36, 52, `Direction des ressources humaines - ${q.firmAddress.join(' ')}`, { size: 7 });
  d.line(s, 36, 64, 'SIRET', siretTight(f.siret));
  d.line(s, 170, 64, 'APE', nafTight('86.10Z'));
  s.text(556, 40, 'BULLETIN DE PAYE', { ...serif, ...right, size: 12 });
  d.at(s, 556, 54, val(`${caps(monthName(q.period))} ${q.period.slice(0, 4)}`, ['periode', q.period]), '', {
    ...right,
  });
  const cells: [number, number, string, ReturnType<typeof val> | string][] = [
    [36, 84, 'Matricule', q.number],
    [110, 84, 'N° de sécurité sociale', nirIn(q)],
    [250, 84, 'Statut', 'CONTRACTUEL'],
    [36, 108, 'Grade', txt(c.pick(['AGENT DES SERVICES HOSPITALIERS', 'AIDE-SOIGNANT CL. NORMALE']), 'emploi')],
    [206, 108, 'Échelon', `0${c.int(1, 6)}`],
    [250, 108, 'Indice majoré', String(c.int(366, 390))],
    [36, 132, 'Affectation', 'UF 4120 MÉDECINE 2'],
    [166, 132, 'Entrée établissement', short(q.enteredOn, 'dateEntree')],
    [270, 132, 'Taux', '100 %'],
  ];
  for (const [x, y, label, value] of cells) under(d, s, x, y, label, value);
  d.at(s, 350, 100, titled(d, p.title, `${p.family.toUpperCase()} ${p.given.toUpperCase()}`, 'salarie', 'titulaire'));
  post(s, 350, 112, q.home);
  const columns = [[40], [84], [312, 'right'], [382, 'right'], [462, 'right'], [552, 'right']] as const;
  s.box(36, 156, 520, 14, { fill: '#dddddd', stroke: '#000000' });
  grid(d, s, columns, [166, 12], [['CODE', 'ÉLÉMENTS', 'BASE', 'À PAYER', 'À DÉDUIRE', 'PART PATR.']], {
    ...serif,
    size: 7.2,
  });
  let y = grid(
    d,
    s,
    columns,
    [184, 12.5],
    q.earnings.map((line, i) => [
      String(101 + i * 7),
      i === 0 ? 'TRAITEMENT DE BASE' : line.label,
      '',
      money(line.amount),
    ]),
  );
  y = grid(d, s, columns, [y + 2, 15], [['', 'TOTAL BRUT', '', sum(q.gross, 'salaireBrut')]], serif);
  const words = [
    'SS MALADIE',
    'ACCIDENT DU TRAVAIL',
    'MUTUELLE PREVOYANCE',
    'SS VIEILLESSE PLAFONNEE',
    'SS VIEILLESSE TOTALITE',
    'IRCANTEC TRANCHE A',
    'ALLOCATIONS FAMILIALES',
    'ASSURANCE CHOMAGE',
    'FNAL - FEH - ANFH',
    'CSG DEDUCTIBLE',
    'CSG NON DEDUCTIBLE ET CRDS',
  ];
  y = grid(
    d,
    s,
    columns,
    [y, 12],
    dues(q, words).map(([a, b, , m, , mp], i) => [String(401 + i * 3), a, b, '', m, mp]),
  );
  y = grid(
    d,
    s,
    columns,
    [y + 2, 15],
    [['', 'TOTAUX', '', money(q.gross), money(q.employeeShare), money(q.employerShare)]],
    serif,
  );
  ruled(s, [36, 80, 250, 320, 392, 470, 556], 156, y - 4);
  y = grid(
    d,
    s,
    [[40], [382, 'right']],
    [y + 14, 14],
    [
      ['NET À PAYER AVANT IMPÔT SUR LE REVENU', sum(q.netBeforeTax, 'netAvantImpot')],
      [`IMPÔT SUR LE REVENU PRÉLEVÉ À LA SOURCE - TAUX ${money(q.taxRate)} %`, money(q.tax)],
      ['MONTANT IMPOSABLE DU MOIS', sum(q.taxable, 'netImposable')],
      ['MONTANT IMPOSABLE DE L’ANNÉE', money(q.year.taxable)],
      ['MONTANT NET SOCIAL', sum(q.netSocial ?? 0, 'netSocial')],
    ],
  );
  s.box(400, y - 62, 156, 34, { stroke: '#000000', lineWidth: 1.2 });
  s.text(406, y - 51, 'NET À PAYER', { ...serif, size: 8 });
  d.at(s, 550, y - 36, eur(q.netPaid, 'netPaye'), 'NET À PAYER', { ...serif, ...right, size: 12 });
  d.line(s, 406, y - 14, 'Mis en paiement le', long(q.paidOn, 'datePaiement'), { size: 7.5 });
  s.text(36, y + 12, `Temps mensuel : `);
  d.at(s, 104, y + 12, hoursIn(q), 'Temps mensuel');
  s.text(
    146,
    y + 12,
    `Comptable assignataire : Trésorerie hospitalière    Cpte à créditer : FR76 **** **** ${c.digits(3)}`,
  );
  s.text(
    36,
    812,
    'Toute réclamation doit être adressée à la DRH, bureau de la paie, du lundi au vendredi de 9 h à 12 h 30. À conserver sans limitation de durée.',
    { size: 6.6 },
  );
  d.open('dateDocument', 'periodeDebut', 'periodeFin');
});
