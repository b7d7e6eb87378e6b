import { COARSE, FINE, normaliseBackground } from './background.ts';
import { smoothGrain } from './denoise.ts';
import { withFaintLines } from './faint-lines.ts';
import { compose, type Projection, type Quad, scaling } from './geometry.ts';
import type { GrayImage, PageImage } from './gray-image.ts';
import { turnOverDarkBoxes } from './inverse-video.ts';
import { findLinePieces, type LinePiece } from './line-pieces.ts';
import type { PageMemory } from './page-memory.ts';
import { findPageQuad } from './page-quad.ts';
import { beforeQuarterTurn, type Quarter, quarterTurn } from './quarter-turn.ts';
import { resample } from './resample.ts';
import { removeRules } from './rule-removal.ts';
import { BLURRED_BELOW, edgeSteepness, sharpenWhenBlurred } from './sharpness.ts';
import { estimateSkew, turnByAngle } from './skew.ts';
import { sheetSize } from './straighten-pixels.ts';
import { textAxis } from './text-axis.ts';
import { glyphThreshold } from './threshold.ts';
import { warpQuad } from './warp.ts';

/** Recognition works at this density: at 250 and 200 dpi the words lost were measured (0.3 and 0.6 points). */
export const WORKING_DPI = 300;
export const A4_LONG = 3508; // pixels at 300 dpi
const MIN_TURN = 0.12; // degrees: below, interpolating costs more than it mends

/** A page at 300 dpi; `toSource` maps its pixels to those of the image that was given. */
export interface ScaledPage {
  image: GrayImage;
  toSource: Projection;
  /** Of the sheet in the photo, in pixels of the given image; null when the whole picture was taken. */
  corners: Quad | null;
}

/** A page ready for recognition: paper white, rows level, no rules; pieces of lines in its pixels. */
export interface PreparedPage {
  image: GrayImage;
  toSource: Projection;
  /** From its pixels to those of the scaled page, which is neither turned nor levelled nor cleaned. */
  toScaled: Projection;
  scaled: ScaledPage;
  turned: Quarter;
  pieces: LinePiece[];
  /** A photo or a blurred scan: its letters have no detail to spare. */
  soft: boolean;
  /** How steep the sides of letters are, grey levels over two pixels, before any sharpening. */
  steepness: number;
  /** Share of the pixels darker than the glyph threshold. */
  ink: number;
}

/**
 * Straightens a photographed sheet, or resamples a scan, to 300 dpi. `corners` (pixels): set by a person; null: the whole
 * picture; absent: they are looked for.
 */
export function scalePage(page: PageImage, memory: PageMemory, corners?: Quad | null): ScaledPage {
  const make = (length: number) => memory.take(length);
  const quad = corners === undefined ? (findPageQuad(page)?.corners ?? null) : corners;
  // Grain is smoothed before enlarging: afterwards it is made of blobs as large as dots.
  if (quad) {
    const { width, height } = sheetSize(quad);
    const scale = A4_LONG / Math.max(width, height);
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
    const warped = warpQuad(smoothGrain(page, make), quad, across, down, make(across * down));
    if (warped) return { ...warped, corners: quad };
  }
  const { image: near, by } = halved(page, (page.pointsPerPixel * WORKING_DPI) / 72);
  const smooth = smoothGrain(near, make);
  const factor = (page.pointsPerPixel * by * WORKING_DPI) / 72;
  if (factor > 0.9 && factor < 1.06) return { image: smooth, toSource: scaling(by, by), corners: null };
  const width = Math.max(1, Math.round(near.width * factor));
  const height = Math.max(1, Math.round(near.height * factor));
  const toSource = scaling((by * near.width) / width, (by * near.height) / height);
  const image = resample(smooth, width, height, make(width * height));
  if (smooth !== near) memory.give(smooth.data);
  return { image, toSource, corners: null };
}

