/** What may stand at a position: a letter or a filler, a digit, a digit or a filler, either, or what names may hold. */
export type CharacterClass = 'alpha' | 'digit' | 'alnum' | 'sex';

export type MrzField =
  | 'code'
  | 'issuer'
  | 'names'
  | 'surname'
  | 'givenNames'
  | 'number'
  | 'nationality'
  | 'birth'
  | 'sex'
  | 'expiry'
  | 'optional'
  | 'optional2'
  | 'office';

/** A part of a zone: characters [start, end) of a line, and the position of its check digit on that line. */
export type FieldPlace = {
  field: MrzField;
  line: number;
  start: number;
  end: number;
  is: CharacterClass;
  digit?: number;
};

export type MrzFormatName = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'FR-ID';

export type MrzFormat = {
  name: MrzFormatName;
  lines: number;
  length: number;
  opens: RegExp; // how its first line begins
  fields: readonly FieldPlace[];
  /** The check digit over several parts: [line, start, end) each, in order; the last line's last character. */
  composite: readonly (readonly [number, number, number])[];
};

const upper = (length: number): FieldPlace[] => [
  { field: 'code', line: 0, start: 0, end: 2, is: 'alpha' },
  { field: 'issuer', line: 0, start: 2, end: 5, is: 'alpha' },
  { field: 'names', line: 0, start: 5, end: length, is: 'alpha' },
];

const lower: FieldPlace[] = [
  { field: 'number', line: 1, start: 0, end: 9, is: 'alnum', digit: 9 },
  { field: 'nationality', line: 1, start: 10, end: 13, is: 'alpha' },
  { field: 'birth', line: 1, start: 13, end: 19, is: 'digit', digit: 19 },
  { field: 'sex', line: 1, start: 20, end: 21, is: 'sex' },
  { field: 'expiry', line: 1, start: 21, end: 27, is: 'digit', digit: 27 },
];

/**
 * The layouts of ICAO Doc 9303 (part 4: TD3; part 5: TD1; part 6: TD2; part 7: MRV-A and MRV-B) and of the French identity
 * card of 1988–2021, which is older than the standard for cards. Tried in this order.
 */
export const MRZ_FORMATS: readonly MrzFormat[] = [
  {
    name: 'TD3',
    lines: 2,
    length: 44,
    opens: /^P/,
    fields: [...upper(44), ...lower, { field: 'optional', line: 1, start: 28, end: 42, is: 'alnum', digit: 42 }],
    composite: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 43],
    ],
  },
  {
    name: 'MRV-A',
    lines: 2,
    length: 44,
    opens: /^V/,
    fields: [...upper(44), ...lower, { field: 'optional', line: 1, start: 28, end: 44, is: 'alnum' }],
    composite: [],
  },
  {
    name: 'FR-ID',
    lines: 2,
    length: 36,
    opens: /^IDFRA/,
    fields: [
      { field: 'code', line: 0, start: 0, end: 2, is: 'alpha' },
      { field: 'issuer', line: 0, start: 2, end: 5, is: 'alpha' },
      { field: 'surname', line: 0, start: 5, end: 30, is: 'alpha' },
      { field: 'office', line: 0, start: 30, end: 36, is: 'alnum' },
      { field: 'number', line: 1, start: 0, end: 12, is: 'alnum', digit: 12 },
      { field: 'givenNames', line: 1, start: 13, end: 27, is: 'alpha' },
      { field: 'birth', line: 1, start: 27, end: 33, is: 'digit', digit: 33 },
      { field: 'sex', line: 1, start: 34, end: 35, is: 'sex' },
    ],
    composite: [
      [0, 0, 36],
      [1, 0, 35],
    ],
  },
  {
    name: 'TD2',
    lines: 2,
    length: 36,
    opens: /^[ACIPRT]/,
    fields: [...upper(36), ...lower, { field: 'optional', line: 1, start: 28, end: 35, is: 'alnum' }],
    composite: [
      [1, 0, 10],
      [1, 13, 20],
      [1, 21, 35],
    ],
  },
  {
    name: 'MRV-B',
    lines: 2,
    length: 36,
    opens: /^V/,
    fields: [...upper(36), ...lower, { field: 'optional', line: 1, start: 28, end: 36, is: 'alnum' }],
    composite: [],
  },
  {
    name: 'TD1',
    lines: 3,
    length: 30,
    opens: /^[ACIPRT]/,
    fields: [
      { field: 'code', line: 0, start: 0, end: 2, is: 'alpha' },
      { field: 'issuer', line: 0, start: 2, end: 5, is: 'alpha' },
      { field: 'number', line: 0, start: 5, end: 14, is: 'alnum', digit: 14 },
      { field: 'optional', line: 0, start: 15, end: 30, is: 'alnum' },
      { field: 'birth', line: 1, start: 0, end: 6, is: 'digit', digit: 6 },
      { field: 'sex', line: 1, start: 7, end: 8, is: 'sex' },
      { field: 'expiry', line: 1, start: 8, end: 14, is: 'digit', digit: 14 },
      { field: 'nationality', line: 1, start: 15, end: 18, is: 'alpha' },
      { field: 'optional2', line: 1, start: 18, end: 29, is: 'alnum' },
      { field: 'names', line: 2, start: 0, end: 30, is: 'alpha' },
    ],
    composite: [
      [0, 5, 30],
      [1, 0, 7],
      [1, 8, 15],
      [1, 18, 29],
    ],
  },
];
