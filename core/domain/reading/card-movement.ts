import { fold, foldInPlace } from './normalise/fold.ts';
import { dayBefore, openingDay } from './statement-dates.ts';

const WITHDRAWAL = /\b(?:retraits?|ret|dab|gab|distributeur)\b/;
const CARD = /\b(?:carte|cb|paiement par carte|achat|paiement cb|facture carte)\b/;
/** Charges, refunds and orders that carry the same words without anybody being anywhere. */
const NOT_A_VISIT =
  /\b(?:cotisation|cotis|frais|commission|com|forfait|abonnement|assurance|remboursement|remb|avoir|annulation|credit|virement|vir|prelevement|prlv|prel|opposition|renouvellement|remise|interets?|agios|differe|debit differe|total)\b/;
/** Shops to which nobody goes. */
const REMOTE =
  /\b(?:internet|web|online|vad|amazon|amzn|paypal|netflix|spotify|google|apple com|itunes|uber|deliveroo|aliexpress|cdiscount|vinted|airbnb|booking|facebook|facebk|meta|microsoft|ebay|shein|temu|wish|lycamobile|lebara|free mobile|sfr|bouygues|orange|sosh|com|fr|taptap|wise|revolut|worldremit|remitly|western union|moneygram)\b/;
/** A payment made in another currency or country says that the person was not here. */
const ABROAD =
  /\b(?:usd|gbp|chf|xof|xaf|fcfa|mad|tnd|dzd|egp|try|gnf|cad|cny|inr|bdt|pkr|lkr|hors zone|hors union|etranger|devise|espagne|italie|allemagne|belgique|suisse|portugal|maroc|tunisie|algerie|senegal|mali|cote d ivoire|turquie|royaume uni)\b/;

const DAY_IN_LABEL = /(?<![\d/.,])(\d{2})[/.](\d{2})(?:[/.](?:\d{4}|\d{2}))?(?![\d,]|[/.]\d)/g;
const SIX_DIGITS = /\b(?:du|fact|cb|carte|dab|retrait|le) (\d{2})(\d{2})(\d{2})(?!\d)/;
const FOUR_DIGITS = /\b(?:cb|dab|gab|carte|psc|retrait) (\d{2})(\d{2})(?= [a-z])/;

/** The end of a card's number may look like a day: four digits are one only this shortly before the entry. */
const FEW_DAYS = 10;

const daysBetween = (earlier: string, later: string) => (Date.parse(later) - Date.parse(earlier)) / 86_400_000;

/** The day printed in a movement's label, in the ways in which banks print it: 02/12, 02.12.23, "DU 021223", "CB 0212". */
function ownDay(label: string, entered: string): string | undefined {
  const printed = foldInPlace(label).replace(/ +/g, ' ');
  for (const match of printed.matchAll(DAY_IN_LABEL)) {
    const day = openingDay(match[0]);
    const found = day === undefined ? undefined : dayBefore(day, entered);
    if (found !== undefined) return found;
  }
  const six = SIX_DIGITS.exec(printed);
  const digits = six ?? FOUR_DIGITS.exec(printed);
  if (digits === null) return undefined;
  const parts = [digits[1], digits[2], digits[3]].filter((part) => part !== undefined);
  const day = openingDay(parts.join('/'));
  const found = day === undefined ? undefined : dayBefore(day, entered);
  return found !== undefined && six === null && daysBetween(found, entered) > FEW_DAYS ? undefined : found;
}

/** A day on which somebody stood at a machine or a till. `certain`: the statement leaves no other day possible. */
export type SpotDay = { day: string; certain: boolean };

/**
 * The day on which a person made this movement on the spot, or undefined: a withdrawal at a machine or a payment by card,
 * on the day printed in its label, else on the day of the operation. The day is certain when both are the same, or when
 * a withdrawal prints only one; a payment by card without its own day may have been entered days later, and two
 * different days are for a person to look at. Transfers, direct debits, charges, refunds, orders on a network and
 * operations abroad are not made on the spot here.
 */
export function dayOnTheSpot(label: string, entered: string): SpotDay | undefined {
  const folded = fold(label);
  const withdrawal = WITHDRAWAL.test(folded);
  if (!withdrawal && !CARD.test(folded)) return undefined;
  if (NOT_A_VISIT.test(folded) || REMOTE.test(folded) || ABROAD.test(folded)) return undefined;
  const own = ownDay(label, entered);
  if (own === undefined) return { day: entered, certain: withdrawal };
  return { day: own, certain: own === entered };
}
