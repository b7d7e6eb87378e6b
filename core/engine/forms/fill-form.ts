import type { FormMap } from '../../contract/catalogue/form-map.ts';
import { AppError } from '../../contract/errors.ts';
import type { FillReport, FormFields, FormValues } from '../../contract/form.ts';
import { checkFill, type FillCheck, type WrittenField } from './check-fill.ts';
import type { WrittenPlace } from './check-placed.ts';
import { type FieldNode, readFieldTree } from './field-tree.ts';
import { FormFont } from './form-font.ts';
import { describeForm } from './list-fields.ts';
import { openForm } from './open-form.ts';
import { type PlaceOutcome, placeValues, type ValueOnPage } from './place-values.ts';
import { needsAppearances, readyDocument, settleUntouched } from './ready-document.ts';
import { dropSignatures, isSignedForm } from './signed-form.ts';
import { type WriteOutcome, writeField } from './write-field.ts';

export interface FillOptions {
  password?: string;
  /** Field → the fact its value comes from (`person.nom`); only reported. */
  sources?: Record<string, string>;
  known?: FormMap[];
  /** Values to draw on pages, where the form has no field for them. */
  placed?: readonly ValueOnPage[];
  /** Names of fields whose text may be printed smaller and narrower than usual. */
  squeeze?: ReadonlySet<string>;
  /** `copy`: a signed form is filled on a copy that does not carry the signature, and says so. Else it is refused. */
  signed?: 'refuse' | 'copy';
}

interface Attempt {
  bytes: Uint8Array;
  outcomes: Map<string, WriteOutcome | PlaceOutcome>;
  check: FillCheck;
  unseen: string[];
}

const ATTEMPTS = 3;

function refuseUnfillable(form: FormFields, fields: readonly FieldNode[], name: string, options: FillOptions): void {
  if (fields.length === 0 && options.placed === undefined)
    throw new AppError(form.xfa ? 'file.xfa-only' : 'file.not-a-form', { file: name });
  // Any change would break the signature.
  if (isSignedForm(fields) && options.signed !== 'copy') throw new AppError('file.signed', { file: name });
}

/** Fills and checks once; `skip`: fields given up by an earlier attempt, `redraw`: marks to draw anew. */
async function attemptFill(
  before: { bytes: Uint8Array; name: string; password: string },
  values: FormValues,
  options: FillOptions,
  skip: ReadonlySet<string>,
  redraw: ReadonlySet<string>,
): Promise<Attempt> {
  const { doc } = await openForm(before.bytes, before.name, before.password);
  const fields = readFieldTree(doc);
  const byName = new Map(fields.map((field) => [field.name.normalize('NFC'), field]));
  const context = { doc, font: new FormFont(doc), redraw, squeeze: options.squeeze ?? new Set<string>() };
  const redrawAll = needsAppearances(doc);
  const outcomes: Attempt['outcomes'] = new Map();
  const written: WrittenField[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (skip.has(name)) continue;
    const field = byName.get(name.normalize('NFC'));
    const outcome: WriteOutcome = field
      ? writeField(field, value, context)
      : { kind: 'refused', value: String(value), reason: 'unknown-field' };
    outcomes.set(name, outcome);
    if (field && outcome.kind === 'written') written.push({ field, ...outcome });
  }
  const wanted = (options.placed ?? []).filter(({ id }) => !skip.has(id));
  const places = writtenPlaces(wanted, placeValues(doc, wanted, context.font), outcomes);
  readyDocument(doc, fields);
  if (isSignedForm(fields)) dropSignatures(fields, context);
  const unseen = settleUntouched(fields, new Set(written.map(({ field }) => field.name)), redrawAll, context);
  context.font.embed();
  const bytes = await doc.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
  return { bytes, outcomes, unseen, check: await checkFill(before, bytes, doc, fields, written, places) };
}

