import type { ReadingFinding, Word } from '../../contract/reading.ts';
import { wordRows } from '../pages/word-rows.ts';
import { type Projection, projectRect, type Quad, type Rect } from './geometry.ts';
import type { PageImage } from './gray-image.ts';
import type { LinePiece } from './line-pieces.ts';
import { mendLetters } from './mend-letters.ts';
import { PageMemory } from './page-memory.ts';
import { pageWarnings } from './page-warnings.ts';
import { backToPage, layPieces } from './piece-sheet.ts';
import { layingTurn, type PreparedPage, preparePage, scalePage, upsideDown, WORKING_DPI } from './prepare-page.ts';
import type { Quarter } from './quarter-turn.ts';
import { settleByInk } from './settle-by-ink.ts';
import type { LineReader, RecognisedWord } from './tesseract.ts';
import { glyphThreshold } from './threshold.ts';

/** What recognition says of a page. `rotation`: degrees clockwise that put the page upright. */
export interface PageRecognition {
  words: Word[];
  rotation: Quarter;
  /** Of the sheet in a photo, in points of the page as displayed; null when the whole picture was read. */
  corners: Quad | null;
  findings: ReadingFinding[];
}

/**
 * Recognition of a line costs what the line is long; the "fast" model reads narrowed lines as well. Letters of photos and
 * blurred scans have less to spare.
 */
const NARROWING = 0.85;
const NARROWING_WHEN_SOFT = 0.94;
/** Below this a word is misread; narrowing is what some faces with wide blanks do not bear ("2 156.75" as "2215675"). */
const WEAK = 0.6;
const MOST_REREAD = 80; // pieces: a page of handwriting or of a pattern is not read twice
const PROBED_PIECES = 6;
const GLANCED_PIECES = 2; // measured: 0.84 and more on each when upright, 0.5 and less when not
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

/**
 * Pixels to words: prepares the page, finds which way is up, reads every piece of line. `set`: corners of the sheet in
 * points when a person placed them; null: the whole picture; absent: they are looked for. `memory`: of the thread, for one
 * page after another.
 */
export function recognisePage(
  image: PageImage,
  reader: LineReader,
  set?: Quad | null,
  memory = new PageMemory(),
): PageRecognition {
  try {
    return recognise(image, reader, set, memory);
  } finally {
    memory.pageDone();
  }
}

function recognise(
  image: PageImage,
  reader: LineReader,
  set: Quad | null | undefined,
  memory: PageMemory,
): PageRecognition {
  const { page, read } = rightWayUp(image, reader, memory, set && scaled(set, 1 / image.pointsPerPixel));
  // Those of a person are given back to the last digit.
  const corners = set ?? (page.scaled.corners && scaled(page.scaled.corners, image.pointsPerPixel));
  readPieces(
    page,
    page.pieces.filter((piece) => !read.has(piece)),
    reader,
    read,
  );
  readWeakAgain(page, reader, read);
  const threshold = glyphThreshold(page.image);
  settleByInk(page.image, threshold, read, (pieces, narrowing) => {
    const again = new Map<LinePiece, RecognisedWord[]>();
    readPieces(page, pieces, reader, again, narrowing);
    return again;
  });
  const found = page.pieces
    .flatMap((piece) => read.get(piece) ?? [])
    .map((word) => mendLetters(page.image, threshold, word, page.soft));
  const words = wordRows(found.map((word) => pageWord(word, page.toSource, image.pointsPerPixel))).flat();
  const findings: ReadingFinding[] = [];
  if (words.length === 0) {
    if (page.ink < BLANK_INK) findings.push({ code: 'page-blank' });
    else findings.push({ code: 'page-unreadable', detail: 'no-words' });
    return { words, rotation: 0, corners, findings };
  }
  if (page.turned !== 0) findings.push({ code: 'page-rotated', detail: String(page.turned) });
  findings.push(...pageWarnings(page, read, 72 / image.pointsPerPixel));
  return { words, rotation: page.turned, corners, findings };
}

const scaled = (corners: Quad, by: number): Quad =>
  corners.map(([x, y]) => [x * by, y * by] as const) as unknown as Quad;

/**
 * Tries the page as its rows lie, then upside down, then the other axis, until its text reads well. The wrong way up is
 * seen on two lines, that the other way is right on two more.
 */
