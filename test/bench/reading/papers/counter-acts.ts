import { longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { abode, called, neighbour, ofTown, prefectureOf, relative, stranger } from './counter-identity-people.ts';
import { bars, caps, circle, type Draft, ident, long, short, txt, val } from './draft.ts';
import { e, type Person } from './people.ts';
import { reportMaker } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const TRADES = { F: ['agente de propreté', 'vendeuse', 'aide-soignante'], M: ['maçon', 'cuisinier', 'magasinier'] };
const serif = { face: 'serifBold' as const };

/** Full copy of a French record of birth: a margin at left for the mentions, the text at right. */
export const counterBirthCopy = reportMaker('counter-naissance-copie', 'acte-naissance', (d) => {
  const { c } = d;
  const [father, town, officer] = [stranger(c), abode(c), neighbour(c)];
  const girl = c.chance(0.5);
  const given = `${c.pick(girl ? father.country.women : father.country.men)}, ${c.pick(girl ? ['Inès', 'Lina'] : ['Noé', 'Adam'])}`;
  const family = father.family.toUpperCase();
  const mother = relative(c, father, 'F', c.pick(father.country.families));
  const dad = relative(c, father, 'M');
  const birth = c.day(2004, 2019);
  const copied = addDays(birth, c.int(800, 1900));
  const number = c.digits(4);
  const s = d.page({ face: 'serif', size: 10.5 });
  d.at(s, 46, 50, txt(`VILLE ${caps(ofTown(town.town))}`, 'emetteur'), '', { ...serif, size: 12 });
  d.accept('emetteur', `Ville ${ofTown(town.town)}`, `Mairie ${ofTown(town.town)}`);
  s.text(46, 64, `DÉPARTEMENT : ${town.department.toUpperCase()}`, { size: 8.5 });
  s.text(46, 76, 'Service de l’état civil - Naissances', { size: 8.5 });
  s.text(340, 62, 'COPIE INTÉGRALE', { ...serif, size: 15, align: 'center' });
  s.text(340, 80, 'ACTE DE NAISSANCE', { ...serif, size: 12, align: 'center' });
  s.rule(180, 100, 180, 640);
  d.line(s, 46, 120, 'Acte N°', ident(number, 'reference'), serif);
  s.text(46, 142, `${given.replace(',', '')}`, { size: 9 });
  d.at(s, 46, 156, txt(family, 'nom'), '', serif);
  s.paragraph(
    46,
    190,
    124,
    `Reconnu${girl ? 'e' : ''} par son père à ${town.town} le ${shortDate(addDays(birth, -c.int(20, 80)))}. L’officier de l’état civil.`,
    { size: 8.5 },
  );
  const y = d.prose(
    s,
    194,
    122,
    354,
    [
      'Le ',
      long(birth, 'dateNaissance'),
      ` à ${c.pick(['trois', 'onze', 'dix-sept'])} heures ${c.pick(['douze', 'quarante'])} minutes est né${girl ? 'e' : ''} en notre commune, ${town.street} : `,
      val(given, ['prenoms', given]),
      `, du sexe `,
      val(girl ? 'féminin' : 'masculin', ['sexe', girl ? 'F' : 'M']),
      ' ; de ',
      txt(dad, 'pere'),
      `, né à ${father.birthTown} (${father.country.name}) le ${longDate(father.birth)}, ${c.pick(['chauffeur-livreur', 'cuisinier', 'plaquiste'])}, et de `,
      txt(mother, 'mere'),
      `, née à ${c.pick(father.country.towns)} (${father.country.name}) le ${longDate(c.day(1978, 1986))}, ${c.pick(['sans profession', 'aide à domicile'])}, son épouse, domiciliés à ${town.town}, ${c.int(2, 90)} ${town.street.replace(/^\d+ /, '')}.`,
    ],
    { leading: 17 },
  );
  d.accept('prenoms', given.replace(',', ''));
  s.paragraph(
    194,
    y + 6,
    354,
    `Dressé le ${longDate(addDays(birth, 3))} à ${c.int(9, 16)} heures sur déclaration du père qui, lecture faite et invité à lire l’acte, a signé avec Nous, ${officer.given} ${officer.family}, fonctionnaire municipal délégué dans les fonctions d’officier de l’état civil.`,
    { leading: 17 },
  );
  d.line(s, 194, y + 130, 'Copie délivrée conforme au registre, le', long(copied, 'dateDocument'));
  s.text(194, y + 148, `En la mairie ${ofTown(town.town)}, l’officier de l’état civil délégué`);
  circle(s, 470, y + 192, 34, { color: '#2f3f86' });
  s.text(470, y + 194, 'MAIRIE', { size: 8, align: 'center', color: '#2f3f86' });
  s.rule(46, 770, 549, 770, { lineWidth: 0.3 });
  s.text(
    46,
    784,
    'Cette copie est gratuite. Les copies d’actes de l’état civil datant de plus de trois mois peuvent être refusées.',
    { size: 7.5 },
  );
  bars(s, 440, 792, 108, 16, c);
  // The child's birthplace is said as « our commune »; the letterhead names it.
  d.open('titulaire', 'lieuNaissance');
});

const child = (p: Person) => (p.sex === 'F' ? 'fille' : 'fils');

/** One of the spouses, as the record introduces them. */
function spouse(d: Draft, p: Person, fact: 'titulaire' | 'conjoint') {
  return [
    called(d, `${p.family.toUpperCase()} ${p.given}`, p.title, fact),
    `, ${d.c.pick(TRADES[p.sex])}, né${e(p)} à ${p.birthTown} (${p.country.name}) le ${longDate(p.birth)}, domicilié${e(p)} en la commune, `,
  ];
}

/** Full copy of a marriage record, with the marriage's mention of no contract and its witnesses. */
export const counterMarriageCopy = reportMaker('counter-mariage-copie', 'acte-mariage', (d) => {
  const { c } = d;
  const [spouseOne, h, officer, one, two] = [stranger(c), abode(c), neighbour(c), neighbour(c), neighbour(c)];
  const p = { ...spouseOne, birth: c.day(1965, 1988) };
  const q = { ...stranger(c), birth: c.day(1965, 1988) };
  const day = c.day(2009, 2023);
  const copied = addDays(day, c.int(60, 2000));
  const s = d.page({ face: 'sans', size: 9.5 });
  s.box(40, 34, 515, 52, { stroke: '#333333' });
  d.at(s, 52, 54, txt(`Mairie ${ofTown(h.town)}`, 'emetteur'), '', { face: 'sansBold', size: 12 });
  s.text(52, 72, `Département ${prefectureOf(h).replace('Préfecture ', '')} - État civil`, { size: 8.5 });
  d.line(s, 420, 54, 'Année', day.slice(0, 4));
  d.line(s, 420, 72, 'Mariage n°', ident(c.digits(3), 'reference'), { face: 'sansBold' });
  s.text(297, 120, 'Copie intégrale de l’acte de mariage', { face: 'sansBold', size: 15, align: 'center' });
  s.text(52, 152, `${p.family.toUpperCase()}`, { size: 8 });
  s.text(52, 163, `et ${q.family.toUpperCase()}`, { size: 8 });
  const y = d.prose(
    s,
    150,
    152,
    395,
    [
      'Le ',
      long(day, 'dateActe'),
      `, à ${c.pick(['dix heures', 'quatorze heures trente', 'onze heures quinze'])}, devant Nous ont comparu publiquement en la maison commune : `,
      ...spouse(d, p, 'titulaire'),
      `${child(p)} de ${relative(c, p, 'M')} et de ${relative(c, p, 'F', c.pick(p.country.families))}, d’une part, et `,
      ...spouse(d, q, 'conjoint'),
      `${child(q)} de ${relative(c, q, 'M')} et de ${relative(c, q, 'F', c.pick(q.country.families))}, d’autre part.`,
    ],
    { leading: 16 },
  );
  d.accept('titulaire', `${p.given} ${p.family.toUpperCase()}`, `${q.family.toUpperCase()} ${q.given}`);
  d.accept('conjoint', `${q.given} ${q.family.toUpperCase()}`, `${p.family.toUpperCase()} ${p.given}`);
  let at = s.paragraph(
    150,
    y + 4,
    395,
    'Sur notre interpellation, les futurs époux ont déclaré qu’il n’a pas été fait de contrat de mariage. Ils ont déclaré l’un après l’autre vouloir se prendre pour époux et Nous avons prononcé, au nom de la loi, qu’ils sont unis par le mariage.',
    { leading: 16 },
  );
  at = s.paragraph(
    150,
    at + 4,
    395,
    `En présence de ${one.full}, retraité${e(one)}, et de ${two.full}, commerçant${e(two)}, témoins majeurs. Lecture faite, les époux et les témoins ont signé avec Nous, ${officer.full}, adjoint${e(officer)} au maire, officier de l’état civil par délégation.`,
    { leading: 16 },
  );
  s.text(52, 200, 'Mentions', { face: 'sansBold', size: 8.5 });
  s.text(52, 214, 'Néant', { size: 8.5 });
  s.rule(138, 140, 138, at + 10, { lineWidth: 0.4 });
  s.text(150, at + 40, 'Pour copie certifiée conforme,');
  d.line(s, 150, at + 56, `${h.town}, le`, short(copied, 'dateDocument'), { face: 'sansBold' });
  s.text(150, at + 72, 'L’officier de l’état civil,');
  circle(s, 460, at + 80, 40, { color: '#7a2033' });
  s.text(460, at + 78, 'RÉPUBLIQUE', { size: 6.5, align: 'center', color: '#7a2033' });
  s.text(460, at + 88, 'FRANÇAISE', { size: 6.5, align: 'center', color: '#7a2033' });
  d.open('lieu');
});

/** A summons to the prefecture: a box with day, hour and desk, then the list of papers to bring. */
export const counterSummons = reportMaker('counter-convocation-prefecture', 'courrier-prefecture', (d) => {
  const { c } = d;
  const [p, h, agent] = [stranger(c), abode(c), neighbour(c)];
  const on = c.day(2019, 2025);
  const visit = addDays(on, c.int(12, 60));
  const s = d.page({ face: 'sans', size: 10 });
  s.box(44, 30, 24, 14, { fill: '#20407a' });
  s.box(76, 30, 24, 14, { fill: '#c02a3a' });
  d.at(s, 44, 64, txt(prefectureOf(h).toUpperCase(), 'emetteur'), '', { face: 'sansBold', size: 12 });
  d.accept('emetteur', prefectureOf(h));
  s.text(44, 78, 'Direction des migrations et de l’intégration', { size: 9 });
  s.text(44, 90, 'Bureau de l’admission au séjour - section salariés', { size: 9 });
  s.text(44, 102, `Affaire suivie par : ${agent.full}`, { size: 8.5 });
  s.text(44, 114, `Courriel : pref-sejour@exemple.gouv.fr - Tél. 01 99 00 ${c.digits(2)} ${c.digits(2)}`, {
    size: 8.5,
  });
  d.line(s, 44, 136, 'Réf. :', ident(`DMI/BAS/${c.digits(5)}`, 'reference'), { size: 9 });
  d.line(s, 44, 150, 'N° AGDREF :', ident(`${h.code.slice(0, 2)}03${c.digits(6)}`, 'numeroEtranger'), { size: 9 });
  d.line(s, 380, 64, `${h.town}, le`, long(on, 'dateDocument'));
  s.text(330, 172, p.civility);
  d.at(s, 330, 186, called(d, p.full, p.title, 'titulaire'), p.civility, { face: 'sansBold' });
  s.text(330, 200, h.street);
  s.text(330, 214, `${h.code} ${caps(h.town)}`);
  s.text(297, 262, 'CONVOCATION', { face: 'sansBold', size: 17, align: 'center' });
  s.text(44, 290, 'Objet : dépôt de votre demande d’admission exceptionnelle au séjour', { face: 'sansBold' });
  s.text(44, 316, `${p.civility},`);
  s.paragraph(44, 336, 507, 'Suite à votre demande formulée en ligne, je vous prie de bien vouloir vous présenter :', {
    leading: 15,
  });
  s.box(120, 358, 355, 66, { stroke: '#333333' });
  d.line(s, 136, 380, 'Le :', long(visit, 'dateActe'), { face: 'sansBold', size: 11.5 });
  s.text(360, 380, `à ${c.int(9, 15)} h ${c.pick(['00', '20', '40'])}`, { face: 'sansBold', size: 11.5 });
  s.text(136, 398, `Guichet n° ${c.int(3, 24)} - rez-de-chaussée, salle d’attente B`);
  s.text(136, 414, `${c.int(1, 30)} place de la Préfecture, ${h.code} ${h.town}`, { size: 9 });
  d.line(s, 44, 448, `Date de naissance :`, short(p.birth, 'dateNaissance'), { size: 9 });
  d.line(s, 250, 448, 'Nationalité :', txt(p.nationality, 'nationalite'), { size: 9 });
  s.text(44, 476, 'Munissez-vous impérativement des originaux et des photocopies des pièces suivantes :');
  [
    'la présente convocation et votre passeport en cours de validité ;',
    'un justificatif de domicile datant de moins de six mois ;',
    'trois photographies d’identité aux normes (35 x 45 mm) ;',
    'vos bulletins de paie, contrats de travail et le formulaire CERFA n° 15186 rempli par l’employeur ;',
    'les preuves de votre présence en France, classées par année.',
  ].forEach((line, i) => {
    s.text(58, 496 + i * 15, `- ${line}`);
  });
  s.paragraph(
    44,
    586,
    507,
    'Tout dossier incomplet sera refusé. En cas d’absence non justifiée à la date fixée, votre demande sera classée sans suite. La présente convocation ne vaut pas autorisation de séjour et ne permet pas l’exercice d’une activité professionnelle.',
    { leading: 14 },
  );
  s.text(330, 660, 'Pour le préfet et par délégation,');
  s.text(330, 674, `${agent.sex === 'F' ? 'La' : 'Le'} chef${agent.sex === 'F' ? 'fe' : ''} de bureau`);
  s.text(330, 706, agent.full);
  s.text(297, 806, `Accueil du public sur rendez-vous, du lundi au vendredi de 8 h 45 à 15 h 45`, {
    size: 7.5,
    align: 'center',
  });
  d.open('motif');
});
