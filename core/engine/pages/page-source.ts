import type { Word } from '../../contract/reading.ts';
import type { PageImage } from '../ocr/gray-image.ts';
import type { SourceType } from './file-type.ts';

/** A file whose pages can be looked at. Page numbers are 1-based; sizes in PDF points as displayed. */
export interface OpenSource {
  readonly type: SourceType;
  readonly pageCount: number;
  /** Throws a RangeError for a page that does not exist. */
  pageSize(page: number): { width: number; height: number };
  /** The words of the page's own text, in reading order; null when it has none that can be relied on. */
  textWords(page: number): Word[] | null;
  /**
   * The page in grey at about `dpi`. Images are never enlarged, and reduced only when they are much finer; very large
   * pages are rendered coarser, see `pointsPerPixel`.
   */
  gray(page: number, dpi: number): Promise<PageImage>;
  /** The page in colour as a PNG file, at most `maxWidth` pixels wide, for the screen. */
  png(page: number, maxWidth: number): Promise<Uint8Array>;
  /** Whether a page with text of its own may show a two-dimensional code; absent: no page has such text. */
  mayShowCode?(page: number): boolean;
  /** Whether the file also holds its form as XFA, which only Adobe Reader shows; absent: no such form. */
  readonly xfa?: boolean;
  /** Frees the memory of the file; nothing may be called afterwards. */
  close(): void;
}

export interface OpenOptions {
  password?: string;
}
