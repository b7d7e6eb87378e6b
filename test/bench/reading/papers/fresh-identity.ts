import { ident, type Leaf, short, txt, val } from './draft.ts';
import { local, newcomer, place } from './fresh-people.ts';
import { cardZone, passportZone, printZone } from './machine-readable-zone.ts';
import { reportMaker, under } from './report-kit.ts';
import { addDays, addYears } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };
const portrait = (s: Leaf, x: number, y: number, w: number, h: number) => s.box(x, y, w, h, { fill: '#c9ced6' });

/** Receipt of an application for a residence permit. */
export const freshApplicationReceipt = reportMaker('fresh-application-receipt', 'recepisse', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const from = c.day(2019, 2025);
  const s = d.page({ face: 'sans', size: 10, width: 595, height: 420 });
  s.text(30, 36, 'RÉPUBLIQUE FRANÇAISE', bold);
  d.at(s, 30, 52, txt(`PRÉFECTURE DE ${h.department.toUpperCase()}`, 'emetteur'));
  s.text(30, 84, 'RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR', { ...bold, size: 13 });
  portrait(s, 460, 100, 100, 130);
  d.line(s, 30, 112, 'N° étranger :', ident(`75${c.digits(8)}`, 'numeroEtranger'));
  d.line(s, 30, 132, 'Nom :', txt(p.family.toUpperCase(), 'nom'));
  d.line(s, 30, 152, 'Prénoms :', txt(p.given, 'prenoms'));
  d.line(s, 30, 172, 'Né(e) le :', short(p.birth, 'dateNaissance'));
  d.line(s, 200, 172, 'à :', txt(p.birthTown, 'lieuNaissance'));
  d.line(s, 30, 192, 'Nationalité :', txt(p.nationality, 'nationalite'));
  d.line(s, 200, 192, 'Sexe :', txt(p.sex, 'sexe'));
  s.text(30, 212, `Adresse : ${h.street} ${h.code} ${h.town.toUpperCase()}`);
  s.text(30, 244, 'a demandé la délivrance d’un premier titre de séjour. Il autorise son titulaire à travailler.');
  d.line(s, 30, 274, 'Valable du', short(from, 'dateDebut'));
  d.line(s, 160, 274, 'au', short(addDays(from, 182), 'dateExpiration'));
  d.line(s, 30, 304, 'Délivré le', short(from, 'dateDocument'));
  s.text(300, 340, 'Signature et cachet de l’autorité');
  d.open('titulaire', 'categorie', 'reference', 'numeroDocument');
});

/** A passport's page of data. */
export const freshPassport = reportMaker('fresh-passport', 'passeport', (d) => {
  const { c } = d;
  const p = newcomer(c);
  const from = c.day(2016, 2023);
  const to = addDays(addYears(from, 5), -1);
  const number = `${c.letters(2)}${c.digits(7)}`;
  const s = d.page({ face: 'sans', size: 10, width: 420, height: 300 });
  s.text(20, 26, `${p.country.name.toUpperCase()}`, { ...bold, size: 11 });
  s.text(200, 26, 'PASSEPORT / PASSPORT', bold);
  portrait(s, 20, 44, 100, 130);
  const [a, b] = [136, 280];
  under(d, s, a, 46, 'Type / Type', 'P');
  under(d, s, 196, 46, 'Code du pays / Country code', val(p.country.code, ['paysEmetteur', p.country.code]));
  under(d, s, b + 20, 46, 'Passeport n° / Passport No.', ident(number, 'numeroDocument'));
  under(d, s, a, 72, 'Nom / Surname', txt(p.family.toUpperCase(), 'nom'));
  under(d, s, a, 98, 'Prénoms / Given names', txt(p.given.toUpperCase(), 'prenoms'));
  under(d, s, a, 124, 'Nationalité / Nationality', txt(p.nationality.toUpperCase(), 'nationalite'));
  under(d, s, a, 150, 'Date de naissance / Date of birth', short(p.birth, 'dateNaissance'));
  under(d, s, b, 150, 'Sexe / Sex', txt(p.sex, 'sexe'));
  under(d, s, a, 176, 'Lieu de naissance / Place of birth', txt(p.birthTown.toUpperCase(), 'lieuNaissance'));
  under(d, s, a, 202, 'Date de délivrance / Date of issue', short(from, 'dateDelivrance'));
  under(d, s, b, 202, 'Date d’expiration / Date of expiry', short(to, 'dateExpiration'));
  const zone = passportZone({
    document: 'P',
    issuer: p.country.code,
    nationality: p.country.code,
    family: p.family,
    given: p.given,
    number,
    birth: p.birth,
    sex: p.sex,
    expiry: to,
  });
  printZone(d, s, 20, 254, 380, zone);
  d.open('titulaire', 'emetteur');
});

