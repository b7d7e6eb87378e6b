import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { type FactsFile, factsFile } from '../contract/assessment.ts';
import { AppError } from '../contract/errors.ts';
import { type FormValues, formValues } from '../contract/form.ts';
import { isoDate } from '../contract/iso.ts';

/** The option's value; `input.usage` when it was not given. */
export function required(options: Record<string, string | undefined>, name: string, usage: string): string {
  const value = options[name];
  if (value === undefined) throw new AppError('input.usage', { problem: `Il manque --${name}.`, usage });
  return value;
}

/** Exactly one word; `input.usage` otherwise. */
export function onlyWord(words: string[], what: string, usage: string): string {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0)
    throw new AppError('input.usage', { problem: `Il faut exactement un argument : ${what}.`, usage });
  return word;
}

/** No word at all; `input.usage` otherwise. */
export function onlyNothing(words: string[], usage: string): void {
  if (words.length > 0) throw new AppError('input.usage', { problem: `Argument en trop : ${words.join(' ')}.`, usage });
}

/** A filing day given as `--on`; `input.invalid` when it is no day of the calendar. */
export function day(text: string): string {
  if (!isoDate.safeParse(text).success)
    throw new AppError('input.invalid', { what: '--on', problem: `« ${text} » n’est pas une date AAAA-MM-JJ` });
  return text;
}

async function readJson<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>> {
  const file = basename(path);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new AppError('file.not-found', { file });
    throw new AppError('file.not-json', { file, problem: (error as Error).message });
  }
  const checked = schema.safeParse(parsed);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new AppError('file.not-json', { file, problem: `${issue?.path.join('.')} : ${issue?.message}` });
}

/** A FACTS.json; `file.not-found` or `file.not-json` with the place of the first problem. */
export const readFacts = (path: string): Promise<FactsFile> => readJson(path, factsFile);
/** A VALUES.json: field name → value. */
export const readValues = (path: string): Promise<FormValues> => readJson(path, formValues);

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new AppError('file.not-found', { file: basename(path) });
    throw error;
  }
}
