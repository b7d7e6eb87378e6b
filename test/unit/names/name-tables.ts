import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type NameRules, nameRules } from '../../../core/contract/catalogue/name-rules.ts';

const folder = resolve(import.meta.dirname, '../../../forms/names');
const read = (path: string): unknown => parse(readFileSync(`${folder}/${path}`, 'utf8'));
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

/** The repository's own tables of names, by file name. */
export const nameTables: Readonly<Record<string, NameRules>> = Object.fromEntries(
  files.map((file) => [file, nameRules.parse(read(file))]),
);

const pair = z.tuple([z.string(), z.string()]);
const nameCases = z.strictObject({ alike: z.array(pair).min(1), apart: z.array(pair).min(3) });

/** The worked cases of each table, forms/names/cases/<id>.yaml: a table without them is refused. */
export const casesOfTables = files.map((file) => ({ file, ...nameCases.parse(read(`cases/${file}`)) }));
