import { shortDate } from '../../../fixtures/papers/french.ts';
import { abode, hourOf, portrait, prefectureOf, stranger } from './counter-identity-people.ts';
import { bars, caps, circle, ident, short, txt, type Value, val } from './draft.ts';
import { cardZone, printZone } from './machine-readable-zone.ts';
import { passportHolderZone } from './passeport-pays.ts';
import { fields, reportMaker, under } from './report-kit.ts';
import { addDays, addYears } from './seeded-choices.ts';
import { visaHolderZone } from './visa-formats.ts';

const bold = { face: 'sansBold' as const };

/** A Peruvian passport: two family names, labels in Spanish and English, an identity card number beside. */
export const counterPassportPeru = reportMaker('counter-pasaporte', 'passeport', (d) => {
  const { c } = d;
  const p = stranger(c, 'PER');
  const issued = c.day(2017, 2024);
  const expiry = addYears(issued, 5);
  const number = `1${c.digits(8)}`;
  const s = d.page({ face: 'sans', size: 9.5, width: 440, height: 312 });
  s.box(0, 0, 440, 312, { fill: '#f6ecec' });
  s.text(24, 28, 'REPÚBLICA DEL PERÚ', { ...bold, size: 12, color: '#7d1a22' });
  s.text(24, 41, 'PASAPORTE / PASSPORT / PASSEPORT', { size: 7.5 });
  portrait(s, 24, 56, 96, 124);
  s.box(352, 176, 58, 62, { fill: '#e3d6d8' });
  const cell = (x: number, y: number, label: string, value: Value | string) =>
    under(d, s, x, y, label, value, { ...bold, labelSize: 5.6, gap: 10, labelColor: '#6b4a4c' });
  cell(136, 52, 'Tipo/Type', 'P');
  cell(180, 52, 'Cód. del país emisor/Code of issuing State', 'PER');
  cell(316, 52, 'Pasaporte N°/Passport No.', val(number, ['numeroDocument', number]));
  cell(136, 78, 'Apellidos/Surnames', txt(p.family.toUpperCase(), 'nom'));
  cell(136, 104, 'Nombres/Given names', txt(p.given.toUpperCase(), 'prenoms'));
  cell(136, 130, 'Nacionalidad/Nationality', p.sex === 'F' ? 'PERUANA' : 'PERUANO');
  cell(280, 130, 'Documento de identidad/Personal No.', `${c.digits(8)}`);
  cell(136, 156, 'Fecha de nacimiento/Date of birth', short(p.birth, 'dateNaissance'));
  cell(280, 156, 'Sexo/Sex', txt(p.sex, 'sexe'));
  cell(136, 182, 'Lugar de nacimiento/Place of birth', txt(`${caps(p.birthTown)} PER`, 'lieuNaissance'));
  d.accept('lieuNaissance', caps(p.birthTown));
  cell(136, 208, 'Fecha de emisión/Date of issue', short(issued, 'dateDelivrance'));
  cell(240, 208, 'Autoridad/Authority', 'MIGRACIONES');
  cell(136, 234, 'Fecha de vencimiento/Date of expiry', short(expiry, 'dateExpiration'));
  passportHolderZone(d, s, p, number, expiry, 20, 276, 400);
  d.accept('nationalite', 'PERUANA', 'PERUANO');
  d.open('emetteur', 'titulaire');
});

