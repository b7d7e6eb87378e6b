import type { Box } from '../../contract/reading.ts';
import type { ManifestPage } from './bundle-manifest.ts';
import type { Found } from './check-lines.ts';
import { checkCodes } from './codes/check-codes.ts';
import { CodeFinder } from './codes/code-finder.ts';
import { drawingPool } from './drawing-pool.ts';
import { stopIfCancelled } from './stop-if-cancelled.ts';

const DPI = 200;

/** Whether each 2D code of the sources is decoded on the page of the bundle to what it held, and no stamp lies over one. */
export async function checkBundleCodes(
  path: string,
  pages: readonly ManifestPage[],
  signal: AbortSignal | undefined,
): Promise<Found> {
  const found: Found = { tally: { expected: 0, correct: 0 }, problems: [] };
  const finder = new CodeFinder();
  const bundle = {
    async gray(page: number, width: number, height: number) {
      const drawn = await drawingPool.ask('sheet', { path, page, width, height }, signal);
      return { width, height, data: drawn.gray };
    },
  };
  try {
    for (const page of pages) {
      const expected = page.contents.flatMap(({ codes, codeBoxes }) =>
        codes.map((holds, i) => ({ holds, box: codeBoxes?.[i] ?? null })),
      );
      const placement = page.contents[0]?.placement;
      if (expected.length === 0 || !placement) continue;
      await stopIfCancelled(signal);
      const size = { width: placement.sheetWidth, height: placement.sheetHeight };
      const {
        expected: count,
        correct,
        problems,
      } = await checkCodes(finder, bundle, page.page, size, expected, signal);
      found.tally.expected += count;
      found.tally.correct += correct;
      found.problems.push(...problems.map((problem) => `page ${page.page} : ${problem}`));
      const codes = await finder.onPage(bundle, page.page, size, DPI, signal);
      if (codes.some(({ box }) => [page.stampBox, page.numberBox].some((stamp) => stamp && meet(box, stamp)))) {
        found.problems.push(`page ${page.page} : le tampon recouvre un code 2D`);
      }
    }
  } finally {
    await finder.close();
  }
  return found;
}

const meet = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
