import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { monthRuns } from './iso-months.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** "2025-01-23" → "23/01/2025", as French papers print days. */
export function frenchDay(day: IsoDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** "2025-03-01" → "1er mars 2025", for a sentence or a title. */
export function frenchLongDay(day: IsoDate): string {
  const date = Number(day.slice(8, 10));
  return `${date === 1 ? '1er' : date} ${frenchMonth(day.slice(0, 7))}`;
}

/** "2025-01" → "janvier 2025". */
export function frenchMonth(month: IsoMonth): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** Sorted distinct months, runs joined: "mars 2024, mai 2024 à août 2024". */
export function frenchMonths(months: readonly IsoMonth[]): string {
  return monthRuns(months)
    .map((run) => (run.from === run.to ? frenchMonth(run.from) : `${frenchMonth(run.from)} à ${frenchMonth(run.to)}`))
    .join(', ');
}

/** A number as French papers print it: decimal comma, narrow groups of three, no useless decimals ("1 801,8"). */
export function frenchNumber(value: number, minDecimals = 0): string {
  const [whole = '0', decimals = ''] = String(Math.round(Math.abs(value) * 1e4) / 1e4).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const padded = decimals.padEnd(minDecimals, '0');
  return `${value < 0 ? '-' : ''}${grouped}${padded ? `,${padded}` : ''}`;
}
