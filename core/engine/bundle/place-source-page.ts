import type { PDFDocument } from 'pdf-lib';
import type { PageRef } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import { findEmptyZone } from '../../domain/bundle/empty-zone.ts';
import { isBlank, type PixelBox, whiteOut } from '../../domain/bundle/gray-image.ts';
import type { BundlePart } from '../../domain/bundle/number-pages.ts';
import { fingerprintOf } from '../../domain/bundle/page-likeness.ts';
import { type Placement, placePage } from '../../domain/bundle/place-page.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import type { ManifestPage } from './bundle-manifest.ts';
import { reasonOf } from './cannot-copy.ts';
import type { CopiedPage } from './copied-page.ts';
import type { OpenSource, OpenSources } from './open-sources.ts';
import { drawAsImage } from './page-copier.ts';
import { drawOnSheet } from './source-reader.ts';
import { drawStamp, STAMP_BAND, STAMP_CLEARANCE, STAMP_HEIGHT, STAMP_MARGIN, stampWidth, usualZone } from './stamp.ts';

type Request = { stamp: string; piece: number | null; part: BundlePart; drawn: boolean };

/**
 * Adds one page of a source to the bundle with its stamp: in an empty place of the page, or, when it has none, under
 * the page, which is then reduced a little. Text is never covered.
 */
export async function placeSourcePage(
  document: PDFDocument,
  fonts: BundleFonts,
  sources: OpenSources,
  ref: PageRef,
  request: Request,
): Promise<ManifestPage> {
  return sources.use(ref.source, async (source) => {
    if (ref.page > source.reader.pages) {
      const problem = `page ${ref.page} of ${source.reader.pages}`;
      throw new AppError('input.invalid', { what: source.source.name, problem });
    }
    const number = document.getPageCount() + 1;
    const shape = source.copier?.size(ref.page) ?? (await source.reader.size(ref.page));
    if (!(shape.width > 0 && shape.height > 0)) {
      throw new AppError('file.damaged', { file: source.source.name, format: source.source.type.toUpperCase() });
    }
    const found = await findPlace(fonts, source, ref.page, shape, request.stamp, number);
    const { placement, image } = found;
    const sheet = document.addPage([placement.sheetWidth, placement.sheetHeight]);
    const zone = found.zone ?? usualZone(fonts, sheet, request.stamp, number);
    const copied = await copyOrDraw(document, source, ref.page, shape, placement, request.drawn);
    const boxes = drawStamp(sheet, fonts, zone, request.stamp, number);
    const blank = isBlank(image);
    whiteOut(image, zone);
    return {
      page: number,
      part: request.part,
      piece: request.piece,
      source: ref.source,
      sourcePage: ref.page,
      stamp: request.stamp,
      ...boxes,
      placement,
      contentSize: [shape.width, shape.height],
      fingerprint: fingerprintOf(image),
      blank,
      ...copied,
    };
  });
}

async function findPlace(
  fonts: BundleFonts,
  { reader }: OpenSource,
  page: number,
  size: { width: number; height: number },
  stamp: string,
  number: number,
) {
  const search = {
    width: stampWidth(fonts, stamp, number),
    height: STAMP_HEIGHT,
    margin: STAMP_MARGIN,
    clearance: STAMP_CLEARANCE,
  };
  let placement: Placement = placePage(size.width, size.height, { maxScale: 1, band: 0 });
  let image = await drawOnSheet(reader, page, size, placement);
  const zone: PixelBox | null = findEmptyZone(image, search);
  if (zone === null) {
    placement = placePage(size.width, size.height, { maxScale: 1, band: STAMP_BAND });
    image = await drawOnSheet(reader, page, size, placement);
  }
  return { placement, image, zone };
}

async function copyOrDraw(
  document: PDFDocument,
  source: OpenSource,
  page: number,
  size: { width: number; height: number },
  placement: Placement,
  drawn: boolean,
): Promise<CopiedPage> {
  const sheet = document.getPage(document.getPageCount() - 1);
  let reason = source.reason ?? 'la copie ne ressemblait pas à l’original';
  if (source.copier && !drawn) {
    try {
      return await source.copier.copy(sheet, page, placement);
    } catch (error) {
      // Not swallowed: the reason is printed on the control sheet, and the page is drawn instead.
      reason = reasonOf(error);
    }
  }
  await drawAsImage(document, source.reader, page, size, placement, sheet);
  return { rasterised: reason, lost: [] };
}
