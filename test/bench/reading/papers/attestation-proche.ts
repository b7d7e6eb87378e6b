import { LOOKS, long, maker, short, sign, txt } from './draft.ts';
import { e, frenchPerson, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'attestation-proche';

/** A neighbour's or friend's testimony. */
export const attestationTemoin = maker('attestation-proche-temoin', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 11 });
  const p = person(c);
  const w = c.chance(0.5) ? frenchPerson(c) : person(c, p.country);
  const h = home(c);
  const on = c.day(2018, 2025);
  s.text(297, 90, c.pick(['ATTESTATION', 'ATTESTATION DE TÉMOIN', 'TÉMOIGNAGE']), {
    face: look.b,
    size: 17,
    align: 'center',
  });
  let y = d.prose(
    s,
    65,
    150,
    465,
    [
      `Je soussigné${e(w)} `,
      txt(w.full, 'emetteur'),
      `, né${e(w)} le ${c.day(1955, 1990).split('-').reverse().join('/')}, demeurant ${h.street}, ${postTown(h)}, exerçant la profession de ${c.pick(['institutrice', 'gardien d’immeuble', 'retraité', 'commerçant'])}, atteste sur l’honneur connaître ${p.civility} `,
      txt(p.full, 'titulaire'),
      ` depuis le `,
      short(addDays(on, -c.int(400, 4000)), 'dateDebut'),
      '.',
    ],
    { leading: 20, bold: look.b },
  );
  y = s.paragraph(
    65,
    y + 10,
    465,
    c.pick([
      `${p.sex === 'F' ? 'Elle' : 'Il'} participe chaque semaine aux cours de notre association et aide ses voisins. Je l’ai vu${e(p)} régulièrement pendant toutes ces années.`,
      `Nous sommes voisins de palier. ${p.sex === 'F' ? 'Elle' : 'Il'} vit en France sans interruption à ma connaissance et sait se rendre utile.`,
    ]),
    { leading: 20 },
  );
  y = s.paragraph(
    65,
    y + 10,
    465,
    'Je joins la copie de ma pièce d’identité. Je sais que cette attestation pourra être produite devant l’administration et qu’une fausse déclaration est punie par la loi.',
    { leading: 20 },
  );
  d.line(s, 65, y + 40, `Fait à ${h.town}, le`, long(on, 'dateDocument'));
  sign(s, 360, y + 90, w.family);
  d.open('dateActe', 'dateSignature', 'adresse', 'lieu', 'dateDebut', 'hebergeant');
});

/** The form for testimonies used in court, with its fields. */
export const attestationFormulaire = maker('attestation-proche-formulaire', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const w = frenchPerson(c);
  const h = home(c);
  const on = c.day(2019, 2025);
  s.text(297, 56, 'ATTESTATION DE TÉMOIN', { face: look.b, size: 15, align: 'center' });
  s.text(297, 72, '(articles 200 à 203 du code de procédure civile)', { size: 8.5, align: 'center' });
  s.box(45, 90, 505, 130, { stroke: '#555555' });
  s.text(55, 106, 'Identité du témoin', { face: look.b });
  d.line(s, 55, 126, 'Nom et prénoms :', txt(`${w.family.toUpperCase()} ${w.given}`, 'emetteur'), { valueX: 190 });
  s.text(55, 144, `Date et lieu de naissance :`);
  s.text(190, 144, `${c.day(1950, 1988).split('-').reverse().join('/')} à ${c.pick(['Angers', 'Metz', 'Pau'])}`);
  s.text(55, 162, 'Adresse :');
  s.text(190, 162, `${h.street}, ${postTown(h)}`);
  s.text(55, 180, 'Profession :');
  s.text(190, 180, c.pick(['Infirmière', 'Employé communal', 'Sans profession']));
  s.text(55, 198, 'Lien avec la personne :');
  s.text(190, 198, c.pick(['ami', 'beau-frère', 'collègue', 'voisine']));
  s.text(45, 250, 'Faits auxquels le témoin a assisté :', { face: look.b });
  let y = d.prose(
    s,
    45,
    272,
    505,
    [
      'J’atteste que ',
      txt(p.full, 'titulaire'),
      `, que je rencontre très souvent, réside en France de manière habituelle depuis ${c.int(2010, 2016)}. ${p.sex === 'F' ? 'Elle' : 'Il'} a fêté chez moi le Nouvel An le 31/12/${c.int(2016, 2018)} et ne s’est pas absenté${e(p)} depuis.`,
    ],
    { leading: 18, bold: look.b },
  );
  y = s.paragraph(
    45,
    y + 8,
    505,
    'J’ai connaissance que la présente attestation peut être produite en justice et qu’une fausse attestation m’expose à des sanctions pénales.',
    { leading: 18 },
  );
  s.text(45, y + 30, `Fait à ${h.town}`);
  d.line(s, 200, y + 30, 'le', short(on, 'dateDocument'));
  s.text(360, y + 30, 'Signature');
  sign(s, 370, y + 66, w.given);
  d.open('dateActe', 'dateSignature', 'adresse', 'lieu', 'dateDebut', 'hebergeant');
});
