import { foldInPlace } from './fold.ts';
import { MONTH_PATTERN, monthNumber } from './months.ts';
import { eachMatch } from './scan.ts';

// Registrars write the days of acts in words, and their years: "le dix-sept mai mil neuf cent quatre-vingt-dix".

const UNITS = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);
const TENS: Readonly<Record<string, number>> = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 };

/** A whole number below one hundred in words ("vingt et un", "soixante-dix-huit", "quatre-vingt-dix"); undefined if it is none. */
export function belowHundred(words: readonly string[]): number | undefined {
  let left = words.filter((word) => word !== 'et');
  if (left.length === 0) return undefined;
  let total = 0;
  if (left[0] === 'quatre' && /^vingts?$/.test(left[1] ?? '')) {
    total = 80;
    left = left.slice(2);
  } else {
    const ten = TENS[left[0] ?? ''];
    if (ten !== undefined) {
      total = ten;
      left = left.slice(1);
    }
  }
  if (left.length === 0) return total;
  const named = left[0] === 'premier' || left[0] === 'une' ? 1 : UNITS.indexOf(left[0] ?? '');
  if (named < 0 || (total > 0 && named === 0)) return undefined;
  if (left.length === 1) {
    // "vingt-dix" is no number; after sixty and eighty the teens go on.
    return total === 0 || named < 10 || total === 60 || total === 80 ? total + named : undefined;
  }
  const teen = named === 10 && left.length === 2 ? UNITS.indexOf(left[1] ?? '') : -1; // dix-sept, dix-huit, dix-neuf
  return teen >= 7 && teen <= 9 && (total === 0 || total === 60 || total === 80) ? total + 10 + teen : undefined;
}

/** "mil neuf cent quatre-vingt-dix", "deux mille seize", "deux mil deux". */
function year(text: string): number | undefined {
  const words = text.split(/[ -]+/).filter(Boolean);
  const thousand = words.findIndex((word) => word === 'mil' || word === 'mille');
  if (thousand < 0) return undefined;
  const thousands = thousand === 0 ? 1 : thousand === 1 ? UNITS.indexOf(words[0] ?? '') : -1;
  let rest = words.slice(thousand + 1);
  let hundreds = 0;
  const hundred = rest.findIndex((word) => /^cents?$/.test(word));
  if (hundred >= 0) {
    hundreds = hundred === 0 ? 1 : hundred === 1 ? UNITS.indexOf(rest[0] ?? '') : -1;
    rest = rest.slice(hundred + 1);
  }
  const units = rest.length === 0 ? 0 : belowHundred(rest);
  if ((thousands !== 1 && thousands !== 2) || hundreds < 0 || units === undefined) return undefined;
  const value = 1000 * thousands + 100 * hundreds + units;
  return value >= 1900 && value <= 2099 ? value : undefined;
}

const NUMBER_WORDS =
  'zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mil|mille|et';
const LONG_MONTHS = MONTH_PATTERN.split('|')
  .filter((name) => name.length > 2)
  .join('|');
const IN_WORDS = new RegExp(
  `(?<![a-z])((?:premier|${NUMBER_WORDS})(?:[ -](?:${NUMBER_WORDS})){0,2}|\\d{1,2}(?: ?er)?) (${LONG_MONTHS}) ((?:(?:${NUMBER_WORDS})[ -]?)*(?:${NUMBER_WORDS})|\\d{4})(?![a-z0-9])`,
  'g',
);

/** Days whose figures are written in words, in whole or in part, with their places; days in figures are left to `scanDates`. */
export function scanDatesInWords(
  text: string,
): { start: number; end: number; year: number; month: number; day: number }[] {
  const folded = foldInPlace(text);
  if (!/\bmil(?:le)?\b/.test(folded)) return [];
  return [...eachMatch(folded, IN_WORDS)].flatMap(({ match, start, end }) => {
    const [, dayText = '', monthText = '', yearText = ''] = match;
    const day = /^\d/.test(dayText) ? Number.parseInt(dayText, 10) : belowHundred(dayText.split(/[ -]+/));
    const month = monthNumber(monthText);
    const inYear = /^\d/.test(yearText) ? undefined : year(yearText);
    return day === undefined || month === undefined || inYear === undefined
      ? []
      : [{ start, end, year: inYear, month, day }];
  });
}
