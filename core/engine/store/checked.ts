import type { z } from 'zod';
import { AppError } from '../../contract/errors.ts';

/** A value on its way in, as its contract schema says. Errors: `input.invalid`. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = [what, ...(issue?.path ?? [])].join('.');
  throw new AppError('input.invalid', { what: where, problem: issue?.message ?? '' }, { cause: result.error });
}

/** A JSON column on its way out. A stored shape that this build does not know is a missing migration: `internal`. */
export function fromJson<T>(schema: z.ZodType<T>, json: string, what: string): T {
  const result = schema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  throw new AppError('internal', { ref: `stored:${what}` }, { cause: result.error });
}
