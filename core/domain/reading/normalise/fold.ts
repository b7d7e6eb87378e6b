const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', ø: 'o', ı: 'i' };

/** One character without case or accent; may be longer than one ("œ" → "oe") or empty (a combining accent). */
function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return LIGATURES[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
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
