import { LOOKS, long, maker, short, sign, txt } from './draft.ts';
import { e, frenchPerson, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'attestation-hebergement';

/** Attestation on honour, typed. */
export const hebergementTape = maker('attestation-hebergement-tape', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 11 });
  const p = person(c);
  const host = c.chance(0.5) ? person(c, p.country) : frenchPerson(c);
  const h = home(c);
  const on = c.day(2020, 2025);
  const since = addDays(on, -c.int(60, 1500));
  s.text(297, 100, c.pick(['ATTESTATION D’HÉBERGEMENT', 'Attestation d’hébergement à titre gratuit']), {
    face: look.b,
    size: 16,
    align: 'center',
  });
  let y = d.prose(
    s,
    65,
    170,
    465,
    [
      `Je soussigné${e(host)}, ${host.sex === 'F' ? 'Madame' : 'Monsieur'} `,
      txt(host.full, 'hebergeant', 'emetteur'),
      `, né${e(host)} le ${c.day(1955, 1985).split('-').reverse().join('/')} à ${c.pick(['Dakar', 'Lille', 'Alger', 'Rennes'])}, demeurant au `,
      txt(`${h.street}, ${postTown(h)}`, 'adresse'),
      `, atteste sur l’honneur héberger à mon domicile ${p.civility} `,
      txt(p.full, 'titulaire'),
      `, né${e(p)} le `,
      short(p.birth, 'dateNaissance'),
      ' à ',
      txt(p.birthTown, 'lieuNaissance'),
      ', depuis le ',
      short(since, 'dateDebut'),
      '.',
    ],
    { leading: 20, bold: look.b },
  );
  y = s.paragraph(
    65,
    y + 14,
    465,
    'Cette attestation est établie pour servir et valoir ce que de droit. J’ai connaissance que toute fausse déclaration m’expose à des sanctions pénales (article 441-7 du code pénal).',
    { leading: 20 },
  );
  d.line(s, 65, y + 40, `Fait à ${h.town}, le`, long(on, 'dateDocument'));
  s.text(350, y + 76, 'Signature');
  sign(s, 350, y + 116, host.family);
  s.text(65, 780, 'Pièces jointes : copie de ma pièce d’identité, justificatif de domicile de moins de trois mois', {
    size: 8.5,
  });
  d.open('lieu', 'dateActe', 'dateSignature');
});

/** A form to fill, with two frames. */
export const hebergementFormulaire = maker('attestation-hebergement-formulaire', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const host = frenchPerson(c);
  const h = home(c);
  const on = c.day(2021, 2025);
  const since = addDays(on, -c.int(90, 1200));
  s.text(45, 60, 'Déclaration d’hébergement', { face: look.b, size: 17 });
  s.text(45, 76, 'à joindre à la demande, avec une copie de la pièce d’identité de l’hébergeant', { size: 8.5 });
  s.box(45, 96, 505, 100, { stroke: '#444444' });
  s.text(55, 112, 'L’HÉBERGEANT', { face: look.b });
  d.line(s, 55, 134, 'Nom et prénom :', txt(`${host.family.toUpperCase()} ${host.given}`, 'hebergeant', 'emetteur'), {
    valueX: 180,
  });
  d.line(s, 55, 152, 'Adresse :', txt(`${h.street}, ${postTown(h)}`, 'adresse'), { valueX: 180 });
  s.text(55, 170, `Téléphone : 06 39 98 ${c.digits(2)} ${c.digits(2)}`);
  s.text(55, 186, `Né(e) le : ${c.day(1950, 1980).split('-').reverse().join('/')}`);
  s.box(45, 212, 505, 100, { stroke: '#444444' });
  s.text(55, 228, 'LA PERSONNE HÉBERGÉE', { face: look.b });
  d.line(s, 55, 250, 'Nom et prénom :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), { valueX: 180 });
  d.line(s, 55, 268, 'Né(e) le :', short(p.birth, 'dateNaissance'), { valueX: 180 });
  d.line(s, 55, 286, 'Nationalité :', txt(p.nationality, 'nationalite'), { valueX: 180 });
  if (c.chance(0.7)) d.line(s, 55, 304, 'Hébergé(e) depuis le :', short(since, 'dateDebut'), { valueX: 180 });
  else d.without('dateDebut');
  s.paragraph(
    45,
    344,
    505,
    'Je certifie sur l’honneur que la personne désignée ci-dessus réside à mon domicile de façon stable et que les renseignements portés sur ce document sont exacts.',
    { leading: 16 },
  );
  d.line(s, 45, 408, 'Date :', short(on, 'dateDocument'));
  s.text(200, 408, `Lieu : ${h.town}`);
  s.text(360, 408, 'Signature de l’hébergeant');
  sign(s, 380, 446, host.family);
  s.text(
    45,
    800,
    `Formulaire du service social – version du ${c.day(2016, 2018).split('-').reverse().join('/')} – page 1/1`,
    { size: 7.5, color: '#666666' },
  );
  d.open('lieu', 'lieuNaissance', 'dateActe', 'dateSignature');
});
