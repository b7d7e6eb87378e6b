import { addMonths, amount, cents, lastDay, monthName } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { logo } from './issuers.ts';
import { frenchPerson, home, nirOf, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'releve-cesu';

/** Yearly statement of the hours and wages declared for an employee by several employers. */
export const releveCesuAnnuel = maker('releve-cesu-annuel', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const year = c.int(2021, 2024);
  const on = `${year + 1}-0${c.int(1, 4)}-${c.int(10, 28)}`;
  logo(s, 45, 36, 34, '#00788a', c);
  d.at(s, 90, 52, txt('URSSAF – Centre national Cesu', 'emetteur'), '', { face: look.b, size: 13, color: '#00788a' });
  s.text(90, 66, '63 rue de la Montat – 42961 SAINT-ÉTIENNE CEDEX 9', { size: 8 });
  s.text(45, 112, 'Récapitulatif annuel du salarié', { face: look.b, size: 15 });
  s.text(45, 128, `Salaires déclarés du 1er janvier au 31 décembre ${year}`);
  d.line(s, 45, 156, 'Salarié :', txt(`${p.full}`, 'titulaire', 'salarie'), { face: look.b });
  d.line(s, 45, 172, 'N° Cesu :', ident(`${c.letters(1)}${c.digits(7)}`, 'numeroCesu'));
  if (c.chance(0.7)) d.line(s, 45, 188, 'N° de sécurité sociale :', ident(spacedNir(nirOf(p)), 'nir'));
  else d.without('nir');
  d.block(s, 340, 156, [h.street, postTown(h)], 13, ['adresse'], 'Salarié');
  d.line(s, 340, 188, 'Édité le', long(on, 'dateDocument'));
  s.box(45, 210, 505, 18, { fill: '#d9eef1' });
  s.text(52, 223, 'Employeur', { face: look.b });
  s.text(210, 223, 'N° employeur', { face: look.b });
  s.text(370, 223, 'Heures', { face: look.b, align: 'right' });
  s.text(460, 223, 'Salaire net', { face: look.b, align: 'right' });
  s.text(543, 223, 'Net imposable', { face: look.b, align: 'right' });
  let y = 246;
  let hours = 0;
  let net = 0;
  let taxable = 0;
  for (let i = c.int(2, 6); i > 0; i--) {
    const boss = frenchPerson(c);
    const n = c.int(20, 260);
    const paid = cents(n * c.euros(11, 14));
    hours += n;
    net += paid;
    taxable += cents(paid * 1.034);
    s.text(52, y, `${boss.title} ${boss.full}`);
    s.text(210, y, `${c.letters(1)}${c.digits(7)}`);
    s.text(370, y, amount(n, ' ', ',', 0), { align: 'right' });
    s.text(460, y, `${amount(paid, ' ')} €`, { align: 'right' });
    s.text(543, y, `${amount(cents(paid * 1.034), ' ')} €`, { align: 'right' });
    y += 17;
  }
  s.rule(45, y - 6, 550, y - 6);
  s.text(52, y + 8, 'Total de l’année', { face: look.b });
  d.at(s, 370, y + 8, val(amount(hours, ' ', ',', 0), ['heures', hours]), 'Total de l’année', {
    align: 'right',
    face: look.b,
  });
  d.at(s, 460, y + 8, val(`${amount(cents(net), ' ')} €`, ['netPaye', cents(net)]), 'Total de l’année', {
    align: 'right',
    face: look.b,
  });
  d.at(s, 543, y + 8, val(`${amount(cents(taxable), ' ')} €`, ['netImposable', cents(taxable)]), 'Total de l’année', {
    align: 'right',
    face: look.b,
  });
  s.paragraph(
    45,
    y + 50,
    505,
    'Ce récapitulatif reprend les déclarations enregistrées à sa date d’édition. Il ne remplace pas les bulletins de salaire, que vous retrouvez mois par mois dans votre espace personnel.',
  );
  d.open(
    'periodeDebut',
    'periodeFin',
    'periode',
    'montant',
    'reference',
    'employeur',
    'heures',
    'netPaye',
    'netImposable',
    'dispositif',
    'anneeRevenus',
  );
});

