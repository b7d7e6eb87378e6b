import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PresenceGrid } from '../../contract/catalogue/presence-grid.ts';
import type { IsoMonth } from '../../contract/iso.ts';
import type { GridReading, KindClass } from '../../contract/presence.ts';
import type { LawPiece } from '../measures/law-piece.ts';
import { type PresenceLedger, presenceLedger } from './presence-ledger.ts';
import { presenceSentences } from './presence-sentences-fr.ts';
import { readGrids } from './read-grids.ts';
import { STRENGTH_RANK } from './strength-rank.ts';

/** The kinds as the most severe of the sources classes them. */
function atTheirWeakest(kinds: Readonly<Record<string, Kind>>): Record<string, Kind> {
  return Object.fromEntries(
    Object.entries(kinds).map(([slug, kind]) => {
      const { presence } = kind;
      if (presence === undefined || presence.otherClasses.length === 0) return [slug, kind];
      const strength = [presence.strength, ...presence.otherClasses.map((other) => other.strength)].reduce(
        (low, one) => (STRENGTH_RANK[one] < STRENGTH_RANK[low] ? one : low),
      );
      return [slug, { ...kind, presence: { ...presence, strength } }];
    }),
  );
}

/**
 * The grids of the catalogue, each also read with the lowest class that a source gives to a contested kind (bank
 * statements, bills, transport): an answer that hangs on a class is not given without saying so.
 */
export function readGridsWithDoubt(
  grids: Readonly<Record<string, PresenceGrid>>,
  ledger: PresenceLedger,
  window: readonly IsoMonth[],
  pieces: readonly LawPiece[],
  kinds: Readonly<Record<string, Kind>>,
): GridReading[] {
  const readings = readGrids(grids, ledger, window);
  const contested = new Set(
    pieces.map(({ kind }) => kind).filter((slug) => kinds[slug]?.presence?.otherClasses.length),
  );
  if (contested.size === 0) return readings;
  const weak = readGrids(grids, presenceLedger(pieces, atTheirWeakest(kinds), ledger.on), window);
  const titles = [...contested].sort().map((slug) => kinds[slug]?.title ?? slug);
  return readings.map((reading, index) => {
    const ifContested = weak[index]?.state ?? null;
    if (ifContested === reading.state || ifContested === null) return { ...reading, ifContested };
    const explanation = `${reading.explanation} ${presenceSentences.ifContested(titles, ifContested)}`;
    return { ...reading, ifContested, explanation };
  });
}

/** What the catalogue says of each kind that was brought, the kinds in the order of their names. */
export function classesOfKinds(pieces: readonly LawPiece[], kinds: Readonly<Record<string, Kind>>): KindClass[] {
  return [...new Set(pieces.map(({ kind }) => kind))].sort().flatMap((slug) => {
    const kind = Object.hasOwn(kinds, slug) ? kinds[slug] : undefined;
    if (kind?.presence === undefined) return [];
    const { strength, otherClasses, counts, inferred, note, source } = kind.presence;
    return [
      {
        kind: slug,
        title: kind.title,
        strength,
        otherClasses,
        counts: counts ?? null,
        inferred,
        note: note ?? null,
        source: { ...source, from: null, to: null },
      },
    ];
  });
}
