import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FieldMapping } from '../../../core/contract/catalogue/form-map.ts';
import type { FormFields } from '../../../core/contract/form.ts';
import { fillKnown } from '../../../core/engine/forms/fill-known.ts';
import { listFields } from '../../../core/engine/forms/list-fields.ts';
import { recogniseForm } from '../../../core/engine/forms/recognise-form.ts';
import { readBackFields } from '../../../core/engine/forms/second-reader.ts';
import { goldenForms, mapOfCase } from '../../unit/forms/golden-values.ts';

const folder = join(process.env.LIASSE_SHARED ?? resolve(import.meta.dirname, '../../../../shared'), 'cerfa');
const title = (what: string) =>
  existsSync(folder) ? what : `${what} – skipped: the official forms are not at ${folder}`;
const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const forms = goldenForms();
const cases = forms.flatMap(({ map, cases }) => cases.map((golden) => ({ map, golden, name: golden.name })));

function expectTaken({ field, write, format }: FieldMapping, { fields }: FormFields): void {
  const found = fields.find(({ name }) => name === field);
  expect(found, field).toBeDefined();
  expect(found?.readOnly ?? found?.hidden ?? false, field).toBe(false);
  const lists = found?.type === 'checkbox' || found?.type === 'radio';
  if (lists && write !== undefined) expect(found?.options, field).toContain(write);
  const lengths = { day: 2, month: 2, year: 4, 'date-ddmmyyyy': 8, 'date-dd/mm/yyyy': 10, 'date-dd-mm-yyyy': 10 };
  if (format in lengths && found?.maxLength !== undefined)
    expect(found.maxLength, field).toBeGreaterThanOrEqual(lengths[format as keyof typeof lengths]);
}

describe.skipIf(!existsSync(folder))(title('the official files of the maps'), () => {
  const files = [...new Map(cases.map((entry) => [entry.golden.file, entry])).values()];

  it.each(files)('$golden.file is recognised, and has every field and answer of its map', async ({ map, golden }) => {
    const listed = await listFields(read(golden.file), 'renamed.pdf');
    const recognised = recogniseForm(
      listed,
      forms.map((form) => form.map),
    );
    expect(recognised).toMatchObject({ applies: true, map: { id: map.id } });
    expect(recognised?.map.fields).toEqual(mapOfCase(map, golden).fields);
    for (const mapping of recognised?.map.fields ?? []) expectTaken(mapping, listed);
  });

  it.each(cases)('$golden.file, $name: filled, re-read and seen', async ({ map, golden }) => {
    const { bytes, report } = await fillKnown(read(golden.file), golden.file, golden.facts, [map]);
    expect([...report.tooLong, ...report.notDrawable, ...report.refused, ...report.checked.problems]).toEqual([]);
    const listed = new Map((await listFields(bytes, golden.file)).fields.map((field) => [field.name, field]));
    // A tick is "true" among the facts, and its only export value in the file.
    const held = (field: string, value: string) => (value === 'true' ? (listed.get(field)?.options?.[0] ?? '') : value);
    const expected = Object.fromEntries(
      Object.entries(golden.fields).map(([field, value]) => [field, held(field, value)]),
    );
    expect(Object.fromEntries(report.written.map(({ field, value }) => [field, value]))).toEqual(expected);
    const count = Object.keys(golden.fields).length;
    expect(report.checked).toMatchObject({ reread: count, inkSeen: count });
    const again = await readBackFields(bytes, (await listFields(bytes, golden.file)).pages);
    for (const [field, value] of Object.entries(expected)) {
      const widgets = again.filter((widget) => widget.field === field);
      expect(
        widgets.some((widget) => widget.on || widget.value === value),
        field,
      ).toBe(true);
    }
  });
});
