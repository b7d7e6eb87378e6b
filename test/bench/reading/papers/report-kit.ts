import type { FactName } from '../../../../core/contract/fact-names.ts';
import { amount } from '../../../fixtures/papers/french.ts';
import type { Align, TextOptions } from '../../../fixtures/papers/sheet.ts';
import type { Split } from '../paper.ts';
import { type Draft, eur, type Leaf, maker, type Value } from './draft.ts';

export const right = { align: 'right' as const };
export const centre = { align: 'center' as const };
export const money = (n: number) => amount(n, ' ');

/** A layout made for the split that figures are taken on; the lists of layouts say which have been retired from it. */
export const reportMaker = (id: string, kind: string, draw: (d: Draft) => void) =>
  maker(id, kind, 'report' satisfies Split, draw);

/** An amount in a column: no unit. */
export const sum = (n: number, name: FactName): Value => eur(n, name, '');

type Field = [label: string, value: Value | string];

/** Label and value lines, one below the other; returns the next baseline. */
export function fields(
  d: Draft,
  s: Leaf,
  [x, y, valueX, step]: [number, number, number, number],
  list: readonly Field[],
  options: TextOptions = {},
): number {
  list.forEach(([label, value], i) => {
    s.text(x, y + i * step, label, options.size ? { size: options.size } : {});
    d.at(s, valueX, y + i * step, value, label, options);
  });
  return y + list.length * step;
}

/** A small label with its value below it. */
export function under(
  d: Draft,
  s: Leaf,
  x: number,
  y: number,
  label: string,
  value: Value | string,
  options: TextOptions & { gap?: number; labelSize?: number; labelColor?: string } = {},
) {
  const { gap = 11, labelSize = 6.5, labelColor = '#444444', ...own } = options;
  s.text(x, y, label, { size: labelSize, color: labelColor, ...(own.align ? { align: own.align } : {}) });
  d.at(s, x, y + gap, value, label, own);
}

export type Cell = Value | string | undefined;

/** Rows of a table; what a value stands for is the row's first text. Returns the next baseline. */
export function grid(
  d: Draft,
  s: Leaf,
  columns: readonly (readonly [x: number, align?: Align])[],
  [y, step]: [number, number],
  lines: readonly (readonly Cell[])[],
  options: TextOptions = {},
): number {
  lines.forEach((cells, row) => {
    const label = cells.find((cell) => typeof cell === 'string' && /\p{L}{2}/u.test(cell));
    cells.forEach((cell, i) => {
      const [x = 0, align = 'left'] = columns[i] ?? [];
      if (cell !== undefined && cell !== '')
        d.at(s, x, y + row * step, cell, typeof label === 'string' ? label : '', { ...options, align });
    });
  });
  return y + lines.length * step;
}

/** Vertical and outer rules of a table. */
export function ruled(s: Leaf, xs: readonly number[], top: number, bottom: number, color = '#000000') {
  const [first = 0, last = 0] = [xs[0], xs.at(-1)];
  for (const x of xs) s.rule(x, top, x, bottom, { lineWidth: 0.4, color });
  for (const y of [top, bottom]) s.rule(first, y, last, y, { lineWidth: 0.4, color });
}
