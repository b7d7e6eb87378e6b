import { AppError } from '../../contract/errors.ts';
import { blit, type GrayImage, whiteImage } from '../../domain/bundle/gray-image.ts';
import type { Placement } from '../../domain/bundle/place-page.ts';
import { imagePage, isDensityTrusted } from '../pages/image-page-size.ts';
import type { BundleSource } from './bundle-plan.ts';
import { openImageReader } from './image-reader.ts';
import type { Size, SourceReader } from './opened-source.ts';
import { openPdfSource } from './pdf-source-reader.ts';

/** Opens a source for drawing. Throws `file.damaged` or `file.password-needed` when it cannot be. */
export async function openSourceReader(source: BundleSource): Promise<SourceReader> {
  try {
    return source.type === 'pdf' ? await openPdfSource(source.bytes) : await openImageReader(source);
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof Error && /password/i.test(error.message)) {
      throw new AppError('file.password-needed', { file: source.name }, { cause: error });
    }
    throw new AppError('file.damaged', { file: source.name, format: source.type.toUpperCase() }, { cause: error });
  }
}

/** A picture whose file states a believable density is a paper of known size; any other counts one point a pixel. */
export function sizeInPoints({ image }: Pick<SourceReader, 'image'>, page: number, own: Size): Size {
  if (!image) return own;
  const info = { ...image.info(page), orientation: 1 }; // the size is that of the upright picture
  return isDensityTrusted(info) ? imagePage(info) : own;
}

/** Draws a source page as it lies on its sheet, at `resolution` pixels a point. */
export async function drawOnSheet(
  reader: Pick<SourceReader, 'gray'>,
  page: number,
  size: { width: number; height: number },
  placement: Placement,
  resolution = 1,
): Promise<GrayImage> {
  const sheetWidth = Math.round(placement.sheetWidth * resolution);
  const sheetHeight = Math.round(placement.sheetHeight * resolution);
  const width = Math.max(1, Math.round(size.width * placement.scale * resolution));
  const height = Math.max(1, Math.round(size.height * placement.scale * resolution));
  const top = placement.sheetHeight - placement.y - size.height * placement.scale;
  const drawn = await reader.gray(page, width, height);
  const at = [Math.round(placement.x * resolution), Math.round(top * resolution)] as const;
  // A copy: the sheet is painted over by its user, the drawing may be asked for again.
  const isWhole = width === sheetWidth && height === sheetHeight && at.every((offset) => offset === 0);
  if (isWhole) return { ...drawn, data: drawn.data.slice() };
  const sheet = whiteImage(sheetWidth, sheetHeight);
  blit(sheet, drawn, ...at);
  return sheet;
}
