import { bars, caps, circle, maker, txt, val } from './draft.ts';
import { frenchPerson, home, person, postTown } from './people.ts';

const KIND = 'enveloppe';
const MONTHS = ['JANV', 'FEV', 'MARS', 'AVR', 'MAI', 'JUIN', 'JUIL', 'AOUT', 'SEPT', 'OCT', 'NOV', 'DEC'];

/** A window envelope: a franking line with its figures at the top right, the letter's addressee in the window. */
export const enveloppeFenetre = maker('enveloppe-fenetre', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10, width: 624, height: 312 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2010, 2025);
  const [y, m, day] = on.split('-');
  d.at(s, 26, 40, txt(c.pick(['CAF DE SEINE-SAINT-DENIS', 'BANQUE DU GABARIT', 'CPAM DU RHÔNE']), 'emetteur'), '', {
    face: 'sansBold',
    size: 11,
  });
  s.text(26, 54, `${h.code.slice(0, 2)}000 ${postTown(h).slice(6)} CEDEX`, { size: 8 });
  s.text(420, 34, 'LA POSTE', { face: 'mono', size: 9 });
  s.text(420, 46, `${c.digits(6)} ${c.letters(2)}`, { face: 'mono', size: 8 });
  d.at(s, 510, 34, val(`${day}/${m}/${y?.slice(2)}`, ['dateActe', on]), '', { face: 'mono', size: 9 });
  s.text(510, 46, `R.F. 00${c.int(0, 1)},${c.int(50, 99)} €`, { face: 'mono', size: 9 });
  s.box(300, 140, 270, 100, { stroke: '#999999' });
  d.at(s, 312, 166, txt(`${p.title} ${caps(p.given)} ${caps(p.family)}`, 'titulaire'), '', { face: 'mono', size: 9.5 });
  d.accept('titulaire', `${caps(p.given)} ${caps(p.family)}`);
  d.block(s, 312, 182, [caps(h.street), postTown(h)], 15, ['adresse'], '', { face: 'mono', size: 9.5 });
  bars(s, 312, 216, 170, 10, c);
  d.open('dateDocument', 'emetteur', 'lieu', 'reference');
});

/** A registered letter: its label with a number, a stamp of the counter, names after printed words. */
export const enveloppeRecommandee = maker('enveloppe-recommandee', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10, width: 680, height: 480 });
  const p = person(c);
  const h = home(c);
  const from = home(c);
  const who = frenchPerson(c);
  const on = c.day(2009, 2025);
  const [y, m, day] = on.split('-');
  s.box(26, 24, 300, 76, { stroke: '#222222' });
  s.text(34, 42, 'RECOMMANDÉ AVEC AVIS DE RÉCEPTION', { face: 'sansBold', size: 9.5 });
  const number = `1A ${c.digits(3)} ${c.digits(3)} ${c.digits(4)} ${c.int(0, 9)}`;
  d.at(s, 34, 88, val(number, ['reference', number.replace(/ /g, '')]), 'RECOMMANDÉ', { face: 'mono', size: 10 });
  bars(s, 34, 50, 240, 24, c);
  circle(s, 560, 74, 40, { lineWidth: 1 });
  s.text(560, 56, caps(from.town).slice(0, 12), { size: 6.5, align: 'center' });
  d.at(s, 560, 78, val(`${day} ${MONTHS[Number(m) - 1]} ${y}`, ['dateActe', on]), '', { size: 9, align: 'center' });
  s.text(560, 94, `${c.int(9, 18)} h ${c.int(10, 59)}`, { size: 7, align: 'center' });
  s.text(34, 170, 'EXPÉDITEUR', { face: 'sansBold', size: 8 });
  d.at(s, 34, 184, txt(`${who.title} ${who.full}`, 'emetteur'), 'EXPÉDITEUR');
  s.text(34, 198, from.street);
  s.text(34, 212, postTown(from));
  s.text(330, 260, 'DESTINATAIRE', { face: 'sansBold', size: 8 });
  d.at(s, 330, 278, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), 'DESTINATAIRE', { size: 12 });
  d.block(s, 330, 295, [h.street, postTown(h)], 16, ['adresse'], '', { size: 12 });
  d.open('dateDocument', 'emetteur', 'lieu');
});

/** A hand-written-looking envelope from abroad: postmark with a month name, the country under the town. */
export const enveloppeEtranger = maker('enveloppe-etranger', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'serif', size: 12, width: 600, height: 300 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2008, 2024);
  s.text(24, 36, 'PAR AVION – AIR MAIL', { size: 9, color: '#1c3e95' });
  circle(s, 470, 66, 36);
  s.text(470, 52, caps(p.birthTown).slice(0, 14), { size: 6.5, align: 'center' });
  const [y, m, day] = on.split('-');
  d.at(s, 470, 70, val(`${day}-${m}-${y}`, ['dateActe', on]), '', { size: 9, align: 'center', face: 'sansBold' });
  s.text(470, 86, caps(p.country.name), { size: 6.5, align: 'center' });
  d.at(s, 230, 150, txt(`${p.given} ${p.family}`, 'titulaire'));
  d.block(s, 230, 170, [h.street, `${h.code} ${h.town}`], 20, ['adresse']);
  s.text(230, 210, 'FRANCE');
  s.text(24, 270, `Exp. ${p.family} – ${p.birthTown} – ${p.country.name}`, { size: 9 });
  d.open('dateDocument', 'emetteur', 'lieu');
});

/** A bulk envelope: "déjà affranchie" mark with a sorting line; no day is printed. */
export const enveloppeDestineo = maker('enveloppe-industrielle', KIND, 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9, width: 624, height: 312 });
  const p = person(c);
  const h = home(c);
  s.text(30, 40, 'Si non distribuable, retourner à :', { size: 7.5 });
  s.text(30, 52, `TSA ${c.digits(5)} – ${c.digits(2)}9${c.digits(2)} ${caps(home(c).town)} CEDEX`, { size: 7.5 });
  s.box(520, 24, 80, 44, { stroke: '#222222' });
  s.text(560, 42, 'PORT PAYÉ', { face: 'sansBold', align: 'center' });
  s.text(560, 56, 'Lettre verte', { align: 'center', size: 8 });
  s.text(300, 150, `${c.digits(5)} ${c.digits(4)} ${c.letters(2)} ${c.int(10, 99)}`, { face: 'mono', size: 7.5 });
  s.text(300, 166, p.civility.toUpperCase(), { face: 'sans', size: 10 });
  d.at(s, 300, 181, txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'), p.civility, { size: 10 });
  d.block(s, 300, 196, [caps(h.street), postTown(h)], 15, ['adresse'], '', { size: 10 });
  d.without('dateActe');
  d.open('dateDocument', 'emetteur', 'lieu');
});
