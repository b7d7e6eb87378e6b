import type { Measure } from '../../contract/assessment.ts';
import type { ProcedureAnswers, StatementAnswer } from '../../contract/procedure-answers.ts';
import { applies } from './applies.ts';
import { duePieces } from './due-pieces.ts';
import type { RuleContext } from './evaluate-condition.ts';
import { feesDue } from './fees-due.ts';
import { delays, filingWindows, steps } from './filing-dates.ts';
import { fillTemplate } from './fill-template.ts';
import { inForce, legalSourceOf } from './in-force.ts';
import { wordFor } from './word-for.ts';

function statements(context: RuleContext, textOf: (template: string) => string): StatementAnswer[] {
  return inForce(context.procedure.statements, context.on).flatMap((entry): StatementAnswer[] => {
    const application = applies(entry.when, context);
    if (application.applies === 'no') return [];
    return [
      {
        id: entry.id,
        topic: entry.topic,
        text: textOf(entry.text),
        sure: application.applies === 'yes',
        notes: entry.notes,
        missing: application.missing,
        source: legalSourceOf(entry),
      },
    ];
  });
}

/** What the procedure asks for and gives on the filing day beside its conditions, each entry with its source. */
export function procedureAnswers(context: RuleContext, measures: Readonly<Record<string, Measure>>): ProcedureAnswers {
  const textOf = (template: string) => fillTemplate(template, (name) => wordFor(name, {}, context, measures));
  return {
    pieces: duePieces(context, textOf),
    ...feesDue(context, textOf),
    windows: filingWindows(context, textOf),
    delays: delays(context, textOf),
    steps: steps(context, textOf),
    statements: statements(context, textOf),
  };
}
