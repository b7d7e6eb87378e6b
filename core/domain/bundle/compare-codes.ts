import type { Box } from '../../contract/reading.ts';

/** A code and what it holds (or a digest of it). `box` null: its place is not known. Points of the sheet, top-left origin. */
export type CodeOnSheet = { holds: string; box: Box | null };

/** What became of a code. `lost`: it is no longer read; `changed`: another one is read at its place; `moved`: read elsewhere. */
export type CodeFate = 'kept' | 'lost' | 'changed' | 'moved';

const SAME_PLACE = 0.6; // of the code's side: how far its middle may be from where it was
const LEAST_SLACK = 4; // points: decoders mark the corners of a code a module or two apart

/** What became of each expected code; codes that were found besides are no concern (a copy may read better than its source). */
export function compareCodes(expected: readonly CodeOnSheet[], found: readonly CodeOnSheet[]): CodeFate[] {
  const left = [...found];
  const take = (fits: (code: CodeOnSheet) => boolean): boolean => {
    const at = left.findIndex(fits);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  // Codes at their place first, so that one of two equal codes never stands for the other.
  const fates = expected.map(({ holds, box }): CodeFate | null =>
    take((code) => code.holds === holds && isSamePlace(box, code.box)) ? 'kept' : null,
  );
  return fates.map((fate, i) => {
    if (fate !== null) return fate;
    const { holds, box } = expected[i] as CodeOnSheet;
    if (take((code) => code.holds === holds)) return 'moved';
    return box !== null && left.some((code) => code.box !== null && isSamePlace(box, code.box)) ? 'changed' : 'lost';
  });
}

function isSamePlace(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return true;
  const slack = Math.max(LEAST_SLACK, SAME_PLACE * Math.min(a[2], a[3]));
  const apart = (axis: 0 | 1) => Math.abs(middle(a, axis) - middle(b, axis));
  return apart(0) <= slack && apart(1) <= slack;
}

const middle = (box: Box, axis: 0 | 1): number => box[axis] + (axis === 0 ? box[2] : box[3]) / 2;
