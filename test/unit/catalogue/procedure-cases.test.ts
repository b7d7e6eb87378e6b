import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { assessment } from '../../../core/contract/assessment.ts';
import { procedureCase } from '../../../core/contract/catalogue/procedure.ts';
import { assess } from '../../../core/domain/assess.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { expandCase } from './expand-case.ts';

const procedures = resolve(import.meta.dirname, '../../../forms/procedures');
const catalogue = await loadCatalogue();

/** The worked cases of every procedure: adding a procedure needs no test code. */
for (const slug of readdirSync(procedures)) {
  const folder = join(procedures, slug, 'cases');
  for (const file of readdirSync(folder)) {
    describe(`${slug}/${file}`, () => {
      const cases = z.array(procedureCase).parse(parse(readFileSync(join(folder, file), 'utf8')));
      it.each(cases.map((worked) => [worked.title, worked] as const))('%s', (_, worked) => {
        const { rules, absent, measures, reperes } = worked.expect;
        const answer = assess({ facts: expandCase(worked), procedure: slug, on: worked.on }, catalogue);
        expect(assessment.parse(answer)).toEqual(answer); // exactly what the contract promises
        const found = new Map(answer.findings.map((finding) => [finding.rule, finding]));
        const states = Object.fromEntries(Object.keys(rules).map((id) => [id, found.get(id)?.state]));
        expect(states).toEqual(rules);
        expect(absent.filter((id) => found.has(id))).toEqual([]);
        const named = [...new Set([...Object.keys(rules), ...reperes])];
        expect(named.filter((id) => found.get(id)?.standing === 'repere').sort()).toEqual([...reperes].sort());
        const values = Object.fromEntries(Object.keys(measures).map((name) => [name, answer.measures[name]?.value]));
        expect(values).toEqual(measures);
        // Whatever the answer, it explains itself: no fill-in left, and a failing or open rule says what it lacks.
        for (const finding of answer.findings) {
          expect(finding.explanation).not.toMatch(/[{}]|undefined|NaN/);
          expect(finding.explanation.length).toBeGreaterThan(20);
          if (finding.standing === 'repere') expect(finding.explanation).toMatch(/repère/);
          const open = finding.state === 'not-satisfied' || finding.state === 'unknown';
          if (open) expect(finding.missing, finding.rule).not.toEqual([]);
        }
      });
    });
  }
}
