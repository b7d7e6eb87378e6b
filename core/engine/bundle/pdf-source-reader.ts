import { canvasToGray } from '../pages/images/native-picture.ts';
import { crossedOut } from './crossed-out.ts';
import type { SourceReader } from './opened-source.ts';
import { PdfiumReader } from './pdfium-reader.ts';
import { pictureDigest } from './picture-digest.ts';

/** Given to a page whose object is lost, and its size with it. */
const A4 = { width: 595.28, height: 841.89 };

/**
 * Opens a PDF as a source. A page that its file announces but no longer holds is shown as a crossed-out sheet, so that the
 * others are bound all the same and its place is neither missing nor taken for a blank one. Errors: those of `PdfiumReader.open`.
 */
export async function openPdfSource(bytes: Uint8Array): Promise<SourceReader> {
  const pdf = await PdfiumReader.open(bytes);
  return {
    pages: pdf.pages,
    image: null,
    size: async (page) => (pdf.isLost(page) ? A4 : pdf.size(page)),
    gray: async (page, width, height) =>
      pdf.isLost(page) ? canvasToGray(crossedOut(width, height)) : pdf.gray(page, width, height),
    rgba: async (page, width, height) => {
      if (!pdf.isLost(page)) return pdf.rgba(page, width, height);
      const drawn = crossedOut(width, height).getContext('2d').getImageData(0, 0, width, height);
      return new Uint8Array(drawn.data.buffer);
    },
    text: async (page) => (pdf.isLost(page) ? '' : pdf.text(page)),
    pictures: async (page) => (pdf.isLost(page) ? [] : pdf.eachPicture(page, pictureDigest)),
    isLost: async (page) => pdf.isLost(page),
    close: () => pdf.close(),
  };
}
