/** A stretch of text that reads in one direction. */
export type TextRun = { text: string; rightToLeft: boolean };

// Hebrew, Arabic, Syriac, Thaana, N'Ko… and the presentation forms.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/** True when the text holds a letter of a script written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Cuts a line into runs in the order in which they are drawn from left to right, for a French page (left-to-right
 * base direction). A simplification of the Unicode bidirectional algorithm, enough for names and titles: signs between
 * two right-to-left words belong to them, numbers keep their own direction, no embedding controls, no mirrored brackets.
 */
export function visualRuns(line: string): TextRun[] {
  if (!hasRightToLeft(line)) return line === '' ? [] : [{ text: line, rightToLeft: false }];
  const runs: TextRun[] = [];
  let rest = [...line];
  while (rest.length > 0) {
    const start = rest.findIndex((c) => RIGHT_TO_LEFT.test(c) && !ARABIC_DIGITS.test(c));
    if (start < 0) {
      runs.push({ text: rest.join(''), rightToLeft: false });
      break;
    }
    if (start > 0) runs.push({ text: rest.slice(0, start).join(''), rightToLeft: false });
    const end = endOfRightToLeft(rest, start);
    runs.push(...insideRightToLeft(rest.slice(start, end)));
    rest = rest.slice(end);
  }
  return runs;
}

/** The end of the stretch that starts at `start`: after its last right-to-left letter or number before a left-to-right one. */
function endOfRightToLeft(characters: string[], start: number): number {
  let end = start + 1;
  for (let i = start; i < characters.length; i++) {
    const character = characters[i] ?? '';
    if (RIGHT_TO_LEFT.test(character) || DIGIT.test(character)) end = i + 1;
    else if (LETTER.test(character)) break;
  }
  return end;
}

// A number with its inner signs: a date among Arabic words is not read backwards ("12/05/2024", never "2024/05/12").
const NUMBER = /(\p{Nd}+(?:[.,:/-]\p{Nd}+)*)/u;

/** Words and numbers of a right-to-left stretch, last one first; a number's digits and inner signs stay in reading order. */
function insideRightToLeft(characters: string[]): TextRun[] {
  return characters
    .join('')
    .split(NUMBER)
    .flatMap((text): TextRun[] => (text === '' ? [] : [{ text, rightToLeft: !DIGIT.test(text) }]))
    .reverse();
}
