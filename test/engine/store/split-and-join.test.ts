import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoredPiece } from '../../../core/engine/store/piece-table.ts';
import { addPaper, codeOf, LATER, newDossierFile, readFact, sureFrom90 } from './store-fixtures.ts';

const pagesOf = (pieces: StoredPiece[]) => pieces.map(({ pages }) => pages.map(({ page }) => page));

it('cuts a piece before a page; typed and confirmed values go with their page', () => {
  const { dossier } = newDossierFile();
  const id = addPaper(dossier, 'deux', { salaireBrut: readFact(1800, 1), netPaye: readFact(1400, 3) }, 3);
  const after = addPaper(dossier, 'autre');
  dossier.facts.confirm(id, ['salaireBrut', 'netPaye'], LATER);
  dossier.facts.set(id, 'emploi', 'plongeur', LATER);
  const second = dossier.pieces.split(id, 3, LATER);
  expect(dossier.pieces.list().map((piece) => piece.id)).toEqual([id, second, after]);
  expect(pagesOf(dossier.pieces.list())).toEqual([[1, 2], [3], [1]]);
  expect(dossier.pieces.get(id).facts.map(({ name }) => name)).toEqual(['emploi', 'salaireBrut']);
  expect(dossier.pieces.get(second).facts).toMatchObject([{ name: 'netPaye', value: 1400, status: 'confirmed' }]);
});

it('joins two pieces; what a person said is kept, and wins over what was read', () => {
  const { dossier } = newDossierFile();
  const first = addPaper(dossier, 'recto', { salaireBrut: readFact(1800), netPaye: readFact(1400) });
  const second = addPaper(dossier, 'verso', { netPaye: readFact(1390) });
  dossier.facts.set(second, 'netPaye', 1395, LATER);
  dossier.facts.set(second, 'emploi', 'plongeur', LATER);
  dossier.pieces.join(second, first, LATER);
  const [only, ...others] = dossier.pieces.list();
  expect(others).toEqual([]);
  expect(only?.pages).toHaveLength(2);
  expect(new Set(only?.pages.map(({ source }) => source)).size).toBe(2);
  const values = Object.fromEntries(only?.facts.map(({ name, value }) => [name, value]) ?? []);
  expect(values).toEqual({ salaireBrut: 1800, netPaye: 1395, emploi: 'plongeur' });
  // A new reading puts each value on the page of the source on which it stands.
  dossier.pieces.reread(first, { facts: { periode: readFact('2024-03', 2) }, findings: [] }, sureFrom90, LATER);
  expect(dossier.pieces.get(first).facts.find(({ name }) => name === 'periode')).toMatchObject({
    source: only?.pages[1]?.source,
    page: 1,
  });
});

it('refuses a cut outside the piece and a piece joined to itself', () => {
  const { dossier } = newDossierFile();
  const id = addPaper(dossier, 'seul', {}, 2);
  for (const at of [0, 1, 3, 1.5]) expect(codeOf(() => dossier.pieces.split(id, at, LATER))).toBe('input.invalid');
  expect(codeOf(() => dossier.pieces.join(id, id, LATER))).toBe('input.invalid');
  expect(codeOf(() => dossier.pieces.join('p999', id, LATER))).toBe('state.not-found');
  expect(pagesOf(dossier.pieces.list())).toEqual([[1, 2]]);
});

it('never loses or repeats a page, whatever is cut and joined', () => {
  const { dossier } = newDossierFile();
  for (const name of ['a', 'b', 'c']) addPaper(dossier, name, {}, 3);
  const all = () =>
    dossier.pieces
      .list()
      .flatMap(({ pages }) => pages.map(({ source, page }) => `${source}/${page}`))
      .sort();
  const whole = all();
  const step = fc.record({ cut: fc.boolean(), a: fc.nat(20), b: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      for (const { cut, a, b } of steps) {
        const pieces = dossier.pieces.list();
        const one = pieces[a % pieces.length];
        const two = pieces[b % pieces.length];
        if (!one || !two) continue;
        if (cut && one.pages.length > 1) dossier.pieces.split(one.id, 2 + (b % (one.pages.length - 1)), LATER);
        else if (one.id !== two.id) dossier.pieces.join(one.id, two.id, LATER);
        expect(all()).toEqual(whole);
      }
    }),
    { numRuns: 25 },
  );
});
