import type { CatalogueSource } from '../../contract/catalogue/source.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { LegalSource } from '../../contract/trace.ts';

/** The entries of a dated list that are in force on a day, both ends inclusive, in the order of the list. */
export function inForce<T extends { from: IsoDate; to: IsoDate | null }>(entries: readonly T[], on: IsoDate): T[] {
  return entries.filter(({ from, to }) => from <= on && (to === null || on <= to));
}

/** The source of a dated entry as an answer shows it. */
export function legalSourceOf(entry: { source: CatalogueSource; from: IsoDate; to: IsoDate | null }): LegalSource {
  return { ...entry.source, from: entry.from, to: entry.to };
}
