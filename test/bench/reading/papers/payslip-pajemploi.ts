import { amount, longDate, monthName } from '../../../fixtures/papers/french.ts';
import { drawWith, person } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, payOf } from '../pay.ts';

const right = { align: 'right' as const };
const TEAL = '#0f766e';
const euros = (value: number) => `${amount(value, ' ')} €`;

/** After the slips of the centre for child minders: two frames, hours of the month, a list of amounts. */
export const payslipPajemploi: Maker = {
  id: 'payslip-pajemploi',
  kind: 'bulletin-de-paie',
  split: 'report',
  make(random, variant) {
    const draw = drawWith(random);
    const job = draw.pick(['Assistante maternelle agréée', 'Garde d’enfant à domicile']);
    const hours = draw.pick([96, 121, 147.33]);
    const p = payOf(draw, { ...employment(draw, 'report'), job }, { hours, overtime: 0, transport: 0 });
    const s = new PaperSheet({ face: 'narrow', size: 8.6 });
    const parent = person(draw, 'report');
    const boss = `${parent.given} ${parent.family}`;
    const name = `${p.person.given} ${p.person.family}`;
    s.text(40, 52, 'Pajemploi', { face: 'narrowBold', size: 18, color: TEAL });
    s.text(40, 65, 'Centre national', { color: TEAL });
    s.text(555, 52, 'Bulletin de salaire', { ...right, face: 'narrowBold', size: 15 });
    s.text(430, 68, 'Période d’emploi :');
    s.value(
      508,
      68,
      `${monthName(p.period).toLowerCase()} ${p.period.slice(0, 4)}`,
      ['periode', p.period, 'Période d’emploi'],
      { face: 'narrowBold' },
    );
    s.box(40, 84, 250, 86, { stroke: TEAL });
    s.text(50, 98, 'Employeur', { face: 'narrowBold', color: TEAL });
    s.value(50, 113, boss, ['employeur', boss, 'Employeur']);
    s.text(50, 126, p.firmAddress[0]);
    s.text(50, 138, p.firmAddress[1]);
    s.text(50, 156, `N° Pajemploi : ${draw.between(1000, 9999)}${draw.between(100_000, 999_999)}`);
    s.box(305, 84, 250, 86, { stroke: TEAL });
    s.text(315, 98, 'Salarié', { face: 'narrowBold', color: TEAL });
    s.value(315, 113, name, ['salarie', name, 'Salarié']);
    s.text(315, 126, p.home[0]);
    s.text(315, 138, p.home[1]);
    s.text(315, 156, 'N° de sécurité sociale :');
    s.value(420, 156, p.person.nir, ['nir', p.person.nir, 'N° de sécurité sociale']);
    s.text(40, 190, 'Emploi');
    s.value(200, 190, job, ['emploi', job, 'Emploi']);
    s.text(40, 204, 'Date de paiement du salaire');
    s.value(200, 204, longDate(p.paidOn), ['datePaiement', p.paidOn, 'Date de paiement du salaire']);
    s.text(40, 218, 'Enfant gardé : Lou   Jours d’activité : 17   Jours de congés payés : 0');
    let y = 244;
    const line = (label: string, printed: string, fact?: Parameters<PaperSheet['value']>[3], strong = false) => {
      const face = strong ? ('narrowBold' as const) : ('narrow' as const);
      if (strong) s.box(40, y - 11, 515, 16, { fill: '#e3f3f1' });
      s.text(50, y, label, { face });
      if (fact) s.value(545, y, printed, [fact[0], fact[1], label], { ...right, face });
      else s.text(545, y, printed, { ...right, face });
      y += 17;
    };
    line('Nombre d’heures normales', amount(hours), ['heures', hours]);
    line('Nombre d’heures majorées', amount(0));
    line('Salaire horaire brut', euros(p.hourlyRate));
    line('Salaire brut', euros(p.gross), ['salaireBrut', p.gross], true);
    for (const c of p.charges.filter((charge) => charge.rate !== null))
      line(`${c.label} (${amount(c.rate ?? 0)} %)`, euros(c.employee));
    line('Total des retenues salariales', euros(p.employeeShare));
    if (p.netSocial !== null) line('Montant net social', euros(p.netSocial), ['netSocial', p.netSocial]);
    line('Net à payer avant impôt sur le revenu', euros(p.netBeforeTax), ['netAvantImpot', p.netBeforeTax], true);
    line('Montant net imposable', euros(p.taxable), ['netImposable', p.taxable]);
    line(`Retenue à la source (taux : ${amount(p.taxRate)} %)`, euros(p.tax));
    line('Net à payer au salarié', euros(p.netPaid), ['netPaye', p.netPaid], true);
    line('Indemnités d’entretien', euros(61.2));
    s.text(
      40,
      780,
      'Ce bulletin de salaire établi par le centre Pajemploi se substitue à la remise du bulletin de paie par l’employeur.',
      { size: 7.4 },
    );
    s.text(40, 791, 'Il est à conserver sans limitation de durée.', { size: 7.4 });
    s.facts.push({ name: 'dispositif', value: 'pajemploi', printed: 'Pajemploi', box: [40, 38, 80, 18] });
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement' },
      absent: ['siret', 'naf', 'dateEntree'],
      // The centre makes the slip, the household employs: either may be called the issuer.
      unjudged: ['emetteur'],
    });
  },
};
