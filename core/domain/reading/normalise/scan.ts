/** A checksum or calendar check on the printed value: `none` when the value has no check of its own. */
export type Check = 'passed' | 'failed' | 'none';

/** A value found in a text, at [start, end). `exact` is false when the print leaves a doubt (no decimals, no key…). */
export type Scan<T> = { start: number; end: number; value: T; check: Check; exact: boolean };

/** Every match of a pattern, with its place; the pattern needs the flag `g`. */
export function* eachMatch(
  text: string,
  pattern: RegExp,
): Generator<{ match: RegExpExecArray; start: number; end: number }> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield { match, start: match.index, end: match.index + match[0].length };
    if (match[0].length === 0) pattern.lastIndex += 1;
  }
}
