import { romanise } from './romanise.ts';

/**
 * A file to be named. `labels`: numbers of the pieces in it, in order (none: a form, a letter, an inventory); `title` what it is,
 * in the person's words; `fallback` what to write when the title cannot be (its kind's title); `part` of a piece cut in several.
 */
export interface FileToName {
  labels: readonly string[];
  title: string;
  fallback: string;
  extension: string; // without its dot
  part?: { number: number; of: number } | undefined;
}

/** `ascii`: letters without accents, digits, `-` and `_` only. `length`: characters of the whole name, extension and dot included. */
export interface NameRules {
  numberFirst: boolean;
  ascii: boolean;
  length: number | null;
}

// Where an outlet says nothing: file systems take 255 bytes, Windows 260 characters with the folders above.
const USUAL_LENGTH = 120;
const MOST_BYTES = 240;

/**
 * One name for each file, in the same order, all different even where capitals are not told apart (Windows, macOS). Numbers are
 * padded with zeros to one width so that names sort in the order of the inventory; what has no number gets zeros. Titles are cut so
 * that the name keeps to the length, number and extension always whole.
 */
export function nameFiles(files: readonly FileToName[], rules: NameRules): string[] {
  const width = Math.max(1, ...files.flatMap(({ labels }) => labels.map((label) => digitsOf(label).length)));
  const taken = new Set<string>();
  const copies = new Map<string, number>(); // how many were already named like the first
  return files.map((file) => {
    const make = namer(file, rules, width);
    const first = sameName(make(1));
    for (let copy = (copies.get(first) ?? 0) + 1; ; copy++) {
      const name = make(copy);
      if (taken.has(sameName(name))) continue;
      taken.add(sameName(name));
      copies.set(first, copy);
      return name;
    }
  });
}

const sameName = (name: string) => name.normalize('NFC').toLowerCase();

function namer(file: FileToName, rules: NameRules, width: number): (copy: number) => string {
  const separator = rules.ascii ? '_' : ' - ';
  const number = rules.numberFirst ? numberText(file.labels, width, rules.ascii) : '';
  const part = file.part ? `${separator}partie${rules.ascii ? '_' : ' '}${file.part.number}-${file.part.of}` : '';
  const room = rules.length ?? USUAL_LENGTH;
  const title = characters(titleText(file, rules.ascii)).slice(0, room);
  return (copy) => {
    const suffix = `${part}${copy > 1 ? (rules.ascii ? `_${copy}` : ` (${copy})`) : ''}`;
    const whole = (text: string) => `${[number, text].filter(Boolean).join(separator)}${suffix}.${file.extension}`;
    const most = Math.min(title.length, Math.max(1, room - characters(whole('')).length));
    for (let kept = most; kept > 0; kept--) {
      const text = trimmed(title.slice(0, kept).join(''));
      const name = whole(number === '' && isReserved(text) ? `_${text}` : text);
      if (characters(name).length <= room && utf8Bytes(name) <= MOST_BYTES) return name;
    }
    // No room for any title: the number alone still says which piece it is. Whoever checks lengths will say that it is too long.
    return `${number === '' ? 'x' : number}${suffix}.${file.extension}`;
  };
}

// A letter and its accents are one: a cut between them would leave another letter.
const characters = (text: string): string[] =>
  [...new Intl.Segmenter('fr').segment(text)].map(({ segment }) => segment);

const utf8Bytes = (text: string): number =>
  [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);

/** "12" → "012"; "12 bis" → "012bis"; "12-11" → "012-11"; the pieces 12 to 34 → "012_a_034". */
function numberText(labels: readonly string[], width: number, ascii: boolean): string {
  const padded = (label: string) =>
    label.replace(/\d+/, (digits) => digits.padStart(width, '0')).replace(/[^\dA-Za-z-]/g, '');
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return '0'.repeat(width);
  return labels.length === 1 ? padded(first) : `${padded(first)}${ascii ? '_a_' : ' à '}${padded(last)}`;
}

const digitsOf = (label: string) => /\d+/.exec(label)?.[0] ?? '';

function titleText({ title, fallback }: FileToName, ascii: boolean): string {
  return (ascii ? asciiTitle(title, fallback) : plainTitle(title) || plainTitle(fallback)) || 'piece';
}

/** A title mostly in letters that are not romanised here would be a few odd syllables: the kind's title is clearer. */
function asciiTitle(title: string, fallback: string): string {
  const { ascii, letters, lost } = romanise(title);
  const text = lost * 2 > letters ? '' : signsAway(ascii);
  return text || signsAway(romanise(fallback).ascii);
}

const signsAway = (text: string) =>
  trimmed(
    text
      .replace(/['’]/g, '_')
      .replace(/[^A-Za-z0-9-]+/g, '_')
      .replace(/_{2,}/g, '_'),
  );

/** What Windows, macOS, Linux and a ZIP all take: no separator of folders, no control, no mark of writing direction. */
const plainTitle = (text: string) =>
  trimmed(
    text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, ' ')
      .replace(/[<>:"/\\|?*]+/g, '-')
      .replace(/\s+/gu, ' '),
  );

/** A name of a folder: as a title, short enough that the paths below it stay within what Windows takes. */
export const folderName = (text: string): string =>
  trimmed(characters(plainTitle(text)).slice(0, 60).join('')) || 'Pieces';

const trimmed = (text: string) => text.replace(/^[\s._-]+|[\s._-]+$/gu, '');

/** Names of devices, which Windows refuses whatever follows the first dot. */
const isReserved = (text: string) =>
  /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i.test((text.split('.')[0] ?? '').trim());
