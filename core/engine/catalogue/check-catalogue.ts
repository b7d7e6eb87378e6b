import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Condition, Operand, Procedure, Rule } from '../../contract/catalogue/procedure.ts';
import { person } from '../../contract/person.ts';
import { MEASURES } from '../../domain/measures/measures.ts';
import { fillIns } from '../../domain/rules/fill-template.ts';
import { JUDGES } from '../../domain/rules/judges.ts';
import type { CatalogueProblem } from './read-yaml.ts';

/** What a condition names, whatever its depth. */
interface Names {
  operands: Operand[];
  rules: string[];
  judges: { name: string; figures: Record<string, number | string[]> }[];
}

function namesIn(condition: Condition, names: Names = { operands: [], rules: [], judges: [] }): Names {
  if ('all' in condition || 'any' in condition) {
    for (const part of 'all' in condition ? condition.all : condition.any) namesIn(part, names);
  } else if ('not' in condition) namesIn(condition.not, names);
  else if ('is' in condition) names.operands.push(condition.is[0]);
  else if ('in' in condition) names.operands.push(condition.in[0]);
  else if ('mentions' in condition) names.operands.push(condition.mentions[0]);
  else if ('atLeast' in condition) names.operands.push(condition.atLeast[0]);
  else if ('atMost' in condition) names.operands.push(condition.atMost[0]);
  else if ('before' in condition) names.operands.push(condition.before[0]);
  else if ('known' in condition) names.operands.push(condition.known);
  else if ('rule' in condition) names.rules.push(condition.rule);
  else if ('judge' in condition) names.judges.push({ name: condition.judge, figures: condition.with ?? {} });
  return names;
}

const isPersonField = (name: string) => Object.hasOwn(person.shape, name);

function checkOperand(operand: Operand, procedure: Procedure): string | undefined {
  if ('measure' in operand && !procedure.measures.includes(operand.measure)) {
    return `measure "${operand.measure}" is not listed by the procedure`;
  }
  if ('fact' in operand && !Object.hasOwn(procedure.questions, operand.fact)) {
    return `fact "${operand.fact}" has no question in the procedure`;
  }
  if ('person' in operand && !isPersonField(operand.person)) return `person has no field "${operand.person}"`;
  return undefined;
}

function checkFillIns(rule: Rule, names: Names, procedure: Procedure): string[] {
  const texts = [...Object.values(rule.explanation), rule.repereLabel, ...rule.reserves.map((entry) => entry.text)];
  const words = new Set([
    'on',
    ...procedure.measures,
    ...Object.keys(procedure.questions),
    ...names.judges.flatMap((judge) => JUDGES[judge.name]?.words ?? []),
  ]);
  return texts
    .flatMap((text) => fillIns(text ?? ''))
    .filter((name) => !words.has(name) && !(name.startsWith('person.') && isPersonField(name.slice(7))))
    .map((name) => `nothing fills in {${name}}`);
}

function checkRule(rule: Rule, procedure: Procedure): string[] {
  const names = namesIn(rule.condition);
  for (const reserve of rule.reserves) namesIn(reserve.when, names);
  const problems = names.operands
    .map((operand) => checkOperand(operand, procedure))
    .filter((text) => text !== undefined);
  for (const { name, figures } of names.judges) {
    const judge = JUDGES[name];
    const given = Object.keys(figures);
    if (!judge) problems.push(`there is no judge "${name}"`);
    else if (given.length !== judge.figures.length || !judge.figures.every((figure) => given.includes(figure))) {
      problems.push(`judge "${name}" needs exactly: ${judge.figures.join(', ') || 'nothing'}`);
    }
    for (const fact of Object.values(figures).flatMap((figure) => (Array.isArray(figure) ? figure : []))) {
      if (!Object.hasOwn(procedure.questions, fact)) problems.push(`fact "${fact}" has no question in the procedure`);
    }
  }
  for (const id of names.rules) {
    if (!procedure.rules.some((other) => other.id === id)) problems.push(`there is no rule "${id}"`);
  }
  if (rule.to !== null && rule.to < rule.from) problems.push(`ends on ${rule.to}, before it begins on ${rule.from}`);
  if (rule.to === null && rule.afterRepeal !== 'drop') problems.push('afterRepeal without an end');
  if (rule.afterRepeal === 'repere' && !rule.repereLabel) problems.push('afterRepeal: repere needs a repereLabel');
  return [...problems, ...checkFillIns(rule, names, procedure)];
}

/** Two versions of one rule never hold on the same day; an end left open excludes any later version. */
function checkVersions(rules: readonly Rule[]): { rule: Rule; problem: string }[] {
  const problems: { rule: Rule; problem: string }[] = [];
  for (const [index, rule] of rules.entries()) {
    for (const other of rules.slice(index + 1)) {
      if (other.id !== rule.id) continue;
      const [earlier, later] = rule.from <= other.from ? [rule, other] : [other, rule];
      if (earlier.to === null || earlier.to >= later.from) {
        problems.push({ rule: later, problem: `overlaps the version of ${earlier.from} – ${earlier.to ?? 'no end'}` });
      }
    }
  }
  return problems;
}

/** Ids of rules that lead back to themselves through `rule:` conditions. */
function circularRules(procedure: Procedure): string[] {
  const uses = new Map<string, Set<string>>();
  for (const rule of procedure.rules) {
    uses.set(rule.id, new Set([...(uses.get(rule.id) ?? []), ...namesIn(rule.condition).rules]));
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(uses.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return [...uses.keys()].filter((id) => reaches(id, id));
}

function checkProcedure(procedure: Procedure, catalogue: Catalogue): CatalogueProblem[] {
  const folder = `procedures/${procedure.slug}`;
  const head = (path: string, problem: string) => ({ file: `${folder}/procedure.yaml`, path, problem });
  const inRules = (rule: Rule, problem: string) => ({
    file: `${folder}/rules`,
    path: `${rule.id} (${rule.from})`,
    problem,
  });
  return [
    ...procedure.measures
      .filter((name) => !Object.hasOwn(MEASURES, name))
      .map((name) => head('measures', `there is no measure "${name}"`)),
    ...procedure.forms
      .filter((id) => !Object.hasOwn(catalogue.forms, id))
      .map((id) => head('forms', `there is no form "${id}" in cerfa/`)),
    // A piece whose section no bundle prints would be a lost page.
    ...Object.values(catalogue.kinds)
      .filter((kind) => !procedure.sections.includes(kind.section))
      .map((kind) => head('sections', `lacks "${kind.section}", the section of kind "${kind.slug}"`)),
    ...procedure.rules.flatMap((rule) => checkRule(rule, procedure).map((problem) => inRules(rule, problem))),
    ...checkVersions(procedure.rules).map(({ rule, problem }) => inRules(rule, problem)),
    ...circularRules(procedure).map((id) => ({ file: `${folder}/rules`, path: id, problem: 'leads back to itself' })),
  ];
}

/** Checks every name that one entry of the catalogue uses of another, and the dates of rules and figures. */
export function checkCatalogue(catalogue: Catalogue): CatalogueProblem[] {
  const problems = Object.values(catalogue.procedures).flatMap((procedure) => checkProcedure(procedure, catalogue));
  for (const parameter of Object.values(catalogue.parameters)) {
    const days = parameter.values.map((value) => value.from);
    const sorted = days.every((day, index) => index === 0 || (days[index - 1] ?? '') < day);
    if (!sorted) {
      const problem = 'values must be in the order of their days, one a day';
      problems.push({ file: `parameters/${parameter.id}.yaml`, path: 'values', problem });
    }
  }
  return problems;
}