/** A residence card of the 2020 model: front and back copied on one sheet. */
export const counterResidenceCard = reportMaker('counter-titre-2020', 'titre-de-sejour', (d) => {
  const { c } = d;
  const [p, h] = [stranger(c), abode(c)];
  const issued = c.day(2021, 2024);
  const years = c.pick([1, 2, 4]);
  const to = addDays(addYears(issued, years), -1);
  const number = `${c.letters(2)}${c.int(1, 9)}${c.letters(2)}${c.digits(4)}`;
  const foreigner = `${c.pick(['94', '38', '67', '33'])}03${c.digits(6)}`;
  const kind = years === 1 ? 'CARTE DE SÉJOUR TEMPORAIRE' : 'CARTE DE SÉJOUR PLURIANNUELLE';
  const mention = c.pick(['SALARIÉ', 'VIE PRIVÉE ET FAMILIALE', 'TRAVAILLEUR TEMPORAIRE']);
  const s = d.page({ face: 'sans', size: 9 });
  s.box(120, 70, 356, 224, { fill: '#eef3f6', stroke: '#9fb0ba' });
  s.text(134, 92, 'TITRE DE SÉJOUR', { ...bold, size: 11, color: '#20407a' });
  s.text(134, 102, 'RESIDENCE PERMIT', { size: 6, color: '#20407a' });
  s.box(300, 80, 26, 18, { fill: '#20407a' });
  s.text(313, 92.5, 'FRA', { ...bold, size: 8, color: '#ffffff', align: 'center' });
  d.at(s, 462, 93, ident(number, 'numeroDocument'), '', { ...bold, size: 11, align: 'right' });
  portrait(s, 134, 116, 96, 124);
  const cell = (x: number, y: number, label: string, value: Value | string) =>
    under(d, s, x, y, label, value, { ...bold, size: 9.5, labelSize: 5.4, gap: 10.5, labelColor: '#4a5a6e' });
  cell(246, 122, 'NOM / Surname', txt(p.family.toUpperCase(), 'nom'));
  cell(246, 147, 'Prénoms / Given names', txt(p.given, 'prenoms'));
  cell(246, 172, 'SEXE / Sex', txt(p.sex, 'sexe'));
  cell(300, 172, 'NATIONALITÉ / Nationality', val(p.country.code, ['nationalite', p.country.code]));
  d.accept('nationalite', p.nationality, p.country.name);
  const spaced = (iso: string) => shortDate(iso).replaceAll('/', ' ');
  cell(392, 172, 'DATE DE NAISS. / Date of birth', val(spaced(p.birth), ['dateNaissance', p.birth]));
  cell(246, 197, 'CATÉGORIE DU TITRE / Type of permit', kind);
  cell(246, 222, 'N° PERSONNEL / Personal No.', val(foreigner, ['numeroEtranger', foreigner]));
  cell(392, 222, 'DATE D’EXP. / Expiry date', val(spaced(to), ['dateExpiration', to]));
  s.text(246, 262, p.family, { face: 'sansItalic', size: 13, color: '#333333' });
  s.text(462, 284, c.digits(6), { face: 'sansBold', size: 9, align: 'right', color: '#a03030' });
  s.box(120, 330, 356, 224, { fill: '#eef3f6', stroke: '#9fb0ba' });
  cell(
    134,
    346,
    'LIEU DE NAISSANCE / Place of birth',
    txt(`${caps(p.birthTown)} (${p.country.code})`, 'lieuNaissance'),
  );
  d.accept('lieuNaissance', caps(p.birthTown), p.birthTown);
  cell(134, 372, 'DATE DE DÉLIVRANCE / Date of issue', val(spaced(issued), ['dateDelivrance', issued]));
  cell(280, 372, 'AUTORITÉ / Authority', txt(caps(prefectureOf(h)), 'emetteur'));
  cell(134, 398, 'ADRESSE / Address', `${h.street.toUpperCase()} ${h.code} ${caps(h.town)}`);
  cell(134, 424, 'REMARQUES / Remarks', txt(mention, 'categorie'));
  d.accept('categorie', `${kind} ${mention}`, `${kind} - ${mention}`, kind);
  s.text(134, 448, 'AUTORISE SON TITULAIRE À TRAVAILLER', { size: 7.5 });
  const zone = cardZone({
    document: 'IR',
    issuer: 'FRA',
    nationality: p.country.code,
    family: p.family,
    given: p.given,
    number,
    birth: p.birth,
    sex: p.sex,
    expiry: to,
    optional: foreigner,
  });
  printZone(d, s, 134, 484, 328, zone, [['paysEmetteur', 'FRA']]);
  s.text(60, 800, 'Copie recto-verso', { size: 8, color: '#777777' });
  d.open('titulaire', 'dateDebut');
});

