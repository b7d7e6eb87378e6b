import { caps, circle, type Draft, type Leaf, maker, txt, val } from './draft.ts';
import { printZone, visaZone } from './machine-readable-zone.ts';
import { type Person, person } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'visa';
const MONTHS = ['JAN', 'FEV', 'MAR', 'AVR', 'MAI', 'JUN', 'JUL', 'AOU', 'SEP', 'OCT', 'NOV', 'DEC'];
const dashed = (iso: string) =>
  iso
    .split('-')
    .reverse()
    .join('-')
    .replace(/-20(?=\d\d$)/, '-');
const dotted = (iso: string) => iso.split('-').reverse().join('.');

/** Prints the zone of a holder and states what it gives, in the forms that a careful person would write. */
export function visaHolderZone(d: Draft, s: Leaf, p: Person, number: string, to: string, y: number, issuer = 'FRA') {
  const lines = visaZone({
    document: 'V',
    issuer,
    nationality: p.country.code,
    family: p.family,
    given: p.given,
    number,
    birth: p.birth,
    sex: p.sex,
    expiry: to,
  });
  printZone(d, s, 20, y, s.width - 40, lines, [
    ['paysEmetteur', issuer],
    ['nationalite', p.country.code],
    ['nom', caps(p.family)],
    ['prenoms', caps(p.given)],
    ['dateNaissance', p.birth],
    ['sexe', p.sex],
  ]);
  const zoned = (t: string) =>
    caps(t)
      .replace(/[’']/g, '')
      .replace(/[^A-Z]+/g, ' ');
  d.accept('nom', zoned(p.family), p.family.toUpperCase());
  d.accept('prenoms', zoned(p.given), p.given.toUpperCase());
  d.accept(
    'titulaire',
    `${caps(p.family)}, ${caps(p.given)}`,
    `${caps(p.family)} ${caps(p.given)}`,
    `${caps(p.given)} ${caps(p.family)}`,
    `${zoned(p.family)} ${zoned(p.given)}`,
    `${zoned(p.given)} ${zoned(p.family)}`,
  );
}

/** A long-stay sticker that counts as a permit: labels in two languages beside the values, remarks of two lines. */
export const visaLongSejourRemarques = maker('visa-vls-ts', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 480, height: 330 });
  const p = person(c);
  const from = c.day(2012, 2024);
  const to = addDays(addYears(from, 1), -1);
  const issued = addDays(from, -c.int(5, 40));
  const number = c.digits(9);
  s.box(0, 0, 480, 330, { fill: '#eef1f6' });
  s.text(20, 28, 'FRANCE', { face: 'sansBold', size: 13 });
  s.text(150, 28, 'VISA', { face: 'sansBold', size: 16 });
  d.at(s, 340, 28, val(number, ['numeroDocument', number]), '', { face: 'mono', size: 12, color: '#b01020' });
  const label = (x: number, y: number, t: string) => s.text(x, y, t, { size: 6, color: '#506080' });
  label(150, 48, 'VALABLE POUR / VALID FOR');
  s.text(150, 60, 'FRANCE', { face: 'sansBold' });
  label(150, 76, 'DU / FROM');
  d.at(s, 150, 88, val(dotted(from), ['dateDebut', from]), 'DU', { face: 'sansBold' });
  label(270, 76, 'AU / UNTIL');
  d.at(s, 270, 88, val(dotted(to), ['dateFin', to], ['dateExpiration', to]), 'AU', { face: 'sansBold' });
  label(150, 104, 'TYPE DE VISA / TYPE OF VISA');
  s.text(150, 116, 'D', { face: 'sansBold' });
  label(270, 104, 'NOMBRE D’ENTRÉES / NUMBER OF ENTRIES');
  s.text(270, 116, 'MULT', { face: 'sansBold' });
  label(150, 132, 'DÉLIVRÉ À / ISSUED IN');
  d.at(s, 150, 144, val(caps(p.birthTown), ['lieu', caps(p.birthTown)]), 'DÉLIVRÉ À', { face: 'sansBold' });
  label(270, 132, 'LE / ON');
  d.at(s, 270, 144, val(dotted(issued), ['dateDelivrance', issued]), 'LE', { face: 'sansBold' });
  label(150, 160, 'N° DU PASSEPORT / NUMBER OF PASSPORT');
  s.text(150, 172, `${c.letters(2)}${c.digits(7)}`, { face: 'sansBold' });
  label(150, 188, 'NOM, PRÉNOM / SURNAME, NAME');
  d.at(
    s,
    150,
    200,
    val(`${caps(p.family)}, ${caps(p.given)}`, ['titulaire', `${caps(p.family)}, ${caps(p.given)}`]),
    'NOM, PRÉNOM',
    {
      face: 'sansBold',
    },
  );
  label(150, 216, 'REMARQUES / REMARKS');
  s.text(150, 228, c.pick(['CESEDA R311-3 6°', 'CESEDA R431-16 6°']), { size: 8 });
  s.text(
    150,
    240,
    c.pick([
      'ÉTUDIANT – DISPENSE TEMPORAIRE DE CARTE DE SÉJOUR',
      'SALARIÉ – AUTORISE À TRAVAILLER',
      'VIE PRIVÉE ET FAMILIALE',
    ]),
    { size: 8 },
  );
  s.box(20, 50, 112, 150, { fill: '#ccd4e0' });
  visaHolderZone(d, s, p, number, to, 290);
  d.truth.categorie = {
    value: 'D',
    printed: 'D',
    label: 'TYPE DE VISA',
    page: 1,
    box: [150, 108, 8, 9],
    accepts: ['VLS-TS'],
  };
  d.open('emetteur', 'dateActe', 'reference', 'dateDocument');
});

