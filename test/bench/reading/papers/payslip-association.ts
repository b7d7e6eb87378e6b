import { amount, shortDate } from '../../../fixtures/papers/french.ts';
import { ident, maker, txt, type Value, val } from './draft.ts';
import { right } from './report-kit.ts';
import { unseenMonth } from './unseen-people.ts';

const ASSOCIATIONS = [
  'AMICALE LAÏQUE DU MODELE',
  'CLUB SPORTIF DE L’EXEMPLE',
  'LES AMIS DU SPECIMEN',
  'FOYER RURAL DU GABARIT',
];
const JOBS = ['Animateur', 'Éducateur sportif', 'Agent d’entretien', 'Secrétaire'];

/** After the associations' scheme of Urssaf: a form in two columns, a dotted line between each word and its value. */
export const payslipAssociation = maker('payslip-association', 'bulletin-de-paie', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 8.4 });
  const bold = { face: 'sansBold' as const };
  const { f, q } = unseenMonth(
    c,
    { hours: c.pick([12, 24.5, 43.33, 86.67]), overtime: 0, transport: 0 },
    { job: c.pick(JOBS) },
  );
  const firm = c.pick(ASSOCIATIONS);
  d.at(s, 40, 46, val('Chèque emploi associatif', ['dispositif', 'cea']), '', { ...bold, size: 13, color: '#1f5fa8' });
  s.text(40, 60, 'Le service de l’Urssaf - Centre national Chèque emploi associatif', { size: 7 });
  s.text(555, 46, 'BULLETIN DE PAIE', { ...right, ...bold, size: 13 });
  s.text(555, 60, `Volet social n° ${c.digits(9)} du ${shortDate(q.to)}`, { ...right, size: 7 });
  const dots = (x: number, y: number, label: string, value: Value | string, to = 0) => {
    const end = s.text(x, y, `${label} `);
    const start = to > 0 ? to : end + 4;
    for (let at = end + 2; at < start - 3; at += 3) s.text(at, y, '.', { color: '#999999' });
    d.at(s, start, y, value, label);
  };
  s.text(40, 86, 'ASSOCIATION', { ...bold, color: '#1f5fa8' });
  d.at(s, 40, 100, txt(firm, 'employeur', 'emetteur'), 'ASSOCIATION', bold);
  s.text(40, 112, q.firmAddress[0]);
  s.text(40, 124, q.firmAddress[1]);
  dots(40, 138, 'Siret', ident(f.siret, 'siret'), 110);
  dots(40, 150, 'Code APE', val('9499Z', ['naf', '9499Z']), 110);
  dots(40, 162, 'Urssaf', `117 ${c.digits(12)}`, 110);
  s.text(310, 86, 'SALARIÉ', { ...bold, color: '#1f5fa8' });
  const name = `${q.person.given} ${q.person.family}`;
  const start = s.text(310, 100, q.person.woman ? 'Madame' : 'Monsieur');
  d.at(s, start + 3, 100, txt(name, 'salarie', 'titulaire'), 'SALARIÉ');
  s.text(310, 112, q.home[0]);
  s.text(310, 124, q.home[1]);
  dots(310, 138, 'N° de Sécurité sociale', ident(q.person.nir, 'nir'), 430);
  dots(310, 150, 'Emploi', txt(q.job, 'emploi'), 430);
  dots(310, 162, 'Convention collective', 'Animation (1518)', 430);
  s.rule(40, 172, 555, 172, { color: '#1f5fa8' });
  s.text(40, 186, 'Période d’emploi : du');
  let x = d.at(s, 128, 186, val(shortDate(q.from), ['periodeDebut', q.from]), 'du');
  s.text(x + 4, 186, 'au');
  x = d.at(s, x + 18, 186, val(shortDate(q.to), ['periodeFin', q.to]), 'au');
  s.text(310, 186, 'Date de paiement :');
  d.at(
    s,
    388,
    186,
    val(shortDate(q.paidOn), ['datePaiement', q.paidOn], ['dateDocument', q.paidOn]),
    'Date de paiement',
  );
  s.text(40, 200, 'Nombre d’heures rémunérées :');
  const printed = Number.isInteger(q.hours) ? `${q.hours} h` : q.hours === 24.5 ? '24,5 h' : `${amount(q.hours)} h`;
  d.at(s, 170, 200, val(printed, ['heures', q.hours]), 'Nombre d’heures rémunérées');
  s.text(310, 200, `Salaire horaire brut : ${amount(q.hourlyRate)} €`);
  let y = 226;
  const line = (label: string, value: Value | string, strong = false) => {
    const style = strong ? bold : {};
    s.text(40, y, label, style);
    d.at(s, 540, y, value, label, { ...right, ...style });
    y += 14;
  };
  const eur = (n: number) => `${amount(n, ' ')} €`;
  line('Rémunération brute', val(eur(q.gross), ['salaireBrut', q.gross]), true);
  s.text(40, y, 'Cotisations et contributions à la charge du salarié', { size: 7.4, color: '#1f5fa8' });
  y += 13;
  for (const k of q.charges.filter((one) => one.rate !== null)) line(k.label, `- ${eur(k.employee)}`);
  line('Total des cotisations salariales', `- ${eur(q.employeeShare)}`);
  y += 6;
  if (q.netSocial !== null) line('Montant net social', val(eur(q.netSocial), ['netSocial', q.netSocial]), true);
  line(
    'Rémunération nette avant impôt sur le revenu',
    val(eur(q.netBeforeTax), ['netAvantImpot', q.netBeforeTax]),
    true,
  );
  line(
    `Impôt sur le revenu prélevé à la source (base ${amount(q.taxable, ' ')} €, taux ${amount(q.taxRate)} %)`,
    `- ${eur(q.tax)}`,
  );
  line('Montant net à verser au salarié', val(eur(q.netPaid), ['netPaye', q.netPaid]), true);
  y += 10;
  s.text(40, y, 'Salaire net imposable');
  d.at(s, 540, y, val(eur(q.taxable), ['netImposable', q.taxable]), 'Salaire net imposable', right);
  s.text(40, y + 14, 'Cumul net imposable de l’année');
  s.text(540, y + 14, eur(q.year.taxable), right);
  s.text(40, y + 28, 'Total des cotisations patronales');
  s.text(540, y + 28, eur(q.employerShare), right);
  s.text(
    40,
    806,
    'L’indemnité de congés payés (10 %) est comprise dans le salaire. Conservez ce document sans limitation de durée.',
    { size: 7 },
  );
  d.open('periode');
  d.without('dateEntree');
});
