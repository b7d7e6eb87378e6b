import { AppError } from '../../../contract/errors.ts';
import type { ImageFile, Picture, PictureInfo } from '../images/image-file.ts';
import { checkLargest, MAX_COLOUR_PIXELS, MAX_PIXELS } from '../images/image-limits.ts';
import { uprightRaster } from '../images/raster.ts';
import { rasterPicture } from '../images/raster-picture.ts';
import { decodeTiffFrame } from './decode-tiff-frame.ts';
import { type TiffTags, tag, tiffDirectories } from './tiff-directory.ts';
import { COMPRESSION, PHOTOMETRIC, type TiffLayout, tiffLayout } from './tiff-layout.ts';

const REDUCED = 1; // NewSubfileType, bit 0: a smaller copy of another picture
const MASK = 4; // bit 2: a transparency mask

type Frame = { info: PictureInfo; layout: TiffLayout | null };

/**
 * Opens a TIFF: a page a picture, thumbnails and masks left aside. A picture that cannot be read keeps its place among the
 * pages and fails when it is asked for, so that the others are not lost; when there is no other the file is refused:
 * `file.damaged`, `file.unsupported`, and the size errors.
 */
export async function openTiffFile(bytes: Uint8Array, name: string): Promise<ImageFile> {
  const found = tiffDirectories(bytes);
  if (!found || found.directories.length === 0) throw new Error('no directory');
  const full = found.directories.filter((tags) => (tag(tags, 'newSubfileType', 0) & (REDUCED | MASK)) === 0);
  const directories = full.length > 0 ? full : found.directories.slice(0, 1);
  let refusal: unknown = null;
  const frames = directories.map((tags): Frame => {
    try {
      return frameOf(tags, name);
    } catch (error) {
      refusal ??= error; // thrown below unless another picture can be read
      return { info: infoOf(tags), layout: null };
    }
  });
  // A chain that breaks off after some pages: one more stands for what is lost.
  if (!found.whole) frames.push({ info: frames.at(-1)!.info, layout: null });
  const file = new TiffFile(bytes, found.little, frames);
  if (!(await file.anyReadable())) throw refusal ?? new Error('no picture can be decoded');
  return file;
}

function frameOf(tags: TiffTags, name: string): Frame {
  const layout = tiffLayout(tags);
  if (layout === 'damaged') throw new Error('the directory contradicts itself');
  if ('unsupported' in layout) {
    throw new AppError('file.unsupported', { file: name, looksLike: `image TIFF (${layout.unsupported})` });
  }
  const isGray = layout.photometric <= PHOTOMETRIC.blackIsZero && layout.samples === 1 && layout.bits <= 8;
  checkLargest(name, layout.width, layout.height, isGray ? MAX_PIXELS : MAX_COLOUR_PIXELS);
  return { info: infoOf(tags), layout };
}

function infoOf(tags: TiffTags): PictureInfo {
  const [width, height] = [Math.max(1, tag(tags, 'width', 1)), Math.max(1, tag(tags, 'height', 1))];
  const turned = orientationOf(tags) >= 5;
  const unit = { 2: 1, 3: 2.54 }[tag(tags, 'resolutionUnit', 2)] ?? 0; // inch, centimetre, none
  const [x, y] = [tag(tags, 'xResolution', 0) * unit, tag(tags, 'yResolution', 0) * unit];
  const density = x > 0 && y > 0 && Number.isFinite(x + y) ? { x, y } : null;
  if (!turned) return { width, height, density };
  return { width: height, height: width, density: density && { x: density.y, y: density.x } };
}

function orientationOf(tags: TiffTags): number {
  const orientation = tag(tags, 'orientation', 1);
  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

class TiffFile implements ImageFile {
  readonly type = 'tiff';
  readonly pictures: number;
  readonly lossy: boolean;
  #bytes: Uint8Array;
  #little: boolean;
  #frames: Frame[];
  #last: { number: number; picture: Promise<Picture> } | null = null;

  constructor(bytes: Uint8Array, little: boolean, frames: Frame[]) {
    this.#bytes = bytes;
    this.#little = little;
    this.#frames = frames;
    this.pictures = frames.length;
    const isJpeg = (frame: Frame) =>
      frame.layout?.compression === COMPRESSION.jpeg || frame.layout?.compression === COMPRESSION.oldJpeg;
    this.lossy = frames.every((frame) => frame.layout === null || isJpeg(frame));
  }

  info(picture: number): PictureInfo {
    return this.#frame(picture).info;
  }

  picture(picture: number): Promise<Picture> {
    if (this.#last?.number !== picture) this.#last = { number: picture, picture: this.#decode(picture) };
    return this.#last.picture;
  }

  /** True when at least one picture is whole; the first one that is stays decoded. */
  async anyReadable(): Promise<boolean> {
    for (let number = 1; number <= this.pictures; number++) {
      const picture = await this.picture(number).catch(() => null); // each page says so itself when it is read
      if (picture && (picture.missing === 0 || this.pictures > 1)) return true;
    }
    return false;
  }

  close(): void {
    this.#bytes = new Uint8Array(0);
    this.#last = null;
  }

  #frame(picture: number): Frame {
    const frame = this.#frames[picture - 1];
    if (!frame) throw new RangeError(`picture ${picture} of ${this.pictures}`);
    return frame;
  }

  async #decode(number: number): Promise<Picture> {
    const { layout } = this.#frame(number);
    if (!layout) throw new Error(`picture ${number} cannot be decoded`);
    const { raster, missing } = await decodeTiffFrame(this.#bytes, this.#little, layout);
    if (missing === 1) throw new Error(`nothing of picture ${number} can be decoded`);
    return rasterPicture(uprightRaster(raster, orientationOf(layout.tags)), missing);
  }
}
