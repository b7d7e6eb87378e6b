import { createCanvas } from '@napi-rs/canvas';
import { encode, grain, type Picture, scan } from '../../fixtures/papers/degrade.ts';
import { picturesToPdf } from '../../fixtures/papers/image-pdf.ts';
import { photograph } from '../../fixtures/papers/photograph.ts';
import { sheetsToPdf } from '../../fixtures/papers/render-pdf.ts';
import { sheetToCanvas } from '../../fixtures/papers/render-pixels.ts';
import { seededRandom } from '../../fixtures/papers/seeded-random.ts';
import type { Sheet } from '../../fixtures/papers/sheet.ts';

/** A paper as somebody brings it: the file, and the picture of each page where it has any (what another OCR is given). */
export interface Brought {
  name: string;
  bytes: Uint8Array;
  pictures: Uint8Array[];
}

export type DegradationId =
  | 'text'
  | 'clean'
  | '150dpi'
  | 'jpeg'
  | 'skew'
  | 'turn90'
  | 'turn180'
  | 'blur'
  | 'photo'
  | 'combined'
  | 'bleed';

interface Degradation {
  id: DegradationId;
  /** The dots per inch that a scanner writes in its file; a telephone writes none. */
  dpi: number | null;
  picture: ((sheet: Sheet, seed: number) => Picture) | null;
}

/** Pixels of a telephone's picture, after the reduction of a message application. */
const PHOTO_LONG_SIDE = 2900;

const even = (random: () => number, low: number, high: number) => low + random() * (high - low);

/** A telephone held by hand above a table: the sheet is a little turned and seen from a side, half in a shadow. */
function photoOf(sheet: Sheet, seed: number): Picture {
  const random = seededRandom(seed);
  // The sheet fills most of the picture, whichever way it lies; a card is held nearer than a page.
  const longer = Math.max(sheet.width, sheet.height);
  const [width, height] = [sheet.width, sheet.height].map((side) => Math.round((PHOTO_LONG_SIDE * side) / longer));
  const at = (x: number, y: number): [number, number] => [x + even(random, -0.02, 0.02), y + even(random, -0.02, 0.02)];
  return photograph(sheetToCanvas(sheet, (PHOTO_LONG_SIDE * 72) / longer), {
    seed,
    width: width as number,
    height: height as number,
    corners: [at(0.07, 0.06), at(0.93, 0.05), at(0.95, 0.94), at(0.05, 0.95)],
    desk: ['#5d4a3c', '#39424a', '#7d7468', '#42352c'][Math.floor(random() * 4)] as string,
    noise: 7,
    blurPixels: even(random, 0.5, 0.9),
    jpegQuality: 80,
  });
}

/** A small, slanted, noisy copy of a copy: what a message application leaves of a scan. */
function combinedOf(sheet: Sheet, seed: number): Picture {
  const random = seededRandom(seed);
  const slant = even(random, 1, 2) * (random() < 0.5 ? -1 : 1);
  return scan(sheetToCanvas(sheet, 200), {
    seed,
    skewDegrees: slant,
    noise: 9,
    shadow: 0.25,
    blurPixels: 0.7,
    paper: '#f1ece0',
    jpegQuality: 45,
  });
}

/** Thin paper: the print of the back shows through, mirrored and soft. The back is another copy of the same sheet. */
function bleedOf(sheet: Sheet, seed: number): Picture {
  const page = sheetToCanvas(sheet, 300);
  const front = page.getContext('2d');
  front.globalCompositeOperation = 'multiply';
  front.globalAlpha = even(seededRandom(seed), 0.15, 0.3);
  front.filter = 'blur(3px)';
  front.translate(page.width, 0);
  front.scale(-1, 1);
  front.drawImage(sheetToCanvas(sheet, 300), 0, 0);
  return scan(page, { seed, noise: 3, jpegQuality: 85 });
}

