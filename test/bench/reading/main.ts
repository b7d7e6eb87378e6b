import { writeFileSync } from 'node:fs';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { runAltered } from './altered.ts';
import { type Case, casesOf, seedOf } from './cases.ts';
import { DEGRADATION_IDS } from './degradations.ts';
import { readOptions } from './options.ts';
import { FILE_MAKERS, MAKERS } from './papers/all.ts';
import { printAltered } from './print-altered.ts';
import { details, printTables } from './print-tables.ts';
import { ReadingCache } from './reading-cache.ts';
import { runCases } from './run-cases.ts';
import { printTargets, type Target, valueTargets } from './targets.ts';
import { timing } from './timing.ts';

// It reports; it fails nothing. Values are read with two threads; times are taken afterwards, page by page and in turns.
const options = readOptions(process.argv.slice(2));
const print = (line: string) => console.log(line);
const kinds = Object.values((await loadCatalogue()).kinds);
const all = casesOf(MAKERS, FILE_MAKERS, options);
const order = ({ file, degradation }: Case) => seedOf(file.id, DEGRADATION_IDS.indexOf(degradation));
const cases = options.minutes === null ? all : all.toSorted((a, b) => order(a) - order(b));
if (cases.length === 0) throw new Error('no paper of that kind and split');

print(
  `# Reading: ${cases.length} files of the split "${options.split}"${options.cache ? ', page readings kept between runs' : ''}`,
);
if (options.altered) {
  const cache = options.cache === null ? null : new ReadingCache(options.cache);
  printAltered(await runAltered(cases, kinds, cache), print, options.details);
  process.exit();
}
const start = performance.now();
let finished = 0;
const progress = (done: number) => {
  finished = done;
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${cases.length}${done === cases.length ? '\n' : ''}`);
};
const papers = await runCases(
  cases,
  kinds,
  options.cache === null ? null : new ReadingCache(options.cache),
  options.minutes,
  progress,
);
if (finished < cases.length) print(`STOPPED after ${options.minutes} minutes: ${finished} of ${cases.length} files`);
print(`read in ${((performance.now() - start) / 1000).toFixed(0)} s, drawing the papers included`);
printTables(papers, print);
if (options.details) for (const line of ['', '## Not right', ...details(papers)]) print(line);

const targets: Target[] = valueTargets(papers);
if (options.timing) targets.push(...(await timing(cases, print)));
print('\n## Targets');
for (const line of printTargets(targets)) print(line);
if (options.json !== null) writeFileSync(options.json, `${JSON.stringify({ options, targets, papers }, null, 1)}\n`);
