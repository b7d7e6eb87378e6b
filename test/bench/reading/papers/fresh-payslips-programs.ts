import { lastDay, longDate, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import type { Pay } from '../pay.ts';
import { caps, eur, ident, long, short, txt, val } from './draft.ts';
import { freshMonth, named } from './fresh-people.ts';
import { type Cell, centre, fields, grid, money, reportMaker, right, ruled, sum, under } from './report-kit.ts';
import { chargeRows, dottedNaf } from './unseen-kit.ts';

const KIND = 'bulletin-de-paie';
const bold = { face: 'sansBold' as const };
const monthOf = (q: Pay) => val(`${monthName(q.period)} ${q.period.slice(0, 4)}`, ['periode', q.period]);
const hoursOf = (q: Pay) => val(money(q.hours), ['heures', q.hours]);
const nirValue = (q: Pay) => val(spacedNir(q.person.nir), ['nir', q.person.nir]);
const everySlipOpen = ['dateDocument', 'dateDebut', 'dateFin'] as const;

/** Earnings rows: word, base, rate, amount; the base pay gives the hours. */
const earningRows = (q: Pay): Cell[][] =>
  q.earnings.map((line, i) => [
    i === 0 ? 'Salaire de base' : line.label,
    line.base === undefined ? undefined : i === 0 ? hoursOf(q) : money(line.base),
    line.rate === undefined ? undefined : line.rate.toFixed(4).replace('.', ','),
    money(line.amount),
  ]);
const SHORT_WORDS = [
  'SS Maladie Maternité Inval. Décès',
  'Accident du travail',
  'Prévoyance non cadre T1',
  'SS Vieillesse plafonnée',
  'SS Vieillesse déplafonnée',
  'Retraite compl. T1 (AGIRC-ARRCO)',
  'Allocations familiales',
  'Chômage + AGS',
  'Autres contrib. employeur (FNAL, CSA)',
  'CSG déductible',
  'CSG + CRDS non déductibles',
];

/** A desktop program of an accountant: frames at the top, one table, a foot of cumulated values. */
export const freshSlipDesktop = reportMaker('fresh-slip-desktop', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = freshMonth(c, { period: `2024-${c.pick(['02', '05', '09', '10'])}` });
  const s = d.page({ face: 'sans', size: 8.5 });
  s.box(30, 28, 260, 92, { stroke: '#000000' });
  d.at(s, 38, 44, txt(f.name, 'employeur'), '', { ...bold, size: 11 });
  q.firmAddress.forEach((line, i) => {
    s.text(38, 58 + i * 11, line);
  });
  d.line(s, 38, 92, 'Siret :', ident(f.spaced, 'siret'));
  d.line(s, 190, 92, 'Code Naf :', dottedNaf(f.naf));
  s.text(38, 106, `Convention collective : ${f.agreement}`, { size: 7.5 });
  s.text(430, 44, 'BULLETIN DE SALAIRE', { ...bold, ...centre, size: 14 });
  d.line(s, 330, 64, 'Période :', monthOf(q));
  s.box(300, 78, 265, 66, { stroke: '#000000' });
  const name = `${p.title} ${caps(p.family)} ${p.given}`;
  d.accept('salarie', `${caps(p.family)} ${p.given}`);
  d.accept('titulaire', `${caps(p.family)} ${p.given}`);
  d.at(s, 330, 96, txt(name, 'salarie', 'titulaire'), '', { ...bold, size: 10 });
  q.home.forEach((line, i) => {
    s.text(330, 111 + i * 12, line);
  });
  fields(
    d,
    s,
    [38, 136, 120, 11],
    [
      ['Matricule', q.number],
      ['N° Sécu', nirValue(q)],
      ['Emploi', txt(q.job, 'emploi')],
      ['Date d’entrée', short(q.enteredOn, 'dateEntree')],
      ['Coefficient', String(c.int(120, 190))],
    ],
  );
  const columns = [[36], [268, 'right'], [316, 'right'], [390, 'right'], [450, 'right'], [558, 'right']] as const;
  s.box(30, 200, 535, 16, { fill: '#dddddd' });
  grid(d, s, columns, [211, 12], [['Désignation', 'Base', 'Taux', 'Montant', 'Taux pat.', 'Montant patronal']], bold);
  let y = grid(d, s, columns, [230, 12.5], earningRows(q));
  y = grid(d, s, columns, [y, 14], [['Salaire brut', '', '', sum(q.gross, 'salaireBrut')]], bold);
  y = grid(d, s, columns, [y, 12.5], chargeRows(q, SHORT_WORDS));
  y = grid(
    d,
    s,
    columns,
    [y, 13],
    [['Total des cotisations et contributions', '', '', money(q.employeeShare), '', money(q.employerShare)]],
    bold,
  );
  if (q.transport) y = grid(d, s, columns, [y, 13], [['Remboursement titre de transport', '', '', money(q.transport)]]);
  y = grid(
    d,
    s,
    columns,
    [y + 4, 14],
    [
      ['Montant net social', '', '', sum(q.netSocial ?? 0, 'netSocial')],
      ['Net à payer avant impôt sur le revenu', '', '', sum(q.netBeforeTax, 'netAvantImpot')],
    ],
    bold,
  );
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [['Impôt sur le revenu prélevé à la source', money(q.taxable), money(q.taxRate), money(q.tax)]],
  );
  ruled(s, [30, 565], 200, y);
  s.box(360, y + 14, 205, 34, { stroke: '#000000', lineWidth: 1.2 });
  s.text(368, y + 35, 'Net à payer (euros)', bold);
  d.at(s, 558, y + 35, sum(q.netPaid, 'netPaye'), 'Net à payer', { ...bold, ...right, size: 12 });
  d.line(s, 38, y + 28, 'Paiement le', short(q.paidOn, 'datePaiement'));
  s.text(160, y + 28, 'par virement', { size: 8 });
  const foot = [
    [110, 'right'],
    [210, 'right'],
    [320, 'right'],
    [430, 'right'],
  ] as const;
  grid(d, s, foot, [y + 72, 13], [['Cumuls', 'Heures', 'Brut', 'Net imposable']], { ...bold, size: 7.5 });
  grid(
    d,
    s,
    foot,
    [y + 86, 13],
    [
      ['Mois', money(q.hours), money(q.gross), sum(q.taxable, 'netImposable')],
      ['Année', money(q.year.hours), money(q.year.gross), money(q.year.taxable)],
    ],
    { size: 8 },
  );
  s.text(
    297,
    822,
    'Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin sans limitation de durée.',
    { ...centre, size: 6.5 },
  );
  d.open(...everySlipOpen, 'periodeDebut', 'periodeFin');
});

