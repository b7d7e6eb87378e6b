import type { OtherCandidate } from '../../contract/reading.ts';
import type { Choice } from './choose-candidate.ts';
import { factConfidence } from './confidence.ts';
import { unionBox } from './page-rows.ts';
import { displayedBox } from './straight-page.ts';

/** A person chooses among a few values, not among all figures of a table. */
const MOST_OTHERS = 4;

/** The other printed values of a fact, best first, each with its own place; never more confident than the chosen one. */
export function otherCandidates({ others }: Choice, chosenConfidence: number): OtherCandidate[] {
  return others.slice(0, MOST_OTHERS).map(({ best }) => {
    const own = factConfidence({ ...best, confirmed: false, contested: true, doubted: false, phrase: false });
    const confidence = Math.min(own, chosenConfidence);
    const { value, printed, page, words } = best;
    return { value, printed, page, box: unionBox(words.map(displayedBox)), confidence };
  });
}
