import { caps, circle, maker, short, txt, val } from './draft.ts';
import { printZone, visaZone } from './machine-readable-zone.ts';
import { person } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'visa';

/** A visa sticker with its zone. */
export const visaVignette = maker('visa-vignette', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 460, height: 320 });
  const p = person(c);
  const from = c.day(2010, 2024);
  const to = addDays(from, c.pick([30, 45, 90]));
  const issued = addDays(from, -c.int(3, 25));
  const number = c.digits(9);
  const type = c.pick(['C', 'D']);
  s.box(0, 0, 460, 320, { fill: '#eaf0e6' });
  s.text(18, 28, 'VISA', { face: 'sansBold', size: 18 });
  d.line(s, 290, 26, 'N°', val(`FRA ${number}`, ['numeroDocument', number]), { face: 'mono', size: 11 });
  d.accept('numeroDocument', `FRA${number}`);
  const label = (x: number, y: number, t: string) => s.text(x, y, t, { size: 6.5, color: '#4c5a48' });
  label(150, 46, 'VALABLE POUR');
  s.text(150, 58, type === 'C' ? 'ÉTATS SCHENGEN' : 'FRANCE', { face: 'sansBold' });
  label(150, 74, 'DU');
  d.at(s, 150, 86, val(from.split('-').reverse().join('-').replace(/-20/, '-'), ['dateDebut', from]), 'DU', {
    face: 'sansBold',
  });
  label(270, 74, 'AU');
  d.at(
    s,
    270,
    86,
    val(to.split('-').reverse().join('-').replace(/-20/, '-'), ['dateFin', to], ['dateExpiration', to]),
    'AU',
    { face: 'sansBold' },
  );
  label(150, 102, 'TYPE DE VISA');
  d.at(s, 150, 114, txt(type, 'categorie'), 'TYPE DE VISA', { face: 'sansBold' });
  label(230, 102, 'NOMBRE D’ENTRÉES');
  s.text(230, 114, c.pick(['01', 'MULT']), { face: 'sansBold' });
  label(340, 102, 'DURÉE DE SÉJOUR');
  s.text(340, 114, `${c.pick([30, 90])} JOURS`, { face: 'sansBold' });
  label(150, 130, 'DÉLIVRÉ À');
  d.at(s, 150, 142, val(caps(p.birthTown), ['lieu', caps(p.birthTown)]), 'DÉLIVRÉ À', { face: 'sansBold' });
  label(270, 130, 'LE');
  d.at(
    s,
    270,
    142,
    val(
      issued.split('-').reverse().join('-').replace(/-20/, '-'),
      ['dateDelivrance', issued],
      ['dateDocument', issued],
    ),
    'LE',
    { face: 'sansBold' },
  );
  label(150, 158, 'NUMÉRO DE PASSEPORT');
  s.text(150, 170, `${c.letters(2)}${c.digits(7)}`, { face: 'sansBold' });
  label(150, 186, 'NOM, PRÉNOM');
  d.at(
    s,
    150,
    198,
    val(`${caps(p.family)}, ${caps(p.given)}`, ['titulaire', `${caps(p.family)}, ${caps(p.given)}`]),
    'NOM, PRÉNOM',
    { face: 'sansBold' },
  );
  label(150, 214, 'REMARQUES');
  s.text(150, 226, c.pick(['VOYAGE AFFAIRES', 'FAMILLE – CARTE DE SÉJOUR À SOLLICITER', 'ÉTUDIANT']), { size: 8 });
  s.box(18, 60, 110, 140, { fill: '#cfd8cb' });
  const lines = visaZone({
    document: 'V',
    issuer: 'FRA',
    nationality: p.country.code,
    family: p.family,
    given: p.given,
    number,
    birth: p.birth,
    sex: p.sex,
    expiry: to,
  });
  printZone(d, s, 20, 274, 420, lines, [
    ['paysEmetteur', 'FRA'],
    ['nationalite', p.country.code],
    ['nom', caps(p.family)],
    ['prenoms', caps(p.given)],
    ['dateNaissance', p.birth],
    ['sexe', p.sex],
  ]);
  // The name's separators in the zone hide hyphens and apostrophes.
  const zoned = (t: string) =>
    caps(t)
      .replace(/[’']/g, '')
      .replace(/[^A-Z]+/g, ' ');
  d.accept('nom', zoned(p.family), p.family.toUpperCase());
  d.accept('prenoms', zoned(p.given), p.given.toUpperCase());
  d.accept(
    'titulaire',
    `${caps(p.family)} ${caps(p.given)}`,
    `${caps(p.given)} ${caps(p.family)}`,
    `${zoned(p.family)} ${zoned(p.given)}`,
    `${zoned(p.given)} ${zoned(p.family)}`,
  );
  d.open('emetteur', 'dateActe', 'reference', 'pays', 'dateExpiration', 'dateDocument');
});

