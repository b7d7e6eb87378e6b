import { AppError } from '../../contract/errors.ts';
import type { PageCode, ReadingFinding } from '../../contract/reading.ts';
import { type CodeReader, CodeSearchFailed } from '../barcode/code-reader.ts';
import type { PageImage } from '../ocr/gray-image.ts';
import type { OpenSource } from './page-source.ts';

/** What a page reading gets from the search for codes. */
export interface PageCodes {
  codes?: PageCode[];
  findings: ReadingFinding[];
}

const NONE: PageCodes = { findings: [] };
const TEXT_PAGE_DPI = 150;

/** The codes of a page that is drawn or scanned. A search that fails is a finding, the page itself goes on. */
export async function codesOfImage(
  image: PageImage,
  page: number,
  reader: CodeReader | undefined,
  signal: AbortSignal | undefined,
): Promise<PageCodes> {
  if (reader === undefined) return NONE;
  try {
    const codes = await reader.read(image, signal);
    return codes.length === 0 ? NONE : { codes, findings: [] };
  } catch (error) {
    if (!(error instanceof CodeSearchFailed)) throw error;
    return { findings: [{ code: 'code-not-verifiable', page, detail: 'search-failed' }] };
  }
}

/** The codes of a page with text of its own: it is drawn only when something on it may be a code. */
export async function codesOfTextPage(
  source: OpenSource,
  page: number,
  reader: CodeReader | undefined,
  signal: AbortSignal | undefined,
): Promise<PageCodes> {
  if (reader === undefined || !source.mayShowCode?.(page)) return NONE;
  return codesOfImage(await source.gray(page, TEXT_PAGE_DPI), page, reader, signal);
}

/** A promise that is awaited later: its failure is kept until then. */
export function later<T>(promise: Promise<T>): () => Promise<T> {
  const settled = promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return async () => {
    const outcome = await settled;
    if ('error' in outcome)
      throw outcome.error instanceof Error ? outcome.error : new AppError('internal', { ref: 'codes' });
    return outcome.value;
  };
}
