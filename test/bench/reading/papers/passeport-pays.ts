import { caps, type Draft, type Leaf, maker, txt, val } from './draft.ts';
import { passportZone, printZone } from './machine-readable-zone.ts';
import { COUNTRIES, type Person, person } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'passeport';
const SHORT_MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const spaced = (iso: string) => iso.split('-').reverse().join(' ');
const named = (iso: string) => {
  const [y, m, d] = iso.split('-');
  return `${d} ${SHORT_MONTHS[Number(m) - 1]} ${y}`;
};

const from = (d: Draft, codes: string[]): Person =>
  person(d.c, d.c.pick(COUNTRIES.filter(({ code }) => codes.includes(code))));

/** Prints the zone of a holder and states what it gives, in the forms that a careful person would write. */
export function passportHolderZone(
  d: Draft,
  s: Leaf,
  p: Person,
  number: string,
  expiry: string,
  x: number,
  y: number,
  width: number,
) {
  const { code } = p.country;
  const lines = passportZone({
    document: 'P',
    issuer: code,
    nationality: code,
    family: p.family,
    given: p.given,
    number,
    birth: p.birth,
    sex: p.sex,
    expiry,
  });
  printZone(d, s, x, y, width, lines, [
    ['paysEmetteur', code],
    ['nationalite', code],
  ]);
  const plain = (t: string) =>
    caps(t)
      .replace(/[’']/g, '')
      .replace(/[^A-Z]+/g, ' ');
  d.accept('nom', p.family.toUpperCase(), caps(p.family), plain(p.family));
  d.accept('prenoms', p.given.toUpperCase(), caps(p.given), p.given, plain(p.given));
  d.accept('nationalite', p.nationality, p.nationality.toUpperCase(), caps(p.nationality));
  d.accept('lieuNaissance', p.birthTown, caps(p.birthTown), p.birthTown.toUpperCase());
}

/** An Asian passport: English labels with a second script's place left blank, months in letters. */
export const passeportAnglais = maker('passeport-anglais', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 9, width: 430, height: 310 });
  const p = from(d, ['LKA', 'PHL', 'CHN']);
  const issued = c.day(2013, 2024);
  const expiry = addDays(addYears(issued, 10), -1);
  const number = `${c.letters(1)}${c.digits(8)}`;
  s.box(0, 0, 430, 310, { fill: '#edf0e8' });
  s.text(
    215,
    26,
    `REPUBLIC OF ${p.country.code === 'LKA' ? 'SRI LANKA' : p.country.code === 'PHL' ? 'THE PHILIPPINES' : 'CHINA'}`,
    { face: 'serifBold', size: 11, align: 'center' },
  );
  s.text(24, 44, 'PASSPORT', { face: 'serifBold', size: 10 });
  const field = (x: number, y: number, label: string, v: ReturnType<typeof val> | string) => {
    s.text(x, y, label, { size: 6, color: '#666666' });
    d.at(s, x, y + 11, v, label, { face: 'serifBold', size: 9.5 });
  };
  field(140, 40, 'Type', 'P');
  field(190, 40, 'Country Code', p.country.code);
  field(300, 40, 'Passport No.', val(number, ['numeroDocument', number]));
  field(140, 68, 'Surname', txt(caps(p.family), 'nom'));
  field(140, 94, 'Given Names', txt(caps(p.given), 'prenoms'));
  field(140, 120, 'Nationality', caps(p.country.name));
  field(140, 146, 'Date of Birth', val(named(p.birth), ['dateNaissance', p.birth]));
  field(250, 146, 'Sex', txt(p.sex, 'sexe'));
  field(290, 146, 'Place of Birth', val(caps(p.birthTown), ['lieuNaissance', caps(p.birthTown)]));
  field(140, 172, 'Date of Issue', val(named(issued), ['dateDelivrance', issued]));
  field(290, 172, 'Date of Expiry', val(named(expiry), ['dateExpiration', expiry]));
  field(140, 198, 'Issuing Authority', c.pick(['DFA MANILA', 'AUTHORITY COLOMBO', 'MPS EXIT & ENTRY']));
  s.box(24, 60, 96, 126, { fill: '#cfcfcf' });
  passportHolderZone(d, s, p, number, expiry, 20, 268, 390);
  d.accept('nationalite', p.country.name, caps(p.country.name), p.country.name.toUpperCase());
  d.open('emetteur', 'titulaire', 'dateDocument', 'dateActe', 'reference', 'lieu');
});

