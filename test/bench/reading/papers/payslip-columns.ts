import { amount, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, type Paper, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const money = (value: number) => amount(value, ' ');
const right = { align: 'right' as const };

/** After a cooperative's payroll: identity fields above their values in two bands, plain capitals, narrow letters. */
export const payslipColumns: Maker = {
  id: 'payslip-columns',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    return columnsPayslip(payOf(draw, employment(draw, 'tune')), variant);
  },
};

function columnsPayslip(p: Pay, variant: number): Paper {
  const s = new PaperSheet({ face: 'narrow', size: 8 });
  const bold = { face: 'narrowBold' as const };
  s.value(40, 46, p.firm.name, ['employeur', p.firm.name], { ...bold, size: 10 });
  s.text(40, 58, `${p.firmAddress[0]} ${p.firmAddress[1]}`);
  s.text(40, 69, 'Siret');
  s.value(64, 69, p.firm.siret, ['siret', p.firm.siret, 'Siret']);
  s.text(150, 69, 'APE');
  s.value(170, 69, p.firm.naf, ['naf', p.firm.naf, 'APE']);
  s.text(555, 46, 'FICHE DE PAIE', { ...bold, ...right, size: 13 });
  const month = `${monthName(p.period)} ${p.period.slice(0, 4)}`;
  const start = 555 - 80;
  s.value(start, 60, month, ['periode', p.period, 'FICHE DE PAIE'], bold);
  const band = (y: number, fields: [number, string, string, Parameters<PaperSheet['value']>[3]?][]) => {
    s.box(40, y - 9, 515, 12, { fill: '#e4e4e4' });
    for (const [x, label, printed, fact] of fields) {
      s.text(x, y, label, { size: 7 });
      if (fact) s.value(x, y + 13, printed, fact);
      else s.text(x, y + 13, printed);
    }
  };
  const name = `${p.person.family} ${p.person.given}`;
  band(92, [
    [44, 'Salarié', name, ['salarie', name, 'Salarié']],
    [210, 'Matricule', p.number],
    [280, 'N° de sécurité sociale', p.person.nir, ['nir', p.person.nir, 'N° de sécurité sociale']],
    [420, 'Entré le', shortDate(p.enteredOn), ['dateEntree', p.enteredOn, 'Entré le']],
  ]);
  band(124, [
    [44, 'Emploi', p.job, ['emploi', p.job, 'Emploi']],
    [210, 'Coefficient', '140'],
    [280, 'Convention collective', p.firm.agreement],
  ]);
  s.text(44, 156, p.home[0]);
  s.text(44, 166, p.home[1]);
  const t = new PayTable(
    s,
    {
      label: { x: 44 },
      base: { x: 300, ...right },
      rate: { x: 360, ...right },
      plus: { x: 440, ...right },
      minus: { x: 500, ...right },
      boss: { x: 552, ...right },
    },
    196,
    12,
  );
  s.box(40, 178, 515, 12, { fill: '#333333' });
  for (const [x, title] of [
    [300, 'Nombre ou base'],
    [360, 'Taux'],
    [440, 'Gains'],
    [500, 'Retenues'],
    [552, 'Patronal'],
  ] as const)
    s.text(x, 187, title, { ...right, size: 7, color: '#ffffff' });
  t.y = 204;
  for (const line of p.earnings)
    t.row({
      label: line.label === 'Salaire de base' ? 'Heures normales' : line.label,
      base:
        line.label === 'Salaire de base'
          ? { text: money(line.base ?? 0), fact: ['heures', p.hours, 'Heures normales'] }
          : money(line.base ?? 0),
      rate: amount(line.rate ?? 0, ' ', ',', 4),
      plus: money(line.amount),
    });
  t.row({ label: 'Total brut', plus: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'Total brut'] } }, bold);
  for (const c of p.charges)
    t.row({
      label: c.label,
      base: money(c.base),
      rate: c.rate === null ? undefined : amount(c.rate, ' ', ',', 3),
      minus: c.rate === null ? undefined : money(c.employee),
      boss: c.employerRate === null ? undefined : money(c.employer),
    });
  t.row({ label: 'Total cotisations', minus: money(p.employeeShare), boss: money(p.employerShare) }, bold);
  if (p.transport) t.row({ label: 'Remboursement titre de transport', plus: money(p.transport) });
  if (p.netSocial !== null)
    t.row({
      label: 'Montant net social',
      plus: { text: money(p.netSocial), fact: ['netSocial', p.netSocial, 'Montant net social'] },
    });
  t.row(
    {
      label: 'Net à payer avant impôt',
      plus: { text: money(p.netBeforeTax), fact: ['netAvantImpot', p.netBeforeTax, 'Net à payer avant impôt'] },
    },
    bold,
  );
  t.row({
    label: 'Prélèvement à la source',
    base: money(p.taxable),
    rate: amount(p.taxRate, ' '),
    minus: money(p.tax),
  });
  const y = t.y + 20;
  s.box(40, y - 10, 515, 32, { stroke: '#333333' });
  const foot: [number, string, number, Parameters<PaperSheet['value']>[3]?][] = [
    [120, 'Cumul brut', p.year.gross],
    [200, 'Cumul imposable', p.year.taxable],
    [290, 'Net imposable', p.taxable, ['netImposable', p.taxable, 'Net imposable']],
    [545, 'NET À PAYER', p.netPaid, ['netPaye', p.netPaid, 'NET À PAYER']],
  ];
  for (const [x, label, value, fact] of foot) {
    s.text(x, y, label, { ...right, size: 7 });
    if (fact) s.value(x, y + 14, money(value), fact, { ...right, ...bold });
    else s.text(x, y + 14, money(value), right);
  }
  s.text(350, y, 'Payé le', { size: 7 });
  s.value(350, y + 14, shortDate(p.paidOn), ['datePaiement', p.paidOn, 'Payé le']);
  s.text(40, 806, 'Conservez ce bulletin sans limitation de durée. Définitions : www.service-public.fr', { size: 6.5 });
  return paperOf(payslipColumns, variant, [s], {
    also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
    accepts: { heures: [p.hours + p.overtime] },
    unjudged: ['periodeDebut', 'periodeFin'],
  });
}
