import { createHash } from 'node:crypto';
import type { Box, PageCode } from '../../../contract/reading.ts';
import { boxOnSheet, type PagePlace } from '../../../domain/bundle/box-on-sheet.ts';
import { type CodeFate, type CodeOnSheet, compareCodes } from '../../../domain/bundle/compare-codes.ts';
import type { GrayImage } from '../../../domain/bundle/gray-image.ts';
import { type CodeFinder, type DrawnPages, pixels, type SizeInPoints } from './code-finder.ts';

/** What the manifest keeps of a code: the SHA-256 of the characters that it holds. */
export const codeDigest = (code: Pick<PageCode, 'text'>): string =>
  createHash('sha256').update(code.text, 'utf8').digest('hex');

/** A source page's codes as they must be found on the sheet. */
export function codesOnSheet(codes: readonly PageCode[], place: PagePlace) {
  return codes.map((code) => ({ holds: codeDigest(code), box: boxOnSheet(code.box, place) }));
}

type CodeCheck = { expected: number; correct: number; problems: string[] };

const RESOLUTIONS = [200, 300, 400]; // dots an inch: a dense code needs more, most do not
const MARGIN = 0.5; // of the code's side, on each side of its place: the quiet zone and what the decoder asks for around it

/**
 * Decodes the codes of a page of the written bundle and compares them with those of its sources: same characters, same
 * place. First at their places only, then, for those not found there, on the whole page, ever finer. Nothing is drawn when
 * nothing is expected. `size`: the sheet, in points.
 */
export async function checkCodes(
  finder: CodeFinder,
  bundle: DrawnPages,
  page: number,
  size: SizeInPoints,
  expected: readonly CodeOnSheet[],
  signal?: AbortSignal,
): Promise<CodeCheck> {
  if (expected.length === 0) return { expected: 0, correct: 0, problems: [] };
  const found: CodeOnSheet[] = [];
  let fates = compareCodes(expected, found);
  const look = async (image: GrayImage, pointsPerPixel: number, left: number, top: number) => {
    for (const code of await finder.inImage(image, pointsPerPixel, signal)) {
      const box: Box = [code.box[0] + left, code.box[1] + top, code.box[2], code.box[3]];
      const seen = { holds: codeDigest(code), box };
      if (!found.some((other) => other.holds === seen.holds && compareCodes([other], [seen])[0] === 'kept'))
        found.push(seen);
    }
    fates = compareCodes(expected, found);
  };
  for (const dpi of RESOLUTIONS) {
    const image = await bundle.gray(page, pixels(size.width, dpi), pixels(size.height, dpi));
    const pointsPerPixel = size.width / image.width;
    for (const [i, { box }] of expected.entries()) {
      if (box === null || fates[i] === 'kept') continue;
      const part = cut(image, box, pointsPerPixel);
      await look(part.image, pointsPerPixel, part.left * pointsPerPixel, part.top * pointsPerPixel);
    }
    if (fates.some((fate) => fate !== 'kept')) await look(image, pointsPerPixel, 0, 0);
    if (fates.every((fate) => fate === 'kept')) break;
  }
  const problems = fates.flatMap((fate, i) =>
    fate === 'kept' ? [] : [problemOf(fate, expected[i]?.box ?? null, size)],
  );
  return { expected: expected.length, correct: fates.filter((fate) => fate === 'kept').length, problems };
}

/** The part of a drawn page around a code. */
function cut(image: GrayImage, [x, y, width, height]: Box, pointsPerPixel: number) {
  const margin = Math.max(width, height) * MARGIN;
  const within = (points: number, most: number) => Math.min(most, Math.max(0, Math.round(points / pointsPerPixel)));
  const [left, right] = [within(x - margin, image.width), within(x + width + margin, image.width)];
  const [top, bottom] = [within(y - margin, image.height), within(y + height + margin, image.height)];
  const [across, down] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const data = new Uint8Array(across * down).fill(255);
  for (let row = 0; row < bottom - top; row++) {
    const from = (top + row) * image.width + left;
    data.set(image.data.subarray(from, from + right - left), row * across);
  }
  return { image: { data, width: across, height: down }, left, top };
}

function problemOf(fate: CodeFate, box: Box | null, size: SizeInPoints): string {
  const place = box === null ? '' : ` ${placeInWords(box, size)}`;
  if (fate === 'changed') return `le code 2D${place} ne dit plus la même chose que sur l’original`;
  if (fate === 'moved') return `le code 2D${place} n’est plus à sa place`;
  return `le code 2D${place} ne se lit plus`;
}

function placeInWords([x, y, width, height]: Box, size: SizeInPoints): string {
  const third = (middle: number, whole: number) => Math.min(2, Math.max(0, Math.floor((middle / whole) * 3)));
  const down = ['en haut', 'au milieu', 'en bas'][third(y + height / 2, size.height)];
  const across = [' à gauche', '', ' à droite'][third(x + width / 2, size.width)];
  return `${down}${across}`;
}
