import { plainCapitals, shortDate } from '../../../fixtures/papers/french.ts';
import { bars, caps, type Draft, type Leaf, maker, short, txt, val } from './draft.ts';
import { passportZone, printZone } from './machine-readable-zone.ts';
import { COUNTRIES, type Person, person } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'passeport';

/** A person whose country prints its passports in French or in French and English. */
function holder(d: Draft): Person {
  return person(d.c, d.c.pick(COUNTRIES));
}

/** The facts that only the zone gives: country and nationality in three letters. */
function zone(
  d: Draft,
  s: Leaf,
  p: Person,
  number: string,
  expiry: string,
  x: number,
  y: number,
  width: number,
  optional = '',
) {
  const lines = passportZone({
    document: 'P',
    issuer: p.country.code,
    nationality: p.country.code,
    family: p.family,
    given: p.given,
    number,
    birth: p.birth,
    sex: p.sex,
    expiry,
    optional,
  });
  printZone(d, s, x, y, width, lines, [
    ['paysEmetteur', p.country.code],
    ['nationalite', p.country.code],
  ]);
  d.accept('nom', p.family.toUpperCase(), caps(p.family));
  d.accept('prenoms', p.given.toUpperCase(), caps(p.given), p.given);
  d.accept('nationalite', p.nationality, p.nationality.toUpperCase(), caps(p.nationality));
  d.accept('paysEmetteur', p.country.name, caps(p.country.name));
}

/** The data page alone, as a phone crops it. */
export const passeportPage = maker('passeport-page', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 420, height: 300 });
  const p = holder(d);
  const issued = c.day(2014, 2024);
  const expiry = addDays(addYears(issued, 5), -1);
  const number = `${c.letters(2)}${c.digits(7)}`;
  s.box(0, 0, 420, 300, { fill: c.pick(['#eef3ea', '#f3eee6', '#e9eff5']) });
  s.text(20, 28, caps(p.country.name), { face: 'sansBold', size: 12 });
  s.text(20, 42, 'PASSEPORT / PASSPORT', { face: 'sansBold', size: 9 });
  const label = (x: number, y: number, t: string) => s.text(x, y, t, { size: 6.5, color: '#555555' });
  label(200, 22, 'Type');
  s.text(200, 34, 'P');
  label(240, 22, 'Code pays / Country code');
  s.text(240, 34, p.country.code);
  label(330, 22, 'N° de passeport');
  d.at(s, 330, 34, val(number, ['numeroDocument', number]), 'N° de passeport', { face: 'sansBold' });
  s.box(20, 56, 96, 122, { fill: '#d3d3d3', stroke: '#999999' });
  const rows: [string, ReturnType<typeof val>][] = [
    ['Nom / Surname', val(p.family.toUpperCase(), ['nom', p.family.toUpperCase()])],
    ['Prénoms / Given names', val(p.given.toUpperCase(), ['prenoms', p.given.toUpperCase()])],
    ['Nationalité / Nationality', val(p.nationality.toUpperCase())],
    ['Date de naissance / Date of birth', short(p.birth, 'dateNaissance')],
    ['Sexe / Sex', txt(p.sex, 'sexe')],
    [
      'Lieu de naissance / Place of birth',
      val(p.birthTown.toUpperCase(), ['lieuNaissance', p.birthTown.toUpperCase()]),
    ],
  ];
  rows.forEach(([t, v], i) => {
    const x = i === 4 ? 290 : 132;
    const y = 64 + (i < 4 ? i : i === 4 ? 3 : 4) * 27;
    label(x, y, t);
    d.at(s, x, y + 12, v, t, { face: 'sansBold', size: 10 });
  });
  label(132, 199, 'Date de délivrance / Date of issue');
  d.at(s, 132, 211, short(issued, 'dateDelivrance'), 'Date de délivrance', { face: 'sansBold', size: 10 });
  label(290, 199, 'Date d’expiration / Date of expiry');
  d.at(s, 290, 211, short(expiry, 'dateExpiration'), 'Date d’expiration', { face: 'sansBold', size: 10 });
  label(290, 172, 'Autorité / Authority');
  s.text(290, 184, c.pick(['DGPN', 'MIN. INTÉRIEUR', 'DGM']));
  zone(d, s, p, number, expiry, 20, 258, 380);
  d.accept('lieuNaissance', p.birthTown, caps(p.birthTown));
  d.open('dateDocument', 'emetteur', 'titulaire', 'dateActe', 'reference', 'lieu');
});

