import { AppError } from '../../../contract/errors.ts';
import { readJpegHeader } from '../../../domain/bundle/jpeg-header.ts';
import { type Pdfium, startPdfium, withMemory } from '../pdfium.ts';
import { newRaster, type Raster, uprightRaster } from './raster.ts';

const BGR_FORMAT = 2;
const LOAD_FAILED = 0;

/**
 * Decodes a JPEG of four inks (CMYK or YCCK). The canvas knows only Adobe's inverted inks and turns others black, so the
 * picture is shown by PDFium as the one image of a page, as it will be in the bundle.
 */
export async function decodeFourInks(bytes: Uint8Array, orientation: number): Promise<Raster> {
  const header = readJpegHeader(bytes);
  if (!header) throw new Error('no header of a picture');
  const { width, height } = header;
  const pdfium = await startPdfium();
  const pdf = onePicturePdf(bytes, width, height, header.adobe);
  const data = pdfium.wasmExports.malloc(pdf.length);
  if (data === 0) throw new AppError('file.unreadable', { file: '', cause: 'mémoire insuffisante' });
  pdfium.HEAPU8.set(pdf, data);
  const document = pdfium._FPDF_LoadMemDocument(data, pdf.length, 0);
  const page = document === LOAD_FAILED ? LOAD_FAILED : pdfium._FPDF_LoadPage(document, 0);
  if (page === LOAD_FAILED) throw new Error('PDFium cannot show the picture');
  return uprightRaster(drawn(pdfium, page, width, height), orientation);
  // The whole of this PDFium's memory is let go with it.
}

function drawn(pdfium: Pdfium, page: number, width: number, height: number): Raster {
  const stride = (width * 3 + 3) & ~3;
  const raster = newRaster(width, height, 8, 3);
  withMemory(pdfium, stride * height, (pointer) => {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGR_FORMAT, pointer, stride);
    if (bitmap === 0) throw new Error('PDFium cannot make a bitmap');
    try {
      pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
    } finally {
      pdfium._FPDFBitmap_Destroy(bitmap);
    }
    for (let y = 0; y < height; y++) {
      let from = pointer + y * stride;
      let to = y * width * 3;
      for (let x = 0; x < width; x++, from += 3, to += 3) {
        raster.data[to] = pdfium.HEAPU8[from + 2]!;
        raster.data[to + 1] = pdfium.HEAPU8[from + 1]!;
        raster.data[to + 2] = pdfium.HEAPU8[from]!;
      }
    }
  });
  return raster;
}

/** A PDF of one page, one point a pixel, filled by the JPEG. */
function onePicturePdf(jpeg: Uint8Array, width: number, height: number, inverted: boolean): Uint8Array {
  const content = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
  const decode = inverted ? ' /Decode [1 0 1 0 1 0 1 0]' : '';
  const picture = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceCMYK /Filter /DCTDecode${decode} /Length ${jpeg.length} >>`;
  const objects: (string | Uint8Array)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>`,
    ],
    [`<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    [`${picture}\nstream\n`, jpeg, '\nendstream'],
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n', 'latin1')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  const put = (part: string | Uint8Array) => {
    const buffer = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part);
    parts.push(buffer);
    at += buffer.length;
  };
  for (const [i, object] of objects.entries()) {
    offsets.push(at);
    put(`${i + 1} 0 obj\n`);
    for (const part of object) put(part);
    put('\nendobj\n');
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = at;
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
