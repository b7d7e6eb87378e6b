import { amount } from '../../../fixtures/papers/french.ts';
import { ident, maker, short, txt, type Value, val } from './draft.ts';
import { centre } from './report-kit.ts';
import { unseenMonth } from './unseen-people.ts';

const FARMS = ['EARL DU CLOS TEMOIN', 'GAEC DES TROIS CHENES', 'SCEA VERGERS DU GABARIT', 'DOMAINE DE L’EXEMPLE'];

/** After the farmers' single form of MSA: numbered boxes, the word small above what it says, a contract of some weeks. */
export const payslipHarvest = maker('payslip-harvest', 'bulletin-de-paie', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 8.6 });
  const bold = { face: 'serifBold' as const };
  const month = `${c.int(2021, 2025)}-09`;
  const { f, q } = unseenMonth(
    c,
    {
      hours: c.pick([70, 98, 112]),
      overtime: 0,
      transport: 0,
      period: month,
      from: `${month}-04`,
      to: `${month}-2${c.int(2, 7)}`,
      paidOn: `${month}-29`,
    },
    { job: c.pick(['Vendangeur', 'Ouvrier agricole saisonnier', 'Cueilleuse de pommes']) },
  );
  s.text(40, 44, 'MSA', { ...bold, size: 20, color: '#0a7a4b' });
  s.text(90, 38, 'Titre emploi simplifié agricole', { ...bold, size: 11 });
  s.text(90, 51, 'Bulletin de paie à remettre au salarié', { size: 9 });
  s.text(440, 44, `N° TESA ${c.digits(10)}`);
  let n = 0;
  const box = (x: number, y: number, width: number, label: string, value: Value | string) => {
    n += 1;
    s.box(x, y, width, 28, { stroke: '#0a7a4b', lineWidth: 0.5 });
    s.text(x + 3, y + 8, `${n} ${label}`, { size: 6.2, color: '#0a7a4b' });
    d.at(s, x + 6, y + 21, value, label, { size: 9.5 });
  };
  s.text(40, 74, 'Employeur', bold);
  box(40, 80, 260, 'Nom ou raison sociale', txt(c.pick(FARMS), 'employeur', 'emetteur'));
  box(300, 80, 255, 'Adresse de l’exploitation', `${q.firmAddress[0]} ${q.firmAddress[1]}`.slice(0, 48));
  box(40, 108, 170, 'SIRET', ident(f.siret, 'siret'));
  box(210, 108, 90, 'Code NAF', val('0121Z', ['naf', '0121Z']));
  box(300, 108, 255, 'Caisse de MSA', 'MSA Alpes-Vaucluse');
  s.text(40, 152, 'Salarié', bold);
  const name = `${q.person.family} ${q.person.given}`;
  box(40, 158, 260, 'Nom et prénom', txt(name, 'salarie', 'titulaire'));
  box(300, 158, 255, 'Adresse', `${q.home[0]} ${q.home[1]}`.slice(0, 48));
  box(40, 186, 170, 'N° d’immatriculation (NIR)', ident(q.person.nir, 'nir'));
  box(210, 186, 150, 'Emploi', txt(q.job, 'emploi'));
  box(360, 186, 195, 'Niveau, coefficient', `Palier ${c.int(1, 4)} - coef. ${c.int(9, 20)}`);
  s.text(40, 230, 'Période et rémunération', bold);
  box(40, 236, 110, 'Date d’embauche', short(q.from, 'dateEntree'));
  box(150, 236, 110, 'Période de paie : du', short(q.from, 'periodeDebut'));
  box(260, 236, 110, 'au', short(q.to, 'periodeFin'));
  box(370, 236, 90, 'Nombre d’heures', val(amount(q.hours), ['heures', q.hours]));
  box(460, 236, 95, 'Taux horaire brut', `${amount(q.hourlyRate)} €`);
  const leave = 'Indemnité de congés payés (10 %)';
  const gross = q.gross;
  box(40, 264, 170, 'Salaire de base', amount(Math.round((gross / 1.1) * 100) / 100, ' '));
  box(210, 264, 170, leave, amount(gross - Math.round((gross / 1.1) * 100) / 100, ' '));
  box(380, 264, 175, 'Rémunération brute totale', val(amount(gross, ' '), ['salaireBrut', gross]));
  s.text(40, 310, 'Retenues', bold);
  let y = 326;
  s.text(330, y, 'Base', { align: 'right', size: 7.5 });
  s.text(390, y, 'Taux', { align: 'right', size: 7.5 });
  s.text(460, y, 'Part salariale', { align: 'right', size: 7.5 });
  s.text(540, y, 'Part patronale', { align: 'right', size: 7.5 });
  for (const k of q.charges) {
    y += 13;
    s.text(44, y, k.label, { size: 8 });
    s.text(330, y, amount(k.base, ' '), { align: 'right' });
    if (k.rate !== null) s.text(390, y, `${amount(k.rate)} %`, { align: 'right' });
    if (k.rate !== null) s.text(460, y, amount(k.employee, ' '), { align: 'right' });
    if (k.employerRate !== null) s.text(540, y, amount(k.employer, ' '), { align: 'right' });
  }
  y += 15;
  s.text(44, y, 'Total des retenues', bold);
  s.text(460, y, amount(q.employeeShare, ' '), { ...bold, align: 'right' });
  s.text(540, y, amount(q.employerShare, ' '), { ...bold, align: 'right' });
  y += 14;
  s.text(40, y + 4, 'Net', bold);
  box(40, y + 10, 170, 'Montant net imposable', val(amount(q.taxable, ' '), ['netImposable', q.taxable]));
  box(
    210,
    y + 10,
    170,
    'Net à payer avant impôt sur le revenu',
    val(amount(q.netBeforeTax, ' '), ['netAvantImpot', q.netBeforeTax]),
  );
  box(380, y + 10, 175, `Impôt prélevé à la source (${amount(q.taxRate)} %)`, amount(q.tax, ' '));
  box(
    40,
    y + 38,
    170,
    'Montant net social',
    q.netSocial === null ? '' : val(amount(q.netSocial, ' '), ['netSocial', q.netSocial]),
  );
  box(210, y + 38, 170, 'Net à payer', val(amount(q.netPaid, ' '), ['netPaye', q.netPaid]));
  box(380, y + 38, 175, 'Payé le', short(q.paidOn, 'datePaiement', 'dateDocument'));
  s.text(
    297,
    812,
    'Le salarié conserve ce bulletin sans limitation de durée. Convention collective : production agricole (IDCC 7024).',
    { ...centre, size: 7 },
  );
  d.open('periode', 'dispositif');
});