/** Receipt of a first application: the folded card of the desk, with its stamp and what it allows. */
export const counterReceiptFirst = reportMaker('counter-recepisse-premiere', 'recepisse', (d) => {
  const { c } = d;
  const [p, h] = [stranger(c), abode(c)];
  const from = c.day(2018, 2024);
  const to = addDays(from, c.pick([89, 120, 181]));
  const foreigner = `${h.code.slice(0, 2)}03${c.digits(6)}`;
  const s = d.page({ face: 'narrow', size: 10, width: 595, height: 440 });
  const heavy = { face: 'narrowBold' as const };
  s.box(14, 14, 567, 412, { stroke: '#5b7a9a' });
  s.rule(298, 14, 298, 426, { color: '#b8c6d4', lineWidth: 0.4 });
  s.text(156, 34, 'RÉPUBLIQUE FRANÇAISE', { ...heavy, align: 'center' });
  d.at(s, 156, 48, txt(prefectureOf(h).toUpperCase(), 'emetteur'), '', { align: 'center' });
  d.accept('emetteur', prefectureOf(h));
  s.text(156, 76, 'RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR', { ...heavy, align: 'center', size: 11 });
  s.text(156, 90, '(articles L. 431-3 et R. 431-12 du CESEDA)', { align: 'center', size: 7.5 });
  s.text(28, 116, 'M / Mme', { size: 8 });
  const y = fields(
    d,
    s,
    [28, 132, 128, 17],
    [
      ['NOM', txt(p.family.toUpperCase(), 'nom')],
      ['Nom d’usage', '/'],
      ['Prénom(s)', txt(p.given.toUpperCase(), 'prenoms')],
      ['Né(e) le', short(p.birth, 'dateNaissance')],
      ['à', txt(`${p.birthTown.toUpperCase()} - ${p.country.name.toUpperCase()}`, 'lieuNaissance')],
      ['de nationalité', txt(p.nationality.toUpperCase(), 'nationalite')],
      ['Entré(e) en France le', shortDate(c.day(2012, 2017))],
      ['Situation de famille', c.pick(['CÉLIBATAIRE', 'MARIÉ(E)'])],
      ['Numéro étranger', val(foreigner, ['numeroEtranger', foreigner])],
    ],
    heavy,
  );
  d.accept('lieuNaissance', p.birthTown, caps(p.birthTown));
  s.text(28, y + 2, 'Adresse déclarée');
  s.text(128, y + 2, h.street.toUpperCase(), heavy);
  s.text(128, y + 15, `${h.code} ${caps(h.town)}`, heavy);
  s.text(28, y + 42, 'Enfants mineurs de moins de 16 ans : NÉANT', { size: 8 });
  portrait(s, 316, 34, 92, 118);
  s.text(424, 50, 'a demandé la délivrance d’un', { size: 9.5 });
  s.text(424, 64, 'PREMIER TITRE DE SÉJOUR', heavy);
  s.text(424, 86, 'Motif de la demande :', { size: 8.5 });
  s.text(424, 100, c.pick(['SALARIÉ', 'VIE PRIVÉE ET FAMILIALE']), heavy);
  s.text(316, 180, 'Le présent récépissé est valable', { size: 9.5 });
  d.line(s, 316, 198, 'du', short(from, 'dateDebut', 'dateDocument'), heavy);
  d.line(s, 424, 198, 'au', short(to, 'dateExpiration'), heavy);
  s.text(316, 224, c.pick(['IL AUTORISE SON TITULAIRE À TRAVAILLER', 'IL N’AUTORISE PAS SON TITULAIRE À TRAVAILLER']), {
    ...heavy,
    size: 9,
  });
  s.paragraph(
    316,
    244,
    250,
    'Ce document, qui ne constitue pas un titre de séjour, n’est valable qu’accompagné des documents d’identité de l’intéressé(e). Il ne permet pas de franchir les frontières de l’espace Schengen.',
    { size: 8 },
  );
  d.line(s, 316, 300, `Délivré à ${h.town}, le`, short(from, 'dateDelivrance'));
  s.text(316, 316, 'Pour le préfet, l’agent délégué', { size: 8.5 });
  circle(s, 500, 348, 32, { color: '#3b4a8c' });
  s.text(500, 350, 'PRÉFECTURE', { size: 6.5, align: 'center', color: '#3b4a8c' });
  s.text(316, 412, `Prochaine convocation : ${shortDate(addDays(to, -9))} à ${hourOf(c)} - guichet ${c.int(2, 14)}`, {
    size: 8,
  });
  bars(s, 316, 372, 110, 20, c);
  d.open('titulaire', 'categorie', 'reference', 'numeroDocument', 'sexe');
});

