import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { z } from 'zod';

/** One thing wrong in the catalogue: which file, where in it, what. English: catalogue authors read it, not applicants. */
export interface CatalogueProblem {
  file: string; // relative to the catalogue's folder
  path: string; // "rules.3.condition", empty for the whole file
  problem: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What stands at the path of an error, for the message. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), value);
}

/** Reads and validates one YAML file; problems are added to the list and the result is then undefined. */
export function readYaml<T>(
  path: string,
  name: string,
  schema: z.ZodType<T>,
  problems: CatalogueProblem[],
): T | undefined {
  const document = parseDocument(readFileSync(path, 'utf8'), { merge: true, prettyErrors: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    problems.push(...faults.map((fault) => ({ file: name, path: '', problem: fault.message })));
    return undefined;
  }
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const found = issue.path.length > 0 ? ` (found ${JSON.stringify(valueAt(raw, issue.path))?.slice(0, 80)})` : '';
    problems.push({ file: name, path: issue.path.map(String).join('.'), problem: `${issue.message}${found}` });
  }
  return undefined;
}
