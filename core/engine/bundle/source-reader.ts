import { createCanvas, loadImage } from '@napi-rs/canvas';
import { AppError } from '../../contract/errors.ts';
import { blit, type GrayImage, whiteImage } from '../../domain/bundle/gray-image.ts';
import type { Placement } from '../../domain/bundle/place-page.ts';
import type { BundleSource } from './bundle-plan.ts';
import { PdfiumReader } from './pdfium-reader.ts';

/** A source opened for looking at: what its pages show, not how they are made. Page numbers are 1-based. */
export type SourceReader = {
  pages: number;
  /** Size as displayed: points for a PDF, pixels for an image. */
  size(page: number): Promise<{ width: number; height: number }>;
  gray(page: number, width: number, height: number): Promise<GrayImage>;
  rgba(page: number, width: number, height: number): Promise<Uint8Array>;
  text(page: number): Promise<string>;
  close(): void;
};

/** Opens a source for drawing. Throws `file.damaged` or `file.password-needed` when it cannot be. */
export async function openSourceReader(source: BundleSource): Promise<SourceReader> {
  try {
    return source.type === 'pdf' ? await PdfiumReader.open(source.bytes) : await openImage(source.bytes);
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.message)) {
      throw new AppError('file.password-needed', { file: source.name }, { cause: error });
    }
    throw new AppError('file.damaged', { file: source.name, format: source.type.toUpperCase() }, { cause: error });
  }
}

async function openImage(bytes: Uint8Array): Promise<SourceReader> {
  const image = await loadImage(Buffer.from(bytes)); // turns a photo upright by its EXIF orientation
  const rgba = async (_page: number, width: number, height: number) => {
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return new Uint8Array(context.getImageData(0, 0, width, height).data.buffer);
  };
  return {
    pages: 1,
    size: async () => ({ width: image.width, height: image.height }),
    rgba,
    gray: async (page, width, height) => ({ width, height, data: grayOf(await rgba(page, width, height)) }),
    text: async () => '',
    close: () => {},
  };
}

function grayOf(rgba: Uint8Array): Uint8Array {
  const gray = new Uint8Array(rgba.length / 4);
  for (let i = 0; i < gray.length; i++) {
    gray[i] = (rgba[i * 4] ?? 0) * 0.299 + (rgba[i * 4 + 1] ?? 0) * 0.587 + (rgba[i * 4 + 2] ?? 0) * 0.114 + 0.5;
  }
  return gray;
}

/** Draws a source page as it lies on its sheet, at `resolution` pixels a point. */
export async function drawOnSheet(
  reader: SourceReader,
  page: number,
  size: { width: number; height: number },
  placement: Placement,
  resolution = 1,
): Promise<GrayImage> {
  const sheet = whiteImage(
    Math.round(placement.sheetWidth * resolution),
    Math.round(placement.sheetHeight * resolution),
  );
  const width = Math.max(1, Math.round(size.width * placement.scale * resolution));
  const height = Math.max(1, Math.round(size.height * placement.scale * resolution));
  const top = placement.sheetHeight - placement.y - size.height * placement.scale;
  blit(
    sheet,
    await reader.gray(page, width, height),
    Math.round(placement.x * resolution),
    Math.round(top * resolution),
  );
  return sheet;
}
