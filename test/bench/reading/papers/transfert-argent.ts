import { amount, cents } from '../../../fixtures/papers/french.ts';
import { caps, eur, ident, LOOKS, maker, short, txt, val } from './draft.ts';
import { frenchPerson, home, person, postTown } from './people.ts';

const KIND = 'transfert-argent';

// Written once, whatever the day: only the words around the sum matter.
const RATES: Record<string, readonly [string, number]> = {
  DZA: ['DZD', 145.2],
  MAR: ['MAD', 10.75],
  TUN: ['TND', 3.36],
  HTI: ['HTG', 141.5],
  CHN: ['CNY', 7.81],
  LKA: ['LKR', 352.4],
  UKR: ['UAH', 41.2],
  BRA: ['BRL', 5.42],
  PHL: ['PHP', 60.9],
};

/** The sender's copy of an agency. */
export const transfertRecu = maker('transfert-argent-recu', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const to = person(c, p.country);
  const [currency, rate] = RATES[p.country.code] ?? (['XOF', 655.957] as const);
  const h = home(c);
  const on = c.day(2017, 2025);
  const sent = c.pick([50, 100, 120, 150, 200, 300]) + c.pick([0, 0.5]);
  const fee = c.pick([2.9, 4.9, 5]);
  const name = c.pick(['WESTERN UNION', 'Ria Transfert d’argent']);
  s.box(40, 34, 515, 34, { fill: '#111111' });
  d.at(s, 52, 56, txt(name, 'emetteur'), '', { face: look.b, size: 15, color: '#ffd400' });
  s.text(543, 56, 'Reçu de l’expéditeur', { color: '#ffffff', align: 'right' });
  s.text(40, 90, `Agence : TABAC DU CENTRE, ${h.street}, ${postTown(h)}`, { size: 8 });
  d.line(s, 40, 116, 'N° de contrôle (MTCN) :', ident(`${c.digits(3)}-${c.digits(3)}-${c.digits(4)}`, 'reference'), {
    face: look.b,
    labelFace: look.n,
  });
  d.line(s, 330, 116, 'Date :', short(on, 'dateActe', 'dateDocument'));
  s.text(440, 116, `${c.int(9, 19)}:${c.int(10, 59)}`);
  s.box(40, 132, 250, 80, { stroke: '#999999' });
  s.box(305, 132, 250, 80, { stroke: '#999999' });
  s.text(50, 148, 'EXPÉDITEUR', { face: look.b });
  s.text(315, 148, 'BÉNÉFICIAIRE', { face: look.b });
  d.line(s, 50, 166, 'Nom :', txt(`${caps(p.given)} ${caps(p.family)}`, 'titulaire'));
  s.text(50, 182, `Adresse : ${h.street}`, { size: 8.5 });
  d.line(s, 315, 166, 'Nom :', txt(`${caps(to.given)} ${caps(to.family)}`, 'beneficiaire'));
  d.line(s, 315, 182, 'Pays de destination :', txt(caps(p.country.name), 'pays'));
  const rows: [string, ReturnType<typeof val>][] = [
    ['Montant du transfert', eur(sent, 'montant', ' EUR')],
    ['Frais de transfert', val(`${amount(fee)} EUR`)],
    ['Total à payer par l’expéditeur', val(`${amount(cents(sent + fee))} EUR`)],
    ['Montant à recevoir', val(`${amount(Math.round(sent * rate), ' ', ',', 0)} ${currency}`)],
  ];
  rows.forEach(([label, v], i) => {
    s.text(50, 240 + i * 18, label);
    d.at(s, 500, 240 + i * 18, v, label, { align: 'right' });
    s.rule(40, 245 + i * 18, 555, 245 + i * 18, { color: '#cccccc', lineWidth: 0.4 });
  });
  s.text(
    40,
    330,
    `Taux de change appliqué : 1 EUR = ${String(rate).replace('.', ',')} ${currency} – pièce d’identité présentée : passeport`,
    {
      size: 8,
    },
  );
  s.paragraph(
    40,
    360,
    515,
    'En signant, l’expéditeur accepte les conditions générales. Remboursement sur demande écrite avant le paiement au bénéficiaire. Protégez-vous contre la fraude.',
    { size: 8 },
  );
  if (name.startsWith('Ria')) d.accept('emetteur', 'Ria');
  d.accept('pays', p.country.name, caps(p.country.name));
  d.open('adresse', 'datePaiement', 'lieu', 'dateDocument');
});

/** A mobile application's confirmation. */
export const transfertApplication = maker('transfert-argent-application', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const to = c.chance(0.7) ? person(c, p.country).full : frenchPerson(c).full;
  const on = c.day(2019, 2025);
  const sent = c.euros(30, 400);
  const fee = c.euros(0, 5);
  const name = c.pick(['Wise Envoi', 'Taptap Send', 'MoneyGram', 'La Passerelle Transferts']);
  d.at(s, 60, 70, txt(name, 'emetteur'), '', { face: look.b, size: 20, color: '#0a7d6b' });
  s.text(60, 110, 'Confirmation de transfert d’argent', { face: look.b, size: 14 });
  const rows: [string, ReturnType<typeof val>][] = [
    ['Envoyé par', txt(p.full, 'titulaire')],
    ['Envoyé à', txt(to, 'beneficiaire')],
    ['Pays', txt(p.country.name, 'pays')],
    ['Date de l’opération', short(on, 'dateActe', 'dateDocument')],
    ['Vous avez envoyé', eur(sent, 'montant')],
    ['Nos frais', val(`${amount(fee)} €`)],
    ['Total débité', val(`${amount(cents(sent + fee), ' ')} €`)],
    ['Numéro de transaction', ident(`${c.letters(2)}${c.digits(8)}`, 'reference')],
    ['Mode de retrait', val(c.pick(['Espèces en agence', 'Portefeuille mobile', 'Compte bancaire']))],
  ];
  rows.forEach(([label, v], i) => {
    s.text(60, 150 + i * 26, label, { color: '#666666' });
    d.at(s, 535, 150 + i * 26, v, label, { align: 'right', face: look.b });
    s.rule(60, 158 + i * 26, 535, 158 + i * 26, { color: '#e0e0e0' });
  });
  s.paragraph(
    60,
    420,
    475,
    `Imprimé le ${c.day(2025, 2025).split('-').reverse().join('/')}. Service client disponible sept jours sur sept. Établissement de paiement agréé.`,
    { size: 8.5 },
  );
  d.open('datePaiement', 'dateDocument');
});
