import { expect, it } from 'vitest';
import { MEASURE_WORDS } from '../../../core/contract/measure-words-fr.ts';
import { MEASURES } from '../../../core/domain/measures/measures.ts';

it('names every measure in French, and nothing else', () => {
  expect(Object.keys(MEASURE_WORDS).sort()).toEqual(Object.keys(MEASURES).sort());
});
