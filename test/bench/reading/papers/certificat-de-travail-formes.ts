import { plainCapitals } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { ident, LOOKS, long, maker, short, sign, txt } from './draft.ts';
import { firm, legalFoot, logo } from './issuers.ts';
import { e, frenchPerson, home, nirOf, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'certificat-de-travail';

/** A payroll program's certificate: the employer in a frame, the successive jobs in a table. */
export const certificatLogiciel = maker('certificat-de-travail-logiciel', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const f = firm(c);
  const p = person(c);
  const at = home(c);
  const lives = home(c);
  const from = c.day(2016, 2020);
  const to = c.day(2021, 2025);
  const on = addDays(to, c.int(0, 6));
  const job = c.pick(f.jobs)[p.sex === 'F' ? 0 : 1];
  s.box(40, 36, 250, 84, { stroke: '#333333' });
  d.at(s, 48, 54, txt(f.name, 'employeur', 'emetteur'), '', { face: look.b });
  s.text(48, 67, at.street);
  s.text(48, 80, postTown(at));
  d.line(s, 48, 96, 'Siret', ident(f.siret, 'siret'), { valueX: 110 });
  d.line(s, 48, 110, 'Code NAF', txt(f.naf, 'naf'), { valueX: 110 });
  s.text(320, 90, `${p.civility} ${plainCapitals(p.family)} ${plainCapitals(p.given)}`);
  s.text(320, 103, lives.street);
  s.text(320, 116, postTown(lives));
  s.text(297, 170, 'CERTIFICAT DE TRAVAIL', { face: look.b, size: 15, align: 'center' });
  s.text(40, 206, 'Nous certifions que :');
  d.line(
    s,
    60,
    226,
    'Nom et prénom :',
    txt(`${plainCapitals(p.family)} ${plainCapitals(p.given)}`, 'titulaire', 'salarie'),
    { valueX: 210 },
  );
  d.line(s, 60, 241, 'N° de sécurité sociale :', ident(spacedNir(nirOf(p)), 'nir'), { valueX: 210 });
  s.text(40, 266, 'a fait partie de notre personnel aux dates et dans les emplois suivants :');
  s.box(40, 278, 515, 16, { fill: '#ededed', stroke: '#555555' });
  s.text(48, 289, 'Du', { face: look.b });
  s.text(140, 289, 'Au', { face: look.b });
  s.text(240, 289, 'Emploi occupé', { face: look.b });
  d.at(s, 48, 308, short(from, 'dateEntree', 'dateDebut'), 'Du');
  d.at(s, 140, 308, short(to, 'dateFin'), 'Au');
  d.at(s, 240, 308, txt(job, 'emploi'), 'Emploi occupé');
  let y = s.paragraph(
    40,
    340,
    515,
    `À ce jour, l’intéressé${e(p)} est libre de tout engagement envers notre entreprise. Le maintien gratuit des garanties de frais de santé et de prévoyance est ouvert dans les conditions de l’article L. 911-8 du code de la sécurité sociale.`,
  );
  d.line(s, 40, y + 14, 'Fait à', `${at.town}`);
  d.line(s, 200, y + 14, 'le', short(on, 'dateDocument'));
  s.text(360, y + 40, 'Cachet et signature de l’employeur');
  y += 70;
  sign(s, 380, y, f.name.split(' ')[1] ?? '', 14);
  d.open('dateDebut', 'adresse', 'dateSignature', 'dateEntree');
});

