import { amount, monthName, plainCapitals, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, type Paper, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const money = (value: number) => amount(value, ' ', ',');
const right = { align: 'right' as const };

/** After a craftsman's payroll program: typed letters, the employer's frame left, the employee's right, few sums. */
export const payslipWindow: Maker = {
  id: 'payslip-window',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    return windowPayslip(payOf(draw, employment(draw, 'tune'), { overtime: 0 }), variant);
  },
};

function windowPayslip(p: Pay, variant: number): Paper {
  const s = new PaperSheet({ face: 'serif', size: 9 });
  const bold = { face: 'serifBold' as const };
  s.text(297, 44, 'Bulletin de paie', { ...bold, size: 15, align: 'center' });
  s.text(200, 62, 'Mois de paie :');
  s.value(
    266,
    62,
    `${monthName(p.period).toUpperCase()} ${p.period.slice(0, 4)}`,
    ['periode', p.period, 'Mois de paie'],
    bold,
  );
  s.box(36, 76, 255, 96, { stroke: '#000000' });
  s.text(44, 90, 'Employeur', bold);
  s.value(44, 104, p.firm.name, ['employeur', p.firm.name, 'Employeur']);
  s.text(44, 117, p.firmAddress[0]);
  s.text(44, 130, p.firmAddress[1]);
  s.text(44, 146, 'N° Siret');
  s.value(100, 146, p.firm.siret, ['siret', p.firm.siret, 'N° Siret']);
  s.text(44, 160, 'N° APE');
  s.value(100, 160, p.firm.naf, ['naf', p.firm.naf, 'N° APE']);
  s.box(303, 76, 256, 96, { stroke: '#000000' });
  s.text(311, 90, 'Salarié', bold);
  const name = `${p.person.given} ${p.person.family}`;
  s.value(311, 104, name, ['salarie', name, 'Salarié']);
  s.text(311, 117, p.home[0]);
  s.text(311, 130, p.home[1]);
  s.text(311, 146, 'N° S.S.');
  s.value(390, 146, p.person.nir, ['nir', p.person.nir, 'N° S.S.']);
  s.text(311, 160, 'Fonction');
  s.value(390, 160, plainCapitals(p.job), ['emploi', plainCapitals(p.job), 'Fonction']);
  s.text(36, 188, `Convention : ${p.firm.agreement}`);
  s.text(303, 188, 'Ancienneté depuis le');
  s.value(400, 188, shortDate(p.enteredOn), ['dateEntree', p.enteredOn, 'Ancienneté depuis le']);
  const t = new PayTable(
    s,
    {
      label: { x: 40 },
      base: { x: 300, ...right },
      rate: { x: 360, ...right },
      sum: { x: 440, ...right },
      boss: { x: 550, ...right },
    },
    222,
    13,
  );
  s.rule(36, 198, 559, 198);
  for (const [x, title] of [
    [300, 'Quantité'],
    [360, 'Taux'],
    [440, 'Montant'],
    [550, 'Charges employeur'],
  ] as const)
    s.text(x, 209, title, { ...right, ...bold });
  s.rule(36, 213, 559, 213);
  t.y = 226;
  for (const line of p.earnings)
    t.row({
      label: line.label === 'Salaire de base' ? 'Salaire mensuel' : line.label,
      base:
        line.label === 'Salaire de base'
          ? { text: `${money(line.base ?? 0)} h`, fact: ['heures', p.hours, 'Salaire mensuel'] }
          : money(line.base ?? 0),
      rate: amount(line.rate ?? 0, ' ', ',', 3),
      sum: money(line.amount),
    });
  t.row(
    {
      label: 'RÉMUNÉRATION BRUTE',
      sum: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'RÉMUNÉRATION BRUTE'] },
    },
    bold,
  );
  for (const c of p.charges) {
    if (c.rate === null) continue;
    t.row({
      label: c.label,
      base: money(c.base),
      rate: amount(c.rate, ' ', ',', 3),
      sum: `-${money(c.employee)}`,
      boss: c.employerRate === null ? undefined : money(c.employer),
    });
  }
  t.row({ label: 'Total des cotisations', sum: `-${money(p.employeeShare)}` }, bold);
  if (p.transport) t.row({ label: 'Frais de transport remboursés', sum: money(p.transport) });
  t.row(
    {
      label: 'Net avant impôt sur le revenu',
      sum: { text: money(p.netBeforeTax), fact: ['netAvantImpot', p.netBeforeTax, 'Net avant impôt sur le revenu'] },
    },
    bold,
  );
  t.row({ label: 'Impôt prélevé', rate: amount(p.taxRate, ' '), sum: `-${money(p.tax)}` });
  t.skip(6).row(
    { label: 'Net à verser', sum: { text: `${money(p.netPaid)} €`, fact: ['netPaye', p.netPaid, 'Net à verser'] } },
    { ...bold, size: 11 },
  );
  if (p.netSocial !== null)
    t.row({
      label: 'dont montant net social',
      sum: { text: money(p.netSocial), fact: ['netSocial', p.netSocial, 'montant net social'] },
    });
  t.row({ label: 'Net fiscal', sum: { text: money(p.taxable), fact: ['netImposable', p.taxable, 'Net fiscal'] } });
  s.text(40, t.y + 10, 'Réglé par virement le');
  s.value(140, t.y + 10, shortDate(p.paidOn), ['datePaiement', p.paidOn, 'Réglé par virement le']);
  return paperOf(payslipWindow, variant, [s], {
    also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
    unjudged: ['periodeDebut', 'periodeFin', 'dateEntree'],
  });
}
