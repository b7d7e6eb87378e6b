import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Outlet, outlet as outletSchema } from '../../../core/contract/catalogue/outlet.ts';
import { checkOutlets } from '../../../core/engine/catalogue/check-outlets.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';
import { rulesStamp } from '../../../core/engine/catalogue/rules-stamp.ts';

const catalogue = compileCatalogue(fileURLToPath(new URL('../../../forms', import.meta.url)));
const telerecours = catalogue.outlets?.['telerecours'] as Outlet;
const problemsOf = (change: object) =>
  checkOutlets({ ...catalogue, outlets: { telerecours: outletSchema.parse({ ...telerecours, ...change }) } }).map(
    ({ path, problem }) => `${path}: ${problem}`,
  );

describe('the outlets of the catalogue', () => {
  it('carry the source and the day of each limit, and say in words what they do not know', () => {
    const outlets = Object.values(catalogue.outlets ?? {});
    expect(new Set(outlets.map(({ delivery }) => delivery))).toEqual(
      new Set(['paper', 'files', 'volumes', 'copy', 'hand-over']),
    );
    for (const { limits } of outlets) {
      for (const { words, source, value } of limits) {
        expect(words).not.toBe('');
        if (value !== null) expect(source.url ?? source.article).not.toBeNull();
      }
    }
  });

  it.each([
    ['a type that does not exist', { types: ['pdf', 'jpg'] }, 'types: there is no file type "jpg"'],
    ['no PDF', { types: ['jpeg'] }, 'types: every outlet takes pdf'],
    ['files without names', { names: undefined }, 'names: an outlet of files'],
    ['series elsewhere than in files', { delivery: 'volumes' }, 'series: only an outlet of files'],
    [
      'a limit that ends before it begins',
      { limits: [{ ...telerecours.limits[0], from: '2026-01-02', to: '2026-01-01' }] },
      'limits.name-length: ends on 2026-01-01',
    ],
    [
      'sets that are not on paper',
      { layout: { sets: [{ title: 'Copies', words: '', holds: 'copies' }] } },
      'layout.sets: only an outlet on paper',
    ],
  ])('are refused with %s', (_what, change, problem) => expect(problemsOf(change).join()).toContain(problem));

  it('change no answer of the law', () => {
    const { outlets: _, ...without } = catalogue;
    expect(rulesStamp(without)).toBe(rulesStamp(catalogue));
  });
});
