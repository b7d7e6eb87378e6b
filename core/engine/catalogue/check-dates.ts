import type { IsoDate } from '../../contract/iso.ts';
import { nextDay } from '../../domain/calendar/iso-days.ts';

interface Version {
  id: string;
  from: IsoDate;
  to: IsoDate | null;
  gapBefore?: string | undefined;
}

export interface DateProblem {
  id: string; // "id (from)"
  problem: string;
}

const named = ({ id, from }: Version) => `${id} (${from})`;

/**
 * Versions of one entry: none ends before it begins, two never hold on the same day, and days that none covers between
 * two of them are declared (`gapBefore`), so that a forgotten day is never taken for a rule that does not exist.
 */
export function checkVersions(entries: readonly Version[]): DateProblem[] {
  const problems: DateProblem[] = [];
  const byId = new Map<string, Version[]>();
  for (const entry of entries) {
    if (entry.to !== null && entry.to < entry.from) {
      problems.push({ id: named(entry), problem: `ends on ${entry.to}, before it begins on ${entry.from}` });
    }
    byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  }
  for (const versions of byId.values()) {
    const sorted = versions.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    for (const [index, later] of sorted.entries()) {
      const earlier = sorted[index - 1];
      if (earlier === undefined) {
        if (later.gapBefore !== undefined)
          problems.push({ id: named(later), problem: 'gapBefore without a version before' });
        continue;
      }
      if (earlier.to === null || earlier.to >= later.from) {
        const problem = `overlaps the version of ${earlier.from} – ${earlier.to ?? 'no end'}`;
        problems.push({ id: named(later), problem });
      } else {
        const gap = nextDay(earlier.to) < later.from;
        if (gap && later.gapBefore === undefined) {
          problems.push({
            id: named(later),
            problem: `nothing is said of the days after ${earlier.to}: declare gapBefore`,
          });
        }
        if (!gap && later.gapBefore !== undefined) {
          problems.push({ id: named(later), problem: 'gapBefore, but the version before ends the day before' });
        }
      }
    }
  }
  return problems;
}
