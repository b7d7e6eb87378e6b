import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Rule } from '../../contract/catalogue/procedure.ts';
import { AppError } from '../../contract/errors.ts';
import type { ProcedureSummary, RuleHistory } from '../../contract/rule-history.ts';
import { conditionWords } from './condition-words-fr.ts';
import { legalSourceOf } from './in-force.ts';
import { lawSentences } from './law-sentences-fr.ts';

function explanationsOf({ explanation }: Rule): Record<string, string> {
  const { appreciation, ...always } = explanation;
  return appreciation === undefined ? always : { ...always, appreciation };
}

/** Every version of a rule, oldest first, and the procedures in which it stands. Throws `input.unknown-rule`. */
export function ruleHistory(id: string, catalogue: Catalogue): RuleHistory {
  const holders = Object.values(catalogue.procedures).filter(({ rules }) => rules.some((rule) => rule.id === id));
  const first = holders[0];
  if (first === undefined) {
    const known = new Set(Object.values(catalogue.procedures).flatMap(({ rules }) => rules.map((rule) => rule.id)));
    throw new AppError('input.unknown-rule', { rule: id, known: [...known].sort() });
  }
  const versions = first.rules
    .filter((rule) => rule.id === id)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((rule) => ({
      title: rule.title,
      source: legalSourceOf(rule),
      when: rule.when === undefined ? null : conditionWords(rule.when, first, catalogue),
      condition: conditionWords(rule.condition, first, catalogue),
      explanations: explanationsOf(rule),
      afterRepeal: lawSentences.afterRepeal[rule.afterRepeal],
      gapBefore: rule.gapBefore ?? null,
      whenMissing: rule.whenMissing,
      notes: rule.notes,
    }));
  return { rule: id, procedures: holders.map(({ slug, title }) => ({ slug, title })), versions };
}

/** The procedures of the catalogue, by family then title. */
export function procedureSummaries(catalogue: Catalogue): ProcedureSummary[] {
  return Object.values(catalogue.procedures)
    .map((procedure) => ({
      slug: procedure.slug,
      title: procedure.title,
      family: procedure.family,
      summary: procedure.summary,
      forms: procedure.forms,
      measures: procedure.measures,
      rules: [...new Set(procedure.rules.map((rule) => rule.id))],
      checkedOn: procedure.rules.map((rule) => rule.source.checkedOn).reduce((a, b) => (a > b ? a : b), ''),
    }))
    .sort((a, b) => a.family.localeCompare(b.family, 'fr') || a.title.localeCompare(b.title, 'fr'));
}
