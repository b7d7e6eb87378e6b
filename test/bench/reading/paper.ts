import type { FactName, FactValue } from '../../../core/contract/fact-names.ts';
import type { Box } from '../../../core/contract/reading.ts';
import { Sheet, type TextOptions } from '../../fixtures/papers/sheet.ts';

/** Layouts and names used while the reader is tuned are kept apart from those that the figures are taken on. */
export type NameSplit = 'tune' | 'report';
/** `report-2026-11-22`: reporting layouts up to that day. Their tables then steered fixes, so they are no longer unseen. */
export type Split = NameSplit | 'report-2026-11-22';

/** What one value of the paper is, how it is printed, and where (points from the top-left corner of the page). */
export interface Printed {
  value: FactValue;
  /** As printed. A closed list's or a copied fact's is the phrase or the value that it comes from. */
  printed: string;
  /** The words it stands beside, below or in; null when the place alone says what it is. */
  label: string | null;
  page: number; // 1-based, in this paper
  box: Box;
  /** Other normal forms that a careful person would also have written down. */
  accepts?: readonly FactValue[];
}

export type PaperTruth = Partial<Record<FactName, Printed>>;

/**
 * One fictitious paper with all that it states. The truth is exhaustive: a fact that the reader finds and that is neither
 * in `truth` nor in `unjudged` is an invented value, and counts as wrong.
 */
export interface Paper {
  /** Maker and seed: `payslip-rows-3`. */
  id: string;
  /** Slug of a folder of forms/kinds. */
  kind: string;
  split: Split;
  pages: Sheet[];
  truth: PaperTruth;
  /** Facts that a reader would expect here and that are not printed (a net without its day of payment). */
  absent?: readonly FactName[];
  /** Facts on which careful people may differ: neither right nor wrong. */
  unjudged?: readonly FactName[];
}

/** One layout. `variant` is 0, 1, 2…: options of the layout turn with it; everything else comes from `random`. */
export interface Maker {
  id: string;
  kind: string;
  split: Split;
  make(random: () => number, variant: number): Paper;
}

/** A file that holds several papers, one after the other or on one sheet. */
export interface PaperFile {
  id: string;
  split: Split;
  sheets: Sheet[];
  /** `pages` are 1-based numbers of the file's sheets. */
  pieces: { paper: Paper; pages: number[]; part?: Box }[];
}

export interface FileMaker {
  id: string;
  split: Split;
  make(random: () => number, variant: number): PaperFile;
}

/** A sheet whose facts know their labels. */
export class PaperSheet extends Sheet {
  readonly labels = new Map<FactName, string>();

  /** Prints a fact's value; `label` is what says so on the paper. Returns the x of its right end. */
  value(
    x: number,
    y: number,
    printed: string,
    fact: [name: FactName, value: FactValue, label?: string],
    options: TextOptions = {},
  ): number {
    const [name, value, label] = fact;
    if (label !== undefined) this.labels.set(name, label);
    return this.text(x, y, printed, { ...options, fact: [name, value] });
  }
}

interface PaperOptions {
  /** Facts that the printed ones give under another name: `{ titulaire: 'salarie' }`. */
  also?: Partial<Record<FactName, FactName>>;
  labels?: Partial<Record<FactName, string>>;
  accepts?: Partial<Record<FactName, readonly FactValue[]>>;
  absent?: readonly FactName[];
  unjudged?: readonly FactName[];
}

/** Gathers a paper from its sheets: the truth is what they collected while they were printed, the first print counts. */
export function paperOf(maker: Maker, variant: number, pages: Sheet[], options: PaperOptions = {}): Paper {
  const truth: PaperTruth = {};
  pages.forEach((sheet, index) => {
    const labels = sheet instanceof PaperSheet ? sheet.labels : new Map<FactName, string>();
    for (const { name, value, printed, box } of sheet.facts) {
      const accepts = options.accepts?.[name];
      truth[name] ??= {
        value,
        printed,
        label: options.labels?.[name] ?? labels.get(name) ?? null,
        page: index + 1,
        box,
        ...(accepts ? { accepts } : {}),
      };
    }
  });
  for (const [name, from] of Object.entries(options.also ?? {}) as [FactName, FactName][]) {
    const source = truth[from];
    const accepts = options.accepts?.[name];
    if (source) truth[name] ??= { ...source, ...(accepts ? { accepts } : {}) };
  }
  const { id, kind, split } = maker;
  const { absent, unjudged } = options;
  return {
    id: `${id}-${variant}`,
    kind,
    split,
    pages,
    truth,
    ...(absent ? { absent } : {}),
    ...(unjudged ? { unjudged } : {}),
  };
}
