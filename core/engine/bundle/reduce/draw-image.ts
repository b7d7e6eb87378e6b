import { PDFDict, PDFDocument, PDFName, PDFObjectCopier, PDFRawStream } from 'pdf-lib';
import { PdfiumReader } from '../pdfium-reader.ts';
import type { PixelSize } from './reducible-image.ts';

// The mask stays with the image in the file; what is not seen is not copied.
const NOT_DRAWN = ['SMask', 'Mask', 'Alternates', 'OPI', 'OC', 'Metadata', 'StructParent', 'Name'];

/**
 * The pixels (RGBA, rows from the top) of an image XObject at another size: PDFium draws it alone on a page, so that every
 * filter and colour space (ICC, Indexed, CMYK, JPEG 2000…) is understood just as when the page itself is drawn.
 * Null when nothing can be drawn of it.
 */
export async function drawImageAlone(stream: PDFRawStream, from: PixelSize, to: PixelSize): Promise<Uint8Array | null> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const copier = PDFObjectCopier.for(stream.dict.context, document.context);
  const dict = PDFDict.withContext(document.context);
  for (const [key, value] of stream.dict.entries()) {
    if (!NOT_DRAWN.includes(key.decodeText())) dict.set(key, copier.copy(value));
  }
  const page = document.addPage([from.width, from.height]);
  const image = document.context.register(PDFRawStream.of(dict, stream.getContents()));
  page.node.setXObject(PDFName.of('Image'), image);
  const content = document.context.stream(`${from.width} 0 0 ${from.height} 0 0 cm /Image Do`);
  page.node.set(PDFName.of('Contents'), document.context.register(content));
  const reader = await PdfiumReader.open(await document.save({ useObjectStreams: false }));
  try {
    const pixels = await reader.rgba(1, to.width, to.height);
    return isWhite(pixels) ? null : pixels;
  } finally {
    reader.close();
  }
}

/** An image that cannot be decoded is drawn as nothing: its page stays white. */
function isWhite(pixels: Uint8Array): boolean {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength >> 2);
  for (let i = 0; i < words.length; i++) if (words[i] !== 0xffffffff) return false;
  return true;
}