/** Means of two by two pixels while the page is much finer than needed: whatever follows costs by the pixel. */
function halved(page: GrayImage, factor: number): { image: GrayImage; by: number } {
  let image = page;
  let by = 1;
  for (let left = factor; left <= 0.56 && image.width > 1 && image.height > 1; left *= 2, by *= 2) image = half(image);
  return { image, by };
}

function half({ data, width, height }: GrayImage): GrayImage {
  const across = width >> 1;
  const down = height >> 1;
  const out = new Uint8Array(across * down);
  for (let y = 0; y < down; y++) {
    let p = 2 * y * width;
    for (let to = y * across; to < (y + 1) * across; to++, p += 2) {
      out[to] = (data[p]! + data[p + 1]! + data[p + width]! + data[p + width + 1]! + 2) >> 2;
    }
  }
  return { data: out, width: across, height: down };
}

/** The turn (0 or 90) that makes rows run across; which way is up is only known by reading. */
export const layingTurn = (page: ScaledPage): Quarter => (textAxis(page.image) < 0 ? 90 : 0);

/** All stages between the scaled page and recognition, after turning it clockwise by `turn`; the scaled page stays as it is. */
export function preparePage(page: ScaledPage, turn: Quarter, memory: PageMemory): PreparedPage {
  const { length } = page.image.data;
  let image = page.image;
  // Each stage's result takes the place of the one before it.
  const replace = (next: GrayImage) => {
    if (next.data !== image.data && image !== page.image) memory.give(image.data);
    image = next;
  };
  if (turn !== 0) replace(quarterTurn(image, turn, memory.take(length)));
  let toScaled = beforeQuarterTurn(turn, page.image.width, page.image.height);
  replace(normaliseBackground(image, COARSE, image === page.image ? memory.take(length) : image.data));
  const skew = estimateSkew(image);
  if (Math.abs(skew) > MIN_TURN) {
    const level = turnByAngle(image, -skew, memory.take(length));
    replace(level.image);
    toScaled = compose(toScaled, level.toSource);
  }
  const toSource = compose(page.toSource, toScaled);
  // After levelling: the edges of a dark box must be straight to be told from a bold title.
  replace(turnOverDarkBoxes(image, (bytes) => memory.take(bytes)).image);
  replace(normaliseBackground(image, FINE, image.data));
  const steepness = edgeSteepness(image);
  replace(sharpenWhenBlurred(image, steepness, true));
  replace(removeRules(image, WORKING_DPI, glyphThreshold(image), true));
  const threshold = glyphThreshold(image);
  const soft = page.corners !== null || steepness < BLURRED_BELOW;
  let pieces = findLinePieces(image, threshold);
  if (soft) {
    const scratch = memory.take(length);
    pieces = withFaintLines(image, threshold, pieces, scratch);
    memory.give(scratch);
  }
  return {
    image,
    toSource,
    toScaled,
    scaled: page,
    turned: turn,
    pieces,
    soft,
    steepness,
    ink: inkShare(image, threshold),
  };
}

/** The same page upside down, without preparing it again. */
export function upsideDown(page: PreparedPage, memory: PageMemory): PreparedPage {
  const { width, height, data } = page.image;
  return {
    ...page,
    image: quarterTurn(page.image, 180, memory.take(data.length)),
    toSource: compose(page.toSource, beforeQuarterTurn(180, width, height)),
    toScaled: compose(page.toScaled, beforeQuarterTurn(180, width, height)),
    turned: ((page.turned + 180) % 360) as Quarter,
    pieces: page.pieces.map((piece) => ({
      ...piece,
      x0: width - 1 - piece.x1,
      x1: width - 1 - piece.x0,
      y0: height - 1 - piece.y1,
      y1: height - 1 - piece.y0,
    })),
  };
}

function inkShare({ data }: GrayImage, threshold: number): number {
  let dark = 0;
  let seen = 0;
  for (let i = 0; i < data.length; i += 5, seen++) if (data[i]! < threshold) dark++;
  return dark / seen;
}