/** Front of a residence card and, below, its back. */
export const freshResidenceCard = reportMaker('fresh-residence-card', 'titre-de-sejour', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const from = c.day(2020, 2024);
  const to = addDays(addYears(from, 1), -1);
  const number = `${c.letters(2)}${c.digits(7)}`;
  const foreigner = `93${c.digits(8)}`;
  const s = d.page({ face: 'sans', size: 10, width: 420, height: 560 });
  s.box(14, 14, 392, 246, { fill: '#f3eef7' });
  s.text(28, 36, 'TITRE DE SÉJOUR', { ...bold, size: 12 });
  s.text(190, 36, 'RÉPUBLIQUE FRANÇAISE', { size: 8 });
  d.at(s, 310, 36, ident(number, 'numeroDocument'), '', bold);
  portrait(s, 28, 52, 100, 130);
  under(d, s, 146, 58, 'NOM', txt(p.family.toUpperCase(), 'nom'));
  under(d, s, 146, 84, 'PRÉNOMS', txt(p.given, 'prenoms'));
  under(d, s, 146, 110, 'SEXE', txt(p.sex, 'sexe'));
  under(d, s, 190, 110, 'NATIONALITÉ', val(p.country.code, ['nationalite', p.country.code]));
  d.accept('nationalite', p.nationality, p.country.name);
  under(d, s, 280, 110, 'DATE DE NAISSANCE', short(p.birth, 'dateNaissance'));
  under(d, s, 146, 136, 'CATÉGORIE DU TITRE', val('CARTE DE SÉJOUR TEMPORAIRE'));
  under(d, s, 146, 162, 'EXPIRE LE', short(to, 'dateExpiration'));
  s.box(14, 280, 392, 266, { fill: '#f3eef7' });
  under(d, s, 28, 304, 'LIEU DE NAISSANCE', txt(p.birthTown.toUpperCase(), 'lieuNaissance'));
  under(d, s, 220, 304, 'DATE DE DÉLIVRANCE', short(from, 'dateDelivrance'));
  under(d, s, 28, 334, 'AUTORITÉ', txt(`PRÉFECTURE DE ${h.department.toUpperCase()}`, 'emetteur'));
  under(d, s, 28, 364, 'N° PERSONNEL', ident(foreigner, 'numeroEtranger'));
  under(d, s, 28, 394, 'REMARQUES', 'SALARIÉ - AUTORISE SON TITULAIRE À TRAVAILLER');
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
  printZone(d, s, 28, 470, 364, zone, [['paysEmetteur', 'FRA']]);
  d.open('titulaire', 'categorie', 'dateDebut', 'dateDocument');
});

/** Copy of a French record of birth. */
export const freshBirthRecord = reportMaker('fresh-birth-record', 'acte-naissance', (d) => {
  const { c } = d;
  const [p, h, mother] = [newcomer(c), place(c), local(c)];
  const on = c.day(2015, 2024);
  const s = d.page({ face: 'serif', size: 11 });
  d.at(s, 50, 60, txt(`Mairie de ${h.town}`, 'emetteur'), '', { face: 'serifBold', size: 13 });
  s.text(50, 110, 'EXTRAIT D’ACTE DE NAISSANCE AVEC FILIATION', { face: 'serifBold', size: 14 });
  d.line(s, 50, 140, 'Acte n°', ident(c.digits(4), 'reference'));
  d.line(s, 50, 180, 'Nom :', txt(p.family.toUpperCase(), 'nom'));
  d.line(s, 50, 202, 'Prénoms :', txt(p.given, 'prenoms'));
  d.line(s, 50, 224, 'Date de naissance :', short(p.birth, 'dateNaissance'));
  d.line(s, 50, 246, 'Lieu de naissance :', txt(h.town, 'lieuNaissance'));
  d.line(s, 50, 268, 'Sexe :', val(p.sex === 'F' ? 'féminin' : 'masculin', ['sexe', p.sex]));
  d.line(s, 50, 306, 'Père :', txt(`${c.pick(p.country.men)} ${p.family.toUpperCase()}`, 'pere'));
  d.line(s, 50, 328, 'Mère :', txt(`${c.pick(p.country.women)} ${mother.family.toUpperCase()}`, 'mere'));
  s.text(50, 370, 'Mentions marginales : néant');
  d.line(s, 50, 410, `Délivré à ${h.town}, le`, short(on, 'dateDocument'));
  s.text(330, 440, 'L’officier de l’état civil');
  d.open('titulaire');
});