/** Notes what became of placed values, and gives those that a reader must find again. */
function writtenPlaces(
  wanted: readonly ValueOnPage[],
  placed: ReadonlyMap<string, PlaceOutcome>,
  outcomes: Attempt['outcomes'],
): WrittenPlace[] {
  return wanted.flatMap(({ id, page, box, value }) => {
    const outcome = placed.get(id);
    if (!outcome) return [];
    outcomes.set(id, outcome);
    if (outcome.kind !== 'written') return [];
    return [{ id, page, box, value: outcome.value, text: typeof value !== 'boolean', ink: outcome.ink }];
  });
}

function reportOf(
  form: FormFields['form'],
  attempt: Attempt,
  problems: string[],
  sources: Record<string, string>,
): FillReport {
  const report: FillReport = {
    form,
    out: null,
    written: [],
    tooLong: [],
    notDrawable: [],
    refused: [],
    unused: [],
    missing: [],
    checked: { reread: attempt.check.reread, inkSeen: attempt.check.inkSeen, problems },
  };
  for (const [field, outcome] of attempt.outcomes) {
    if (attempt.check.failed.has(field)) continue;
    if (outcome.kind === 'written') {
      report.written.push({ field, value: outcome.value, fontSize: outcome.fontSize, from: sources[field] ?? null });
    } else if (outcome.kind === 'too-long')
      report.tooLong.push({ field, value: outcome.value, reason: outcome.reason });
    else if (outcome.kind === 'not-drawable') {
      report.notDrawable.push({ field, value: outcome.value, characters: outcome.characters });
    } else {
      const { value, reason } = outcome;
      const allowed = 'allowed' in outcome ? outcome.allowed : undefined;
      report.refused.push({ field, value, reason, ...(allowed ? { allowed } : {}) });
    }
  }
  return report;
}

/**
 * Fills a PDF form and checks the result. The form stays fillable; every value is drawn in an embedded font; XFA, usage
 * rights and any encryption are gone from the output. A value is `written` only when a second reader reads it back and
 * it is seen on the rendered page; one that fails this is taken out again and named in `checked.problems` as
 * `value-not-reread:FIELD` or `no-ink:FIELD`. Same input, same bytes.
 *
 * Reasons — tooLong: `does-not-fit`, `over-max-length:N`; refused: `unknown-field`, `read-only`, `hidden`, `signature`,
 * `button`, `password-field`, `file-field`, `not-a-text`, `not-an-option` and `several-options` (with `allowed`).
 * `outside-page` and `no-such-page` for values placed on pages. With `placed`, a form without fields is filled too.
 * @throws AppError file.* as listFields, file.signed, file.xfa-only, file.not-a-form; state.fill-check-failed when the
 *   written file does not open again, lost a page, or changed outside its fields
 */
export async function fillForm(
  bytes: Uint8Array,
  name: string,
  values: FormValues,
  options: FillOptions = {},
): Promise<{ bytes: Uint8Array; report: FillReport }> {
  const open = await openForm(bytes, name, options.password);
  const described = await describeForm(open, bytes, name, options.known ?? []);
  const tree = readFieldTree(open.doc);
  refuseUnfillable(described, tree, name, options);

  const before = { bytes, name, password: open.password };
  const types = new Map(described.fields.map((field) => [field.name, field.type]));
  const skip = new Set<string>();
  const redraw = new Set<string>();
  const problems: string[] = [];
  for (let round = 1; ; round++) {
    const attempt = await attemptFill(before, values, options, skip, redraw);
    if (attempt.check.failed.size === 0 || round === ATTEMPTS) {
      for (const [field, trouble] of attempt.check.failed)
        problems.push(`${trouble === 'ink' ? 'no-ink' : 'value-not-reread'}:${field}`);
      problems.push(...attempt.unseen.map((field) => `earlier-value-not-shown:${field}`));
      const report = reportOf(described.form, attempt, problems, options.sources ?? {});
      return { bytes: attempt.bytes, report: isSignedForm(tree) ? { ...report, signature: 'removed' } : report };
    }
    for (const [field, trouble] of attempt.check.failed) {
      const button = types.get(field) === 'checkbox' || types.get(field) === 'radio';
      if (trouble === 'ink' && button && !redraw.has(field)) redraw.add(field);
      else {
        skip.add(field);
        problems.push(`${trouble === 'ink' ? 'no-ink' : 'value-not-reread'}:${field}`);
      }
    }
  }
}
