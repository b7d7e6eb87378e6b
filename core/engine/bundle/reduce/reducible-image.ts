import { PDFArray, PDFBool, type PDFDict, PDFName, PDFNumber, type PDFRawStream, PDFStream } from 'pdf-lib';

/** Why an image is left as it is. */
export type LeftReason =
  | 'bilevel' // black and white only: a JPEG of it would be larger and blurred
  | 'transparency' // its colours or its mask are bound to its exact pixels
  | 'undrawable'; // cannot be drawn, so nothing may replace it

export type PixelSize = { width: number; height: number };

const BILEVEL_FILTERS = ['CCITTFaxDecode', 'CCF', 'JBIG2Decode'];

/** The pixels of an image that may be compressed again, or why it must not be. */
export function reducibleImage({ dict }: PDFRawStream): PixelSize | LeftReason {
  const number = (key: string) => {
    const value = dict.lookup(PDFName.of(key));
    return value instanceof PDFNumber ? value.asNumber() : null;
  };
  const [width, height] = [number('Width') ?? 0, number('Height') ?? 0];
  if (!(width >= 1 && height >= 1)) return 'undrawable';
  const mask = dict.lookup(PDFName.of('ImageMask'));
  const bits = number('BitsPerComponent');
  if ((mask instanceof PDFBool && mask.asBoolean()) || bits === 1) return 'bilevel';
  if (filtersOf(dict).some((filter) => BILEVEL_FILTERS.includes(filter))) return 'bilevel';
  // A colour key would no longer hit its colours; a matte ties the soft mask to the same pixels (PDF 32000-1, 11.6.5.3).
  if (dict.lookup(PDFName.of('Mask')) instanceof PDFArray || (number('SMaskInData') ?? 0) > 0) return 'transparency';
  const soft = dict.lookup(PDFName.of('SMask'));
  if (soft instanceof PDFStream && soft.dict.has(PDFName.of('Matte'))) return 'transparency';
  return { width, height };
}

function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(PDFName.of('Filter'));
  const names =
    filter instanceof PDFArray ? Array.from({ length: filter.size() }, (_, i) => filter.lookup(i)) : [filter];
  return names.flatMap((name) => (name instanceof PDFName ? [name.decodeText()] : []));
}
