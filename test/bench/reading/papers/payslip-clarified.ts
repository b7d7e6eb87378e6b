import { amount, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, type Paper, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const BLUE = '#1f3b73';
const PALE = '#e6ebf5';
const money = (value: number) => amount(value, ' ');
const right = { align: 'right' as const };

/** After the look of accountants' on-line payroll: title in the middle, contributions grouped by risk, a framed net. */
export const payslipClarified: Maker = {
  id: 'payslip-clarified',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    return clarifiedPayslip(
      payOf(draw, employment(draw, 'tune'), { hours: variant % 3 === 1 ? 86.67 : 151.67 }),
      variant,
    );
  },
};

/** The paper of one month's pay. */
export function clarifiedPayslip(p: Pay, variant: number): Paper {
  const s = new PaperSheet({ size: 8.2 });
  head(s, p, variant);
  foot(s, p, body(s, p));
  return paperOf(payslipClarified, variant, [s], {
    also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
    accepts: { heures: [p.hours + p.overtime] },
  });
}

function head(s: PaperSheet, p: Pay, variant: number) {
  s.box(36, 30, 523, 24, { fill: PALE });
  s.text(297, 47, 'BULLETIN DE SALAIRE', { face: 'sansBold', size: 14, align: 'center', color: BLUE });
  s.value(36, 74, p.firm.name, ['employeur', p.firm.name], { face: 'sansBold', size: 10 });
  s.text(36, 86, p.firmAddress[0]);
  s.text(36, 97, p.firmAddress[1]);
  s.text(36, 112, 'N° SIRET :');
  s.value(84, 112, p.firm.siret, ['siret', p.firm.siret, 'N° SIRET']);
  s.text(170, 112, 'Code APE :');
  s.value(216, 112, p.firm.naf, ['naf', p.firm.naf, 'Code APE']);
  s.text(36, 124, `Convention collective : ${p.firm.agreement}`);
  s.text(330, 74, 'Période du');
  let x = s.value(376, 74, shortDate(p.from), ['periodeDebut', p.from, 'Période du'], { face: 'sansBold' });
  s.sameRun('periode', p.period);
  s.labels.set('periode', 'Période du');
  x = s.text(x + 4, 74, 'au');
  s.value(x + 4, 74, shortDate(p.to), ['periodeFin', p.to, 'au'], { face: 'sansBold' });
  s.text(330, 86, 'Date de paiement :');
  s.value(405, 86, shortDate(p.paidOn), ['datePaiement', p.paidOn, 'Date de paiement']);
  s.box(324, 102, 235, 58, { stroke: BLUE, lineWidth: 0.8 });
  const name = `${p.person.family} ${p.person.given}`;
  x = s.text(336, 120, p.person.woman ? 'Madame ' : 'Monsieur ', { size: 9.5 });
  s.value(x, 120, name, ['salarie', name], { face: 'sansBold', size: 9.5 });
  s.text(336, 134, p.home[0], { size: 9 });
  s.text(336, 146, p.home[1], { size: 9 });
  const rows: [string, string, Parameters<PaperSheet['value']>[3]][] = [
    [
      'N° Sécurité sociale',
      variant % 2 ? p.person.nir : spacedNir(p.person.nir),
      ['nir', p.person.nir, 'N° Sécurité sociale'],
    ],
    ['Emploi', p.job, ['emploi', p.job, 'Emploi']],
    ['Date d’entrée', shortDate(p.enteredOn), ['dateEntree', p.enteredOn, 'Date d’entrée']],
  ];
  s.text(36, 140, `Matricule : ${p.number}`);
  rows.forEach(([label, printed, fact], i) => {
    s.text(36, 152 + i * 11.5, `${label} :`);
    s.value(122, 152 + i * 11.5, printed, fact);
  });
}

