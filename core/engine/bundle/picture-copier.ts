import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import {
  concatTransformationMatrix,
  drawObject,
  type PDFDocument,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib';
import type { ImageFile, Picture } from '../pages/images/image-file.ts';
import { filteredRows, type Raster, simplestRaster } from '../pages/images/raster.ts';
import { CannotCopy } from './cannot-copy.ts';
import type { PageCopier } from './copied-page.ts';

const JPEG_QUALITY = 92;

/**
 * Puts the pictures of a file that PDF cannot hold as it is (HEIC, AVIF, WebP, TIFF, BMP) into the bundle: all their pixels
 * without loss, in one bit or in grey where that is all they have; those whose own format already loses detail as a fine
 * JPEG, since exact pixels would only swell the bundle.
 */
export function openPictureCopier(bundle: PDFDocument, file: ImageFile): PageCopier {
  const refs = new Map<number, PDFRef>();
  const size = (page: number) => {
    const { width, height } = file.info(page);
    return { width, height };
  };
  return {
    pages: file.pictures,
    signed: false,
    size,
    async copy(sheet, page, { x, y, scale }) {
      const ref = refs.get(page) ?? (await embedPicture(bundle, file, page));
      refs.set(page, ref);
      const { width, height } = size(page);
      const name = sheet.node.newXObject('Image', ref);
      sheet.pushOperators(
        pushGraphicsState(),
        concatTransformationMatrix(width * scale, 0, 0, height * scale, x, y),
        drawObject(name),
        popGraphicsState(),
      );
      return { rasterised: null, lost: [] };
    },
  };
}

async function embedPicture(bundle: PDFDocument, file: ImageFile, page: number): Promise<PDFRef> {
  let picture: Picture;
  try {
    picture = await file.picture(page);
  } catch {
    throw new CannotCopy('image abîmée, illisible'); // printed on the control sheet
  }
  if (picture.missing > 0) throw new CannotCopy('image abîmée : une partie manque');
  const stream = file.lossy ? jpegStream(bundle, picture) : await exactStream(bundle, simplestRaster(picture.raster()));
  return bundle.context.register(stream);
}

function jpegStream(bundle: PDFDocument, picture: Picture) {
  const { width, height } = picture;
  const jpeg = new Uint8Array(picture.draw(width, height).toBuffer('image/jpeg', JPEG_QUALITY));
  return bundle.context.stream(jpeg, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
  });
}

async function exactStream(bundle: PDFDocument, raster: Raster) {
  const { width, height, bits, channels } = raster;
  return bundle.context.stream(await promisify(deflate)(filteredRows(raster)), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: channels === 3 ? 'DeviceRGB' : 'DeviceGray',
    BitsPerComponent: bits,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: channels, BitsPerComponent: bits, Columns: width },
  });
}
