import type { FactName } from '../../../contract/fact-names.ts';
import type { Choices } from '../choose-candidate.ts';
import { joinPlainly } from '../join-plainly.ts';
import { scanDates } from '../normalise/dates.ts';
import { fold, foldInPlace } from '../normalise/fold.ts';
import { MONTH_PATTERN } from '../normalise/months.ts';
import { eachMatch } from '../normalise/scan.ts';
import type { PieceView } from '../piece-view.ts';

/** Days on which a paper was made: after all that it tells of, so a later day that nothing explains is a better one. */
export const MADE_ON: readonly FactName[] = ['dateDocument', 'dateSignature', 'dateEtablissement'];
/** Words of days to come. */
const TO_COME =
  /\b(?:echeances?|prelev\w*|valables?|valide|validite|jusqu|limite|prochaine?|avant|expir\w*|fin|terme|debut|compter|rendez|convoque|presenter|depart|retour|partir|effet|regler|payable|entree|reprise|renouvel\w*|termine|acheve\w*|disponible|recouvrement|virement|imprime|reporte\w*)\b/;

/** `before`: folded, the nearest 45 characters. */
type Day = { value: string; before: string };

/** Every day that the paper prints, with what stands before it on its line. */
export function printedDays(piece: PieceView): Day[] {
  return piece.pages.flatMap((view) =>
    view.rows.flatMap((row) => {
      const { text } = joinPlainly(row.words);
      return scanDates(text).map((scan) => ({
        value: scan.value,
        before: fold(text.slice(Math.max(0, scan.start - 45), scan.start)),
      }));
    }),
  );
}

/** What stands where a day is written: "le Zer juin 2018", "le 1B/06/2018". */
const DAY_PLACE = new RegExp(
  `\\ble ?:? (?:\\S{1,4} (?:${MONTH_PATTERN}) \\d{4}|[\\dA-Za-z]{1,3}[/.-][\\dA-Za-z]{1,3}[/.-]\\d\\S{1,3})(?!\\S*\\d)`,
  'g',
);

/** Is a day printed that recognition spoilt? It may be the one on which the paper was made, and the day that was read another. */
export function spoiltDay(piece: PieceView): boolean {
  return piece.pages.some(
    (view) =>
      view.page.source === 'ocr' &&
      view.rows.some((row) => {
        const { text } = joinPlainly(row.words);
        const read = scanDates(text);
        return [...eachMatch(foldInPlace(text), DAY_PLACE)].some(
          ({ start, end }) => !read.some((scan) => scan.start < end && scan.end > start),
        );
      }),
  );
}

/** Days that a fact of the paper explains. */
const toldDays = (choices: Choices) => new Set([...choices.values()].map(({ chosen }) => String(chosen.best.value)));

/** A fact's own choice, or that of the fact that it copies ("dateDocument" of a payslip is its day of payment). */
function statedValue(piece: PieceView, choices: Choices, fact: FactName) {
  const copied = piece.kind.facts.find((rule) => rule.fact === fact && rule.sameAs !== undefined)?.sameAs;
  return (choices.get(fact) ?? (copied === undefined ? undefined : choices.get(copied)))?.chosen.best.value;
}

/** Is a later day printed that no fact and no word of a day to come explains? */
export function laterDay(piece: PieceView, days: readonly Day[], choices: Choices, fact: FactName): boolean {
  const chosen = statedValue(piece, choices, fact);
  if (typeof chosen !== 'string') return false;
  const told = toldDays(choices);
  return days.some(
    ({ value, before }) => value > chosen && !told.has(value) && !TO_COME.test(before) && !/\b(?:au|du)$/.test(before),
  );
}

export const PAY_TIMES: readonly FactName[] = ['periode', 'periodeDebut', 'periodeFin', 'datePaiement'];
/** Arrears are paid months later, an advance in the month before; beyond, the month or the day was misread. */
const LATEST_PAY = 14; // months
const EARLIEST_PAY = -2;

/** Do the month and the day of its payment lie too far apart to be one payslip's? */
export function paidAtAnotherTime(choices: Choices): boolean {
  const [month, paid] = [choices.get('periode'), choices.get('datePaiement')].map((c) => c?.chosen.best.value);
  if (typeof month !== 'string' || typeof paid !== 'string') return false;
  const number = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  const later = number(paid) - number(month);
  return later > LATEST_PAY || later < EARLIEST_PAY;
}

/** Papers about smaller children are certificates of birth; the day of an inscription is nearer than that. */
const YEARS = 6;

export function isTooYoung(days: readonly Day[], choices: Choices): boolean {
  const born = choices.get('dateNaissance')?.chosen.best.value;
  if (typeof born !== 'string') return false;
  const latest = days
    .map((day) => day.value)
    .sort()
    .at(-1);
  return latest !== undefined && Number(latest.slice(0, 4)) - Number(born.slice(0, 4)) < YEARS;
}

const DAY = 86_400_000;
/** A contract's begin and end, beside which another day stands that nothing explains. */
export function nearDay(days: readonly Day[], choices: Choices, fact: FactName): boolean {
  const chosen = choices.get(fact)?.chosen.best.value;
  if (typeof chosen !== 'string') return false;
  const told = toldDays(choices);
  return days.some(({ value }) => !told.has(value) && Math.abs(Date.parse(value) - Date.parse(chosen)) <= 31 * DAY);
}
