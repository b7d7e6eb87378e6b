import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../core/contract/errors.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';

const real = resolve(import.meta.dirname, '../../../forms');
const rules = 'common/l435-4/rules/40-l435-4.yaml';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liasse-catalogue-'));
  cpSync(real, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`nothing to edit in ${file}`);
  writeFileSync(path, edited);
}

function problemOf(): string {
  try {
    compileCatalogue(folder);
  } catch (error) {
    if (error instanceof AppError && error.code === 'input.invalid')
      return (error.details as { problem: string }).problem;
    throw error;
  }
  return '';
}

describe('compiling the catalogue', () => {
  it('accepts the repository’s own, and gives the same back from its JSON', async () => {
    expect(problemOf()).toBe('');
    const catalogue = compileCatalogue(folder);
    const compiled = join(folder, 'catalogue.json');
    writeFileSync(compiled, JSON.stringify(catalogue));
    expect(await loadCatalogue({ compiled })).toEqual(catalogue);
    expect(await loadCatalogue({ forms: folder })).toEqual(catalogue);
    expect(Object.keys(catalogue.procedures)).toContain('aes-salarie');
    expect(catalogue.parameters['smic']?.values.at(-1)).toMatchObject({ from: '2026-06-01', value: 1867.02 });
  });

  it.each([
    ['a missing key', rules, /^ {2}title: Dépôt.*\n/m, '', /40-l435-4\.yaml: 0\.title/],
    ['a day that does not exist', rules, '2024-01-28', '2024-02-30', /40-l435-4\.yaml: 0\.from: .*2024-02-30/],
    ['an unknown operator', rules, 'atLeast', 'atleast', /40-l435-4\.yaml: 1\.condition/],
    ['an unlisted measure', rules, 'moisTension24 }', 'moisTension36 }', /l435-4-travail-12-sur-24 .*moisTension36/],
    ['an unknown judge', rules, 'judge: emploi-actuel', 'judge: emploi', /there is no judge "emploi"/],
    ['a judge without its figures', rules, 'mois: 36, ', '', /judge "residence-continue" needs exactly/],
    ['a fact without a question', rules, 'periodesEtudiant,', 'periodesEtude,', /"periodesEtude" has no question/],
    ['a fill-in of nothing', rules, '{moisTension24}', '{moisTension}', /nothing fills in \{moisTension\}/],
    ['a reference without its label', rules, /^ {2}repereLabel: \*label\n/m, '', /needs a repereLabel/],
    ['an end before the beginning', rules, '&fin 2026-12-31', '&fin 2023-12-31', /before it begins/],
    [
      'two versions on one day',
      'common/l435-1/rules/10-l435-1.yaml',
      'to: 2024-01-27',
      'to: 2024-01-28',
      /l435-1-appreciation.*overlaps/,
    ],
    [
      'a rule that leads to itself',
      'procedures/aes-salarie/rules/20-grille-2012.yaml',
      'rule: presence-5-ans',
      'rule: grille-2012',
      /leads back to itself/,
    ],
    [
      'an unknown rule',
      'procedures/aes-salarie/rules/20-grille-2012.yaml',
      'rule: presence-5-ans',
      'rule: presence-6-ans',
      /there is no rule "presence-6-ans"/,
    ],
    ['an unknown form', 'procedures/aes-salarie/procedure.yaml', '15186-03', '15186-99', /there is no form "15186-99"/],
    [
      'a form that asks for what nobody states',
      'cerfa/15186-03/form.yaml',
      'from: facts.taxeDistincte |',
      'from: facts.taxeDistinkte |',
      /there is no|nobody is asked for "facts\.taxeDistinkte"/,
    ],
    ['figures out of order', 'parameters/smic.yaml', 'from: 2024-01-01', 'from: 2025-01-01', /smic\.yaml: values/],
    ['an entry under another name', 'parameters/smic.yaml', 'id: smic', 'id: smic-brut', /smic\.yaml: id/],
    ['broken YAML', 'presence/deux-par-an.yaml', 'id: deux-par-an', 'id: [deux-par-an', /deux-par-an\.yaml: /],
    ['a section that no bundle prints', 'procedures/aes-salarie/procedure.yaml', 'Impôts, ', '', /lacks "Impôts"/],
  ])('names file, place and problem of %s', (_, file, from, to, expected) => {
    edit(file, from, to);
    expect(problemOf()).toMatch(expected);
  });

  it('reports every problem at once', () => {
    edit('procedures/aes-salarie/rules/20-grille-2012.yaml', 'rule: presence-5-ans', 'rule: presence-6-ans');
    edit('parameters/smic.yaml', 'from: 2024-01-01', 'from: 2025-01-01');
    expect(problemOf().split('\n')).toHaveLength(2);
  });

  it('says so when there is no catalogue, or one that is not JSON', async () => {
    await expect(loadCatalogue({ forms: join(folder, 'nowhere') })).rejects.toMatchObject({ code: 'file.not-found' });
    await expect(loadCatalogue({ compiled: join(folder, 'nowhere.json') })).rejects.toMatchObject({
      code: 'file.not-found',
    });
    await expect(loadCatalogue({ compiled: join(folder, rules) })).rejects.toMatchObject({ code: 'file.not-json' });
    const empty = join(folder, 'empty.json');
    writeFileSync(empty, '{}');
    await expect(loadCatalogue({ compiled: empty })).rejects.toMatchObject({ code: 'input.invalid' });
  });
});
