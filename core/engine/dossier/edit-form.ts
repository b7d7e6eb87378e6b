import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { type FieldMapping, mapping } from '../../contract/catalogue/form-map.ts';
import { AppError } from '../../contract/errors.ts';
import type { Overflow, PlacedValue } from '../../contract/form-editor.ts';
import { factOfTyped } from '../../domain/forms/fact-of-typed.ts';
import { placedMappings } from '../../domain/forms/placed-mappings.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { type MappedForm, mappedForm } from './form-map-of.ts';

const now = () => new Date().toISOString();
const refuse = (what: string, problem: string) => new AppError('input.invalid', { what, problem });

function checkMap({ inspected }: MappedForm, fields: readonly FieldMapping[], placed: readonly PlacedValue[]): void {
  const names = new Set(inspected.described.fields.map(({ name }) => name));
  for (const { field } of fields) if (!names.has(field)) throw refuse(field, 'ce champ n’est pas dans le formulaire');
  const ids = new Set<string>();
  for (const { id, page, box } of placed) {
    const sheet = inspected.pages[page - 1];
    if (!sheet) throw refuse(id, `le formulaire n’a pas de page ${page}`);
    const [x, y, width, height] = box;
    if (x < 0 || y < 0 || width <= 0 || height <= 0 || x + width > sheet.width + 0.5 || y + height > sheet.height + 0.5)
      throw refuse(id, 'la case sort de la page');
    if (names.has(id) || ids.has(id)) throw refuse(id, 'ce nom est déjà pris');
    ids.add(id);
  }
  // The map is for every dossier of the library: a text written in it would be one person's in another's form.
  for (const { from } of [...fields, ...placed])
    if (from.startsWith('=') && from !== '=')
      throw refuse(from, 'un texte fixe se saisit dans le formulaire, il ne fait pas partie des correspondances');
}

/**
 * Keeps what a person confirmed or corrected of a form's map, for every dossier of the library; the fields that it does not
 * name keep the catalogue's map or the proposed one. Errors: `input.invalid`, `state.not-found`.
 */
export async function setFormMap(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
  map: { fields: readonly FieldMapping[]; placed: PlacedValue[] },
): Promise<void> {
  const form = await mappedForm(dossier, catalogue, id);
  const fields = map.fields.map((one) => mapping.strip().parse(one)); // a proposed one comes with its reasons
  checkMap(form, fields, map.placed);
  const number = form.inspected.described.form;
  const title = form.known?.title ?? (number ? `Formulaire ${number.number}*${number.edition}` : 'Formulaire');
  dossier.ownForms?.remember({ fingerprint: form.inspected.own, title, fields, placed: map.placed });
  dossier.journal.add(now(), 'person', 'form.mapped', id, { fields: fields.length, placed: map.placed.length });
}

/** Back to the catalogue's map, or the proposed one. */
export async function forgetFormMap(dossier: DossierFile, catalogue: Catalogue, id: string): Promise<void> {
  const form = await mappedForm(dossier, catalogue, id);
  dossier.ownForms?.forget(form.inspected.own);
  dossier.journal.add(now(), 'person', 'form.mapped', id, { forgotten: true });
}

function requireField(form: MappedForm, field: string): void {
  const there =
    form.inspected.described.fields.some(({ name }) => name === field) || form.placed.some(({ id }) => id === field);
  if (!there) throw new AppError('state.not-found', { what: 'field', id: field });
}

/** A value for this form alone; null: back to the map's. Errors: `state.not-found` (form, field). */
export async function typeInForm(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
  field: string,
  value: string | boolean | null,
): Promise<void> {
  // A value typed in a field that a new map does not have any more can still be taken back.
  if (value !== null) requireField(await mappedForm(dossier, catalogue, id), field);
  dossier.forms.type(id, field, value, now());
}

export async function setFormOverflow(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
  field: string,
  how: Overflow | null,
): Promise<void> {
  if (how !== null) requireField(await mappedForm(dossier, catalogue, id), field);
  dossier.forms.setOverflow(id, field, how, now());
}

/**
 * Makes a value typed in a form the dossier's, under the fact that the field's map names; the journal says in which form and
 * field it was typed. The field then follows the fact. Errors: `state.not-a-fact` with the reason.
 */
export async function makeTypedFact(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
  field: string,
): Promise<{ from: string }> {
  const form = await mappedForm(dossier, catalogue, id);
  requireField(form, field);
  const typed = dossier.forms.typed(id)[field];
  if (typed === undefined) throw new AppError('state.not-a-fact', { field, reason: 'nothing-typed' });
  const mappings = [...form.fields, ...placedMappings(form.placed)].filter((one) => one.field === field);
  const fact = factOfTyped(typed, mappings);
  if (typeof fact === 'string') throw new AppError('state.not-a-fact', { field, reason: fact });
  const { zone, name, value } = fact;
  const at = now();
  dossier.transaction(() => {
    if (zone === 'person') dossier.applicant.setPerson({ ...dossier.applicant.getPerson(), [name]: value }, at);
    else dossier.applicant.setStatedFacts({ [name]: value }, at);
    dossier.forms.type(id, field, null, at);
    dossier.journal.add(at, 'person', 'form.fact', id, { form: form.title, field, from: `${zone}.${name}` });
  });
  return { from: `${zone}.${name}` };
}
