import { amount, longDate, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, type Paper, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const right = { align: 'right' as const };
const money = (value: number) => amount(value, ' ');
const BROWN = '#5b3a1e';

/** After the look of accounting firms' programs: a numbered table with a salary side and an employer side, a foot of cumulated boxes. */
export const payslipAccountant: Maker = {
  id: 'payslip-accountant',
  kind: 'bulletin-de-paie',
  split: 'report',
  make(random, variant) {
    const draw = drawWith(random);
    return accountantPayslip(payOf(draw, employment(draw, 'report')), variant);
  },
};

/** The paper of one month's pay. */
export function accountantPayslip(p: Pay, variant: number): Paper {
  const s = new PaperSheet({ face: 'sans', size: 8 });
  head(s, p, variant);
  body(s, p);
  return paperOf(payslipAccountant, variant, [s], {
    also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
    accepts: { heures: [p.hours + p.overtime] },
  });
}

function head(s: PaperSheet, p: Pay, variant: number) {
  s.box(30, 26, 250, 84, { stroke: BROWN });
  s.value(38, 42, p.firm.name, ['employeur', p.firm.name], { face: 'sansBold', size: 10.5 });
  s.text(38, 55, p.firmAddress[0]);
  s.text(38, 66, p.firmAddress[1]);
  s.runs(38, 82, [
    ['Siret : '],
    [p.firm.siret, { fact: ['siret', p.firm.siret] }],
    ['     NAF-APE : '],
    [p.firm.naf, { fact: ['naf', p.firm.naf] }],
  ]);
  s.labels.set('siret', 'Siret').set('naf', 'NAF-APE');
  s.text(38, 94, 'Urssaf/Msa : URSSAF ILE DE FRANCE');
  s.text(38, 105, `Conv. coll. : ${p.firm.idcc} ${p.firm.agreement}`, { size: 6.8 });
  s.text(430, 40, 'BULLETIN DE PAIE', { face: 'sansBold', size: 15, align: 'center', color: BROWN });
  s.text(320, 58, 'Période :');
  if (variant % 2) {
    s.value(362, 58, `${monthName(p.period)} ${p.period.slice(0, 4)}`, ['periode', p.period, 'Période'], {
      face: 'sansBold',
    });
  } else {
    s.text(362, 58, 'du');
    s.value(374, 58, shortDate(p.from), ['periodeDebut', p.from, 'Période : du'], { face: 'sansBold' });
    s.sameRun('periode', p.period);
    s.text(424, 58, 'au');
    s.value(436, 58, shortDate(p.to), ['periodeFin', p.to, 'au'], { face: 'sansBold' });
  }
  s.text(320, 70, 'Paiement :');
  const x = s.value(362, 70, longDate(p.paidOn), ['datePaiement', p.paidOn, 'Paiement']);
  s.text(x + 6, 70, 'Virement');
  const name = `${p.person.given} ${p.person.family}`;
  s.runs(330, 100, [[p.person.woman ? 'Mme ' : 'M. '], [name, { fact: ['salarie', name] }]], { size: 10 });
  s.text(330, 114, p.home[0], { size: 9 });
  s.text(330, 126, p.home[1], { size: 9 });
  s.text(30, 128, 'Matricule');
  s.text(110, 128, p.number);
  s.text(30, 140, 'N° de S.S.');
  s.value(110, 140, `${p.person.nir.slice(0, 13)} / ${p.person.nir.slice(13)}`, ['nir', p.person.nir, 'N° de S.S.']);
  s.text(30, 152, 'Emploi occupé');
  s.value(110, 152, p.job, ['emploi', p.job, 'Emploi occupé']);
  s.text(30, 164, 'Entré(e) le');
  s.value(110, 164, shortDate(p.enteredOn), ['dateEntree', p.enteredOn, 'Entré(e) le']);
  s.text(200, 164, 'Échelon : A      Coefficient : 160');
}

function body(s: PaperSheet, p: Pay) {
  const bold = { face: 'sansBold' as const };
  s.box(30, 176, 535, 24, { fill: '#efe6dc', stroke: BROWN });
  s.text(50, 191, 'N°   Désignation', bold);
  s.text(292, 191, 'Nombre ou Base', { ...bold, ...right });
  s.text(400, 185, 'Part salariale', { ...bold, align: 'center' });
  s.text(336, 196, 'Taux', right);
  s.text(396, 196, 'Gain', right);
  s.text(452, 196, 'Retenue', right);
  s.text(512, 185, 'Part patronale', { ...bold, align: 'center' });
  s.text(500, 196, 'Taux', right);
  s.text(560, 196, 'Retenue', right);
  const t = new PayTable(
    s,
    {
      code: { x: 34 },
      label: { x: 62 },
      base: { x: 292, ...right },
      rate: { x: 336, ...right },
      gain: { x: 396, ...right },
      less: { x: 452, ...right },
      rate2: { x: 500, ...right },
      sum2: { x: 560, ...right },
    },
    212,
    12,
  );
  p.earnings.forEach((line, i) => {
    const base = money(line.base ?? 0);
    t.row({
      code: String(10 + i * 40).padStart(4, '0'),
      label: i === 0 ? 'Salaire mensuel de base' : line.label,
      base: i === 0 ? { text: base, fact: ['heures', p.hours, 'Salaire mensuel de base'] } : base,
      rate: amount(line.rate ?? 0, ' ', ',', 3),
      gain: money(line.amount),
    });
  });
  t.row(
    { label: 'Salaire brut', gain: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'Salaire brut'] } },
    bold,
  );
  p.charges.forEach((c, i) => {
    t.row({
      code: String(2000 + i * 30),
      label: c.label.slice(0, 46),
      base: money(c.base),
      rate: c.rate === null ? undefined : amount(c.rate, ' ', ',', 3),
      less: c.rate === null ? undefined : money(c.employee),
      rate2: c.employerRate === null ? undefined : amount(c.employerRate, ' ', ',', 3),
      sum2: c.employerRate === null ? undefined : money(c.employer),
    });
  });
  t.row(
    { label: 'Total des cotisations et contributions', less: money(p.employeeShare), sum2: money(p.employerShare) },
    bold,
  );
  if (p.transport) t.row({ code: '8100', label: 'Remboursement titre de transport 50 %', gain: money(p.transport) });
  if (p.netSocial !== null)
    t.row(
      {
        label: 'Montant net social',
        gain: { text: money(p.netSocial), fact: ['netSocial', p.netSocial, 'Montant net social'] },
      },
      bold,
    );
  t.row(
    {
      label: 'Net à payer avant impôt sur le revenu',
      gain: {
        text: money(p.netBeforeTax),
        fact: ['netAvantImpot', p.netBeforeTax, 'Net à payer avant impôt sur le revenu'],
      },
    },
    bold,
  );
  t.row({
    code: '9500',
    label: 'Impôt sur le revenu prélevé à la source',
    base: money(p.taxable),
    rate: amount(p.taxRate),
    less: money(p.tax),
  });
  for (const x of [30, 58, 244, 296, 340, 400, 456, 504, 565]) s.rule(x, 200, x, t.y, { color: BROWN, lineWidth: 0.4 });
  s.rule(30, t.y, 565, t.y, { color: BROWN });
  const y = t.y + 6;
  const boxes: [string, string, string][] = [
    ['Heures', money(p.hours + p.overtime), money(p.year.hours)],
    ['Salaire brut', money(p.gross), money(p.year.gross)],
    ['Net imposable', money(p.taxable), money(p.year.taxable)],
    ['Charges patronales', money(p.employerShare), ''],
  ];
  boxes.forEach(([title, month, year], i) => {
    const x = 76 + i * 80;
    s.box(x, y, 80, 38, { stroke: BROWN, lineWidth: 0.5 });
    s.text(x + 40, y + 10, title, { align: 'center', size: 7 });
    if (title === 'Net imposable') s.value(x + 76, y + 22, month, ['netImposable', p.taxable, 'Net imposable'], right);
    else s.text(x + 76, y + 22, month, right);
    s.text(x + 76, y + 34, year, right);
  });
  s.text(34, y + 22, 'Mois');
  s.text(34, y + 34, 'Année');
  s.box(408, y, 157, 38, { fill: '#efe6dc', stroke: BROWN, lineWidth: 1.2 });
  s.text(414, y + 13, 'Net à payer', { ...bold, size: 10 });
  s.value(558, y + 30, `${money(p.netPaid)} €`, ['netPaye', p.netPaid, 'Net à payer'], { ...right, ...bold, size: 13 });
  s.text(297, 812, 'Pour faire valoir vos droits, conservez ce bulletin de paie sans limitation de durée', {
    align: 'center',
    size: 7,
  });
}
