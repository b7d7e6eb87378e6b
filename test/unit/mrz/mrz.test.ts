import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../core/contract/reading.ts';
import { findZones } from '../../../core/domain/mrz/find-zones.ts';
import type { MrzZone } from '../../../core/domain/mrz/parse-mrz.ts';
import { layout } from '../reading/layout.ts';
import {
  encodeFrenchCard,
  encodeMrvA,
  encodeMrvB,
  encodeTd1,
  encodeTd2,
  encodeTd3,
  type Holder,
} from './encode-mrz.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ALNUM = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const word = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: min, maxLength: max });
const day = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));

const holder: fc.Arbitrary<Holder> = fc.record({
  issuer: fc.constantFrom('MLI', 'FRA', 'SEN', 'DZA', 'UTO', 'D'),
  nationality: fc.constantFrom('MLI', 'FRA', 'SEN', 'DZA', 'UTO', 'D'),
  surname: fc.tuple(word(2, 7), fc.option(word(2, 3))).map(([a, b]) => (b === null ? a : `${a} ${b}`)),
  givenNames: word(2, 8),
  number: fc.string({ unit: fc.constantFrom(...ALNUM), minLength: 9, maxLength: 9 }),
  birth: day('1935-01-01', '2019-12-31'),
  sex: fc.constantFrom('M', 'F'),
  expiry: day('2020-01-01', '2034-12-31'),
  optional: fc.constant(''),
});

const ENCODERS = {
  TD3: encodeTd3,
  TD2: encodeTd2,
  TD1: encodeTd1,
  'MRV-A': encodeMrvA,
  'MRV-B': encodeMrvB,
} as const;

const pageOf = (lines: readonly string[], source: 'text' | 'ocr' = 'ocr'): PageReading =>
  layout(['PAPER', '', ...lines].join('\n'), { source });

function zoneOf(lines: readonly string[], source: 'text' | 'ocr' = 'ocr'): MrzZone | undefined {
  const zones = findZones(pageOf(lines, source));
  expect(zones.length).toBeLessThanOrEqual(1);
  return zones[0]?.zone;
}

const valuesOf = (zone: MrzZone | undefined) =>
  Object.fromEntries(Object.entries(zone?.values ?? {}).map(([name, value]) => [name, value?.value]));

describe('valid zones', () => {
  for (const [format, encode] of Object.entries(ENCODERS))
    for (const source of ['text', 'ocr'] as const)
      it(`${format} as ${source}: every value is read back, all check digits fit`, () => {
        fc.assert(
          fc.property(holder, (person) => {
            // A child born before the paper ends is the younger reading; nobody here is a hundred years old then.
            fc.pre(person.birth <= person.expiry);
            const zone = zoneOf(encode(person), source);
            expect(zone?.format).toBe(format);
            expect(zone?.valid).toBe(true);
            const { optional: _, ...printed } = person;
            expect(valuesOf(zone)).toMatchObject(printed);
          }),
          { numRuns: 150 },
        );
      });

  it('the French card of 1988–2021', () => {
    fc.assert(
      fc.property(holder, fc.integer({ min: 0, max: 9999 }), (person, serial) => {
        fc.pre(person.birth < '2004-05-01');
        const number = `0405${String(serial).padStart(8, '0')}`;
        const zone = zoneOf(encodeFrenchCard({ ...person, number }));
        expect(zone?.format).toBe('FR-ID');
        expect(zone?.valid).toBe(true);
        const { surname, givenNames, birth, sex } = person;
        expect(valuesOf(zone)).toEqual({ surname, givenNames, birth, sex, number, issuer: 'FRA' });
      }),
      { numRuns: 150 },
    );
  });

  it('reads the examples of the standard', () => {
    const zone = zoneOf([
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ]);
    expect(zone?.valid).toBe(true);
    expect(valuesOf(zone)).toEqual({
      issuer: 'UTO',
      surname: 'ERIKSSON',
      givenNames: 'ANNA MARIA',
      number: 'L898902C3',
      nationality: 'UTO',
      birth: '1974-08-12',
      sex: 'F',
      expiry: '2012-04-15',
      optional: 'ZE184226B',
    });
    const card = zoneOf([
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]);
    expect(card?.valid).toBe(true);
    expect(valuesOf(card)).toMatchObject({ number: 'D23145890', surname: 'ERIKSSON', givenNames: 'ANNA MARIA' });
    const long = zoneOf([
      'I<UTOD23145890<7349<<<<<<<<<<<',
      '3407127M9507122UTO<<<<<<<<<<<2',
      'STEVENSON<<PETER<JOHN<<<<<<<<<',
    ]);
    expect(valuesOf(long)).toMatchObject({ number: 'D23145890734' });
  });
});

/** Positions of a TD3's second line whose values a check digit covers, and what is there. */
const COVERED = [
  ...Array(10).keys(),
  ...Array.from({ length: 7 }, (_, i) => 13 + i),
  ...Array.from({ length: 7 }, (_, i) => 21 + i),
];

