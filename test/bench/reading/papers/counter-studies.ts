import { longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { abode, called, neighbour, ofTown, portrait, stranger } from './counter-identity-people.ts';
import { bars, caps, circle, ident, long, short, sign, txt, val } from './draft.ts';
import { e } from './people.ts';
import { fields, reportMaker, under } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** The integration office: certificate of attendance at a day of the civic training. */
export const counterCivicDay = reportMaker('counter-ofii-journee', 'attestation-ofii', (d) => {
  const { c } = d;
  const [p, h, trainer] = [stranger(c), abode(c), neighbour(c)];
  const day = c.day(2018, 2024);
  const foreigner = `${h.code.slice(0, 2)}03${c.digits(6)}`;
  const s = d.page({ face: 'sans', size: 10 });
  s.box(44, 34, 70, 44, { fill: '#1b3f7d' });
  s.text(79, 62, 'OFII', { ...bold, size: 18, align: 'center', color: '#ffffff' });
  d.at(s, 126, 52, txt('Office français de l’immigration et de l’intégration', 'emetteur'), '', bold);
  d.accept('emetteur', 'OFII', `Direction territoriale ${ofTown(h.town)}`);
  s.text(126, 66, `Direction territoriale ${ofTown(h.town)} - ${h.street}, ${h.code} ${h.town}`, { size: 8.5 });
  s.box(44, 120, 507, 56, { fill: '#e7edf6' });
  s.text(297, 144, 'CONTRAT D’INTÉGRATION RÉPUBLICAINE', { ...bold, size: 11, align: 'center' });
  const title = 'Attestation de participation à la formation civique';
  d.at(s, 297, 164, txt(title, 'intitule'), '', { ...bold, size: 13, align: 'center' });
  d.accept('intitule', 'formation civique', 'Formation civique');
  s.text(44, 206, 'L’organisme de formation, mandaté par l’OFII, atteste que :');
  s.box(44, 220, 507, 118, { stroke: '#8a9ab4' });
  fields(
    d,
    s,
    [58, 240, 220, 18],
    [
      ['N° AGDREF', val(foreigner, ['numeroEtranger', foreigner])],
      ['Nom de naissance', txt(p.family.toUpperCase(), 'nom')],
      ['Prénom(s)', txt(p.given, 'prenoms')],
      ['Date de naissance', short(p.birth, 'dateNaissance')],
      ['Nationalité', txt(p.nationality.toUpperCase(), 'nationalite')],
      ['N° de CIR', ident(`${h.code.slice(0, 2)}${c.digits(8)}`, 'reference')],
    ],
    bold,
  );
  const y = d.prose(
    s,
    44,
    368,
    507,
    [
      'a participé avec assiduité, le ',
      long(day, 'dateActe'),
      ` de 9 h 00 à 12 h 30 et de 13 h 30 à 16 h 00, au module ${c.int(1, 4)} de la formation civique prescrite par l’Office, dispensé avec l’assistance d’un interprète.`,
    ],
    { leading: 16, bold: 'sansBold' },
  );
  s.paragraph(
    44,
    y + 8,
    507,
    `Durée du module : 6 heures. Reste à suivre : module du ${shortDate(addDays(day, c.int(15, 45)))}. La présente attestation est à conserver ; elle sera demandée lors du renouvellement du titre de séjour (article L. 413-2 du CESEDA).`,
    { leading: 16 },
  );
  d.line(s, 44, y + 90, `Fait à ${h.town}, le`, short(addDays(day, c.int(0, 6)), 'dateDocument'));
  s.text(330, y + 90, 'Le formateur / la formatrice');
  s.text(330, y + 104, trainer.full, { size: 9 });
  sign(s, 400, y + 140, trainer.family, 15);
  s.text(297, 806, 'Données traitées par l’OFII - droit d’accès : délégué à la protection des données, Paris 15e', {
    size: 7,
    align: 'center',
    color: '#666666',
  });
  d.open('titulaire');
});

/** A lycée's certificate from the national school program: boxes, national number, level. */
export const counterSchoolCertificate = reportMaker('counter-scolarite-lycee', 'certificat-scolarite', (d) => {
  const { c } = d;
  const [p, h, head] = [stranger(c), abode(c), neighbour(c)];
  const year = c.int(2018, 2024);
  const birth = `${year - c.int(15, 19)}${p.birth.slice(4)}`;
  const on = addDays(`${year}-09-05`, c.int(0, 200));
  const school = c.pick([
    'LYCÉE POLYVALENT MAURICE-GENEVOIX-LE-PRÉ',
    'LYCÉE PROFESSIONNEL LES CÔTES-VERTES',
    'COLLÈGE GEORGES-SAND-LA-PLAINE',
  ]);
  const level = school.startsWith('COLL')
    ? c.pick(['6EME ALLOPHONES (UPE2A)', '3EME'])
    : c.pick(['1CAP2 CUISINE', 'SECONDE PRO MÉTIERS DE L’ÉLECTRICITÉ', 'TERMINALE STMG']);
  const s = d.page({ face: 'narrow', size: 10.5 });
  s.text(40, 44, 'Académie de l’Entre-Deux-Mers', { size: 9 });
  d.at(s, 40, 60, txt(school, 'emetteur'), '', { face: 'narrowBold', size: 12 });
  s.text(40, 74, h.street, { size: 9.5 });
  s.text(40, 86, `${h.code} ${caps(h.town)}`, { size: 9.5 });
  s.text(40, 98, `Tél : 01 99 00 ${c.digits(2)} ${c.digits(2)} - UAI : 0${c.digits(6)}${c.letters(1)}`, { size: 9.5 });
  s.box(150, 130, 295, 44, { stroke: '#000000', lineWidth: 1.2 });
  s.text(297, 150, 'CERTIFICAT DE SCOLARITÉ', { face: 'narrowBold', size: 15, align: 'center' });
  d.line(s, 226, 166, 'Année scolaire', val(`${year}/${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`]));
  s.text(40, 210, `Je soussigné${e(head)}, ${head.full}, chef d’établissement, certifie que l’élève :`);
  const y = fields(
    d,
    s,
    [70, 236, 220, 19],
    [
      ['Nom et prénom', called(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'titulaire')],
      ['Né(e) le', short(birth, 'dateNaissance')],
      ['À', txt(`${caps(p.birthTown)} (${p.country.name.toUpperCase()})`, 'lieuNaissance')],
      ['Identifiant national (INE)', ident(`${c.digits(9)}${c.letters(2)}`, 'reference')],
      ['Régime', c.pick(['DEMI-PENSIONNAIRE 4 JOURS', 'EXTERNE LIBRE'])],
    ],
    { face: 'narrowBold' },
  );
  d.accept('lieuNaissance', caps(p.birthTown), p.birthTown);
  const end = d.prose(
    s,
    40,
    y + 12,
    515,
    [
      'est régulièrement inscrit(e) dans mon établissement, en classe de ',
      txt(level, 'intitule'),
      `, depuis le `,
      short(`${year}-09-0${c.int(1, 4)}`, 'dateDebut'),
      '.',
    ],
    { leading: 18, bold: 'narrowBold' },
  );
  s.text(40, end + 14, 'Certificat délivré à l’intéressé(e) pour servir et valoir ce que de droit.');
  d.line(s, 330, end + 54, `À ${h.town}, le`, short(on, 'dateDocument'));
  s.text(330, end + 70, 'Le chef d’établissement');
  circle(s, 420, end + 122, 36, { color: '#444488' });
  s.text(420, end + 124, 'LE PROVISEUR', { size: 6.5, align: 'center', color: '#444488' });
  s.text(40, 800, 'Il ne sera pas délivré de duplicata ; faites des photocopies.', { size: 8 });
});

