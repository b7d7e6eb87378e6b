import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Outlet } from '../../contract/catalogue/outlet.ts';
import { sourceType } from '../../contract/dossier.ts';
import type { CatalogueProblem } from './read-yaml.ts';

const KNOWN_TYPES: ReadonlySet<string> = new Set(sourceType.options);

function problemsOf({ delivery, limits, types, names, series, layout }: Outlet): { path: string; problem: string }[] {
  const problems: { path: string; problem: string }[] = [];
  for (const { what, from, to } of limits) {
    if (from !== null && to !== null && to < from) {
      problems.push({ path: `limits.${what}`, problem: `ends on ${to}, before it begins on ${from}` });
    }
  }
  for (const type of types) {
    // A misspelt type ("jpg") would silently never be taken.
    if (!KNOWN_TYPES.has(type)) problems.push({ path: 'types', problem: `there is no file type "${type}"` });
  }
  if (!types.includes('pdf'))
    problems.push({ path: 'types', problem: 'every outlet takes pdf: it is what is composed' });
  if (names === undefined && delivery === 'files') {
    problems.push({ path: 'names', problem: 'an outlet of files says how they are named' });
  }
  if (series !== undefined && delivery !== 'files') {
    problems.push({ path: 'series', problem: 'only an outlet of files groups pieces into one file' });
  }
  if (layout.sets.length > 0 && delivery !== 'paper') {
    problems.push({ path: 'layout.sets', problem: 'only an outlet on paper has sets' });
  }
  return problems;
}

/** What the schema alone cannot see of an outlet: limits that never hold, types that do not exist, parts that do not apply. */
export function checkOutlets({ outlets }: Catalogue): CatalogueProblem[] {
  return Object.values(outlets ?? {}).flatMap((outlet) =>
    problemsOf(outlet).map((problem) => ({ file: `outlets/${outlet.id}.yaml`, ...problem })),
  );
}
