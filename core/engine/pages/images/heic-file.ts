import { heifMetadata } from './heif-metadata.ts';
import type { ImageFile, Picture, PictureInfo } from './image-file.ts';
import { checkLargest, MAX_COLOUR_PIXELS } from './image-limits.ts';
import { type HeifHandle, type Libheif, startLibheif } from './libheif.ts';
import { newRaster, type Raster } from './raster.ts';
import { rasterPicture } from './raster-picture.ts';

/**
 * Opens a HEIC: a page for each image that stands for itself (thumbnails, depth maps and tiles do not), the primary one
 * first, so that none is lost. The decoder turns them as the file says; their EXIF orientation repeats that and is not read.
 * Throws a plain Error when it is damaged, and the size errors.
 */
export async function openHeicFile(bytes: Uint8Array, name: string): Promise<ImageFile> {
  const metadata = heifMetadata(bytes);
  if (!metadata) throw new Error('no image');
  if (!metadata.complete) throw new Error('the end of the file is missing');
  if (metadata.maxPixels > MAX_COLOUR_PIXELS) {
    checkLargest(
      name,
      metadata.width,
      metadata.height,
      Math.min(MAX_COLOUR_PIXELS, metadata.width * metadata.height - 1),
    );
  }
  const libheif = await startLibheif();
  const handles = libheif.images(bytes);
  if (handles.length === 0) throw new Error('no image');
  for (const { width, height } of handles) checkLargest(name, width, height, MAX_COLOUR_PIXELS);
  const file = new HeicFile(libheif, handles);
  await file.picture(1);
  return file;
}

class HeicFile implements ImageFile {
  readonly type = 'heic';
  readonly lossy = true;
  readonly pictures: number;
  #libheif: Libheif | null;
  #handles: HeifHandle[];
  #last: { number: number; picture: Picture } | null = null;

  constructor(libheif: Libheif, handles: HeifHandle[]) {
    this.#libheif = libheif;
    this.#handles = handles;
    this.pictures = handles.length;
  }

  info(picture: number): PictureInfo {
    const { width, height } = this.#handle(picture);
    return { width, height, density: null };
  }

  async picture(number: number): Promise<Picture> {
    if (this.#last?.number === number) return this.#last.picture;
    if (!this.#libheif) throw new Error('closed');
    const picture = rasterPicture(this.#decode(this.#libheif, this.#handle(number)));
    this.#last = { number, picture };
    if (this.pictures === 1) this.#libheif = null; // its memory, several times the picture, is not needed any more
    return picture;
  }

  close(): void {
    this.#libheif = null;
    this.#last = null;
  }

  #handle(picture: number): HeifHandle {
    const handle = this.#handles[picture - 1];
    if (!handle) throw new RangeError(`picture ${picture} of ${this.pictures}`);
    return handle;
  }

  #decode(libheif: Libheif, handle: HeifHandle): Raster {
    const { data, stride, channels } = libheif.decode(handle);
    const raster = newRaster(handle.width, handle.height, 8, 3);
    for (let y = 0; y < handle.height; y++) {
      let to = y * handle.width * 3;
      if (channels === 3) {
        raster.data.set(data.subarray(y * stride, y * stride + handle.width * 3), to);
        continue;
      }
      for (let x = 0, from = y * stride; x < handle.width; x++, from += 4, to += 3) {
        const opacity = data[from + 3]! / 255;
        for (let c = 0; c < 3; c++) raster.data[to + c] = Math.round(data[from + c]! * opacity + 255 * (1 - opacity));
      }
    }
    return raster;
  }
}
