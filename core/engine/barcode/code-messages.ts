import type { ErrorShape } from '../../contract/errors.ts';
import type { PageCode } from '../../contract/reading.ts';
import type { PageImage } from '../ocr/gray-image.ts';

/** One page for the thread; its pixels are transferred, not copied. */
export interface CodeRequest {
  id: number;
  image: PageImage;
}

/** Exactly one answer a request. `error`: an AppError's shape; `crash`: anything else (the thread is replaced). */
export type CodeAnswer =
  | { id: number; codes: PageCode[] }
  | { id: number; error: ErrorShape }
  | { id: number; crash: string };
