import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { type FormMap, formMap } from '../../contract/catalogue/form-map.ts';
import { type Kind, kind } from '../../contract/catalogue/kind.ts';
import { type ListedJobs, listedJobs } from '../../contract/catalogue/listed-jobs.ts';
import { type NameRules, nameRules } from '../../contract/catalogue/name-rules.ts';
import { type Nationalities, nationalities } from '../../contract/catalogue/nationalities.ts';
import { type Outlet, outlet } from '../../contract/catalogue/outlet.ts';
import { type PaperRule, paperRule } from '../../contract/catalogue/paper-rule.ts';
import { type Parameter, parameter } from '../../contract/catalogue/parameter.ts';
import { type PresenceGrid, presenceGrid } from '../../contract/catalogue/presence-grid.ts';
import { type Fee, fee } from '../../contract/catalogue/procedure-parts.ts';
import { type TwoDDocTables, twoDDocFields, twoDDocTypes } from '../../contract/catalogue/two-d-doc.ts';
import { AppError } from '../../contract/errors.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { checkFormMaps } from './check-form-maps.ts';
import { checkLetters } from './check-letters.ts';
import { checkListedJobs } from './check-listed-jobs.ts';
import { checkOutlets } from './check-outlets.ts';
import { checkPaperRules } from './check-paper-rules.ts';
import { entriesOf } from './folder-entries.ts';
import { readLetters, readLetterWords } from './read-letters.ts';
import { readProcedures } from './read-procedures.ts';
import { type CatalogueProblem, readYaml } from './read-yaml.ts';

/** One entry a file, under the name that the file itself bears: a copy that kept its old id is refused. */
function readFolder<T>(
  formsDir: string,
  folder: string,
  schema: z.ZodType<T>,
  idOf: (entry: T) => string,
  problems: CatalogueProblem[],
): Record<string, T> {
  const entries: Record<string, T> = {};
  for (const fileName of entriesOf(join(formsDir, folder), 'files')) {
    const name = `${folder}/${fileName}`;
    const entry = readYaml(join(formsDir, name), name, schema, problems);
    if (entry === undefined) continue;
    if (`${idOf(entry)}.yaml` === fileName) entries[idOf(entry)] = entry;
    else problems.push({ file: name, path: 'id', problem: `"${idOf(entry)}" is not the file's name` });
  }
  return entries;
}

/** kinds/<slug>/kind.yaml; its worked cases stand beside it and are for the tests. */
function readKinds(formsDir: string, problems: CatalogueProblem[]): Record<string, Kind> {
  const kinds: Record<string, Kind> = {};
  for (const slug of entriesOf(join(formsDir, 'kinds'), 'folders')) {
    const name = `kinds/${slug}/kind.yaml`;
    if (!existsSync(join(formsDir, name))) {
      problems.push({ file: name, path: '', problem: 'missing' });
      continue;
    }
    const entry = readYaml(join(formsDir, name), name, kind, problems);
    if (entry === undefined) continue;
    if (entry.slug === slug) kinds[slug] = entry;
    else problems.push({ file: name, path: 'slug', problem: `"${entry.slug}" is not the folder's name` });
  }
  return kinds;
}

function readForms(formsDir: string, problems: CatalogueProblem[]): Record<string, FormMap> {
  const forms: Record<string, FormMap> = {};
  for (const folder of entriesOf(join(formsDir, 'cerfa'), 'folders')) {
    const name = `cerfa/${folder}/form.yaml`;
    if (!existsSync(join(formsDir, name))) {
      problems.push({ file: name, path: '', problem: 'missing' });
      continue;
    }
    const form = readYaml(join(formsDir, name), name, formMap, problems);
    if (form === undefined) continue;
    if (form.id === folder && form.id === `${form.number}-${form.edition}`) forms[form.id] = form;
    else
      problems.push({
        file: name,
        path: 'id',
        problem: `"${form.id}" is not <number>-<edition> and the folder's name`,
      });
  }
  return forms;
}

/** nationalities.yaml: one file for all countries. */
function readNationalities(formsDir: string, problems: CatalogueProblem[]): Nationalities | undefined {
  const name = 'nationalities.yaml';
  return existsSync(join(formsDir, name)) ? readYaml(join(formsDir, name), name, nationalities, problems) : undefined;
}

/** two-d-doc/{fields,types}.yaml: the tables of the 2D-Doc specification; both or neither. */
function readTwoDDoc(formsDir: string, problems: CatalogueProblem[]): TwoDDocTables | undefined {
  if (!existsSync(join(formsDir, 'two-d-doc'))) return undefined;
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const name = `two-d-doc/${file}`;
    if (existsSync(join(formsDir, name))) return readYaml(join(formsDir, name), name, schema, problems);
    problems.push({ file: name, path: '', problem: 'missing' });
    return undefined;
  };
  const fields = read('fields.yaml', twoDDocFields);
  const types = read('types.yaml', twoDDocTypes);
  return fields && types ? { fields: fields.fields, types: types.types } : undefined;
}

/**
 * Compiles the YAML of `forms/` into one validated catalogue. Throws `input.invalid` with every problem found, one a line
 * (`file: path: problem`), so that an author corrects them in one go.
 */
export function compileCatalogue(formsDir: string): Catalogue {
  if (!existsSync(formsDir)) throw new AppError('file.not-found', { file: formsDir });
  const problems: CatalogueProblem[] = [];
  const twoDDoc = readTwoDDoc(formsDir, problems);
  const countries = readNationalities(formsDir, problems);
  const words = readLetterWords(formsDir, problems);
  const catalogue: Catalogue = {
    procedures: readProcedures(formsDir, problems),
    kinds: readKinds(formsDir, problems),
    forms: readForms(formsDir, problems),
    parameters: readFolder<Parameter>(formsDir, 'parameters', parameter, (entry) => entry.id, problems),
    names: readFolder<NameRules>(formsDir, 'names', nameRules, (entry) => entry.id, problems),
    paperRules: readFolder<PaperRule>(formsDir, 'paper-rules', paperRule, (entry) => entry.id, problems),
    presence: readFolder<PresenceGrid>(formsDir, 'presence', presenceGrid, (entry) => entry.id, problems),
    listedJobs: readFolder<ListedJobs>(formsDir, 'listed-jobs', listedJobs, (entry) => entry.id, problems),
    fees: readFolder<Fee>(formsDir, 'fees', fee, (entry) => entry.id, problems),
    letters: readLetters(formsDir, problems),
    outlets: readFolder<Outlet>(formsDir, 'outlets', outlet, (entry) => entry.id, problems),
    ...(words === undefined ? {} : { letterWords: words }),
    ...(countries === undefined ? {} : { nationalities: countries }),
    ...(twoDDoc === undefined ? {} : { twoDDoc }),
  };
  // Names are checked once every file could be read: a broken file would only give misleading follow-up problems.
  if (problems.length === 0) {
    problems.push(...checkCatalogue(catalogue), ...checkListedJobs(Object.values(catalogue.listedJobs ?? {})));
    problems.push(...checkPaperRules(catalogue), ...checkLetters(catalogue), ...checkOutlets(catalogue));
    problems.push(...checkFormMaps(catalogue));
  }
  const first = problems[0];
  if (first !== undefined) {
    const lines = problems.map(({ file, path, problem }) => [file, path, problem].filter(Boolean).join(': '));
    throw new AppError('input.invalid', { what: first.file, problem: lines.join('\n') });
  }
  return catalogue;
}
