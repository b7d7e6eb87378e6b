import type { Outlet } from '../../contract/catalogue/outlet.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { OutletLimit, OutletSummary } from '../../contract/outlet.ts';
import { frenchNumber } from '../calendar/french-dates.ts';

/** What holds at an outlet on a filing day, both days of a limit included. */
export function outletOn(outlet: Outlet, on: IsoDate): OutletSummary {
  const { id, title, summary, delivery } = outlet;
  const limits = outlet.limits
    .filter(({ from, to }) => (from === null || from <= on) && (to === null || on <= to))
    .map(({ what, value, words, source }) => ({ what, value, words, source }));
  return { id, title, summary, delivery, limits, advice: outlet.advice.map(({ words }) => words) };
}

/** The smallest known figure of a kind; null when none is known. */
export function smallestLimit(limits: readonly OutletLimit[], what: OutletLimit['what']): number | null {
  const values = limits.flatMap((limit) => (limit.what === what && limit.value !== null ? [limit.value] : []));
  return values.length === 0 ? null : Math.min(...values);
}

/** The limits with the figure that a person gave: it comes beside the others, and only ever makes them stricter. */
export function withGivenLimit(limits: readonly OutletLimit[], bytes: number | undefined): OutletLimit[] {
  if (bytes === undefined) return [...limits];
  const words = `${megabytes(bytes)} par fichier, taille que vous avez indiquée`;
  return [...limits, { what: 'file-bytes', value: bytes, words, source: null }];
}

/** "1,2 Mo": millions of bytes, rounded up so that a size never looks smaller than it is. */
export function megabytes(bytes: number): string {
  return `${frenchNumber(Math.ceil(bytes / 100_000) / 10)} Mo`;
}
