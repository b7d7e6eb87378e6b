/**
 * A short paper in wordings that no rule was written from. `page`: lines parted by " | ", two blanks part cells, a line that
 * opens with "# " is printed twice as large. `issuer`: who made it as it is printed, or null where the kind does not ask or the
 * paper does not say.
 */
export type UnseenPaper = { kind: string; issuer: string | null; page: string };

/** Several papers of a kind. */
export const papersOf = (kind: string, ...papers: readonly (readonly [string | null, string])[]): UnseenPaper[] =>
  papers.map(([issuer, page]) => ({ kind, issuer, page }));
