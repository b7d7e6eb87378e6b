import { circle, ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { e, home, person } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'diplome';

/** A university's parchment. */
export const diplomeUniversite = maker('diplome-universite', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 11, width: 842, height: 595 });
  const p = person(c);
  const h = home(c);
  const jury = c.day(2012, 2024);
  const on = addDays(jury, c.int(20, 160));
  const degree = c.pick([
    'Licence de lettres modernes',
    'Master Droit public',
    'Diplôme universitaire de technologie',
    'Licence professionnelle Métiers du BTP',
  ]);
  const uni = c.pick(['Université Paris-Orée', 'Université de la Loire Moyenne']);
  s.box(24, 24, 794, 547, { stroke: '#8a6d1f', lineWidth: 2 });
  s.text(421, 76, 'RÉPUBLIQUE FRANÇAISE', { face: 'serifBold', size: 13, align: 'center' });
  s.text(421, 96, 'Ministère de l’enseignement supérieur et de la recherche', { align: 'center' });
  d.at(s, 421, 136, txt(uni, 'emetteur'), '', { face: 'serifBold', size: 16, align: 'center' });
  d.at(s, 421, 196, txt(degree, 'intitule'), '', { face: 'serifBold', size: 22, align: 'center' });
  s.text(90, 250, 'Vu le code de l’éducation ; vu les pièces justificatives ;');
  s.runs(90, 270, [
    ['Vu le procès-verbal du jury attestant la réussite aux épreuves, en date du '],
    [long(jury).printed],
  ]);
  d.line(s, 90, 310, `est délivré à ${p.title}`, txt(p.full, 'titulaire'), {
    face: 'serifBold',
    size: 15,
    labelFace: 'serif',
  });
  d.line(s, 90, 336, `né${e(p)} le`, long(p.birth, 'dateNaissance'));
  d.line(s, 330, 336, 'à', txt(p.birthTown, 'lieuNaissance'));
  s.text(90, 362, `au titre de l’année universitaire ${Number(jury.slice(0, 4)) - 1}-${jury.slice(0, 4)}`);
  d.line(s, 90, 410, `Fait à ${h.town}, le`, long(on, 'dateDocument'));
  s.text(140, 450, 'Le titulaire');
  s.text(560, 450, 'Le président de l’université');
  d.line(s, 90, 540, 'N° d’enregistrement :', ident(`${c.letters(3)} ${c.digits(7)}`, 'reference'), { size: 8.5 });
  d.open('anneeScolaire', 'dateActe', 'dateDelivrance', 'reference', 'lieu');
  d.accept('anneeScolaire', `${Number(jury.slice(0, 4)) - 1}-${jury.slice(0, 4)}`);
});

/** A language certificate: score table and validity. */
export const diplomeLangue = maker('diplome-langue', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const exam = c.day(2015, 2025);
  const on = addDays(exam, c.int(15, 60));
  const title = c.pick([
    'Diplôme d’études en langue française DELF A2',
    'Diplôme initial de langue française DILF A1.1',
    'Certificat d’aptitude professionnelle Cuisine',
  ]);
  const issuer = c.pick(['France Éducation international', 'Académie de Créteil-Modèle']);
  s.box(40, 40, 515, 760, { stroke: '#2b4a7f', lineWidth: 1.5 });
  d.at(s, 297, 96, txt(issuer, 'emetteur'), '', { face: look.b, size: 13, align: 'center' });
  d.at(s, 297, 160, txt(title, 'intitule'), '', { face: look.b, size: 15, align: 'center' });
  s.text(80, 220, 'Le jury certifie que :');
  d.line(s, 80, 250, 'Nom et prénom :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), {
    face: look.b,
    valueX: 220,
  });
  d.line(s, 80, 272, 'Date de naissance :', short(p.birth, 'dateNaissance'), { valueX: 220 });
  if (c.chance(0.6)) d.line(s, 80, 294, 'Lieu de naissance :', txt(p.birthTown, 'lieuNaissance'), { valueX: 220 });
  else d.without('lieuNaissance');
  d.line(s, 80, 316, 'Nationalité :', txt(p.nationality, 'nationalite'), { valueX: 220 });
  d.line(s, 80, 338, 'Numéro de candidat :', ident(`${c.digits(6)}-${c.digits(6)}`, 'reference'), { valueX: 220 });
  d.line(s, 80, 372, 'a satisfait aux épreuves de la session du', short(exam, 'dateActe'));
  ['Compréhension de l’oral', 'Compréhension des écrits', 'Production écrite', 'Production orale'].forEach((t, i) => {
    s.text(100, 410 + i * 20, t);
    s.text(420, 410 + i * 20, `${c.int(12, 24)},${c.pick(['00', '50'])} / 25`, { align: 'right' });
  });
  d.line(s, 80, 530, 'Délivré le', long(on, 'dateDocument', 'dateDelivrance'));
  s.text(360, 560, 'Le président du jury');
  circle(s, 420, 640, 46, { color: '#2b4a7f' });
  s.text(420, 642, 'JURY NATIONAL', { size: 7, align: 'center', color: '#2b4a7f' });
  d.open('anneeScolaire', 'lieu', 'dateActe', 'dateDelivrance');
  d.accept('nationalite', p.country.code);
});
