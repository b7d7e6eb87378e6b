import { AppError } from '../../contract/errors.ts';
import type { Corners, PageReading } from '../../contract/reading.ts';
import type { CodeReader } from '../barcode/code-reader.ts';
import { languageFindings } from '../language/page-language.ts';
import type { Quad } from '../ocr/geometry.ts';
import type { OcrPool } from '../ocr/ocr-pool.ts';
import type { OpenSource } from './open-source.ts';
import { codesOfImage, codesOfTextPage, later } from './page-codes.ts';
import { asksForAdobeReader } from './xfa-shell.ts';

export interface ReadPagesOptions {
  pool: OcrPool;
  /** Looks for two-dimensional codes; absent: none are looked for. */
  codes?: CodeReader;
  signal?: AbortSignal;
  onPage?: (done: number, total: number) => void;
}

const RECOGNITION_DPI = 300;
/** Given to a page whose size cannot even be known; a page always has one. */
const A4 = { width: 595, height: 842 };

/**
 * Reads every page: its own text where that is reliable, recognition elsewhere. A page that fails is returned with the
 * finding `page-unreadable`, never left out. Images exist for one page more than the pool has threads. Throws
 * `cancelled`, and `system.missing-component` (without it no scan could be read, which must not pass for bad pages).
 */
export async function readPages(source: OpenSource, options: ReadPagesOptions): Promise<PageReading[]> {
  const { pool, codes, signal, onPage } = options;
  const total = source.pageCount;
  const readings = new Array<PageReading>(total);
  let next = 1;
  let done = 0;
  let failed = false;
  const work = async (): Promise<void> => {
    while (next <= total && !failed) {
      if (signal?.aborted) throw new AppError('cancelled', {});
      const page = next++;
      readings[page - 1] = await readPage(source, page, { pool, codes, signal });
      done++;
      onPage?.(done, total);
      await breathe(); // pages with text never wait otherwise, and a cancel could not be heard
    }
  };
  // One more than there are threads: a page is decoded while they are busy, and none of them waits for the next.
  const workers = Array.from({ length: Math.min(pool.size + 1, total) }, () =>
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

interface ReadPageOptions {
  pool: OcrPool;
  codes: CodeReader | undefined;
  signal: AbortSignal | undefined;
  /** The sheet on a photographed page, set by a person; absent: the recogniser looks for it. */
  corners?: Corners | undefined;
}

/** Reads one page; the same promises as `readPages`. */
export async function readPage(
  source: OpenSource,
  page: number,
  { pool, codes: reader, signal, corners: given }: ReadPageOptions,
): Promise<PageReading> {
  let size = A4;
  try {
    size = source.pageSize(page);
    const words = source.textWords(page);
    if (words) {
      const { findings, ...held } = await codesOfTextPage(source, page, reader, signal);
      return withWordFindings(source, { page, ...size, source: 'text', words, ...held, findings });
    }
    const image = await source.gray(page, RECOGNITION_DPI);
    // Both at once, on threads of their own; the recogniser takes the pixels away, so the other one copies them first.
    const seen = later(codesOfImage(image, page, reader, signal));
    const recognition = await pool.recognise(image, signal, given === undefined ? {} : { corners: given });
    const { codes, findings: aboutCodes } = await seen();
    const findings = [...recognition.findings.map((finding) => ({ ...finding, page })), ...aboutCodes];
    const origin = recognition.words.length > 0 ? 'ocr' : 'none';
    const held = {
      ...(codes === undefined ? {} : { codes }),
      ...(recognition.corners === null ? {} : { corners: pointsOf(recognition.corners) }),
    };
    return withWordFindings(source, { page, ...size, source: origin, words: recognition.words, findings, ...held });
  } catch (error) {
    if (error instanceof AppError && (error.code === 'cancelled' || error.code.startsWith('system.'))) throw error;
    return { page, ...size, source: 'none', words: [], findings: [{ code: 'page-unreadable', page }] };
  }
}

/** What the words of a page say of it: another language, or that they stand for a form that is not shown. */
function withWordFindings(source: OpenSource, reading: PageReading): PageReading {
  const { page, words } = reading;
  const shell = source.xfa === true && source.pageCount === 1 && asksForAdobeReader(words.map((w) => w.text).join(' '));
  const findings = shell ? [{ code: 'page-not-shown' as const, page }] : languageFindings(reading);
  return findings.length === 0 ? reading : { ...reading, findings: [...reading.findings, ...findings] };
}

const pointsOf = (quad: Quad): Corners => quad.map(([x, y]) => [x, y]) as unknown as Corners;
