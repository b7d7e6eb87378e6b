/** What recognition makes of the filler `<` and of letters of OCR-B; the filler is often read as a quotation mark. */
const READ_AS: Record<string, string> = {
  '«': '<<',
  '‹': '<',
  '≤': '<',
  '(': '<',
  '[': '<',
  '{': '<',
  '⟨': '<',
  '€': '<',
  '|': 'I',
  '!': 'I',
  $: 'S',
  '£': 'E',
  '°': '0',
  '@': '0',
  '/': '7',
  Ç: 'C',
  É: 'E',
  È: 'E',
};

/** Marks that no zone holds (a fold, the edge of the card) are left out, unless the line is made of them. */
const MOST_UNKNOWN = 2;

/** Letters that fillers are read as. In lower case they are fillers nearly always: the zone has no lower case. */
const FILLER_LETTERS = 'CEKLSXG';

/**
 * A printed line as characters of a zone: no blanks, only A–Z, 0–9 and `<`. `ocr`: undoes what recognition does to
 * fillers; a text layer is taken as it stands. Undefined when the line holds what no zone holds.
 */
export function cleanLine(printed: string, ocr: boolean): string | undefined {
  const packed = printed.replace(/\s+/g, '');
  if (!ocr) return /^[A-Z0-9<]+$/.test(packed) ? packed : undefined;
  let cleaned = '';
  let unknown = 0;
  // A slashed zero and a barred seven are read as themselves and a sign; lower case beside a filler is another filler.
  const single = packed
    .replace(/[QO0]@|@[QO0]/g, '0')
    .replace(/\/7/g, '7')
    .replace(/(?<=[<«])[a-z]|[a-z](?=[<«])/g, '<');
  for (const character of single) {
    if (/[A-Z0-9<]/.test(character)) cleaned += character;
    else if (READ_AS[character] !== undefined) cleaned += READ_AS[character];
    else if (/[a-z]/.test(character)) cleaned += /[cekx]/.test(character) ? '<' : character.toUpperCase();
    else if (!/[.,'’`"_~=:;*-]/.test(character)) unknown += 1;
  }
  return unknown > MOST_UNKNOWN ? undefined : fillersOnly(cleaned);
}

/** Letters between fillers, of which at least two stand on one side, are fillers misread: "<<<CC<<K<<". */
function fillersOnly(line: string): string {
  const noise = new RegExp(`(?<=<<)[${FILLER_LETTERS}]{1,4}(?=<|$)`, 'g');
  // A name may begin with such letters ("<<KEL<"): only after the second double filler is the rest fillers for certain.
  // The code of a state may be one letter, with fillers of its own: "P<D<<MUSTER<<".
  const names = /^[A-Z][A-Z<][A-Z]<</.test(line) ? 5 : 0;
  const second = line.indexOf('<<', names + line.slice(names).search(/<<[A-Z]/) + 2);
  if (second < 0) return line;
  let cleaned = line;
  for (let before = ''; before !== cleaned; ) {
    before = cleaned;
    cleaned = cleaned.slice(0, second) + cleaned.slice(second).replace(noise, (run) => '<'.repeat(run.length));
  }
  return cleaned;
}

/**
 * The line in its format's length: its longest run of fillers is stretched or cut, for recognition miscounts long runs.
 * Undefined when it is too far from that length, or has no run to do it in.
 */
export function fitLine(line: string, length: number): string | undefined {
  const missing = length - line.length;
  if (missing === 0) return line;
  if (missing > length / 2 || missing < -12) return undefined;
  const runs = [...line.matchAll(/<{2,}/g)].sort((a, b) => b[0].length - a[0].length || b.index - a.index);
  const [longest, next] = runs;
  if (longest === undefined || longest[0].length + missing < 1) return undefined;
  if (next !== undefined && next[0].length === longest[0].length && longest[0].length < 3) return undefined;
  const end = longest.index + longest[0].length;
  return missing > 0
    ? line.slice(0, end) + '<'.repeat(missing) + line.slice(end)
    : line.slice(0, end + missing) + line.slice(end);
}
