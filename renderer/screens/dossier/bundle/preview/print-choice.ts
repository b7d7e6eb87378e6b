import type { BundleResult } from '../../../../../core/contract/bundle.ts';
import { pagesOfRanges } from '../../../../../core/contract/page-ranges.ts';
import { pagesOfSection, sheetsOf, wholeSheets } from './sheets.ts';

export type PrintWhat = 'all' | 'section' | 'pages' | 'changed';

export interface PrintChoice {
  what: PrintWhat;
  section: string;
  typed: string;
  duplex: boolean;
}

/** What a choice prints. `pages` null: the pages typed are not a list of pages. `added`: other sides of the same sheets. */
export interface PrintPlan {
  pages: number[] | null;
  added: number;
  sheets: number;
}

/** The pages that a choice stands for; printed on both sides they are completed to whole sheets. */
export function printPlan(bundle: BundleResult, changed: number[] | null, choice: PrintChoice): PrintPlan {
  const total = bundle.verification.pages;
  const wanted = wantedPages(bundle, changed, choice, total);
  if (wanted === null) return { pages: null, added: 0, sheets: 0 };
  const asked = [...new Set(wanted)].sort((a, b) => a - b);
  if (!choice.duplex) return { pages: asked, added: 0, sheets: asked.length };
  const pages = wholeSheets(asked, total);
  return { pages, added: pages.length - asked.length, sheets: sheetsOf(pages.length) };
}

function wantedPages(bundle: BundleResult, changed: number[] | null, choice: PrintChoice, total: number) {
  if (choice.what === 'section') return pagesOfSection(bundle.sheets, choice.section);
  if (choice.what === 'pages') return pagesOfRanges(choice.typed, total);
  if (choice.what === 'changed') return (changed ?? []).filter((page) => page <= total);
  return Array.from({ length: total }, (_, index) => index + 1);
}
