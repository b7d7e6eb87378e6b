import { cents } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, eur, ident, short, txt, type Value, val } from './draft.ts';
import { centre, money, reportMaker, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { dayAs } from './unseen-kit.ts';
import { local, unseenMonth } from './unseen-people.ts';

/** After the national Cesu centre's attestations of employment: two frames, a grid of four, sums in a list. */
export const unseenPayslipCesu = reportMaker('unseen-payslip-cesu', 'bulletin-de-paie', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 8.8 });
  const bold = { face: 'sansBold' as const };
  const job = c.pick(['Ménage et repassage', 'Garde d’enfant à domicile', 'Employé de maison', 'Assistante de vie']);
  const hours = c.pick([9, 14, 22.5, 34]);
  const { q } = unseenMonth(c, { hours, overtime: 0, transport: 0, taxRate: 0 }, { job });
  const boss = local(c);
  s.text(40, 44, 'CENTRE NATIONAL CESU', { ...bold, size: 11, color: '#d2691e' });
  s.text(40, 56, '63 rue de la Montat - 42961 SAINT-ETIENNE CEDEX 9', { size: 7.5 });
  s.text(297, 90, 'ATTESTATION D’EMPLOI', { ...bold, ...centre, size: 15 });
  s.text(297, 104, 'valant bulletin de salaire (art. L. 1271-3 du code du travail)', { ...centre, size: 8 });
  d.at(s, 297, 118, val('Chèque emploi service universel', ['dispositif', 'cesu']), '', {
    ...bold,
    ...centre,
    size: 10,
  });
  s.text(40, 146, 'EMPLOYEUR', { ...bold, color: '#d2691e' });
  s.text(310, 146, 'SALARIÉ', { ...bold, color: '#d2691e' });
  s.box(40, 152, 245, 68, { stroke: '#d2691e' });
  s.box(310, 152, 245, 68, { stroke: '#d2691e' });
  const x = s.text(48, 168, caps(boss.title === 'Mme' ? 'MME' : 'M'));
  d.at(s, x + 4, 168, txt(`${caps(boss.family)} ${caps(boss.given)}`, 'employeur'), 'EMPLOYEUR');
  s.text(48, 181, caps(q.firmAddress[0]));
  s.text(48, 194, caps(q.firmAddress[1]));
  s.text(48, 210, `N° employeur : ${c.digits(8)}`);
  d.at(s, 318, 168, txt(`${caps(q.person.family)} ${caps(q.person.given)}`, 'salarie', 'titulaire'), 'SALARIÉ');
  s.text(318, 181, caps(q.home[0]));
  s.text(318, 194, caps(q.home[1]));
  d.line(s, 318, 210, 'N° Sécurité sociale :', ident(spacedNir(q.person.nir), 'nir'));
  d.line(s, 40, 244, 'Identifiant salarié Cesu :', ident(`N${c.digits(7)}`, 'numeroCesu'));
  d.line(s, 310, 244, 'Emploi :', txt(q.job, 'emploi'));
  s.text(40, 262, 'Période d’emploi : du');
  d.at(s, 130, 262, short(q.from, 'periodeDebut'), 'Période d’emploi : du');
  s.text(184, 262, 'au');
  d.at(s, 200, 262, short(q.to, 'periodeFin'), 'au');
  d.line(s, 310, 262, 'Date de paiement :', dayAs(q.paidOn, 'short', 'datePaiement'));
  const mine = (group: string[]) =>
    cents(q.charges.filter((k) => group.includes(k.group)).reduce((t, k) => t + k.employee, 0));
  const list: [string, Value | string][] = [
    ['Nombre d’heures effectuées', val(money(hours), ['heures', hours])],
    ['Salaire horaire net', `${money(cents((q.gross - q.employeeShare) / hours))} €`],
    ['Salaire brut', eur(q.gross, 'salaireBrut')],
    ['Cotisations salariales Sécurité sociale et retraite', `${money(mine(['santé', 'retraite']))} €`],
    ['CSG et CRDS', `${money(mine(['csg']))} €`],
    ['Salaire net payé', eur(q.netPaid, 'netPaye')],
    ['Salaire net imposable', eur(q.taxable, 'netImposable')],
  ];
  if (q.netSocial !== null) list.push(['Montant net social', eur(q.netSocial, 'netSocial')]);
  list.forEach(([label, value], i) => {
    const y = 302 + i * 22;
    s.box(40, y - 14, 515, 22, { stroke: '#cccccc', lineWidth: 0.5 });
    s.text(50, y, label);
    d.at(s, 545, y, value, label, { ...right, ...(label === 'Salaire net payé' ? bold : {}) });
  });
  const y = 302 + list.length * 22;
  d.line(s, 40, y + 24, 'Attestation établie le', short(addDays(q.paidOn, c.int(2, 9)), 'dateDocument'));
  s.paragraph(
    40,
    y + 50,
    515,
    'Le salaire net payé comprend une majoration de 10 % au titre des congés payés. Cette attestation se substitue au bulletin de paie ; elle doit être conservée sans limitation de durée. Elle est établie d’après les déclarations de l’employeur.',
    { size: 8 },
  );
  d.without('siret', 'naf', 'dateEntree');
  d.open('emetteur', 'periode', 'netAvantImpot');
});
