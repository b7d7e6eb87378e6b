import type { PageCode } from '../../../contract/reading.ts';
import type { KnownPage } from '../bundle-plan.ts';
import type { CodeFinder, DrawnPages, SizeInPoints } from './code-finder.ts';

const SOURCE_DPI = 300;

/**
 * The 2D codes of a source page: those seen when it was read; of a page that was not read, those found on its picture, which is
 * only drawn when something on the page may be a code. `size`: the page as displayed, in points; boxes are in the same.
 */
export async function sourceCodes(
  finder: CodeFinder,
  pages: DrawnPages,
  page: number,
  size: SizeInPoints,
  known: Pick<KnownPage, 'codes'> | null,
  signal?: AbortSignal,
): Promise<PageCode[]> {
  if (known !== null) return known.codes;
  if (pages.mayShowCode && !(await pages.mayShowCode(page))) return [];
  return finder.onPage(pages, page, size, SOURCE_DPI, signal);
}
