// Letters that Unicode does not decompose. Cyrillic as on travel documents (ICAO 9303, part 3); Arabic by its consonants, as
// vowels are not written: enough to recognise a title, never used for a person's name in a form.
// biome-ignore format: one line a script is a table, one line a letter is not
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', ø: 'o', þ: 'th', ı: 'i', ŋ: 'ng', ħ: 'h', ŧ: 't', ſ: 's', ə: 'e', ɛ: 'e', ɔ: 'o', ŀ: 'l',
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
  є: 'ie', і: 'i', ґ: 'g', ђ: 'd', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѕ: 'dz', қ: 'q', ғ: 'g', ң: 'n', ү: 'u', ұ: 'u', ө: 'o', һ: 'h', ә: 'a',
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r',
  σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
  ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z',
  ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', ى: 'a', ة: 'a', ء: '', ٱ: 'a', ـ: '',
  پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g', ک: 'k', ی: 'y', ڤ: 'v', ھ: 'h', ہ: 'h', ۃ: 'a', ے: 'y', ٹ: 't', ڈ: 'd', ڑ: 'r', ں: 'n',
};

const isLetter = (character: string) => /\p{L}/u.test(character);

/**
 * A text in ASCII, with what could not be written in it. Accents are dropped; Latin, Cyrillic, Greek and Arabic letters are
 * romanised; digits of every script become 0–9; other signs become blanks. `lost`: how many of its `letters` have no romanisation
 * here (Chinese, Georgian…): the caller then names the file otherwise.
 */
export function romanise(text: string): { ascii: string; letters: number; lost: number } {
  let ascii = '';
  let letters = 0;
  let lost = 0;
  for (const character of text.normalize('NFKD')) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue; // accents, vowel signs, writing direction
    if (isLetter(character)) letters++;
    const known = LETTERS[character] ?? LETTERS[character.toLowerCase()];
    if (/^[\x20-\x7e]$/.test(character)) ascii += character;
    else if (known !== undefined) ascii += character === character.toLowerCase() ? known : capitalised(known);
    else if (/\p{Nd}/u.test(character)) ascii += digitOf(character);
    else {
      if (isLetter(character)) lost++;
      ascii += ' ';
    }
  }
  return { ascii, letters, lost };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Decimal digits of every script stand in runs of ten, the first of which is its zero. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
