import { cents, shortDate } from '../../../fixtures/papers/french.ts';
import {
  dues,
  firstDay,
  gains,
  hoursIn,
  monthIn,
  nafIn,
  nafTight,
  nameOf,
  nirIn,
  payMonth,
  post,
  rate,
  siretTight,
  titled,
} from './counter-payslip-people.ts';
import { eur, ident, long, short, txt } from './draft.ts';
import { centre, fields, grid, money, reportMaker, right, sum, under } from './report-kit.ts';

const KIND = 'bulletin-de-paie';
const bold = { face: 'sansBold' as const };
const narrow = { face: 'narrowBold' as const };

/** An accountant's program: part time, an address window on the left, groups of the clarified model. */
export const counterSlipPartTime = reportMaker('counter-slip-part-time', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = payMonth(c, 'salon', {
    period: `2023-${c.pick(['08', '09', '10', '12'])}`,
    hours: 86.67,
    premiums: () => [{ label: 'Heures complémentaires 10 %', base: 4, rate: 13.21, amount: 52.84 }],
  });
  const s = d.page({ face: 'narrow', size: 8 });
  s.text(297, 36, 'BULLETIN DE PAIE', { ...narrow, ...centre, size: 13 });
  d.at(s, 40, 62, txt(f.name, 'employeur'), '', { ...narrow, size: 10 });
  post(s, 40, 74, q.firmAddress);
  s.text(40, 98, 'Tél. 01 00 00 00 00');
  d.at(s, 60, 142, titled(d, p.civility, `${p.family.toUpperCase()} ${p.given}`, 'salarie', 'titulaire'), '', {
    ...narrow,
    size: 9,
  });
  post(s, 60, 155, q.home, { size: 9 });
  s.box(310, 52, 250, 138, { stroke: '#888888' });
  fields(
    d,
    s,
    [318, 66, 420, 12],
    [
      ['Période de paie', monthIn(q)],
      ['Date de règlement', long(q.paidOn, 'datePaiement')],
      ['N° Siret', ident(f.spaced, 'siret')],
      ['Code APE', nafIn(f.naf)],
      ['N° de sécurité sociale', nirIn(q)],
      ['Emploi occupé', txt(q.job, 'emploi')],
      ['Classification', `Niveau I échelon ${c.int(1, 3)}`],
      ['Entré(e) le', short(q.enteredOn, 'dateEntree')],
      ['Convention', f.agreement],
      ['Contrat', 'CDI temps partiel 20,00 h / semaine'],
    ],
  );
  const columns = [[40], [300, 'right'], [354, 'right'], [422, 'right'], [484, 'right'], [556, 'right']] as const;
  s.rule(36, 206, 560, 206);
  grid(
    d,
    s,
    columns,
    [217, 12],
    [['Désignation', 'Quantité/Base', 'Taux', 'Montant salarié', 'Taux', 'Part employeur']],
    { ...narrow, size: 7.5 },
  );
  s.rule(36, 222, 560, 222);
  let y = grid(d, s, columns, [236, 12], gains(q, 'Salaire de base (temps partiel)'));
  y = grid(d, s, columns, [y, 16], [['SALAIRE BRUT', '', '', sum(q.gross, 'salaireBrut')]], narrow);
  const rows = dues(q);
  for (const [group, title] of [
    ['santé', 'SANTÉ'],
    ['retraite', 'RETRAITE'],
    ['famille', 'FAMILLE'],
    ['chômage', 'ASSURANCE CHÔMAGE'],
    ['autres', 'AUTRES'],
    ['csg', 'CSG - CRDS'],
  ] as const) {
    s.text(40, y, title, { ...narrow, size: 7 });
    y = grid(
      d,
      s,
      columns,
      [y + 11, 11],
      rows.filter((_, i) => q.charges[i]?.group === group),
    );
  }
  y = grid(
    d,
    s,
    columns,
    [y + 3, 15],
    [['TOTAL COTISATIONS ET CONTRIBUTIONS', '', '', money(q.employeeShare), '', money(q.employerShare)]],
    narrow,
  );
  if (q.transport)
    y = grid(d, s, columns, [y, 13], [['Remboursement abonnement transport', '', '', money(q.transport)]]);
  y = grid(
    d,
    s,
    columns,
    [y, 14],
    [
      ['MONTANT NET SOCIAL', '', '', sum(q.netSocial ?? 0, 'netSocial')],
      ['NET À PAYER AVANT IMPÔT SUR LE REVENU', '', '', sum(q.netBeforeTax, 'netAvantImpot')],
      ['  dont évolution de la rémunération liée à la suppression des cotisations', '', '', money(q.gross * 0.0141)],
    ],
    narrow,
  );
  grid(
    d,
    s,
    [[40], [250, 'right'], [340, 'right'], [422, 'right'], [556, 'right']],
    [y + 4, 13],
    [
      ['Impôt sur le revenu', 'Base', 'Taux', 'Montant', 'Cumul annuel'],
      ['Montant net imposable', '', '', sum(q.taxable, 'netImposable'), money(q.year.taxable)],
      [
        `PAS ${q.taxRate ? 'taux personnalisé' : 'taux non personnalisé'}`,
        money(q.taxable),
        money(q.taxRate),
        money(q.tax),
        money(q.year.tax),
      ],
    ],
  );
  s.box(330, y + 46, 230, 24, { stroke: '#000000', lineWidth: 1.2 });
  s.text(338, y + 62, 'NET PAYÉ EN EUROS', { ...narrow, size: 10 });
  d.at(s, 552, y + 62, sum(q.netPaid, 'netPaye'), 'NET PAYÉ EN EUROS', { ...narrow, ...right, size: 11 });
  s.text(40, y + 62, `Total versé par l’employeur : ${money(cents(q.gross + q.employerShare))}`);
  s.text(
    40,
    808,
    'Pour la définition des termes employés, se reporter au site internet www.service-public.fr rubrique cotisations sociales',
    { size: 6.5 },
  );
  d.open('dateDocument', 'periodeDebut', 'periodeFin');
});

