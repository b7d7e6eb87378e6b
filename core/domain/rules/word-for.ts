import type { Measure } from '../../contract/assessment.ts';
import { isoDate } from '../../contract/iso.ts';
import { frenchDay, frenchNumber } from '../calendar/french-dates.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { lawSentences } from './law-sentences-fr.ts';

function shownValue(value: unknown): string {
  if (typeof value === 'number') return frenchNumber(value);
  if (typeof value === 'boolean') return value ? lawSentences.yes : lawSentences.no;
  if (typeof value !== 'string') return lawSentences.notKnown;
  return isoDate.safeParse(value).success ? frenchDay(value) : value;
}

/** French text of a fill-in: the rule's words, then the filing day, person fields, measures and stated facts. */
export function wordFor(
  name: string,
  words: Readonly<Record<string, string>>,
  context: MeasureContext,
  measures: Readonly<Record<string, Measure>>,
): string {
  if (words[name] !== undefined) return words[name];
  if (name === 'on') return frenchDay(context.on);
  if (name.startsWith('person.')) return shownValue((context.person as Record<string, unknown>)[name.slice(7)]);
  const measure = measures[name];
  if (measure) return shownValue(measure.value);
  const value = context.facts[name];
  const options = context.procedure.questions[name]?.options;
  return shownValue(typeof value === 'string' && options?.[value] !== undefined ? options[value] : value);
}
