const MILLISECONDS = 86_400_000;

/** Days from one day to another, in the calendar alone. */
export function daysFrom(first: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / MILLISECONDS);
}

/** The day `days` days after another. */
export function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(`${first}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);
}
