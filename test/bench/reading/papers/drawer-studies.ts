import { longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { abode, called, neighbour, portrait, stranger } from './counter-identity-people.ts';
import { bars, caps, ident, long, short, sign, txt, val } from './draft.ts';
import { e } from './people.ts';
import { fields, grid, reportMaker, ruled, under } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };
const yearOf = (year: number, sign = '-') => val(`${year}${sign}${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`]);

/** A university's certificate of enrolment: boxes of the administration, fees, signature printed. */
export const drawerEnrolment = reportMaker('drawer-inscription-universite', 'certificat-scolarite', (d) => {
  const { c } = d;
  const [p, h, head] = [stranger(c), abode(c), neighbour(c)];
  const year = c.int(2017, 2024);
  const course = c.pick([
    'Licence 1 Administration économique et sociale',
    'Master 2 Génie des procédés',
    'DU Français langue étrangère B1',
  ]);
  const s = d.page({ face: 'sans', size: 10 });
  d.at(s, 44, 52, txt(c.pick(['Université du Bas-Limousin', 'Université Marguerite-Porete']), 'emetteur'), '', {
    ...bold,
    size: 14,
    color: '#224b2b',
  });
  s.text(44, 66, 'Direction de la scolarité et de la vie étudiante', { size: 8.5 });
  s.text(297, 116, 'CERTIFICAT DE SCOLARITÉ', { ...bold, size: 16, align: 'center' });
  d.line(s, 218, 136, 'Année universitaire', yearOf(year), bold);
  s.text(44, 176, `${head.sex === 'F' ? 'La présidente' : 'Le président'} de l’université certifie que`);
  const y = fields(
    d,
    s,
    [44, 202, 230, 18],
    [
      [p.civility, called(d, p.full, p.title, 'titulaire')],
      [`Né${e(p)} le`, short(`${year - c.int(18, 28)}${p.birth.slice(4)}`, 'dateNaissance')],
      ['À', txt(`${p.birthTown} - ${p.country.name.toUpperCase()}`, 'lieuNaissance')],
      ['N° étudiant', ident(c.digits(8), 'reference')],
      ['Identifiant national (INE)', `${c.digits(9)}${c.letters(2)}`],
    ],
    bold,
  );
  d.accept('lieuNaissance', p.birthTown, caps(p.birthTown));
  s.text(44, y + 14, 'est régulièrement inscrit(e) pour l’année universitaire susvisée en :');
  s.box(44, y + 26, 507, 40, { fill: '#eef4ee', stroke: '#7d957f' });
  d.at(s, 58, y + 50, txt(course, 'intitule'), '', { ...bold, size: 11.5 });
  s.text(
    44,
    y + 92,
    `Régime d’inscription : formation initiale - Droits acquittés : 170,00 € - CVEC : ${c.letters(3)}${c.digits(6)}`,
    { size: 9 },
  );
  s.text(44, y + 108, 'Composante : UFR des sciences humaines et juridiques', { size: 9 });
  d.line(s, 44, y + 144, `Édité à ${h.town}, le`, short(addDays(`${year}-09-12`, c.int(0, 150)), 'dateDocument'));
  s.text(340, y + 144, head.sex === 'F' ? 'La présidente,' : 'Le président,');
  sign(s, 360, y + 180, head.family, 16);
  s.text(44, 806, 'Toute modification rend ce document caduc. Aucun duplicata ne sera délivré.', { size: 7.5 });
  d.open('dateDebut');
});

