import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nationalities } from '../../../core/contract/catalogue/nationalities.ts';
import { foldText } from '../../../core/domain/measures/fold-text.ts';

const file = resolve(import.meta.dirname, '../../../forms/nationalities.yaml');
const { countries, groups } = nationalities.parse(parse(readFileSync(file, 'utf8')));

describe('forms/nationalities.yaml', () => {
  it('holds the 193 members of the United Nations, the Holy See, Palestine, Kosovo and Taiwan, once each', () => {
    expect(countries).toHaveLength(197);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(197);
    expect(new Set(countries.map(({ alpha2 }) => alpha2)).size).toBe(197);
    expect(countries.map(({ code }) => code)).toEqual(expect.arrayContaining(['VAT', 'PSE', 'XKX', 'TWN', 'SSD']));
  });

  it('names each country as the Unicode tables do for its two letters', () => {
    const french = new Intl.DisplayNames(['fr'], { type: 'region' });
    for (const { alpha2, names } of countries) {
      const folded = names.map(foldText);
      const words = foldText(french.of(alpha2) ?? '').split(' ');
      expect(
        folded.some((name) => words.join(' ') === name || name === words[0]),
        alpha2,
      ).toBe(true);
    }
  });

  it('gives no spelling to two countries, and an ambiguous one to none', () => {
    const owners = new Map<string, string>();
    for (const { code, names } of countries) {
      for (const name of new Set(names.map(foldText))) {
        expect(owners.get(name), `${name} of ${code}`).toBeUndefined();
        owners.set(name, code);
      }
    }
    for (const name of ['congolais', 'congolaise', 'congo', 'coreen', 'coreenne', 'coree', 'dominican', 'apatride']) {
      expect(owners.get(name), name).toBeUndefined();
    }
  });

  it('has 27 members of the Union, and 32 with the European Economic Area, Switzerland and Monaco', () => {
    const union = groups['union-europeenne']?.codes ?? [];
    const wide = groups['eee-suisse-monaco']?.codes ?? [];
    expect([new Set(union).size, new Set(wide).size]).toEqual([27, 32]);
    expect(wide).toEqual(expect.arrayContaining([...union, 'ISL', 'LIE', 'NOR', 'CHE', 'MCO']));
    expect(wide).not.toContain('GBR');
  });
});
