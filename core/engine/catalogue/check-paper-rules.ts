import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { PaperRule } from '../../contract/catalogue/paper-rule.ts';
import type { CatalogueProblem } from './read-yaml.ts';

function kindsIn(rule: PaperRule): string[] {
  switch (rule.type) {
    case 'age':
      return [...rule.kinds, ...rule.aside.map(({ kind }) => kind)];
    case 'end':
      return rule.kinds;
    case 'translation':
      return [...rule.translations, ...rule.aside.map(({ kind }) => kind)];
    case 'concordance':
    case 'reminder':
      return [];
  }
}

/** Every kind that a rule on papers names must exist: a rule on a misspelt kind would silently never apply. */
export function checkPaperRules({ paperRules, kinds }: Catalogue): CatalogueProblem[] {
  return Object.values(paperRules ?? {}).flatMap((rule) =>
    kindsIn(rule)
      .filter((kind) => !Object.hasOwn(kinds, kind))
      .map((kind) => ({
        file: `paper-rules/${rule.id}.yaml`,
        path: 'kinds',
        problem: `there is no kind of paper "${kind}"`,
      })),
  );
}
