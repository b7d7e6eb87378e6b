import { monthName } from '../../../fixtures/papers/french.ts';
import { caps, ident, txt, type Value, val } from './draft.ts';
import { type Cell, grid, money, reportMaker, right, sum, under } from './report-kit.ts';
import { chargeRows, dayAs } from './unseen-kit.ts';
import { unseenMonth } from './unseen-people.ts';

/** After a large group's slip: a grey column of particulars at the left, gains and deductions at its right. */
export const unseenPayslipGroup = reportMaker('unseen-payslip-group', 'bulletin-de-paie', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 7.2 });
  const bold = { face: 'narrowBold' as const };
  const { f, q } = unseenMonth(c, {
    premiums: (pay) => [{ label: 'Prime d’ancienneté', base: pay, rate: 3, amount: Math.round(pay * 3) / 100 }],
  });
  const group = c.pick(['ORLIANE FACILITIES', 'GROUPE SEPTIME', 'VALDOR LOGISTIQUE FRANCE']);
  s.box(0, 0, 150, 842, { fill: '#ececec' });
  s.text(166, 40, 'BULLETIN DE PAIE', { ...bold, size: 15 });
  d.at(s, 574, 40, val(`${monthName(q.period)} ${q.period.slice(0, 4)}`, ['periode', q.period]), 'BULLETIN DE PAIE', {
    ...bold,
    ...right,
    size: 12,
  });
  d.at(s, 14, 40, txt(group, 'employeur', 'emetteur'), '', { ...bold, size: 9 });
  s.text(14, 52, q.firmAddress[0]);
  s.text(14, 62, q.firmAddress[1]);
  const naf = f.naf.replace('.', '');
  const left: [string, Value | string][] = [
    ['SIRET', ident(f.spaced, 'siret')],
    ['Code APE', txt(naf, 'naf')],
    ['Convention collective', `IDCC ${f.idcc}`],
    ['Établissement', `00${c.digits(2)} ${c.pick(['ROISSY', 'LYON EST', 'RUNGIS'])}`],
    ['Matricule', q.number.padStart(8, '0')],
    ['N° de sécurité sociale', ident(`${q.person.nir.slice(0, 13)} ${q.person.nir.slice(13)}`, 'nir')],
    ['Emploi', txt(q.job, 'emploi')],
    ['Classification', `N${c.int(1, 3)} - coef. ${c.int(140, 190)}`],
    ['Date d’ancienneté', dayAs(q.enteredOn, 'dots', 'dateEntree')],
    ['Horaire mensuel', val(`${money(q.hours)} h`, ['heures', q.hours])],
    ['Taux horaire', money(q.hourlyRate)],
    ['Du', dayAs(q.from, 'dots', 'periodeDebut')],
    ['Au', dayAs(q.to, 'dots', 'periodeFin')],
    ['Viré le', dayAs(q.paidOn, 'dots', 'datePaiement', 'dateDocument')],
  ];
  left.forEach(([label, value], i) => {
    under(d, s, 14, 86 + i * 27, label, value, { size: 7.8 });
  });
  s.text(14, 486, 'CONGÉS PAYÉS', { ...bold, size: 7 });
  grid(
    d,
    s,
    [[14], [80, 'right'], [130, 'right']],
    [500, 12],
    [
      ['', 'N-1', 'N'],
      ['Acquis', '25,00', money(c.int(1, 10) * 2.08)],
      ['Pris', money(c.int(0, 20)), '0,00'],
    ],
  );
  const name = `${q.person.woman ? 'MME' : 'M'} ${caps(q.person.given)} ${caps(q.person.family)}`;
  const x = s.text(346, 84, name.split(' ')[0] ?? '', { size: 9 });
  d.at(s, x + 4, 84, txt(name.slice(name.indexOf(' ') + 1), 'salarie', 'titulaire'), '', { size: 9 });
  s.text(346, 96, caps(q.home[0]), { size: 9 });
  s.text(346, 108, caps(q.home[1]), { size: 9 });
  const columns = [[166], [330, 'right'], [372, 'right'], [432, 'right'], [490, 'right'], [572, 'right']] as const;
  s.rule(166, 140, 574, 140, { lineWidth: 1.4 });
  grid(d, s, columns, [151, 12], [['Rubriques', 'Base', 'Taux', 'Gains', 'Retenues', 'Charges employeur']], bold);
  s.rule(166, 156, 574, 156);
  const words = ['Salaire mensuel', 'H. supp. 25 %'];
  const lines: Cell[][] = q.earnings.map((k, i) => [
    k.label.startsWith('Prime') ? k.label : words[i],
    money(k.base ?? 0),
    money(k.rate ?? 0),
    money(k.amount),
  ]);
  lines.push(['TOTAL BRUT', '', '', sum(q.gross, 'salaireBrut')]);
  for (const [word, base, rate, mine, , theirs] of chargeRows(q, []))
    lines.push([String(word).replace('Sécurité sociale', 'SS').slice(0, 34), base, rate, '', mine, theirs]);
  lines.push(['TOTAL COTISATIONS', '', '', '', money(q.employeeShare), money(q.employerShare)]);
  if (q.transport) lines.push(['Frais de transport 50 %', '', '', money(q.transport)]);
  const y = grid(d, s, columns, [170, 17], lines);
  s.rule(166, y - 6, 574, y - 6, { lineWidth: 1.4 });
  const feet: [string, Value | string][] = [
    ['Net imposable', sum(q.taxable, 'netImposable')],
    ['Net à payer avant impôt', sum(q.netBeforeTax, 'netAvantImpot')],
    [`Prélèvement à la source ${money(q.taxRate)} %`, `- ${money(q.tax)}`],
  ];
  if (q.netSocial !== null) feet.unshift(['Montant net social', sum(q.netSocial, 'netSocial')]);
  feet.forEach(([label, value], i) => {
    s.text(346, y + 12 + i * 15, label, { size: 8 });
    d.at(s, 572, y + 12 + i * 15, value, label, { ...right, size: 8 });
  });
  s.box(338, y + 72, 236, 24, { fill: '#303030' });
  s.text(346, y + 88, 'NET PAYÉ', { ...bold, size: 10, color: '#ffffff' });
  d.at(s, 570, y + 88, val(`${money(q.netPaid)} EUR`, ['netPaye', q.netPaid]), 'NET PAYÉ', {
    ...bold,
    ...right,
    size: 11,
    color: '#ffffff',
  });
  s.text(
    166,
    812,
    `Cumuls : brut ${money(q.year.gross)} - imposable ${money(q.year.taxable)} - PAS ${money(q.year.tax)}`,
  );
  s.text(166, 824, 'Document à conserver sans limitation de durée. Informations : www.service-public.fr', {
    size: 6.5,
  });
  d.open(...(q.overtime ? (['heures'] as const) : []));
});
