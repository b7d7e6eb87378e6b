/** A row to print: its height in points; a heading is never left alone at the bottom of a page. */
export type Row = { height: number; keepWithNext: boolean };

/**
 * Shares rows out over pages and returns the row indices of each page. The heights do not depend on the page numbers
 * printed in the rows, so this one pass gives the length of the inventory before anything is drawn (a contents page that
 * runs over onto a page nobody counted is the classic way to get every number wrong).
 */
export function paginateRows(rows: readonly Row[], firstHeight: number, nextHeight: number): number[][] {
  const pages: number[][] = [[]];
  let left = firstHeight;
  let index = 0;
  while (index < rows.length) {
    const block = blockFrom(rows, index);
    const height = block.reduce((sum, i) => sum + (rows[i]?.height ?? 0), 0);
    const current = pages[pages.length - 1] as number[];
    if (height > left && current.length > 0) {
      pages.push([]);
      left = nextHeight;
      continue;
    }
    current.push(...block);
    left -= height;
    index += block.length;
  }
  return pages;
}

function blockFrom(rows: readonly Row[], start: number): number[] {
  const block = [start];
  while (rows[block[block.length - 1] as number]?.keepWithNext && start + block.length < rows.length) {
    block.push(start + block.length);
  }
  return block;
}
