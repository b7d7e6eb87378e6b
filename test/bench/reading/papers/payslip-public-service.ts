import { amount, cents, monthName, plainCapitals } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const right = { align: 'right' as const };
const money = (value: number) => amount(value, ' ');

/** After the slips of the public finances: an administration, a grade and an index instead of hours, items to pay and to keep. */
export const payslipPublicService: Maker = {
  id: 'payslip-public-service',
  kind: 'bulletin-de-paie',
  split: 'report',
  make(random, variant) {
    const draw = drawWith(random);
    const p = payOf(
      draw,
      { ...employment(draw, 'report'), job: draw.pick(['ADJOINT TECHNIQUE', 'AGENT CONTRACTUEL', 'AESH']) },
      {
        hours: 151.67,
        overtime: 0,
        transport: 0,
        taxRate: 0,
        premiums: (pay) => [
          { label: 'INDEMNITE DE RESIDENCE', amount: cents(pay * 0.03) },
          { label: 'SUPPL FAMILIAL TRAITEMENT', amount: 2.29 },
        ],
      },
    );
    const s = new PaperSheet({ face: 'narrow', size: 8 });
    const office = draw.pick([
      'MINISTÈRE FICTIF DE L’ÉDUCATION',
      'COMMUNE DE MAQUETTE-SUR-SEINE',
      'CENTRE HOSPITALIER DU PATRON',
    ]);
    head(s, p, office);
    body(s, p);
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', emetteur: 'employeur' },
      absent: ['heures', 'datePaiement', 'dateEntree', 'naf'],
      unjudged: ['dateDocument', 'periodeDebut', 'periodeFin'],
    });
  },
};

function head(s: PaperSheet, p: Pay, office: string) {
  s.text(297, 40, 'BULLETIN DE PAYE', { face: 'narrowBold', size: 14, align: 'center' });
  const month = `${plainCapitals(monthName(p.period))} ${p.period.slice(0, 4)}`;
  s.text(470, 60, 'MOIS DE');
  s.value(510, 60, month, ['periode', p.period, 'MOIS DE'], { face: 'narrowBold' });
  s.box(36, 50, 300, 66, { stroke: '#000000', lineWidth: 0.5 });
  s.text(42, 62, 'AFFECTATION / ADMINISTRATION', { size: 6 });
  s.value(42, 76, office, ['employeur', office, 'ADMINISTRATION'], { face: 'narrowBold', size: 9 });
  s.text(42, 88, p.firmAddress[0]);
  s.text(42, 99, p.firmAddress[1]);
  s.text(42, 111, 'SIRET');
  s.value(70, 111, p.firm.siret, ['siret', p.firm.siret, 'SIRET']);
  const cells: [number, number, string, string, Parameters<PaperSheet['value']>[3]?][] = [
    [36, 70, 'MIN', '206'],
    [
      106,
      150,
      'IDENTIFICATION (N° INSEE)',
      `${p.person.nir.slice(0, 13)} ${p.person.nir.slice(13)}`,
      ['nir', p.person.nir],
    ],
    [256, 130, 'GRADE / EMPLOI', p.job, ['emploi', p.job]],
    [386, 50, 'ÉCHELON', '03'],
    [436, 60, 'INDICE', '371'],
    [496, 68, 'TEMPS PARTIEL', '100 %'],
  ];
  for (const [x, width, title, printed, fact] of cells) {
    s.box(x, 122, width, 26, { stroke: '#000000', lineWidth: 0.5 });
    s.text(x + 3, 130, title, { size: 5.8 });
    if (fact) s.value(x + 3, 143, printed, [fact[0], fact[1], title]);
    else s.text(x + 3, 143, printed);
  }
  const name = plainCapitals(`${p.person.family} ${p.person.given}`);
  s.text(350, 76, p.person.woman ? 'MADAME' : 'MONSIEUR');
  s.value(350, 89, name, ['salarie', name], { size: 9.5 });
  s.text(350, 101, plainCapitals(p.home[0]));
  s.text(350, 112, plainCapitals(p.home[1]));
}

function body(s: PaperSheet, p: Pay) {
  const bold = { face: 'narrowBold' as const };
  const t = new PayTable(
    s,
    {
      code: { x: 42 },
      label: { x: 90 },
      pay: { x: 380, ...right },
      less: { x: 466, ...right },
      info: { x: 560, ...right },
    },
    170,
    12.6,
  );
  s.box(36, 158, 528, 18, { fill: '#e9e9e9', stroke: '#000000', lineWidth: 0.5 });
  t.row({ code: 'CODE', label: 'ÉLÉMENTS', pay: 'À PAYER', less: 'À DÉDUIRE', info: 'POUR INFORMATION' }, bold);
  t.skip(4);
  p.earnings.forEach((line, i) => {
    t.row({
      code: ['101000', '102000', '104000'][i],
      label: i === 0 ? 'TRAITEMENT BRUT' : line.label,
      pay: money(line.amount),
    });
  });
  p.charges.forEach((c, i) => {
    t.row({
      code: String(401000 + i * 112),
      label: plainCapitals(c.label).slice(0, 46),
      less: c.rate === null ? undefined : money(c.employee),
      info: c.employerRate === null ? undefined : money(c.employer),
    });
  });
  const bottom = 520;
  for (const x of [36, 84, 296, 386, 472, 564]) s.rule(x, 176, x, bottom, { lineWidth: 0.4 });
  s.rule(36, bottom, 564, bottom, { lineWidth: 0.5 });
  t.y = bottom + 14;
  t.row(
    { label: 'TOTAUX DU MOIS', pay: money(p.gross), less: money(p.employeeShare), info: money(p.employerShare) },
    bold,
  );
  const line = (label: string, value: number, fact: Parameters<PaperSheet['value']>[3][0]) =>
    t.row({ label, pay: { text: money(value), fact: [fact, value, label] } });
  line('BRUT DU MOIS', p.gross, 'salaireBrut');
  if (p.netSocial !== null) line('MONTANT NET SOCIAL', p.netSocial, 'netSocial');
  line('MONTANT IMPOSABLE DU MOIS', p.taxable, 'netImposable');
  t.row({ label: 'MONTANT IMPOSABLE DE L’ANNÉE', pay: money(p.year.taxable) });
  line('NET À PAYER AVANT IMPÔT SUR LE REVENU', p.netBeforeTax, 'netAvantImpot');
  t.row({ label: 'IMPÔT SUR LE REVENU PRÉLEVÉ À LA SOURCE', pay: money(p.tax) });
  s.box(330, t.y - 2, 234, 28, { stroke: '#000000', lineWidth: 1.3 });
  s.text(338, t.y + 16, 'NET À PAYER', { ...bold, size: 10 });
  s.value(556, t.y + 16, `${money(p.netPaid)} €`, ['netPaye', p.netPaid, 'NET À PAYER'], {
    ...right,
    ...bold,
    size: 12,
  });
  s.text(36, 800, 'DANS VOTRE INTÉRÊT, CONSERVEZ CE BULLETIN DE PAYE SANS LIMITATION DE DURÉE', { size: 6.6 });
  s.text(36, 788, 'Comptable assignataire : direction départementale des finances publiques', { size: 6.6 });
  s.facts.push({ name: 'dispositif', value: 'fonction-publique', printed: 'TRAITEMENT BRUT', box: [90, 182, 80, 10] });
}
