import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseProblems } from '../../../core/engine/catalogue/case-problems.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { readCases } from '../../../core/engine/catalogue/read-cases.ts';
import type { CatalogueProblem } from '../../../core/engine/catalogue/read-yaml.ts';

const problems: CatalogueProblem[] = [];
const files = readCases(resolve(import.meta.dirname, '../../../forms'), problems);
const catalogue = await loadCatalogue();

/** The worked cases of every procedure: adding a procedure needs no test code. The build refuses a case that fails, too. */
for (const { procedure, file, cases } of files) {
  describe(file, () => {
    it.each(cases.map((worked) => [worked.title, worked] as const))('%s', (_, worked) => {
      expect(caseProblems(worked, procedure, catalogue)).toEqual([]);
    });
  });
}

it('reads every file of cases, and finds at least eight cases for each procedure', () => {
  expect(problems).toEqual([]);
  const counts = Object.keys(catalogue.procedures).map((slug) => [
    slug,
    files.filter(({ procedure }) => procedure === slug).reduce((sum, { cases }) => sum + cases.length, 0),
  ]);
  expect(counts.filter(([, count]) => Number(count) < 8)).toEqual([]);
});

it('notices a case whose expectation is wrong, each kind of expectation by its place', () => {
  const first = files.find(({ cases }) => cases.length > 0)?.cases[0];
  const procedure = files.find(({ cases }) => cases.length > 0)?.procedure ?? '';
  if (!first) throw new Error('no case');
  const wrong = {
    rules: { 'no-such-rule': 'satisfied' as const },
    absent: [],
    reperes: [],
    measures: { 'no-such-measure': 3 },
    pieces: { 'no-such-piece': 'present' as const },
    fees: { total: -1, atFiling: -1 },
    windows: { 'no-such-window': { state: 'open' as const } },
    delays: { 'no-such-delay': '2026-01-01' },
    steps: { 'no-such-step': '2026-01-01' },
    statements: ['no-such-statement'],
    noStatements: [],
  };
  const found = caseProblems({ ...first, expect: wrong }, procedure, catalogue).map((text) => text.split(':')[0]);
  expect(found).toEqual([
    'rules.no-such-rule',
    'measures.no-such-measure',
    'pieces.no-such-piece',
    'fees.total',
    'fees.atFiling',
    'windows.no-such-window.state',
    'delays.no-such-delay',
    'steps.no-such-step',
    'statements.no-such-statement',
  ]);
});
