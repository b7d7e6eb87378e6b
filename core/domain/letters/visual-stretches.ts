import { hasRightToLeft } from '../bundle/visual-runs.ts';

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};
// A number with its inner signs ("02/2021"): its digits keep their order.
const NUMBER = /^\p{Nd}+(?:[.,:/-]\p{Nd}+)*/u;

/**
 * Stands before and after a value put in a text, so that its direction does not reach the words around it ("شركة : 4 mois" must
 * not become "4 : شركة"). Never drawn, never in what readers get.
 */
export const ISOLATE = '\ue001';

export type Base = 'ltr' | 'rtl';
type Direction = Base | 'number' | 'neutral';
interface Stretch {
  text: string;
  direction: Direction;
}

const strongOf = (character: string): Base | null => {
  if (hasRightToLeft(character) && !DIGIT.test(character)) return 'rtl';
  return LETTER.test(character) ? 'ltr' : null;
};

/** Stretches in logical order: letters, numbers (left-to-right after a left-to-right letter), and each sign between. */
function stretches(line: string, base: Base): Stretch[] {
  const parts: Stretch[] = [];
  let strong = base;
  for (let rest = line; rest !== ''; ) {
    const number = NUMBER.exec(rest)?.[0];
    const [character = ''] = rest;
    const own = strongOf(character);
    const taken = number ?? character;
    let direction: Direction = 'neutral';
    if (number !== undefined) direction = strong === 'ltr' ? 'ltr' : 'number';
    else if (own !== null) direction = strong = own;
    const last = parts.at(-1);
    if (last?.direction === direction && direction !== 'number') last.text += taken;
    else parts.push({ text: taken, direction });
    rest = rest.slice(taken.length);
  }
  return parts;
}

/** Levels (UAX #9): even from left to right, odd from right to left. Numbers count as right-to-left for signs beside them. */
function levels(parts: readonly Stretch[], base: Base): number[] {
  const side = (part: Stretch | undefined): Base =>
    part === undefined ? base : part.direction === 'ltr' ? 'ltr' : part.direction === 'neutral' ? base : 'rtl';
  return parts.map(({ direction }, index) => {
    if (direction === 'number') return 2;
    const before = side(parts[index - 1]);
    const resolved = direction !== 'neutral' ? direction : before === side(parts[index + 1]) ? before : base;
    if (resolved === 'rtl') return 1;
    return base === 'rtl' ? 2 : 0;
  });
}

function reordered(parts: readonly Stretch[], base: Base): string[] {
  const level = levels(parts, base);
  let order = parts.map(({ text, direction }, index) => {
    const odd = (level[index] ?? 0) % 2 === 1;
    // A right-to-left word is shaped and set by the font; signs beside it are set here.
    const drawn =
      odd && direction === 'neutral'
        ? [...text]
            .reverse()
            .map((c) => MIRRORED[c] ?? c)
            .join('')
        : text;
    return { drawn, level: level[index] ?? 0 };
  });
  for (const lowest of [2, 1]) {
    const next: typeof order = [];
    for (let i = 0; i < order.length; ) {
      let end = i;
      while (end < order.length && (order[end]?.level ?? 0) >= lowest) end++;
      if (end === i) next.push(...order.slice(i, ++end));
      else next.push(...order.slice(i, end).reverse());
      i = end;
    }
    order = next;
  }
  return order.map(({ drawn }) => drawn);
}

/**
 * The stretches of one line in the order in which they are drawn from left to right, by the Unicode bidirectional algorithm
 * (UAX #9, rules W4, W7, N1, N2, L2, L4) with isolates and without embeddings. Joined, they hold the characters of the line.
 * @param insideIsolate the line begins inside a value that began on the line before
 */
export function visualStretches(line: string, base: Base, insideIsolate = false): string[] {
  const parts = line.split(ISOLATE).map((text, index) => {
    const isolated = (index % 2 === 1) !== insideIsolate;
    const own = isolated ? ([...text].map(strongOf).find((strong) => strong !== null) ?? base) : base;
    return reordered(stretches(text, own), own);
  });
  return (base === 'rtl' ? parts.reverse() : parts).flat().filter((text) => text !== '');
}

/** Whether a text ends inside a value. */
export function endsInsideIsolate(text: string): boolean {
  return text.split(ISOLATE).length % 2 === 0;
}
