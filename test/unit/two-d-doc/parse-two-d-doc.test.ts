import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codedDay } from '../../../core/domain/two-d-doc/coded-day.ts';
import { parseTwoDDoc } from '../../../core/domain/two-d-doc/two-d-doc.ts';
import { codeDay } from '../../fixtures/two-d-doc/make-two-d-doc.ts';
import { TABLES } from './tables.ts';

const GS = '\u001d';
const RS = '\u001e';
const US = '\u001f';
const HEADER = 'DC04FR90TST1214324D42801FR';

const parsed = (text: string) => {
  const doc = parseTwoDDoc(text, TABLES);
  if (doc === null) throw new Error('no 2D-Doc');
  return doc;
};

describe('header', () => {
  it('is read in each version', () => {
    expect(parsed('DC01FR90TST112511636' + '06')).toMatchObject({ version: 1, documentType: '06', perimeter: '01' });
    expect(parsed('DC02FR90TST112511636' + '06')).toMatchObject({ version: 2, emittedOn: '2012-11-02', country: null });
    expect(parsed('DC03FR90TST1FFFF16360601')).toMatchObject({ version: 3, emittedOn: null, signedOn: '2015-07-27' });
    expect(parsed('DC04FR90TST1FFFF1636' + '06' + '01FR')).toMatchObject({ version: 4, country: 'FR' });
  });

  it('is not found in anything else, nor when it is cut', () => {
    for (const text of ['', 'DC', 'DCFR', 'DC04FR90', 'https://exemple.fr', '\u00dc\u0003', 'DC00FR90TST1FFFF163606']) {
      expect(parseTwoDDoc(text, TABLES)).toBeNull();
    }
  });

  it('gives no meaning to identifiers of another perimeter', () => {
    expect(parsed(`DC04FR90TST1214324D42802FR4617${GS}`).fields).toMatchObject([{ id: '46', name: null, value: null }]);
  });
});

describe('fields', () => {
  it('end at their length, at a separator, or at their greatest length', () => {
    const doc = parsed(`${HEADER}45202346MODELE AICHA${GS}6Q750312052162SPECIMEN${US}ABC`);
    expect(doc.fields.map(({ id, value }) => [id, value])).toEqual([
      ['45', 2023],
      ['46', 'MODELE AICHA'],
      ['6Q', '7503120521'],
      ['62', 'SPECIMEN'],
    ]);
  });

  it('that are unknown, truncated, empty or of the wrong type break nothing', () => {
    const doc = parsed(`${HEADER}ZZwhatever${GS}46MODELE AIC${RS}41${GS}69311219992045TWEN${GS}4117820`);
    expect(doc.fields).toMatchObject([
      { id: 'ZZ', name: null, raw: 'whatever', value: null },
      { id: '46', truncated: true, value: 'MODELE AIC' },
      { id: '41', raw: '', value: null },
      { id: '69', raw: '31121999', value: '1999-12-31' },
      { id: '20', raw: '45TWEN' },
      { id: '41', value: 17_820 },
    ]);
  });

  it('of the annex are kept apart: nobody signed them', () => {
    const doc = parsed(`${HEADER}452023${US}ABCDEF${GS}4199999`);
    expect(doc.signature).toBe('ABCDEF');
    expect(doc.fields.map(({ id }) => id)).toEqual(['45']);
    expect(doc.annex).toMatchObject([{ id: '41', value: 99_999 }]);
    expect(doc.signedText).toBe(`${HEADER}452023`);
  });

  it('a day that the calendar does not have has no value', () => {
    expect(parsed(`${HEADER}6931022024`).fields[0]?.value).toBeNull();
    expect(parsed(`${HEADER}6929022024`).fields[0]?.value).toBe('2024-02-29');
  });
});

const ids = Object.keys(TABLES.fields);
const text = fc.stringMatching(/^[A-Z0-9 /,.-]{0,40}$/);

/** A slow encoder: pads to the fixed length, cuts at the greatest, ends with a separator where one is due. */
function encode(id: string, value: string): { id: string; raw: string; coded: string } {
  const { length, max } = TABLES.fields[id] ?? {};
  if (length !== undefined) {
    const raw = value.slice(0, length).padEnd(length, '0');
    return { id, raw, coded: id + raw };
  }
  const raw = max === undefined ? value : value.slice(0, max);
  return { id, raw, coded: id + raw + (raw.length === max ? '' : GS) };
}

describe('whatever a code holds', () => {
  it('fields in any order come back as they were put in', () => {
    const field = fc.tuple(fc.constantFrom(...ids), text).map(([id, value]) => encode(id, value));
    fc.assert(
      fc.property(fc.array(field, { maxLength: 12 }), (fields) => {
        const doc = parsed(`${HEADER}${fields.map(({ coded }) => coded).join('')}${US}MFRGG`);
        expect(doc.fields.map(({ id, raw }) => ({ id, raw }))).toEqual(fields.map(({ id, raw }) => ({ id, raw })));
        expect(doc.signature).toBe('MFRGG');
      }),
    );
  });

  it('never throws, and never loses a character of the message', () => {
    const anything = fc.array(fc.constantFrom(GS, RS, US, 'A', '4', '6', '0', '/', '\u00e9', '\u0000'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(anything, fc.nat(40), (characters, cut) => {
        const code = (HEADER + characters.join('')).slice(0, Math.max(4, HEADER.length + characters.length - cut));
        const doc = parseTwoDDoc(code, TABLES);
        if (doc === null) return;
        const kept = doc.fields.map(({ id, raw }) => id + raw).join('');
        const plain = (from: string) => from.replaceAll(GS, '').replaceAll(RS, '');
        expect(plain(kept)).toBe(plain(doc.signedText.slice(HEADER.length)));
      }),
    );
  });

  it('days survive the trip through base 16', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xfffe }), (count) => {
        const day = new Date(Date.UTC(2000, 0, 1) + count * 86_400_000).toISOString().slice(0, 10);
        expect(codedDay(codeDay(day))).toBe(day);
      }),
    );
    expect(codedDay(codeDay(null))).toBeNull();
  });
});
