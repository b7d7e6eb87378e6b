import { amount, cents, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith, person } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, payOf } from '../pay.ts';

const RED = '#a3123a';
const right = { align: 'right' as const };

/** After the slips that the centre for declared house work sends: a private employer, no SIRET, few lines. */
export const payslipCesu: Maker = {
  id: 'payslip-cesu',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const hours = draw.pick([12, 20, 34.5, 62]);
    const p = payOf(
      draw,
      { ...employment(draw, 'tune'), job: 'Employé de maison' },
      { hours, overtime: 0, transport: 0 },
    );
    const s = new PaperSheet({ size: 9 });
    const boss = person(draw, 'tune');
    const bossName = `${boss.family} ${boss.given}`;
    const name = `${p.person.family} ${p.person.given}`;
    const cesu = `Y${draw.between(100_000, 999_999)}${draw.between(1000, 9999)}`;
    const social = `Z${draw.between(100_000, 999_999)}${draw.between(1000, 9999)}`;
    s.box(30, 26, 120, 40, { fill: RED });
    s.text(90, 51, 'Cesu', { face: 'sansBold', size: 20, align: 'center', color: '#ffffff' });
    s.text(560, 44, 'BULLETIN DE SALAIRE', { ...right, face: 'sansBold', size: 15, color: RED });
    s.text(560, 60, 'Chèque emploi service universel', { ...right, size: 9 });
    s.text(30, 92, 'EMPLOYEUR', { face: 'sansBold', color: RED });
    s.value(30, 106, bossName, ['employeur', bossName, 'EMPLOYEUR'], { face: 'sansBold' });
    s.text(30, 119, p.firmAddress[0]);
    s.text(30, 131, p.firmAddress[1]);
    s.text(30, 146, 'N° Cesu :');
    s.text(78, 146, cesu);
    s.text(310, 92, 'SALARIÉ', { face: 'sansBold', color: RED });
    s.value(310, 106, name, ['salarie', name, 'SALARIÉ'], { face: 'sansBold' });
    s.text(310, 119, p.home[0]);
    s.text(310, 131, p.home[1]);
    s.text(310, 146, 'N° Cesu :');
    s.value(358, 146, social, ['numeroCesu', social, 'N° Cesu']);
    s.text(310, 159, 'N° de Sécurité sociale :');
    s.value(412, 159, p.person.nir, ['nir', p.person.nir, 'N° de Sécurité sociale']);
    s.box(30, 176, 530, 20, { fill: '#f6e3e8' });
    s.text(38, 190, 'Période d’emploi du');
    let x = s.value(128, 190, shortDate(p.from), ['periodeDebut', p.from, 'Période d’emploi du'], { face: 'sansBold' });
    s.sameRun('periode', p.period);
    x = s.text(x + 5, 190, 'au');
    s.value(x + 5, 190, shortDate(p.to), ['periodeFin', p.to, 'au'], { face: 'sansBold' });
    s.text(380, 190, 'Date de paiement :');
    s.value(462, 190, shortDate(p.paidOn), ['datePaiement', p.paidOn, 'Date de paiement']);
    s.text(30, 216, 'Emploi :');
    s.value(72, 216, p.job, ['emploi', p.job, 'Emploi']);
    s.text(250, 216, 'Convention collective : particuliers employeurs et emploi à domicile (IDCC 3239)', { size: 7.5 });
    const netHourly = cents((p.gross - p.employeeShare) / hours);
    let y = 240;
    const line = (label: string, printed: string, fact?: Parameters<PaperSheet['value']>[3], bold = false) => {
      s.rule(30, y + 5, 560, y + 5, { color: '#ddbbc5', lineWidth: 0.5 });
      const face = bold ? ('sansBold' as const) : ('sans' as const);
      s.text(38, y, label, { face });
      if (fact) s.value(550, y, printed, [fact[0], fact[1], label], { ...right, face });
      else s.text(550, y, printed, { ...right, face });
      y += 17;
    };
    line('Nombre d’heures effectuées', amount(hours), ['heures', hours]);
    line('Salaire horaire net', `${amount(netHourly)} €`);
    line('Salaire brut', `${amount(p.gross, ' ')} €`, ['salaireBrut', p.gross], true);
    for (const c of p.charges.filter((charge) => charge.rate !== null)) line(c.label, `- ${amount(c.employee, ' ')} €`);
    line('Total des cotisations salariales', `- ${amount(p.employeeShare, ' ')} €`);
    if (p.netSocial !== null) line('Montant net social', `${amount(p.netSocial, ' ')} €`, ['netSocial', p.netSocial]);
    line('Salaire net avant impôt', `${amount(p.netBeforeTax, ' ')} €`, ['netAvantImpot', p.netBeforeTax], true);
    line(`Impôt sur le revenu prélevé à la source (taux ${amount(p.taxRate)} %)`, `- ${amount(p.tax, ' ')} €`);
    line('Salaire net imposable', `${amount(p.taxable, ' ')} €`, ['netImposable', p.taxable]);
    s.box(330, y, 230, 26, { fill: RED });
    s.text(340, y + 17, 'Net à payer', { face: 'sansBold', size: 11, color: '#ffffff' });
    s.value(550, y + 17, `${amount(p.netPaid, ' ')} €`, ['netPaye', p.netPaid, 'Net à payer'], {
      ...right,
      face: 'sansBold',
      size: 12,
      color: '#ffffff',
    });
    s.text(
      30,
      760,
      'Document établi par le Centre national du Cesu à partir de la déclaration de l’employeur. À conserver sans limitation de durée.',
      { size: 7.5 },
    );
    s.sameRun('netPaye', p.netPaid);
    // The kind of slip is said by the words under the title.
    s.facts.push({
      name: 'dispositif',
      value: 'cesu',
      printed: 'Chèque emploi service universel',
      box: [400, 53, 160, 9],
    });
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement', emetteur: 'employeur' },
      accepts: { numeroCesu: [cesu] },
      absent: ['siret', 'naf', 'dateEntree'],
      // The centre makes the slip, the household employs: either may be called the issuer.
      unjudged: ['emetteur'],
    });
  },
};
