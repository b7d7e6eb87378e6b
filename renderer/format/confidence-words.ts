import type { PieceFact } from '../../core/contract/dossier.ts';
import { fr } from '../text/fr.ts';

/** How sure the machine is, in words; nothing for a value that no machine read. */
export function confidenceWords(fact: PieceFact): string | null {
  if (fact.confidence === null) return null;
  const words = fr.reading.confidence;
  const level =
    fact.confidence >= 0.95
      ? words.high
      : fact.confidence >= 0.8
        ? words.good
        : fact.confidence >= 0.5
          ? words.low
          : words.poor;
  return fact.origin ? `${level}, ${fr.reading.origin[fact.origin]}` : level;
}

export type FactMark = 'read' | 'toCheck' | 'confirmed' | 'typed';

/** What a person must know of a value at a glance: read and sure, to check, confirmed, or typed. */
export function markOf(fact: PieceFact): FactMark {
  if (fact.status !== 'read') return fact.status;
  return fact.sure ? 'read' : 'toCheck';
}
