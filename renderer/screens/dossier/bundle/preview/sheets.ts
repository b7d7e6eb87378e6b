import type { BundlePart, BundleResult, BundleSheetPage } from '../../../../../core/contract/bundle.ts';

/** Sheet `n` (from 1) of a bundle printed on both sides: its recto, and its verso unless the bundle ends before. */
export interface Sheet {
  sheet: number;
  recto: number;
  verso: number | null;
}

export const sheetOf = (page: number): number => Math.ceil(page / 2);
export const sheetsOf = (pages: number): number => Math.ceil(pages / 2);

export function sheetAt(sheet: number, pages: number): Sheet {
  const recto = sheet * 2 - 1;
  return { sheet, recto, verso: recto < pages ? recto + 1 : null };
}

/** Pages with the other side of their sheet, in the bundle's order: paper is printed a sheet at a time. */
export function wholeSheets(pages: number[], total: number): number[] {
  const sheets = [...new Set(pages.map(sheetOf))].sort((a, b) => a - b);
  return sheets.flatMap((sheet) => {
    const { recto, verso } = sheetAt(sheet, total);
    return verso === null ? [recto] : [recto, verso];
  });
}

/** Pages of one section: its divider, its pieces, and the blank backs between them. */
export function pagesOfSection(sheets: BundleSheetPage[], section: string): number[] {
  return sheets.filter((page) => page.section === section).map(({ page }) => page);
}

export const sectionsOf = (sheets: BundleSheetPage[]): string[] => [
  ...new Set(sheets.flatMap(({ section }) => (section === null ? [] : [section]))),
];

/** A place to jump to. `title`: of the piece; null: where a part of the bundle begins. */
export interface Landmark {
  page: number;
  part: BundlePart;
  section: string | null;
  label: string | null;
  title: string | null;
}

/** Where each part, section and piece begins, in the bundle's order; one a page. */
export function landmarksOf({ sheets, inventory }: BundleResult): Landmark[] {
  const pieces = new Map(inventory.map((line) => [line.firstPage, line]));
  const marks: Landmark[] = [];
  let before: BundleSheetPage | null = null;
  for (const page of sheets) {
    const line = pieces.get(page.page);
    const begins = before === null || page.part !== before.part || page.section !== before.section;
    if (line) marks.push({ ...page, label: line.label, title: line.title });
    else if (page.part !== 'blank' && page.part !== 'piece' && begins) marks.push({ ...page, title: null });
    if (page.part !== 'blank') before = page;
  }
  if (sheets.length > 0) return marks;
  // A bundle built before pages were listed: its inventory is all there is.
  return inventory.map(({ firstPage, section, label, title }) => ({
    page: firstPage,
    part: 'piece',
    section,
    label,
    title,
  }));
}
