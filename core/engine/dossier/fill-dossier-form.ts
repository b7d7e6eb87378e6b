import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { FillReport, FormValues } from '../../contract/form.ts';
import { originLabel } from '../../domain/forms/form-origins.ts';
import { mapFacts } from '../../domain/forms/map-facts.ts';
import { placedMappings } from '../../domain/forms/placed-mappings.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { dossierFacts } from './dossier-facts.ts';
import { fillWithAnnexes } from './fill-with-annexes.ts';
import { EMPTY, type MappedForm } from './form-map-of.ts';

/** What a form of the dossier is filled with today: its map's values, then those typed for it alone. */
export function valuesOf(dossier: DossierFile, catalogue: Catalogue, form: MappedForm) {
  const mapped = mapFacts(
    { fields: [...form.fields, ...placedMappings(form.placed.filter(({ from }) => from !== EMPTY))] },
    dossierFacts(dossier, catalogue),
  );
  const typed = dossier.forms.typed(form.id);
  const sources = Object.fromEntries(Object.entries(mapped.sources).filter(([field]) => !(field in typed)));
  return {
    ...mapped,
    values: { ...mapped.values, ...typed } as FormValues,
    sources,
    missing: mapped.missing.filter(({ field }) => !(field in typed)),
    typed,
  };
}

/** In French, what a field of the form asks, as far as it is known. */
export function labelOf(form: MappedForm, catalogue: Catalogue, field: string): string | null {
  const from = [...form.fields, ...placedMappings(form.placed)].find((mapping) => mapping.field === field)?.from;
  const printed =
    form.proposal?.labels?.[field] ?? form.inspected.described.fields.find(({ name }) => name === field)?.tooltip;
  const maps = Object.values(catalogue.forms);
  const label = printed ?? (from === undefined || from.startsWith('=') ? null : originLabel(from, maps));
  return label === from ? null : label;
}

/** Whose map it went by: "proposed" as long as nobody has confirmed one of its fields. */
function mapWords(form: MappedForm): Pick<FillReport, 'map' | 'left'> {
  const whose = new Set(form.fields.map(({ field }) => form.mappingsOf(field).by));
  const left = (form.proposal?.left ?? []).filter(({ field }) => form.mappingsOf(field).by === 'none');
  if (whose.has('proposed') || (form.proposal && whose.size === 0)) return { map: 'proposed', left };
  return whose.has('person') || form.placed.length > 0 ? { map: 'person', ...(left.length > 0 && { left }) } : {};
}

/**
 * Fills a form of the dossier and checks it. Answers that are too long go to an annexe sheet at its end where a person asked
 * for that, the field saying which; a signed form is filled on a copy that says so.
 * @throws AppError as fillForm
 */
export async function fillDossierForm(
  dossier: DossierFile,
  catalogue: Catalogue,
  form: MappedForm,
): Promise<{ bytes: Uint8Array; report: FillReport }> {
  const { values, sources, unused, missing } = valuesOf(dossier, catalogue, form);
  const { prenoms, nom } = dossier.applicant.getPerson();
  const { bytes, report } = await fillWithAnnexes(
    { bytes: form.bytes, name: `${form.id}.pdf`, title: form.title, placed: form.placed },
    values,
    {
      sources,
      overflows: dossier.forms.overflows(form.id),
      labelOf: (field) => labelOf(form, catalogue, field),
      applicant: [prenoms, nom].filter(Boolean).join(' '),
      signed: 'copy',
      known: Object.values(catalogue.forms),
    },
  );
  return { bytes, report: { ...report, unused, missing, ...mapWords(form) } };
}
