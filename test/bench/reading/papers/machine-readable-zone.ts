import { plainCapitals } from '../../../fixtures/papers/french.ts';
import { type Draft, type Leaf, val } from './draft.ts';

/** Letters and fillers of ICAO 9303 for a name: blanks, hyphens and apostrophes become `<`. */
const zoneName = (text: string) =>
  plainCapitals(text)
    .replace(/[’']/g, '')
    .replace(/[^A-Z]+/g, '<');

/** Check digit of ICAO 9303 part 3: weights 7, 3, 1; letters from 10; filler 0. */
function checkDigit(text: string): string {
  const value = (ch: string) => (ch === '<' ? 0 : ch >= 'A' ? ch.charCodeAt(0) - 55 : Number(ch));
  return String([...text].reduce((sum, ch, i) => sum + value(ch) * ([7, 3, 1][i % 3] ?? 0), 0) % 10);
}
const six = (iso: string) => iso.slice(2).replaceAll('-', '');
const fill = (text: string, length: number) => text.slice(0, length).padEnd(length, '<');

export interface ZoneHolder {
  document: string; // `P`, `ID`, `IR`, `V`
  issuer: string;
  nationality: string;
  family: string;
  given: string;
  number: string;
  birth: string;
  sex: string;
  expiry: string;
  optional?: string;
}

/** Passport (TD3): two lines of 44. */
export function passportZone(h: ZoneHolder): string[] {
  const names = fill(`${h.document.padEnd(2, '<')}${h.issuer}${zoneName(h.family)}<<${zoneName(h.given)}`, 44);
  const number = fill(h.number, 9);
  const optional = fill(h.optional ?? '', 14);
  const start = number + checkDigit(number);
  const birth = six(h.birth) + checkDigit(six(h.birth));
  const expiry = six(h.expiry) + checkDigit(six(h.expiry));
  const own = optional + (h.optional ? checkDigit(optional) : '<');
  return [names, start + h.nationality + birth + h.sex + expiry + own + checkDigit(start + birth + expiry + own)];
}

/** Card (TD1): three lines of 30. */
export function cardZone(h: ZoneHolder): string[] {
  const number = fill(h.number, 9);
  const first = fill(`${h.document.padEnd(2, '<')}${h.issuer}${number}${checkDigit(number)}${h.optional ?? ''}`, 30);
  const birth = six(h.birth) + checkDigit(six(h.birth));
  const expiry = six(h.expiry) + checkDigit(six(h.expiry));
  const second = `${birth}${h.sex}${expiry}${h.nationality}${'<'.repeat(11)}`;
  const composite = checkDigit(first.slice(5) + birth + expiry + '<'.repeat(11));
  return [first, second + composite, fill(`${zoneName(h.family)}<<${zoneName(h.given)}`, 30)];
}

/** Visa (MRV-A): two lines of 44, no composite digit. */
export function visaZone(h: ZoneHolder): string[] {
  const number = fill(h.number, 9);
  const line = `${number}${checkDigit(number)}${h.nationality}${six(h.birth)}${checkDigit(six(h.birth))}${h.sex}${six(h.expiry)}${checkDigit(six(h.expiry))}`;
  return [
    fill(`${h.document.padEnd(2, '<')}${h.issuer}${zoneName(h.family)}<<${zoneName(h.given)}`, 44),
    fill(line, 44),
  ];
}

/** Older French identity card (1994 model): two lines of 36. */
export function oldFrenchCardZone(h: {
  family: string;
  given: string;
  office: string;
  number: string;
  birth: string;
  sex: string;
}): string[] {
  const first = fill(`IDFRA${zoneName(h.family)}`, 30) + h.office;
  const number = h.number + checkDigit(h.number);
  const second = `${number}${fill(zoneName(h.given).replace(/<(?=.)/g, '<<'), 14)}${six(h.birth)}${checkDigit(six(h.birth))}${h.sex}`;
  return [first, second + checkDigit(first + second)];
}

/** Prints a zone in a fixed pitch; `width` is that of the longest line. */
export function printZone(
  d: Draft,
  s: Leaf,
  x: number,
  y: number,
  width: number,
  lines: string[],
  facts: Parameters<typeof val>[1][] = [],
) {
  // DejaVu Sans Mono advances 0.602 em.
  const size = width / ((lines[0]?.length ?? 44) * 0.6021);
  lines.forEach((line, i) => {
    d.at(s, x, y + i * size * 1.7, val(line, ...(i === 0 ? facts : [])), 'MRZ', { face: 'mono', size });
  });
}