function rightWayUp(image: PageImage, reader: LineReader, memory: PageMemory, set: Quad | null | undefined): Attempt {
  const page = scalePage(image, memory, set);
  const first = layingTurn(page);
  const begun = glance(preparePage(page, first, memory), reader);
  const over = begun.confidence < DOUBTFUL ? glance(upsideDown(begun.page, memory), reader) : null;
  if (over !== null && over.confidence >= SURE) return over;
  let best = probe(begun, reader);
  const consider = (candidate: Attempt) => {
    const attempt = probe(candidate, reader);
    if (attempt.confidence > best.confidence) best = attempt;
  };
  if (best.confidence >= SURE || best.page.pieces.length === 0) return best;
  consider(over ?? unread(upsideDown(best.page, memory)));
  if (best.confidence >= DOUBTFUL) return best;
  const across = preparePage(page, first === 0 ? 90 : 0, memory);
  consider(unread(across));
  consider(unread(upsideDown(across, memory)));
  return best;
}

const unread = (page: PreparedPage): Attempt => ({ page, read: new Map(), confidence: 0 });

const glance = (page: PreparedPage, reader: LineReader): Attempt => probe(unread(page), reader, GLANCED_PIECES);

/** Reads a few pieces: those with most letters, for their confidence says most. What was read already counts. */
function probe({ page, read }: Attempt, reader: LineReader, most = PROBED_PIECES): Attempt {
  const enough = page.pieces.filter((piece) => piece.glyphs >= 6);
  const pieces = [...(enough.length > 0 ? enough : page.pieces)]
    .sort((a, b) => Math.min(b.glyphs, 40) - Math.min(a.glyphs, 40))
    .slice(0, most);
  if (pieces.length === 0) return { page, read, confidence: 0 };
  readPieces(
    page,
    pieces.filter((piece) => !read.has(piece)),
    reader,
    read,
  );
  const sum = pieces.reduce((total, piece) => total + evidenceOf(read.get(piece) ?? []), 0);
  return { page, read, confidence: sum / pieces.length };
}

/**
 * How much the words of a piece say that it is the right way up, 0…1. Lines that run the other way come apart into single
 * letters, and an "o", an "n" or a "z" on its side is read very well.
 */
function evidenceOf(words: readonly RecognisedWord[]): number {
  return confidenceOf(words, ({ text, confidence }) => confidence * Math.min(1, (1 + text.length) / 4));
}

/** Mean confidence of a piece's words by their letters; 0 when nothing was read. */
function confidenceOf(
  words: readonly RecognisedWord[],
  ofWord = (word: RecognisedWord): number => word.confidence,
): number {
  const letters = words.reduce((count, { text }) => count + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + ofWord(word) * word.text.length, 0) / letters;
}

/** A second look, at full width, at the pieces with a word that was hardly read; the surer reading stays. */
function readWeakAgain(page: PreparedPage, reader: LineReader, read: Map<LinePiece, RecognisedWord[]>): void {
  const weak = page.pieces.filter((piece) => {
    const words = read.get(piece) ?? [];
    return piece.glyphs >= 4 && words.some((word) => word.confidence < WEAK);
  });
  if (weak.length === 0 || weak.length > MOST_REREAD) return;
  const again = new Map<LinePiece, RecognisedWord[]>();
  readPieces(page, weak, reader, again, 1);
  for (const [piece, words] of again)
    if (confidenceOf(words) > confidenceOf(read.get(piece) ?? [])) read.set(piece, words);
}

/** Reads pieces of the page into `read`, in pixels of the page. */
function readPieces(
  page: PreparedPage,
  pieces: readonly LinePiece[],
  reader: LineReader,
  read: Map<LinePiece, RecognisedWord[]>,
  narrowing = page.soft ? NARROWING_WHEN_SOFT : NARROWING,
): void {
  if (pieces.length === 0) return;
  const sheet = layPieces(page.image, pieces, narrowing);
  reader.load(sheet.image);
  for (const place of sheet.placed) {
    const words = reader.read(place.rect).map((word) => ({ ...word, rect: backToPage(place, word.rect) }));
    read.set(place.piece, words);
  }
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
