import type { FormMap } from '../../contract/catalogue/form-map.ts';
import type { FormFields } from '../../contract/form.ts';

/** A form that the catalogue knows. `applies` false: known by its number, but its map is not for this file. */
export interface RecognisedForm {
  map: FormMap;
  applies: boolean;
  reason: 'fields-differ' | 'other-edition' | 'flat' | null;
}

/** The map as it is for this very file: its own fields, or those of the re-edition that has this file's field set. */
function forFieldSet(map: FormMap, fingerprint: string): FormMap | null {
  if (map.fingerprint === fingerprint) return map;
  const reedition = map.reeditions.find((candidate) => candidate.fingerprint === fingerprint);
  return reedition ? { ...map, fingerprint, fields: reedition.fields } : null;
}

/** Without a fingerprint of the official file, every field that the map names must be there. */
function namesAllThere(map: FormMap, form: FormFields): boolean {
  if (map.fingerprint !== null) return false;
  const names = new Set(form.fields.map((field) => field.name));
  return map.fields.every((mapping) => names.has(mapping.field));
}

/**
 * Which known form a PDF is, by its printed number and its field set, never by its file name. Third parties re-edit
 * official forms under the same number with other fields: such a file is recognised, and the map is given with that
 * re-edition's fields when the catalogue has them; else it does not apply.
 * A file that prints no number is recognised by its field set alone.
 */
export function recogniseForm(form: FormFields, maps: readonly FormMap[]): RecognisedForm | null {
  if (form.form === null) {
    const bySet = maps.map((map) => forFieldSet(map, form.fingerprint)).find((map) => map !== null);
    return bySet ? { map: bySet, applies: true, reason: null } : null;
  }
  const { number, edition } = form.form;
  const map = maps.find((candidate) => candidate.number === number && candidate.edition === edition);
  if (map) {
    const fitting = forFieldSet(map, form.fingerprint) ?? (namesAllThere(map, form) ? map : null);
    if (fitting) return { map: fitting, applies: true, reason: null };
    return { map, applies: false, reason: form.fields.length === 0 ? 'flat' : 'fields-differ' };
  }
  const other = maps.find((candidate) => candidate.number === number);
  return other ? { map: other, applies: false, reason: 'other-edition' } : null;
}
