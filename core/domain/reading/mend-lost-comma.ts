import { printedAmounts } from './arithmetic.ts';
import type { Candidate, Unreadable } from './candidate.ts';
import { unionBox } from './page-rows.ts';
import type { PieceView } from './piece-view.ts';

/** Smaller amounts are printed many times on a payslip, and nearly the same figures by chance. */
const LEAST = 250;
/** A place whose figures were misread fits no better than this. */
const MENDED = 0.7;

/** Is one the other with one figure more, less or other? */
export function nearlySame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1);
}

/**
 * Amounts whose comma or blank recognition has lost at their label ("TOTAL BRUT 2215675"), taken only when exactly one
 * amount of nearly these figures is printed readably elsewhere on the paper (the base salary, the base of a
 * contribution). Always doubtful: a person looks.
 */
export function mendLostCommas(
  piece: PieceView,
  candidates: readonly Candidate[],
  unreadable: readonly Unreadable[],
): Candidate[] {
  const missing = unreadable.filter(
    ({ fact, words }) => words !== undefined && candidates.every((c) => c.fact !== fact),
  );
  if (missing.length === 0) return [];
  const values = [...new Set(printedAmounts(piece).map((amount) => amount.value))].filter((value) => value >= LEAST);
  return missing.flatMap(({ fact, page, printed, words = [] }) => {
    const figures = printed.replace(/\D/g, '');
    const alike = values.filter((value) => nearlySame(figures, value.toFixed(2).replace('.', '')));
    const [value, ...others] = alike;
    if (value === undefined || others.length > 0) return [];
    return [
      {
        fact,
        value,
        printed,
        page,
        box: unionBox(words.map((word) => word.box)),
        words,
        source: 'ocr',
        wordConfidence: Math.min(...words.map((word) => word.confidence)),
        score: MENDED,
        check: 'none',
        via: 'mended',
        doubtful: true,
      },
    ];
  });
}
