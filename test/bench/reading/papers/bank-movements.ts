import { addMonths, cents } from '../../../fixtures/papers/french.ts';
import type { Draft } from './draft.ts';
import type { Choices } from './seeded-choices.ts';

export interface Movement {
  on: string; // the day of the operation
  label: string;
  second?: string; // a second line of the label
  euros: number; // positive: credit
  /** Cash withdrawal, or payment by card in a shop. */
  onSite: boolean;
  /** The day of the purchase, when the label prints another than that of the operation: that day somebody was there. */
  there?: string;
}

/** `2024-02-05` → `05/02/2024`. */
export const dd = (iso: string) => iso.split('-').reverse().join('/');

/** A French IBAN that passes its check; the bank code 00000 is no bank's. */
export function fictitiousIban(c: Choices): string {
  const account = `00000${c.digits(5)}0000${c.digits(7)}`;
  const weighed = 15n * BigInt(account.slice(5, 10)) + 3n * BigInt(account.slice(10));
  const bban = account + String(97n - (weighed % 97n)).padStart(2, '0');
  const check = String(98n - (BigInt(`${bban}152700`) % 97n)).padStart(2, '0');
  return `FR${check}${bban}`;
}
export const spacedIban = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ');

const SHOPS = [
  'FRANPRIX',
  'LIDL',
  'BOUCHERIE DU MARCHE',
  'PHARMACIE CENTRALE',
  'TABAC DE LA GARE',
  'CARREFOUR CITY',
  'BOULANGERIE PAUL B',
  'MONOPRIX',
];
const TOWNS = ['AUBERVILLIERS', 'PARIS 18', 'SAINT-DENIS', 'MONTREUIL', 'PANTIN', 'VITRY'];

/** How a bank words a payment by card: `on` is the day of the purchase, a day or two before the operation. */
const CARD: ((c: Choices, on: string) => string)[] = [
  (c, on) => `CARTE X${c.digits(4)} ${dd(on).slice(0, 5)} ${c.own(SHOPS)}`,
  (c, on) => `FACTURE CARTE DU ${dd(on).slice(0, 5).replace('/', '')}${on.slice(2, 4)} ${c.own(SHOPS)}`,
  (c) => `PAIEMENT CB ${c.own(SHOPS)} ${c.own(TOWNS)}`,
  (c, on) => `ACHAT CB ${c.own(SHOPS)} ${dd(on).slice(0, 5).replace('/', '.')}.${on.slice(2, 4)}`,
  (c, on) => `CB ${c.own(SHOPS)} ${dd(on).slice(0, 5)}`,
  (c) => `Paiement par carte ${c.own(SHOPS)}`,
];
const CASH: ((c: Choices, on: string) => string)[] = [
  (c, on) => `RETRAIT DAB ${dd(on)} ${c.own(TOWNS)}`,
  (c, on) => `RET DAB ${c.own(TOWNS)} ${dd(on).slice(0, 5)}`,
  (c) => `RETRAIT ESPECES ${c.own(TOWNS)}`,
  (c) => `Retrait distributeur ${c.own(TOWNS)}`,
];
const SEPA = [
  'PRELEVEMENT SEPA MOBILE',
  'PRLV SEPA ASSURANCE HABITATION',
  'PRLV SEPA OPERATEUR BOX',
  'PRELEVEMENT EUROPEEN MUTUELLE',
];
const PAY = ['VIREMENT RECU SALAIRE', 'VIR SEPA RECU DE EMPLOYEUR', 'VIREMENT EN VOTRE FAVEUR SALAIRE'];
const SENT = ['VIREMENT INSTANTANE EMIS LOYER', 'VIR SEPA EMIS LOYER', 'VIREMENT PERMANENT LOYER'];
// Fees that have the card's name and are no payment by card.
const FEES = [
  'FRAIS TENUE DE COMPTE',
  'COTISATION CARTE VISA',
  'COTISATION MENSUELLE CARTE 1234',
  'COMMISSION INTERVENTION',
];

/** Some months' movements, oldest first. One bank words its lines in one way. */
export function movements(d: Draft, from: string, months: number): Movement[] {
  const { c } = d;
  const card = c.own(CARD);
  const cash = c.own(CASH);
  const out: Movement[] = [];
  for (let m = 0; m < months; m++) {
    const month = addMonths(from, m);
    const at = (day: number) => `${month}-${String(day).padStart(2, '0')}`;
    const add = (day: number, label: string, euros: number, second?: string, onSite = false, there?: string) => {
      const more = { ...(second ? { second } : {}), ...(there ? { there } : {}) };
      out.push({ on: at(day), label, euros: cents(euros), onSite, ...more });
    };
    add(c.int(1, 4), c.own(SEPA), -c.euros(8, 40), `MANDAT ${c.letters(2)}${c.digits(8)}`);
    add(c.int(5, 9), c.own(PAY), c.euros(900, 1900), `REF ${c.digits(9)}`);
    for (let i = c.int(2, 5); i > 0; i--) {
      const day = c.int(4, 27);
      const bought = at(day - c.int(0, 2));
      const label = card(c, bought);
      const printed = ['/', '.', ''].some((mark) => label.includes(dd(bought).slice(0, 5).replace('/', mark)));
      add(day, label, -c.euros(4, 62), undefined, true, printed ? bought : undefined);
    }
    for (let i = c.int(1, 2); i > 0; i--) {
      const day = c.int(6, 28);
      add(day, cash(c, at(day)), -c.pick([20, 40, 50, 80, 100]), undefined, true);
    }
    if (c.chance(0.5)) add(c.int(20, 27), c.own(SENT), -c.euros(250, 500));
    if (c.chance(0.3)) add(c.int(10, 26), 'REMISE CHEQUE', c.euros(20, 200));
    if (c.chance(0.5)) add(28, c.own(FEES), -c.euros(1, 4));
  }
  return out.sort((a, b) => a.on.localeCompare(b.on));
}

const unique = (days: string[]) => [...new Set(days)].sort().join(' ');

/** States the two facts that a whole table gives: its days, and those of what was paid on the spot. */
export function stateDays(d: Draft, list: Movement[], box: [number, number, number, number], page = 1) {
  const days = unique(list.map((m) => m.on));
  d.truth.joursMouvements = { value: days, printed: days, label: 'Date', page, box };
  const spot = unique(list.filter((m) => m.onSite).map((m) => m.there ?? m.on));
  if (spot) d.truth.joursSurPlace = { value: spot, printed: spot, label: 'Date', page, box };
}
