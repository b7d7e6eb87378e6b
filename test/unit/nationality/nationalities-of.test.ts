import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nationalities } from '../../../core/contract/catalogue/nationalities.ts';
import { codesOf, nationalitiesOf } from '../../../core/domain/nationality/nationalities-of.ts';

const file = resolve(import.meta.dirname, '../../../forms/nationalities.yaml');
const table = nationalities.parse(parse(readFileSync(file, 'utf8')));
const read = (text: string) => nationalitiesOf(text, table);
const listed = table.countries.flatMap(({ code, names }) => names.map((name) => [name, code] as const));
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('nationalitiesOf', () => {
  it.each([
    ['algérienne', ['DZA']],
    ['ALGERIENNE', ['DZA']],
    ['de nationalité algérienne', ['DZA']],
    ['Ressortissant algérien', ['DZA']],
    ['Algérie', ['DZA']],
    ['République algérienne', ['DZA']],
    ['DZA', ['DZA']],
    ['DZ', ['DZA']],
    ['Algérie (DZA)', ['DZA']],
    ['MALIENNE / MALIAN', ['MLI']],
    ['malienne, malienne', ['MLI']],
    ['franco-algérienne', ['FRA', 'DZA']],
    ['algéro-marocaine', ['DZA', 'MAR']],
    ['française et malienne', ['FRA', 'MLI']],
    ['FRA/TUN', ['FRA', 'TUN']],
    ["Côte d'Ivoire", ['CIV']],
    ['Côte d’Ivoire', ['CIV']],
    ['IVOIRIENNE', ['CIV']],
    ['Nigérienne', ['NER']],
    ['Nigériane', ['NGA']],
    ['guinéenne', ['GIN']],
    ['équato-guinéenne', ['GNQ']],
    ['bissau-guinéenne', ['GNB']],
    ['Guinée-Bissau', ['GNB']],
    ['congolaise (RDC)', ['COD']],
    ['République démocratique du Congo', ['COD']],
    ['République du Congo', ['COG']],
    ['dominicaine', ['DOM']],
    ['dominiquaise', ['DMA']],
    ['soudanaise', ['SDN']],
    ['sud-soudanaise', ['SSD']],
    ['sud-coréenne', ['KOR']],
    ['nord-coréenne', ['PRK']],
    ['République populaire de Chine', ['CHN']],
    ['République de Chine', ['TWN']],
    ['Bosnie et Herzégovine', ['BIH']],
    ['Trinité-et-Tobago', ['TTO']],
    ['D', ['DEU']],
    ['Burkinabé', ['BFA']],
    ['apatride', []],
    ['Sans nationalité', []],
  ])('%s', (written, codes) => {
    expect(read(written)?.toSorted()).toEqual(codes.toSorted());
  });

  it.each([
    'congolaise', // two countries
    'Congo',
    'coréenne',
    'Corée',
    'indéterminée',
    'à vérifier',
    'réfugié',
    'yougoslave',
    'née en Algérie',
    'non algérienne',
    'ex-tunisienne',
    "française d'origine algérienne",
    'malienne ou sénégalaise',
    'malienne et xyzzy',
    'Algérie (FRA)', // a code of another country
    'guinéenne (x)',
    '',
    '  ',
  ])('is not understood: "%s"', (written) => {
    expect(read(written)).toBeNull();
  });

  it('reads French words that are also codes as words', () => {
    expect(read('Ma nationalité est algérienne')).toEqual(['DZA']); // MA is Morocco, EST is Estonia
    expect(read('Je suis de nationalité marocaine')).toEqual(['MAR']);
    expect(read('est et sur')).toBeNull();
    expect(read("D'Algérie")).toEqual(['DZA']); // D is Germany on its passports
  });

  it('gives every listed name to its country only, whatever case, accents and the words around it', () => {
    for (const [name, code] of listed) {
      for (const text of [name, name.toUpperCase(), plain(name), plain(name).toUpperCase(), ` ${name}. `]) {
        expect(read(text), text).toEqual([code]);
      }
      if (name.length < 2) continue;
      expect(read(`de nationalité ${name}`), name).toEqual([code]);
      expect(read(`Nationalité : ${name.toUpperCase()}`), name).toEqual([code]);
    }
    for (const { code, alpha2 } of table.countries) {
      expect([read(code), read(alpha2), read(code.toLowerCase())], code).toEqual([[code], [code], [code]]);
    }
  });

  it('gives two nationalities for any two listed names', () => {
    const name = fc.constantFrom(...listed.filter(([text]) => text.length > 1));
    fc.assert(
      fc.property(name, name, fc.constantFrom(' et ', ', ', ' / ', '; '), ([a, codeA], [b, codeB], between) => {
        expect(new Set(read(`${a}${between}${b}`))).toEqual(new Set([codeA, codeB]));
      }),
      { numRuns: 2000 },
    );
  });

  it('never understands a text to which an unknown word was added', () => {
    const name = fc.constantFrom(...listed.filter(([text]) => text.length > 1));
    fc.assert(
      fc.property(name, fc.boolean(), ([text], before) => {
        expect(read(before ? `zyx ${text}` : `${text} zyx`)).toBeNull();
      }),
    );
  });
});

describe('codesOf', () => {
  it('opens groups and keeps codes', () => {
    expect(codesOf(['DZA', 'union-europeenne'], table).size).toBe(28);
    expect(codesOf(['eee-suisse-monaco'], table).size).toBe(32);
  });
});
