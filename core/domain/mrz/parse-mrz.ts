import { birthDate, expiryDate } from './mrz-dates.ts';
import type { FieldPlace, MrzField, MrzFormat, MrzFormatName } from './mrz-formats.ts';
import { type MrzNames, parseNames } from './mrz-names.ts';
import { readLines, type TypedLines, wholeNumber } from './read-lines.ts';

/**
 * How far a value is proven. `digits`: its own check digit and the composite fit, and no other reading of a misread
 * character could satisfy them. `fits`: they fit, but a letter taken for a digit of the same value modulo 10 would fit
 * too (document numbers), or a character was exchanged. `none`: no check digit covers it (names, states, sex). `failed`.
 */
export type MrzProof = 'digits' | 'fits' | 'none' | 'failed';

export type MrzValueName =
  | 'surname'
  | 'givenNames'
  | 'number'
  | 'nationality'
  | 'issuer'
  | 'birth'
  | 'sex'
  | 'expiry'
  | 'optional';

/** A value with its line and its characters [start, end); `doubtful`: a cut name, a century that the zone does not tell. */
export type MrzValue = { value: string; proof: MrzProof; doubtful: boolean; line: number; start: number; end: number };

/** `valid`: every check digit of the zone fits. `passed`: how many do. */
export type MrzZone = {
  format: MrzFormatName;
  code: string;
  lines: string[];
  valid: boolean;
  passed: number;
  values: Partial<Record<MrzValueName, MrzValue>>;
};

/** The old French card prints the year and month of issue at the head of its number; it was issued from 1988 on. */
function issueReference(number: string): string | undefined {
  const match = /^(\d{2})(0[1-9]|1[0-2])/.exec(number);
  if (match === null) return undefined;
  return `${Number(match[1]) >= 88 ? 19 : 20}${match[1]}-${match[2]}-28`;
}

/**
 * Values of a zone whose lines have the format's length. `ocr`: characters may be misread, so positions decide between
 * letters and digits (see `readLines`), and a value is only proven by what check digits can prove.
 */
export function parseMrz(printed: readonly string[], format: MrzFormat, ocr: boolean): MrzZone {
  const typed: TypedLines = readLines(printed, format, ocr);
  const { lines, fits, composite, repaired } = typed;
  const place = (field: MrzField) => format.fields.find((f) => f.field === field);
  const textOf = (p: FieldPlace) => (lines[p.line] ?? '').slice(p.start, p.end);
  const values: MrzZone['values'] = {};
  const valid = composite !== false && [...fits.values()].every(Boolean);
  const proofOf = (p: FieldPlace): MrzProof => {
    const own = fits.get(p);
    if (own === undefined) return 'none';
    if (!own || composite === false) return own ? 'none' : 'failed';
    return p.is === 'digit' ? 'digits' : 'fits';
  };
  const add = (name: MrzValueName, p: FieldPlace, value: string, doubtful = false) => {
    if (value === '') return;
    const { line, start, end } = p;
    values[name] = { value, proof: proofOf(p), doubtful: doubtful || repaired.has(p) || !valid, line, start, end };
  };

  const number = place('number');
  if (number !== undefined) {
    const long =
      (lines[number.line] ?? '')[number.digit ?? -1] === '<' ? wholeNumber(lines, format, number) : undefined;
    add('number', number, (long?.number ?? textOf(number)).replace(/<+/g, ''));
  }
  for (const [name, field] of [
    ['nationality', 'nationality'],
    ['issuer', 'issuer'],
  ] as const) {
    const p = place(field);
    if (p !== undefined) add(name, p, textOf(p).replace(/<+$/, ''));
  }
  const sex = place('sex');
  if (sex !== undefined && /^[MF]$/.test(textOf(sex))) add('sex', sex, textOf(sex));
  const expiry = place('expiry');
  const until = expiry === undefined ? undefined : expiryDate(textOf(expiry));
  if (expiry !== undefined && until !== undefined) add('expiry', expiry, until.value, until.doubtful);
  const birth = place('birth');
  if (birth !== undefined) {
    // A misread year of expiry would put the birth in another century.
    const sure = expiry === undefined ? values.number?.proof === 'fits' : values.expiry?.proof === 'digits';
    const reference = format.name === 'FR-ID' ? issueReference(values.number?.value ?? '') : until?.value;
    const born = birthDate(textOf(birth), reference);
    if (born !== undefined) add('birth', birth, born.value, born.doubtful);
    if (values.birth?.proof === 'digits' && !(sure && reference !== undefined))
      values.birth = { ...values.birth, proof: 'fits', doubtful: true };
  }
  const optional = place('optional');
  if (optional !== undefined) add('optional', optional, textOf(optional).replace(/<+$/, ''));

  const names = place('names');
  if (names !== undefined) {
    const { surname, givenNames, cut }: MrzNames = parseNames(textOf(names));
    add('surname', names, surname, cut && givenNames === '');
    add('givenNames', names, givenNames, cut);
  }
  const surname = place('surname');
  if (surname !== undefined)
    add('surname', surname, parseNames(textOf(surname)).surname, !textOf(surname).endsWith('<'));
  const given = place('givenNames');
  if (given !== undefined)
    // "CORINNE<<MARIE": on this card the double filler parts given names.
    add('givenNames', given, textOf(given).split('<').filter(Boolean).join(' '), !textOf(given).endsWith('<'));

  const passed = [...fits.values()].filter(Boolean).length + (composite === true ? 1 : 0);
  return {
    format: format.name,
    code: textOf(place('code') ?? (format.fields[0] as FieldPlace)).replace(/<+$/, ''),
    lines,
    valid,
    passed,
    values,
  };
}
