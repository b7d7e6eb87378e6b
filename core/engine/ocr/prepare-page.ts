import { COARSE, FINE, normaliseBackground } from './background.ts';
import { smoothGrain } from './denoise.ts';
import { compose, IDENTITY, type Projection, type Quad, scaling } from './geometry.ts';
import type { GrayImage, PageImage } from './gray-image.ts';
import { turnOverDarkBoxes } from './inverse-video.ts';
import { findLinePieces, type LinePiece } from './line-pieces.ts';
import { findPageQuad } from './page-quad.ts';
import { beforeQuarterTurn, type Quarter, quarterTurn } from './quarter-turn.ts';
import { resample } from './resample.ts';
import { removeRules } from './rule-removal.ts';
import { sharpenWhenBlurred } from './sharpness.ts';
import { estimateSkew, turnByAngle } from './skew.ts';
import { textAxis } from './text-axis.ts';
import { glyphThreshold } from './threshold.ts';
import { warpQuad } from './warp.ts';

/** Recognition works at this density: at 250 and 200 dpi the words lost were measured (0.3 and 0.6 points). */
export const WORKING_DPI = 300;
const A4_LONG = 3508; // pixels at 300 dpi
const A4_RATIO = Math.SQRT2;
const MIN_TURN = 0.12; // degrees: below, interpolating costs more than it mends

/** A page at 300 dpi; `toSource` maps its pixels to those of the image that was given. */
export interface ScaledPage {
  image: GrayImage;
  toSource: Projection;
}

/** A page ready for recognition: paper white, rows level, no rules; pieces of lines in its pixels. */
export interface PreparedPage extends ScaledPage {
  turned: Quarter;
  pieces: LinePiece[];
  /** Share of the pixels darker than the glyph threshold. */
  ink: number;
}

/** Straightens a photographed sheet, or resamples a scan, to 300 dpi. */
export function scalePage(page: PageImage): ScaledPage {
  const found = findPageQuad(page);
  if (found) {
    const { width, height } = sheetSize(found.corners);
    const warped = warpQuad(smoothGrain(page), found.corners, width, height);
    if (warped) return warped;
  }
  // Grain is smoothed before enlarging: afterwards it is made of blobs as large as dots.
  const smooth = smoothGrain(page);
  const factor = (page.pointsPerPixel * WORKING_DPI) / 72;
  if (factor > 0.9 && factor < 1.06) return { image: smooth, toSource: IDENTITY };
  const width = Math.max(1, Math.round(page.width * factor));
  const height = Math.max(1, Math.round(page.height * factor));
  return { image: resample(smooth, width, height), toSource: scaling(page.width / width, page.height / height) };
}

/** A photographed sheet is taken for A4 when its sides are about that, for its own shape otherwise (a card, a receipt). */
function sheetSize([tl, tr, br, bl]: Quad): { width: number; height: number } {
  const length = (p: readonly [number, number], q: readonly [number, number]) => Math.hypot(q[0] - p[0], q[1] - p[1]);
  const across = length(tl, tr) + length(bl, br);
  const down = length(tl, bl) + length(tr, br);
  const measured = Math.max(across, down) / Math.min(across, down);
  const ratio = measured / A4_RATIO > 0.8 && measured / A4_RATIO < 1.25 ? A4_RATIO : measured;
  const short = Math.round(A4_LONG / ratio);
  return across > down ? { width: A4_LONG, height: short } : { width: short, height: A4_LONG };
}

/** The turn (0 or 90) that makes rows run across; which way is up is only known by reading. */
export const layingTurn = (page: ScaledPage): Quarter => (textAxis(page.image) < 0 ? 90 : 0);

/** All stages between the scaled page and recognition, after turning it clockwise by `turn`. */
export function preparePage(page: ScaledPage, turn: Quarter): PreparedPage {
  let image = quarterTurn(page.image, turn);
  let toSource = compose(page.toSource, beforeQuarterTurn(turn, page.image.width, page.image.height));
  image = normaliseBackground(image, COARSE);
  const skew = estimateSkew(image);
  if (Math.abs(skew) > MIN_TURN) {
    const level = turnByAngle(image, -skew);
    image = level.image;
    toSource = compose(toSource, level.toSource);
  }
  // After levelling: the edges of a dark box must be straight to be told from a bold title.
  image = turnOverDarkBoxes(image).image;
  image = normaliseBackground(image, FINE);
  image = sharpenWhenBlurred(image);
  image = removeRules(image, WORKING_DPI);
  const threshold = glyphThreshold(image);
  return { image, toSource, turned: turn, pieces: findLinePieces(image, threshold), ink: inkShare(image, threshold) };
}

/** The same page upside down, without preparing it again. */
export function upsideDown(page: PreparedPage): PreparedPage {
  const { width, height } = page.image;
  return {
    ...page,
    image: quarterTurn(page.image, 180),
    toSource: compose(page.toSource, beforeQuarterTurn(180, width, height)),
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
  for (let i = 0; i < data.length; i++) if (data[i]! < threshold) dark++;
  return dark / data.length;
}
