import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';

const { kinds, presence: grids = {} } = compileCatalogue('forms');
const proofs = Object.values(kinds).flatMap(({ slug, presence }) => (presence ? [{ slug, presence }] : []));

describe('the proofs of presence in the catalogue', () => {
  it.each(proofs)('$slug says which date counts and who says so', ({ slug, presence }) => {
    expect(presence.counts?.by).toBeTruthy();
    expect(presence.dates.length).toBeGreaterThan(0);
    expect(presence.note).toBeTruthy();
    // Who has no source for a class gives none.
    if (presence.strength === 'aucune') expect(presence.source.grade, slug).toBe('UNKNOWN');
    else expect(presence.source.grade, slug).not.toBe('UNKNOWN');
    if (presence.inferred.length > 0) expect(presence.note, slug).toMatch(/inférence|prudence/);
    for (const other of presence.otherClasses) expect(other.strength, slug).not.toBe(presence.strength);
  });

  it.each(proofs)('$slug names kinds that exist', ({ presence }) => {
    const named = [
      ...presence.sameAct.map(({ kind }) => kind),
      ...presence.hints.flatMap(({ when }) =>
        'near' in when ? when.near.kinds : 'covers' in when ? when.covers.kinds : [],
      ),
    ];
    expect(named.filter((slug) => !Object.hasOwn(kinds, slug))).toEqual([]);
  });

  it('read only facts that the kind can have', () => {
    for (const { slug, presence } of proofs) {
      const facts = new Set(kinds[slug]?.facts.map(({ fact }) => fact));
      const read = [...presence.dates, ...presence.eachDay, ...(presence.month ? [presence.month] : [])];
      // A person may type a date that is never printed, but one of them at least must be readable.
      if (slug !== 'autre')
        expect(
          read.some((fact) => facts.has(fact)),
          slug,
        ).toBe(true);
      for (const { when } of presence.hints) {
        if (!('covers' in when)) continue;
        for (const kind of when.covers.kinds) {
          const own = kinds[kind]?.facts.map(({ fact }) => fact);
          expect(own, `${slug} ← ${kind}`).toEqual(
            expect.arrayContaining([when.covers.from, ...(when.covers.to ? [when.covers.to] : [])]),
          );
        }
      }
    }
  });

  it('hold the grids side by side, hearsay unread', () => {
    expect(Object.keys(grids).length).toBeGreaterThanOrEqual(6);
    for (const grid of Object.values(grids)) {
      expect(grid.evaluated).toBe(grid.source.grade !== 'UNVERIFIED');
      expect(grid.wording).toBeTruthy();
    }
  });
});
