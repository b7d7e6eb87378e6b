import { amount, longDate } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { ident, maker, txt, val } from './draft.ts';
import { centre, fields, right, under } from './report-kit.ts';
import { dayAs } from './unseen-kit.ts';
import { unseenMonth } from './unseen-people.ts';

const dotted = (n: number) => amount(n, '.');

/** After an online payroll of restaurants: cards with a title above each sum, clock hours, points as thousands, a day written out. */
export const payslipRestaurant = maker('payslip-restaurant', 'bulletin-de-paie', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 8 });
  const bold = { face: 'sansBold' as const };
  const hours = c.pick([169, 130, 104]);
  const { f, q } = unseenMonth(c, { hours, overtime: 0, transport: 0, period: `202${c.int(3, 5)}-0${c.int(7, 9)}` });
  s.box(0, 0, 595, 60, { fill: '#12355b' });
  s.text(40, 36, 'Fiche de paie', { ...bold, size: 17, color: '#ffffff' });
  d.at(s, 555, 30, val(longDate(`${q.period}-01`).replace(/^1er |^1 /, ''), ['periode', q.period]), '', {
    ...right,
    size: 12,
    color: '#ffffff',
  });
  const days = ['from', 'to'] as const;
  const [from, to] = days.map((k) => dayAs(q[k], 'dots', k === 'from' ? 'periodeDebut' : 'periodeFin'));
  let x = 430;
  s.text(x, 46, 'du', { color: '#ffffff' });
  x = d.at(s, x + 14, 46, from ?? '', 'du', { color: '#ffffff' });
  s.text(x + 4, 46, 'au', { color: '#ffffff' });
  d.at(s, x + 17, 46, to ?? '', 'au', { color: '#ffffff' });
  s.text(40, 80, 'ENTREPRISE', { size: 6.5, color: '#777777' });
  d.at(s, 40, 93, txt(q.firm.name, 'employeur', 'emetteur'), 'ENTREPRISE', { ...bold, size: 10 });
  s.text(40, 105, q.firmAddress[0]);
  s.text(40, 116, q.firmAddress[1]);
  under(d, s, 40, 130, 'SIRET', ident(f.siret, 'siret'));
  under(d, s, 140, 130, 'APE', val(f.naf, ['naf', f.naf.replace('.', '')]));
  under(d, s, 190, 130, 'CONVENTION', 'HCR - IDCC 1979');
  s.text(320, 80, 'SALARIÉ·E', { size: 6.5, color: '#777777' });
  const name = `${q.person.given} ${q.person.family}`;
  d.at(s, 320, 93, txt(name, 'salarie', 'titulaire'), 'SALARIÉ·E', { ...bold, size: 10 });
  s.text(320, 105, q.home[0]);
  s.text(320, 116, q.home[1]);
  under(d, s, 320, 130, 'N° DE SÉCURITÉ SOCIALE', ident(spacedNir(q.person.nir), 'nir'));
  under(d, s, 440, 130, 'ENTRÉE', dayAs(q.enteredOn, 'dots', 'dateEntree'));
  under(d, s, 500, 130, 'STATUT', 'Employé');
  under(d, s, 320, 156, 'POSTE', txt(q.job, 'emploi'));
  under(d, s, 440, 156, 'CONTRAT', hours === 169 ? 'CDI 39 h' : 'CDI temps partiel');
  const cards: [string, Parameters<typeof d.at>[3]][] = [
    ['Salaire brut', val(`${dotted(q.gross)} €`, ['salaireBrut', q.gross])],
    ['Net social', q.netSocial === null ? '—' : val(`${dotted(q.netSocial)} €`, ['netSocial', q.netSocial])],
    ['Net avant impôt', val(`${dotted(q.netBeforeTax)} €`, ['netAvantImpot', q.netBeforeTax])],
    ['Net imposable', val(`${dotted(q.taxable)} €`, ['netImposable', q.taxable])],
    ['Net à payer', val(`${dotted(q.netPaid)} €`, ['netPaye', q.netPaid])],
  ];
  cards.forEach(([label, value], i) => {
    s.box(40 + i * 104, 190, 96, 42, { stroke: '#12355b', lineWidth: 0.8 });
    s.text(46 + i * 104, 203, label, { size: 7.5 });
    d.at(s, 46 + i * 104, 222, value, label, { ...bold, size: 11 });
  });
  s.text(40, 254, 'Détail de la rémunération', { ...bold, size: 10 });
  fields(
    d,
    s,
    [40, 272, 250, 13],
    [
      ['Temps de travail du mois', val(hours === 169 ? '169h00' : `${hours}h00`, ['heures', hours])],
      ['Taux horaire', `${amount(q.hourlyRate)} €`],
      ['Salaire de base', `${dotted(q.earnings[0]?.amount ?? 0)} €`],
      ['Repas en nature déduits', `-${amount(c.int(8, 30) * 4.15)} €`],
    ],
  );
  s.text(40, 336, 'Cotisations', { ...bold, size: 10 });
  s.text(330, 336, 'Base', right);
  s.text(400, 336, 'Salarié', right);
  s.text(480, 336, 'Employeur', right);
  q.charges.forEach((k, i) => {
    const y = 352 + i * 13;
    s.text(40, y, k.label, { size: 7.5 });
    s.text(330, y, dotted(k.base), right);
    if (k.rate !== null) s.text(400, y, `-${dotted(k.employee)}`, right);
    if (k.employerRate !== null) s.text(480, y, dotted(k.employer), right);
  });
  const y = 352 + q.charges.length * 13;
  s.text(40, y + 4, 'Total', bold);
  s.text(400, y + 4, `-${dotted(q.employeeShare)}`, right);
  s.text(480, y + 4, dotted(q.employerShare), right);
  s.text(40, y + 30, `Prélèvement à la source (taux personnalisé ${amount(q.taxRate)} %)`);
  s.text(400, y + 30, `-${dotted(q.tax)}`, right);
  s.text(40, y + 50, 'Depuis le 1er janvier', { ...bold, size: 10 });
  ['Brut', 'Imposable', 'Heures', 'PAS'].forEach((label, i) => {
    s.text(40 + i * 104, y + 66, label, { size: 7, color: '#777777' });
    s.text(40 + i * 104, y + 78, dotted([q.year.gross, q.year.taxable, q.year.hours, q.year.tax][i] ?? 0));
  });
  s.text(40, y + 104, 'Virement prévu le');
  d.at(s, 110, y + 104, dayAs(q.paidOn, 'dots', 'datePaiement', 'dateDocument'), 'Virement prévu le');
  s.text(297, 820, 'Pour comprendre ce bulletin : www.service-public.fr', { ...centre, size: 6.5 });
});
