import { addMonths, amount, cents, lastDay, shortDate } from '../../../fixtures/papers/french.ts';
import { dd, fictitiousIban, type Movement, spacedIban, stateDays } from './bank-movements.ts';
import { capitalTown, local, nameOf, newcomer, notices, place, windowBlock } from './counter-home-people.ts';
import { caps, type Draft, eur, ident, long, txt, val } from './draft.ts';
import { fields, grid, money, reportMaker, right, ruled } from './report-kit.ts';

const bold = { face: 'sansBold' as const };
const SHOPS = [
  'LECLERC DRIVE',
  'INTERMARCHE',
  'ACTION 4412',
  'KFC',
  'BRICO CASH',
  'ALIM GENERALE',
  'STATION TOTAL',
  'COIFFURE NEFERTITI',
];
const MACHINES = ['AGENCE REPUBLIQUE', 'BNP CLICHY', 'LCL GAMBETTA', 'CENTRE CIAL ROSNY 2'];

interface Worded {
  card: (shop: string, bought: string) => string;
  cash: (machine: string, taken: string) => string;
  pay: string;
  debits: readonly (readonly [label: string, from: number, to: number])[];
}

/** A month of a salaried person's account in a bank's own words; oldest first. */
export function accountMonth({ c }: Draft, month: string, words: Worded): Movement[] {
  const at = (day: number) => `${month}-${String(day).padStart(2, '0')}`;
  const list: Movement[] = [{ on: at(c.int(2, 5)), label: words.pay, euros: c.euros(1050, 1750), onSite: false }];
  for (const [label, least, most] of words.debits)
    list.push({ on: at(c.int(3, 12)), label, euros: -c.euros(least, most), onSite: false });
  for (let i = c.int(4, 7); i > 0; i--) {
    const day = c.int(5, 27);
    const bought = at(day - c.int(1, 3));
    list.push({
      on: at(day),
      label: words.card(c.pick(SHOPS), bought),
      euros: -c.euros(3, 88),
      onSite: true,
      there: bought,
    });
  }
  for (let i = c.int(1, 3); i > 0; i--) {
    const day = at(c.int(4, 28));
    list.push({
      on: day,
      label: words.cash(c.pick(MACHINES), day),
      euros: -c.pick([20, 30, 50, 70, 150]),
      onSite: true,
      there: day,
    });
  }
  return list.sort((a, b) => a.on.localeCompare(b.on));
}

