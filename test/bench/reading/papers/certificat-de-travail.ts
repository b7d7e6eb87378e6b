import { plainCapitals } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { ident, LOOKS, long, maker, short, sign, txt, val } from './draft.ts';
import { firm, legalFoot, logo } from './issuers.ts';
import { e, frenchPerson, home, nirOf, person, postTown } from './people.ts';

const KIND = 'certificat-de-travail';

/** A letter of a small employer: all in two sentences. */
export const certificatLettre = maker('certificat-de-travail-lettre', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const f = firm(c);
  const p = person(c);
  const boss = frenchPerson(c);
  const at = home(c);
  const lives = home(c);
  const from = c.day(2017, 2021);
  const to = c.day(2022, 2024);
  const job = c.pick(f.jobs)[p.sex === 'F' ? 0 : 1];
  d.at(s, 60, 70, txt(f.name, 'employeur', 'emetteur'), '', { face: look.b, size: 13 });
  s.text(60, 86, at.street);
  s.text(60, 100, postTown(at));
  if (c.chance(0.8)) d.line(s, 60, 118, 'SIRET :', ident(f.spaced, 'siret'));
  else d.without('siret');
  if (c.chance(0.6)) d.line(s, 60, 132, 'Code APE :', txt(f.naf, 'naf'));
  s.text(297, 200, 'CERTIFICAT DE TRAVAIL', { face: look.b, size: 17, align: 'center' });
  s.rule(170, 208, 425, 208, { lineWidth: 1 });
  let y = d.prose(
    s,
    60,
    260,
    475,
    [
      `Je soussigné${e(boss)}, ${boss.full}, ${boss.sex === 'F' ? 'gérante' : 'gérant'} de l’entreprise ${f.name}, certifie que ${p.civility} `,
      txt(p.full, 'titulaire', 'salarie'),
      `, ${p.sex === 'F' ? 'née' : 'né'} le `,
      short(p.birth, 'dateNaissance'),
      `, demeurant ${lives.street}, ${postTown(lives)}, a été employé${e(p)} dans notre établissement du `,
      short(from, 'dateEntree'),
      ' au ',
      short(to, 'dateFin'),
      ' en qualité de ',
      txt(job, 'emploi'),
      '.',
    ],
    { bold: look.b, leading: 18 },
  );
  y = s.paragraph(60, y + 12, 475, `${p.civility} nous quitte ce jour libre de tout engagement.`, { leading: 18 });
  s.paragraph(60, y + 4, 475, 'Le présent certificat lui est remis pour servir et valoir ce que de droit.', {
    leading: 18,
  });
  d.line(s, 320, y + 70, `Fait à ${at.town}, le`, long(to, 'dateDocument'));
  s.text(320, y + 88, boss.full);
  sign(s, 330, y + 124, boss.family);
  if (c.chance(0.5)) legalFoot(s, c, f.name);
  d.open('dateDebut', 'adresse', 'dateSignature');
});

/** A form of a payroll program: frames, employer and employee side by side, jobs in a table. */
export const certificatFormulaire = maker('certificat-de-travail-formulaire', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const f = firm(c);
  const p = person(c);
  const at = home(c);
  const lives = home(c);
  const from = c.day(2015, 2020);
  const to = c.day(2021, 2024);
  const job = c.pick(f.jobs)[p.sex === 'F' ? 0 : 1];
  const color = c.pick(['#1d4f7c', '#5a2d6e', '#2f6b3a']);
  logo(s, 40, 36, 34, color, c);
  s.box(200, 40, 355, 30, { fill: color });
  s.text(377, 60, 'Certificat de travail', { face: look.b, size: 15, align: 'center', color: '#ffffff' });
  s.text(200, 84, 'Articles L. 1234-19 et D. 1234-6 du code du travail', { size: 8, color: '#444444' });
  s.box(40, 104, 250, 116, { stroke: '#444444' });
  s.box(305, 104, 250, 116, { stroke: '#444444' });
  s.text(48, 118, 'EMPLOYEUR', { face: look.b });
  d.line(s, 48, 136, 'Raison sociale', txt(f.name, 'employeur', 'emetteur'), { face: look.b, valueX: 118 });
  s.text(48, 152, 'Adresse');
  s.text(118, 152, at.street);
  s.text(118, 164, postTown(at));
  d.line(s, 48, 182, 'N° SIRET', ident(f.siret, 'siret'), { valueX: 118 });
  d.line(s, 48, 198, 'Code NAF', txt(f.naf, 'naf'), { valueX: 118 });
  s.text(313, 118, 'SALARIÉ', { face: look.b });
  const printed = `${plainCapitals(p.family)} ${p.given}`;
  d.line(s, 313, 136, 'Nom, prénom', txt(printed, 'titulaire', 'salarie'), { face: look.b, valueX: 383 });
  s.text(313, 152, 'Adresse');
  d.block(s, 383, 152, [lives.street, postTown(lives)], 12, ['adresse'], 'Adresse');
  if (c.chance(0.6)) d.line(s, 313, 182, 'N° de Sécurité sociale', ident(spacedNir(nirOf(p)), 'nir'), { valueX: 413 });
  else d.without('nir');
  d.line(s, 313, 198, 'Né(e) le', short(p.birth, 'dateNaissance'), { valueX: 383 });
  s.text(40, 250, 'L’employeur désigné ci-dessus certifie que le salarié a occupé les emplois suivants :');
  s.box(40, 262, 515, 18, { fill: '#e7e7ee', stroke: '#444444' });
  ['Date d’entrée', 'Date de sortie', 'Emploi occupé', 'Statut'].forEach((h, i) => {
    s.text([48, 138, 228, 440][i] ?? 0, 275, h, { face: look.b });
  });
  s.box(40, 280, 515, 22, { stroke: '#444444' });
  d.at(s, 48, 295, short(from, 'dateEntree'), 'Date d’entrée');
  d.at(s, 138, 295, short(to, 'dateFin'), 'Date de sortie');
  d.at(s, 228, 295, txt(job, 'emploi'), 'Emploi occupé');
  s.text(440, 295, c.pick(['Ouvrier', 'Employé']));
  let y = s.paragraph(
    40,
    330,
    515,
    'Portabilité : le salarié conserve à titre gratuit les garanties de frais de santé et de prévoyance pendant la durée de son indemnisation par l’assurance chômage, dans la limite de douze mois, à compter de la cessation du contrat de travail.',
  );
  y = s.paragraph(
    40,
    y + 8,
    515,
    'Le salarié est libre de tout engagement envers l’entreprise à la date de sortie indiquée.',
  );
  s.text(40, y + 30, 'Fait pour valoir ce que de droit,');
  d.line(s, 40, y + 48, `${at.town}, le`, val(to.split('-').reverse().join('/'), ['dateDocument', to]));
  s.box(360, y + 24, 195, 70, { stroke: '#888888' });
  s.text(368, y + 38, 'Cachet et signature de l’employeur', { size: 8 });
  sign(s, 400, y + 76, f.name.split(' ')[0] ?? '', 16);
  legalFoot(s, c, f.name);
  d.open('dateDebut', 'dateSignature');
});
