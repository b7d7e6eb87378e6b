import { amount } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const right = { align: 'right' as const };
const money = (value: number) => amount(value, '.');
/** `2024-03-05` → `05.03.2024`. */
const dotted = (iso: string) => `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;

/** After the look of enterprise-wide software: fixed-pitch listing, points between thousands, dates with points, no frames. */
export const payslipErp: Maker = {
  id: 'payslip-erp',
  kind: 'bulletin-de-paie',
  split: 'report',
  make(random, variant) {
    const draw = drawWith(random);
    const p = payOf(draw, employment(draw, 'report'));
    const s = new PaperSheet({ face: 'mono', size: 7.2 });
    head(s, p);
    body(s, p);
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
      accepts: { heures: [p.hours + p.overtime] },
    });
  },
};

function head(s: PaperSheet, p: Pay) {
  s.value(36, 44, p.firm.name, ['employeur', p.firm.name], { face: 'narrowBold', size: 11 });
  s.text(36, 56, p.firmAddress[0]);
  s.text(36, 66, p.firmAddress[1]);
  s.text(300, 44, 'BULLETIN DE PAIE', { face: 'narrowBold', size: 13 });
  s.text(300, 56, 'Période de paie   :');
  s.value(392, 56, `${p.period.slice(5)}.${p.period.slice(0, 4)}`, ['periode', p.period, 'Période de paie']);
  s.text(300, 66, 'Début de période  :');
  s.value(392, 66, dotted(p.from), ['periodeDebut', p.from, 'Début de période']);
  s.text(300, 76, 'Fin de période    :');
  s.value(392, 76, dotted(p.to), ['periodeFin', p.to, 'Fin de période']);
  s.text(300, 86, 'Date de virement  :');
  s.value(392, 86, dotted(p.paidOn), ['datePaiement', p.paidOn, 'Date de virement']);
  s.text(36, 82, 'SIRET établ.  :');
  s.value(110, 82, `${p.firm.siret.slice(0, 9)} ${p.firm.siret.slice(9)}`, ['siret', p.firm.siret, 'SIRET établ.']);
  s.text(36, 92, 'Code APE/NAF  :');
  s.value(110, 92, p.firm.naf, ['naf', p.firm.naf, 'Code APE/NAF']);
  s.text(36, 112, 'Matricule     :');
  s.text(110, 112, p.number.padStart(8, '0'));
  s.text(36, 122, 'N° Séc. Soc.  :');
  s.value(110, 122, p.person.nir, ['nir', p.person.nir, 'N° Séc. Soc.']);
  s.text(36, 132, 'Poste         :');
  s.value(110, 132, p.job, ['emploi', p.job, 'Poste']);
  s.text(36, 142, 'Date d’entrée :');
  s.value(110, 142, dotted(p.enteredOn), ['dateEntree', p.enteredOn, 'Date d’entrée']);
  s.text(36, 152, `Conv. coll.   : ${p.firm.agreement}`);
  const name = `${p.person.family} ${p.person.given}`;
  s.text(330, 118, p.person.woman ? 'Madame' : 'Monsieur', { size: 9 });
  s.value(330, 131, name, ['salarie', name], { size: 9 });
  s.text(330, 143, p.home[0], { size: 9 });
  s.text(330, 155, p.home[1], { size: 9 });
}

function body(s: PaperSheet, p: Pay) {
  s.rule(36, 170, 560, 170, { lineWidth: 1 });
  const t = new PayTable(
    s,
    {
      code: { x: 36 },
      label: { x: 66 },
      base: { x: 306, ...right },
      rate: { x: 356, ...right },
      amount: { x: 428, ...right },
      rate2: { x: 486, ...right },
      sum2: { x: 560, ...right },
    },
    182,
    11.2,
  );
  t.row(
    {
      code: 'Code',
      label: 'Libellé',
      base: 'Base',
      rate: 'Taux sal.',
      amount: 'Montant sal.',
      rate2: 'Taux pat.',
      sum2: 'Montant pat.',
    },
    { face: 'narrowBold' },
  );
  s.rule(36, 187, 560, 187, { lineWidth: 1 });
  t.skip(4);
  p.earnings.forEach((line, i) => {
    const base = money(line.base ?? 0);
    t.row({
      code: i === 0 ? '/101' : '1215',
      label: i === 0 ? 'Salaire de base mensuel' : line.label,
      base: i === 0 ? { text: base, fact: ['heures', p.hours, 'Salaire de base mensuel'] } : base,
      rate: amount(line.rate ?? 0, '.', ',', 4),
      amount: money(line.amount),
    });
  });
  t.row(
    {
      code: '/110',
      label: 'Total brut',
      amount: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'Total brut'] },
    },
    { face: 'narrowBold' },
  );
  t.skip(5);
  p.charges.forEach((c, i) => {
    t.row({
      code: `/${300 + i * 12}`,
      label: c.label.slice(0, 44),
      base: money(c.base),
      rate: c.rate === null ? undefined : `${amount(c.rate, '.', ',', 3)} %`,
      amount: c.rate === null ? undefined : `${money(c.employee)}-`,
      rate2: c.employerRate === null ? undefined : `${amount(c.employerRate, '.', ',', 3)} %`,
      sum2: c.employerRate === null ? undefined : money(c.employer),
    });
  });
  t.row(
    { code: '/390', label: 'Total des charges', amount: `${money(p.employeeShare)}-`, sum2: money(p.employerShare) },
    { face: 'narrowBold' },
  );
  t.skip(5);
  if (p.netSocial !== null)
    t.row({
      code: '/5NS',
      label: 'Montant net social',
      amount: { text: money(p.netSocial), fact: ['netSocial', p.netSocial, 'Montant net social'] },
    });
  if (p.transport) t.row({ code: '4T10', label: 'Prise en charge transport', amount: money(p.transport) });
  t.row({
    code: '/5NA',
    label: 'Net à payer avant impôt sur le revenu',
    amount: {
      text: money(p.netBeforeTax),
      fact: ['netAvantImpot', p.netBeforeTax, 'Net à payer avant impôt sur le revenu'],
    },
  });
  t.row({
    code: '/5NI',
    label: 'Net imposable',
    amount: { text: money(p.taxable), fact: ['netImposable', p.taxable, 'Net imposable'] },
  });
  t.row({
    code: '/5PS',
    label: 'Prélèvement à la source',
    base: money(p.taxable),
    rate: `${amount(p.taxRate)} %`,
    amount: `${money(p.tax)}-`,
  });
  t.row(
    {
      code: '/560',
      label: 'Net payé par virement',
      amount: { text: money(p.netPaid), fact: ['netPaye', p.netPaid, 'Net payé par virement'] },
    },
    { face: 'narrowBold' },
  );
  s.rule(36, t.y, 560, t.y, { lineWidth: 1 });
  t.skip(16).row({ label: 'Cumuls annuels', base: 'Heures', amount: 'Brut', sum2: 'Imposable' });
  t.row({ base: money(p.year.hours), amount: money(p.year.gross), sum2: money(p.year.taxable) });
  t.skip(8).row({ label: `Coût total employeur : ${money(p.gross + p.employerShare)}` });
  s.text(36, 806, 'Bulletin à conserver sans limitation de durée', { size: 7 });
}
