import type { FactsFile } from '../../contract/assessment.ts';
import type { FieldMapping, FormMap } from '../../contract/catalogue/form-map.ts';
import type { FillReport, FormValues } from '../../contract/form.ts';
import type { Overflow, PlacedValue } from '../../contract/form-editor.ts';
import { originLabel } from '../../domain/forms/form-origins.ts';
import { mapFacts } from '../../domain/forms/map-facts.ts';
import { placedMappings } from '../../domain/forms/placed-mappings.ts';
import { inspectForm } from '../forms/inspect-form.ts';
import { fillWithAnnexes } from './fill-with-annexes.ts';

interface MapInput {
  map: { fields: readonly FieldMapping[]; placed: readonly PlacedValue[] };
  /** The values themselves, by field name or id of a placed value; without them, those of the facts. */
  values: FormValues | undefined;
  facts: FactsFile;
  maps: FormMap[];
  password?: string;
  /** For every answer that is too long. */
  overflow?: Overflow | undefined;
}

/**
 * Fills any form by a map that a person wrote: values of its fields, and values placed on its pages (a form without fields, or
 * whose fields only exist as XFA).
 * @throws AppError as inspectForm (file.xfa-shell) and fillForm
 */
export async function fillByMap(
  bytes: Uint8Array,
  name: string,
  { map, values, facts, maps, password, overflow }: MapInput,
): Promise<{ bytes: Uint8Array; report: FillReport }> {
  const secret = password === undefined ? {} : { password };
  const { described } = await inspectForm(bytes, name, { ...secret, known: maps });
  const mappings = [...map.fields, ...placedMappings(map.placed)];
  const mapped = mapFacts({ fields: mappings }, facts);
  const given = values ?? mapped.values;
  const { prenoms, nom } = facts.person;
  const filled = await fillWithAnnexes(
    {
      bytes,
      name,
      title: described.form ? `${described.form.number}*${described.form.edition}` : name,
      placed: map.placed,
    },
    given,
    {
      ...secret,
      known: maps,
      sources: values ? {} : mapped.sources,
      overflows: new Map(overflow ? Object.keys(given).map((field) => [field, overflow]) : []),
      labelOf: (field) => {
        const from = mappings.find((one) => one.field === field)?.from;
        return from === undefined || from.startsWith('=') ? null : originLabel(from, maps);
      },
      applicant: [prenoms, nom].filter((part) => typeof part === 'string').join(' '),
    },
  );
  const said = values ? {} : { unused: mapped.unused, missing: mapped.missing };
  return { bytes: filled.bytes, report: { ...filled.report, ...said, map: 'person' } };
}
