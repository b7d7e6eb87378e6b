import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { ENVELOPE_VERSION, type KeyEnvelope, keyEnvelope } from './key-envelope.ts';
import { translateError } from './translate-error.ts';
import { writeAtomically } from './write-atomically.ts';

const envelopePath = (folder: string): string => join(folder, 'library.json');

/** Whether the folder holds a library, and the name to show for it (that of the folder). */
export function inspectLibraryFolder(folder: string): { exists: boolean; label: string } {
  return { exists: existsSync(envelopePath(folder)), label: basename(folder) };
}

/** Errors: `state.not-a-library`, `state.newer-version`, `file.damaged`, `system.unwritable`. */
export function readEnvelope(folder: string): KeyEnvelope {
  const path = envelopePath(folder);
  if (!existsSync(path)) throw new AppError('state.not-a-library', { folder });
  const damaged = (cause?: unknown) =>
    new AppError('file.damaged', { file: basename(path), format: 'JSON' }, { cause });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw error instanceof SyntaxError ? damaged(error) : translateError(error, path);
  }
  const found = content !== null && typeof content === 'object' && 'version' in content ? content.version : null;
  if (typeof found === 'number' && found > ENVELOPE_VERSION) {
    throw new AppError('state.newer-version', { file: basename(path), found, known: ENVELOPE_VERSION });
  }
  const parsed = keyEnvelope.safeParse(content);
  if (!parsed.success) throw damaged(parsed.error);
  return parsed.data;
}

/** Errors: `system.*`. */
export function writeEnvelope(folder: string, envelope: KeyEnvelope): void {
  writeAtomically(envelopePath(folder), [Buffer.from(`${JSON.stringify(envelope, null, 2)}\n`)]);
}
