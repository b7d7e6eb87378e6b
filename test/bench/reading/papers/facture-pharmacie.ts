import { amount, cents } from '../../../fixtures/papers/french.ts';
import { fictitiousSiret, spacedNir, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { eur, ident, LOOKS, maker, short, txt } from './draft.ts';
import { frenchPerson, home, nirOf, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'facture-pharmacie';
const GOODS = [
  'DOLIPRANE 1000MG CPR 8',
  'AMOXICILLINE 500MG GELU 12',
  'SPASFON LYOC 10',
  'BETADINE DERMIQUE 125ML',
  'VENTOLINE 100MCG',
  'SERUM PHYSIOLOGIQUE 40',
  'METFORMINE 850MG CPR 90',
];

/** The copy printed at the counter on an A4 sheet: act, prescriber, lines. */
export const pharmacieDuplicata = maker('facture-pharmacie-a4', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const doc = frenchPerson(c);
  const on = c.day(2019, 2025);
  const name = c.own([
    'PHARMACIE DU MARCHÉ',
    'PHARMACIE DES QUATRE CHEMINS',
    'GRANDE PHARMACIE DE LA GARE',
    'PHARMACIE LAFLEUR',
  ]);
  d.at(s, 45, 56, txt(name, 'emetteur'), '', { face: look.b, size: 13, color: '#0a7a3b' });
  s.text(45, 70, `${h.street} – ${postTown(h)}`);
  if (c.chance(0.7))
    d.line(s, 45, 84, 'SIRET', ident(spacedSiret(fictitiousSiret(c.int(10000, 90000))), 'siret'), { size: 8 });
  else d.without('siret');
  s.text(45, 130, 'FACTURE SUBROGATOIRE', { face: look.b, size: 13 });
  s.text(45, 146, `N° ${c.digits(7)}`);
  d.line(s, 45, 162, 'Facture du', short(on, 'dateDocument'));
  const act = c.chance(0.7);
  if (act) d.line(s, 200, 162, 'Délivrance du', short(c.chance(0.5) ? on : addDays(on, -1), 'dateActe'));
  s.box(300, 100, 250, 52, { stroke: '#888888' });
  d.line(s, 310, 116, 'Assuré :', txt(`${p.family.toUpperCase()} ${p.given.toUpperCase()}`, 'titulaire'), {
    face: look.b,
  });
  if (c.chance(0.7)) d.line(s, 310, 130, 'N° SS :', ident(spacedNir(nirOf(p)), 'nir'));
  else d.without('nir');
  s.text(310, 144, `Né(e) le ${p.birth.split('-').reverse().join('/')}`);
  s.text(
    45,
    190,
    `Prescription du ${addDays(on, -c.int(2, 12)).split('-').reverse().join('/')} – Dr ${doc.given} ${doc.family.toUpperCase()} n° ${c.digits(9)}`,
  );
  s.box(45, 204, 505, 16, { fill: '#e3f3e9' });
  s.text(52, 216, 'Désignation', { face: look.b });
  [
    ['Qté', 350],
    ['P.U. TTC', 420],
    ['Taux', 470],
    ['Total', 543],
  ].forEach(([t, x]) => {
    s.text(Number(x), 216, String(t), { face: look.b, align: 'right' });
  });
  let y = 236;
  let total = 0;
  for (const g of c.shuffled(GOODS).slice(0, c.int(2, 5))) {
    const q = c.int(1, 3);
    const u = c.euros(1, 14);
    total += cents(q * u);
    s.text(52, y, g);
    s.text(350, y, `${q}`, { align: 'right' });
    s.text(420, y, amount(u), { align: 'right' });
    s.text(470, y, c.pick(['65 %', '30 %', '15 %']), { align: 'right' });
    s.text(543, y, amount(cents(q * u)), { align: 'right' });
    y += 15;
  }
  total = cents(total);
  s.text(52, y + 12, 'Total TTC', { face: look.b });
  d.at(s, 543, y + 12, eur(total, 'montant'), 'Total TTC', { face: look.b, align: 'right' });
  s.text(52, y + 28, 'Part assurance maladie');
  s.text(543, y + 28, `${amount(cents(total * 0.6))} €`, { align: 'right' });
  s.text(52, y + 44, 'Reste à payer');
  s.text(543, y + 44, `${amount(cents(total - cents(total * 0.6)))} €`, { align: 'right' });
  s.paragraph(
    45,
    y + 80,
    505,
    'Document remis au patient. Télétransmis à la caisse. Le pharmacien peut remplacer un médicament par un générique.',
    { size: 8 },
  );
  d.open('reference', 'dateActe', 'dateNaissance', 'adresse', 'lieu');
});

/** A till receipt. */
export const pharmacieTicket = maker('facture-pharmacie-ticket', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'mono', size: 8.5, width: 240, height: 460 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2020, 2025);
  const name = c.own(['PHARMACIE CENTRALE', 'PHARMACIE DU CANAL', 'PHARMACIE MARTINET', 'PHARMACIE DE L’ÉTOILE']);
  d.at(s, 120, 30, txt(name, 'emetteur'), '', { size: 11, align: 'center' });
  s.text(120, 44, h.street, { align: 'center' });
  s.text(120, 56, postTown(h), { align: 'center' });
  s.text(120, 68, `TEL 019900${c.digits(4)}`, { align: 'center' });
  s.text(14, 92, 'TICKET DE CAISSE');
  d.line(s, 14, 106, 'DATE', short(on, 'dateDocument', 'dateActe'));
  s.text(226, 106, `${c.int(9, 19)}:${c.int(10, 59)}`, { align: 'right' });
  if (c.chance(0.6))
    d.line(s, 14, 120, 'PATIENT', txt(`${p.family.toUpperCase()} ${p.given.toUpperCase()}`, 'titulaire'));
  else d.without('titulaire');
  let y = 146;
  let total = 0;
  for (const g of c.shuffled(GOODS).slice(0, c.int(1, 4))) {
    const u = c.euros(2, 13);
    total += u;
    s.text(14, y, g.slice(0, 26));
    s.text(226, y, amount(u), { align: 'right' });
    y += 14;
  }
  total = cents(total);
  s.rule(14, y - 4, 226, y - 4);
  s.text(14, y + 12, 'TOTAL TTC EUR');
  d.at(s, 226, y + 12, eur(total, 'montant', ''), 'TOTAL TTC EUR', { align: 'right' });
  s.text(14, y + 28, c.pick(['CARTE BANCAIRE', 'ESPECES']));
  s.text(226, y + 28, amount(total), { align: 'right' });
  s.text(14, y + 46, `TVA 2,10% : ${amount(cents(total * 0.02))}`);
  s.text(14, y + 60, `FACTURE ${c.digits(8)}`);
  s.text(120, y + 96, 'MERCI DE VOTRE VISITE', { align: 'center' });
  d.open('reference', 'datePaiement', 'lieu', 'adresse');
});