/** An online program of small firms: airy, clarified groups, the net in a coloured band. */
export const freshSlipOnline = reportMaker('fresh-slip-online', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = freshMonth(c, { period: `2025-0${c.int(1, 8)}`, hours: c.pick([151.67, 108.33]) });
  const s = d.page({ face: 'sans', size: 8 });
  const grey = '#5b6470';
  s.text(40, 50, 'Bulletin de paie', { ...bold, size: 18, color: '#20304a' });
  d.at(s, 40, 66, monthOf(q), '', { size: 11 });
  s.text(40, 80, `Du ${shortDate(q.from)} au ${shortDate(q.to)}`, { color: grey });
  d.truth.periodeDebut = { value: q.from, printed: shortDate(q.from), label: 'Du', page: 1, box: [50, 73, 44, 8] };
  d.truth.periodeFin = { value: q.to, printed: shortDate(q.to), label: 'au', page: 1, box: [105, 73, 44, 8] };
  d.line(s, 40, 93, 'Date de paiement', long(q.paidOn, 'datePaiement'));
  s.text(300, 46, 'Employeur', { color: grey, size: 7 });
  d.at(s, 300, 58, txt(f.name, 'employeur'), 'Employeur', bold);
  s.text(300, 70, q.firmAddress.join(', '));
  d.line(s, 300, 82, 'SIRET', val(f.siret, ['siret', f.siret]));
  d.line(s, 420, 82, 'APE', val(f.naf.replace('.', ''), ['naf', f.naf.replace('.', '')]));
  s.text(300, 94, `IDCC ${f.idcc} - ${f.agreement}`);
  s.text(40, 122, 'Salarié', { color: grey, size: 7 });
  d.at(s, 40, 134, named(d, `${p.given} ${p.family}`, p.title, 'salarie', 'titulaire'), 'Salarié', bold);
  s.text(40, 146, q.home[0]);
  s.text(40, 158, q.home[1]);
  under(d, s, 300, 122, 'Poste', txt(q.job, 'emploi'));
  under(d, s, 300, 146, 'Ancienneté depuis le', long(q.enteredOn, 'dateEntree'));
  under(d, s, 440, 122, 'N° de sécurité sociale', nirValue(q));
  under(d, s, 440, 146, 'Matricule', q.number);
  const columns = [[46], [290, 'right'], [340, 'right'], [410, 'right'], [490, 'right']] as const;
  grid(d, s, columns, [190, 12], [['Rémunération', 'Base', 'Taux', 'Part salarié', 'Part employeur']], {
    ...bold,
    color: grey,
  });
  s.rule(40, 195, 555, 195, { color: '#b7c0cc' });
  let y = grid(d, s, columns, [208, 13], earningRows(q));
  s.box(40, y - 9, 515, 14, { fill: '#eef2f7' });
  y = grid(d, s, columns, [y + 1, 16], [['Rémunération brute', '', '', sum(q.gross, 'salaireBrut')]], bold);
  for (const [group, title] of [
    ['santé', 'Santé'],
    ['retraite', 'Retraite'],
    ['famille', 'Famille'],
    ['chômage', 'Assurance chômage'],
    ['autres', 'Autres contributions'],
    ['csg', 'CSG et CRDS'],
  ] as const) {
    s.text(46, y, title, { ...bold, color: '#20304a' });
    y += 12;
    for (const k of q.charges.filter((line) => line.group === group)) {
      y = grid(
        d,
        s,
        columns,
        [y, 12],
        [
          [
            k.label,
            money(k.base),
            k.rate === null ? undefined : `${k.rate.toFixed(2).replace('.', ',')} %`,
            k.rate === null ? undefined : money(k.employee),
            k.employerRate === null ? undefined : money(k.employer),
          ],
        ],
      );
    }
  }
  y = grid(
    d,
    s,
    columns,
    [y + 4, 14],
    [['Total cotisations', '', '', money(q.employeeShare), money(q.employerShare)]],
    bold,
  );
  if (q.transport) y = grid(d, s, columns, [y, 14], [['Frais de transport (50 %)', '', '', money(q.transport)]]);
  y = grid(
    d,
    s,
    columns,
    [y, 15],
    [
      ['Montant net social', '', '', sum(q.netSocial ?? 0, 'netSocial')],
      ['Net imposable', '', '', sum(q.taxable, 'netImposable')],
      ['Net à payer avant impôt sur le revenu', '', '', sum(q.netBeforeTax, 'netAvantImpot')],
      [`Prélèvement à la source (taux personnalisé ${money(q.taxRate)} %)`, '', '', money(-q.tax)],
    ],
  );
  s.box(40, y + 2, 515, 26, { fill: '#20304a' });
  s.text(50, y + 19, 'Net payé', { ...bold, size: 12, color: '#ffffff' });
  d.at(s, 545, y + 19, eur(q.netPaid, 'netPaye'), 'Net payé', { ...bold, ...right, size: 12, color: '#ffffff' });
  s.text(
    40,
    y + 46,
    `Coût total employeur ${money(q.gross + q.employerShare)} €   Congés payés : acquis ${c.int(2, 25)},00 j  pris 0,00 j`,
    { color: grey },
  );
  s.text(
    40,
    818,
    'www.service-public.fr - Pour plus d’informations sur votre bulletin, rubrique « cotisations sociales ».',
    { size: 6.5, color: grey },
  );
  d.open(...everySlipOpen);
});

