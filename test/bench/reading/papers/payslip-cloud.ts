import { amount, longDate, monthName } from '../../../fixtures/papers/french.ts';
import { spacedNir, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const GREY = '#6b7280';
const euros = (value: number) => `${amount(value, ' ')} €`;
const right = { align: 'right' as const };

/** After the look of payroll start-ups: much white, small grey labels above their values, amounts with their euro sign. */
export const payslipCloud: Maker = {
  id: 'payslip-cloud',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const p = payOf(draw, employment(draw, 'tune'), { overtime: 0 });
    const s = new PaperSheet({ face: 'narrow', size: 8.4 });
    head(s, p);
    body(s, p);
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
      unjudged: ['periodeDebut', 'periodeFin'],
    });
  },
};

function head(s: PaperSheet, p: Pay) {
  s.text(44, 62, 'Bulletin de paie', { face: 'narrowBold', size: 20 });
  const month = `${monthName(p.period)} ${p.period.slice(0, 4)}`;
  s.value(551, 58, month, ['periode', p.period], { ...right, size: 14, color: '#2563eb' });
  const label = (x: number, y: number, text: string) => s.text(x, y, text, { color: GREY, size: 7 });
  label(44, 96, 'Entreprise');
  s.value(44, 108, p.firm.name, ['employeur', p.firm.name, 'Entreprise'], { face: 'narrowBold', size: 10 });
  s.text(44, 120, p.firmAddress[0]);
  s.text(44, 131, p.firmAddress[1]);
  label(44, 146, 'SIRET');
  s.value(44, 157, spacedSiret(p.firm.siret), ['siret', p.firm.siret, 'SIRET']);
  label(150, 146, 'Code NAF');
  s.value(150, 157, p.firm.naf, ['naf', p.firm.naf, 'Code NAF']);
  label(220, 146, 'Convention collective');
  s.text(220, 157, `IDCC ${p.firm.idcc}`);
  label(320, 96, 'Salarié(e)');
  const name = `${p.person.given} ${p.person.family}`;
  s.value(320, 108, name, ['salarie', name, 'Salarié(e)'], { face: 'narrowBold', size: 10 });
  s.text(320, 120, p.home[0]);
  s.text(320, 131, p.home[1]);
  label(320, 146, 'Numéro de sécurité sociale');
  s.value(320, 157, spacedNir(p.person.nir), ['nir', p.person.nir, 'Numéro de sécurité sociale']);
  label(460, 146, 'Date de paiement');
  s.value(460, 157, longDate(p.paidOn), ['datePaiement', p.paidOn, 'Date de paiement']);
  label(44, 174, 'Poste');
  s.value(44, 185, p.job, ['emploi', p.job, 'Poste']);
  label(220, 174, 'Date d’entrée');
  s.value(220, 185, longDate(p.enteredOn), ['dateEntree', p.enteredOn, 'Date d’entrée']);
  label(320, 174, 'Matricule');
  s.text(320, 185, p.number);
}

function body(s: PaperSheet, p: Pay) {
  const t = new PayTable(
    s,
    {
      label: { x: 44 },
      base: { x: 330, ...right },
      rate: { x: 392, ...right },
      less: { x: 470, ...right },
      employer: { x: 551, ...right },
    },
    214,
    13.2,
  );
  const bold = { face: 'narrowBold' as const };
  t.row(
    { label: 'Rémunération', base: 'Base', rate: 'Taux', less: 'Salarié', employer: 'Employeur' },
    { color: GREY, size: 7.4 },
  );
  const rule = () => s.rule(44, t.y - 9.5, 551, t.y - 9.5, { color: '#e5e7eb' });
  for (const line of p.earnings) {
    rule();
    t.row({
      label: line.label,
      base: { text: `${amount(line.base ?? 0)} h`, fact: ['heures', p.hours, 'Salaire de base'] },
      rate: euros(line.rate ?? 0),
      less: euros(line.amount),
    });
  }
  rule();
  t.row(
    { label: 'Salaire brut', less: { text: euros(p.gross), fact: ['salaireBrut', p.gross, 'Salaire brut'] } },
    bold,
  );
  t.skip(6).row({ label: 'Cotisations et contributions sociales' }, { color: GREY, size: 7.4 });
  for (const c of p.charges) {
    rule();
    t.row({
      label: c.label,
      base: euros(c.base),
      rate: c.rate === null ? '–' : `${amount(c.rate)} %`,
      less: c.rate === null ? '–' : `- ${euros(c.employee)}`,
      employer: c.employerRate === null ? '–' : euros(c.employer),
    });
  }
  rule();
  t.row({ label: 'Total', less: `- ${euros(p.employeeShare)}`, employer: euros(p.employerShare) }, bold);
  t.skip(8);
  if (p.netSocial !== null)
    t.row({
      label: 'Montant net social',
      less: { text: euros(p.netSocial), fact: ['netSocial', p.netSocial, 'Montant net social'] },
    });
  if (p.transport) t.row({ label: 'Remboursement transport', less: euros(p.transport) });
  t.row(
    {
      label: 'Net à payer avant impôt sur le revenu',
      less: {
        text: euros(p.netBeforeTax),
        fact: ['netAvantImpot', p.netBeforeTax, 'Net à payer avant impôt sur le revenu'],
      },
    },
    bold,
  );
  t.row({
    label: 'Impôt prélevé à la source',
    base: { text: euros(p.taxable), fact: ['netImposable', p.taxable, 'Montant imposable'] },
    rate: `${amount(p.taxRate)} %`,
    less: `- ${euros(p.tax)}`,
  });
  t.row(
    { label: 'Montant imposable (mois)', base: euros(p.taxable), less: '', employer: `cumul ${euros(p.year.taxable)}` },
    { size: 7.4 },
  );
  s.box(44, t.y + 6, 507, 40, { fill: '#eff6ff' });
  s.text(60, t.y + 31, 'Net à payer', { ...bold, size: 13 });
  s.value(536, t.y + 31, euros(p.netPaid), ['netPaye', p.netPaid, 'Net à payer'], { ...right, ...bold, size: 15 });
  s.text(44, 806, 'À conserver sans limitation de durée. Informations sur la paie : www.service-public.fr', {
    size: 7,
    color: GREY,
  });
}
