import type { FormMap } from '../../contract/catalogue/form-map.ts';
import { AppError } from '../../contract/errors.ts';
import type { FormProposal } from '../../contract/form.ts';
import { proposeFormMap } from '../../domain/form-proposal/propose-form-map.ts';
import type { OcrPool } from '../ocr/ocr-pool.ts';
import { readProposalInput } from './read-proposal-input.ts';

/**
 * The map that the program proposes for a form, from what is printed beside its fields; the catalogue's own map, if it has
 * one, is not looked at. Pages whose letters are drawn are recognised, which takes seconds.
 * @throws AppError as readProposalInput; file.xfa-only and file.not-a-form when there is no field to fill
 */
export async function proposeForm(
  bytes: Uint8Array,
  name: string,
  options: { pool: OcrPool; password?: string; known?: FormMap[]; signal?: AbortSignal },
): Promise<FormProposal> {
  const { described, input } = await readProposalInput(bytes, name, options);
  if (described.fields.length === 0)
    throw new AppError(described.xfa ? 'file.xfa-only' : 'file.not-a-form', { file: name });
  return { form: described.form, fingerprint: described.fingerprint, ...proposeFormMap(input) };
}