/** A passport page with border stamps: an entry and maybe an exit. */
export const visaTampons = maker('visa-tampons', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 360, height: 500 });
  const entry = c.day(2012, 2024);
  const post = c.pick(['ROISSY CH. DE GAULLE', 'ORLY', 'LYON ST-EXUPERY', 'MODANE']);
  s.box(0, 0, 360, 500, { fill: '#f4efe4' });
  s.text(180, 30, 'VISAS', { size: 11, align: 'center', color: '#888888' });
  const ink = c.pick(['#1d3d8f', '#3b3b3b', '#7a1f2b']);
  const x = c.int(30, 120);
  const y = c.int(60, 140);
  s.box(x, y, 190, 92, { stroke: ink, lineWidth: 1.6 });
  s.text(x + 12, y + 22, 'F', { face: 'sansBold', size: 14, color: ink });
  s.text(x + 178, y + 20, 'ENTRÉE', { face: 'sansBold', size: 9, color: ink, align: 'right' });
  d.truth.categorie = { value: 'entrée', printed: 'ENTRÉE', label: null, page: 1, box: [x + 138, y + 13, 40, 9] };
  d.accept('categorie', 'ENTRÉE', 'Entrée', 'entree');
  d.at(s, x + 95, y + 50, val(entry.split('-').reverse().join(' . ').replace('. 20', '. '), ['dateActe', entry]), '', {
    face: 'sansBold',
    size: 16,
    color: '#b3202e',
    align: 'center',
  });
  d.at(s, x + 95, y + 78, txt(post, 'lieu'), '', { face: 'sansBold', size: 9, color: ink, align: 'center' });
  s.text(180, 480, `${c.int(6, 31)}`, { size: 9, align: 'center' });
  if (c.chance(0.5)) {
    circle(s, 250, 330, 52, { color: '#2b6b3f', lineWidth: 1.2 });
    s.text(250, 320, 'IMMIGRATION', { size: 8, align: 'center', color: '#2b6b3f' });
    s.text(250, 336, addDays(entry, -1).split('-').reverse().join(' / '), {
      size: 8,
      align: 'center',
      color: '#2b6b3f',
    });
    s.text(250, 350, 'DEPARTURE', { size: 7, align: 'center', color: '#2b6b3f' });
  }
  s.text(300, 60, `${c.letters(2)}${c.digits(7)}`, { face: 'mono', size: 8, align: 'center', color: '#777777' });
  d.open('dateDocument', 'emetteur', 'pays', 'numeroDocument', 'dateDebut', 'paysEmetteur', 'reference', 'categorie');
  d.without('titulaire', 'dateFin');
});

/** A long-stay sticker, newer look: fields in two columns, no typed remarks. */
export const visaLongSejour = maker('visa-long-sejour', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const p = person(c);
  const from = c.day(2017, 2024);
  const to = addDays(from, 364);
  const issued = addDays(from, -c.int(5, 30));
  const number = `${c.digits(9)}`;
  const x = 80;
  const y = c.int(70, 320);
  s.box(x, y, 430, 290, { fill: '#e7ecf6', stroke: '#8793b5' });
  s.text(x + 16, y + 30, 'VISA DE LONG SÉJOUR VALANT TITRE DE SÉJOUR', { face: 'sansBold', size: 11 });
  const field = (fx: number, fy: number, label: string, v: ReturnType<typeof val>) => {
    s.text(x + fx, y + fy, label, { size: 7, color: '#445577' });
    d.at(s, x + fx, y + fy + 12, v, label, { size: 10 });
  };
  s.box(x + 16, y + 48, 100, 128, { fill: '#c9cfdd' });
  field(132, 56, 'Numéro de visa', val(number, ['numeroDocument', number]));
  field(290, 56, 'Catégorie', txt('D', 'categorie'));
  field(132, 84, 'Valable du', short(from, 'dateDebut'));
  field(290, 84, 'jusqu’au', short(to, 'dateFin', 'dateExpiration'));
  field(132, 112, 'Délivré le', short(issued, 'dateDelivrance', 'dateDocument'));
  field(290, 112, 'Délivré par', val(`Consulat général à ${p.birthTown}`.slice(0, 34)));
  field(132, 140, 'Nom', txt(p.family.toUpperCase(), 'nom'));
  field(290, 140, 'Prénom', txt(p.given, 'prenoms'));
  field(132, 168, 'Date de naissance', short(p.birth, 'dateNaissance'));
  field(290, 168, 'Nationalité', val(p.country.code, ['nationalite', p.country.code]));
  s.text(
    x + 16,
    y + 206,
    c.pick(['CESEDA R. 431-16 – VIE PRIVÉE ET FAMILIALE', 'CESEDA R. 431-16 – SALARIÉ', 'CESEDA R. 431-16 – ÉTUDIANT']),
    { size: 8.5 },
  );
  printZone(
    d,
    s,
    x + 16,
    y + 244,
    398,
    visaZone({
      document: 'V',
      issuer: 'FRA',
      nationality: p.country.code,
      family: p.family,
      given: p.given,
      number,
      birth: p.birth,
      sex: p.sex,
      expiry: to,
    }),
    [
      ['paysEmetteur', 'FRA'],
      ['sexe', p.sex],
    ],
  );
  const zoned = (t: string) =>
    caps(t)
      .replace(/[’']/g, '')
      .replace(/[^A-Z]+/g, ' ');
  d.accept('nom', caps(p.family), zoned(p.family));
  d.accept('prenoms', caps(p.given), zoned(p.given));
  d.accept('categorie', 'VISA DE LONG SÉJOUR VALANT TITRE DE SÉJOUR');
  d.open(
    'emetteur',
    'titulaire',
    'lieu',
    'reference',
    'dateActe',
    'categorie',
    'pays',
    'dateExpiration',
    'dateDocument',
  );
});
