import { amount, shortDate } from '../../../fixtures/papers/french.ts';
import { drawWith } from '../fictitious.ts';
import { type Maker, PaperSheet, paperOf } from '../paper.ts';
import { employment, payOf } from '../pay.ts';

const right = { align: 'right' as const };
const money = (value: number) => `${amount(value, ' ')} €`;

/** After the single declaration of occasional stage work: a day or a few, the contract and the pay on one form. */
export const payslipGuso: Maker = {
  id: 'payslip-guso',
  kind: 'bulletin-de-paie',
  split: 'tune',
  make(random, variant) {
    const draw = drawWith(random);
    const work = { ...employment(draw, 'tune'), job: draw.pick(['Musicien', 'Technicien son', 'Danseuse']) };
    const first = payOf(draw, work, { hours: draw.pick([8, 16, 24]), overtime: 0, transport: 0, taxRate: 0 });
    const from = `${first.period}-${String(draw.between(2, 20)).padStart(2, '0')}`;
    const p = { ...first, from, to: first.hours === 8 ? from : `${first.period}-22` };
    const name = `${p.person.family} ${p.person.given}`;
    const s = new PaperSheet({ face: 'narrow', size: 8.6 });
    s.text(40, 50, 'GUSO', { face: 'narrowBold', size: 20, color: '#b45309' });
    s.value(40, 64, 'Guichet unique du spectacle occasionnel', ['dispositif', 'guso'], { color: '#b45309' });
    s.text(555, 50, 'Bulletin de paie', { ...right, face: 'narrowBold', size: 14 });
    s.text(555, 64, 'valant attestation mensuelle', { ...right });
    const field = (x: number, y: number, label: string, printed: string, fact?: Parameters<PaperSheet['value']>[3]) => {
      s.text(x, y, label, { size: 7, color: '#555555' });
      s.box(x, y + 3, 240, 15, { stroke: '#b45309', lineWidth: 0.5 });
      if (fact) s.value(x + 4, y + 14, printed, [fact[0], fact[1], label]);
      else s.text(x + 4, y + 14, printed);
    };
    field(40, 84, 'Nom ou raison sociale de l’employeur', p.firm.name, ['employeur', p.firm.name]);
    field(40, 108, 'Adresse', `${p.firmAddress[0]} ${p.firmAddress[1]}`);
    field(40, 132, 'N° SIRET', p.firm.siret, ['siret', p.firm.siret]);
    field(40, 156, 'N° Guso', String(draw.between(1_000_000, 9_999_999)));
    field(310, 84, 'Nom et prénom du salarié', name, ['salarie', name]);
    field(310, 108, 'Adresse', `${p.home[0]} ${p.home[1]}`);
    field(310, 132, 'N° de sécurité sociale', p.person.nir, ['nir', p.person.nir]);
    field(310, 156, 'Emploi occupé', p.job, ['emploi', p.job]);
    field(40, 184, 'Date de début de contrat', shortDate(p.from), ['periodeDebut', p.from]);
    s.sameRun('periode', p.period);
    field(310, 184, 'Date de fin de contrat', shortDate(p.to), ['periodeFin', p.to]);
    field(40, 208, 'Nombre d’heures effectuées', amount(p.hours), ['heures', p.hours]);
    field(310, 208, 'Date de paiement', shortDate(p.paidOn), ['datePaiement', p.paidOn]);
    let y = 252;
    const line = (label: string, printed: string, fact?: Parameters<PaperSheet['value']>[3]) => {
      s.text(44, y, label, { face: fact ? 'narrowBold' : 'narrow' });
      if (fact) s.value(545, y, printed, [fact[0], fact[1], label], { ...right, face: 'narrowBold' });
      else s.text(545, y, printed, right);
      s.rule(40, y + 4, 555, y + 4, { color: '#e5d3bd', lineWidth: 0.5 });
      y += 16;
    };
    line('Salaire brut', money(p.gross), ['salaireBrut', p.gross]);
    for (const c of p.charges.filter((charge) => charge.rate !== null)) line(c.label, money(c.employee));
    line('Total des retenues', money(p.employeeShare));
    if (p.netSocial !== null) line('Montant net social', money(p.netSocial), ['netSocial', p.netSocial]);
    line('Net imposable', money(p.taxable), ['netImposable', p.taxable]);
    line('Net à payer avant impôt sur le revenu', money(p.netBeforeTax), ['netAvantImpot', p.netBeforeTax]);
    line('Net à payer', money(p.netPaid), ['netPaye', p.netPaid]);
    s.text(40, 790, 'Document à conserver sans limitation de durée.', { size: 7.4 });
    return paperOf(this, variant, [s], {
      also: { titulaire: 'salarie', dateDocument: 'datePaiement' },
      absent: ['naf'],
      unjudged: ['emetteur', 'dateEntree'],
    });
  },
};
