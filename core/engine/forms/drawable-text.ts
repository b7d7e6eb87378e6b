/** Spaces that only differ in width: U+202F stands in French amounts and most fonts lack it. */
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const HYPHENS = /[\u2010\u2011\u00ad]/gu;
/** Marks that print nothing: directions, joins, byte order. The Arabic joiners (U+200C, U+200D) shape letters and stay. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * A value as it is written in a form: composed letters (NFC: a font has "ặ" but not always its three parts), ordinary
 * spaces and hyphens, line ends as `\n`. No letter is replaced by another.
 */
export function drawableText(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-');
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/u;
const LETTER = /\p{L}/u;
const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};
const NUMBER = /\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu;

/** A stretch of text of one direction. */
export interface DirectedRun {
  text: string;
  direction: 'ltr' | 'rtl';
}

/**
 * The stretches of one line from left to right as the eye meets them. Arabic and Hebrew lines run from right to left,
 * their numbers from left to right. Null when a line mixes both kinds of letters: their order depends on what the
 * writer meant, and a wrong order is another name.
 */
export function visualRuns(line: string): DirectedRun[] | null {
  if (!RIGHT_TO_LEFT.test(line)) return line === '' ? [] : [{ text: line, direction: 'ltr' }];
  if ([...line].some((character) => LETTER.test(character) && !RIGHT_TO_LEFT.test(character))) return null;
  const logical: DirectedRun[] = [];
  let from = 0;
  const between = (text: string) => {
    if (text === '') return;
    const mirrored = [...text].map((character) => MIRRORED[character] ?? character).join('');
    logical.push({ text: mirrored, direction: 'rtl' });
  };
  for (const match of line.matchAll(NUMBER)) {
    between(line.slice(from, match.index));
    logical.push({ text: match[0], direction: 'ltr' });
    from = match.index + match[0].length;
  }
  between(line.slice(from));
  return logical.reverse();
}

/** The right-to-left letters of a text that `visualRuns` does not order. */
export function unorderedCharacters(text: string): string[] {
  const lines = text.split('\n').filter((line) => visualRuns(line) === null);
  return [...new Set(lines.flatMap((line) => [...line].filter((character) => RIGHT_TO_LEFT.test(character))))];
}
