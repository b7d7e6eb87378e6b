import { cents, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { missionPremiums } from '../temporary-work.ts';
import {
  dues,
  gains,
  hoursIn,
  nafTight,
  nameOf,
  nirIn,
  payMonth,
  post,
  rate,
  say,
  siretTight,
  TRADES,
  titled,
} from './counter-payslip-people.ts';
import { caps, eur, ident, short, txt, val } from './draft.ts';
import { fields, grid, money, reportMaker, right, ruled, sum } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'bulletin-de-paie';
const bold = { face: 'sansBold' as const };
const _strong = { face: 'narrowBold' as const };

/** A temporary work agency paying by the week: several assignments' words, one client. */
export const counterSlipWeek = reportMaker('counter-slip-week', KIND, (d) => {
  const { c } = d;
  const week = c.int(10, 24);
  const monday = addDays('2024-01-01', 7 * (week - 1));
  const sunday = addDays(monday, 6);
  const end = addDays(monday, 4);
  const { f, p, q } = payMonth(c, 'building', {
    period: monday.slice(0, 7),
    hours: c.pick([35, 28, 31.5]),
    transport: 0,
    taxRate: c.pick([0, 1.3]),
    from: monday,
    to: sunday,
    paidOn: addDays(monday, 11),
    premiums: missionPremiums,
  });
  const [client = ''] = TRADES[c.pick(['office', 'haul', 'shop'] as const)].split('/');
  const s = d.page({ face: 'sans', size: 8 });
  const agency = c.pick(['PROXI MISSIONS', 'TEMPO RELAIS', 'BASTIDE INTÉRIM']);
  d.at(s, 36, 46, txt(agency, 'employeur'), '', { ...bold, size: 18, color: '#c2410c' });
  d.at(s, 36, 59, say('Travail temporaire', 'interim'), '', { color: '#c2410c' });
  s.text(36, 72, `SAS au capital de 250 000 € - Siège : ${q.firmAddress.join(', ')}`, { size: 7 });
  d.line(s, 36, 83, 'SIRET agence', ident(f.spaced, 'siret'), { size: 7.5 });
  d.line(s, 190, 83, 'Code APE', nafTight('78.20Z'), { size: 7.5 });
  s.text(36, 94, 'Garantie financière : Caution Mutuelle - 33 cours de la Bourse, 69000 Lyon', { size: 7 });
  s.text(556, 46, 'BULLETIN DE SALAIRE', { ...bold, ...right, size: 12 });
  s.text(556, 60, `Semaine ${week} - paie n° ${c.digits(9)}`, right);
  d.at(s, 340, 108, nameOf(d, `${caps(p.family)} ${caps(p.given)}`, p.title, 'salarie', 'titulaire'), '', bold);
  post(s, 340, 120, q.home);
  fields(
    d,
    s,
    [36, 114, 116, 11.5],
    [
      ['N° intérimaire', q.number],
      ['N° INSEE', nirIn(q)],
      ['Qualification', txt(q.job, 'emploi')],
      ['Réf. contrat', `${c.digits(6)}-01`],
    ],
  );
  s.box(36, 166, 524, 40, { stroke: '#c2410c' });
  d.line(s, 42, 178, 'Client :', txt(client, 'entrepriseUtilisatrice'), bold);
  const stop = d.line(s, 42, 190, 'Mission du', short(monday, 'dateDebut'));
  d.line(s, stop + 4, 190, 'au', short(end, 'dateFin'));
  s.text(42, 201, 'Motif : accroissement temporaire d’activité', { size: 7 });
  const due = d.line(s, 330, 178, 'Paie du', short(monday, 'periodeDebut'));
  d.line(s, due + 4, 178, 'au', short(sunday, 'periodeFin'));
  d.line(s, 330, 190, 'Payée par virement le', short(q.paidOn, 'datePaiement'));
  const columns = [[40], [280, 'right'], [336, 'right'], [400, 'right'], [460, 'right'], [556, 'right']] as const;
  grid(d, s, columns, [222, 12], [['Désignation', 'Base', 'Taux', 'Montant', 'Tx patr.', 'Charges patr.']], bold);
  const [base, ifm, leave] = q.earnings;
  let y = grid(
    d,
    s,
    columns,
    [238, 12],
    [
      ['Heures travaillées', hoursIn(q), rate(q.hourlyRate, 2), money(base?.amount ?? 0)],
      [
        'Indemnité de fin de mission (IFM)',
        money(ifm?.base ?? 0),
        '10,00',
        sum(ifm?.amount ?? 0, 'indemniteFinMission'),
      ],
      ['Indemnité congés payés', money(leave?.base ?? 0), '10,00', sum(leave?.amount ?? 0, 'indemniteCongesPayes')],
      ['Total brut', '', '', sum(q.gross, 'salaireBrut')],
    ],
  );
  y = grid(d, s, columns, [y + 3, 11.8], dues(q));
  y = grid(
    d,
    s,
    columns,
    [y + 2, 14],
    [
      ['Total cotisations', '', '', money(q.employeeShare), '', money(q.employerShare)],
      ['Panier repas', '5,00', '6,60', '33,00'],
      ...(q.netSocial === null ? [] : [['Montant net social', '', '', sum(q.netSocial, 'netSocial')]]),
      ['Net à payer avant impôt sur le revenu', '', '', sum(cents(q.netBeforeTax + 33), 'netAvantImpot')],
      ['Net imposable', '', '', sum(q.taxable, 'netImposable')],
      ['Impôt prélevé à la source', money(q.taxable), money(q.taxRate), money(q.tax)],
      ['Acompte versé', '', '', '0,00'],
    ],
  );
  ruled(s, [36, 560], 212, y - 6, '#c2410c');
  s.box(330, y, 230, 24, { fill: '#fde7d9' });
  s.text(338, y + 16, 'NET À PAYER', bold);
  d.at(s, 552, y + 16, eur(cents(q.netPaid + 33), 'netPaye'), 'NET À PAYER', { ...bold, ...right, size: 12 });
  s.text(36, y + 16, `Cumul heures : ${money(q.year.hours)}   Cumul brut : ${money(q.year.gross)}`);
  s.text(
    36,
    800,
    'Ce bulletin tient compte du relevé d’heures signé par le client. Visite médicale : PST, 2 rue des Ateliers. Conservez ce document sans limitation de durée.',
    { size: 6.5 },
  );
  d.without('dateEntree');
  d.open('dateDocument', 'periode');
});

/** A farm's slip with the agricultural fund, in the month of entry: a partial month. */
export const counterSlipFarm = reportMaker('counter-slip-farm', KIND, (d) => {
  const { c } = d;
  const period = `2023-${c.pick(['07', '09', '10'])}`;
  const entered = `${period}-${c.int(10, 14)}`;
  const drawn = payMonth(c, 'farm', {
    period,
    hours: c.pick([91, 98, 105]),
    transport: 0,
    taxRate: 0,
    paidOn: `${period}-28`,
    from: `${period}-01`,
  });
  const { f, p } = drawn;
  const q = { ...drawn.q, enteredOn: entered };
  const s = d.page({ face: 'mono', size: 7.2 });
  const printed = `${caps(monthName(period))} ${period.slice(0, 4)}`;
  d.line(s, 190, 36, 'BULLETIN DE PAIE -', val(printed, ['periode', period]), { size: 10 });
  d.line(s, 36, 60, 'Employeur :', txt(f.name, 'employeur'));
  post(s, 88, 71, q.firmAddress);
  d.line(s, 36, 94, 'Siret     :', siretTight(f.siret));
  d.line(s, 190, 94, 'APE :', nafTight(f.naf));
  s.text(36, 105, `MSA       : Caisse de mutualité sociale agricole n° ${c.digits(9)}`);
  s.text(36, 116, `Conv. col.: ${f.agreement} (IDCC ${f.idcc})`);
  d.at(s, 344, 64, titled(d, p.title, `${p.family.toUpperCase()} ${p.given}`, 'salarie', 'titulaire'), '', {
    size: 8.5,
  });
  post(s, 344, 76, q.home);
  d.line(s, 36, 134, 'N° S.S. :', nirIn(q));
  d.line(s, 230, 134, 'Emploi :', txt(q.job, 'emploi'));
  s.text(420, 134, 'Palier 2 - CDD saisonnier TO/DE');
  d.line(s, 36, 146, 'Date d’entrée :', short(entered, 'dateEntree'));
  s.text(230, 146, `Présence du ${shortDate(entered)} au ${shortDate(q.to)}`);
  const columns = [[36], [240, 'right'], [300, 'right'], [376, 'right'], [446, 'right'], [556, 'right']] as const;
  s.rule(36, 156, 560, 156);
  grid(d, s, columns, [168, 12], [['Rubrique', 'Base', 'Taux', 'Part ouvrière', 'Taux', 'Part patronale']]);
  s.rule(36, 173, 560, 173);
  let y = grid(d, s, columns, [188, 12.5], gains(q, 'Salaire horaire'));
  y = grid(d, s, columns, [y, 15], [['SALAIRE BRUT', '', '', sum(q.gross, 'salaireBrut')]]);
  const words = [
    'MSA Maladie',
    'MSA Accident du travail',
    'Agrica Prévoyance',
    'MSA Vieillesse plafonnée',
    'MSA Vieillesse déplaf.',
    'Agrica Retraite compl.',
    'MSA Allocations fam.',
    'Chômage AGS',
    'FNAL SST Formation',
    'CSG déductible',
    'CSG CRDS non déductible',
  ];
  y = grid(d, s, columns, [y, 12], dues(q, words));
  y = grid(
    d,
    s,
    columns,
    [y + 4, 14],
    [
      ['TOTAL COTISATIONS', '', '', money(q.employeeShare), '', money(q.employerShare)],
      ['EXONÉRATION TO/DE', '', '', '', '', money(-q.employerShare * 0.6)],
      ['MONTANT NET SOCIAL', '', '', sum(q.netSocial ?? 0, 'netSocial')],
      ['NET AVANT IMPÔT SUR LE REVENU', '', '', sum(q.netBeforeTax, 'netAvantImpot')],
      ['NET IMPOSABLE', '', '', sum(q.taxable, 'netImposable')],
      ['IMPÔT À LA SOURCE (taux neutre)', money(q.taxable), '0,00', '0,00'],
    ],
  );
  s.box(36, y, 524, 22, { stroke: '#000000' });
  s.text(44, y + 14, 'NET À PAYER AU SALARIÉ', { size: 9 });
  d.at(s, 376, y + 14, eur(q.netPaid, 'netPaye', ' EUR'), 'NET À PAYER AU SALARIÉ', { ...right, size: 9 });
  d.line(s, 400, y + 14, 'Payé le', short(q.paidOn, 'datePaiement'));
  s.text(
    36,
    y + 40,
    `Congés payés acquis : ${c.int(1, 2)},50 j    Cumul brut : ${money(q.gross)}    Cumul imposable : ${money(q.taxable)}`,
  );
  s.text(
    36,
    y + 54,
    'Bulletin à conserver sans limitation de durée. Info : www.service-public.fr/cotisations-sociales',
    { size: 6 },
  );
  d.open('dateDocument', 'periodeDebut', 'periodeFin');
});
