import { plainCapitals } from '../../../fixtures/papers/french.ts';
import { circle, ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { e, home, person } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'acte-naissance';

/** Full copy from a French town hall: a child of foreign parents. */
export const acteNaissanceCopie = maker('acte-naissance-copie', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const father = person(c);
  const mother = person(c, father.country);
  const h = home(c);
  const birth = c.day(2008, 2023);
  const girl = c.chance(0.5);
  const given = c.own(girl ? father.country.women : father.country.men);
  const copied = c.day(2024, 2025);
  const dadName = `${c.own(father.country.men)} ${father.family.toUpperCase()}`;
  const mumName = `${c.own(father.country.women)} ${mother.family.toUpperCase()}`;
  const full = `${given} ${father.family.toUpperCase()}`;
  s.text(60, 56, 'RÉPUBLIQUE FRANÇAISE', { face: look.b });
  d.line(s, 60, 74, 'Ville de', txt(h.town, 'lieu', 'lieuNaissance'));
  s.text(60, 90, `Département : ${h.department}`);
  s.text(297, 140, 'COPIE INTÉGRALE D’ACTE DE NAISSANCE', { face: look.b, size: 14, align: 'center' });
  d.line(s, 60, 176, 'Acte n°', ident(c.digits(4), 'reference'));
  s.text(60, 200, full, { face: look.b });
  const y = d.prose(
    s,
    60,
    230,
    475,
    [
      'Le ',
      long(birth, 'dateNaissance', 'dateActe'),
      ` à ${c.int(1, 22)} heures ${c.int(10, 58)} minutes est ${girl ? 'née' : 'né'}, ${h.street}, `,
      txt(given, 'prenoms'),
      ', du sexe ',
      val(girl ? 'féminin' : 'masculin', ['sexe', girl ? 'F' : 'M']),
      ', de ',
      txt(dadName, 'pere'),
      `, né à ${father.birthTown} (${father.country.name}) le ${long(father.birth).printed}, ${c.pick(['maçon', 'agent de service', 'cuisinier'])}, et de `,
      txt(mumName, 'mere'),
      `, née à ${mother.birthTown} (${mother.country.name}) le ${long(mother.birth).printed}, domiciliés ensemble à ${h.town}.`,
    ],
    { leading: 17 },
  );
  s.paragraph(
    60,
    y + 8,
    475,
    `Acte dressé le ${long(addDays(birth, 2)).printed} à ${c.int(9, 16)} heures sur la déclaration du père qui, lecture faite, a signé avec Nous, officier de l’état civil par délégation du maire.`,
    { leading: 17 },
  );
  s.text(60, y + 90, 'Mentions marginales : néant');
  d.line(s, 60, y + 140, 'Pour copie conforme, le', long(copied, 'dateDelivrance', 'dateDocument'));
  circle(s, 440, y + 170, 40, { color: '#333333' });
  s.text(440, y + 166, 'MAIRIE DE', { size: 7, align: 'center' });
  s.text(440, y + 178, plainCapitals(h.town), { size: 6.5, align: 'center' });
  d.truth.titulaire = { value: full, printed: full, label: null, page: 1, box: [60, 192, 200, 10.5] };
  d.truth.nom = {
    value: father.family.toUpperCase(),
    printed: father.family.toUpperCase(),
    label: null,
    page: 1,
    box: [60, 192, 200, 10.5],
  };
  d.open('emetteur', 'adresse', 'nationalite', 'reference', 'dateActe', 'paysEmetteur');
});

/** Extract of a foreign register, in French, with numbered lines. */
export const acteNaissanceExtrait = maker('acte-naissance-extrait', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const registered = addDays(p.birth, c.int(1, 25));
  const copied = c.day(2016, 2025);
  const dad = `${c.own(p.country.men)} ${p.family.toUpperCase()}`;
  const mum = `${c.own(p.country.women)} ${c.own(p.country.families).toUpperCase()}`;
  s.text(297, 50, plainCapitals(p.country.name), { face: look.b, size: 12, align: 'center' });
  s.text(50, 80, `Région de ${p.birthTown}`);
  d.line(s, 50, 96, 'Centre d’état civil de', txt(p.birthTown, 'lieu', 'lieuNaissance'));
  d.line(s, 380, 96, 'N° :', ident(`${c.digits(3)}/${p.birth.slice(0, 4)}`, 'reference'));
  s.text(297, 150, 'EXTRAIT D’ACTE DE NAISSANCE', { face: look.b, size: 16, align: 'center' });
  const rows: [string, ReturnType<typeof val>][] = [
    ['1. Prénoms', txt(p.given, 'prenoms')],
    ['2. Nom de famille', txt(p.family.toUpperCase(), 'nom')],
    ['3. Sexe', val(p.sex === 'F' ? 'Féminin' : 'Masculin', ['sexe', p.sex])],
    ['4. Date de naissance', long(p.birth, 'dateNaissance')],
    ['5. Lieu de naissance', val(p.birthTown)],
    ['6. Prénoms et nom du père', txt(dad, 'pere')],
    ['7. Prénoms et nom de la mère', txt(mum, 'mere')],
    ['8. Date de l’acte', short(registered, 'dateActe')],
  ];
  rows.forEach(([label, v], i) => {
    d.line(s, 60, 196 + i * 26, label, v, { valueX: 240 });
    s.rule(236, 200 + i * 26, 530, 200 + i * 26, { color: '#bbbbbb', lineWidth: 0.4 });
  });
  s.text(60, 430, `Mention : ${c.pick(['néant', `marié${e(p)} le ${short(c.day(2005, 2012)).printed}`])}`);
  d.line(s, 300, 480, 'Délivré le', short(copied, 'dateDelivrance', 'dateDocument'));
  s.text(300, 498, 'L’officier de l’état civil');
  circle(s, 370, 560, 44, { color: '#23468c', lineWidth: 1 });
  s.text(370, 562, 'ÉTAT CIVIL', { size: 8, align: 'center', color: '#23468c' });
  s.text(60, 780, `Timbre fiscal – imprimé modèle n° ${c.digits(3)}`, { size: 7.5, color: '#777777' });
  d.open('emetteur', 'titulaire', 'nationalite', 'reference', 'pays', 'paysEmetteur', 'dateActe');
});
