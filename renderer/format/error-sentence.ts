import { AppError, errorCode } from '../../core/contract/errors.ts';
import { sentenceFor } from '../../core/contract/sentences-fr.ts';

/** The sentence for an error kept by its code and details (quarantine, files left out of a bundle). */
export function sentenceOf(code: string, details: Record<string, unknown>): string {
  const known = errorCode.safeParse(code);
  const error = known.success
    ? AppError.fromShape({ code: known.data, details })
    : new AppError('internal', { ref: `code:${code}` });
  return sentenceFor(error.toShape());
}
