import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../contract/errors.ts';
import { caseProblems } from './case-problems.ts';
import { compileCatalogue } from './compile-catalogue.ts';
import { readCases } from './read-cases.ts';
import type { CatalogueProblem } from './read-yaml.ts';

// Build step: `node core/engine/catalogue/write-catalogue.ts OUT.json` compiles forms/ into the one JSON that is shipped. A
// worked case that fails stops it, as an unknown name does: no catalogue is shipped that answers otherwise than its cases.
const out = resolve(process.argv[2] ?? 'out/main/catalogue.json');
const forms = fileURLToPath(new URL('../../../forms', import.meta.url));
const catalogue = compileCatalogue(forms);

const problems: CatalogueProblem[] = [];
for (const { procedure, file, cases } of readCases(forms, problems)) {
  for (const worked of cases) {
    for (const problem of caseProblems(worked, procedure, catalogue))
      problems.push({ file, path: worked.title, problem });
  }
}
if (problems.length > 0) {
  const lines = problems.map(({ file, path, problem }) => [file, path, problem].filter(Boolean).join(': '));
  throw new AppError('input.invalid', { what: 'forms', problem: lines.join('\n') });
}

await mkdir(dirname(out), { recursive: true });
await writeFile(out, JSON.stringify(catalogue));
