import type { Box } from '../../contract/reading.ts';
import { inkIn } from './page-ink.ts';
import type { PageImage } from './pdfium-pages.ts';
import { readPrint } from './second-reader.ts';

/** A value that was drawn on a page, with what a reader must find again. */
export interface WrittenPlace {
  id: string;
  page: number;
  box: Box;
  value: string;
  /** A cross is drawn as lines: no reader finds a letter. */
  text: boolean;
  ink: boolean;
}

interface PlacedCheck {
  reread: number;
  inkSeen: number;
  failed: Map<string, 'value' | 'ink'>;
}

const LEAST_INK = 2;

/** The letters of a text, counted: shaped Arabic comes back as its letters, and a reader may give them in another order. */
function lettersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFKC').replace(/\s/gu, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function added(after: Map<string, number>, before: Map<string, number>): Map<string, number> {
  const more = new Map<string, number>();
  for (const letter of new Set([...after.keys(), ...before.keys()])) {
    const count = (after.get(letter) ?? 0) - (before.get(letter) ?? 0);
    if (count !== 0) more.set(letter, count);
  }
  return more;
}

const same = (a: Map<string, number>, b: Map<string, number>) =>
  a.size === b.size && [...a].every(([k, v]) => b.get(k) === v);

/** The print of each page that `places` stand on, by page. */
function printOf(runs: Awaited<ReturnType<typeof readPrint>>, page: number): string {
  return runs
    .filter((run) => run.page === page)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * Whether values drawn on pages are there: the print of a page, read by pdf.js before and after, must have gained exactly
 * their letters, and each box must show ink that it had not.
 * @throws AppError state.fill-check-failed when a file cannot be opened
 */
export async function checkPlaced(
  before: { bytes: Uint8Array; password: string; images: ReadonlyMap<number, PageImage> },
  after: { bytes: Uint8Array; images: ReadonlyMap<number, PageImage> },
  places: readonly WrittenPlace[],
): Promise<PlacedCheck> {
  const check: PlacedCheck = { reread: 0, inkSeen: 0, failed: new Map() };
  if (places.length === 0) return check;
  const [old, now] = [await readPrint(before.bytes, before.password), await readPrint(after.bytes)];
  for (const page of new Set(places.map((place) => place.page))) {
    const own = places.filter((place) => place.page === page);
    const texts = own.filter(({ text }) => text);
    const gained = added(lettersOf(printOf(now, page)), lettersOf(printOf(old, page)));
    const reread = same(gained, lettersOf(texts.map(({ value }) => value).join('')));
    const [filled, bare] = [after.images.get(page), before.images.get(page)];
    for (const { id, box, ink } of own) {
      const seen = !ink || (filled !== undefined && bare !== undefined && inkIn(filled, bare, box) >= LEAST_INK);
      if (!reread) check.failed.set(id, 'value');
      else check.reread++;
      if (seen && ink) check.inkSeen++;
      else if (!seen && reread) check.failed.set(id, 'ink');
    }
  }
  return check;
}
