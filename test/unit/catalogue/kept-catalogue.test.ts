import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Catalogue } from '../../../core/contract/catalogue/catalogue.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';
import { keptCatalogue } from '../../../core/engine/catalogue/kept-catalogue.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';

const real = resolve(import.meta.dirname, '../../..');
let checkout = '';
const kept = () => readdirSync(join(checkout, 'node_modules/.cache/liasse'));

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'liasse-checkout-'));
  cpSync(join(real, 'forms'), join(checkout, 'forms'), { recursive: true });
  for (const folder of ['core/contract', 'core/domain', 'core/engine/catalogue']) {
    mkdirSync(join(checkout, folder), { recursive: true });
    writeFileSync(join(checkout, folder, 'one.ts'), 'export const one = 1;\n');
  }
  writeFileSync(join(checkout, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

it('compiles once, and again as soon as anything that it depends on has changed', async () => {
  const first = await keptCatalogue(checkout);
  const [name = ''] = kept();
  expect(JSON.parse(first).parameters.smic.values.at(-1).value).toBe(1867.02);
  writeFileSync(join(checkout, 'node_modules/.cache/liasse', name), 'kept');
  expect(await keptCatalogue(checkout)).toBe('kept');

  const smic = join(checkout, 'forms/parameters/smic.yaml');
  writeFileSync(smic, readFileSync(smic, 'utf8').replace('1867.02', '1900.01'));
  const changed = await keptCatalogue(checkout);
  expect((JSON.parse(changed) as Catalogue).parameters['smic']?.values.at(-1)?.value).toBe(1900.01);
  expect(kept()).toHaveLength(1); // what it was before is not left behind
  const [now = ''] = kept();
  expect(now).not.toBe(name);

  writeFileSync(join(checkout, 'node_modules/.cache/liasse', now), 'kept');
  writeFileSync(join(checkout, 'core/domain/one.ts'), 'export const one = 2;\n');
  expect(await keptCatalogue(checkout)).toBe(changed);
}, 60_000);

it('never keeps a catalogue with faults', async () => {
  writeFileSync(join(checkout, 'forms/parameters/smic.yaml'), 'id: smic\n');
  await expect(keptCatalogue(checkout)).rejects.toMatchObject({ code: 'input.invalid' });
  expect(() => kept()).toThrow(/ENOENT/);
});

it('gives the repository’s own catalogue, as compiling it does', async () => {
  expect(await loadCatalogue()).toEqual(compileCatalogue(join(real, 'forms')));
});
