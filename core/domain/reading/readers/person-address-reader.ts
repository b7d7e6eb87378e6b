import type { FactRule } from '../../../contract/catalogue/kind.ts';
import { addressBlocks } from '../address-blocks.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../candidates-by-label.ts';
import { unionBox } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';
import { readAddresseeBlock } from './name-readers.ts';

/** An address under a name is the window's; that the person lives there is one step further than the name. */
const TRUST = 0.98;
/** Address windows begin right of this share of the width. */
const WINDOW = 0.4;

/**
 * The address of the person a paper is sent to: the lines under the name that `addressee-block` finds, down to the town,
 * joined by commas. Absent when no such name is found. `where: [right]`: only an address window in the right half of the page,
 * for a private landlord's own address stands at the left of a receipt.
 */
export function readPersonAddress(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const blocks = addressBlocks(piece, view);
  const inWindow = rule.where.length === 1 && rule.where[0] === 'right';
  return readAddresseeBlock(piece, rule).flatMap((person) => {
    const first = person.words[0];
    if (first === undefined || (inWindow && first.box[0] < WINDOW * view.page.width)) return [];
    const block = blocks.find(({ lines }) => lines.some((line) => line.words.includes(first)));
    const at = block?.lines.findIndex((line) => line.words.includes(first)) ?? -1;
    const lines = block?.lines.slice(at + 1) ?? [];
    if (lines.length < 2) return []; // a town alone: the street is not printed, or not here
    const words = lines.flatMap((line) => line.words);
    const value = lines.map((line) => line.text.replace(/[\s,]+$/, '')).join(', ');
    return [
      {
        fact: rule.fact,
        value,
        printed: value,
        page: view.page.page,
        box: unionBox(words.map((word) => word.box)),
        words,
        source: sourceOf(view),
        wordConfidence: Math.min(...words.map((word) => word.confidence)),
        score: person.score * TRUST,
        check: 'none' as const,
      },
    ];
  });
}
