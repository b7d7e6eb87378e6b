import { amount, monthName, plainCapitals, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const right = { align: 'right' as const };
const money = (value: number) => amount(value, '');

/** After the look of the service bureaus of large firms: a grid of small titled boxes above, codes, cumulated on the right. */
export const payslipCorporate: Maker = {
  id: 'payslip-corporate',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const p = payOf(draw, employment(draw, 'tune'));
    const s = new PaperSheet({ face: 'sans', size: 7.4 });
    head(s, p);
    body(s, p);
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', emetteur: 'employeur' },
      absent: ['datePaiement'],
      unjudged: ['dateDocument', 'periodeDebut', 'periodeFin'],
      accepts: { heures: [p.hours + p.overtime] },
    });
  },
};

function head(s: PaperSheet, p: Pay) {
  const cell = (
    x: number,
    y: number,
    width: number,
    title: string,
    printed: string,
    fact?: Parameters<PaperSheet['value']>[3],
  ) => {
    s.box(x, y, width, 24, { stroke: '#555555', lineWidth: 0.5 });
    s.text(x + 3, y + 8, title, { size: 5.8, color: '#444444' });
    if (fact) s.value(x + 3, y + 19, printed, [fact[0], fact[1], title], { size: 8.4 });
    else s.text(x + 3, y + 19, printed, { size: 8.4 });
  };
  s.text(26, 36, 'BULLETIN DE PAIE', { face: 'sansBold', size: 12 });
  const month = `${plainCapitals(monthName(p.period))} ${p.period.slice(0, 4)}`;
  s.value(26, 62, p.firm.name.toUpperCase(), ['employeur', p.firm.name.toUpperCase()], { face: 'sansBold', size: 9.5 });
  s.text(26, 73, `${p.firmAddress[0]} ${p.firmAddress[1]}`);
  cell(26, 84, 90, 'MOIS DE PAIE', month, ['periode', p.period]);
  cell(116, 84, 100, 'N° SIRET', p.firm.siret, ['siret', p.firm.siret]);
  cell(216, 84, 60, 'CODE APE', p.firm.naf, ['naf', p.firm.naf]);
  cell(26, 108, 90, 'MATRICULE', p.number);
  cell(116, 108, 100, 'N° SÉCURITÉ SOCIALE', `${p.person.nir.slice(0, 13)} ${p.person.nir.slice(13)}`, [
    'nir',
    p.person.nir,
  ]);
  cell(216, 108, 60, 'ENTRÉE', shortDate(p.enteredOn), ['dateEntree', p.enteredOn]);
  cell(26, 132, 150, 'EMPLOI', p.job, ['emploi', p.job]);
  cell(176, 132, 100, 'CLASSIFICATION', 'NIV II ECH 1');
  const name = `${p.person.woman ? 'MME' : 'M.'}`;
  const holder = plainCapitals(`${p.person.given} ${p.person.family}`);
  const x = s.text(330, 96, `${name} `, { size: 9.5 });
  s.value(x, 96, holder, ['salarie', holder], { size: 9.5 });
  s.text(330, 109, plainCapitals(p.home[0]), { size: 9.5 });
  s.text(330, 122, plainCapitals(p.home[1]), { size: 9.5 });
}