/** A university's student card with the year's tag and the library's bars. */
export const counterStudentCard = reportMaker('counter-carte-etudiante', 'carte-etudiant', (d) => {
  const { c } = d;
  const p = stranger(c);
  const year = c.int(2017, 2024);
  const s = d.page({ face: 'sans', size: 8.5, width: 380, height: 240 });
  s.box(0, 0, 380, 240, { fill: '#fdfdfd' });
  s.box(0, 196, 380, 44, { fill: '#0f6b6f' });
  d.at(s, 20, 32, txt(c.pick(['Université de la Côte d’Argent', 'Université Loire-Méridienne']), 'emetteur'), '', {
    ...bold,
    size: 12,
    color: '#0f6b6f',
  });
  s.text(20, 46, 'CARTE D’ÉTUDIANT - STUDENT CARD', { size: 7.5 });
  portrait(s, 276, 60, 84, 108);
  under(d, s, 20, 68, 'Nom', txt(p.family.toUpperCase(), 'nom'), { ...bold, size: 11 });
  under(d, s, 20, 94, 'Prénom', txt(p.given, 'prenoms'), { ...bold, size: 11 });
  under(d, s, 20, 120, 'Date de naissance', short(`${year - c.int(18, 29)}${p.birth.slice(4)}`, 'dateNaissance'));
  under(d, s, 120, 120, 'N° étudiant', ident(`${year % 100}${c.digits(6)}`, 'reference'));
  under(d, s, 190, 120, 'N° INE', `${c.digits(9)}${c.letters(2)}`);
  under(d, s, 20, 146, 'Formation', txt(c.pick(['L1 Droit', 'L3 Sciences de la vie', 'M1 MEEF']), 'intitule'));
  bars(s, 20, 164, 150, 16, c);
  s.text(20, 190, `${c.digits(14)}`, { face: 'mono', size: 7 });
  d.at(s, 20, 224, val(`${year} / ${year + 1}`, ['anneeScolaire', `${year}-${year + 1}`]), '', {
    ...bold,
    size: 17,
    color: '#ffffff',
  });
  d.line(s, 200, 216, 'Valable jusqu’au', val(`30/09/${year + 1}`, ['dateExpiration', `${year + 1}-09-30`]), {
    color: '#ffffff',
    labelColor: '#ffffff',
  });
  s.text(200, 230, 'izly - Crous - bibliothèques', { size: 7, color: '#ffffff' });
  d.open('titulaire');
});

