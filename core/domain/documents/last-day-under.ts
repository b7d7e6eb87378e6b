import type { IsoDate } from '../../contract/iso.ts';
import { addDays, addMonthsToDay } from '../calendar/iso-days.ts';

/**
 * The last day on which a paper of `day` is "less than `months` months old", from date to date: a paper of 3 December is
 * three months old on 3 March, so 2 March is its last day. A month that lacks the day ends it (30 November + 3 months:
 * three months old on 28 February, or on the 29th).
 */
export function lastDayUnder(day: IsoDate, months: number): IsoDate {
  return addDays(addMonthsToDay(day, months), -1);
}
