import { readFile } from 'node:fs/promises';
import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFRef } from 'pdf-lib';
import { AppError } from '../../../contract/errors.ts';
import { chooseSteps, reductionSteps } from '../../../domain/bundle/reduction-steps.ts';
import { writeAtomically } from '../../store/write-atomically.ts';
import { CodeFinder } from '../codes/code-finder.ts';
import { type AttachedManifest, attachedManifest, forgetCarried } from './forget-carried.ts';
import { type Candidate, ImageCandidates } from './image-candidates.ts';
import { type ImageOnPages, imagesOnPages } from './images-on-pages.ts';
import { type LeftReason, reducibleImage } from './reducible-image.ts';

type ReduceOptions = {
  /** Bytes that the file may have. */
  limit: number;
  /** Dots an inch, as displayed, below which nothing goes unless a person has accepted it. */
  floorDpi: number;
  allowBelowFloor: boolean;
  /** Where the result is written (to a temporary file beside it, flushed, renamed). */
  out: string;
  /** False for pages that are known to bear no 2D code: their images are not searched. Absent: every image is. */
  mayHoldCode?: (page: number) => boolean;
  signal?: AbortSignal;
  /** `total` is the most that may have to be tried; the end may come before. */
  onProgress?: (done: number, total: number) => void;
};

/** An image that was compressed again; dots an inch where it is drawn largest. Pages are 1-based. */
type ReducedImage = {
  page: number;
  fromDpi: number;
  toDpi: number;
  quality: number;
  bytes: number;
  saved: number;
};
/** Images left as they are. `code`: a 2D code would no longer be read; `light`: compressing again gains nothing. */
type LeftImage = { page: number; bytes: number; reason: LeftReason | 'code' | 'light' };

export type ReduceResult = {
  bytes: number;
  met: boolean;
  reduced: ReducedImage[];
  /** Pages whose images weigh most in the result, heaviest first. */
  heaviest: { page: number; bytes: number }[];
  left: LeftImage[];
  /** Bytes that are not images drawn on pages: fonts, attached files, drawings. */
  rest: number;
  /** Originals (SHA-256) that the file carried as pictures on its pages and no longer holds byte for byte; its manifest says so. */
  notCarried: string[];
};

const WORTH_IT = 4096; // bytes: smaller images are not looked at
const HEAVIEST = 10;

/**
 * Compresses the images of a written PDF again, only as far as needed to come under `limit`: the mildest step of resolution
 * and quality that is enough, on as few images as are needed. Nothing else of the file changes. `met` false: everything
 * allowed was tried, and `out` holds the smallest file. A file that is already small enough is copied. The same file and
 * options give the same bytes. Throws `file.damaged`, `cancelled`.
 */
export async function reduceImages(path: string, options: ReduceOptions): Promise<ReduceResult> {
  const original = await readFile(path);
  const document = await load(original, path);
  const finder = new CodeFinder();
  try {
    return await reduce(original, document, finder, options);
  } finally {
    await finder.close();
  }
}

async function reduce(
  original: Uint8Array,
  document: PDFDocument,
  finder: CodeFinder,
  options: ReduceOptions,
): Promise<ReduceResult> {
  const drawn = imagesOnPages(document);
  const left: LeftImage[] = [];
  const candidates: ImageCandidates[] = [];
  const steps = reductionSteps(options.floorDpi, options.allowBelowFloor);
  let tried = 0;
  const onTried = () => options.onProgress?.(Math.min(++tried, most - 1), most);
  const mayHoldCode = (pages: readonly number[]) => pages.some((page) => options.mayHoldCode?.(page) ?? true);
  for (const image of drawn) {
    const bytes = image.stream.getContents().length;
    const size = reducibleImage(image.stream);
    const page = image.pages[0] ?? 1;
    if (bytes < WORTH_IT) continue;
    if (typeof size === 'string') left.push({ page, bytes, reason: size });
    else
      candidates.push(
        new ImageCandidates(image, size, { steps, finder, mayHoldCode, signal: options.signal, onTried }),
      );
  }
  const most = Math.max(1, candidates.length * Math.ceil(Math.log2(steps.length + 1)) + 1);

  const weight = candidates.reduce((sum, { bytes }) => sum + bytes, 0);
  let fixed = original.length - weight;
  let written: Uint8Array = original;
  let chosen: number[] = candidates.map(() => -1);
  let notCarried: string[] = [];
  const manifest = attachedManifest(document);
  // What the file weighs besides its images is only known once it is written; a second turn costs no image again.
  for (let turn = 0; turn < 4; turn++) {
    const choice = await chooseSteps(candidates, steps.length, fixed, options.limit);
    if (choice.chosen.every((step) => step < 0)) break;
    const { bytes, forgotten } = await writeWith(document, candidates, choice.chosen, manifest);
    if (bytes.length >= original.length) break;
    written = bytes;
    chosen = choice.chosen;
    notCarried = forgotten;
    if (written.length <= options.limit || !choice.met) break;
    fixed += written.length - choice.bytes;
  }
  writeAtomically(options.out, [written]);
  options.onProgress?.(most, most);
  const met = written.length <= options.limit;
  return {
    ...(await told(candidates, chosen, steps, drawn, left, written.length, met)),
    bytes: written.length,
    met,
    notCarried,
  };
}

