import type { ListedJobs } from '../../contract/catalogue/listed-jobs.ts';
import type { CatalogueProblem } from './read-yaml.ts';

/** Two lists of jobs never hold on the same day: a day's proposals come from one arrêté. */
export function checkListedJobs(lists: readonly ListedJobs[]): CatalogueProblem[] {
  const inOrder = [...lists].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.flatMap((list, index) => {
    const next = inOrder[index + 1];
    if (next === undefined || (list.to !== null && list.to < next.from)) return [];
    return [{ file: `listed-jobs/${next.id}.yaml`, path: 'from', problem: `overlaps the list of ${list.id}` }];
  });
}
