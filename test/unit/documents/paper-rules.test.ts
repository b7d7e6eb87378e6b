import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPaperRules } from '../../../core/engine/catalogue/check-paper-rules.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';

const catalogue = compileCatalogue(resolve(import.meta.dirname, '../../../forms'));
const rules = Object.values(catalogue.paperRules ?? {});

describe('the rules on papers of the catalogue', () => {
  it('name kinds of paper that exist', () => {
    expect(checkPaperRules(catalogue)).toEqual([]);
    const { 'quittance-loyer': _, ...kinds } = catalogue.kinds;
    expect(checkPaperRules({ ...catalogue, kinds }).map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      'paper-rules/domicile-moins-de-3-mois.yaml: there is no kind of paper "quittance-loyer"',
      'paper-rules/domicile-moins-de-6-mois.yaml: there is no kind of paper "quittance-loyer"',
    ]);
  });

  it('look at values that the kinds they name can give', () => {
    for (const rule of rules) {
      const facts = rule.type === 'age' ? rule.day : rule.type === 'end' ? rule.end : [];
      for (const kind of 'kinds' in rule ? rule.kinds : []) {
        const given = catalogue.kinds[kind]?.facts.map(({ fact }) => fact) ?? [];
        expect(
          facts.some((fact) => given.includes(fact)),
          `${rule.id}: ${kind}`,
        ).toBe(true);
      }
    }
  });

  it('give both limits that the sources state for a proof of address, and call neither the truth', () => {
    const limits = rules.flatMap((rule) => (rule.type === 'age' && rule.use === 'domicile' ? [rule.months] : []));
    expect(limits.sort()).toEqual([3, 6]);
  });
});
