import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameProblems } from '../../../core/domain/outlets/check-names.ts';
import { type FileToName, type NameRules, nameFiles } from '../../../core/domain/outlets/file-names.ts';
import { romanise } from '../../../core/domain/outlets/romanise.ts';

const TRIBUNAL: NameRules = { numberFirst: true, ascii: true, length: 80 };
const PLAIN: NameRules = { numberFirst: true, ascii: false, length: null };
const file = (label: string | null, title: string, more: Partial<FileToName> = {}): FileToName => ({
  labels: label === null ? [] : [label],
  title,
  fallback: 'Quittance de loyer',
  extension: 'pdf',
  ...more,
});
const one = (title: string, rules = TRIBUNAL) => nameFiles([file('7', title)], rules)[0];

describe('romanising', () => {
  it.each([
    ['Œuvre à la Straße', 'Oeuvre a la Strasse'],
    ['Łódź, Şahin, Đặng', 'Lodz, Sahin, Dang'],
    ['Свидетельство о рождении Щукина', 'Svidetelstvo o rozhdenii Shchukina'],
    ['شهادة', 'shhada'],
    ['لا ٢٠١٩', 'la 2019'],
    ['Βεβαίωση', 'Vevaiosi'],
  ])('writes %s', (text, ascii) => expect(romanise(text).ascii).toBe(ascii));

  it('gives plain ASCII whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[\x20-\x7e]*$/.test(romanise(text).ascii)));
  });
});

describe('names of files', () => {
  it.each([
    ['Quittance de loyer – mars 2019', '7_Quittance_de_loyer_mars_2019.pdf'],
    ['Avis d’impôt 2018 (n° 1/2) & annexe', '7_Avis_d_impot_2018_n_1_2_annexe.pdf'],
    ['出生証明書', '7_Quittance_de_loyer.pdf'], // no romanisation here: the title of its kind
    ['...', '7_Quittance_de_loyer.pdf'],
  ])('for a tribunal: %s', (title, name) => expect(one(title)).toBe(name));

  it('keeps accents where they are taken, and takes away what Windows refuses', () => {
    expect(one('Contrat : « CDI » 1/2?', PLAIN)).toBe('7 - Contrat - « CDI » 1-2.pdf');
    expect(one('شهادة\u202E ميلاد', PLAIN)).toBe('7 - شهادة ميلاد.pdf');
    const unnumbered: NameRules = { numberFirst: false, ascii: false, length: null };
    expect(['CON', 'aux.txt', 'Lpt1', 'console'].map((title) => one(title, unnumbered))).toEqual([
      '_CON.pdf',
      '_aux.txt.pdf',
      '_Lpt1.pdf',
      'console.pdf',
    ]);
  });

  it('pads numbers to one width, keeps "bis" after its number, says the ends of a series', () => {
    const files = ['2', '12', '12 bis', '12-11', '113'].map((label) => file(label, 'Papier'));
    const series = { ...file(null, 'Preuves 2019'), labels: ['13', '14', '99'] };
    expect(nameFiles([...files, series, file(null, 'Formulaire')], TRIBUNAL)).toEqual([
      '002_Papier.pdf',
      '012_Papier.pdf',
      '012bis_Papier.pdf',
      '012-11_Papier.pdf',
      '113_Papier.pdf',
      '013_a_099_Preuves_2019.pdf',
      '000_Formulaire.pdf',
    ]);
  });

  it('fills the length exactly, extension counted, and never passes it', () => {
    const stem = 'a'.repeat(200);
    for (let length = 8; length <= 80; length++) {
      const name = nameFiles([file('7', stem)], { ...TRIBUNAL, length })[0] ?? '';
      expect(name).toHaveLength(length);
      expect(name.startsWith('7_a') && name.endsWith('a.pdf')).toBe(true);
    }
    const exactly = 'b'.repeat(80 - '7_.pdf'.length);
    expect(one(exactly)).toBe(`7_${exactly}.pdf`);
    expect(one(`${exactly}b`)).toBe(`7_${exactly}.pdf`);
  });

  it('does not cut a letter from its accents, nor passes the bytes that file systems take', () => {
    const name = one('é̂'.repeat(300), PLAIN) ?? '';
    expect(name.endsWith('é̂.pdf'.normalize('NFC'))).toBe(true);
    expect(new TextEncoder().encode(one('語'.repeat(300), PLAIN) ?? '').length).toBeLessThanOrEqual(255);
  });

  it('obeys any rule on any titles: different, sorted as numbered, checked by the other reading of the rule', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom('CON', 'Bulletin de paie', 'bulletin de PAIE', 'Справка', 'فاتورة كهرباء', '', '...', 'a/b'),
    );
    const rules = fc.record({
      numberFirst: fc.constant(true),
      ascii: fc.boolean(),
      length: fc.option(fc.integer({ min: 24, max: 100 })),
    });
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 40 }), rules, (titles, rule) => {
        const names = nameFiles(
          titles.map((text, index) => file(String(index + 1), text)),
          rule,
        );
        expect(nameProblems(names, rule)).toEqual([]);
        expect([...names].sort((a, b) => (a < b ? -1 : 1))).toEqual(names);
      }),
      { numRuns: 300 },
    );
  });

  it('tells files apart when nothing but their rank can', () => {
    const rules = { numberFirst: false, ascii: true, length: 24 };
    const names = nameFiles(
      Array.from({ length: 120 }, (_, i) =>
        file(null, i % 2 ? 'Attestation de concordance' : 'ATTESTATION DE CONCORDANCES'),
      ),
      rules,
    );
    expect(nameProblems(names, rules)).toEqual([]);
  });

  it('finds what is wrong with a name', () => {
    const names = ['7 a.pdf', 'piece.pdf', '8_a.pdf', '8_A.pdf', `9_${'a'.repeat(80)}.pdf`];
    expect(nameProblems(names, TRIBUNAL)).toHaveLength(4);
  });
});
