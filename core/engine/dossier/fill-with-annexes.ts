import type { FillReport, FormValues } from '../../contract/form.ts';
import type { Overflow, PlacedValue } from '../../contract/form-editor.ts';
import { type FillOptions, fillForm } from '../forms/fill-form.ts';
import type { ValueOnPage } from '../forms/place-values.ts';
import { withAnnexes } from './annex-sheets.ts';

type Filled = { bytes: Uint8Array; report: FillReport };
type Annex = NonNullable<FillReport['annexes']>[number];

interface FormToFill {
  bytes: Uint8Array;
  name: string;
  title: string;
  placed: readonly PlacedValue[];
}

interface AnnexOptions extends Omit<FillOptions, 'placed' | 'squeeze'> {
  /** What a person wants for answers that are too long, by field or placed value. */
  overflows: ReadonlyMap<string, Overflow>;
  /** In French, what a field asks; null: not known. */
  labelOf(field: string): string | null;
  applicant: string;
}

/** What the field says when its answer is on a sheet, from the plainest to the shortest. */
const SEE_ANNEX = [
  (number: number) => `voir annexe n° ${number}`,
  (number: number) => `annexe ${number}`,
  (number: number) => `ann. ${number}`,
];

function onPages(form: FormToFill, values: FormValues, squeeze: ReadonlySet<string>): ValueOnPage[] {
  return form.placed.flatMap(({ id, page, box, cells }) => {
    const value = values[id];
    if (value === undefined || value === false) return [];
    const shown = typeof value === 'number' ? String(value) : value;
    return [{ id, page, box, cells: cells ?? null, value: shown, squeeze: squeeze.has(id) }];
  });
}

/**
 * Fills a form, its fields and the values placed on its pages. An answer that is too long is printed smaller, or put whole on
 * an annexe sheet after the form, where `overflows` says so; else it is left out and told (`tooLong`), as is one whose field
 * cannot even hold "ann. 1" (`no-room-for-annex`).
 * @throws AppError as fillForm and withAnnexes
 */
export async function fillWithAnnexes(form: FormToFill, given: FormValues, options: AnnexOptions): Promise<Filled> {
  const { overflows, labelOf, applicant, ...rest } = options;
  const squeeze = new Set([...overflows].filter(([, how]) => how === 'smaller').map(([field]) => field));
  const ids = new Set(form.placed.map(({ id }) => id));
  const fill = (values: FormValues) => {
    const ofFields = Object.fromEntries(Object.entries(values).filter(([name]) => !ids.has(name)));
    return fillForm(form.bytes, form.name, ofFields, { ...rest, squeeze, placed: onPages(form, values, squeeze) });
  };

  let filled = await fill(given);
  const annexes = new Map<string, Annex>();
  for (const { field, value } of filled.report.tooLong)
    if (overflows.get(field) === 'annex')
      annexes.set(field, { number: annexes.size + 1, field, label: labelOf(field) ?? field, value });
  const values = { ...given };
  const tooLongOf = () => filled.report.tooLong.map(({ field }) => field).filter((field) => annexes.has(field));
  for (const words of SEE_ANNEX) {
    const pending = tooLongOf();
    if (pending.length === 0) break;
    for (const field of pending) values[field] = words(annexes.get(field)?.number ?? 0);
    filled = await fill(values);
  }
  const noRoom = new Set(tooLongOf());
  const tooLong = filled.report.tooLong.map((entry) =>
    noRoom.has(entry.field)
      ? { ...entry, value: annexes.get(entry.field)?.value ?? entry.value, reason: 'no-room-for-annex' }
      : entry,
  );
  const kept = [...annexes.values()].filter(({ field }) => !noRoom.has(field));
  if (kept.length === 0) return { bytes: filled.bytes, report: { ...filled.report, tooLong } };
  const bytes = await withAnnexes(filled.bytes, { title: form.title, applicant }, kept);
  return { bytes, report: { ...filled.report, tooLong, annexes: kept } };
}
