import type { Placement } from './place-page.ts';

/** An ID-1 card in points: 85.6 × 53.98 mm (ISO/IEC 7810), residence permits, identity cards, driving licences. */
const CARD_LONG = 242.65;
const CARD_SHORT = 153.07;

const RATIO = CARD_LONG / CARD_SHORT;
const TOLERANCE = 0.06; // a picture cut by hand along the card's edges is off by a few per cent
// 3:2 is a camera's whole picture, with the table around the card, and within the tolerance.
const CAMERA = 1.5;
const EXACT = 0.004;

type Size = { width: number; height: number };

/** True when a picture has the shape of a card cut along its edges, lying or standing. */
export function isCardShape({ width, height }: Size): boolean {
  if (!(width > 0 && height > 0)) return false;
  const ratio = Math.max(width, height) / Math.min(width, height);
  return Math.abs(ratio / RATIO - 1) <= TOLERANCE && Math.abs(ratio - CAMERA) > EXACT;
}

/** Shares the pages of a piece out over sheets: two sides of a card that follow each other go on one. Indices of pages. */
export function cardSheets(isCard: readonly boolean[]): number[][] {
  const sheets: number[][] = [];
  for (const [index, card] of isCard.entries()) {
    const previous = sheets.at(-1);
    const alone = previous?.length === 1 && isCard[previous[0] as number];
    if (card && alone) previous?.push(index);
    else sheets.push([index]);
  }
  return sheets;
}

const SHEET = { sheetWidth: 595.28, sheetHeight: 841.89 };
const GAP = 34;
// A little above the middle, where the eye looks for it.
const CENTRE = 0.45;

/** Lays one or two sides of a card on an A4 sheet at true size, one above the other, in their own proportion. */
export function placeCards(sides: readonly Size[]): Placement[] {
  const scaled = sides.map(({ width, height }) => {
    const [room, depth] = width >= height ? [CARD_LONG, CARD_SHORT] : [CARD_SHORT, CARD_LONG];
    const scale = Math.min(room / width, depth / height);
    return { scale, width: width * scale, height: height * scale };
  });
  const total = scaled.reduce((sum, { height }) => sum + height, 0) + GAP * (sides.length - 1);
  // Whole points from the top left, as for every page: see placePage.
  let top = Math.round(SHEET.sheetHeight * CENTRE - total / 2);
  return scaled.map(({ scale, width, height }) => {
    const x = Math.round((SHEET.sheetWidth - width) / 2);
    const placement = { ...SHEET, scale, x, y: SHEET.sheetHeight - top - height };
    top += Math.ceil(height) + GAP;
    return placement;
  });
}
