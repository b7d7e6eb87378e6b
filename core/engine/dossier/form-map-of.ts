import { createHash } from 'node:crypto';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { FieldMapping, FormMap } from '../../contract/catalogue/form-map.ts';
import { type FormProposal, formProposal } from '../../contract/form.ts';
import type { EditorField, PlacedValue } from '../../contract/form-editor.ts';
import { type InspectedForm, inspectedForm, inspectForm } from '../forms/inspect-form.ts';
import { proposeForm } from '../forms/propose-form.ts';
import { recogniseForm } from '../forms/recognise-form.ts';
import type { OcrPool } from '../ocr/ocr-pool.ts';
import type { DossierFile } from '../store/dossier-file.ts';

/** What recognises the letters of a form that hides them, when its map has to be proposed. */
export interface FormReading {
  pool: OcrPool;
  signal?: AbortSignal;
}

/** A form of the dossier with the map that it is filled by. */
export interface MappedForm {
  id: string;
  title: string;
  bytes: Uint8Array;
  inspected: InspectedForm;
  /** The catalogue's map for this very file; null: it has none. */
  known: FormMap | null;
  /** The mappings that give values, whoever made them. */
  fields: FieldMapping[];
  placed: PlacedValue[];
  /** Every mapping that names a field, with whose it is; `=` alone: a person wants it empty. */
  mappingsOf(field: string): { by: EditorField['by']; mappings: FieldMapping[] };
  proposal: FormProposal | null;
  /** Changes when what the form is filled by changes, wherever the map comes from. */
  stamp: string;
}

/** What the list of forms says of an attached file, from what was kept of it; nothing when it was not looked at yet. */
export function attachedWords(details: unknown): { make?: InspectedForm['make']; signed?: boolean } {
  const kept = inspectedForm.safeParse(details).data;
  return kept ? { make: kept.make, signed: kept.signed } : {};
}

/** What is known of the attached file, kept since it was attached or found out now. */
async function inspectedOf(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
  bytes: Uint8Array,
): Promise<InspectedForm> {
  const kept = inspectedForm.safeParse(dossier.forms.notes(id).details);
  if (kept.success) return kept.data;
  const found = await inspectForm(bytes, `${id}.pdf`, { known: Object.values(catalogue.forms) });
  dossier.forms.note(id, { details: found });
  return found;
}

async function proposalOf(
  dossier: DossierFile,
  id: string,
  bytes: Uint8Array,
  reading: FormReading | undefined,
): Promise<FormProposal | null> {
  const kept = formProposal.safeParse(dossier.forms.notes(id).proposal);
  if (kept.success) return kept.data;
  if (!reading) return null;
  const proposal = await proposeForm(bytes, `${id}.pdf`, reading);
  dossier.forms.note(id, { proposal });
  return proposal;
}

const stampOf = (map: unknown) => createHash('sha256').update(JSON.stringify(map)).digest('hex');

/** The origin of a field that a person wants left alone, and of a placed value that is typed for one dossier only. */
export const EMPTY = '=';

/**
 * The map that a form of the dossier is filled by, field by field: what a person of this library confirmed or corrected, else
 * the catalogue's, else what the program proposes (made when the form was attached, or now when `reading` is given).
 * @throws AppError state.not-found; as inspectForm and proposeForm
 */
export async function mappedForm(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
  reading?: FormReading,
): Promise<MappedForm> {
  const bytes = dossier.blobs.get(dossier.forms.get(id).attached);
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength); // some PDF readers refuse Node's Buffer
  const inspected = await inspectedOf(dossier, catalogue, id, plain);
  const recognised = recogniseForm(inspected.described, Object.values(catalogue.forms));
  const known = recognised?.applies && recognised.map.id === id ? recognised.map : null;
  const { title } = dossier.forms.notes(id);
  const base = { id, title: known?.title ?? title ?? id, bytes: plain, inspected, known };
  const own = dossier.ownForms?.find(inspected.own) ?? null;
  const proposal = known || inspected.make !== 'fields' ? null : await proposalOf(dossier, id, plain, reading);
  const corrected = new Set(own?.fields.map(({ field }) => field));
  const others = {
    by: known ? ('catalogue' as const) : ('proposed' as const),
    map: known?.fields ?? proposal?.proposed ?? [],
  };
  const all: FieldMapping[] = [...(own?.fields ?? []), ...others.map.filter(({ field }) => !corrected.has(field))];
  const fields = all.filter(({ from }) => from !== EMPTY);
  const placed = own?.placed ?? [];
  return {
    ...base,
    fields,
    placed,
    proposal,
    stamp: stampOf({ fields, placed }),
    mappingsOf: (field) => {
      const mappings = all.filter((mapping) => mapping.field === field);
      return { by: corrected.has(field) ? 'person' : mappings.length > 0 ? others.by : 'none', mappings };
    },
  };
}
