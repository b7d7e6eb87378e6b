import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { AppError } from '../../contract/errors.ts';
import type { PageImage } from '../ocr/gray-image.ts';
import { type ImageMetadata, jpegMetadata, pngMetadata } from './image-metadata.ts';
import { imagePage, isTurned } from './image-page-size.ts';
import type { OpenSource } from './page-source.ts';

const MIN_SIDE = 100; // pixels: nothing smaller can hold a readable paper
const MAX_PIXELS = 200_000_000;
/** Photos are kept finer than asked: the sheet fills only part of them. */
const HEADROOM = 1.4;
const FORMATS = { jpeg: 'JPEG', png: 'PNG' } as const;

/** Opens a JPEG or PNG as a document of one page. Throws `file.damaged`, `file.image-too-small`, `file.image-too-large`. */
export async function openImage(bytes: Uint8Array, name: string, type: 'jpeg' | 'png'): Promise<OpenSource> {
  const damaged = (cause?: unknown) => new AppError('file.damaged', { file: name, format: FORMATS[type] }, { cause });
  const metadata = type === 'jpeg' ? jpegMetadata(bytes) : pngMetadata(bytes);
  if (!metadata || metadata.width === 0 || metadata.height === 0) throw damaged();
  const { width, height } = metadata;
  if (width < MIN_SIDE || height < MIN_SIDE) throw new AppError('file.image-too-small', { file: name, width, height });
  if (width * height > MAX_PIXELS) {
    throw new AppError('file.image-too-large', { file: name, width, height, maxPixels: MAX_PIXELS });
  }
  if (!metadata.complete) throw damaged();
  let image: Image;
  try {
    image = await loadImage(bytes);
  } catch (cause) {
    throw damaged(cause);
  }
  return new ImageSource(type, image, metadata);
}

class ImageSource implements OpenSource {
  readonly type: 'jpeg' | 'png';
  readonly pageCount = 1;
  #image: Image;
  #metadata: ImageMetadata;

  constructor(type: 'jpeg' | 'png', image: Image, metadata: ImageMetadata) {
    this.type = type;
    this.#image = image;
    this.#metadata = metadata;
  }

  pageSize(page: number): { width: number; height: number } {
    checkPage(page);
    const { width, height } = imagePage(this.#metadata);
    return { width, height };
  }

  textWords(page: number): null {
    checkPage(page);
    return null;
  }

  async gray(page: number, dpi: number): Promise<PageImage> {
    checkPage(page);
    const { pointsPerPixel } = imagePage(this.#metadata);
    const native = 72 / pointsPerPixel;
    const scale = native > dpi * HEADROOM ? (dpi * HEADROOM) / native : 1;
    const canvas = this.#draw(scale);
    const { width, height } = canvas;
    const colour = canvas.getContext('2d').getImageData(0, 0, width, height).data;
    const data = new Uint8Array(width * height);
    for (let i = 0, c = 0; i < data.length; i++, c += 4) {
      data[i] = (colour[c]! * 299 + colour[c + 1]! * 587 + colour[c + 2]! * 114) / 1000;
    }
    return { data, width, height, pointsPerPixel: imagePage(this.#metadata).width / width };
  }

  async png(page: number, maxWidth: number): Promise<Uint8Array> {
    checkPage(page);
    const displayed = isTurned(this.#metadata.orientation) ? this.#metadata.height : this.#metadata.width;
    return this.#draw(Math.min(1, maxWidth / displayed)).encode('png');
  }

  close(): void {
    this.#image = null as unknown as Image;
  }

  /** The image as displayed, on white, reduced by `scale`. */
  #draw(scale: number) {
    const { orientation, width, height } = this.#metadata;
    const turned = isTurned(orientation);
    const across = Math.max(1, Math.round((turned ? height : width) * scale));
    const down = Math.max(1, Math.round((turned ? width : height) * scale));
    const canvas = createCanvas(across, down);
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, across, down);
    context.imageSmoothingQuality = 'high';
    // The decoder applies the EXIF orientation of a JPEG by itself, that of a PNG (eXIf chunk) it ignores.
    if (this.type === 'png') orient(context, orientation, across, down);
    const swap = this.type === 'png' && turned;
    context.drawImage(this.#image, 0, 0, swap ? down : across, swap ? across : down);
    return canvas;
  }
}

/** EXIF orientations 1…8 as canvas transforms onto a page of width × height. */
function orient(context: { transform: CanvasTransform }, orientation: number, width: number, height: number): void {
  const matrices: Record<number, Parameters<CanvasTransform>> = {
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, width, 0],
    7: [0, -1, -1, 0, width, height],
    8: [0, -1, 1, 0, 0, height],
  };
  const matrix = matrices[orientation];
  if (matrix) context.transform(...matrix);
}

type CanvasTransform = (a: number, b: number, c: number, d: number, e: number, f: number) => void;

function checkPage(page: number): void {
  if (page !== 1) throw new RangeError(`page ${page} of 1`);
}
