import { AppError } from '../../contract/errors.ts';
import type { PageReading } from '../../contract/reading.ts';
import type { OcrPool } from '../ocr/ocr-pool.ts';
import type { OpenSource } from './open-source.ts';

export interface ReadPagesOptions {
  pool: OcrPool;
  signal?: AbortSignal;
  onPage?: (done: number, total: number) => void;
}

const RECOGNITION_DPI = 300;
/** Given to a page whose size cannot even be known; a page always has one. */
const A4 = { width: 595, height: 842 };

/**
 * Reads every page: its own text where that is reliable, recognition elsewhere. A page that fails is returned with the
 * finding `page-unreadable`, never left out. Images exist for as many pages at once as the pool has threads. Throws
 * `cancelled`, and `system.missing-component` (without it no scan could be read, which must not pass for bad pages).
 */
export async function readPages(source: OpenSource, options: ReadPagesOptions): Promise<PageReading[]> {
  const { pool, signal, onPage } = options;
  const total = source.pageCount;
  const readings = new Array<PageReading>(total);
  let next = 1;
  let done = 0;
  let failed = false;
  const work = async (): Promise<void> => {
    while (next <= total && !failed) {
      if (signal?.aborted) throw new AppError('cancelled', {});
      const page = next++;
      readings[page - 1] = await readPage(source, page, pool, signal);
      done++;
      onPage?.(done, total);
      await breathe(); // pages with text never wait otherwise, and a cancel could not be heard
    }
  };
  const workers = Array.from({ length: Math.min(pool.size, total) }, () =>
    work().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  // All have ended before this returns, so that the caller may close the source.
  const outcomes = await Promise.allSettled(workers);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return readings;
}

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

async function readPage(
  source: OpenSource,
  page: number,
  pool: OcrPool,
  signal: AbortSignal | undefined,
): Promise<PageReading> {
  let size = A4;
  try {
    size = source.pageSize(page);
    const words = source.textWords(page);
    if (words) return { page, ...size, source: 'text', words, findings: [] };
    const image = await source.gray(page, RECOGNITION_DPI);
    const recognition = await pool.recognise(image, signal);
    const findings = recognition.findings.map((finding) => ({ ...finding, page }));
    const origin = recognition.words.length > 0 ? 'ocr' : 'none';
    return { page, ...size, source: origin, words: recognition.words, findings };
  } catch (error) {
    if (error instanceof AppError && (error.code === 'cancelled' || error.code.startsWith('system.'))) throw error;
    return { page, ...size, source: 'none', words: [], findings: [{ code: 'page-unreadable', page }] };
  }
}
