import type { GrayImage } from './gray-image.ts';
import { inkWord } from './letter-marks.ts';
import type { LinePiece } from './line-pieces.ts';
import type { RecognisedWord } from './tesseract.ts';

/** A word that was not read well below this. */
const DOUBTFUL = 0.75;
/** Names and the like: small words of sentences are not asked of a paper. */
const NAME = /^\P{L}*\p{Lu}[\p{L}'’-]{3,}[.,;:]?$/u;
const MOST = 12; // words a page
/** Widths at which a name is read once more: with more room for its letters, and with less. */
const LOOKS = [1.12, 0.8];
const SETTLED = 0.8;

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '').length;

/**
 * Names that were hardly read and have more or fewer letters than their ink ("Jahangjir"): they are read again by
 * themselves, and a reading with as many letters as the ink has takes the place of the first. `lookAgain`: words of pieces
 * at a width. The words are changed in their lists.
 */
export function settleByInk(
  page: GrayImage,
  threshold: number,
  read: ReadonlyMap<LinePiece, RecognisedWord[]>,
  lookAgain: (pieces: LinePiece[], narrowing: number) => ReadonlyMap<LinePiece, RecognisedWord[]>,
): void {
  const doubtful = [...read].flatMap(([piece, words]) =>
    words.flatMap((word, index) => {
      if (word.confidence >= DOUBTFUL || !NAME.test(word.text)) return [];
      const letters = inkWord(page, threshold, word.rect)?.letters.length;
      if (letters === undefined || Math.abs(letters - lettersOf(word.text)) !== 1) return [];
      return [{ words, index, letters, piece: pieceOf(word, piece) }];
    }),
  );
  if (doubtful.length === 0 || doubtful.length > MOST) return;
  const pieces = doubtful.map(({ piece }) => piece);
  const looks = LOOKS.map((narrowing) => lookAgain(pieces, narrowing));
  for (const { words, index, letters, piece } of doubtful) {
    const [best] = looks
      .flatMap((look) => (look.get(piece)?.length === 1 ? (look.get(piece) ?? []) : []))
      .filter(({ text }) => lettersOf(text) === letters && NAME.test(text))
      .sort((a, b) => b.confidence - a.confidence);
    const word = words[index] as RecognisedWord;
    if (best) words[index] = { ...word, text: best.text, confidence: Math.min(SETTLED, best.confidence) };
  }
}

function pieceOf({ rect }: RecognisedWord, { y0, y1, glyphHeight }: LinePiece): LinePiece {
  const [x0, x1] = [Math.max(0, Math.floor(rect.x0)), Math.ceil(rect.x1) - 1];
  return { x0, x1, y0, y1, glyphs: 1, glyphHeight };
}
