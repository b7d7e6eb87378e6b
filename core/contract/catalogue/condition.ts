import { z } from 'zod';
import { isoDate } from '../iso.ts';

/** Days and months added to a day; negative goes back. Months first, from date to date. */
export const offset = z.strictObject({ days: z.number().int().optional(), months: z.number().int().optional() });
export type Offset = z.infer<typeof offset>;

/**
 * What a condition compares: a measure, a stated fact, a field of the person, a figure of the law on the filing day, or
 * the filing day. `plus` moves a day: the end of a card minus 60 days.
 */
export const operand = z.union([
  z.strictObject({ measure: z.string() }),
  z.strictObject({ fact: z.string(), plus: offset.optional() }),
  z.strictObject({ person: z.string(), plus: offset.optional() }),
  z.strictObject({ filingDay: z.literal(true), plus: offset.optional() }),
]);
export type Operand = z.infer<typeof operand>;

/** A number, or a figure of forms/parameters in force on the filing day, times a factor (1.5 SMIC). */
export const threshold = z.union([
  z.number(),
  z.strictObject({ parameter: z.string(), times: z.number().positive().default(1) }),
]);
export type Threshold = z.infer<typeof threshold>;

const literal = z.union([z.string(), z.number(), z.boolean()]);

/**
 * A condition: three-valued (true, false, not known), plus `appreciation` for what the text leaves to the prefect.
 * `rule` takes the state of another rule of the same procedure.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { is: [Operand, string | number | boolean] }
  | { in: [Operand, (string | number)[]] }
  /** Free text that holds one of these words or phrases whole, whatever its case and accents. */
  | { mentions: [Operand, string[]] }
  /** One of the person's nationalities is of these countries (three letters of ISO 3166) or groups of forms/nationalities.yaml. */
  | { nationality: string[] }
  | { atLeast: [Operand, Threshold] }
  | { atMost: [Operand, Threshold] }
  | { before: [Operand, string | Operand] } // first day ≤ second day, inclusive
  | { known: Operand }
  /** The dossier holds a paper of one of these kinds, whatever its date. */
  | { holds: string[] }
  | { rule: string }
  /** A named judgement of core/domain that returns a state with its own evidence; `with` gives its figures. */
  | { judge: string; with?: Record<string, number | string[]> | undefined }
  | { appreciation: true };

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ is: z.tuple([operand, literal]) }),
    z.strictObject({ in: z.tuple([operand, z.array(z.union([z.string(), z.number()]))]) }),
    z.strictObject({ mentions: z.tuple([operand, z.array(z.string().min(1)).min(1)]) }),
    z.strictObject({ nationality: z.array(z.string().min(1)).min(1) }),
    z.strictObject({ atLeast: z.tuple([operand, threshold]) }),
    z.strictObject({ atMost: z.tuple([operand, threshold]) }),
    z.strictObject({ before: z.tuple([operand, z.union([isoDate, operand])]) }),
    z.strictObject({ known: operand }),
    z.strictObject({ holds: z.array(z.string()).min(1) }),
    z.strictObject({ rule: z.string() }),
    z.strictObject({
      judge: z.string(),
      with: z.record(z.string(), z.union([z.number(), z.array(z.string())])).optional(),
    }),
    z.strictObject({ appreciation: z.literal(true) }),
  ]),
);
