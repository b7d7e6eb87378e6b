const A4_WIDTH = 595.28;
const A4_HEIGHT = 841.89;
// Producers round A4 differently (595 × 842, 595.32 × 841.92, 594.96…); such a page keeps its own size, at 100 %.
const ALMOST_A4 = 3;

/** How a page is laid on its sheet: points, (x, y) the lower-left corner of its displayed content. */
export type Placement = { sheetWidth: number; sheetHeight: number; scale: number; x: number; y: number };

/**
 * Lays a page of `width` × `height` points (as displayed: crop box and rotation applied) on an A4 sheet: landscape stays
 * landscape, the two sides keep their proportion, larger pages are reduced, smaller ones are never enlarged beyond
 * `maxScale`. `band` points are kept free at the bottom for the stamp, when the page itself has no room for it.
 */
export function placePage(width: number, height: number, options: { maxScale: number; band: number }): Placement {
  const landscape = width > height;
  const [a4Width, a4Height] = landscape ? [A4_HEIGHT, A4_WIDTH] : [A4_WIDTH, A4_HEIGHT];
  const almostA4 = Math.abs(width - a4Width) <= ALMOST_A4 && Math.abs(height - a4Height) <= ALMOST_A4;
  const sheetWidth = almostA4 ? width : a4Width;
  const sheetHeight = almostA4 ? height : a4Height;
  const room = sheetHeight - options.band;
  const scale = Math.min(options.maxScale, sheetWidth / width, room / height);
  if (almostA4 && options.band === 0) return { sheetWidth, sheetHeight, scale: 1, x: 0, y: 0 };
  // Whole points, so that a low-resolution comparison with the source is not blurred by half a pixel.
  const x = Math.round((sheetWidth - width * scale) / 2);
  const top = Math.round((room - height * scale) / 2);
  return { sheetWidth, sheetHeight, scale, x, y: sheetHeight - top - height * scale };
}