/** A national vocational diploma, in landscape, with its considerations and signatures. */
export const counterVocationalDiploma = reportMaker('counter-diplome-cap', 'diplome', (d) => {
  const { c } = d;
  const [p, rector] = [stranger(c), neighbour(c)];
  const year = c.int(2012, 2024);
  const jury = `${year}-07-0${c.int(1, 8)}`;
  const on = addDays(jury, c.int(30, 120));
  const name = c.pick(['CERTIFICAT D’APTITUDE PROFESSIONNELLE', 'BACCALAURÉAT PROFESSIONNEL']);
  const field = c.pick(['Peintre applicateur de revêtements', 'Production et service en restaurations', 'Électricien']);
  const academy = c.pick(['Académie de Grenoble', 'Académie de Créteil', 'Académie de Rouen']);
  const s = d.page({ face: 'serif', size: 11.5, width: 842, height: 595 });
  s.box(28, 28, 786, 539, { stroke: '#2a4b8c', lineWidth: 1.6 });
  s.box(36, 36, 770, 523, { stroke: '#b03a48', lineWidth: 0.6 });
  s.text(421, 70, 'RÉPUBLIQUE FRANÇAISE', { face: 'serifBold', size: 13, align: 'center' });
  s.text(421, 88, 'Ministère de l’éducation nationale', { size: 10.5, align: 'center' });
  d.at(s, 421, 110, txt(academy, 'emetteur'), '', { face: 'serifBold', align: 'center' });
  d.accept('emetteur', 'Ministère de l’éducation nationale');
  d.at(s, 421, 160, txt(name, 'intitule'), '', { face: 'serifBold', size: 22, align: 'center' });
  d.accept('intitule', `${name} ${field}`, `${name} Spécialité : ${field}`, field);
  s.text(421, 186, `Spécialité : ${field}`, { size: 14, align: 'center' });
  s.text(70, 226, 'Vu le code de l’éducation, notamment ses articles D. 337-1 et suivants ;', { size: 10 });
  d.line(s, 70, 242, 'Vu le procès-verbal de l’examen établi le', long(jury, 'dateActe'), { size: 10 });
  s.text(70, 258, `par le président du jury de l’académie ; session de juin ${year}.`, { size: 10 });
  s.text(70, 292, 'Le diplôme est délivré à');
  d.at(s, 421, 322, called(d, p.full, p.title, 'titulaire'), 'Le diplôme est délivré à', {
    face: 'serifBold',
    size: 18,
    align: 'center',
  });
  d.line(s, 250, 350, `né${e(p)} le`, long(p.birth, 'dateNaissance'));
  d.line(s, 430, 350, 'à', txt(`${p.birthTown} (${p.country.name})`, 'lieuNaissance'));
  d.accept('lieuNaissance', p.birthTown);
  s.text(70, 384, 'pour en jouir avec les droits et prérogatives qui y sont attachés.');
  d.line(s, 70, 424, `Fait à ${academy.replace('Académie de ', '')}, le`, long(on, 'dateDocument'));
  s.text(140, 460, 'Signature du titulaire', { size: 10 });
  s.text(560, 446, 'Pour le recteur et par délégation,', { size: 10 });
  s.text(
    560,
    460,
    `${rector.given} ${rector.family}, secrétaire générale d’académie`.replace(
      'générale',
      rector.sex === 'F' ? 'générale' : 'général',
    ),
    { size: 10 },
  );
  sign(s, 580, 500, rector.family);
  d.line(
    s,
    70,
    540,
    'N°',
    ident(`${name.startsWith('CERT') ? 'CAP' : 'BCP'}-${year % 100}-${c.digits(7)}`, 'reference'),
    { size: 9 },
  );
  s.text(772, 540, `Imprimé le ${longDate(addDays(jury, 12))} - il n’est pas délivré de duplicata`, {
    size: 8,
    align: 'right',
  });
  d.open('anneeScolaire');
});
