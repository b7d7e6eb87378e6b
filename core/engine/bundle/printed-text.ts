import { NOT_DRAWABLE } from './bundle-fonts.ts';
import type { PlacedText } from './second-reader.ts';

/** Compatible forms as one, without blanks: what two readers of one print agree on. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
export const joined = (texts: readonly PlacedText[]): string => squeezed(texts.map((text) => text.text).join(''));

/** Compared by their characters: readers put right-to-left words back in an order of their own. */
export function sameTitle(printed: string, title: string): boolean {
  const signs = (text: string) => [...squeezed(text).replace(/[\p{Cc}\p{Cf}]/gu, '')].sort();
  const wanted = signs(title);
  const got = signs(printed);
  if (!got.includes(NOT_DRAWABLE)) return wanted.join('') === got.join('');
  // What no font can draw was printed as ▯, one for one; the rest must still be there.
  const left = [...wanted];
  for (const sign of got.filter((character) => character !== NOT_DRAWABLE)) {
    const at = left.indexOf(sign);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === got.filter((character) => character === NOT_DRAWABLE).length;
}
