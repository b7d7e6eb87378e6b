import type { ErrorShape } from '../../contract/errors.ts';
import type { Quad } from './geometry.ts';
import type { PageImage } from './gray-image.ts';
import type { PageRecognition } from './recognise-page.ts';

/** What a recognition thread is started with. */
export interface OcrWorkerData {
  assets: string | null;
}

/** One page for the thread; its pixels are transferred, not copied. */
export interface OcrRequest {
  id: number;
  image: PageImage;
  /** Corners set by a person, in points; null: the whole picture; absent: they are looked for. */
  corners?: Quad | null;
}

/** Exactly one answer a request. `error`: an AppError's shape; `crash`: anything else (the thread should be replaced). */
export type OcrAnswer =
  | { id: number; recognition: PageRecognition }
  | { id: number; error: ErrorShape }
  | { id: number; crash: string };
