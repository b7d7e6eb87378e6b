import { z } from 'zod';
import { isoDate } from '../iso.ts';
import { operand } from './condition.ts';
import { catalogueId, dated } from './dated.ts';
import { catalogueSource } from './source.ts';

/** A paper that the procedure asks for, with the case in which it is due. */
export const duePieceMoment = z.enum(['visa', 'validation', 'depot', 'entretien', 'remise']);
export const duePiece = z.strictObject({
  ...dated,
  title: z.string(),
  kinds: z.array(z.string()).default([]), // kinds of paper that can be it; none: a person says whether it is there
  form: z.string().optional(), // the official form of the catalogue that it is
  moment: duePieceMoment.default('depot'),
  need: z.enum(['required', 'recommended', 'optional']).default('required'),
  detail: z.string().optional(), // which pages, how many copies, whose
});
export type DuePiece = z.infer<typeof duePiece>;

/** A fee that the person pays in this procedure; its amounts over time are in forms/fees/<fee>.yaml. */
export const procedureFee = z.strictObject({
  ...dated,
  fee: z.string(),
  moment: z.enum(['depot', 'validation', 'remise']),
  text: z.string().optional(), // why, or what may lift it
});
export type ProcedureFee = z.infer<typeof procedureFee>;

/** When the request may be filed: from a day to a day, both inclusive; an open side is null. */
export const filingWindow = z.strictObject({
  ...dated,
  title: z.string(),
  opens: operand.nullable(),
  closes: operand.nullable(),
  text: z.string(), // the rule in plain French
  early: z.string().optional(), // what happens before it opens
  late: z.string().optional(), // what happens after it closes
});
export type FilingWindow = z.infer<typeof filingWindow>;

/** A length of time that begins on a day (the filing day unless said) and has an effect at its end. */
export const delay = z.strictObject({
  ...dated,
  title: z.string(),
  starts: operand.default({ filingDay: true }),
  length: z.strictObject({ days: z.number().int().optional(), months: z.number().int().optional() }),
  effect: z.enum(['implicit-refusal', 'implicit-acceptance', 'target', 'deadline']),
  text: z.string(),
});
export type Delay = z.infer<typeof delay>;

/** A step of the road to the card, in order; `by`: the last day to do it, when facts give one. */
export const step = z.strictObject({
  ...dated,
  title: z.string(),
  text: z.string(),
  after: operand.optional(), // not before this day
  by: operand.optional(),
  pieces: z.array(catalogueId).default([]), // ids of due pieces of the procedure
  fee: z.string().optional(), // id of a procedure fee
});
export type Step = z.infer<typeof step>;

/** What must be known beside the conditions: length of the card, rights, channel, family, renewal, withdrawal… */
export const statement = z.strictObject({
  ...dated,
  topic: z.enum([
    'canal',
    'decision',
    'duree',
    'droits',
    'engagement',
    'famille',
    'nationalite',
    'renouvellement',
    'retrait',
    'travail',
    'forme',
    'a-savoir',
  ]),
  text: z.string(),
});
export type Statement = z.infer<typeof statement>;

/** forms/fees/<id>.yaml: an amount over time, tax and stamp apart. Null: not known; the note says what is. */
export const fee = z.strictObject({
  id: catalogueId,
  title: z.string(),
  values: z
    .array(
      z.strictObject({
        from: isoDate,
        to: isoDate.nullable(),
        tax: z.number().nullable(),
        stamp: z.number().nullable(),
        total: z.number().nullable(),
        atFiling: z.number().optional(), // part of the total due on filing, whatever the answer
        gapBefore: z.string().optional(),
        note: z.string().optional(),
        source: catalogueSource,
      }),
    )
    .min(1),
});
export type Fee = z.infer<typeof fee>;
