/** Pages as a person writes them: `[1, 2, 3, 8]` → `1-3, 8`. The order is kept: `[5, 3, 4]` → `5, 3-4`. */
export function pageRanges(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && page === run[1] + 1) run[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

/**
 * `1-3, 8` → `[1, 2, 3, 8]`, in the order written. Null: not such a list, or a page beyond `last` (of nothing is guessed:
 * what is typed wrongly must not print something else).
 */
export function pagesOfRanges(text: string, last: number): number[] | null {
  const pages: number[] = [];
  for (const part of text.split(/[,;]/)) {
    const [, from = '', to = from] = /^\s*(\d{1,6})\s*(?:[-–à]\s*(\d{1,6}))?\s*$/.exec(part) ?? [];
    const [first, end] = [Number(from), Number(to)];
    if (from === '' || first < 1 || end < first || end > last) return null;
    for (let page = first; page <= end; page++) pages.push(page);
  }
  return pages;
}
