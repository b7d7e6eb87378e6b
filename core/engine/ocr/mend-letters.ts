import type { GrayImage } from './gray-image.ts';
import { type InkLetter, type InkWord, inkWord, type MarkShape } from './letter-marks.ts';
import type { RecognisedWord } from './tesseract.ts';

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const TILDE = '\u0303';
const CARON = '\u030c';
const BREVE = '\u0306';
const DOT = '\u0307';

/** Letters with marks that French does not have: what stands for them in a French model's reading is a guess. */
const NOT_FRENCH: Partial<Record<MarkShape, Readonly<Record<string, string>>>> = {
  'stroke-up': marked(ACUTE, 'aiouycnsz'),
  'stroke-down': marked(GRAVE, 'io'),
  wave: marked(TILDE, 'ano'),
  bowl: { ...marked(CARON, 'cszrent'), ...marked(BREVE, 'ag') },
  dot: { I: 'İ', ...marked(DOT, 'z') },
};

/** A speck over a short word is likelier than its accent. */
const LONG_WORD = 5;
/** French capitals are printed without their accents so often that those of a word in capitals are overlooked. */
const BARE_CAPITALS: Partial<Record<MarkShape, Readonly<Record<string, string>>>> = {
  'stroke-up': marked(ACUTE, 'e'),
  'stroke-down': marked(GRAVE, 'ea'),
};

function marked(mark: string, letters: string): Record<string, string> {
  const all = [...letters, ...letters.toUpperCase()];
  return Object.fromEntries(all.map((letter) => [letter, (letter + mark).normalize('NFC')]));
}

/** A name, or a word that might be part of one; marks of the end do not count. */
const NAME = /^(\P{L}*)(\p{Lu}[\p{L}'’-]+)([.,;:]?)$/u;
/** Letters that the recogniser may make of an "L" with an apostrophe. */
const L_WITH_MARK = /^[EF](?=\p{Lu})/u;
/** A word whose letters were put right by their ink is no longer what the recogniser was sure of. */
const MENDED = 0.85;

/**
 * The word with letters put right by their ink: accents that French does not have ("RIOS" → "RÍOS"), apostrophes that were
 * lost ("LOURCQ" → "L’OURCQ"). Only for words with a capital whose ink comes apart into as many letters as were read.
 * `soft`: the page is a photo or blurred.
 */
export function mendLetters(page: GrayImage, threshold: number, word: RecognisedWord, soft: boolean): RecognisedWord {
  const parts = NAME.exec(word.text);
  if (parts === null) return word;
  const [, before = '', name = '', after = ''] = parts;
  const count = name.replace(/[^\p{L}]/gu, '').length;
  for (const step of DARKER) {
    const ink = inkWord(page, threshold - step, word.rect);
    if (ink?.letters.length !== count) continue;
    const text = withApostrophe(withMarks(name, ink, soft), ink);
    if (text !== name) return { ...word, text: before + text + after, confidence: Math.min(MENDED, word.confidence) };
  }
  const portuguese = name.replace(NASAL, (vowels) => vowels.replace(/^[äâ]/, 'ã').replace(/^[öô]/, 'õ'));
  if (portuguese === name) return word;
  return { ...word, text: before + portuguese + after, confidence: Math.min(MENDED, word.confidence) };
}

/** "Conceiçäo": such vowels stand together at the end of no French word. */
const NASAL = /(?:[äâ]o|[öô]es)$/;

/** Blurred letters and marks touch at the threshold of the page and come apart at a darker one. */
const DARKER = [0, 45, 85];

/** Of an accent that is blurred away a dot is left, of a tilde a bowl. */
const ROUNDED: ReadonlySet<MarkShape> = new Set<MarkShape>(['dot', 'bowl']);

/** Less of the height of the tallest letter is a small letter; the foot of a broken "O" under its upper arc is less too. */
const CAPITAL = 0.88;

function withMarks(name: string, { letters }: InkWord, soft: boolean): string {
  let index = 0;
  return [...name]
    .map((sign) => {
      if (!/\p{L}/u.test(sign)) return sign;
      const { above: shape, height } = letters[index++] as InkLetter;
      const isCapital = /\p{Lu}/u.test(sign);
      if (!shape || (soft && ROUNDED.has(shape)) || (isCapital && height < CAPITAL)) return sign;
      const base = sign.normalize('NFD').charAt(0);
      const bare = isCapital && sign === base && letters.length >= LONG_WORD ? BARE_CAPITALS[shape]?.[sign] : undefined;
      return NOT_FRENCH[shape]?.[base] ?? bare ?? sign;
    })
    .join('');
}

/** One apostrophe behind the first letter, which French elides: "L’", "D’". */
function withApostrophe(name: string, { apostrophes }: InkWord): string {
  if (/['’]/.test(name) || apostrophes.length !== 1 || apostrophes[0] !== 1) return name;
  if (/^[LD](?=\p{Lu})/u.test(name)) return `${name.charAt(0)}’${name.slice(1)}`;
  return L_WITH_MARK.test(name) ? name.replace(L_WITH_MARK, 'L’') : name;
}