/** An apprentice's card of a training centre, on a strip of paper, label and value on one line. */
export const drawerApprenticeCard = reportMaker('drawer-carte-apprenti', 'carte-etudiant', (d) => {
  const { c } = d;
  const [p, h] = [stranger(c), abode(c)];
  const year = c.int(2018, 2024);
  const s = d.page({ face: 'narrow', size: 9.5, width: 420, height: 250 });
  s.box(8, 8, 404, 234, { stroke: '#b06a14', lineWidth: 1.5 });
  s.box(8, 8, 404, 34, { fill: '#b06a14' });
  s.text(20, 30, 'CARTE D’ÉTUDIANT DES MÉTIERS', { face: 'narrowBold', size: 13, color: '#ffffff' });
  d.at(s, 400, 30, yearOf(year, '/'), '', { face: 'narrowBold', size: 12, align: 'right', color: '#ffffff' });
  portrait(s, 20, 54, 84, 108);
  d.line(
    s,
    118,
    66,
    'Établissement :',
    txt(c.pick(['CFA du Pays de Loire-et-Sauldre', 'CFA Bâtir-Demain']), 'emetteur'),
    { face: 'narrowBold' },
  );
  s.text(118, 82, `${h.street}, ${h.code} ${h.town}`, { size: 8.5 });
  d.line(s, 118, 104, 'Titulaire :', txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), {
    face: 'narrowBold',
    size: 11,
  });
  d.accept('titulaire', `${p.family.toUpperCase()} ${p.given}`);
  d.line(s, 118, 122, `Né${e(p)} le :`, short(`${year - c.int(17, 26)}${p.birth.slice(4)}`, 'dateNaissance'));
  d.line(s, 118, 140, 'Formation :', txt(c.pick(['CAP Boulanger', 'CAP Maçon', 'BP Coiffure']), 'intitule'));
  d.line(s, 118, 158, 'N° apprenant :', ident(`A${c.digits(6)}`, 'reference'));
  d.line(s, 118, 184, 'Délivrée le', short(`${year}-10-${c.int(10, 28)}`, 'dateDelivrance'));
  d.line(s, 250, 184, 'Valable jusqu’au', short(`${year + 1}-08-31`, 'dateExpiration'));
  s.text(20, 212, 'Art. L. 6222-36-1 du code du travail - réductions identiques à celles des étudiants', { size: 7.5 });
  bars(s, 20, 218, 120, 16, c);
  d.open('nom', 'prenoms');
});

/** The statement of results of a French language examination, four parts in a table. */
export const drawerLanguageResults = reportMaker('drawer-releve-delf', 'diplome', (d) => {
  const { c } = d;
  const [p, h] = [stranger(c), abode(c)];
  const exam = c.day(2016, 2025);
  const level = c.pick(['A2', 'B1', 'B2']);
  const s = d.page({ face: 'sans', size: 10 });
  s.text(44, 50, 'Ministère chargé de l’éducation nationale', { size: 9 });
  d.at(s, 44, 66, txt('France Éducation international', 'emetteur'), '', { ...bold, size: 13 });
  s.text(44, 80, 'Commission nationale du DELF et du DALF', { size: 9 });
  s.text(551, 66, 'ATTESTATION DE RÉUSSITE', { ...bold, size: 14, align: 'right' });
  d.at(s, 297, 124, txt(`DIPLÔME D’ÉTUDES EN LANGUE FRANÇAISE - DELF ${level}`, 'intitule'), '', {
    ...bold,
    size: 13,
    align: 'center',
  });
  d.accept('intitule', `DELF ${level}`, `DIPLÔME D’ÉTUDES EN LANGUE FRANÇAISE`);
  under(
    d,
    s,
    44,
    156,
    'Nom et prénom(s) du candidat',
    called(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'titulaire'),
    bold,
  );
  under(d, s, 330, 156, 'Code candidat', ident(`${c.digits(6)}-${c.digits(6)}`, 'reference'), bold);
  under(d, s, 44, 188, 'Date de naissance', short(p.birth, 'dateNaissance'), bold);
  under(d, s, 180, 188, 'Lieu de naissance', txt(caps(p.birthTown), 'lieuNaissance'), bold);
  under(d, s, 330, 188, 'Nationalité', p.nationality, bold);
  under(d, s, 44, 220, 'Centre d’examen', `Institut de formation ${h.town}`, bold);
  under(d, s, 330, 220, 'Session du', short(exam, 'dateActe'), bold);
  const marks = [c.int(12, 24), c.int(12, 24), c.int(10, 23), c.int(12, 24)];
  s.text(56, 268, 'Épreuves', bold);
  s.text(430, 268, 'Note obtenue', { ...bold, align: 'right' });
  s.text(530, 268, 'Sur', { ...bold, align: 'right' });
  const names = ['Compréhension de l’oral', 'Compréhension des écrits', 'Production écrite', 'Production orale'];
  const y = grid(
    d,
    s,
    [[56], [430, 'right'], [530, 'right']],
    [290, 20],
    [
      ...names.map((name, i) => [name, `${marks[i]},00`, '25']),
      ['TOTAL', `${marks.reduce((a, b) => a + b, 0)},00`, '100'],
    ],
  );
  ruled(s, [44, 350, 450, 551], 252, y - 8);
  s.paragraph(
    44,
    y + 16,
    507,
    'Seuil de réussite pour obtenir le diplôme : 50/100. Note minimale requise par épreuve : 5/25. Cette attestation est valable jusqu’à la délivrance du diplôme, qui est valable sans limitation de durée.',
    { size: 9 },
  );
  d.line(s, 44, y + 80, 'Fait à Sèvres, le', long(addDays(exam, c.int(20, 60)), 'dateDocument'));
  s.text(360, y + 80, 'Le président du jury');
  sign(s, 380, y + 112, neighbour(c).family, 15);
  d.open('anneeScolaire');
});

