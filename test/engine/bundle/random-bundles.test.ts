import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { BundlePiece } from '../../../core/engine/bundle/bundle-plan.ts';
import { composeBundle } from '../../../core/engine/bundle/compose-bundle.ts';
import { verifyBundle } from '../../../core/engine/bundle/verify-bundle.ts';
import { plainPdf, planOf, Shelf } from './bundle-fixtures.ts';
import { nastySources } from './nasty-pages.ts';

// More runs outside the ordinary test: LIASSE_BUNDLE_RUNS=2000
const RUNS = Number(process.env['LIASSE_BUNDLE_RUNS'] ?? 60);

const shelf = new Shelf();
const pages: { source: string; page: number }[] = [];

beforeAll(async () => {
  for (const source of Object.values(await nastySources())) pages.push({ source: shelf.add(source), page: 1 });
  const plain = shelf.add(await plainPdf('suite', 4));
  for (let page = 1; page <= 4; page++) pages.push({ source: plain, page });
});

test(`${RUNS} random bundles: pages in = pages out, and everything verified`, {
  timeout: 60_000 + RUNS * 20_000,
}, async () => {
  const title = fc.string({ unit: fc.constantFrom(...'abc éÉœ’-ŁşĐжЯعقد 12/ﬁ工\t'), maxLength: 60 });
  const piece = fc.record({
    title,
    date: fc.constantFrom(null, '2020-01-31', '2024-02-29'),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
  });
  const sections = fc.array(fc.record({ title, pieces: fc.array(piece, { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 2,
  });
  await fc.assert(
    fc.asyncProperty(sections, async (random) => {
      const bound = random.map((section) => ({
        title: section.title,
        pieces: section.pieces.map(
          ({ title, date, picks }): BundlePiece => ({
            title,
            date,
            pages: picks.flatMap((i) => pages[i % pages.length] ?? []),
          }),
        ),
      }));
      const handedIn = bound.flatMap((section) => section.pieces.flatMap((one) => one.pages));
      fc.pre(handedIn.length > 0);
      const { bytes, manifest } = await composeBundle(planOf(bound), shelf.get);
      const verification = await verifyBundle(bytes, { name: 'liasse.pdf', getSource: shelf.get });
      expect(verification.problems).toEqual([]);
      expect(verification).toMatchObject({ ok: true, received: handedIn.length, reproduced: handedIn.length });
      const out = manifest.pages.filter((page) => page.part === 'piece');
      expect(out.map(({ source, sourcePage }) => ({ source, page: sourcePage }))).toEqual(handedIn);
    }),
    { numRuns: RUNS, seed: 20250110 },
  );
});
