import type { Operand } from '../../contract/catalogue/condition.ts';
import { type IsoDate, isoDate } from '../../contract/iso.ts';
import type { DelayAnswer, StepAnswer, WindowAnswer, WindowState } from '../../contract/procedure-answers.ts';
import type { Missing } from '../../contract/trace.ts';
import { moveDay } from '../calendar/iso-days.ts';
import { applies } from './applies.ts';
import { operandValue, type RuleContext } from './evaluate-condition.ts';
import { inForce, legalSourceOf } from './in-force.ts';
import { lawSentences } from './law-sentences-fr.ts';

interface KnownDay {
  day: IsoDate | null;
  missing: Missing[];
}

/** The day that an operand stands for; none for a side that is open. */
function dayOf(operand: Operand | null | undefined, context: RuleContext): KnownDay {
  if (operand === null || operand === undefined) return { day: null, missing: [] };
  const { value, fact, ask } = operandValue(operand, context);
  const day = isoDate.safeParse(value);
  if (day.success) return { day: day.data, missing: [] };
  return { day: null, missing: [{ fact, note: lawSentences.dayNotKnown(ask) }] };
}

/** The windows in which the request may be filed, and where the filing day stands in them. */
export function filingWindows(context: RuleContext, textOf: (template: string) => string): WindowAnswer[] {
  return inForce(context.procedure.windows, context.on).flatMap((entry): WindowAnswer[] => {
    const application = applies(entry.when, context);
    if (application.applies === 'no') return [];
    const opens = dayOf(entry.opens, context);
    const closes = dayOf(entry.closes, context);
    const missing = [...application.missing, ...opens.missing, ...closes.missing];
    // A side that is already passed decides even when the other is not known.
    const state: WindowState =
      application.applies === 'perhaps'
        ? 'unknown'
        : closes.day !== null && context.on > closes.day
          ? 'closed'
          : opens.day !== null && context.on < opens.day
            ? 'not-open'
            : opens.missing.length + closes.missing.length > 0
              ? 'unknown'
              : 'open';
    const more = state === 'closed' ? entry.late : state === 'not-open' ? entry.early : undefined;
    return [
      {
        id: entry.id,
        title: textOf(entry.title),
        state,
        opens: opens.day,
        closes: closes.day,
        text: textOf(more === undefined ? entry.text : `${entry.text} ${more}`),
        notes: entry.notes,
        missing,
        source: legalSourceOf(entry),
      },
    ];
  });
}

/** Lengths of time and the day on which they end, counted from date to date: four months from 31 October end on 28 February. */
export function delays(context: RuleContext, textOf: (template: string) => string): DelayAnswer[] {
  return inForce(context.procedure.delays, context.on).flatMap((entry): DelayAnswer[] => {
    const application = applies(entry.when, context);
    if (application.applies === 'no') return [];
    const starts = dayOf(entry.starts, context);
    const sure = application.applies === 'yes' && starts.day !== null;
    return [
      {
        id: entry.id,
        title: textOf(entry.title),
        effect: entry.effect,
        day: sure && starts.day !== null ? moveDay(starts.day, entry.length) : null,
        text: textOf(entry.text),
        notes: entry.notes,
        missing: [...application.missing, ...starts.missing],
        source: legalSourceOf(entry),
      },
    ];
  });
}

/** The steps of the road, in order, with their first and last day where the facts give them. */
export function steps(context: RuleContext, textOf: (template: string) => string): StepAnswer[] {
  return inForce(context.procedure.steps, context.on).flatMap((entry): StepAnswer[] => {
    const application = applies(entry.when, context);
    if (application.applies === 'no') return [];
    const after = dayOf(entry.after, context);
    const by = dayOf(entry.by, context);
    return [
      {
        id: entry.id,
        title: textOf(entry.title),
        text: textOf(entry.text),
        after: after.day,
        by: by.day,
        pieces: entry.pieces,
        fee: entry.fee ?? null,
        sure: application.applies === 'yes',
        notes: entry.notes,
        missing: [...application.missing, ...after.missing, ...by.missing],
        source: legalSourceOf(entry),
      },
    ];
  });
}
