import { amount, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, type Paper, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const money = (value: number) => amount(value, '.', ',');
const right = { align: 'right' as const };

/** After a group's shared service: rare words ("Collaborateur", "Fonction", "Total gains"), points between thousands. */
export const payslipCollaborator: Maker = {
  id: 'payslip-collaborator',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    return collaboratorPayslip(payOf(draw, employment(draw, 'tune')), variant);
  },
};

function collaboratorPayslip(p: Pay, variant: number): Paper {
  const s = new PaperSheet({ size: 8.4 });
  const bold = { face: 'sansBold' as const };
  s.text(40, 48, 'BULLETIN DE RÉMUNÉRATION', { ...bold, size: 13 });
  s.text(40, 66, 'Paie du');
  let x = s.value(76, 66, shortDate(p.from), ['periodeDebut', p.from, 'Paie du']);
  s.sameRun('periode', p.period);
  x = s.text(x + 4, 66, 'au');
  s.value(x + 4, 66, shortDate(p.to), ['periodeFin', p.to, 'au']);
  s.text(40, 80, 'Virement du');
  s.value(100, 80, shortDate(p.paidOn), ['datePaiement', p.paidOn, 'Virement du']);
  s.box(300, 36, 255, 74, { stroke: '#777777' });
  s.text(308, 50, 'Raison sociale');
  s.value(384, 50, p.firm.name, ['employeur', p.firm.name, 'Raison sociale'], bold);
  s.text(308, 63, 'Siège');
  s.text(384, 63, `${p.firmAddress[0]}, ${p.firmAddress[1]}`, { size: 7 });
  s.text(308, 76, 'Siret');
  s.value(384, 76, p.firm.siret, ['siret', p.firm.siret, 'Siret']);
  s.text(308, 89, 'Naf');
  s.value(384, 89, p.firm.naf, ['naf', p.firm.naf, 'Naf']);
  s.text(308, 102, 'Convention');
  s.text(384, 102, p.firm.agreement, { size: 7 });
  s.box(40, 118, 515, 46, { fill: '#f1f1f1' });
  const name = `${p.person.family} ${p.person.given}`;
  s.text(48, 131, 'Collaborateur');
  s.value(120, 131, name, ['salarie', name, 'Collaborateur'], bold);
  s.text(48, 144, 'Fonction');
  s.value(120, 144, p.job, ['emploi', p.job, 'Fonction']);
  s.text(48, 157, 'Arrivée le');
  s.value(120, 157, shortDate(p.enteredOn), ['dateEntree', p.enteredOn, 'Arrivée le']);
  s.text(308, 131, 'N° INSEE');
  s.value(384, 131, p.person.nir, ['nir', p.person.nir, 'N° INSEE']);
  s.text(308, 144, 'Matricule');
  s.text(384, 144, p.number);
  const t = new PayTable(
    s,
    {
      label: { x: 44 },
      base: { x: 310, ...right },
      rate: { x: 370, ...right },
      sum: { x: 450, ...right },
      boss: { x: 550, ...right },
    },
    200,
    12.2,
  );
  for (const [at, title] of [
    [310, 'Base'],
    [370, 'Taux'],
    [450, 'Salarié'],
    [550, 'Employeur'],
  ] as const)
    s.text(at, 186, title, { ...right, ...bold });
  for (const line of p.earnings)
    t.row({
      label: line.label === 'Salaire de base' ? 'Appointements' : line.label,
      base:
        line.label === 'Salaire de base'
          ? { text: money(line.base ?? 0), fact: ['heures', p.hours, 'Appointements'] }
          : money(line.base ?? 0),
      rate: amount(line.rate ?? 0, '.', ',', 4),
      sum: money(line.amount),
    });
  t.row(
    { label: 'TOTAL GAINS BRUTS', sum: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'TOTAL GAINS BRUTS'] } },
    bold,
  );
  for (const c of p.charges)
    t.row({
      label: c.label,
      base: money(c.base),
      rate: c.rate === null ? undefined : amount(c.rate, '.', ',', 3),
      sum: c.rate === null ? undefined : `${money(c.employee)}-`,
      boss: c.employerRate === null ? undefined : money(c.employer),
    });
  t.row({ label: 'TOTAL COTISATIONS', sum: `${money(p.employeeShare)}-`, boss: money(p.employerShare) }, bold);
  if (p.transport) t.row({ label: 'Prise en charge abonnement transport', sum: money(p.transport) });
  if (p.netSocial !== null)
    t.row({
      label: 'Montant net social',
      sum: { text: money(p.netSocial), fact: ['netSocial', p.netSocial, 'Montant net social'] },
    });
  t.row(
    {
      label: 'Net avant prélèvement à la source',
      sum: {
        text: money(p.netBeforeTax),
        fact: ['netAvantImpot', p.netBeforeTax, 'Net avant prélèvement à la source'],
      },
    },
    bold,
  );
  t.row({
    label: 'Prélèvement à la source',
    base: { text: money(p.taxable), fact: ['netImposable', p.taxable, 'Prélèvement à la source'] },
    rate: amount(p.taxRate, '.'),
    sum: `${money(p.tax)}-`,
  });
  t.row(
    { label: 'NET VERSÉ SUR VOTRE COMPTE', sum: { text: money(p.netPaid), fact: ['netPaye', p.netPaid, 'NET VERSÉ'] } },
    { ...bold, size: 10 },
  );
  s.text(44, t.y + 20, p.home[0]);
  s.text(44, t.y + 31, p.home[1]);
  return paperOf(payslipCollaborator, variant, [s], {
    also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
    accepts: { heures: [p.hours + p.overtime] },
    unjudged: ['netImposable', 'dateEntree'],
  });
}
