// Letters that NFD does not take apart; the first form is how French administrations usually transcribe them.
const LETTERS: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
};

/** Lower case without accents, anything but letters and digits as one space: "NDIAYE-SOW, Aïcha" → "ndiaye sow aicha". */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[łđðøœæßıþħŧŋə]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