/** The sticker of a long-stay visa that is worth a residence permit. */
export const counterLongStayVisa = reportMaker('counter-visa-long-sejour', 'visa', (d) => {
  const { c } = d;
  const p = stranger(c);
  const from = c.day(2016, 2024);
  const to = addDays(from, c.pick([179, 364]));
  const issued = addDays(from, -c.int(5, 35));
  const number = `3${c.digits(8)}`;
  const dashed = (iso: string) => `${iso.slice(8)}-${iso.slice(5, 7)}-${iso.slice(2, 4)}`;
  const s = d.page({ face: 'narrow', size: 9.5, width: 480, height: 330 });
  const heavy = { face: 'narrowBold' as const, size: 10 };
  s.box(0, 0, 480, 330, { fill: '#eaf0ea' });
  s.text(22, 30, 'FRANCE', { face: 'narrowBold', size: 13 });
  s.text(190, 32, 'VISA', { face: 'serifBold', size: 22, color: '#39663b' });
  d.at(s, 458, 32, val(number, ['numeroDocument', number]), '', { face: 'mono', size: 12, align: 'right' });
  portrait(s, 22, 50, 100, 132);
  const row = (x: number, y: number, label: string, value: Value | string) => {
    s.text(x, y, label, { size: 5.8, color: '#48624a' });
    d.at(s, x, y + 12, value, label, heavy);
  };
  row(140, 56, 'VALABLE POUR / VALID FOR', 'FRANCE SAUF CTOM');
  row(140, 84, 'DU / FROM', val(dashed(from), ['dateDebut', from]));
  row(230, 84, 'AU / UNTIL', val(dashed(to), ['dateExpiration', to]));
  row(140, 112, 'TYPE DE VISA / TYPE OF VISA', txt('D', 'categorie'));
  row(230, 112, 'NOMBRE D’ENTRÉES / NUMBER OF ENTRIES', 'MULT');
  row(360, 112, 'DURÉE DE SÉJOUR / DURATION', 'XX');
  row(140, 140, 'DÉLIVRÉ À / ISSUED IN', txt(caps(p.birthTown), 'lieu'));
  row(230, 140, 'LE / ON', val(dashed(issued), ['dateDelivrance', issued]));
  row(300, 140, 'NUMÉRO DU PASSEPORT / PASSPORT NUMBER', `${c.letters(2)}${c.digits(7)}`);
  row(140, 168, 'NOM, PRÉNOM / SURNAME, NAME', txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'));
  row(140, 196, 'REMARQUES / REMARKS', c.pick(['CESEDA R431-16 6° - ÉTUDIANT', 'CESEDA R431-16 7° - SALARIÉ']));
  s.text(140, 222, 'VALIDATION EN LIGNE DANS LES 3 MOIS SUIVANT L’ARRIVÉE', { size: 7 });
  circle(s, 70, 224, 26, { color: '#5a4a8a' });
  s.text(70, 226, 'CONSULAT GÉNÉRAL', { size: 4.6, align: 'center', color: '#5a4a8a' });
  visaHolderZone(d, s, p, number, to, 280);
  d.open('dateActe');
});
