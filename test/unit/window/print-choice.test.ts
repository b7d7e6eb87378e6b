import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BundlePart, BundleResult } from '../../../core/contract/bundle.ts';
import { printPlan } from '../../../renderer/screens/dossier/bundle/preview/print-choice.ts';
import { landmarksOf, sheetAt, wholeSheets } from '../../../renderer/screens/dossier/bundle/preview/sheets.ts';

type Line = [BundlePart, string | null, string | null];

/** A bundle of these pages; a piece's line is listed at its first page. */
function bundleOf(lines: Line[]): BundleResult {
  const sheets = lines.map(([part, section, label], index) => ({
    page: index + 1,
    part,
    section,
    label,
    key: `${index}`,
  }));
  const first = sheets.filter(({ part, label }, index) => part === 'piece' && sheets[index - 1]?.label !== label);
  return {
    path: null,
    sha256: '0'.repeat(64),
    leftOut: [],
    sheets,
    inventory: first.map(({ page, section, label }) => ({
      label: label ?? '',
      title: `Pièce ${label}`,
      section: section ?? '',
      date: null,
      firstPage: page,
      pages: 1,
      strength: null,
      late: false,
    })),
    verification: { pages: lines.length } as BundleResult['verification'],
  };
}

const BUNDLE = bundleOf([
  ['cover', null, null],
  ['inventory', null, null],
  ['divider', 'Travail', null],
  ['blank', 'Travail', null],
  ['piece', 'Travail', '1'],
  ['piece', 'Travail', '1'],
  ['piece', 'Domicile', '2'],
  ['blank', 'Domicile', '2'],
  ['control', null, null],
]);
const CHOICE = { what: 'all', section: '', typed: '', duplex: false } as const;

test('on both sides, what is asked is printed with the other side of its sheets, in order, and nothing more', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 60 })
        .chain((total) => fc.tuple(fc.constant(total), fc.uniqueArray(fc.integer({ min: 1, max: total })))),
      ([total, asked]) => {
        const all = Array.from({ length: total }, (_, index) => index + 1);
        const naive = all.filter((page) => asked.some((one) => Math.ceil(one / 2) === Math.ceil(page / 2)));
        expect(wholeSheets(asked, total)).toEqual(naive);
        // Laid out again, every page is on the side it has in the bundle.
        for (const [index, page] of naive.entries()) expect((index + 1) % 2).toBe(page % 2);
      },
    ),
  );
});

test('a section, chosen pages and changes print exactly those pages', () => {
  const plan = (choice: Partial<Parameters<typeof printPlan>[2]>, changed: number[] | null = null) =>
    printPlan(BUNDLE, changed, { ...CHOICE, ...choice });
  expect(plan({})).toEqual({ pages: [1, 2, 3, 4, 5, 6, 7, 8, 9], added: 0, sheets: 9 });
  expect(plan({ duplex: true })).toMatchObject({ added: 0, sheets: 5 });
  expect(plan({ what: 'section', section: 'Travail' }).pages).toEqual([3, 4, 5, 6]);
  expect(plan({ what: 'pages', typed: '8, 1-2' }).pages).toEqual([1, 2, 8]);
  expect(plan({ what: 'pages', typed: '8-10' }).pages).toBeNull();
  expect(plan({ what: 'changed', duplex: true }, [2, 9])).toEqual({ pages: [1, 2, 9], added: 1, sheets: 2 });
  expect(plan({ what: 'changed' }, null).pages).toEqual([]);
});

test('a sheet has a verso unless the bundle ends on its recto', () => {
  expect(sheetAt(1, 9)).toEqual({ sheet: 1, recto: 1, verso: 2 });
  expect(sheetAt(5, 9)).toEqual({ sheet: 5, recto: 9, verso: null });
});

test('one may jump to each part, section and piece', () => {
  expect(landmarksOf(BUNDLE).map(({ page, part, label }) => [page, part, label])).toEqual([
    [1, 'cover', null],
    [2, 'inventory', null],
    [3, 'divider', null],
    [5, 'piece', '1'],
    [7, 'piece', '2'],
    [9, 'control', null],
  ]);
});
