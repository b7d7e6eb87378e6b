const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2024-03-01` → `1er mars 2024`. */
export const inWords = (isoDay: string): string => day.format(new Date(`${isoDay}T00:00:00Z`)).replace(/^1 /, '1er ');
/** `2024-03` → `mars 2024`. */
export const monthInWords = (isoMonth: string): string => month.format(new Date(`${isoMonth}-01T00:00:00Z`));

/** Short names of the twelve months, for the heads of a grid. */
export const MONTH_HEADS = Array.from({ length: 12 }, (_, index) => {
  const date = new Date(Date.UTC(2024, index, 1));
  return {
    short: date.toLocaleDateString('fr-FR', { month: 'short', timeZone: 'UTC' }),
    long: date.toLocaleDateString('fr-FR', { month: 'long', timeZone: 'UTC' }),
  };
});

/** Number of months from one month to another, both included. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) + 1;
}

/** Today on this computer, as the person's calendar says. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}
