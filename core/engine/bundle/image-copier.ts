import {
  concatTransformationMatrix,
  drawObject,
  type PDFDocument,
  PDFName,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib';
import { readJpegHeader } from '../../domain/bundle/jpeg-header.ts';
import { readPngHeader } from '../../domain/bundle/png-header.ts';
import { pngMetadata } from '../pages/image-metadata.ts';
import type { BundleSource } from './bundle-plan.ts';
import { CannotCopy } from './cannot-copy.ts';
import type { PageCopier } from './copied-page.ts';
import type { Matrix } from './page-geometry.ts';

type Embedded = { width: number; height: number; orientation: number; ref: PDFRef };

/**
 * Puts a JPEG or PNG into the bundle with its own compressed bytes, so that nothing is compressed twice. Throws for the
 * images that PDF cannot hold as they are (interlaced or transparent PNG, damaged headers): those are drawn instead.
 */
export function openImageCopier(bundle: PDFDocument, source: BundleSource): PageCopier {
  const image = source.type === 'jpeg' ? embedJpeg(bundle, source.bytes) : embedPng(bundle, source.bytes);
  const turned = image.orientation >= 5;
  const size = turned ? { width: image.height, height: image.width } : { width: image.width, height: image.height };
  return {
    pages: 1,
    signed: false,
    size: () => size,
    async copy(sheet, _page, { x, y, scale }) {
      const [a, b, c, d, e, f] = uprightMatrix(image.orientation);
      const [w, h] = [size.width * scale, size.height * scale];
      const matrix: Matrix = [a * w, b * h, c * w, d * h, e * w + x, f * h + y];
      const name = sheet.node.newXObject('Image', image.ref);
      sheet.pushOperators(
        pushGraphicsState(),
        concatTransformationMatrix(...matrix),
        drawObject(name),
        popGraphicsState(),
      );
      return { rasterised: null, lost: [] };
    },
  };
}

/** The unit square turned or mirrored as the EXIF orientation asks (EXIF 2.3, tag 0x0112). */
function uprightMatrix(orientation: number): Matrix {
  const matrices: Record<number, Matrix> = {
    2: [-1, 0, 0, 1, 1, 0],
    3: [-1, 0, 0, -1, 1, 1],
    4: [1, 0, 0, -1, 0, 1],
    5: [0, -1, -1, 0, 1, 1],
    6: [0, -1, 1, 0, 0, 1],
    7: [0, 1, 1, 0, 0, 0],
    8: [0, 1, -1, 0, 1, 0],
  };
  return matrices[orientation] ?? [1, 0, 0, 1, 0, 0];
}

function embedJpeg(bundle: PDFDocument, bytes: Uint8Array): Embedded {
  const header = readJpegHeader(bytes);
  const colourSpace = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }[header?.components ?? 0];
  if (!header || !colourSpace || header.width === 0 || header.height === 0)
    throw new CannotCopy('image JPEG de forme inhabituelle');
  const stream = bundle.context.stream(bytes, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: header.width,
    Height: header.height,
    ColorSpace: colourSpace,
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
  });
  // Adobe writes the four inks inverted, and marks the file so; a PDF image has them the other way round.
  if (header.components === 4 && header.adobe) {
    stream.dict.set(PDFName.of('Decode'), bundle.context.obj([1, 0, 1, 0, 1, 0, 1, 0]));
  }
  return { ...header, ref: bundle.context.register(stream) };
}

function embedPng(bundle: PDFDocument, bytes: Uint8Array): Embedded {
  const header = readPngHeader(bytes);
  if (!header || header.interlaced || header.transparent) throw new CannotCopy('image transparente ou entrelacée');
  const { width, height, bitDepth, colourType } = header;
  const colours = colourType === 2 ? 3 : 1;
  const stream = bundle.context.stream(Buffer.concat(header.idat), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: colours === 3 ? 'DeviceRGB' : 'DeviceGray',
    BitsPerComponent: bitDepth,
    Filter: 'FlateDecode',
    // PNG's own line filters are the PDF predictors 10 to 15 (PDF 32000-1, 7.4.4.4).
    DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: bitDepth, Columns: width },
  });
  if (colourType === 3) {
    if (!header.palette) throw new CannotCopy('image PNG de forme inhabituelle');
    const palette = bundle.context.register(bundle.context.stream(header.palette, {}));
    const last = Math.floor(header.palette.length / 3) - 1;
    stream.dict.set(PDFName.of('ColorSpace'), bundle.context.obj(['Indexed', 'DeviceRGB', last, palette]));
  }
  const orientation = pngMetadata(bytes)?.orientation ?? 1;
  return { width, height, orientation, ref: bundle.context.register(stream) };
}
