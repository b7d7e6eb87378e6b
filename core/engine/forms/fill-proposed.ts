import type { FactsFile } from '../../contract/assessment.ts';
import type { FormMap } from '../../contract/catalogue/form-map.ts';
import type { FillReport } from '../../contract/form.ts';
import { mapFacts } from '../../domain/forms/map-facts.ts';
import type { OcrPool } from '../ocr/ocr-pool.ts';
import { fillForm } from './fill-form.ts';
import { fillKnown } from './fill-known.ts';
import { listFields } from './list-fields.ts';
import { proposeForm } from './propose-form.ts';
import { recogniseForm } from './recognise-form.ts';

/**
 * Fills a form from the facts of a dossier: with the catalogue's map when it has one for this very file, else with the map that
 * the program proposes. The report says which (`map`), and lists what was left to the person (`left`).
 * @throws AppError as fillForm and proposeForm
 */
export async function fillProposed(
  bytes: Uint8Array,
  name: string,
  facts: FactsFile,
  maps: FormMap[],
  options: { pool: OcrPool; password?: string; signal?: AbortSignal },
): Promise<{ bytes: Uint8Array; report: FillReport }> {
  const { password, ...reading } = options;
  const secret = password === undefined ? {} : { password };
  const listed = await listFields(bytes, name, { ...secret, known: maps });
  if (recogniseForm(listed, maps)?.applies) return fillKnown(bytes, name, facts, maps, secret);
  const { proposed, left } = await proposeForm(bytes, name, { ...reading, ...secret, known: maps });
  const { values, sources, unused, missing } = mapFacts({ fields: proposed }, facts);
  const filled = await fillForm(bytes, name, values, { ...secret, sources, known: maps });
  return { bytes: filled.bytes, report: { ...filled.report, unused, missing, map: 'proposed', left } };
}
