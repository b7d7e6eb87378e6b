import { plainCapitals } from '../../../fixtures/papers/french.ts';
import { circle, ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { frenchPerson, home, person } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'acte-mariage';

/** Full copy of a marriage celebrated in France, in sentences. */
export const acteMariageCopie = maker('acte-mariage-copie', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const partner = { ...frenchPerson(c), birth: c.day(1960, 1998) };
  const h = home(c);
  const wed = c.day(2010, 2024);
  const copied = addDays(wed, c.int(30, 700));
  s.text(60, 56, `Mairie de ${h.town}`, { face: look.b });
  d.line(s, 60, 74, 'Acte n°', ident(c.digits(3), 'reference'));
  s.text(297, 120, 'ACTE DE MARIAGE', { face: look.b, size: 15, align: 'center' });
  s.text(297, 138, 'Copie intégrale', { align: 'center' });
  const y = d.prose(
    s,
    60,
    190,
    475,
    [
      'Le ',
      long(wed, 'dateActe'),
      ` à ${c.int(10, 16)} heures ${c.int(10, 50)} minutes, devant Nous ont comparu publiquement en la mairie de `,
      txt(h.town, 'lieu'),
      ' : ',
      txt(p.full, 'titulaire'),
      `, né${p.sex === 'F' ? 'e' : ''} à ${p.birthTown} (${p.country.name}) le `,
      long(p.birth, 'dateNaissance'),
      `, domicilié${p.sex === 'F' ? 'e' : ''} à ${h.town}, et `,
      txt(partner.full, 'conjoint'),
      `, né${partner.sex === 'F' ? 'e' : ''} à ${c.pick(['Amiens', 'Nevers', 'Brest'])} le ${long(partner.birth).printed}, qui ont déclaré l’un après l’autre vouloir se prendre pour époux.`,
    ],
    { leading: 17 },
  );
  s.paragraph(
    60,
    y + 6,
    475,
    `Aucun contrat de mariage n’a été conclu. En présence de ${frenchPerson(c).full} et de ${frenchPerson(c).full}, témoins majeurs. Nous avons prononcé au nom de la loi qu’ils sont unis par le mariage.`,
    { leading: 17 },
  );
  d.line(
    s,
    60,
    y + 120,
    'Copie délivrée selon procédé informatisé, le',
    long(copied, 'dateDelivrance', 'dateDocument'),
  );
  circle(s, 450, y + 160, 38);
  s.text(450, y + 162, plainCapitals(h.town), { size: 6.5, align: 'center' });
  d.open('emetteur', 'reference', 'dateNaissance', 'titulaire', 'conjoint', 'lieuNaissance');
  // Either spouse may be the applicant: the paper does not say which.
  d.accept('titulaire', partner.full);
  d.accept('conjoint', p.full);
});

/** Extract with two columns, one for each spouse. */
export const acteMariageExtrait = maker('acte-mariage-extrait', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const q = person(c, p.country);
  const h = home(c);
  const wed = c.day(2008, 2023);
  const copied = addDays(wed, c.int(20, 1500));
  s.box(40, 34, 515, 30, { fill: '#e9e9e9' });
  s.text(297, 54, 'EXTRAIT D’ACTE DE MARIAGE SANS FILIATION', { face: look.b, size: 13, align: 'center' });
  d.line(s, 40, 90, 'Commune :', txt(h.town, 'lieu'));
  d.line(s, 300, 90, 'Numéro de l’acte :', ident(c.digits(4), 'reference'));
  d.line(s, 40, 112, 'Date du mariage :', short(wed, 'dateActe'), { face: look.b });
  s.box(40, 130, 250, 110, { stroke: '#777777' });
  s.box(305, 130, 250, 110, { stroke: '#777777' });
  s.text(50, 148, 'ÉPOUX 1', { face: look.b });
  s.text(315, 148, 'ÉPOUX 2', { face: look.b });
  d.line(s, 50, 170, 'Nom et prénoms :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'));
  d.line(s, 315, 170, 'Nom et prénoms :', txt(`${q.family.toUpperCase()} ${q.given}`, 'conjoint'));
  s.text(50, 188, `Né(e) le ${short(p.birth).printed}`);
  s.text(315, 188, `Né(e) le ${short(q.birth).printed}`);
  s.text(50, 206, `à ${p.birthTown} (${p.country.name})`);
  s.text(315, 206, `à ${q.birthTown} (${q.country.name})`);
  s.text(40, 270, `Contrat de mariage : ${c.pick(['néant', 'sans'])}`);
  s.text(40, 288, 'Mentions marginales : néant');
  d.line(s, 40, 330, 'Extrait certifié conforme, délivré le', short(copied, 'dateDelivrance', 'dateDocument'));
  s.text(340, 352, 'L’officier de l’état civil délégué');
  circle(s, 420, 420, 42, { color: '#39427a' });
  s.text(420, 422, 'MAIRIE', { size: 8, align: 'center', color: '#39427a' });
  d.open('emetteur', 'reference', 'dateNaissance', 'titulaire', 'conjoint', 'lieuNaissance');
});