/** A bakery's slip of the cheapest program: capitals, fixed pitch, few lines. */
export const freshSlipBakery = reportMaker('fresh-slip-bakery', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = freshMonth(c, { period: `202${c.int(1, 2)}-0${c.int(2, 9)}`, taxRate: 0, transport: 0 });
  const s = d.page({ face: 'mono', size: 7.8 });
  d.at(s, 40, 44, txt(caps(f.name), 'employeur'));
  q.firmAddress.forEach((line, i) => {
    s.text(40, 56 + i * 11, caps(line));
  });
  d.line(s, 40, 80, 'SIRET', val(f.siret, ['siret', f.siret]));
  d.line(s, 190, 80, 'NAF', val(f.naf.replace('.', ''), ['naf', f.naf.replace('.', '')]));
  s.text(297, 106, '*** BULLETIN DE PAIE ***', centre);
  s.text(40, 124, 'PERIODE DU');
  d.at(s, 96, 124, short(q.from, 'periodeDebut'), 'PERIODE DU');
  s.text(152, 124, 'AU');
  d.at(s, 168, 124, short(q.to, 'periodeFin'), 'AU');
  d.line(s, 300, 124, 'PAYE LE', short(q.paidOn, 'datePaiement'));
  d.at(s, 320, 148, named(d, caps(`${p.family} ${p.given}`), p.title, 'salarie', 'titulaire'));
  s.text(320, 160, caps(q.home[0]));
  s.text(320, 172, caps(q.home[1]));
  fields(
    d,
    s,
    [40, 148, 130, 12],
    [
      ['EMPLOI', txt(caps(q.job), 'emploi')],
      ['NO SS', val(spacedNir(q.person.nir), ['nir', q.person.nir])],
      ['ENTREE LE', short(q.enteredOn, 'dateEntree')],
      ['COEFF', String(c.int(155, 185))],
    ],
  );
  const columns = [[40], [300, 'right'], [360, 'right'], [430, 'right'], [490, 'right'], [555, 'right']] as const;
  s.text(40, 210, '-'.repeat(109));
  grid(d, s, columns, [222, 12], [['LIBELLE', 'BASE', 'TAUX SAL', 'RETENUE', 'TAUX PAT', 'CHARGES PAT']]);
  s.text(40, 232, '-'.repeat(109));
  const base = q.earnings[0];
  let y = grid(
    d,
    s,
    columns,
    [246, 13],
    [
      ['SALAIRE MENSUEL', hoursOf(q), base?.rate?.toFixed(4).replace('.', ','), money(base?.amount ?? 0)],
      ['TOTAL BRUT', '', '', sum(q.gross, 'salaireBrut')],
    ],
  );
  y = grid(d, s, columns, [y, 12], chargeRows(q, SHORT_WORDS.map(caps)));
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [
      ['TOTAL RETENUES', '', '', money(q.employeeShare), '', money(q.employerShare)],
      ['NET IMPOSABLE', '', '', sum(q.taxable, 'netImposable')],
    ],
  );
  s.text(40, y, '='.repeat(109));
  s.text(340, y + 18, 'NET A PAYER');
  d.at(s, 480, y + 18, eur(q.netPaid, 'netPaye', ' EUR'), 'NET A PAYER', right);
  s.text(40, y + 18, 'MODE : CHEQUE');
  s.text(
    40,
    y + 44,
    `CUMULS   BRUT ${money(q.year.gross)}   IMPOSABLE ${money(q.year.taxable)}   HEURES ${money(q.year.hours)}`,
  );
  s.text(40, y + 60, 'A CONSERVER SANS LIMITATION DE DUREE');
  d.open(...everySlipOpen, 'periode', 'netAvantImpot');
  if (q.period >= '2019-01') d.without('netSocial');
});

