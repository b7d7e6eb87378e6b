import { amount, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const right = { align: 'right' as const };
const money = (value: number) => amount(value, ' ');

/** After the slips that the service for very small firms makes: a form with numbered frames. */
export const payslipTese: Maker = {
  id: 'payslip-tese',
  kind: 'bulletin-de-paie',
  split: 'report',
  make(random, variant) {
    const draw = drawWith(random);
    const p = payOf(draw, employment(draw, 'report'), { overtime: 0, transport: 0 });
    const s = new PaperSheet({ face: 'sans', size: 8.6 });
    head(s, p);
    body(s, p);
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement' },
      // The service makes the slip, the firm employs: either may be called the issuer.
      unjudged: ['emetteur'],
    });
  },
};

function head(s: PaperSheet, p: Pay) {
  s.text(40, 46, 'BULLETIN DE PAIE', { face: 'sansBold', size: 15, color: '#1d4e89' });
  s.value(40, 61, 'Titre emploi service entreprise (Tese)', ['dispositif', 'tese'], { size: 10, color: '#1d4e89' });
  s.text(380, 46, 'Date de paiement');
  s.value(470, 46, shortDate(p.paidOn), ['datePaiement', p.paidOn, 'Date de paiement']);
  s.text(380, 60, 'Période d’emploi du');
  s.value(470, 60, shortDate(p.from), ['periodeDebut', p.from, 'Période d’emploi du']);
  s.sameRun('periode', p.period);
  s.text(380, 74, 'au');
  s.value(470, 74, shortDate(p.to), ['periodeFin', p.to, 'au']);
  s.box(36, 84, 258, 100, { stroke: '#1d4e89' });
  s.box(300, 84, 258, 100, { stroke: '#1d4e89' });
  s.text(44, 98, '1 - L’employeur', { face: 'sansBold' });
  s.text(308, 98, '2 - Le salarié', { face: 'sansBold' });
  const name = `${p.person.family} ${p.person.given}`;
  const fields: [number, string, string, Parameters<PaperSheet['value']>[3]?][] = [
    [44, 'Raison sociale', p.firm.name, ['employeur', p.firm.name]],
    [44, 'Adresse', p.firmAddress[0]],
    [44, '', p.firmAddress[1]],
    [44, 'N° SIRET', p.firm.siret, ['siret', p.firm.siret]],
    [44, 'Code APE', p.firm.naf, ['naf', p.firm.naf]],
    [308, 'Nom et prénom', name, ['salarie', name]],
    [308, 'Adresse', p.home[0]],
    [308, '', p.home[1]],
    [308, 'N° sécurité sociale', p.person.nir, ['nir', p.person.nir]],
    [308, 'Emploi', p.job, ['emploi', p.job]],
  ];
  fields.forEach(([x, label, printed, fact], i) => {
    const y = 114 + (i % 5) * 14;
    s.text(x, y, label ? `${label} :` : '');
    const at = x + (x === 44 ? 68 : 88);
    if (fact) s.value(at, y, printed, [fact[0], fact[1], label]);
    else s.text(at, y, printed);
  });
  s.text(36, 200, `Convention collective : ${p.firm.agreement} - IDCC ${p.firm.idcc}`);
  s.text(36, 213, 'Date de début de contrat :');
  s.value(144, 213, shortDate(p.enteredOn), ['dateEntree', p.enteredOn, 'Date de début de contrat']);
}

function body(s: PaperSheet, p: Pay) {
  const bold = { face: 'sansBold' as const };
  const t = new PayTable(
    s,
    {
      label: { x: 44 },
      base: { x: 320, ...right },
      rate: { x: 380, ...right },
      less: { x: 466, ...right },
      employer: { x: 552, ...right },
    },
    244,
    13.2,
  );
  s.box(36, 232, 522, 17, { fill: '#d9e6f4' });
  t.row(
    { label: '3 - La rémunération', base: 'Base', rate: 'Taux', less: 'Part salariale', employer: 'Part patronale' },
    bold,
  );
  t.skip(4);
  t.row({
    label: 'Nombre d’heures rémunérées',
    base: { text: amount(p.hours), fact: ['heures', p.hours, 'Nombre d’heures rémunérées'] },
  });
  t.row({ label: 'Taux horaire brut', base: amount(p.hourlyRate) });
  t.row({ label: 'Total brut', less: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'Total brut'] } }, bold);
  for (const c of p.charges)
    t.row({
      label: c.label,
      base: money(c.base),
      rate: c.rate === null ? undefined : amount(c.rate),
      less: c.rate === null ? undefined : money(c.employee),
      employer: c.employerRate === null ? undefined : money(c.employer),
    });
  t.row({ label: 'Total des cotisations', less: money(p.employeeShare), employer: money(p.employerShare) }, bold);
  t.skip(4);
  const line = (label: string, value: number, fact: Parameters<PaperSheet['value']>[3][0]) =>
    t.row({ label, less: { text: `${money(value)} €`, fact: [fact, value, label] } });
  if (p.netSocial !== null) line('Montant net social', p.netSocial, 'netSocial');
  line('Net imposable', p.taxable, 'netImposable');
  line('Net à payer avant impôt sur le revenu', p.netBeforeTax, 'netAvantImpot');
  t.row({ label: `Impôt sur le revenu prélevé à la source (${amount(p.taxRate)} %)`, less: `${money(p.tax)} €` });
  s.rule(36, t.y - 9, 558, t.y - 9, { color: '#1d4e89' });
  t.skip(4);
  t.row(
    { label: 'Net à payer', less: { text: `${money(p.netPaid)} €`, fact: ['netPaye', p.netPaid, 'Net à payer'] } },
    { ...bold, size: 11 },
  );
  s.text(
    36,
    790,
    'Bulletin établi par le centre national Tese d’après le volet social de l’employeur. À conserver sans limitation de durée.',
    { size: 7.4 },
  );
}