/** A commercial bank's statement: account particulars in a strip, dates of operation and of value, sums of both columns. */
export const counterBankStatement = reportMaker('counter-bank-statement', 'releve-bancaire', (d) => {
  const { c } = d;
  const [p, h, at] = [newcomer(c), place(c), place(c)];
  const month = addMonths('2015-03', c.int(0, 125));
  const end = lastDay(month);
  const before = lastDay(addMonths(month, -1));
  const list = accountMonth(d, month, {
    card: (shop, bought) => `CARTE ${dd(bought).slice(0, 5)} ${shop} CB*${c.digits(4)}`,
    cash: (machine, taken) => `RETRAIT DAB ${dd(taken).slice(0, 5)} ${machine}`,
    pay: 'VIR SEPA RECU /DE SARL MULTINET /MOTIF SALAIRE',
    debits: [
      ['PRLV SEPA EDF CLIENTS PARTICULIERS', 24, 95],
      ['VIR SEPA EMIS /MOTIF LOYER', 280, 590],
      ['COTISATION FORFAIT DE COMPTE', 3, 9],
    ],
  });
  const opening = c.euros(45, 1300);
  const closing = cents(list.reduce((t, m) => t + m.euros, opening));
  const s = d.page({ face: 'sans', size: 8.4 });
  const bank = c.pick(['BNP PARIBAS', 'SOCIÉTÉ GÉNÉRALE', 'LCL', 'Banque Ferrand & Associés']);
  d.at(s, 40, 48, txt(bank, 'emetteur'), '', { ...bold, size: 15, color: '#00804c' });
  s.text(40, 62, `Agence ${at.town} (0${c.digits(4)})`, { size: 7.5 });
  s.text(40, 72, `${at.street} - ${capitalTown(at)}`, { size: 7.5 });
  s.text(40, 82, `Votre conseiller : ${local(c).full} - 3477 (service gratuit + prix appel)`, { size: 7.5 });
  s.text(555, 48, 'RELEVÉ DE COMPTE CHÈQUES', { ...bold, ...right, size: 12 });
  let x = s.text(395, 62, 'du ');
  x = d.at(s, x, 62, long(before, 'periodeDebut'), 'du');
  d.accept('periodeDebut', `${month}-01`);
  x = s.text(395, 74, 'au ');
  d.at(s, x, 74, long(end, 'periodeFin'), 'au');
  s.text(395, 86, `Relevé n° ${Number(month.slice(5))} - page 1/1`, { size: 7.5 });
  windowBlock(d, s, [330, 124], p, h, {
    title: p.sex === 'F' ? 'MME' : 'M.',
    name: `${caps(p.given)} ${caps(p.family)}`,
    upper: true,
    size: 9.5,
    address: false,
  });
  const iban = fictitiousIban(c);
  s.box(40, 176, 515, 28, { stroke: '#00804c' });
  s.text(
    46,
    187,
    `Banque ${iban.slice(4, 9)}   Guichet ${iban.slice(9, 14)}   Compte ${iban.slice(14, 25)}   Clé ${iban.slice(25)}   Devise EUR`,
    { size: 8 },
  );
  x = s.text(46, 199, 'IBAN : ', { size: 8 });
  x = d.at(s, x, 199, ident(spacedIban(iban), 'iban'), 'IBAN', { ...bold, size: 8 });
  s.text(x + 14, 199, 'BIC : FICTFRPPXXX', { size: 8 });
  s.box(40, 212, 515, 15, { fill: '#00804c' });
  const columns = [[46], [86], [400], [482, 'right'], [549, 'right']] as const;
  grid(d, s, columns, [223, 12], [['Date', 'Nature des opérations', 'Valeur', 'Débit', 'Crédit']], {
    ...bold,
    color: '#ffffff',
  });
  const word = opening < 0 ? 'SOLDE DÉBITEUR' : 'SOLDE CRÉDITEUR';
  s.text(86, 243, `${word} AU ${dd(before).replaceAll('/', '.')}`, bold);
  d.at(s, 549, 243, val(money(opening), ['soldeDebut', opening]), word, { ...bold, ...right });
  list.forEach((m, i) => {
    const y = 260 + i * 14;
    s.text(46, y, dd(m.on).slice(0, 5).replace('/', '.'));
    s.text(86, y, m.label.slice(0, 62));
    s.text(400, y, dd(m.on).slice(0, 5).replace('/', '.'));
    s.text(m.euros < 0 ? 482 : 549, y, money(Math.abs(m.euros)), right);
  });
  const y = 260 + list.length * 14;
  stateDays(d, list, [46, 252, 30, y - 258]);
  const total = (sign: number) => money(cents(list.reduce((t, m) => t + Math.max(0, m.euros * sign), 0)));
  s.text(86, y + 4, 'TOTAL DES OPÉRATIONS');
  s.text(482, y + 4, total(-1), right);
  s.text(549, y + 4, total(1), right);
  const last = closing < 0 ? 'SOLDE DÉBITEUR' : 'SOLDE CRÉDITEUR';
  s.text(86, y + 21, `${last} AU ${dd(end).replaceAll('/', '.')}`, bold);
  d.at(s, closing < 0 ? 482 : 549, y + 21, val(money(Math.abs(closing)), ['soldeFin', closing]), last, {
    ...bold,
    ...right,
  });
  ruled(s, [40, 82, 394, 430, 490, 555], 212, y + 28, '#9ccab6');
  s.text(40, y + 46, `Autorisation de découvert : 200,00 EUR - taux annuel effectif global 15,${c.digits(2)} %`, {
    size: 7.5,
  });
  notices(
    s,
    [40, y + 64, 515],
    [
      'Conformément à la réglementation, les dépôts de votre compte sont garantis à hauteur de 100 000 euros par le Fonds de garantie des dépôts et de résolution (www.garantiedesdepots.fr). Vos réclamations : service relations clientèle, puis le médiateur.',
      `${bank} - Société anonyme au capital de 1 000 000 000 euros - Siège social : 16 boulevard des Italiens, 75009 Paris - RCS Paris 000 ${c.digits(3)} ${c.digits(3)} - ORIAS n° 07 ${c.digits(3)} ${c.digits(3)}`,
    ],
  );
  d.open('dateDocument');
});

