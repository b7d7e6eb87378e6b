import type { ReadingFinding, Word } from '../../contract/reading.ts';
import { wordRows } from '../pages/word-rows.ts';
import { type Projection, projectRect, type Rect } from './geometry.ts';
import type { PageImage } from './gray-image.ts';
import type { LinePiece } from './line-pieces.ts';
import { layingTurn, type PreparedPage, preparePage, scalePage, upsideDown, WORKING_DPI } from './prepare-page.ts';
import type { Quarter } from './quarter-turn.ts';

import type { LineReader, RecognisedWord } from './tesseract.ts';

/** What recognition says of a page. `rotation`: degrees clockwise that put the page upright. */
export interface PageRecognition {
  words: Word[];
  rotation: Quarter;
  findings: ReadingFinding[];
}

const PROBED_PIECES = 6;
const SURE = 0.75; // mean confidence of the probed pieces above which the page is the right way up
const DOUBTFUL = 0.5; // below it both ways up, rows may run the other way
const BLANK_INK = 0.005;

/** A prepared page with what was already read on it. */
interface Attempt {
  page: PreparedPage;
  read: Map<LinePiece, RecognisedWord[]>;
  /** Mean confidence of the pieces probed, 0…1. */
  confidence: number;
}

/** Pixels to words: prepares the page, finds which way is up, reads every piece of line. */
export function recognisePage(image: PageImage, reader: LineReader): PageRecognition {
  const { page, read } = rightWayUp(image, reader);
  reader.load(page.image);
  const found = page.pieces.flatMap((piece) => read.get(piece) ?? reader.read(padded(piece)));
  const words = wordRows(found.map((word) => pageWord(word, page.toSource, image.pointsPerPixel))).flat();
  const findings: ReadingFinding[] = [];
  if (words.length === 0) {
    if (page.ink < BLANK_INK) findings.push({ code: 'page-blank' });
    else findings.push({ code: 'page-unreadable', detail: 'no-words' });
    return { words, rotation: 0, findings };
  }
  if (page.turned !== 0) findings.push({ code: 'page-rotated', detail: String(page.turned) });
  return { words, rotation: page.turned, findings };
}

/** Tries the page as its rows lie, then upside down, then the other axis, until its text reads well. */
function rightWayUp(image: PageImage, reader: LineReader): Attempt {
  const scaled = scalePage(image);
  const first = layingTurn(scaled);
  let best = probe(preparePage(scaled, first), reader);
  const consider = (page: PreparedPage) => {
    const attempt = probe(page, reader);
    if (attempt.confidence > best.confidence) best = attempt;
  };
  if (best.confidence >= SURE || best.page.pieces.length === 0) return best;
  consider(upsideDown(best.page));
  if (best.confidence >= DOUBTFUL) return best;
  const across = preparePage(scaled, first === 0 ? 90 : 0);
  consider(across);
  consider(upsideDown(across));
  return best;
}

/** Reads a few pieces: those with most letters, for their confidence says most. */
function probe(page: PreparedPage, reader: LineReader): Attempt {
  const enough = page.pieces.filter((piece) => piece.glyphs >= 6);
  const pieces = [...(enough.length > 0 ? enough : page.pieces)]
    .sort((a, b) => Math.min(b.glyphs, 40) - Math.min(a.glyphs, 40))
    .slice(0, PROBED_PIECES);
  const read = new Map<LinePiece, RecognisedWord[]>();
  if (pieces.length === 0) return { page, read, confidence: 0 };
  reader.load(page.image);
  let sum = 0;
  for (const piece of pieces) {
    const words = reader.read(padded(piece));
    read.set(piece, words);
    const letters = words.reduce((count, word) => count + word.text.length, 0);
    if (letters > 0) sum += words.reduce((total, word) => total + word.confidence * word.text.length, 0) / letters;
  }
  return { page, read, confidence: sum / pieces.length };
}

function padded(piece: LinePiece): Rect {
  const pad = Math.max(3, Math.round(piece.glyphHeight * 0.18));
  return { x0: piece.x0 - pad, y0: piece.y0 - pad, x1: piece.x1 + 1 + pad, y1: piece.y1 + 1 + pad };
}

/** From pixels of the prepared page to points: on the page as displayed, and on the straightened page when it differs. */
function pageWord(word: RecognisedWord, toSource: Projection, pointsPerPixel: number): Word {
  const box = toBox(projectRect(toSource, word.rect), pointsPerPixel);
  const upright = toBox(word.rect, 72 / WORKING_DPI);
  const same = box.every((value, i) => Math.abs(value - upright[i]!) < SAME_PLACE);
  return { text: word.text, box, confidence: word.confidence, ...(same ? {} : { upright }) };
}

const SAME_PLACE = 0.5; // points

function toBox(rect: Rect, pointsPerPixel: number): Word['box'] {
  const point = (pixels: number) => Math.round(pixels * pointsPerPixel * 100) / 100;
  return [point(rect.x0), point(rect.y0), point(rect.x1 - rect.x0), point(rect.y1 - rect.y0)];
}
