import type { PageCode } from '../../../contract/reading.ts';
import type { GrayImage } from '../../../domain/bundle/gray-image.ts';
import { CodeReader, CodeSearchFailed } from '../../barcode/code-reader.ts';

/** What can be drawn in grey, page by page, to any number of pixels: a source or the written bundle. */
export type DrawnPages = {
  gray(page: number, width: number, height: number): Promise<GrayImage>;
  /** Whether something on the page may be a code, at next to no cost; absent: it cannot be told without drawing. */
  mayShowCode?(page: number): Promise<boolean>;
};

export type SizeInPoints = { width: number; height: number };

/** Finds 2D codes on drawn pages, on a thread that starts with the first page that needs it. `close` it after the last one. */
export class CodeFinder {
  private readonly reader = new CodeReader();

  /** The codes of an image, boxes in points. A picture that defeats the decoder has none. Rejects with `cancelled`, `system.*`. */
  async inImage(image: GrayImage, pointsPerPixel: number, signal?: AbortSignal): Promise<PageCode[]> {
    try {
      return await this.reader.read({ ...image, pointsPerPixel }, signal);
    } catch (error) {
      // A search that crashed or took too long has found nothing: what was expected of it is then reported as lost.
      if (error instanceof CodeSearchFailed) return [];
      throw error;
    }
  }

  /** The codes of a page drawn at `dpi`. */
  async onPage(
    pages: DrawnPages,
    page: number,
    size: SizeInPoints,
    dpi: number,
    signal?: AbortSignal,
  ): Promise<PageCode[]> {
    const image = await pages.gray(page, pixels(size.width, dpi), pixels(size.height, dpi));
    return this.inImage(image, size.width / image.width, signal);
  }

  close(): Promise<void> {
    return this.reader.close();
  }
}

/** Pixels of a length in points. */
export const pixels = (points: number, dpi: number): number => Math.max(1, Math.round((points * dpi) / 72));
