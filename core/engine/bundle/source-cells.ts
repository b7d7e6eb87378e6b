import type { PageCells } from '../../domain/bundle/page-likeness.ts';

// What is not kept is drawn again from its source.
const MOST_BYTES = 160 * 2 ** 20;

/** The sheets of a bundle as their sources drew them for its composition, kept small, so that its check need not draw them again. */
export class SourceCells {
  private readonly pages = new Map<number, PageCells>();
  private bytes = 0;

  /** @param page of the bundle, 1-based */
  keep(page: number, cells: PageCells): void {
    if (this.bytes + cells.cells.byteLength > MOST_BYTES) return;
    this.bytes += cells.cells.byteLength;
    this.pages.set(page, cells);
  }

  of(page: number): PageCells | null {
    return this.pages.get(page) ?? null;
  }
}
