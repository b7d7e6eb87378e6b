import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LetterBlockSource, LetterCase } from '../../../core/contract/catalogue/letter.ts';
import type { ProcedureCase } from '../../../core/contract/catalogue/procedure.ts';
import { type LetterPreview, letterPreview } from '../../../core/contract/letter.ts';
import { plainText, textsOf } from '../../../core/contract/letter-text.ts';
import { writeLetter } from '../../../core/domain/letters/write-letter.ts';
import { expandCase } from '../../../core/engine/catalogue/expand-case.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { readLetterCases } from '../../../core/engine/catalogue/read-letters.ts';
import type { CatalogueProblem } from '../../../core/engine/catalogue/read-yaml.ts';

const problems: CatalogueProblem[] = [];
const files = readLetterCases(resolve(import.meta.dirname, '../../../forms'), problems);
const catalogue = await loadCatalogue();

function written(letter: string, { procedure, on, language, input, series }: LetterCase): LetterPreview {
  const facts = expandCase({ input, series } as unknown as ProcedureCase);
  return writeLetter({ letter, facts, procedure, on, language, edits: {} }, catalogue);
}

const textOf = ({ copies }: LetterPreview) =>
  copies.flatMap(({ blocks }) => blocks.flatMap((block) => textsOf(block).map(plainText))).join('\n');

for (const { letter, cases } of files) {
  describe(letter, () => {
    it.each(cases.map((worked) => [worked.title, worked] as const))('%s', (_, worked) => {
      const preview = written(letter, worked);
      const text = textOf(preview);
      expect(letterPreview.parse(preview)).toEqual(preview);
      expect(text).not.toMatch(/[{}]|\[\[|\]\]|undefined|null|NaN|\[object/u);
      expect(preview.copies).toHaveLength(worked.copies);
      for (const part of worked.has) expect(text).toContain(part);
      for (const part of worked.not) expect(text).not.toContain(part);
      if (worked.missing) expect(preview.missing.map(({ name }) => name)).toEqual(worked.missing);
      for (const part of worked.cautions) expect(preview.cautions.join('\n')).toContain(part);
    });
  });
}

const isConditional = (block: LetterBlockSource) =>
  block.when !== undefined || block.filled.length > 0 || block.empty.length > 0;

it('reads every file of cases; each letter has two at least, and one in each of its languages', () => {
  expect(problems).toEqual([]);
  for (const { letter, cases } of files) {
    expect(cases.length, letter).toBeGreaterThanOrEqual(2);
    const languages = new Set(cases.map(({ language }) => language));
    expect([...languages].sort(), letter).toEqual([...(catalogue.letters?.[letter]?.languages ?? [])].sort());
  }
});

it('has for every conditional block a case that prints it and a case that does not', () => {
  const uncovered = files.flatMap(({ letter, cases }) => {
    const seen = cases.map((worked) => {
      const ids = written(letter, worked).copies.flatMap(({ blocks }) => blocks.map(({ id }) => id.split('/')[1]));
      return new Set(ids);
    });
    return (catalogue.letters?.[letter]?.blocks ?? []).flatMap((block, index) => {
      if (!isConditional(block)) return [];
      const id = `b${index + 1}`;
      return [
        ...(seen.some((ids) => ids.has(id)) ? [] : [`${letter}/${id}: never printed`]),
        ...(seen.every((ids) => ids.has(id)) ? [`${letter}/${id}: always printed`] : []),
      ];
    });
  });
  expect(uncovered).toEqual([]);
});