/** The clarified model of 2026 from an online program: net social in a frame, employer's costs at the foot. */
export const counterSlipClarified = reportMaker('counter-slip-clarified', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = payMonth(c, 'clean', {
    period: `2026-0${c.int(1, 6)}`,
    hours: c.pick([151.67, 121.33]),
    taxRate: c.pick([0, 2.1]),
  });
  const s = d.page({ face: 'sans', size: 8.2 });
  const ink = '#27304d';
  s.text(36, 44, 'Bulletin de paie', { ...bold, size: 17, color: ink });
  s.text(36, 60, 'du');
  d.at(s, 48, 60, firstDay(q), 'du');
  s.text(100, 60, 'au');
  d.at(s, 112, 60, short(q.to, 'periodeFin'), 'au');
  under(d, s, 36, 84, 'EMPLOYEUR', txt(f.name, 'employeur'), bold);
  post(s, 36, 107, q.firmAddress);
  d.line(s, 36, 131, 'SIRET', siretTight(f.siret));
  d.line(s, 140, 131, 'NAF', nafTight(f.naf));
  under(d, s, 310, 84, 'SALARIÉ', nameOf(d, `${p.given} ${p.family}`, p.title, 'salarie', 'titulaire'), bold);
  post(s, 310, 107, q.home);
  d.line(s, 310, 131, 'Numéro de sécurité sociale', nirIn(q));
  under(d, s, 36, 150, 'Intitulé du poste', txt(q.job, 'emploi'));
  under(d, s, 190, 150, 'Date de début de contrat', short(q.enteredOn, 'dateEntree'));
  under(d, s, 310, 150, 'Convention collective', f.agreement);
  const columns = [[42], [320, 'right'], [376, 'right'], [462, 'right'], [552, 'right']] as const;
  s.rule(36, 176, 558, 176, { color: ink, lineWidth: 1.2 });
  grid(d, s, columns, [187, 12], [['', 'Base', 'Taux salarié', 'Part salarié', 'Part employeur']], {
    color: '#666666',
    size: 7,
  });
  let y = grid(d, s, columns, [202, 13], gains(q, 'Salaire de base'));
  y = grid(d, s, columns, [y, 18], [['Salaire brut', '', '', eur(q.gross, 'salaireBrut')]], { ...bold, color: ink });
  y = grid(
    d,
    s,
    columns,
    [y, 12.5],
    dues(q).map(([a, b, t, m, , mp]) => [a, b, t ? `${t} %` : '', m, mp]),
  );
  y = grid(
    d,
    s,
    columns,
    [y, 15],
    [
      ['Réduction générale dégressive unique', '', '', '', money(-q.gross * 0.21)],
      [
        'Total des cotisations et contributions',
        '',
        '',
        money(q.employeeShare),
        money(cents(q.employerShare - q.gross * 0.21)),
      ],
    ],
    bold,
  );
  if (q.transport)
    y = grid(d, s, columns, [y, 15], [['Prise en charge transports publics', '', '', money(q.transport)]]);
  for (const [label, value, fill] of [
    ['Montant net social', eur(q.netSocial ?? 0, 'netSocial'), '#fff3d6'],
    ['Net à payer avant impôt sur le revenu', eur(q.netBeforeTax, 'netAvantImpot'), '#eef0f6'],
    ['Montant net imposable', eur(q.taxable, 'netImposable'), '#ffffff'],
  ] as const) {
    s.box(36, y - 6, 522, 18, { fill });
    s.text(42, y + 6, label, bold);
    d.at(s, 462, y + 6, value, label, { ...bold, ...right });
    y += 20;
  }
  y = grid(
    d,
    s,
    columns,
    [y + 4, 18],
    [
      [
        `Impôt sur le revenu prélevé à la source (cumul 2026 : ${money(q.year.tax)} €)`,
        money(q.taxable),
        `${rate(q.taxRate, 1)} %`,
        `- ${money(q.tax)}`,
      ],
    ],
  );
  s.box(36, y - 8, 522, 28, { stroke: ink, lineWidth: 1.5 });
  s.text(44, y + 10, 'Net à payer au salarié', { ...bold, size: 12 });
  d.at(s, 462, y + 10, eur(q.netPaid, 'netPaye'), 'Net à payer au salarié', { ...bold, ...right, size: 12 });
  d.line(s, 44, y + 36, 'Virement le', short(q.paidOn, 'datePaiement'));
  d.line(s, 200, y + 36, 'Heures rémunérées', hoursIn(q));
  s.text(330, y + 36, `Congés restants au ${shortDate(q.to)} : ${c.int(3, 24)},00 jours`);
  s.text(
    36,
    800,
    'Le montant net social est celui à déclarer pour le RSA et la prime d’activité. Conservez ce bulletin sans limitation de durée.',
    { size: 6.5 },
  );
  d.open('dateDocument');
});
