import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Catalogue, catalogue as catalogueSchema } from '../../contract/catalogue/catalogue.ts';
import { AppError } from '../../contract/errors.ts';

async function readCompiled(path: string): Promise<Catalogue> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new AppError('file.not-found', { file: path }, { cause });
  }
  return validated(text, path);
}

function validated(text: string, path: string): Catalogue {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw new AppError('file.not-json', { file: path, problem: String(cause) }, { cause });
  }
  const parsed = catalogueSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const problem = `${issue?.path.map(String).join('.')}: ${issue?.message}`;
  throw new AppError('input.invalid', { what: path, problem }, { cause: parsed.error });
}

/**
 * The catalogue: from the compiled JSON when its path is given (the packaged application), else compiled from the YAML of
 * `forms`, else that of the repository, compiled once for as long as nothing of it changes. Throws `file.not-found`, `file.not-json`, `input.invalid`.
 */
export async function loadCatalogue(
  options: { compiled?: string | null | undefined; forms?: string | undefined } = {},
): Promise<Catalogue> {
  if (options.compiled) return readCompiled(options.compiled);
  // Loaded only here: the YAML reader is a build-time package, absent from the packaged application.
  if (options.forms) return (await import('./compile-catalogue.ts')).compileCatalogue(options.forms);
  const checkout = fileURLToPath(new URL('../../..', import.meta.url));
  return validated(await (await import('./kept-catalogue.ts')).keptCatalogue(checkout), 'forms');
}
