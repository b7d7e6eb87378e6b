import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { factsFile } from '../../../core/contract/assessment.ts';
import { type FormMap, formMap } from '../../../core/contract/catalogue/form-map.ts';

const cerfaFolder = resolve(import.meta.dirname, '../../../forms/cerfa');

const goldenCase = z.strictObject({
  name: z.string(),
  file: z.string(), // name of the official PDF
  reedition: z.string().optional(), // name of the field set; absent: the official file's
  facts: factsFile,
  fields: z.record(z.string(), z.string()), // field → what it must hold; nothing else may be written
  unused: z.array(z.string()),
  questions: z.array(z.string()).optional(), // the origins that are still asked for, each once; absent: not looked at
});
type GoldenCase = z.infer<typeof goldenCase>;

const readYaml = (...path: string[]): unknown => parse(readFileSync(join(cerfaFolder, ...path), 'utf8'));

/** Every form of the catalogue with its worked cases (`golden.yaml`), in the order of the folders. */
export function goldenForms(): { map: FormMap; cases: GoldenCase[] }[] {
  return readdirSync(cerfaFolder)
    .sort()
    .map((id) => ({
      map: formMap.parse(readYaml(id, 'form.yaml')),
      cases: existsSync(join(cerfaFolder, id, 'golden.yaml'))
        ? z.strictObject({ cases: z.array(goldenCase).min(1) }).parse(readYaml(id, 'golden.yaml')).cases
        : [],
    }));
}

/** The map with the field set that a case is for. */
export function mapOfCase(map: FormMap, { reedition }: GoldenCase): FormMap {
  if (reedition === undefined) return map;
  const found = map.reeditions.find(({ name }) => name === reedition);
  if (!found) throw new Error(`${map.id} has no re-edition "${reedition}"`);
  return { ...map, fields: found.fields };
}