/** A Maghreb passport: French labels at the left of their values, days with blanks, the holder's home address. */
export const passeportMaghreb = maker('passeport-maghreb', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 8.5, width: 420, height: 300 });
  const p = from(d, ['DZA', 'MAR', 'TUN']);
  const issued = c.day(2013, 2024);
  const expiry = addDays(addYears(issued, 5), -1);
  const number = `${c.letters(2)}${c.digits(7)}`;
  s.box(0, 0, 420, 300, { fill: '#eaf2ec' });
  s.text(
    20,
    24,
    p.country.code === 'MAR'
      ? 'ROYAUME DU MAROC'
      : p.country.code === 'TUN'
        ? 'RÉPUBLIQUE TUNISIENNE'
        : 'RÉPUBLIQUE ALGÉRIENNE DÉMOCRATIQUE ET POPULAIRE',
    { face: 'sansBold' },
  );
  s.text(20, 40, 'Passeport', { face: 'sansBold', size: 11 });
  s.text(100, 40, 'Passport', { face: 'sansItalic' });
  let y = 58;
  const row = (label: string, v: ReturnType<typeof val> | string) => {
    s.text(128, y, label, { size: 7, color: '#555555' });
    d.at(s, 250, y, v, label, { face: 'sansBold' });
    y += 16;
  };
  row('Passeport n°', val(number, ['numeroDocument', number]));
  row('Nom', txt(caps(p.family), 'nom'));
  row('Prénom(s)', txt(caps(p.given), 'prenoms'));
  row('Date de naissance', val(spaced(p.birth), ['dateNaissance', p.birth]));
  row('Lieu de naissance', val(caps(p.birthTown), ['lieuNaissance', caps(p.birthTown)]));
  row('Sexe', txt(p.sex, 'sexe'));
  row('Nationalité', caps(p.nationality));
  row('Domicile', `${c.int(2, 60)} RUE DES OLIVIERS`);
  row('Date de délivrance', val(spaced(issued), ['dateDelivrance', issued]));
  row('Date d’expiration', val(spaced(expiry), ['dateExpiration', expiry]));
  row('Autorité', c.pick(['CONSULAT PARIS', 'WILAYA', 'MINISTÈRE DE L’INTÉRIEUR']));
  s.box(20, 56, 92, 120, { fill: '#d0d4d0' });
  passportHolderZone(d, s, p, number, expiry, 18, 262, 384);
  d.open('emetteur', 'titulaire', 'dateDocument', 'dateActe', 'reference', 'lieu');
});

/** A photocopy of an open African passport on an A4 sheet: numbered labels in French then English, a certified-copy stamp. */
export const passeportCopie = maker('passeport-copie-a4', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const p = from(d, ['MLI', 'SEN', 'CIV']);
  const issued = c.day(2012, 2024);
  const expiry = addDays(addYears(issued, 5), -1);
  const number = `${c.int(10, 19)}${c.letters(2)}${c.digits(5)}`;
  const x = 90;
  const top = 120;
  s.text(
    x,
    top,
    `RÉPUBLIQUE ${p.country.code === 'MLI' ? 'DU MALI' : p.country.code === 'SEN' ? 'DU SÉNÉGAL' : 'DE CÔTE D’IVOIRE'}`,
    { face: 'sansBold', size: 11 },
  );
  s.text(x + 260, top, 'PASSEPORT', { face: 'sansBold', size: 11 });
  const field = (dx: number, dy: number, label: string, v: ReturnType<typeof val> | string) => {
    s.text(x + dx, top + dy, label, { size: 6.5 });
    d.at(s, x + dx, top + dy + 11, v, label, { face: 'sansBold' });
  };
  field(110, 18, 'Type/Type', 'P');
  field(180, 18, 'Code pays/Country code', p.country.code);
  field(300, 18, 'Passeport N°/Passport No', val(number, ['numeroDocument', number]));
  field(110, 46, '1. Nom/Surname', txt(caps(p.family), 'nom'));
  field(110, 72, '2. Prénoms/Given names', txt(caps(p.given), 'prenoms'));
  field(110, 98, '3. Nationalité/Nationality', caps(p.nationality));
  field(
    110,
    124,
    '4. Date de naissance/Date of birth',
    val(p.birth.split('-').reverse().join('/'), ['dateNaissance', p.birth]),
  );
  field(300, 124, '5. Lieu de naissance/Place of birth', val(caps(p.birthTown), ['lieuNaissance', caps(p.birthTown)]));
  field(110, 150, '6. Sexe/Sex', txt(p.sex, 'sexe'));
  field(180, 150, '7. Profession/Profession', c.pick(['COMMERÇANT', 'ÉTUDIANT', 'MÉNAGÈRE', 'CULTIVATEUR']));
  field(
    110,
    176,
    '8. Date de délivrance/Date of issue',
    val(issued.split('-').reverse().join('/'), ['dateDelivrance', issued]),
  );
  field(
    300,
    176,
    '9. Date d’expiration/Date of expiry',
    val(expiry.split('-').reverse().join('/'), ['dateExpiration', expiry]),
  );
  field(110, 202, '10. Autorité/Authority', c.pick(['DGPN BAMAKO', 'DPETV', 'ONECI']));
  s.box(x, top + 16, 92, 124, { fill: '#d4d4d4' });
  passportHolderZone(d, s, p, number, expiry, x, top + 262, 420);
  s.text(330, 640, 'Copie certifiée conforme à l’original', { size: 8, color: '#233a8c' });
  d.open('emetteur', 'titulaire', 'dateDocument', 'dateActe', 'reference', 'lieu');
});
