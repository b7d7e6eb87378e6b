import type { RuleStanding } from '../../contract/assessment.ts';
import type { Rule } from '../../contract/catalogue/procedure.ts';
import type { IsoDate } from '../../contract/iso.ts';

export interface RuleOnDay {
  rule: Rule;
  standing: RuleStanding;
}

/**
 * The version of each rule by which a dossier filed on a day is judged. In force from its first to its last day, both
 * included; after its last day left out, kept as a labelled reference, or kept as it is, as the rule says (`afterRepeal`);
 * before its first day absent.
 */
export function rulesOnDay(rules: readonly Rule[], on: IsoDate): RuleOnDay[] {
  const latest = new Map<string, Rule>();
  for (const rule of rules) {
    const known = latest.get(rule.id);
    if (rule.from <= on && (known === undefined || rule.from > known.from)) latest.set(rule.id, rule);
  }
  return [...latest.values()].flatMap((rule): RuleOnDay[] => {
    if (rule.to === null || on <= rule.to || rule.afterRepeal === 'keep') return [{ rule, standing: 'in-force' }];
    return rule.afterRepeal === 'repere' ? [{ rule, standing: 'repere' }] : [];
  });
}