/** A Schengen sticker issued by another State, photocopied on a sheet with its passport page empty beside. */
export const visaSchengenAutre = maker('visa-autre-etat', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 470, height: 320 });
  const p = person(c);
  const from = c.day(2009, 2024);
  const to = addDays(from, c.pick([15, 30, 60]));
  const issued = addDays(from, -c.int(2, 30));
  const number = c.digits(9);
  const [issuer, name, words] = c.pick([
    ['ITA', 'ITALIA', { from: 'DAL', to: 'AL', at: 'RILASCIATO A', on: 'IL', name: 'COGNOME, NOME' }],
    ['ESP', 'ESPAÑA', { from: 'DEL', to: 'AL', at: 'EXPEDIDO EN', on: 'EL', name: 'APELLIDOS, NOMBRE' }],
  ] as const);
  s.box(0, 0, 470, 320, { fill: '#e8efe6' });
  s.text(18, 28, name, { face: 'sansBold', size: 12 });
  s.text(180, 28, c.pick(['VISTO', 'VISA', 'VISADO']), { face: 'sansBold', size: 15 });
  s.text(330, 28, `${issuer} ${number}`, { face: 'mono', size: 11 });
  const label = (x: number, y: number, t: string) => s.text(x, y, t, { size: 6, color: '#4c5a48' });
  label(150, 46, issuer === 'ITA' ? 'VALIDO PER' : 'VÁLIDO PARA');
  s.text(150, 58, issuer === 'ITA' ? 'STATI SCHENGEN' : 'ESTADOS SCHENGEN', { face: 'sansBold' });
  label(150, 74, words.from);
  d.at(s, 150, 86, val(dashed(from), ['dateDebut', from]), words.from, { face: 'sansBold' });
  label(260, 74, words.to);
  d.at(s, 260, 86, val(dashed(to), ['dateExpiration', to], ['dateFin', to]), words.to, { face: 'sansBold' });
  label(150, 102, issuer === 'ITA' ? 'TIPO DI VISTO' : 'TIPO DE VISADO');
  d.at(s, 150, 114, txt('C', 'categorie'), '', { face: 'sansBold' });
  label(150, 130, words.at);
  d.at(s, 150, 142, val(caps(p.birthTown), ['lieu', caps(p.birthTown)]), words.at, { face: 'sansBold' });
  label(260, 130, words.on);
  d.at(s, 260, 142, val(dashed(issued), ['dateDelivrance', issued]), words.on, { face: 'sansBold' });
  label(150, 170, words.name);
  d.at(
    s,
    150,
    182,
    val(`${caps(p.family)} ${caps(p.given)}`, ['titulaire', `${caps(p.family)} ${caps(p.given)}`]),
    words.name,
    { face: 'sansBold' },
  );
  d.truth.numeroDocument = {
    value: number,
    printed: number,
    label: null,
    page: 1,
    box: [330, 20, 100, 11],
    accepts: [`${issuer}${number}`],
  };
  visaHolderZone(d, s, p, number, to, 270, issuer);
  d.open('emetteur', 'dateActe', 'reference', 'dateDocument', 'categorie', 'lieu');
});

/** A page of a passport with one entry stamp and one exit stamp of the air border police. */
export const visaCachets = maker('visa-cachets', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 400, height: 540 });
  const entry = c.day(2008, 2024);
  const [y, m, day] = entry.split('-');
  s.text(200, 40, 'VISAS', { face: 'sansBold', size: 13, align: 'center' });
  s.box(60, 120, 170, 70, { stroke: '#1a2f7a', lineWidth: 1.4 });
  s.text(70, 138, 'F', { face: 'sansBold', size: 12, color: '#1a2f7a' });
  d.at(s, 100, 158, val(`${day} ${MONTHS[Number(m) - 1]} ${y}`, ['dateActe', entry]), '', {
    face: 'sansBold',
    size: 12,
    color: '#1a2f7a',
  });
  s.text(100, 178, `ENTRÉE  ${c.pick(['ROISSY CDG', 'ORLY', 'MARSEILLE-PROVENCE'])}`, { size: 8, color: '#1a2f7a' });
  s.text(180, 138, `PAF ${c.int(100, 999)}`, { size: 8, color: '#1a2f7a' });
  circle(s, 280, 330, 44, { color: '#7a1a2f' });
  s.text(280, 320, c.pick(['SORTIE DU TERRITOIRE', 'EXIT']), { size: 6.5, align: 'center', color: '#7a1a2f' });
  s.text(280, 338, addDays(entry, -2).split('-').reverse().join(' '), { size: 9, align: 'center', color: '#7a1a2f' });
  s.text(200, 510, String(c.int(7, 30)), { align: 'center' });
  d.open(
    'dateDocument',
    'emetteur',
    'categorie',
    'lieu',
    'titulaire',
    'numeroDocument',
    'dateExpiration',
    'paysEmetteur',
    'dateDelivrance',
    'dateDebut',
    'nationalite',
  );
});
