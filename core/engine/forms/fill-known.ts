import type { FactsFile } from '../../contract/assessment.ts';
import type { FormMap } from '../../contract/catalogue/form-map.ts';
import { AppError } from '../../contract/errors.ts';
import type { FillReport } from '../../contract/form.ts';
import { mapFacts } from '../../domain/forms/map-facts.ts';
import { fillForm } from './fill-form.ts';
import { listFields } from './list-fields.ts';
import { recogniseForm } from './recognise-form.ts';

/**
 * Fills an official form that the catalogue knows from the facts of a dossier; the report also lists the facts that no
 * field takes and the mapped fields whose fact is not known.
 * @throws AppError as fillForm; input.invalid with problem `unknown-form`, `fields-differ` or `other-edition` when no
 *   map is for this file (its fields can still be filled by name with `fillForm`)
 */
export async function fillKnown(
  bytes: Uint8Array,
  name: string,
  facts: FactsFile,
  maps: FormMap[],
  options: { password?: string } = {},
): Promise<{ bytes: Uint8Array; report: FillReport; form: string }> {
  const listed = await listFields(bytes, name, { ...options, known: maps });
  if (listed.fields.length === 0) throw new AppError(listed.xfa ? 'file.xfa-only' : 'file.not-a-form', { file: name });
  const recognised = recogniseForm(listed, maps);
  if (!recognised?.applies) {
    throw new AppError('input.invalid', { what: name, problem: recognised?.reason ?? 'unknown-form' });
  }
  const { values, sources, unused, missing } = mapFacts(recognised.map, facts);
  const filled = await fillForm(bytes, name, values, { ...options, sources, known: maps });
  return { bytes: filled.bytes, report: { ...filled.report, unused, missing }, form: recognised.map.id };
}
