import type { PageCode } from '../../contract/reading.ts';
import type { Rect } from '../ocr/geometry.ts';
import type { GrayImage, PageImage } from '../ocr/gray-image.ts';
import { resample } from '../ocr/resample.ts';
import { unsharp } from '../ocr/sharpness.ts';
import { codeRegions } from './code-regions.ts';
import { shrink } from './shrink.ts';
import { type FoundCode, searchCodes } from './zxing.ts';

const LOOK_DPI = 150; // the whole page is looked over at this density
const CLOSE_DPI = 300; // and the spots that may be codes at this one, at least
const LARGEST = 900; // pixels: no spot is looked at larger than that, a larger one has larger modules

const MOST_CLOSELY = 3; // spots on which every way is tried; the others get the two cheapest

/** A code in pixels of the page image. */
type Spot = FoundCode & { rect: Rect };

/**
 * The two-dimensional codes of a page: the whole page at 150 dpi, then every spot that looks like a code and gave none,
 * at full resolution and in ways that mend blur (sharpened, enlarged, other threshold, broken modules). Boxes in points of
 * the page as displayed. Throws `system.missing-component`.
 */
export async function findCodes(image: PageImage): Promise<PageCode[]> {
  const dpi = 72 / image.pointsPerPixel;
  const times = Math.max(1, Math.round(dpi / LOOK_DPI));
  const small = shrink(image, times);
  const whole = { x0: 0, y0: 0, x1: small.width, y1: small.height };
  const found = (await search(small, whole, 1, [])).map((spot) => ({ ...spot, rect: enlarged(spot.rect, times) }));
  let tried = 0;
  for (const region of codeRegions(image, image.pointsPerPixel)) {
    if (found.some((code) => overlaps(code.rect, region))) continue;
    found.push(...(await searchClosely(image, region, dpi, tried++ < MOST_CLOSELY)));
  }
  return unique(found).map(({ format, text, rect }) => ({ format, text, box: boxOf(rect, image.pointsPerPixel) }));
}

type Change = (image: GrayImage) => GrayImage;

/** One region, from the cheapest way to the dearest, until something is decoded. */
async function searchClosely(image: PageImage, region: Rect, dpi: number, thoroughly: boolean): Promise<Spot[]> {
  const module = Math.max(1, Math.round(dpi / 100)); // about a module of a code of 20 mm
  const most = LARGEST / Math.max(region.x1 - region.x0, region.y1 - region.y0);
  const factor = Math.max(1, CLOSE_DPI / dpi);
  const ways: { factor: number; changes: Change[]; global?: boolean; denoise?: boolean }[] = [
    { factor: 1, changes: [] },
    { factor, changes: [(part) => unsharp(part, 2, module)] },
    { factor: factor * 2, changes: [(part) => unsharp(part, 3, module * 2)] },
    { factor: factor * 2, changes: [(part) => unsharp(part, 6, module * 3), (part) => unsharp(part, 2, module)] },
    { factor: factor * 1.5, changes: [], denoise: true },
    { factor: factor * 1.5, changes: [(part) => unsharp(part, 2, module * 2)], global: true },
  ];
  for (const { factor: scale, changes, ...options } of thoroughly ? ways : ways.slice(0, 2)) {
    const found = await search(image, region, Math.min(scale, most), changes, options);
    if (found.length > 0) return found;
  }
  return [];
}

async function search(
  image: GrayImage,
  part: Rect,
  factor: number,
  changes: Change[],
  options: { global?: boolean; denoise?: boolean } = {},
): Promise<Spot[]> {
  const cut = crop(image, part);
  const width = Math.max(1, Math.round(cut.width * factor));
  const height = Math.max(1, Math.round(cut.height * factor));
  let changed = factor === 1 ? cut : resample(cut, width, height);
  for (const change of changes) changed = change(changed);
  const codes = await searchCodes(changed, options);
  return codes.map((code) => {
    const xs = code.corners.map(({ x }) => part.x0 + (x * cut.width) / width);
    const ys = code.corners.map(({ y }) => part.y0 + (y * cut.height) / height);
    return {
      ...code,
      rect: { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) },
    };
  });
}

function crop(image: GrayImage, { x0, y0, x1, y1 }: Rect): GrayImage {
  const width = x1 - x0;
  const height = y1 - y0;
  if (width === image.width && height === image.height) return image;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (y0 + y) * image.width + x0;
    data.set(image.data.subarray(from, from + width), y * width);
  }
  return { data, width, height };
}

const enlarged = ({ x0, y0, x1, y1 }: Rect, times: number): Rect => ({
  x0: x0 * times,
  y0: y0 * times,
  x1: x1 * times,
  y1: y1 * times,
});

const overlaps = (a: Rect, b: Rect) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Each code once: a code seen in two ways is one; the same characters at two places of a page are two. */
function unique(found: Spot[]): Spot[] {
  return found.filter((code, i) => !found.slice(0, i).some((o) => o.text === code.text && overlaps(o.rect, code.rect)));
}

function boxOf({ x0, y0, x1, y1 }: Rect, pointsPerPixel: number): PageCode['box'] {
  const point = (pixels: number) => Math.round(pixels * pointsPerPixel * 100) / 100;
  return [point(x0), point(y0), point(x1 - x0), point(y1 - y0)];
}