function body(s: PaperSheet, p: Pay) {
  const top = 168;
  s.box(26, top, 543, 14, { fill: '#dddddd', stroke: '#555555', lineWidth: 0.5 });
  const t = new PayTable(
    s,
    {
      code: { x: 30 },
      label: { x: 58 },
      base: { x: 262, ...right },
      rate: { x: 304, ...right },
      gain: { x: 358, ...right },
      less: { x: 410, ...right },
      rate2: { x: 452, ...right },
      sum2: { x: 500, ...right },
      year: { x: 565, ...right },
    },
    top + 10,
    11,
  );
  t.row(
    {
      code: 'RUB',
      label: 'DÉSIGNATION',
      base: 'BASE',
      rate: 'TAUX',
      gain: 'GAINS',
      less: 'RETENUES',
      rate2: 'TX P.',
      sum2: 'CHARGES P.',
      year: 'CUMULS',
    },
    { face: 'sansBold' },
  );
  t.skip(3);
  p.earnings.forEach((line, i) => {
    const base = money(line.base ?? 0);
    t.row({
      code: `0${i + 1}10`,
      label: i === 0 ? 'SALAIRE MENSUEL' : 'HEURES SUPPL. 125%',
      base: i === 0 ? { text: base, fact: ['heures', p.hours, 'SALAIRE MENSUEL'] } : base,
      rate: amount(line.rate ?? 0, '', ',', 4),
      gain: money(line.amount),
    });
  });
  t.row(
    {
      label: 'TOTAL BRUT',
      gain: { text: money(p.gross), fact: ['salaireBrut', p.gross, 'TOTAL BRUT'] },
      year: money(p.year.gross),
    },
    { face: 'sansBold' },
  );
  p.charges.forEach((c, i) => {
    t.row({
      code: String(4100 + i * 10),
      label: plainCapitals(c.label).slice(0, 33),
      base: money(c.base),
      rate: c.rate === null ? undefined : amount(c.rate, '', ',', 3),
      less: c.rate === null ? undefined : money(c.employee),
      rate2: c.employerRate === null ? undefined : amount(c.employerRate, '', ',', 3),
      sum2: c.employerRate === null ? undefined : money(c.employer),
    });
  });
  t.row(
    { label: 'TOTAL COTISATIONS', less: money(p.employeeShare), sum2: money(p.employerShare) },
    { face: 'sansBold' },
  );
  if (p.transport) t.row({ code: '6200', label: 'REMBOURSEMENT TRANSPORT', gain: money(p.transport) });
  if (p.netSocial !== null)
    t.row(
      {
        label: 'MONTANT NET SOCIAL',
        gain: { text: money(p.netSocial), fact: ['netSocial', p.netSocial, 'MONTANT NET SOCIAL'] },
      },
      { face: 'sansBold' },
    );
  t.row({
    label: 'NET IMPOSABLE',
    base: { text: money(p.taxable), fact: ['netImposable', p.taxable, 'NET IMPOSABLE'] },
    year: money(p.year.taxable),
  });
  t.row(
    {
      label: 'NET A PAYER AVANT IMPÔT SUR LE REVENU',
      gain: {
        text: money(p.netBeforeTax),
        fact: ['netAvantImpot', p.netBeforeTax, 'NET A PAYER AVANT IMPÔT SUR LE REVENU'],
      },
    },
    { face: 'sansBold' },
  );
  t.row({
    code: '8000',
    label: 'IMPOT PRELEVE A LA SOURCE',
    base: money(p.taxable),
    rate: amount(p.taxRate),
    less: money(p.tax),
    year: money(p.year.tax),
  });
  s.box(26, top + 14, 543, t.y - top - 16, { stroke: '#555555', lineWidth: 0.5 });
  const y = t.y + 8;
  s.box(26, y, 380, 30, { stroke: '#555555', lineWidth: 0.5 });
  s.text(30, y + 10, 'HEURES DU MOIS', { size: 5.8 });
  s.text(30, y + 23, money(p.hours + p.overtime), { size: 8.4 });
  s.text(120, y + 10, 'HEURES CUMULÉES', { size: 5.8 });
  s.text(120, y + 23, money(p.year.hours), { size: 8.4 });
  s.text(220, y + 10, 'CONGÉS ACQUIS / PRIS / SOLDE', { size: 5.8 });
  s.text(220, y + 23, '12,50   5,00   7,50', { size: 8.4 });
  s.box(406, y, 163, 30, { stroke: '#000000', lineWidth: 1.4 });
  s.text(412, y + 12, 'NET PAYÉ', { face: 'sansBold', size: 8 });
  s.value(562, y + 23, `${money(p.netPaid)} EUR`, ['netPaye', p.netPaid, 'NET PAYÉ'], {
    ...right,
    face: 'sansBold',
    size: 11,
  });
  s.text(26, 815, 'CE BULLETIN EST À CONSERVER SANS LIMITATION DE DURÉE', { size: 6.5 });
}
