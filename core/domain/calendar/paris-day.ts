import type { IsoDate } from '../../contract/iso.ts';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }); // Swedish writes YYYY-MM-DD

/** The day in Paris of an ISO instant: at 00:30 in France UTC is still in the day before. */
export function parisDay(instant: string): IsoDate {
  return DAY.format(new Date(instant));
}
