import type { Condition, Operand, Threshold } from '../../contract/catalogue/condition.ts';

/** What a condition names, whatever its depth. */
export interface ConditionNames {
  operands: Operand[];
  parameters: string[];
  countries: string[];
  kinds: string[];
  rules: string[];
  judges: { name: string; figures: Record<string, number | string[]> }[];
}

export const noNames = (): ConditionNames => ({
  operands: [],
  parameters: [],
  countries: [],
  kinds: [],
  rules: [],
  judges: [],
});

/** Adds the names of a condition to a list. */
export function namesIn(condition: Condition, names: ConditionNames = noNames()): ConditionNames {
  const against = ([operand, threshold]: [Operand, Threshold]) => {
    names.operands.push(operand);
    if (typeof threshold !== 'number') names.parameters.push(threshold.parameter);
  };
  if ('all' in condition || 'any' in condition) {
    for (const part of 'all' in condition ? condition.all : condition.any) namesIn(part, names);
  } else if ('not' in condition) namesIn(condition.not, names);
  else if ('is' in condition) names.operands.push(condition.is[0]);
  else if ('in' in condition) names.operands.push(condition.in[0]);
  else if ('mentions' in condition) names.operands.push(condition.mentions[0]);
  else if ('nationality' in condition) names.countries.push(...condition.nationality);
  else if ('atLeast' in condition) against(condition.atLeast);
  else if ('atMost' in condition) against(condition.atMost);
  else if ('before' in condition) {
    names.operands.push(condition.before[0]);
    if (typeof condition.before[1] !== 'string') names.operands.push(condition.before[1]);
  } else if ('known' in condition) names.operands.push(condition.known);
  else if ('holds' in condition) names.kinds.push(...condition.holds);
  else if ('rule' in condition) names.rules.push(condition.rule);
  else if ('judge' in condition) names.judges.push({ name: condition.judge, figures: condition.with ?? {} });
  return names;
}
