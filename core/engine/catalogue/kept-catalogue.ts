import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the compiled text depends on: the catalogue, whatever reads and checks it, the packages that parse it. */
const INPUTS = ['forms', 'core/contract', 'core/domain', 'core/engine/catalogue', 'package-lock.json'];

function inputsStamp(checkout: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const files = input.includes('.')
      ? ['']
      : readdirSync(join(checkout, input), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name === '' || /\.(yaml|ts)$/.test(name)).sort()) {
      const bytes = readFileSync(join(checkout, input, file));
      hash.update(`${input}/${file} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * The compiled catalogue of a source checkout, as JSON: kept in `node_modules/.cache/liasse` under the hash of everything
 * that it depends on, because compiling takes ten times as long as reading it, for each command. Throws as
 * `compileCatalogue` does; what has faults is never kept.
 */
export async function keptCatalogue(checkout: string): Promise<string> {
  const folder = join(checkout, 'node_modules/.cache/liasse');
  const name = `catalogue-${inputsStamp(checkout)}.json`;
  const kept = readIfThere(join(folder, name));
  if (kept !== null) return kept;
  const { compileCatalogue } = await import('./compile-catalogue.ts'); // its schemas take as long to load as the JSON
  const text = JSON.stringify(compileCatalogue(join(checkout, 'forms')));
  keep(folder, name, text);
  return text;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all, for another command may read it. A checkout that cannot be written is compiled each time. */
function keep(folder: string, name: string, text: string): void {
  const temporary = join(folder, `${name}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, text);
    for (const other of readdirSync(folder))
      if (/^catalogue-[0-9a-f]+\.json$/.test(other)) rmSync(join(folder, other), { force: true });
    renameSync(temporary, join(folder, name));
  } catch (error) {
    rmSync(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT'].includes(code ?? '')) throw error;
  }
}
