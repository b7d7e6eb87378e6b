import { ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { logo } from './issuers.ts';
import { e, frenchPerson, home, person, postTown } from './people.ts';

const KIND = 'certificat-scolarite';

/** A child at school: the head attests the enrolment of the year. */
export const scolariteEcole = maker('certificat-scolarite-ecole', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 11 });
  const parent = person(c);
  const h = home(c);
  const head = frenchPerson(c);
  const girl = c.chance(0.5);
  const child = `${c.own(girl ? parent.country.women : parent.country.men)} ${parent.family.toUpperCase()}`;
  const birth = c.day(2009, 2019);
  const year = c.int(2021, 2024);
  const on = `${year}-${c.pick(['09', '10', '11'])}-${c.int(10, 28)}`;
  const school = c.pick([
    `École élémentaire Jules-Ferry`,
    'Collège Louise-Michel',
    'École maternelle des Coquelicots',
    'Lycée professionnel Jean-Moulin',
  ]);
  s.text(60, 56, 'Académie de Créteil-Modèle', { size: 9 });
  d.at(s, 60, 72, txt(school, 'emetteur'), '', { face: look.b, size: 13 });
  s.text(60, 88, `${h.street}, ${postTown(h)}`, { size: 9 });
  s.text(60, 101, `UAI 0${c.digits(6)}${c.letters(1)}`, { size: 9 });
  s.text(297, 170, 'CERTIFICAT DE SCOLARITÉ', { face: look.b, size: 17, align: 'center' });
  d.line(s, 230, 192, 'Année scolaire', val(`${year}-${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`]));
  const y = d.prose(
    s,
    60,
    240,
    475,
    [
      `Je soussigné${e(head)}, ${head.title} ${head.full}, ${head.sex === 'F' ? 'directrice' : 'directeur'} de l’établissement, certifie que l’élève `,
      txt(child, 'titulaire'),
      `, né${girl ? 'e' : ''} le `,
      short(birth, 'dateNaissance'),
      `, est inscrit${girl ? 'e' : ''} et fréquente régulièrement la classe de `,
      c.pick(['CE1', 'CM2', '6e B', 'grande section', '2nde pro']),
      ' depuis la rentrée.',
    ],
    { leading: 19, bold: look.b },
  );
  s.paragraph(
    60,
    y + 10,
    475,
    `Responsable légal : ${parent.title} ${parent.full}. Certificat délivré pour servir et valoir ce que de droit.`,
    { leading: 19 },
  );
  d.line(s, 60, y + 90, `À ${h.town}, le`, long(on, 'dateDocument'));
  s.text(360, y + 110, head.sex === 'F' ? 'La directrice' : 'Le directeur');
  d.open('dateDebut', 'dateFin', 'lieu', 'intitule', 'reference', 'dateActe', 'adresse');
});

/** A university certificate: number, diploma, year. */
export const scolariteUniversite = maker('certificat-scolarite-universite', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const year = c.int(2019, 2024);
  const on = `${year}-${c.pick(['09', '10', '12'])}-${c.int(10, 28)}`;
  const uni = c.pick([
    'Université de Haute-Seine',
    'Université Rive Gauche',
    'Institut supérieur de gestion d’Exemple',
  ]);
  const course = c.pick([
    'Licence 2 Sciences du langage',
    'Master 1 Informatique',
    'Doctorat Histoire',
    'BUT 1 Génie civil',
  ]);
  logo(s, 45, 36, 36, '#5d1f7a', c);
  d.at(s, 92, 58, txt(uni, 'emetteur'), '', { face: look.b, size: 14 });
  s.text(550, 56, `Scolarité centrale`, { align: 'right', size: 9 });
  s.text(45, 120, 'Certificat de scolarité', { face: look.b, size: 16 });
  s.text(45, 150, 'Le président de l’université certifie que l’étudiant(e) désigné(e) ci-dessous :');
  const rows: [string, ReturnType<typeof val>][] = [
    [p.title, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire')],
    [`N° étudiant`, ident(c.digits(8), 'reference')],
    ['INE', val(`${c.digits(9)}${c.letters(2)}`)],
    [p.sex === 'F' ? 'Née le' : 'Né le', short(p.birth, 'dateNaissance')],
    ['à', txt(p.birthTown, 'lieuNaissance')],
    ['est inscrit(e) en', txt(course, 'intitule')],
    ['pour l’année universitaire', val(`${year}/${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`])],
  ];
  rows.forEach(([label, v], i) => {
    d.line(s, 65, 182 + i * 20, label, v, { valueX: 220 });
  });
  d.line(s, 45, 350, `Fait à ${h.town}, le`, short(on, 'dateDocument'));
  s.text(45, 376, `Inscription administrative enregistrée le 15/07/${year}`, { size: 8.5 });
  s.text(350, 376, 'Pour le président et par délégation');
  s.text(297, 806, `Document édité sans signature manuscrite – valable jusqu’au 31/08/${year + 1}`, {
    size: 8,
    align: 'center',
    color: '#555555',
  });
  d.open('dateDebut', 'dateFin', 'lieu', 'dateActe', 'dateExpiration', 'adresse', 'lieuNaissance');
});