/** A transfer agent's form in two languages: customer's copy, sender, receiver and sums in numbered frames. */
export const counterMoneyTransfer = reportMaker('counter-money-transfer', 'transfert-argent', (d) => {
  const { c } = d;
  const [p, h, to] = [newcomer(c), place(c), newcomer(c)];
  const on = c.day(2012, 2025);
  const sent = c.pick([45, 70, 90, 110, 180, 230, 400]);
  const fee = c.pick([1.99, 4.9, 6.5, 8.9]);
  const [rate, currency] = c.pick([
    [1.0812, 'USD'],
    [1, 'EUR'],
  ] as const);
  const s = d.page({ face: 'sans', size: 8.8, height: 640 });
  const name = c.pick(['Western Union', 'Ria Money Transfer', 'SIRA CASH', 'Afrimandat']);
  s.box(0, 0, 595, 50, { fill: '#1c1c1c' });
  d.at(s, 40, 32, txt(name, 'emetteur'), '', { ...bold, size: 18, color: '#ffde00' });
  s.text(555, 24, 'Send money / Envoi d’argent', { ...right, color: '#ffffff' });
  s.text(555, 38, 'Exemplaire client - Customer receipt', { ...right, color: '#ffffff', size: 7.5 });
  s.text(
    40,
    70,
    `Point de vente : ${caps(local(c).family)} TELECOM - ${place(c).street} - Agent n° ${c.letters(2)}${c.digits(6)}`,
    { size: 7.5 },
  );
  s.text(40, 82, `Opérateur : ${c.digits(3)}   Terminal : ${c.letters(1)}${c.digits(3)}`, { size: 7.5 });
  s.text(40, 104, 'MTCN / N° de contrôle', { size: 7.5 });
  d.at(s, 40, 119, ident(`${c.digits(3)}-${c.digits(3)}-${c.digits(4)}`, 'reference'), 'MTCN / N° de contrôle', {
    ...bold,
    size: 13,
  });
  s.text(300, 104, 'Date et heure de la transaction', { size: 7.5 });
  d.at(
    s,
    300,
    119,
    val(`${dd(on)} ${c.int(9, 20)}:${c.int(10, 59)}`, ['dateActe', on]),
    'Date et heure de la transaction',
    { ...bold, size: 11 },
  );
  s.box(40, 134, 515, 15, { fill: '#ffde00' });
  s.text(46, 145, '1. EXPÉDITEUR / SENDER', bold);
  fields(
    d,
    s,
    [46, 164, 200, 14],
    [
      ['Nom, prénom / Last, first name', nameOf(d, `${caps(p.family)}, ${caps(p.given)}`, p.sex, 'titulaire')],
      ['Adresse / Address', `${caps(h.street)} ${capitalTown(h)}`],
      [
        'Pièce d’identité / ID',
        `${c.pick(['PASSEPORT', 'TITRE DE SÉJOUR'])} ${c.digits(2)}${c.letters(2)}${c.digits(5)} - valable au ${shortDate(c.day(2026, 2029))}`,
      ],
      ['Téléphone / Phone', `+33 6 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`],
    ],
  );
  d.accept('titulaire', `${caps(p.family)} ${caps(p.given)}`);
  s.box(40, 220, 515, 15, { fill: '#ffde00' });
  s.text(46, 231, '2. DESTINATAIRE / RECEIVER', bold);
  const family = caps(to.family);
  fields(
    d,
    s,
    [46, 250, 200, 14],
    [
      ['Nom, prénom / Last, first name', txt(`${family}, ${caps(to.given)}`, 'beneficiaire')],
      ['Ville / City', caps(to.birthTown)],
      ['Pays / Country', txt(caps(to.country.name), 'pays')],
      ['Service', c.pick(['Argent en minutes', 'Retrait en espèces', 'Compte mobile'])],
    ],
  );
  d.accept('beneficiaire', `${family} ${caps(to.given)}`);
  d.accept('pays', to.country.name);
  s.box(40, 306, 515, 15, { fill: '#ffde00' });
  s.text(46, 317, '3. TRANSACTION', bold);
  const y = grid(
    d,
    s,
    [[46], [549, 'right']],
    [336, 14],
    [
      ['Montant à transférer / Amount sent', eur(sent, 'montant', ' EUR')],
      ['Frais de transfert / Transfer fee', `${money(fee)} EUR`],
      ['Remise promotionnelle / Discount', '0,00 EUR'],
      ['Total à payer / Total', `${money(cents(sent + fee))} EUR`],
      ['Taux de change / Exchange rate', amount(rate, '', ',', 4)],
      ['Montant à recevoir / Payout amount', `${money(cents(sent * rate))} ${currency}`],
    ],
  );
  s.rule(40, y, 555, y);
  notices(
    s,
    [40, y + 14, 515],
    [
      'Protégez-vous de la fraude : n’envoyez jamais d’argent à une personne que vous n’avez pas rencontrée. En plus des frais de transfert, l’établissement réalise un gain sur le change. Le client reconnaît avoir pris connaissance des conditions générales et déclare l’origine licite des fonds.',
      `Service client : 0 800 900 000 (appel gratuit). ${name} Payment Services Ireland Ltd, Unit 9, Richview Office Park, Clonskeagh, Dublin 14. Médiateur : www.exemple.invalid.`,
    ],
  );
  s.text(46, y + 70, 'Signature du client', { size: 7.5 });
  s.text(330, y + 70, 'Cachet de l’agent', { size: 7.5 });
});
