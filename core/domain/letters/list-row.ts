import type { LetterLanguage } from '../../contract/catalogue/letter.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { IsoMonth } from '../../contract/iso.ts';
import { frenchMonths, frenchNumber } from '../calendar/french-dates.ts';
import { monthRuns } from '../calendar/iso-months.ts';
import type { LetterContext } from './letter-context.ts';

/** A value of a row; in other languages where the catalogue has them (`fr` is then always there). */
export type RowValue = string | null | (Partial<Record<LetterLanguage, string>> & { fr: string });

/** One entry of a list, with the papers and facts that it rests on. */
export interface ListRow {
  values: Record<string, RowValue>;
  pieces: readonly string[];
}

export interface LetterList {
  fields: readonly string[]; // names after `item.`
  rests: readonly FactName[]; // on these facts of its pieces
  rows(context: LetterContext): ListRow[];
}

/** An amount as French papers print it; null when it is not known. */
export const euros = (amount: number | null) =>
  amount === null ? null : `${frenchNumber(amount, Number.isInteger(amount) ? 0 : 2)} €`;
export const orNull = (text: string) => (text === '' ? null : text);

/** The name of a kind of paper in the other languages; null when nobody has translated it. */
export function kindIn({ prepared }: LetterContext, kind: string | undefined, title: string): RowValue {
  const words = kind === undefined ? undefined : prepared.catalogue.letterWords?.kinds[kind];
  return words ? { ...words, fr: title } : null;
}

const numeric = (month: IsoMonth) => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

/** Months in words in French, in figures in the other languages. Sorted distinct months. */
export function monthsIn(months: readonly IsoMonth[]): RowValue {
  const figures = monthRuns(months)
    .map(({ from, to }) => (from === to ? numeric(from) : `${numeric(from)} – ${numeric(to)}`))
    .join(', ');
  return { fr: frenchMonths(months), en: figures, ru: figures, ar: figures };
}
