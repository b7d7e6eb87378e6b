import type { GridEvery } from '../../contract/catalogue/presence-grid.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { monthAt, monthIndex, monthRuns } from '../calendar/iso-months.ts';
import { lastDayOf } from './last-day-of.ts';

/** Months of the window that a requirement looks at together, oldest first. */
export interface MonthBlock {
  months: readonly IsoMonth[];
  whole: boolean; // false: the window leaves out some of its months
  over: boolean; // false: it is not over on the filing day
}

const CALENDAR_MONTHS = { mois: 1, trimestre: 3, semestre: 6, annee: 12 } as const;

/**
 * Cuts a window (sorted distinct months, not necessarily without holes) into blocks, oldest first. Blocks of the calendar
 * are those of the civil year; blocks counted back end with the last month of the window, over which they are not
 * interrupted by its holes (months that a text takes out of the count), and the oldest one may be cut.
 */
export function monthBlocks(every: GridEvery, window: readonly IsoMonth[], on: IsoDate): MonthBlock[] {
  if ('months' in every) {
    const blocks: MonthBlock[] = [];
    for (let end = window.length; end > 0; end -= every.months) {
      const months = window.slice(Math.max(0, end - every.months), end);
      // By construction the last block ends on the filing day: it is over.
      blocks.unshift({ months, whole: months.length === every.months, over: true });
    }
    return blocks;
  }
  const size = CALENDAR_MONTHS[every.calendar];
  const byUnit = new Map<number, IsoMonth[]>();
  for (const month of window) {
    const unit = Math.floor(monthIndex(month) / size);
    const months = byUnit.get(unit);
    if (months) months.push(month);
    else byUnit.set(unit, [month]);
  }
  return [...byUnit].map(([unit, months]) => {
    const last = monthAt(unit * size + size - 1);
    const over = lastDayOf(last) <= on;
    // Months after the filing month belong to no window: a block that is not over lacks them without being cut.
    const expected = over ? size : monthIndex(on) - unit * size + 1;
    return { months, whole: months.length >= expected, over };
  });
}

/** The stretches of a window without holes, as days; the last one ends on the filing day. */
export function windowStretches(window: readonly IsoMonth[], on: IsoDate): { from: IsoDate; to: IsoDate }[] {
  return monthRuns(window).map(({ from, to }) => {
    const last = lastDayOf(to);
    return { from: `${from}-01`, to: last < on ? last : on };
  });
}