async function load(bytes: Uint8Array, path: string): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
  } catch (error) {
    throw new AppError('file.damaged', { file: path.split(/[\\/]/).at(-1) ?? path, format: 'PDF' }, { cause: error });
  }
}

/** The file with these images in their places; images at step -1 are the original ones. */
async function writeWith(
  document: PDFDocument,
  candidates: readonly ImageCandidates[],
  chosen: readonly number[],
  manifest: AttachedManifest | null,
) {
  const reduced: ImageOnPages[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const step = chosen[i] ?? -1;
    const becomes = step < 0 ? null : await candidate.at(step);
    const { ref, stream } = candidate.image;
    document.context.assign(ref, becomes === null ? stream : jpegInstead(stream, becomes));
    if (becomes !== null) reduced.push(candidate.image);
  }
  const forgotten = manifest ? forgetCarried(document, manifest, reduced) : [];
  const bytes = await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return { bytes, forgotten };
}

/** The soft or stencil mask stays: it may have another resolution than its image. */
function jpegInstead(stream: PDFRawStream, { jpeg, size }: Candidate): PDFRawStream {
  const dict = PDFDict.withContext(stream.dict.context);
  for (const [key, value] of stream.dict.entries()) dict.set(key, value);
  for (const key of ['DecodeParms', 'Decode', 'Length', 'DL', 'F', 'FFilter', 'FDecodeParms'])
    dict.delete(PDFName.of(key));
  dict.set(PDFName.of('Width'), PDFNumber.of(size.width));
  dict.set(PDFName.of('Height'), PDFNumber.of(size.height));
  dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceRGB'));
  dict.set(PDFName.of('BitsPerComponent'), PDFNumber.of(8));
  dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'));
  return PDFRawStream.of(dict, jpeg);
}

async function told(
  candidates: readonly ImageCandidates[],
  chosen: readonly number[],
  steps: ReturnType<typeof reductionSteps>,
  drawn: readonly ImageOnPages[],
  leftBefore: readonly LeftImage[],
  total: number,
  met: boolean,
): Promise<Pick<ReduceResult, 'reduced' | 'heaviest' | 'left' | 'rest'>> {
  const reduced: ReducedImage[] = [];
  const left = [...leftBefore];
  const weights = new Map<PDFRef, number>();
  for (const [i, candidate] of candidates.entries()) {
    const page = candidate.image.pages[0] ?? 1;
    const step = chosen[i] ?? -1;
    const becomes = step < 0 ? null : await candidate.at(step);
    weights.set(candidate.image.ref, becomes?.jpeg.length ?? candidate.bytes);
    if (becomes !== null) {
      const [fromDpi, toDpi] = [candidate.dpi(), candidate.dpi(becomes.size)].map(Math.round) as [number, number];
      const bytes = becomes.jpeg.length;
      reduced.push({ page, fromDpi, toDpi, quality: steps[step]?.quality ?? 0, bytes, saved: candidate.bytes - bytes });
    }
    const { heldByCode, undrawable, bytes } = candidate;
    if (undrawable) left.push({ page, bytes, reason: 'undrawable' });
    else if (heldByCode) left.push({ page, bytes: weights.get(candidate.image.ref) ?? bytes, reason: 'code' });
    else if (becomes === null && !met) left.push({ page, bytes, reason: 'light' });
  }
  const pages = new Map<number, number>();
  let rest = total;
  for (const { ref, stream, pages: shown } of drawn) {
    const own = weights.get(ref) ?? stream.getContents().length;
    rest -= own;
    // An image on many pages (a letterhead) is no single page's weight.
    for (const page of shown) pages.set(page, (pages.get(page) ?? 0) + own / shown.length);
  }
  const heaviest = [...pages]
    .map(([page, bytes]) => ({ page, bytes: Math.round(bytes) }))
    .sort((a, b) => b.bytes - a.bytes || a.page - b.page)
    .slice(0, HEAVIEST);
  return { reduced, heaviest, left, rest: Math.max(0, rest) };
}