/** A friend's statement on the form of the courts: dotted lines filled in by hand. */
export const drawerFriendForm = reportMaker('drawer-temoin-formulaire', 'attestation-proche', (d) => {
  const { c } = d;
  const [p, h, w] = [stranger(c), abode(c), neighbour(c)];
  const since = c.day(2010, 2019);
  const on = c.day(2021, 2025);
  const pen = { face: 'sansItalic' as const, size: 11, color: '#23408e' };
  const s = d.page({ face: 'sans', size: 9.5 });
  s.text(297, 54, 'ATTESTATION DE TÉMOIN', { ...bold, size: 15, align: 'center' });
  s.text(297, 70, '(articles 200 à 203 du code de procédure civile, article 441-7 du code pénal)', {
    size: 8,
    align: 'center',
  });
  s.text(48, 104, 'Je soussigné(e),', bold);
  const y = fields(
    d,
    s,
    [48, 126, 205, 21],
    [
      ['Nom et prénoms :', called(d, `${w.family.toUpperCase()} ${w.given}`, w.title, 'emetteur')],
      ['Date et lieu de naissance :', `${shortDate(c.day(1952, 1990))} à ${c.pick(['Nevers', 'Quimper', 'Albi'])}`],
      ['Profession :', c.pick(['infirmière libérale', 'retraité(e) de La Poste', 'enseignant(e)'])],
      ['Demeurant :', `${h.street}, ${h.code} ${h.town}`],
      ['Lien de parenté ou d’alliance :', 'aucun - amitié'],
    ],
    pen,
  );
  s.paragraph(
    48,
    y + 8,
    499,
    'Atteste avoir personnellement constaté les faits suivants et sais que la présente est destinée à être produite devant l’administration et que toute fausse déclaration m’exposerait à des sanctions pénales.',
    { size: 8.5 },
  );
  const end = d.prose(
    s,
    48,
    y + 56,
    499,
    [
      `Je connais ${p.title} `,
      called(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'titulaire'),
      ` depuis le `,
      short(since, 'dateDebut'),
      `. Nous nous sommes rencontrés aux cours de français de la paroisse. Je l’ai vu${e(p)} presque chaque semaine depuis, notamment le ${longDate(addDays(since, 700))} pour l’anniversaire de ma fille. Je sais qu’${p.sex === 'F' ? 'elle' : 'il'} vit à ${abode(c).town} et n’a pas quitté la France.`,
    ],
    { ...pen, leading: 21 },
  );
  d.line(s, 48, end + 40, 'Fait à', h.town, pen);
  d.line(s, 250, end + 40, 'le', short(on, 'dateDocument'), pen);
  s.text(48, end + 64, 'Signature :');
  sign(s, 120, end + 78, w.family, 17);
  s.text(
    48,
    800,
    'Joindre obligatoirement la photocopie recto-verso d’un document d’identité comportant la signature.',
    { size: 8 },
  );
});