/** A month's statement of collection for the employer: the employee stands in the table. */
export const releveCesuMois = maker('releve-cesu-mois', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const boss = frenchPerson(c);
  const h = home(c);
  const month = addMonths('2022-01', c.int(0, 44));
  const on = `${addMonths(month, 1)}-${c.int(10, 26)}`;
  const hours = c.int(12, 90);
  const net = cents(hours * c.euros(11, 15));
  const dues = cents(net * 0.78);
  s.box(0, 0, 595, 26, { fill: '#00485c' });
  s.text(45, 18, 'cesu.urssaf.fr', { color: '#ffffff', face: look.b, size: 11 });
  d.at(s, 45, 58, txt('Urssaf service Cesu', 'emetteur'), '', { face: look.b, size: 12 });
  s.text(330, 84, `${boss.title} ${boss.full}`, { face: look.b });
  s.text(330, 98, h.street);
  s.text(330, 112, postTown(h));
  s.text(45, 150, 'Relevé mensuel des salaires déclarés', { face: look.b, size: 14 });
  d.line(
    s,
    45,
    168,
    'Période d’emploi :',
    val(`${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, ['periode', month]),
    { face: look.b },
  );
  d.line(s, 45, 190, 'Employeur :', txt(boss.full, 'employeur'));
  s.text(300, 190, `N° Cesu employeur : ${c.letters(1)}${c.digits(7)}`);
  d.line(s, 45, 206, 'Salarié(e) :', txt(p.full, 'titulaire', 'salarie'));
  d.line(s, 300, 206, 'N° Cesu salarié :', ident(`${c.letters(1)}${c.digits(7)}`, 'numeroCesu'));
  const rows: [string, ReturnType<typeof val>][] = [
    ['Nombre d’heures déclarées', val(amount(hours), ['heures', hours])],
    ['Salaire net versé', val(`${amount(net, ' ')} €`, ['netPaye', net])],
    ['Cotisations prélevées', val(`${amount(dues, ' ')} €`)],
    ['Net imposable', val(`${amount(cents(net * 1.035), ' ')} €`, ['netImposable', cents(net * 1.035)])],
  ];
  rows.forEach(([label, value], i) => {
    s.box(45, 226 + i * 22, 505, 22, { stroke: '#9db4bc' });
    s.text(55, 241 + i * 22, label);
    d.at(s, 540, 241 + i * 22, value, label, { align: 'right' });
  });
  s.text(45, 336, `Prélèvement des cotisations le ${addDays(on, 12).split('-').reverse().join('/')}`);
  if (c.chance(0.6))
    s.text(
      45,
      352,
      `Période du 01/${month.slice(5)}/${month.slice(0, 4)} au ${lastDay(month).split('-').reverse().join('/')}`,
    );
  d.line(s, 45, 380, 'Document édité le', short(on, 'dateDocument'));
  s.paragraph(
    45,
    410,
    505,
    'Montant des exonérations et de l’avance immédiate de crédit d’impôt : voir votre tableau de bord. Ce relevé est à conserver.',
    { size: 8.5 },
  );
  s.text(297, 806, 'Urssaf service Cesu – 63 rue de la Montat – 42961 Saint-Étienne Cedex 9', {
    size: 7,
    align: 'center',
    color: '#555555',
  });
  // Sent to the employer, about the employee: whose paper it is, and whose number, may be said both ways.
  d.open(
    'titulaire',
    'numeroCesu',
    'periodeDebut',
    'periodeFin',
    'montant',
    'reference',
    'adresse',
    'datePaiement',
    'dispositif',
  );
});
