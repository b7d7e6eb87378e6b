import type { FactName, FactValue } from '../../../core/contract/fact-names.ts';
import type { Align, TextOptions } from '../../fixtures/papers/sheet.ts';
import type { PaperSheet } from './paper.ts';

/** Where a column's text stands, and how. */
export type Columns = Record<string, { x: number; align?: Align }>;
type Cell = string | undefined | { text: string; fact: [name: FactName, value: FactValue, label?: string] };

/** Prints rows of a table one below the other; what the rows look like is the layout's own. */
export class PayTable {
  readonly sheet: PaperSheet;
  readonly columns: Columns;
  readonly step: number;
  readonly style: TextOptions;
  y: number;

  constructor(sheet: PaperSheet, columns: Columns, y: number, step: number, style: TextOptions = {}) {
    this.sheet = sheet;
    this.columns = columns;
    this.y = y;
    this.step = step;
    this.style = style;
  }

  /** One row; a cell that is a fact is remembered with its label. Returns the baseline. */
  row(cells: Record<string, Cell>, style: TextOptions = {}): number {
    const at = this.y;
    for (const [name, cell] of Object.entries(cells)) {
      const column = this.columns[name];
      if (column === undefined) throw new RangeError(name);
      if (cell === undefined || cell === '') continue;
      const options = { align: column.align ?? ('left' as const), ...this.style, ...style };
      if (typeof cell === 'string') this.sheet.text(column.x, at, cell, options);
      else this.sheet.value(column.x, at, cell.text, cell.fact, options);
    }
    this.y += this.step;
    return at;
  }

  skip(points: number): this {
    this.y += points;
    return this;
  }
}