describe('one wrong character', () => {
  it('is detected or repaired rightly; what check digits cannot detect is never called proven', () => {
    fc.assert(
      fc.property(
        holder,
        fc.constantFrom(...COVERED),
        fc.constantFrom(...ALNUM, '<'),
        fc.constantFrom('TD3', 'TD2', 'MRV-A', 'MRV-B') as fc.Arbitrary<'TD3' | 'TD2' | 'MRV-A' | 'MRV-B'>,
        (person, at, other, format) => {
          fc.pre(person.birth <= person.expiry);
          const [first = '', second = ''] = ENCODERS[format](person);
          fc.pre(second[at] !== other);
          const zone = zoneOf([first, second.slice(0, at) + other + second.slice(at + 1)]);
          if (zone === undefined) return; // no zone, no value
          for (const [name, expected] of [
            ['number', person.number],
            ['birth', person.birth],
            ['expiry', person.expiry],
          ] as const) {
            const value = zone.values[name];
            if (value !== undefined && value.value !== expected)
              expect([name, value.proof === 'digits']).toEqual([name, false]);
            if (value?.proof === 'digits') expect(value.value).toBe(expected);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('a wrong digit in a date fails the zone', () => {
    const [first = '', second = ''] = encodeTd3(SAMPLE);
    const zone = zoneOf([first, `${second.slice(0, 13)}8${second.slice(14)}`]);
    expect(zone?.valid).toBe(false);
    expect(zone?.values.birth?.proof).toBe('failed');
  });
});

const SAMPLE: Holder = {
  issuer: 'MLI',
  nationality: 'MLI',
  surname: 'TEMOIN',
  givenNames: 'AWA FATOU',
  number: 'AA0123458',
  birth: '1990-07-13',
  sex: 'F',
  expiry: '2030-02-11',
  optional: '',
};

describe('what recognition does to a zone', () => {
  const [first = '', second = ''] = encodeTd3(SAMPLE);
  const expected = {
    surname: 'TEMOIN',
    givenNames: 'AWA FATOU',
    number: 'AA0123458',
    birth: '1990-07-13',
    expiry: '2030-02-11',
  };

  it.each([
    ['blanks inside', [first.replace('<<AWA', ' <<AWA '), second.replace('MLI', ' MLI ')]],
    ['quotation marks and brackets', [first.replace('<<<<<<', '««(<'), second.replace('<<<<', '«(<')]],
    ['fillers read as letters', [first.replace(/<{5}$/, '<KCC<'), second]],
    ['fillers miscounted', [first.slice(0, -6), second.replace('<<<<', '<')]],
    [
      'letters and digits mixed up by position',
      [first.replace('MLITEMOIN', 'ML1TEM0IN'), second.replace('900713', '9OO7I3').replace('MLI', 'ML1')],
    ],
    ['lower-case fillers', [first.replace(/<{4}$/, 'ccck'), second]],
  ])('%s', (_, lines) => {
    const zone = zoneOf(lines);
    expect(zone?.valid).toBe(true);
    expect(valuesOf(zone)).toMatchObject(expected);
  });

  it('repairs a letter of the number when one exchange only fits, and does not call it proven', () => {
    const zone = zoneOf([first, second.replace('AA0123458', 'AAO123458')]);
    expect(zone?.values.number).toMatchObject({ value: 'AA0123458', proof: 'fits', doubtful: true });
  });

  it('leaves the number as printed when several exchanges fit', () => {
    // O for 0 and I for 1 at once: more than one pair of exchanges may give the same digit.
    const zone = zoneOf([first, second.replace('AA0123458', 'AAOI2345B')]);
    if (zone?.values.number?.value !== 'AA0123458') expect(zone?.valid).toBe(false);
  });

  it('finds two zones on a page, one under the other and side by side', () => {
    const other = encodeTd1({ ...SAMPLE, surname: 'GABARIT', number: 'Z12345678' });
    const under = findZones(pageOf([first, second, '', '', '', ...other]));
    expect(under.map((z) => z.zone.values.surname?.value)).toEqual(['TEMOIN', 'GABARIT']);
    const card = encodeTd1(SAMPLE);
    const beside = findZones(pageOf(card.map((line, i) => `${line}      ${other[i]}`)));
    expect(beside.map((z) => z.zone.values.surname?.value).sort()).toEqual(['GABARIT', 'TEMOIN']);
  });

  it('sees no zone in ordinary text and tables', () => {
    const page = layout('Facture <<12345>>  <page>\nTOTAL 1234567890 1234567890 1234567890\nPAYE<<PAR<<CARTE', {
      source: 'ocr',
    });
    expect(findZones(page)).toEqual([]);
  });
});

describe('dates', () => {
  it('takes the century in which the holder is born before the paper ends', () => {
    const born = (birth: string, expiry: string) =>
      zoneOf(encodeTd3({ ...SAMPLE, birth, expiry }))?.values.birth?.value;
    expect(born('1926-05-01', '2025-05-01')).toBe('1926-05-01');
    expect(born('2024-05-01', '2029-05-01')).toBe('2024-05-01');
    expect(born('1999-12-31', '2030-01-01')).toBe('1999-12-31');
  });
  it('doubts an expiry that may be of the last century', () => {
    expect(zoneOf(encodeTd3({ ...SAMPLE, expiry: '2098-05-01' }))?.values.expiry?.doubtful).toBe(true);
  });
});
