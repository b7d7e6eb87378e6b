/** What decides whether a piece may go into a series: proof of presence or not, its year, the section that lists it. */
export interface SeriesCandidate {
  section: string;
  year: number | null;
  presence: boolean;
}

/**
 * Cuts the inventory into files: runs of consecutive proofs of presence of one year and one section are one, every other piece is
 * alone. Returns indexes; each once, in order. Only consecutive ones: the pieces of a file must come in the order of the inventory
 * (CE, 14 June 2019), and its name begins with their numbers.
 */
export function yearlySeries(pieces: readonly SeriesCandidate[]): number[][] {
  const groups: number[][] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = index > 0 ? pieces[index - 1] : undefined;
    if (before !== undefined && sameSeries(before, piece)) groups.at(-1)?.push(index);
    else groups.push([index]);
  }
  return groups;
}

const sameSeries = (a: SeriesCandidate, b: SeriesCandidate) =>
  a.presence && b.presence && a.year !== null && a.year === b.year && a.section === b.section;
