import type { PageImage } from '../ocr/gray-image.ts';
import type { ImageType } from './file-type.ts';
import { imagePage, isDensityTrusted } from './image-page-size.ts';
import type { ImageFile, Picture } from './images/image-file.ts';
import { checkSmallest } from './images/image-limits.ts';
import { openImageFile } from './images/open-image-file.ts';
import type { OpenSource } from './page-source.ts';

/** Photos are kept finer than asked: the sheet fills only part of them. A scan of known density is itself the sheet. */
const HEADROOM = 1.4;

/**
 * Opens an image as a document of as many pages as it has pictures. Throws `file.damaged`, `file.unsupported`,
 * `file.image-too-small`, `file.image-too-large`.
 */
export async function openImage(bytes: Uint8Array, name: string, type: ImageType): Promise<OpenSource> {
  const file = await openImageFile(bytes, name, type);
  const { width, height } = file.info(1);
  if (file.pictures === 1) checkSmallest(name, width, height);
  return new ImageSource(file);
}

class ImageSource implements OpenSource {
  readonly type: ImageType;
  readonly pageCount: number;
  #file: ImageFile;

  constructor(file: ImageFile) {
    this.type = file.type;
    this.pageCount = file.pictures;
    this.#file = file;
  }

  pageSize(page: number): { width: number; height: number } {
    const { width, height } = this.#page(page);
    return { width, height };
  }

  textWords(page: number): null {
    this.#page(page);
    return null;
  }

  async gray(page: number, dpi: number): Promise<PageImage> {
    const { pointsPerPixel, width: points, trusted } = this.#page(page);
    const picture = await this.#file.picture(page);
    // Read as it is, a paper of which a part is lost would pass for a whole one.
    if (picture.missing > 0) throw new Error(`part of picture ${page} is missing`);
    const native = 72 / pointsPerPixel;
    const kept = native <= dpi * HEADROOM ? native : trusted ? dpi : dpi * HEADROOM;
    const { width, height } = atMost(picture, kept / native);
    return { ...picture.gray(width, height), pointsPerPixel: points / width };
  }

  async png(page: number, maxWidth: number): Promise<Uint8Array> {
    this.#page(page);
    const picture = await this.#file.picture(page);
    const { width, height } = atMost(picture, maxWidth / picture.width);
    return picture.draw(width, height).encode('png');
  }

  close(): void {
    this.#file.close();
  }

  #page(page: number) {
    if (!Number.isInteger(page) || page < 1 || page > this.pageCount) {
      throw new RangeError(`page ${page} of ${this.pageCount}`);
    }
    const info = { ...this.#file.info(page), orientation: 1 }; // its size is that of the upright picture
    return { ...imagePage(info), trusted: isDensityTrusted(info) };
  }
}

function atMost({ width, height }: Picture, scale: number): { width: number; height: number } {
  if (scale >= 1) return { width, height };
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
