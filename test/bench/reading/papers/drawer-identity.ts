import { shortDate } from '../../../fixtures/papers/french.ts';
import { abode, ofTown, portrait, prefectureOf, relative, stranger } from './counter-identity-people.ts';
import { caps, circle, type Draft, ident, long, short, txt, type Value, val } from './draft.ts';
import { cardZone, printZone } from './machine-readable-zone.ts';
import { passportHolderZone } from './passeport-pays.ts';
import { e } from './people.ts';
import { fields, reportMaker, under } from './report-kit.ts';
import { addDays, addYears } from './seeded-choices.ts';
import { visaHolderZone } from './visa-formats.ts';

const bold = { face: 'sansBold' as const };
const english = (iso: string) =>
  `${iso.slice(8)} ${['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'][Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** A Togolese passport of the West African model: three languages, day and month in letters, profession and height. */
export const drawerPassportTogo = reportMaker('drawer-passeport-cedeao', 'passeport', (d) => {
  const { c } = d;
  const p = stranger(c, 'TGO');
  const issued = c.day(2015, 2024);
  const expiry = addDays(addYears(issued, 5), -1);
  const number = `EB${c.digits(6)}`;
  const s = d.page({ face: 'serif', size: 9.5, width: 460, height: 330 });
  s.box(0, 0, 460, 330, { fill: '#e8f1e6' });
  s.text(230, 24, 'COMMUNAUTÉ ÉCONOMIQUE DES ÉTATS DE L’AFRIQUE DE L’OUEST', { size: 7.5, align: 'center' });
  s.text(230, 40, 'RÉPUBLIQUE TOGOLAISE', { face: 'serifBold', size: 12, align: 'center' });
  portrait(s, 336, 62, 100, 128);
  s.text(24, 58, 'PASSEPORT', { face: 'serifBold', size: 10 });
  s.text(24, 68, 'PASSPORT / PASSAPORTE', { size: 6.5 });
  const cell = (x: number, y: number, label: string, value: Value | string) =>
    under(d, s, x, y, label, value, { face: 'serifBold', labelSize: 5.8, gap: 10.5, labelColor: '#355a33' });
  cell(130, 58, 'Type/Type/Tipo', 'PN');
  cell(180, 58, 'Code/Code/Código', 'TGO');
  cell(236, 58, 'N° du passeport/Passport No.', val(number, ['numeroDocument', number]));
  cell(24, 88, '1. Nom/Surname/Apelido', txt(p.family.toUpperCase(), 'nom'));
  cell(24, 113, '2. Prénoms/Given names/Nomes próprios', txt(p.given.toUpperCase(), 'prenoms'));
  cell(24, 138, '3. Nationalité/Nationality/Nacionalidade', p.nationality.toUpperCase());
  cell(190, 138, '4. Date de naissance/Date of birth', val(english(p.birth), ['dateNaissance', p.birth]));
  cell(24, 163, '5. Lieu de naissance/Place of birth', txt(p.birthTown.toUpperCase(), 'lieuNaissance'));
  cell(190, 163, '6. Sexe/Sex/Sexo', txt(p.sex, 'sexe'));
  cell(250, 163, '7. Taille/Height', `1,${c.int(55, 92)} m`);
  cell(24, 188, '8. Profession/Occupation', c.pick(['COMMERÇANT(E)', 'ÉTUDIANT(E)', 'COUTURIER(E)']));
  cell(24, 213, '9. Date de délivrance/Date of issue', val(english(issued), ['dateDelivrance', issued]));
  cell(190, 213, '10. Date d’expiration/Date of expiry', val(english(expiry), ['dateExpiration', expiry]));
  cell(24, 238, '11. Autorité/Authority', 'DIRECTION GÉNÉRALE DE LA DOCUMENTATION');
  s.text(250, 238, '12. Signature du titulaire', { size: 5.8, color: '#355a33' });
  passportHolderZone(d, s, p, number, expiry, 20, 292, 420);
  d.open('emetteur', 'titulaire');
});

/** The French card in bank format, both sides on one sheet, as a host's card is copied. */
export const drawerFrenchCard = reportMaker('drawer-cni-2021', 'carte-identite', (d) => {
  const { c } = d;
  const [p, h] = [stranger(c), abode(c)];
  const issued = c.day(2021, 2024);
  const to = addDays(addYears(issued, 10), -1);
  const number = `${c.letters(1)}${c.digits(2)}${c.letters(2)}${c.digits(4)}`;
  const s = d.page({ face: 'narrow', size: 9 });
  const spaced = (iso: string) => shortDate(iso).replaceAll('/', ' ');
  const cell = (x: number, y: number, label: string, value: Value | string) =>
    under(d, s, x, y, label, value, { face: 'narrowBold', size: 10, labelSize: 5.4, gap: 11, labelColor: '#53627a' });
  s.box(60, 60, 340, 214, { fill: '#e9f0f8', stroke: '#99aaaa' });
  s.box(72, 72, 30, 20, { fill: '#1b3f8f' });
  s.text(87, 86, 'FR', { face: 'narrowBold', size: 10, align: 'center', color: '#ffffff' });
  s.text(112, 82, 'RÉPUBLIQUE FRANÇAISE', { face: 'narrowBold', size: 9.5, color: '#1b3f8f' });
  s.text(112, 93, 'CARTE NATIONALE D’IDENTITÉ / IDENTITY CARD', { size: 7, color: '#1b3f8f' });
  portrait(s, 72, 106, 96, 124);
  cell(182, 112, 'NOM / Surname', txt(p.family.toUpperCase(), 'nom'));
  cell(182, 138, 'Prénoms / Given names', txt(`${p.given}, Marie`, 'prenoms'));
  d.accept('prenoms', `${p.given} Marie`);
  cell(182, 164, 'SEXE / Sex', txt(p.sex, 'sexe'));
  cell(230, 164, 'NATIONALITÉ / Nationality', val('FRA', ['nationalite', 'FRA']));
  d.accept('nationalite', 'française', 'Française', 'FRANÇAISE');
  cell(310, 164, 'DATE DE NAISS. / Date of birth', val(spaced(p.birth), ['dateNaissance', p.birth]));
  cell(182, 190, 'LIEU DE NAISSANCE / Place of birth', txt(caps(h.town), 'lieuNaissance'));

  cell(182, 242, 'N° DU DOCUMENT / Document No', val(number, ['numeroDocument', number]));
  cell(310, 242, 'DATE D’EXPIR. / Expiry date', val(spaced(to), ['dateExpiration', to]));
  s.text(388, 84, c.digits(6), { size: 9, align: 'right', color: '#a02a2a' });
  s.box(60, 306, 340, 214, { fill: '#e9f0f8', stroke: '#99aaaa' });
  cell(72, 326, 'TAILLE / Height', `1,${c.int(55, 90)} m`);
  cell(180, 326, 'DATE DE DÉLIVRANCE / Date of issue', val(spaced(issued), ['dateDelivrance', issued]));
  const home = abode(c);
  s.text(72, 356, 'ADRESSE / Address', { size: 5.4, color: '#53627a' });
  s.text(72, 368, home.street.toUpperCase(), { face: 'narrowBold' });
  s.text(72, 380, `${home.code} ${caps(home.town)}`, { face: 'narrowBold' });
  s.text(72, 392, 'FRANCE', { face: 'narrowBold' });
  s.box(300, 330, 76, 76, { stroke: '#555555' });
  const zone = cardZone({
    document: 'ID',
    issuer: 'FRA',
    nationality: 'FRA',
    family: p.family,
    given: `${p.given} Marie`,
    number,
    birth: p.birth,
    sex: p.sex,
    expiry: to,
  });
  printZone(d, s, 72, 450, 316, zone, [['paysEmetteur', 'FRA']]);
  s.text(60, 800, `Copie certifiée conforme à l’original par mes soins, ${p.given} ${p.family}`, { size: 8.5 });
  d.open('titulaire', 'emetteur');
});

/** The statement that the online office makes when an application lasts longer than the permit. */
export const drawerExtension = reportMaker('drawer-prolongation-anef', 'recepisse', (d) => {
  const { c } = d;
  const [p, h] = [stranger(c), abode(c)];
  const made = c.day(2022, 2025);
  const to = addDays(made, 90);
  const foreigner = `${h.code.slice(0, 2)}03${c.digits(6)}`;
  const s = d.page({ face: 'sans', size: 9.5 });
  s.text(48, 52, 'MINISTÈRE', { ...bold, size: 11 });
  s.text(48, 65, 'DE L’INTÉRIEUR', { ...bold, size: 11 });
  s.text(48, 78, 'Liberté Égalité Fraternité', { face: 'sansItalic', size: 7.5 });
  s.text(547, 52, 'Étrangers en France', { ...bold, align: 'right', color: '#000091' });
  d.at(s, 547, 66, txt(prefectureOf(h), 'emetteur'), '', { align: 'right' });
  d.accept('emetteur', 'Ministère de l’intérieur', 'MINISTÈRE DE L’INTÉRIEUR');
  s.text(297, 126, 'Attestation de prolongation d’instruction', { ...bold, size: 16, align: 'center' });
  s.text(297, 144, 'd’une demande de renouvellement de titre de séjour', { size: 11, align: 'center' });
  d.line(s, 48, 182, 'Numéro de demande :', ident(`${c.digits(6)}-${c.digits(8)}`, 'reference'), bold);
  portrait(s, 462, 176, 85, 108);
  const rows: [string, Value | string][] = [
    ['Numéro étranger', val(foreigner, ['numeroEtranger', foreigner])],
    ['Nom de famille', txt(p.family.toUpperCase(), 'nom')],
    ['Prénom(s)', txt(p.given, 'prenoms')],
    ['Sexe', val(p.sex === 'F' ? 'Féminin' : 'Masculin', ['sexe', p.sex])],
    ['Date de naissance', short(p.birth, 'dateNaissance')],
    ['Lieu de naissance', txt(p.birthTown.toUpperCase(), 'lieuNaissance')],
    ['Nationalité', txt(p.nationality, 'nationalite')],
    ['Adresse', `${h.street}, ${h.code} ${caps(h.town)}`],
  ];
  const y = fields(d, s, [48, 208, 170, 17], rows, bold);
  d.prose(
    s,
    48,
    y + 22,
    499,
    [
      `${p.civility} a déposé le ${shortDate(addDays(made, -c.int(60, 150)))} une demande de renouvellement de son titre de séjour, dont l’instruction se poursuit. La présente attestation est valable du `,
      short(made, 'dateDebut'),
      ' au ',
      short(to, 'dateExpiration'),
      '. Elle autorise son titulaire à exercer une activité professionnelle dans les conditions prévues par le titre arrivé à expiration et à franchir les frontières extérieures de l’espace Schengen lorsqu’elle est accompagnée de ce titre.',
    ],
    { leading: 15, bold: 'sansBold' },
  );
  s.paragraph(
    48,
    y + 120,
    499,
    'Article R. 431-15-1 du CESEDA. L’authenticité de ce document peut être contrôlée sur le site de l’administration en saisissant le numéro de demande. Toute falsification est punie de cinq ans d’emprisonnement et de 75 000 euros d’amende.',
    { size: 8 },
  );
  d.line(s, 48, y + 180, 'Attestation générée le', short(made, 'dateDocument'));
  s.box(470, y + 160, 76, 76, { stroke: '#000000' });
  s.text(48, 806, `Centre de contact citoyen : 0 806 00 16 20 (service gratuit + prix de l’appel)   Page 1/1`, {
    size: 7.5,
  });
  d.open('titulaire', 'categorie');
});

/** A Schengen visa of an Italian consulate, in that language, as it stands in the passport. */
export const drawerItalianVisa = reportMaker('drawer-visto-italia', 'visa', (d) => {
  const { c } = d;
  const p = stranger(c);
  const from = c.day(2012, 2023);
  const to = addDays(from, 30);
  const issued = addDays(from, -c.int(3, 25));
  const number = `0${c.digits(8)}`;
  const dashed = (iso: string) => `${iso.slice(8)}-${iso.slice(5, 7)}-${iso.slice(2, 4)}`;
  const s = d.page({ face: 'sans', size: 9, width: 470, height: 320 });
  s.box(0, 0, 470, 320, { fill: '#eef2ee' });
  s.text(24, 30, 'ITALIA', { ...bold, size: 12 });
  s.text(235, 30, 'VISTO', { face: 'serifBold', size: 18, align: 'center' });
  d.at(s, 446, 30, txt(`ITA${number}`, 'numeroDocument'), '', { face: 'mono', size: 11, align: 'right' });
  d.accept('numeroDocument', number);
  portrait(s, 24, 54, 96, 126);
  const inline = (x: number, y: number, label: string, value: Value | string) =>
    d.line(s, x, y, label, value, { ...bold, labelFace: 'sans', labelColor: '#5d6b5d' });
  inline(136, 68, 'VALIDO PER', 'STATI SCHENGEN');
  inline(136, 90, 'DAL', val(dashed(from), ['dateDebut', from]));
  inline(260, 90, 'AL', val(dashed(to), ['dateExpiration', to]));
  inline(136, 112, 'TIPO DI VISTO', txt('C', 'categorie'));
  inline(260, 112, 'NUMERO DI INGRESSI', '01');
  inline(136, 134, 'DURATA DEL SOGGIORNO', `15 GIORNI`);
  inline(136, 156, 'RILASCIATO A', txt(caps(p.birthTown), 'lieu'));
  inline(300, 156, 'IL', val(dashed(issued), ['dateDelivrance', issued]));
  inline(136, 178, 'NUMERO DI PASSAPORTO', `${c.letters(1)}${c.digits(7)}`);
  inline(136, 200, 'COGNOME, NOME', txt(`${caps(p.family)}, ${caps(p.given)}`, 'titulaire'));
  d.accept('titulaire', `${caps(p.family)} ${caps(p.given)}`);
  inline(136, 222, 'ANNOTAZIONI', 'TURISMO - NON LAVORO');
  circle(s, 70, 218, 28, { color: '#3f5f9a' });
  visaHolderZone(d, s, p, number, to, 276, 'ITA');
  d.open('dateActe');
});

/** A foreign extract of the register of births, put into French by a sworn translator. */
export const drawerTranslatedBirth = reportMaker('drawer-naissance-traduite', 'acte-naissance', (d) => {
  const { c } = d;
  const p = stranger(c, 'GEO', 'NPL', 'PER');
  const copied = c.day(2016, 2022);
  const translated = addDays(copied, c.int(20, 200));
  const s = d.page({ face: 'serif', size: 11 });
  s.text(
    52,
    46,
    `TRADUCTION CERTIFIÉE CONFORME À L’ORIGINAL RÉDIGÉ EN LANGUE ${p.country.code === 'GEO' ? 'GÉORGIENNE' : p.country.code === 'NPL' ? 'NÉPALAISE' : 'ESPAGNOLE'}`,
    { size: 8 },
  );
  s.text(297, 84, `[Emblème de l’État] - ${p.country.name.toUpperCase()}`, { align: 'center' });
  d.at(s, 297, 102, txt(`Bureau de l’état civil de ${p.birthTown}`, 'emetteur'), '', { align: 'center' });
  s.text(297, 142, 'CERTIFICAT DE NAISSANCE', { face: 'serifBold', size: 16, align: 'center' });
  d.line(s, 52, 178, 'Numéro d’enregistrement :', ident(`${c.digits(2)}-${c.digits(6)}`, 'reference'));
  d.line(s, 52, 198, 'Nom de famille de l’enfant :', txt(p.family.toUpperCase(), 'nom'));
  d.line(s, 52, 218, 'Prénom(s) de l’enfant :', txt(p.given, 'prenoms'));
  d.line(s, 52, 238, 'Date de naissance :', long(p.birth, 'dateNaissance'));
  d.line(s, 52, 258, 'Lieu de naissance :', txt(`ville de ${p.birthTown}, ${p.country.name}`, 'lieuNaissance'));
  d.accept('lieuNaissance', p.birthTown, `${p.birthTown}, ${p.country.name}`, `${p.birthTown} (${p.country.name})`);
  d.line(s, 52, 278, 'Sexe :', val(p.sex === 'F' ? 'féminin' : 'masculin', ['sexe', p.sex]));
  s.rule(52, 296, 543, 296, { lineWidth: 0.4 });
  parent(d, 316, 'Père', relative(c, p, 'M'), 'pere');
  parent(d, 352, 'Mère', relative(c, p, 'F', c.pick(p.country.families)), 'mere');
  s.text(52, 400, `Acte inscrit au registre le ${shortDate(addDays(p.birth, c.int(3, 40)))} sous le n° ${c.digits(3)}`);
  d.line(s, 52, 424, 'Certificat délivré le :', long(copied, 'dateDocument'));
  s.text(52, 446, 'Le chef du bureau : [signature illisible] - [cachet rond de l’état civil]');
  s.box(52, 560, 491, 92, { stroke: '#333333' });
  s.paragraph(
    64,
    580,
    466,
    `Je soussignée Maryvonne Tastevin, traductrice-interprète assermentée près la cour d’appel de Riom, certifie que la traduction qui précède est conforme à l’original visé ne varietur sous le n° ${c.digits(4)}/${translated.slice(0, 4)}. Fait à Riom, le ${shortDate(translated)}.`,
    { size: 10 },
  );
  circle(s, 480, 690, 32, { color: '#8a2b2b' });
  d.accept('dateDocument', translated);
  d.open('titulaire');
});

/** A parent's line and, below, age and nationality. */
function parent(d: Draft, y: number, label: string, name: string, fact: 'pere' | 'mere') {
  const s = d.pages[0];
  if (!s) return;
  d.line(s, 52, y, `${label} :`, txt(name, fact));
  s.text(70, y + 14, `Nationalité : idem - Âge lors de la naissance : ${d.c.int(21, 38)} ans`, { size: 9 });
}

/** A marriage extract with the parents' names, on the numbered form of a French town. */
export const drawerMarriageExtract = reportMaker('drawer-mariage-extrait', 'acte-mariage', (d) => {
  const { c } = d;
  const h = abode(c);
  const one = { ...stranger(c), birth: c.day(1966, 1989) };
  const two = { ...stranger(c), birth: c.day(1966, 1989) };
  const day = c.day(2010, 2023);
  const s = d.page({ face: 'narrow', size: 10 });
  const commune = `COMMUNE ${caps(ofTown(h.town))}`;
  d.at(s, 44, 48, val(commune, ['emetteur', commune], ['lieu', caps(h.town)]), '', { face: 'narrowBold', size: 12 });
  d.accept('emetteur', caps(h.town), h.town, `Commune ${ofTown(h.town)}`, `Mairie ${ofTown(h.town)}`);
  d.accept('lieu', h.town, commune);
  s.text(44, 62, `(${h.department})`);
  s.text(550, 48, 'EXTRAIT AVEC FILIATION', { face: 'narrowBold', align: 'right' });
  s.text(550, 62, 'du registre des actes de mariage', { align: 'right' });
  d.line(s, 44, 100, 'Acte numéro', ident(`${c.digits(3)}`, 'reference'));
  d.prose(s, 44, 124, 506, ['Le ', long(day, 'dateActe'), ` a été célébré en cette commune le mariage de :`]);
  const half = (x: number, p: typeof one, fact: 'titulaire' | 'conjoint') => {
    s.box(x, 144, 247, 158, { stroke: '#666666' });
    const name = `${p.given} ${p.family.toUpperCase()}`;
    d.at(s, x + 10, 166, txt(name, fact), '', { face: 'narrowBold', size: 11 });
    s.text(x + 10, 186, `né${e(p)} le ${shortDate(p.birth)}`);
    s.text(x + 10, 202, `à ${p.birthTown} (${p.country.name})`);
    s.text(x + 10, 226, p.sex === 'F' ? 'fille de' : 'fils de');
    s.text(x + 10, 242, relative(c, p, 'M'));
    s.text(x + 10, 258, `et de ${relative(c, p, 'F', c.pick(p.country.families))}`);
    s.text(x + 10, 288, 'Situation antérieure : célibataire', { size: 8.5 });
    return name;
  };
  const first = half(44, one, 'titulaire');
  const second = half(303, two, 'conjoint');
  d.accept('titulaire', second);
  d.accept('conjoint', first);
  s.text(44, 330, 'Contrat de mariage : sans contrat préalable');
  s.text(44, 348, 'Mentions marginales : néant');
  d.line(s, 44, 392, `Délivré à ${h.town}, le`, short(addDays(day, c.int(30, 900)), 'dateDocument'));
  s.text(44, 408, 'L’officier de l’état civil, par délégation du maire');
  circle(s, 440, 420, 38);
  s.text(440, 422, 'ÉTAT CIVIL', { size: 7, align: 'center' });
});
