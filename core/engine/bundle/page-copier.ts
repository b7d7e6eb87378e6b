import type { PDFDocument, PDFPage } from 'pdf-lib';
import { AppError } from '../../contract/errors.ts';
import type { Placement } from '../../domain/bundle/place-page.ts';
import type { BundleSource } from './bundle-plan.ts';
import { reasonOf } from './cannot-copy.ts';
import type { Layers, PageCopier } from './copied-page.ts';
import { encodeJpeg } from './encode-jpeg.ts';
import { openImageCopier } from './image-copier.ts';
import type { SourceReader } from './opened-source.ts';
import { openPdfCopier } from './pdf-copier.ts';
import { openPictureCopier } from './picture-copier.ts';

/** Opens a source for copying; null with its reason when only PDFium can read it. */
export async function openPageCopier(
  bundle: PDFDocument,
  source: BundleSource,
  reader: SourceReader,
  layers: Layers,
): Promise<{ copier: PageCopier | null; reason: string | null }> {
  try {
    const copier =
      source.type === 'pdf' ? await openPdfCopier(bundle, source.bytes, layers) : openAnyImage(bundle, source, reader);
    // Two readers that do not count the same pages: the one that also draws them for the eye is followed.
    if (copier.pages !== reader.pages) return { copier: null, reason: 'nombre de pages incertain dans le fichier' };
    return { copier, reason: null };
  } catch (error) {
    if (error instanceof AppError) throw error;
    return { copier: null, reason: reasonOf(error) };
  }
}

/** JPEG and PNG keep their own compressed bytes; PDF knows no other image format. */
function openAnyImage(bundle: PDFDocument, source: BundleSource, { image }: SourceReader): PageCopier {
  const own = source.type === 'jpeg' || source.type === 'png';
  return own || image === null ? openImageCopier(bundle, source) : openPictureCopier(bundle, image);
}

// Enough for small print and a 2D code of an A4 paper, without swelling the bundle.
const RASTER_DPI = 200;

/** Draws a page as an image on its sheet: what is left when its objects cannot be copied. */
export async function drawAsImage(
  bundle: PDFDocument,
  reader: SourceReader,
  page: number,
  size: { width: number; height: number },
  placement: Placement,
  sheet: PDFPage,
): Promise<void> {
  const pixels = (points: number) => Math.max(1, Math.round((points * placement.scale * RASTER_DPI) / 72));
  const [width, height] = [pixels(size.width), pixels(size.height)];
  const image = await bundle.embedJpg(encodeJpeg(await reader.rgba(page, width, height), width, height));
  const { x, y, scale } = placement;
  sheet.drawImage(image, { x, y, width: size.width * scale, height: size.height * scale });
}
