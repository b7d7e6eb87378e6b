import type { IsoDate } from '../../contract/iso.ts';

/** Days from the first to the last, both included. */
export interface DayRange {
  first: IsoDate;
  last: IsoDate;
}

/** A value on every day of a range: `values[i]` holds from `starts[i]` to the day before `starts[i + 1]`. */
export interface Timeline<T> {
  starts: readonly IsoDate[]; // the first is the first day of the range
  values: readonly T[];
}

export function constantly<T>(range: DayRange, value: T): Timeline<T> {
  return { starts: [range.first], values: [value] };
}

const position = (starts: readonly IsoDate[], day: IsoDate): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? '') <= day) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The value on a day of the range. */
export function valueOn<T>(timeline: Timeline<T>, day: IsoDate): T {
  return timeline.values[position(timeline.starts, day)] as T;
}

/**
 * The timeline of a value that can only change on some days (in any order, others than those of the range too): it is
 * asked for on the first day and on each of them. The caller answers for the days being all of them.
 */
export function timelineOf<T>(range: DayRange, days: Iterable<IsoDate>, value: (day: IsoDate) => T): Timeline<T> {
  const inside = new Set<IsoDate>();
  for (const day of days) if (day > range.first && day <= range.last) inside.add(day);
  const starts: IsoDate[] = [range.first];
  const values: T[] = [value(range.first)];
  for (const day of [...inside].sort()) {
    const next = value(day);
    if (Object.is(next, values.at(-1))) continue;
    starts.push(day);
    values.push(next);
  }
  return { starts, values };
}

/** The timeline of what several values make together. */
export function combine<T, R>(
  range: DayRange,
  parts: readonly Timeline<T>[],
  together: (values: readonly T[], day: IsoDate) => R,
): Timeline<R> {
  const indices = parts.map(() => 0);
  return timelineOf(
    range,
    parts.flatMap((part) => part.starts),
    (day) => {
      // Days come in order, so each part is walked once.
      const values = parts.map((part, which) => {
        let index = indices[which] ?? 0;
        while (index + 1 < part.starts.length && (part.starts[index + 1] ?? '') <= day) index++;
        indices[which] = index;
        return part.values[index] as T;
      });
      return together(values, day);
    },
  );
}