function body(s: PaperSheet, p: Pay): number {
  s.box(36, 186, 523, 26, { fill: BLUE });
  const white = { color: '#ffffff', face: 'sansBold' as const, size: 7.8 };
  s.text(42, 202, 'Désignation', white);
  s.text(300, 202, 'Base', { ...white, ...right });
  s.text(385, 197, 'Part salarié', { ...white, align: 'center' });
  s.text(352, 207, 'Taux', { ...white, ...right });
  s.text(425, 207, 'Montant', { ...white, ...right });
  s.text(500, 197, 'Part employeur', { ...white, align: 'center' });
  s.text(480, 207, 'Taux', { ...white, ...right });
  s.text(552, 207, 'Montant', { ...white, ...right });
  const t = new PayTable(
    s,
    {
      label: { x: 42 },
      base: { x: 300, ...right },
      rate: { x: 352, ...right },
      sum: { x: 425, ...right },
      rate2: { x: 480, ...right },
      sum2: { x: 552, ...right },
    },
    224,
    12.4,
  );
  const bold = { face: 'sansBold' as const };
  for (const line of p.earnings) {
    const hours = line.label === 'Salaire de base';
    t.row({
      label: line.label,
      base: hours
        ? { text: money(line.base ?? 0), fact: ['heures', p.hours, 'Salaire de base'] }
        : money(line.base ?? 0),
      rate: amount(line.rate ?? 0, ' ', ',', 4),
      sum: money(line.amount),
    });
  }
  s.box(36, t.y - 9, 523, 12.4, { fill: PALE });
  t.row({ label: 'SALAIRE BRUT', sum: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'SALAIRE BRUT'] } }, bold);
  const titles = { santé: 'SANTÉ', retraite: 'RETRAITE', famille: 'FAMILLE', chômage: 'ASSURANCE CHÔMAGE' } as const;
  let group = '';
  for (const c of p.charges) {
    if (c.group !== group && c.group in titles) t.row({ label: titles[c.group as keyof typeof titles] }, bold);
    group = c.group;
    t.row({
      label: c.label,
      base: money(c.base),
      rate: c.rate === null ? undefined : amount(c.rate, ' ', ',', 3),
      sum: c.rate === null ? undefined : money(c.employee),
      rate2: c.employerRate === null ? undefined : amount(c.employerRate, ' ', ',', 3),
      sum2: c.employerRate === null ? undefined : money(c.employer),
    });
  }
  s.box(36, t.y - 9, 523, 12.4, { fill: PALE });
  t.row({ label: 'TOTAL DES RETENUES', sum: money(p.employeeShare), sum2: money(p.employerShare) }, bold);
  if (p.transport) t.row({ label: 'Indemnité de transport', sum: money(p.transport) });
  if (p.netSocial !== null)
    t.row(
      {
        label: 'MONTANT NET SOCIAL',
        sum: { text: money(p.netSocial), fact: ['netSocial', p.netSocial, 'MONTANT NET SOCIAL'] },
      },
      bold,
    );
  s.box(36, t.y - 9, 523, 14, { stroke: BLUE });
  t.row(
    {
      label: 'NET À PAYER AVANT IMPÔT SUR LE REVENU',
      sum: {
        text: money(p.netBeforeTax),
        fact: ['netAvantImpot', p.netBeforeTax, 'NET À PAYER AVANT IMPÔT SUR LE REVENU'],
      },
    },
    bold,
  );
  t.skip(4).row({
    label: 'Impôt sur le revenu prélevé à la source - PAS',
    base: money(p.taxable),
    rate: amount(p.taxRate, ' ', ',', 2),
    sum: money(p.tax),
  });
  return t.y;
}

function foot(s: PaperSheet, p: Pay, bottom: number) {
  const y = bottom + 14;
  const x = [120, 200, 290, 380];
  for (const [i, title] of ['Heures', 'Brut', 'Net imposable', 'Impôt'].entries())
    s.text(x[i] ?? 0, y, title, { ...right, size: 7.6 });
  s.text(42, y + 13, 'Mois');
  s.text(120, y + 13, money(p.hours + p.overtime), right);
  s.text(200, y + 13, money(p.gross), right);
  s.value(290, y + 13, money(p.taxable), ['netImposable', p.taxable, 'Net imposable'], right);
  s.text(380, y + 13, money(p.tax), right);
  s.text(42, y + 25, 'Cumul');
  for (const [i, value] of [p.year.hours, p.year.gross, p.year.taxable, p.year.tax].entries())
    s.text(x[i] ?? 0, y + 25, money(value), right);
  s.box(36, y + 3, 352, 27, { stroke: BLUE });
  s.box(404, y - 8, 155, 38, { fill: PALE, stroke: BLUE });
  s.text(412, y + 6, 'NET PAYÉ EN EUROS', { face: 'sansBold', size: 9 });
  s.value(550, y + 22, money(p.netPaid), ['netPaye', p.netPaid, 'NET PAYÉ EN EUROS'], {
    ...right,
    face: 'sansBold',
    size: 13,
  });
  s.text(
    36,
    800,
    'Pour la définition des termes employés, se reporter au site internet www.service-public.fr, rubrique cotisations sociales',
    {
      size: 7,
    },
  );
  s.text(
    36,
    811,
    'Dans votre intérêt et pour vous aider à faire valoir vos droits, conservez ce bulletin sans limitation de durée.',
    {
      size: 7,
    },
  );
}
