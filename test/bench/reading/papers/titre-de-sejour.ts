import { caps, maker, txt, val } from './draft.ts';
import { cardZone, printZone } from './machine-readable-zone.ts';
import { home, person } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'titre-de-sejour';
const MENTIONS = ['VIE PRIVÉE ET FAMILIALE', 'SALARIÉ', 'TRAVAILLEUR TEMPORAIRE', 'ÉTUDIANT', 'VISITEUR'];
const KINDS = ['CARTE DE SÉJOUR TEMPORAIRE', 'CARTE DE SÉJOUR PLURIANNUELLE', 'CARTE DE RÉSIDENT'];

/** Both sides of a card of the European model. */
export const carteSejour = maker('titre-de-sejour-carte', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const p = person(c);
  const h = home(c);
  const issued = c.day(2020, 2024);
  const expiry = addDays(addYears(issued, c.pick([1, 2, 4])), -1);
  const number = `${c.letters(2)}${c.digits(7)}`;
  const foreign = `${c.pick(['99', '75', '93', '77'])}${c.digits(8)}`;
  const mention = c.pick(MENTIONS);
  const x = c.int(80, 190);
  const y = c.int(60, 120);
  s.box(x, y, 310, 196, { fill: '#fbe9ee', stroke: '#b98a99' });
  s.text(x + 12, y + 20, 'TITRE DE SÉJOUR / RESIDENCE PERMIT', { face: 'sansBold', size: 8.5 });
  s.text(x + 270, y + 22, 'FRA', { face: 'sansBold', size: 11 });
  s.box(x + 12, y + 44, 80, 100, { fill: '#ddd0d4' });
  const field = (fx: number, fy: number, label: string, v: ReturnType<typeof val>) => {
    s.text(x + fx, y + fy, label, { size: 5.5, color: '#6a4a55' });
    d.at(s, x + fx, y + fy + 10, v, label, { size: 8.5, face: 'sansBold' });
  };
  const blank = (iso: string) => iso.split('-').reverse().join(' ');
  field(200, 34, 'N° du titre', val(number, ['numeroDocument', number]));
  field(104, 50, 'NOMS / Names', txt(caps(p.family), 'nom'));
  d.at(s, x + 104, y + 71, txt(caps(p.given), 'prenoms'), 'Prénoms', { size: 8.5, face: 'sansBold' });
  field(104, 84, 'SEXE', txt(p.sex, 'sexe'));
  field(140, 84, 'NATIONALITÉ', val(p.country.code, ['nationalite', p.country.code]));
  field(204, 84, 'DATE DE NAISSANCE', val(blank(p.birth), ['dateNaissance', p.birth]));
  field(104, 108, 'TYPE DE TITRE', val(c.pick(KINDS)));
  field(104, 132, 'REMARQUES', txt(mention, 'categorie'));
  field(104, 156, 'DATE D’EXPIRATION', val(blank(expiry), ['dateExpiration', expiry]));
  const back = y + 240;
  s.box(x, back, 310, 196, { fill: '#fbe9ee', stroke: '#b98a99' });
  const backField = (fx: number, fy: number, label: string, v: ReturnType<typeof val>) => {
    s.text(x + fx, back + fy, label, { size: 5.5, color: '#6a4a55' });
    d.at(s, x + fx, back + fy + 10, v, label, { size: 8 });
  };
  backField(12, 16, 'DATE ET LIEU DE DÉLIVRANCE', val(blank(issued), ['dateDelivrance', issued]));
  s.text(x + 72, back + 26, `PRÉFECTURE ${caps(h.department)}`, { size: 8 });
  backField(12, 40, 'LIEU DE NAISSANCE', txt(caps(p.birthTown), 'lieuNaissance'));
  backField(160, 40, 'N° ÉTRANGER', val(foreign, ['numeroEtranger', foreign]));
  s.text(x + 12, back + 74, 'ADRESSE', { size: 5.5 });
  d.block(s, x + 12, back + 84, [h.street.toUpperCase(), `${h.code} ${caps(h.town)}`], 10, ['adresse'], 'ADRESSE', {
    size: 8,
  });
  printZone(
    d,
    s,
    x + 14,
    back + 132,
    282,
    cardZone({
      document: 'IR',
      issuer: 'FRA',
      nationality: p.country.code,
      family: p.family,
      given: p.given,
      number,
      birth: p.birth,
      sex: p.sex,
      expiry,
      optional: foreign,
    }),
    [['paysEmetteur', 'FRA']],
  );
  d.accept('categorie', caps(mention), mention.toLowerCase(), ...KINDS);
  const zoned = (t: string) =>
    caps(t)
      .replace(/[’']/g, '')
      .replace(/[^A-Z]+/g, ' ');
  d.accept('nom', zoned(p.family));
  d.accept('prenoms', zoned(p.given));
  d.open('dateDocument', 'emetteur', 'titulaire', 'reference', 'lieu', 'dateActe', 'dateDebut', 'dateFin');
});

/** A certificate of residence on one face, fields in a list, no zone visible. */
export const certificatResidence = maker('titre-de-sejour-certificat', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 420, height: 290 });
  const p = person(c);
  const h = home(c);
  const issued = c.day(2017, 2024);
  const years = c.pick([1, 10]);
  const expiry = addDays(addYears(issued, years), -1);
  const number = `${c.digits(2)}${c.letters(2)}${c.digits(5)}`;
  const foreign = `${c.pick(['94', '69', '13', '59'])}${c.digits(8)}`;
  const short = (iso: string) => iso.split('-').reverse().join('/');
  s.box(0, 0, 420, 290, { fill: '#f3e4ea' });
  s.text(20, 26, 'RÉPUBLIQUE FRANÇAISE', { face: 'sansBold', size: 10 });
  s.text(20, 42, p.country.code === 'DZA' ? 'CERTIFICAT DE RÉSIDENCE' : 'CARTE DE SÉJOUR', {
    face: 'sansBold',
    size: 12,
  });
  s.box(20, 58, 92, 116, { fill: '#d9c9cf' });
  const rows: [string, ReturnType<typeof val>][] = [
    ['Titre n°', val(number, ['numeroDocument', number])],
    ['N° étranger', val(foreign, ['numeroEtranger', foreign])],
    ['Nom', txt(p.family.toUpperCase(), 'nom')],
    ['Prénom(s)', txt(p.given, 'prenoms')],
    [p.sex === 'F' ? 'Née le' : 'Né le', val(short(p.birth), ['dateNaissance', p.birth])],
    ['à', txt(p.birthTown, 'lieuNaissance')],
    ['Nationalité', txt(p.nationality, 'nationalite')],
    ['Valable du', val(short(issued), ['dateDebut', issued])],
    ['au', val(short(expiry), ['dateExpiration', expiry])],
    ['Motif du séjour', txt(c.pick(['vie privée et familiale', 'salarié', 'visiteur']), 'categorie')],
  ];
  rows.forEach(([label, v], i) => {
    d.line(s, 128, 70 + i * 17, label, v, { valueX: 220, labelColor: '#555555', labelFace: 'sans', face: 'sansBold' });
  });
  s.text(20, 262, `Délivré par le préfet – ${h.department}`);
  d.line(s, 230, 262, 'Délivré le', val(short(issued), ['dateDelivrance', issued]));
  d.accept('nationalite', p.country.code);
  d.open(
    'dateDocument',
    'emetteur',
    'titulaire',
    'reference',
    'lieu',
    'dateActe',
    'dateDebut',
    'dateFin',
    'motif',
    'paysEmetteur',
    'sexe',
  );
});
