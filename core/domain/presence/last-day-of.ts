import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { addMonthsToDay } from '../calendar/iso-days.ts';

/** The last day of a month: "2024-02" → "2024-02-29". */
export function lastDayOf(month: IsoMonth): IsoDate {
  return addMonthsToDay(`${month}-31`, 0); // a day that the month lacks is its last one
}