/** A cleaning group's program: boxes of labels above values, two columns of amounts, gain and deduction. */
export const freshSlipGroup = reportMaker('fresh-slip-group', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = freshMonth(c, {
    period: `2023-${c.pick(['03', '08', '11', '12'])}`,
    hours: c.pick([65, 86.67, 130]),
    taxRate: c.pick([0, 1.3]),
    premiums: (base) => [{ label: 'Prime d’ancienneté', base, rate: 2, amount: Math.round(base * 2) / 100 }],
  });
  const s = d.page({ face: 'narrow', size: 8.6 });
  const strong = { face: 'narrowBold' as const };
  const box = (x: number, y: number, width: number, label: string, value: Cell) => {
    s.box(x, y, width, 24, { stroke: '#777777', lineWidth: 0.5 });
    under(d, s, x + 4, y + 8, label, value ?? '', { gap: 12 });
  };
  d.at(s, 36, 40, txt(f.name, 'employeur'), '', { ...strong, size: 12 });
  s.text(36, 54, `Établissement : ${q.firmAddress.join(' ')}`);
  s.text(36, 66, 'URSSAF 117 000000000000000000');
  s.text(560, 40, 'BULLETIN DE PAIE', { ...strong, ...right, size: 12 });
  box(36, 78, 110, 'SIRET', ident(f.spaced, 'siret'));
  box(146, 78, 60, 'Code APE', dottedNaf(f.naf));
  box(206, 78, 124, 'Période de paie', val(`${q.period.slice(5)}/${q.period.slice(0, 4)}`, ['periode', q.period]));
  box(36, 102, 110, 'Numéro de S.S.', nirValue(q));
  box(146, 102, 60, 'Matricule', q.number);
  box(206, 102, 124, 'Date d’ancienneté', short(q.enteredOn));
  box(36, 126, 170, 'Qualification', txt(`${q.job} AS1A`, 'emploi'));
  d.accept('emploi', q.job);
  box(206, 126, 124, 'Date d’embauche', short(q.enteredOn, 'dateEntree'));
  box(36, 150, 170, 'Convention collective', f.agreement.slice(0, 40));
  box(206, 150, 124, 'Date de virement', short(q.paidOn, 'datePaiement'));
  d.at(
    s,
    360,
    110,
    named(
      d,
      `${p.given.toUpperCase()} ${caps(p.family)}`,
      p.civility === 'Madame' ? 'Mme' : 'M.',
      'salarie',
      'titulaire',
    ),
    '',
    strong,
  );
  s.text(360, 123, q.home[0].toUpperCase());
  s.text(360, 136, q.home[1]);
  const columns = [[40], [290, 'right'], [350, 'right'], [440, 'right'], [552, 'right']] as const;
  s.box(36, 184, 524, 15, { fill: '#e8eef0' });
  grid(d, s, columns, [195, 12], [['Rubrique', 'Nombre ou base', 'Taux', 'À payer', 'À retenir']], strong);
  let y = grid(d, s, columns, [212, 12.5], earningRows(q));
  y = grid(d, s, columns, [y, 15], [['TOTAL BRUT', '', '', sum(q.gross, 'salaireBrut')]], strong);
  y = grid(
    d,
    s,
    columns,
    [y, 12],
    q.charges
      .filter((k) => k.rate !== null)
      .map((k) => [k.label, money(k.base), (k.rate ?? 0).toFixed(3).replace('.', ','), undefined, money(k.employee)]),
  );
  y = grid(d, s, columns, [y, 14], [['TOTAL DES RETENUES', '', '', '', money(q.employeeShare)]], strong);
  if (q.transport) y = grid(d, s, columns, [y, 13], [['Indemnité de transport', '', '', money(q.transport)]]);
  if (q.netSocial !== null)
    y = grid(d, s, columns, [y, 14], [['MONTANT NET SOCIAL', '', '', sum(q.netSocial, 'netSocial')]], strong);
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [['NET À PAYER AVANT IMPÔT SUR LE REVENU', '', '', sum(q.netBeforeTax, 'netAvantImpot')]],
    strong,
  );
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [['Impôt prélevé à la source - taux neutre', money(q.taxable), money(q.taxRate), '', money(q.tax)]],
  );
  ruled(s, [36, 230, 296, 356, 446, 560], 184, y);
  s.box(356, y + 10, 204, 28, { stroke: '#000000' });
  s.text(362, y + 28, 'NET PAYÉ', strong);
  d.at(s, 552, y + 28, eur(q.netPaid, 'netPaye'), 'NET PAYÉ', { ...strong, ...right, size: 12 });
  under(d, s, 40, y + 18, 'Net imposable du mois', sum(q.taxable, 'netImposable'));
  under(d, s, 130, y + 18, 'Net imposable cumulé', money(q.year.taxable));
  under(d, s, 220, y + 18, 'Charges patronales', money(q.employerShare));
  d.open(...everySlipOpen, 'periodeDebut', 'periodeFin');
});

