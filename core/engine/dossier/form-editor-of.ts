import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { mapping } from '../../contract/catalogue/form-map.ts';
import type { FormEditor } from '../../contract/form-editor.ts';
import { formOrigins } from '../../domain/forms/form-origins.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { dossierFacts } from './dossier-facts.ts';
import { labelOf, valuesOf } from './fill-dossier-form.ts';
import { type FormReading, mappedForm } from './form-map-of.ts';

/** The questions of the dossier's procedure, by the name of the stated fact: words for facts that no form's map names. */
function questionsOf(dossier: DossierFile, catalogue: Catalogue): Record<string, string> {
  const { questions = {} } = catalogue.procedures[dossier.meta.get().procedure] ?? {};
  return Object.fromEntries(Object.entries(questions).map(([name, { question }]) => [name, question]));
}

const shown = (value: string | number | boolean | undefined): string | null =>
  value === undefined ? null : value === true ? 'oui' : value === false ? 'non' : String(value);

/** Everything the editor shows of an attached form. Errors: `state.not-found`; as `mappedForm`. */
export async function formEditorOf(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
  reading?: FormReading,
): Promise<FormEditor> {
  const form = await mappedForm(dossier, catalogue, id, reading);
  const { values, typed, missing } = valuesOf(dossier, catalogue, form);
  const awaited = new Set(missing.map(({ field }) => field));
  const { described, make, signed, pages, places } = form.inspected;
  const left = new Map((form.proposal?.left ?? []).map((entry) => [entry.field, entry]));
  const proposed = new Map((form.proposal?.proposed ?? []).map((entry) => [entry.field, entry]));
  const overflows = dossier.forms.overflows(id);
  return {
    id,
    title: form.title,
    make,
    signed,
    pages,
    fields: described.fields.map((field) => {
      const { by, mappings } = form.mappingsOf(field.name);
      const proposal = by === 'proposed' ? proposed.get(field.name) : undefined;
      return {
        ...field,
        from: mappings[0]?.from ?? null,
        by,
        confidence: proposal?.confidence ?? null,
        value: shown(values[field.name]),
        typed: typed[field.name] ?? null,
        left: by === 'none' ? (left.get(field.name)?.reason ?? null) : null,
        label: labelOf(form, catalogue, field.name) ?? left.get(field.name)?.label ?? null,
        // A proposed one carries its reasons; what is sent back as a map has none.
        mappings: mappings.map((one) => mapping.strip().parse(one)),
        ...(proposal && { why: proposal.why }),
        overflow: overflows.get(field.name) ?? null,
        ...(mappings.length > 0 && !(field.name in values) && !awaited.has(field.name) && { notAsked: true as const }),
        ...(places[field.name] && { places: places[field.name] }),
      };
    }),
    placed: form.placed.map((placed) => ({
      ...placed,
      value: shown(values[placed.id]),
      typed: typed[placed.id] ?? null,
      overflow: overflows.get(placed.id) ?? null,
    })),
    origins: formOrigins(
      dossierFacts(dossier, catalogue),
      Object.values(catalogue.forms),
      questionsOf(dossier, catalogue),
    ),
  };
}
