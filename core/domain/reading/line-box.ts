import type { Box } from '../../contract/reading.ts';

/** Shares of the type size, of the usual text faces: how far letters reach above and below the base line. */
const SMALL = 0.53;
const TALL = 0.72;
const ACCENTED_CAPITAL = 0.93;
const COMMA = 0.14;
const DESCENDER = 0.21;
/** A line of a text layer reaches from here above the base line to there below it, whatever its letters are. */
const LINE_ABOVE = 0.88;
const LINE_BELOW = 0.22;
/** Blur and threshold make printed letters this much higher than they are drawn, in points. */
const BLEEDING = 0.5;

/**
 * The box that a text layer would give to a recognised word. Recognition gives the box of the ink: "rue" is half as high
 * as "Rue,", hangs higher than "page", and all are lower than the line they are printed on, by which gaps between lines,
 * words and columns are measured everywhere. Words without letters or figures keep their box.
 */
export function lineBox(text: string, [x, y, width, height]: Box): Box {
  if (!/[\p{L}\d]/u.test(text)) return [x, y, width, height];
  const above = /[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/.test(text.normalize('NFC').replace(/Ç/g, ''))
    ? ACCENTED_CAPITAL
    : /[^acemnorsuvwxzçgpqy,.;:_\-–—…]/.test(text)
      ? TALL
      : SMALL;
  const below = /[gjpqyçÇ()[\]{}|/]/.test(text) ? DESCENDER : /[,;]/.test(text) ? COMMA : 0;
  const size = Math.max(1, height - BLEEDING) / (above + below);
  const base = y + height - BLEEDING / 2 - below * size;
  return [x, base - LINE_ABOVE * size, width, (LINE_ABOVE + LINE_BELOW) * size];
}
