import { amount, plainCapitals } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const money = (value: number) => amount(value, ' ', '.');
/** `2024-03-05` → `05.03.24`. */
const dotted = (iso: string) => `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(2, 4)}`;
const right = { align: 'right' as const };

/** After the look of the older desktop programs: one fixed pitch, capitals without accents, item codes, ruled boxes. */
export const payslipImpactPrinter: Maker = {
  id: 'payslip-impact-printer',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const p = payOf(draw, employment(draw, 'tune'), variant % 2 ? { overtime: 0 } : {});
    const s = new PaperSheet({ face: 'mono', size: 7.6 });
    head(s, p);
    body(s, p);
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
      absent: ['netSocial'],
    });
  },
};

function head(s: PaperSheet, p: Pay) {
  const firm = plainCapitals(p.firm.name);
  const name = plainCapitals(`${p.person.family} ${p.person.given}`);
  const work = plainCapitals(p.job);
  s.box(28, 28, 262, 96, { stroke: '#000000' });
  s.value(36, 44, firm, ['employeur', firm]);
  s.text(36, 56, plainCapitals(p.firmAddress[0]));
  s.text(36, 68, plainCapitals(p.firmAddress[1]));
  s.text(36, 88, 'SIRET  :');
  s.value(82, 88, p.firm.siret, ['siret', p.firm.siret, 'SIRET']);
  s.text(36, 100, 'APE    :');
  s.value(82, 100, p.firm.naf, ['naf', p.firm.naf, 'APE']);
  s.text(36, 112, 'URSSAF : 117 000000000');
  s.box(298, 28, 270, 24, { stroke: '#000000' });
  s.text(433, 44, 'B U L L E T I N   D E   P A Y E', { align: 'center', size: 9 });
  s.text(306, 66, 'PERIODE DU');
  s.value(358, 66, dotted(p.from), ['periodeDebut', p.from, 'PERIODE DU']);
  s.sameRun('periode', p.period);
  s.labels.set('periode', 'PERIODE DU');
  s.text(404, 66, 'AU');
  s.value(420, 66, dotted(p.to), ['periodeFin', p.to, 'AU']);
  s.text(306, 78, 'PAIEMENT LE');
  s.value(364, 78, dotted(p.paidOn), ['datePaiement', p.paidOn, 'PAIEMENT LE']);
  s.text(416, 78, 'PAR VIREMENT');
  s.value(330, 104, name, ['salarie', name], { size: 8.6 });
  s.text(330, 117, plainCapitals(p.home[0]));
  s.text(330, 129, plainCapitals(p.home[1]));
  s.text(28, 140, `MATRICULE : ${p.number}`);
  s.text(28, 152, 'NO SECU   :');
  const nir = `${p.person.nir.slice(0, 13)} ${p.person.nir.slice(13)}`;
  s.value(86, 152, nir, ['nir', p.person.nir, 'NO SECU']);
  s.text(28, 164, 'EMPLOI    :');
  s.value(86, 164, work, ['emploi', work, 'EMPLOI']);
  s.text(300, 152, 'DATE ENTREE :');
  s.value(368, 152, dotted(p.enteredOn), ['dateEntree', p.enteredOn, 'DATE ENTREE']);
  s.text(300, 164, 'COEFFICIENT : 150   NIVEAU : 1');
}

function body(s: PaperSheet, p: Pay) {
  const edges = [28, 62, 230, 286, 336, 404, 462, 508, 568];
  s.box(28, 176, 540, 18, { stroke: '#000000' });
  const titles = ['CODE', 'LIBELLE', 'NB/BASE', 'TAUX', 'GAINS', 'RETENUES', 'TX PAT', 'PATRONAL'];
  for (const [i, title] of titles.entries()) s.text((edges[i] ?? 0) + 4, 188, title);
  const top = 194;
  const t = new PayTable(
    s,
    {
      code: { x: 32 },
      label: { x: 66 },
      base: { x: 283, ...right },
      rate: { x: 333, ...right },
      gain: { x: 401, ...right },
      less: { x: 459, ...right },
      rate2: { x: 505, ...right },
      sum2: { x: 565, ...right },
    },
    206,
    11.8,
  );
  p.earnings.forEach((line, i) => {
    const base = money(line.base ?? 0);
    t.row({
      code: String(1000 + i * 100),
      label: plainCapitals(line.label),
      base: i === 0 ? { text: base, fact: ['heures', p.hours, 'SALAIRE DE BASE'] } : base,
      rate: amount(line.rate ?? 0, ' ', '.', 3),
      gain: money(line.amount),
    });
  });
  t.row({ label: '*** TOTAL BRUT ***', gain: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'TOTAL BRUT'] } });
  p.charges.forEach((c, i) => {
    t.row({
      code: String(3000 + i * 50),
      label: plainCapitals(c.label).slice(0, 34),
      base: money(c.base),
      rate: c.rate === null ? undefined : amount(c.rate, ' ', '.', 3),
      less: c.rate === null ? undefined : money(c.employee),
      rate2: c.employerRate === null ? undefined : amount(c.employerRate, ' ', '.', 3),
      sum2: c.employerRate === null ? undefined : money(c.employer),
    });
  });
  t.row({ label: '*** TOTAL COTISATIONS ***', less: money(p.employeeShare), sum2: money(p.employerShare) });
  if (p.transport) t.row({ code: '6100', label: 'REMB. TRANSPORT', gain: money(p.transport) });
  t.row({
    label: 'NET A PAYER AVANT IMPOT',
    gain: { text: money(p.netBeforeTax), fact: ['netAvantImpot', p.netBeforeTax, 'NET A PAYER AVANT IMPOT'] },
  });
  t.row({
    code: '7000',
    label: 'IMPOT PRELEVE A LA SOURCE',
    base: money(p.taxable),
    rate: amount(p.taxRate),
    less: money(p.tax),
  });
  const bottom = 560;
  for (const x of edges) s.rule(x, top, x, bottom);
  s.rule(28, bottom, 568, bottom);
  s.text(36, 578, 'NET IMPOSABLE :');
  s.value(180, 578, money(p.taxable), ['netImposable', p.taxable, 'NET IMPOSABLE'], right);
  s.text(36, 590, `CUMUL BRUT    : ${money(p.year.gross)}`);
  s.text(36, 602, `CUMUL IMPOS.  : ${money(p.year.taxable)}`);
  s.text(220, 578, `HEURES CUMULEES : ${money(p.year.hours)}`);
  s.text(220, 590, `TOTAL VERSE PAR L'EMPLOYEUR : ${money(p.gross + p.employerShare)}`);
  s.box(398, 566, 170, 42, { stroke: '#000000', lineWidth: 1.2 });
  s.text(406, 582, 'NET A PAYER EUR', { size: 9 });
  s.value(560, 600, money(p.netPaid), ['netPaye', p.netPaid, 'NET A PAYER EUR'], { ...right, size: 12 });
  s.text(28, 640, 'A CONSERVER SANS LIMITATION DE DUREE');
}
