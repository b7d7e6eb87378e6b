import { checkDigit } from './check-digit.ts';
import type { CharacterClass, FieldPlace, MrzFormat } from './mrz-formats.ts';

const AS_DIGIT: Record<string, string> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
  A: '4',
};
const AS_LETTER: Record<string, string> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 8: 'B', 6: 'G', 4: 'A' };

/** Pairs that recognition mixes up where letters and digits may both stand. */
const MIXED: Record<string, string> = { ...AS_DIGIT, ...AS_LETTER };

/** A zone's lines once each character is of its position's type, with which check digits fit. */
export type TypedLines = {
  lines: string[];
  fits: Map<FieldPlace, boolean>; // for the fields with a check digit of their own
  composite: boolean | undefined; // undefined: the format has none
  repaired: Set<FieldPlace>; // a letter or digit of it was exchanged because only that satisfies the check digits
};

const put = (line: string, start: number, text: string) =>
  line.slice(0, start) + text + line.slice(start + text.length);

function typed(text: string, is: CharacterClass): string {
  if (is === 'digit') return [...text].map((c) => AS_DIGIT[c] ?? c).join('');
  if (is === 'alpha') return [...text].map((c) => AS_LETTER[c] ?? c).join('');
  return text;
}

function withTypes(lines: readonly string[], format: MrzFormat): string[] {
  const result = [...lines];
  const set = (line: number, start: number, end: number, is: CharacterClass) => {
    const text = result[line] ?? '';
    result[line] = put(text, start, typed(text.slice(start, end), is));
  };
  for (const { line, start, end, is, digit } of format.fields) {
    set(line, start, end, is);
    if (digit !== undefined) set(line, digit, digit + 1, 'digit');
  }
  const last = format.composite.at(-1);
  if (last !== undefined) {
    const line = format.name === 'TD1' ? 1 : format.lines - 1;
    const end = format.name === 'TD1' ? 30 : format.length;
    set(line, end - 1, end, 'digit');
  }
  return result;
}

/**
 * Does the field's own check digit fit? A number longer than its field goes on in the optional data (ICAO 9303 parts 5
 * and 6): see `wholeNumber`. Empty optional data may carry a filler instead of its digit.
 */
function ownDigitFits(lines: readonly string[], format: MrzFormat, place: FieldPlace): boolean | undefined {
  if (place.digit === undefined) return undefined;
  const line = lines[place.line] ?? '';
  const printed = line[place.digit];
  if (place.field === 'number' && printed === '<') {
    const whole = wholeNumber(lines, format, place);
    return whole !== undefined && checkDigit(whole.number) === whole.digit;
  }
  const text = line.slice(place.start, place.end);
  if (place.field === 'optional' && printed === '<') return /^<*$/.test(text);
  return checkDigit(text) === printed;
}

/** A document number of more than nine characters: its end and its check digit open the optional data. */
export function wholeNumber(
  lines: readonly string[],
  format: MrzFormat,
  place: FieldPlace,
): { number: string; digit: string } | undefined {
  const optional = format.fields.find((f) => f.field === 'optional');
  if (optional === undefined || format.name === 'TD3') return undefined;
  const rest = (lines[optional.line] ?? '').slice(optional.start, optional.end).split('<')[0] ?? '';
  if (rest.length < 2) return undefined;
  const start = (lines[place.line] ?? '').slice(place.start, place.end);
  return { number: start + rest.slice(0, -1), digit: rest.slice(-1) };
}

function compositeFits(lines: readonly string[], format: MrzFormat): boolean | undefined {
  if (format.composite.length === 0) return undefined;
  const text = format.composite.map(([line, start, end]) => (lines[line] ?? '').slice(start, end)).join('');
  const printed = format.name === 'TD1' ? (lines[1] ?? '')[29] : (lines[format.lines - 1] ?? '')[format.length - 1];
  return checkDigit(text) === printed;
}

/** Every text with one or two mixed-up characters exchanged. */
function exchanges(text: string): string[] {
  const places = [...text].flatMap((c, i) => (MIXED[c] === undefined ? [] : [i]));
  const exchange = (t: string, i: number) => put(t, i, MIXED[t[i] ?? ''] ?? '');
  const one = places.map((i) => exchange(text, i));
  const two = places.flatMap((i) => places.filter((j) => j > i).map((j) => exchange(exchange(text, i), j)));
  return [...one, ...two];
}

/**
 * Lines of the right length, each character brought to its position's type. Where letters and digits may both stand,
 * nothing is exchanged unless the check digit fails as printed and exactly one exchange satisfies it and the composite.
 * `ocr` false: nothing is changed at all.
 */
export function readLines(lines: readonly string[], format: MrzFormat, ocr: boolean): TypedLines {
  let current = ocr ? withTypes(lines, format) : [...lines];
  const repaired = new Set<FieldPlace>();
  for (const place of format.fields) {
    if (!ocr || place.is !== 'alnum' || ownDigitFits(current, format, place) !== false) continue;
    const line = current[place.line] ?? '';
    const solutions = exchanges(line.slice(place.start, place.end))
      .map((text) => current.map((l, i) => (i === place.line ? put(l, place.start, text) : l)))
      .filter((tried) => ownDigitFits(tried, format, place) === true && compositeFits(tried, format) !== false);
    const [only] = solutions;
    if (solutions.length !== 1 || only === undefined) continue;
    current = only;
    repaired.add(place);
  }
  const fits = new Map<FieldPlace, boolean>();
  for (const place of format.fields) {
    const own = ownDigitFits(current, format, place);
    if (own !== undefined) fits.set(place, own);
  }
  return { lines: current, fits, composite: compositeFits(current, format), repaired };
}