/** A restaurant's slip of a chartered accountant: meals as benefits in kind, a right column of leave. */
export const freshSlipKitchen = reportMaker('fresh-slip-kitchen', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = freshMonth(c, { period: `2022-${c.pick(['01', '06', '10'])}`, overtime: 17.33, hours: 151.67 });
  const s = d.page({ face: 'sans', size: 8.2 });
  s.text(297, 36, `Bulletin de paie du ${longDate(q.from)} au ${longDate(q.to)}`, { ...bold, ...centre, size: 11 });
  d.at(s, 36, 62, txt(f.name, 'employeur'), '', { ...bold, size: 10 });
  s.text(36, 74, q.firmAddress[0]);
  s.text(36, 86, q.firmAddress[1]);
  s.text(36, 100, 'SIRET / APE :');
  const x = d.at(s, 92, 100, ident(f.spaced, 'siret'), 'SIRET / APE');
  s.text(x + 4, 100, '/');
  d.at(s, x + 12, 100, dottedNaf(f.naf), 'SIRET / APE');
  const name = `${p.given} ${p.family.toUpperCase()}`;
  d.at(s, 330, 74, named(d, name, p.title, 'salarie', 'titulaire'), '', { ...bold, size: 10 });
  s.text(330, 88, q.home[0]);
  s.text(330, 100, q.home[1]);
  fields(
    d,
    s,
    [36, 124, 120, 12],
    [
      ['N° Sécurité sociale', nirValue(q)],
      ['Emploi occupé', txt(q.job, 'emploi')],
      ['Niveau / échelon', `${c.int(1, 3)} / ${c.int(1, 3)}`],
    ],
  );
  fields(
    d,
    s,
    [330, 124, 430, 12],
    [
      ['Entré(e) le', short(q.enteredOn, 'dateEntree')],
      ['Payé le', short(q.paidOn, 'datePaiement')],
      ['Horaire', '39 h hebdomadaires'],
    ],
  );
  const columns = [[40], [240, 'right'], [290, 'right'], [360, 'right'], [410, 'right'], [480, 'right']] as const;
  grid(d, s, columns, [176, 12], [['Libellés', 'Base', 'Taux', 'Salarial', 'Taux', 'Patronal']], bold);
  s.rule(36, 180, 486, 180);
  let y = grid(d, s, columns, [194, 12.5], earningRows(q));
  y = grid(d, s, columns, [y, 14], [['Brut soumis à cotisations', '', '', sum(q.gross, 'salaireBrut')]], bold);
  y = grid(d, s, columns, [y, 12], chargeRows(q, SHORT_WORDS, 3));
  y = grid(d, s, columns, [y, 14], [['Total', '', '', money(q.employeeShare), '', money(q.employerShare)]], bold);
  if (q.transport) y = grid(d, s, columns, [y, 13], [['Indemnité transport', '', '', money(q.transport)]]);
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [
      ['Net imposable', '', '', sum(q.taxable, 'netImposable')],
      ['Net à payer avant impôt', '', '', sum(q.netBeforeTax, 'netAvantImpot')],
      ['Impôt sur le revenu (PAS)', money(q.taxable), money(q.taxRate), money(q.tax)],
    ],
  );
  ruled(s, [36, 486], 164, y);
  s.box(494, 164, 70, 120, { stroke: '#999999' });
  for (const [i, [label, value]] of [
    ['Congés N-1', `${c.int(0, 20)},00`],
    ['Pris', `${c.int(0, 9)},00`],
    ['Congés N', `${c.int(2, 25)},00`],
    ['Cumul brut', money(q.year.gross)],
    ['Cumul heures', money(q.year.hours)],
  ].entries()) {
    s.text(498, 176 + i * 23, label ?? '', { size: 6.5 });
    s.text(558, 186 + i * 23, value ?? '', { ...right, size: 7.5 });
  }
  d.line(s, 330, y + 26, 'NET À PAYER', eur(q.netPaid, 'netPaye'), {
    ...bold,
    size: 13,
    labelFace: 'sansBold',
    valueX: 440,
  });
  s.text(36, y + 26, `Virement du ${shortDate(q.paidOn)}`);
  s.text(
    36,
    y + 60,
    'Heures supplémentaires structurelles de la convention HCR. Bulletin à conserver sans limitation de durée.',
    { size: 7 },
  );
  d.accept('heures', 169);
  d.open(...everySlipOpen, 'periode');
  d.truth.periodeDebut = {
    value: q.from,
    printed: longDate(q.from),
    label: 'Bulletin de paie du',
    page: 1,
    box: [260, 27, 80, 11],
  };
  d.truth.periodeFin = {
    value: lastDay(q.period),
    printed: longDate(q.to),
    label: 'au',
    page: 1,
    box: [352, 27, 90, 11],
  };
});
