import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { formMappings } from '../contract/catalogue/form-map.ts';
import { AppError } from '../contract/errors.ts';
import { placedValue } from '../contract/form-editor.ts';

/** What else a map file may say (`fingerprint`, as `fill --map` prints it) is for people. */
const written = z.object({ fields: formMappings.default([]), placed: z.array(placedValue).default([]) });
type WrittenFormMap = z.output<typeof written>;

async function parsed(text: string): Promise<unknown> {
  if (/^\s*\{/u.test(text)) return JSON.parse(text);
  // Loaded only here: the YAML reader is a build-time package, absent from the packaged application.
  const { parse } = await import('yaml').catch((cause: unknown) => {
    throw new AppError('system.missing-component', { component: 'yaml' }, { cause });
  });
  return parse(text);
}

/**
 * The map of a form that a person wrote, in YAML or JSON: `fields` as the catalogue writes them, `placed` for values on its
 * pages. Errors: `file.not-found`; `input.invalid` with the place of the first problem.
 */
export async function readFormMap(path: string): Promise<WrittenFormMap> {
  const file = basename(path);
  let raw: unknown;
  try {
    raw = await parsed(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof AppError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new AppError('file.not-found', { file });
    throw new AppError('input.invalid', { what: file, problem: String(error) }, { cause: error });
  }
  const checked = written.safeParse(raw ?? {});
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new AppError('input.invalid', {
    what: file,
    problem: `${issue?.path.map(String).join('.')} : ${issue?.message}`,
  });
}
