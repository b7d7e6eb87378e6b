import type { FormMap } from '../../contract/catalogue/form-map.ts';
import type { FormFields } from '../../contract/form.ts';

/** A form that the catalogue knows. `applies` false: known by its number, but its map is not for this file. */
export interface RecognisedForm {
  map: FormMap;
  applies: boolean;
  reason: 'fields-differ' | 'other-edition' | 'flat' | null;
}

function sameFieldSet(map: FormMap, form: FormFields): boolean {
  if (map.fingerprint !== null) return map.fingerprint === form.fingerprint;
  const names = new Set(form.fields.map((field) => field.name));
  return map.fields.every((mapping) => names.has(mapping.field));
}

/**
 * Which known form a PDF is, by its printed number and its field set, never by its file name. Third parties re-edit
 * official forms under the same number with other fields: such a file is recognised, and its map does not apply.
 * A file that prints no number is recognised by its field set alone.
 */
export function recogniseForm(form: FormFields, maps: readonly FormMap[]): RecognisedForm | null {
  const bySet = maps.find((map) => map.fingerprint !== null && map.fingerprint === form.fingerprint);
  if (form.form === null) return bySet ? { map: bySet, applies: true, reason: null } : null;
  const { number, edition } = form.form;
  const map = maps.find((candidate) => candidate.number === number && candidate.edition === edition);
  if (map) {
    const applies = sameFieldSet(map, form);
    return { map, applies, reason: applies ? null : form.fields.length === 0 ? 'flat' : 'fields-differ' };
  }
  const other = maps.find((candidate) => candidate.number === number);
  return other ? { map: other, applies: false, reason: 'other-edition' } : null;
}
