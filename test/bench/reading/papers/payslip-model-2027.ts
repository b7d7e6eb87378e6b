import { amount, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { spacedNir, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, type Pay, payOf } from '../pay.ts';
import { PayTable } from '../pay-table.ts';

const right = { align: 'right' as const };
const money = (value: number) => amount(value, ' ');
const VIOLET = '#4c3a8a';
const HEADINGS = {
  santé: 'SANTÉ',
  retraite: 'RETRAITE',
  famille: 'FAMILLE',
  chômage: 'ASSURANCE CHÔMAGE',
  autres: 'AUTRES CONTRIBUTIONS',
  csg: 'CSG ET CRDS',
};

/** After the model of the order of 2023 that is compulsory from 2027: rights by risk, the nets in bands, in a serif face. */
export const payslipModel2027: Maker = {
  id: 'payslip-model-2027',
  kind: 'bulletin-de-paie',
  split: 'report',
  make(random, variant) {
    const draw = drawWith(random);
    const p = payOf(draw, employment(draw, 'report', '2023-08'), {
      period: draw.pick(['2024-02', '2024-10', '2025-01', '2025-06']),
    });
    const s = new PaperSheet({ face: 'serif', size: 8.2 });
    head(s, p, variant);
    body(s, p);
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
      // Whether a slip follows the model is said nowhere on it.
      unjudged: ['dispositif', 'periodeDebut', 'periodeFin'],
      accepts: { heures: [p.hours + p.overtime] },
    });
  },
};

function head(s: PaperSheet, p: Pay, variant: number) {
  s.text(40, 50, 'Bulletin de paie', { face: 'serifBold', size: 17, color: VIOLET });
  s.text(40, 68, 'Période :');
  s.value(80, 68, `${monthName(p.period)} ${p.period.slice(0, 4)}`, ['periode', p.period, 'Période'], {
    face: 'serifBold',
  });
  s.text(200, 68, 'Payé le :');
  s.value(240, 68, shortDate(p.paidOn), ['datePaiement', p.paidOn, 'Payé le']);
  s.rule(40, 78, 555, 78, { color: VIOLET, lineWidth: 1.2 });
  const left: [string, string, Parameters<PaperSheet['value']>[3]?][] = [
    ['Employeur', p.firm.name, ['employeur', p.firm.name]],
    ['Adresse', `${p.firmAddress[0]}, ${p.firmAddress[1]}`],
    ['SIRET', variant % 2 ? p.firm.siret : spacedSiret(p.firm.siret), ['siret', p.firm.siret]],
    ['Code APE', p.firm.naf, ['naf', p.firm.naf]],
    ['Convention collective', p.firm.agreement.slice(0, 34)],
  ];
  const name = `${p.person.given} ${p.person.family}`;
  const side: [string, string, Parameters<PaperSheet['value']>[3]?][] = [
    ['Salarié', name, ['salarie', name]],
    ['N° SS', spacedNir(p.person.nir), ['nir', p.person.nir]],
    ['Emploi', p.job, ['emploi', p.job]],
    ['Entrée', shortDate(p.enteredOn), ['dateEntree', p.enteredOn]],
    ['Adresse', `${p.home[0]}, ${p.home[1]}`],
  ];
  for (const [x, indent, rows] of [
    [40, 92, left],
    [315, 44, side],
  ] as const)
    rows.forEach(([label, printed, fact], i) => {
      const y = 94 + i * 13;
      s.text(x, y, label, { color: VIOLET });
      if (fact) s.value(x + indent, y, printed, [fact[0], fact[1], label]);
      else s.text(x + indent, y, printed, { size: 7.2 });
    });
}

function body(s: PaperSheet, p: Pay) {
  const bold = { face: 'serifBold' as const };
  const t = new PayTable(
    s,
    {
      label: { x: 46 },
      base: { x: 320, ...right },
      rate: { x: 378, ...right },
      sum: { x: 464, ...right },
      employer: { x: 549, ...right },
    },
    184,
    13,
  );
  s.box(40, 172, 515, 17, { fill: VIOLET });
  t.row(
    { label: 'Rémunération', base: 'Base', rate: 'Taux', sum: 'Salarié', employer: 'Employeur' },
    { ...bold, color: '#ffffff' },
  );
  t.skip(4);
  for (const line of p.earnings) {
    const hours = money(line.base ?? 0);
    t.row({
      label: line.label,
      base: line.label === 'Salaire de base' ? { text: hours, fact: ['heures', p.hours, 'Salaire de base'] } : hours,
      rate: amount(line.rate ?? 0, ' ', ',', 4),
      sum: money(line.amount),
    });
  }
  const band = (label: string, value: number, fact: Parameters<PaperSheet['value']>[3][0]) => {
    s.box(40, t.y - 9.5, 515, 13, { fill: '#ece9f6' });
    t.row({ label, sum: { text: money(value), fact: [fact, value, label] } }, bold);
  };
  band('Rémunération brute', p.gross, 'salaireBrut');
  let group = '';
  for (const c of p.charges) {
    if (c.group !== group) t.row({ label: HEADINGS[c.group] }, { ...bold, size: 7.4, color: VIOLET });
    group = c.group;
    t.row(
      {
        label: c.label,
        base: money(c.base),
        rate: c.rate === null ? undefined : `${amount(c.rate)} %`,
        sum: c.rate === null ? undefined : money(c.employee),
        employer: c.employerRate === null ? undefined : money(c.employer),
      },
      { size: 7.8 },
    );
  }
  t.row(
    {
      label: 'Total des cotisations et contributions obligatoires',
      sum: money(p.employeeShare),
      employer: money(p.employerShare),
    },
    bold,
  );
  if (p.transport) t.row({ label: 'Frais de transport domicile-travail', sum: money(p.transport) });
  if (p.netSocial !== null) band('Montant net social', p.netSocial, 'netSocial');
  band('Montant net avant impôt sur le revenu', p.netBeforeTax, 'netAvantImpot');
  t.row({
    label: 'Impôt sur le revenu prélevé à la source - taux personnalisé',
    base: money(p.taxable),
    rate: `${amount(p.taxRate)} %`,
    sum: money(p.tax),
  });
  t.row({
    label: 'Montant net imposable',
    base: { text: money(p.taxable), fact: ['netImposable', p.taxable, 'Montant net imposable'] },
    employer: `cumul : ${money(p.year.taxable)}`,
  });
  t.skip(6);
  s.box(40, t.y - 12, 515, 24, { fill: VIOLET });
  s.text(48, t.y + 4, 'Net à payer', { ...bold, size: 12, color: '#ffffff' });
  s.value(547, t.y + 4, `${money(p.netPaid)} €`, ['netPaye', p.netPaid, 'Net à payer'], {
    ...right,
    ...bold,
    size: 13,
    color: '#ffffff',
  });
  s.text(
    40,
    t.y + 30,
    `Coût total pour l’employeur : ${money(p.gross + p.employerShare)}      Heures de l’année : ${money(p.year.hours)}`,
  );
  s.text(40, 812, 'Ce bulletin est à conserver sans limitation de durée. Pour en savoir plus : www.service-public.fr', {
    size: 7,
  });
}
