/** Several days as one value of a fact of type `days`: oldest first, each once, one blank between. */
export function joinDays(days: Iterable<string>): string {
  return [...new Set(days)].sort().join(' ');
}

/** The days of such a value; nothing else than days (YYYY-MM-DD) is returned. */
export function daysOf(value: string): string[] {
  return value.split(/\s+/).filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
}
