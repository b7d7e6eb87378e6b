import type { Word } from '../../contract/reading.ts';
import { type PageChar, type PageSize, UNKNOWN_LETTER } from './pdf-chars.ts';
import { wordRows } from './word-rows.ts';

type Direction = PageChar['direction'];

const WORD_GAP = 0.3; // of the line height: a wider gap separates words even where no blank was written
const BACKWARDS = 0.5; // of the line height: the pen jumped back, another run begins
const LINE_SHIFT = 0.4; // of the line height
const SAME_PLACE = 0.15; // of the line height: fake bold prints a letter twice almost on the spot
const RECENT = 4;

interface Letter extends PageChar {
  /** Extent along and across the line in its own direction: 0 = left to right. */
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/**
 * Words in reading order. Text in another direction than most of the page follows after the rest. When most of the page
 * runs sideways or upside down, `turned` says how many degrees clockwise put it upright and words carry upright boxes.
 */
export function wordsOfChars(chars: readonly PageChar[], size: PageSize): { words: Word[]; turned: Direction } {
  const counts = new Map<Direction, number>();
  for (const char of chars) if (char.text.trim()) counts.set(char.direction, (counts.get(char.direction) ?? 0) + 1);
  const directions = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const main = directions[0] ?? 0;
  const words: Word[] = [];
  for (const direction of directions) {
    // Word by word in the frame in which this text is level; blanks stay, they separate.
    const letters = chars.map((char) => levelLetter(char, direction, size));
    const same = letters.map((letter) => (letter.direction === direction || letter.text === ' ' ? letter : null));
    const readable = wordsInLine(same).filter((run) => run.some((letter) => letter.text !== UNKNOWN_LETTER)); // bullets, ticks
    const found = readable.map((run) => toWord(run, main, size));
    const unique = withoutOverprints(found);
    words.push(...wordRows(unique).flat());
  }
  return { words, turned: ((360 - main) % 360) as Direction };
}

function levelLetter(char: PageChar, direction: Direction, size: PageSize): Letter {
  const [from, top, to, bottom] = turnBox([char.x0, char.y0, char.x1, char.y1], direction, size);
  return { ...char, from, to, top, bottom };
}

/** Corners [x0, y0, x1, y1] on the page once text of this direction has been made level. */
function turnBox(
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  direction: Direction,
  { width, height }: PageSize,
): [number, number, number, number] {
  if (direction === 90) return [y0, width - x1, y1, width - x0];
  if (direction === 180) return [width - x1, height - y1, width - x0, height - y0];
  if (direction === 270) return [height - y1, x0, height - y0, x1];
  return [x0, y0, x1, y1];
}

function wordsInLine(letters: (Letter | null)[]): Letter[][] {
  const words: Letter[][] = [];
  let current: Letter[] = [];
  const recent: Letter[] = [];
  const flush = () => {
    if (current.length > 0) words.push(current);
    current = [];
  };
  for (const letter of letters) {
    if (!letter || letter.text === ' ') {
      flush();
      continue;
    }
    if (letter.text === '') continue;
    const last = current.at(-1);
    const ligature = last !== undefined && isSameGlyph(last, letter);
    if (!ligature && recent.some((other) => isOverprint(other, letter))) continue;
    recent.push(letter);
    if (recent.length > RECENT) recent.shift();
    if (last && !ligature && !continues(last, letter)) flush();
    current.push(letter);
  }
  flush();
  return words;
}

const lineHeight = (letter: Letter) => Math.max(1, letter.bottom - letter.top);

function continues(last: Letter, next: Letter): boolean {
  const height = Math.min(lineHeight(last), lineHeight(next));
  const gap = next.from - last.to;
  const shift = Math.abs(next.bottom + next.top - last.bottom - last.top) / 2;
  return (
    gap < WORD_GAP * height && gap > -BACKWARDS * height && shift < LINE_SHIFT * Math.max(height, lineHeight(last))
  );
}

/** PDFium spells ligatures out as letters that all stand where the one glyph stands. */
function isSameGlyph(last: Letter, next: Letter): boolean {
  return last.object === next.object && last.x0 === next.x0 && last.x1 === next.x1 && last.y0 === next.y0;
}

function isOverprint(a: Letter, b: Letter): boolean {
  if (a.text !== b.text) return false;
  const near = SAME_PLACE * lineHeight(b);
  const narrow = Math.min(near, (b.to - b.from) / 2);
  return Math.abs(a.from - b.from) < narrow && Math.abs(a.top - b.top) < near;
}

function toWord(letters: Letter[], main: Direction, size: PageSize): Word {
  const corners = [
    Math.min(...letters.map((l) => l.x0)),
    Math.min(...letters.map((l) => l.y0)),
    Math.max(...letters.map((l) => l.x1)),
    Math.max(...letters.map((l) => l.y1)),
  ] as [number, number, number, number];
  const text = letters
    .map((l) => l.text)
    .join('')
    .normalize('NFC');
  const word: Word = { text, box: toBox(corners), confidence: 1 };
  return main === 0 ? word : { ...word, upright: toBox(turnBox(corners, main, size)) };
}

function toBox([x0, y0, x1, y1]: [number, number, number, number]): Word['box'] {
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(x0), round(y0), round(x1 - x0), round(y1 - y0)];
}

/** Drops a word printed again over itself (fake bold made of whole words, shadows). */
function withoutOverprints(words: Word[]): Word[] {
  const seen = new Map<string, Word[]>();
  return words.filter((word) => {
    const same = seen.get(word.text) ?? [];
    const [x, y, , height] = word.box;
    const near = 0.25 * height;
    if (same.some((other) => Math.abs(other.box[0] - x) < near && Math.abs(other.box[1] - y) < near)) return false;
    seen.set(word.text, [...same, word]);
    return true;
  });
}
