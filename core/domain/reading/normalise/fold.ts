const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', ø: 'o', ı: 'i' };

/** Every page is folded several times, and prints few different characters. */
const FOLDED = new Map<string, string>();

/** One character without case or accent; may be longer than one ("œ" → "oe") or empty (a combining accent). */
function foldCharacter(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const folded = LIGATURES[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
  FOLDED.set(character, folded);
  return folded;
}

/**
 * Text for comparing with labels: lower case, no accents, every run of punctuation and blanks as one blank, trimmed.
 * Month names and labels are often printed without accents (`FEVRIER`, `AOUT`), and recognition loses `°`, `:` and `.`.
 */
export function fold(text: string): string {
  return [...text]
    .map(foldCharacter)
    .join('')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Same length as the text: lower case without accents, other blanks as plain blanks. For patterns that need offsets. */
export function foldInPlace(text: string): string {
  let folded = '';
  for (const character of text) {
    const plain = /\s/.test(character) ? ' ' : foldCharacter(character);
    folded += plain.length === character.length ? plain : character;
  }
  return folded;
}