/** A photocopy: data page low on an A4 sheet, the page before it above, dates with month names in two languages. */
export const passeportPhotocopie = maker('passeport-photocopie', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const p = holder(d);
  const issued = c.day(2013, 2023);
  const expiry = addYears(issued, 10);
  const number = `${c.letters(1)}${c.digits(8)}`;
  const personal = c.chance(0.5) ? c.digits(10) : '';
  const x = 110;
  const y = 400;
  s.box(x, 90, 375, 262, { stroke: '#aaaaaa' });
  s.text(x + 187, 200, 'Signature du titulaire / Holder’s signature', { size: 8, align: 'center', color: '#666666' });
  s.text(x + 200, 180, p.family, { face: 'sansItalic', size: 20, align: 'center', color: '#333333' });
  bars(s, x + 240, 110, 110, 14, c);
  s.box(x, y, 375, 262, { fill: '#f4f4f4', stroke: '#888888' });
  s.text(x + 14, y + 20, plainCapitals(p.country.name), { face: 'sansBold', size: 11 });
  const short3 = [
    'JAN',
    'FÉV/FEB',
    'MARS/MAR',
    'AVR/APR',
    'MAI/MAY',
    'JUIN/JUN',
    'JUIL/JUL',
    'AOÛT/AUG',
    'SEP',
    'OCT',
    'NOV',
    'DÉC/DEC',
  ];
  const letters = c.chance(0.5);
  const day = (iso: string) =>
    letters
      ? `${iso.slice(8)} ${short3[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
      : shortDate(iso).replaceAll('/', ' ');
  const field = (fx: number, fy: number, label: string, v: ReturnType<typeof val>) => {
    s.text(x + fx, y + fy, label, { size: 6, color: '#666666' });
    d.at(s, x + fx, y + fy + 10, v, label, { size: 9 });
  };
  s.box(x + 14, y + 44, 88, 110, { fill: '#cfcfcf' });
  field(116, 40, 'Type/Type', val('P'));
  field(156, 40, 'Code/Code', val(p.country.code));
  field(270, 40, 'Passeport n°/Passport No', val(number, ['numeroDocument', number]));
  field(116, 64, 'Nom (1)', val(caps(p.family), ['nom', caps(p.family)]));
  field(116, 88, 'Prénoms (2)', val(caps(p.given), ['prenoms', caps(p.given)]));
  field(116, 112, 'Nationalité (3)', val(caps(p.nationality)));
  field(270, 112, 'Sexe (5)', txt(p.sex, 'sexe'));
  field(116, 136, 'Date de naissance (4)', val(day(p.birth), ['dateNaissance', p.birth]));
  field(270, 136, 'Lieu de naissance (6)', val(caps(p.birthTown), ['lieuNaissance', caps(p.birthTown)]));
  field(116, 160, 'Date de délivrance (7)', val(day(issued), ['dateDelivrance', issued]));
  field(270, 160, 'Date d’expiration (8)', val(day(expiry), ['dateExpiration', expiry]));
  field(
    116,
    184,
    'Autorité (9)',
    val(c.pick(['AMBASSADE À PARIS', 'CONSULAT GÉNÉRAL PARIS', 'SERVICE DES PASSEPORTS'])),
  );
  zone(d, s, p, number, expiry, x + 12, y + 228, 351, personal);
  d.accept('lieuNaissance', p.birthTown);
  d.open('dateDocument', 'emetteur', 'titulaire', 'dateActe', 'reference', 'lieu');
});