/** A certificate of a household employer, in few lines. */
export const certificatParticulier = maker('certificat-de-travail-particulier', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 11 });
  const p = person(c);
  const boss = frenchPerson(c);
  const at = home(c);
  const from = c.day(2014, 2019);
  const to = c.day(2020, 2025);
  const job = c.pick(['garde d’enfants', 'aide ménagère', 'auxiliaire de vie', 'employée de maison']);
  d.at(s, 60, 70, txt(boss.full, 'employeur', 'emetteur'));
  s.text(60, 86, at.street);
  s.text(60, 102, postTown(at));
  s.text(297, 170, 'Certificat de travail', { face: 'serifBold', size: 16, align: 'center' });
  const y = d.prose(
    s,
    60,
    220,
    475,
    [
      `Je soussigné${e(boss)} ${boss.title} ${boss.full}, particulier employeur, certifie avoir employé à mon domicile ${p.civility} `,
      txt(`${p.given} ${p.family}`, 'titulaire', 'salarie'),
      ' en qualité de ',
      txt(job, 'emploi'),
      ', du ',
      long(from, 'dateEntree', 'dateDebut'),
      ' au ',
      long(to, 'dateFin'),
      `. ${p.sex === 'F' ? 'Elle' : 'Il'} me quitte libre de tout engagement.`,
    ],
    { leading: 18 },
  );
  d.line(s, 320, y + 40, `${at.town}, le`, long(addDays(to, 1), 'dateDocument'));
  sign(s, 330, y + 80, boss.family);
  d.accept('employeur', `${boss.title} ${boss.full}`);
  d.without('siret', 'naf', 'nir');
  d.open('dateDebut', 'dateEntree', 'adresse', 'dateSignature', 'employeur');
});

/** A head office's certificate: label and value lines, the job's qualification, a legal foot. */
export const certificatFiche = maker('certificat-de-travail-fiche', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const f = firm(c);
  const p = person(c);
  const at = home(c);
  const from = c.day(2013, 2019);
  const to = c.day(2020, 2025);
  const job = c.pick(f.jobs)[p.sex === 'F' ? 0 : 1];
  logo(s, 50, 40, 28, '#7a3b00', c);
  d.at(s, 88, 58, txt(f.name, 'employeur', 'emetteur'), '', { face: look.b, size: 12 });
  s.text(50, 84, `${at.street} – ${postTown(at)}`, { size: 8.5 });
  s.text(50, 96, `SIRET ${f.spaced} – APE ${f.naf}`, { size: 8.5 });
  d.truth.siret = { value: f.siret, printed: f.spaced, label: 'SIRET', page: 1, box: [80, 89, 90, 8.5] };
  d.truth.naf = { value: f.naf, printed: f.naf, label: 'APE', page: 1, box: [190, 89, 25, 8.5] };
  s.text(50, 140, 'Certificat de travail', { face: look.b, size: 17 });
  s.text(50, 156, 'établi en application de l’article L. 1234-19 du code du travail', { size: 8 });
  s.text(50, 190, 'L’employeur désigné en tête certifie avoir employé :');
  let y = 214;
  const row = (label: string, put: (y: number) => void) => {
    s.text(50, y, label);
    put(y);
    y += 18;
  };
  row('Salarié(e)', (at) =>
    d.at(s, 220, at, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire', 'salarie'), 'Salarié(e)'),
  );
  row('Date d’entrée', (at) => d.at(s, 220, at, short(from, 'dateEntree', 'dateDebut'), 'Date d’entrée'));
  row('Date de sortie', (at) => d.at(s, 220, at, short(to, 'dateFin'), 'Date de sortie'));
  row('Nature de l’emploi', (at) => d.at(s, 220, at, txt(job, 'emploi'), 'Nature de l’emploi'));
  row('Qualification', (at) => s.text(220, at, `Niveau ${c.int(1, 3)} échelon ${c.int(1, 3)}`));
  s.text(50, y + 14, 'Solde des droits au compte personnel de formation : consultable sur le site officiel.');
  d.line(s, 320, y + 60, `${at.town}, le`, long(to, 'dateDocument'));
  s.text(320, y + 76, 'La direction des ressources humaines');
  legalFoot(s, c, f.name);
  d.open('dateDebut', 'dateEntree', 'adresse', 'dateSignature');
});
