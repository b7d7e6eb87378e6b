import { labelRegex } from './find-labels.ts';

/** Does a folded text hold one of these patterns, as whole words? */
export const matchesAny = (patterns: readonly string[], folded: string): boolean =>
  patterns.some((pattern) => labelRegex(pattern).test(folded));
