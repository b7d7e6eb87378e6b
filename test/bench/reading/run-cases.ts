import type { Kind } from '../../../core/contract/catalogue/kind.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import type { Case } from './cases.ts';
import { bring } from './degradations.ts';
import { type JudgedPaper, judgeCase } from './judge-case.ts';
import { readBrought } from './read-brought.ts';
import type { ReadingCache } from './reading-cache.ts';

/**
 * Reads every case through the engine with two threads and judges it; the results are in the order of the cases. After
 * `minutes` no further case is begun.
 */
export async function runCases(
  cases: readonly Case[],
  kinds: readonly Kind[],
  cache: ReadingCache | null,
  minutes: number | null,
  onDone: (done: number) => void,
): Promise<JudgedPaper[]> {
  const pool = new OcrPool({ workers: 2 });
  const results = new Array<JudgedPaper[]>(cases.length).fill([]);
  const end = minutes === null ? Number.POSITIVE_INFINITY : performance.now() + minutes * 60_000;
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < cases.length && performance.now() < end) {
      const index = next++;
      const one = cases[index] as Case;
      const { file, degradation, seed } = one;
      const read = async () => {
        const { bytes, name } = await bring(file.id, file.sheets, degradation, seed);
        return readBrought(bytes, name, pool);
      };
      const pages = cache ? await cache.readings(file.sheets, `${degradation} ${seed}`, read) : await read();
      results[index] = judgeCase(one, pages, kinds);
      onDone(++done);
    }
  };
  try {
    // One more than there are threads, so that a page is ready when a thread becomes free.
    await Promise.all([work(), work(), work()]);
  } finally {
    await pool.close();
  }
  return results.flat();
}