const slantOf = (seed: number) => {
  const random = seededRandom(seed ^ 0x51ab);
  return even(random, 2, 3) * (random() < 0.5 ? -1 : 1);
};

const DEGRADATIONS: readonly Degradation[] = [
  { id: 'text', dpi: null, picture: null },
  {
    id: 'clean',
    dpi: 300,
    picture: (sheet, seed) => scan(sheetToCanvas(sheet, 300), { seed, noise: 3, jpegQuality: 85 }),
  },
  { id: '150dpi', dpi: 150, picture: (sheet, seed) => scan(sheetToCanvas(sheet, 150), { seed, noise: 4 }) },
  {
    id: 'jpeg',
    dpi: 200,
    picture: (sheet, seed) => scan(sheetToCanvas(sheet, 200), { seed, noise: 12, jpegQuality: 40 }),
  },
  {
    id: 'skew',
    dpi: 300,
    picture: (sheet, seed) => scan(sheetToCanvas(sheet, 300), { seed, skewDegrees: slantOf(seed) }),
  },
  {
    id: 'turn90',
    dpi: 300,
    picture: (sheet, seed) => scan(sheetToCanvas(sheet, 300), { seed, turn: seed % 2 ? 90 : 270 }),
  },
  { id: 'turn180', dpi: 300, picture: (sheet, seed) => scan(sheetToCanvas(sheet, 300), { seed, turn: 180 }) },
  { id: 'blur', dpi: 300, picture: (sheet, seed) => scan(sheetToCanvas(sheet, 300), { seed, blurPixels: 2.2 }) },
  { id: 'photo', dpi: null, picture: photoOf },
  { id: 'combined', dpi: 200, picture: combinedOf },
  { id: 'bleed', dpi: 300, picture: bleedOf },
];

export const DEGRADATION_IDS: readonly DegradationId[] = DEGRADATIONS.map(({ id }) => id);

/** Photographs have no dots per inch; put in a PDF, they get a page of about A4. */
const PHOTO_DPI = 240;

/**
 * The file that a person would bring of these sheets. The same sheets, degradation and seed give the same bytes. Scans are
 * PDFs without text, a photograph of one sheet is a JPEG of its own.
 */
export async function bring(id: string, sheets: Sheet[], degradation: DegradationId, seed: number): Promise<Brought> {
  const { dpi, picture } = DEGRADATIONS.find((one) => one.id === degradation) as Degradation;
  if (picture === null) return { name: `${id}.pdf`, bytes: await sheetsToPdf(id, sheets), pictures: [] };
  const pictures = sheets.map((sheet, page) => picture(sheet, seed * 31 + page));
  const jpegs = pictures.map(({ jpeg }) => jpeg);
  const [only] = jpegs;
  if (dpi === null && only !== undefined && jpegs.length === 1)
    return { name: `${id}.jpg`, bytes: only, pictures: jpegs };
  return { name: `${id}.pdf`, bytes: await picturesToPdf(id, pictures, dpi ?? PHOTO_DPI), pictures: jpegs };
}

/** Where a box of the sheet lies on the page that was read: known where the page was neither turned nor slanted. */
export function keepsBoxes(degradation: DegradationId): boolean {
  return ['text', 'clean', '150dpi', 'jpeg', 'blur', 'bleed'].includes(degradation);
}

/** A page at an unusual size, for the time that it takes: 600 dots per inch, or A3. */
export function largePage(sheet: Sheet, dpi: number, enlarged: number, seed: number): Picture {
  const page = sheetToCanvas(sheet, dpi);
  if (enlarged === 1) return scan(page, { seed, noise: 3, jpegQuality: 80 });
  const canvas = createCanvas(Math.round(page.width * enlarged), Math.round(page.height * enlarged));
  canvas.getContext('2d').drawImage(page, 0, 0, canvas.width, canvas.height);
  grain(canvas, seed, 3, true);
  return encode(canvas, 80);
}
