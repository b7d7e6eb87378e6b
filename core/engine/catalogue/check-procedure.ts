import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Condition, Operand } from '../../contract/catalogue/condition.ts';
import type { Procedure, Rule } from '../../contract/catalogue/procedure.ts';
import { person } from '../../contract/person.ts';
import { MEASURES } from '../../domain/measures/measures.ts';
import { fillIns } from '../../domain/rules/fill-template.ts';
import { JUDGES } from '../../domain/rules/judges.ts';
import { checkVersions } from './check-dates.ts';
import { type ConditionNames, namesIn, noNames } from './names-in-condition.ts';
import type { CatalogueProblem } from './read-yaml.ts';

const isPersonField = (name: string) => Object.hasOwn(person.shape, name);

function checkOperand(operand: Operand, procedure: Procedure): string | undefined {
  if ('measure' in operand && !procedure.measures.includes(operand.measure)) {
    return `measure "${operand.measure}" is not listed by the procedure`;
  }
  if ('fact' in operand) {
    const question = procedure.questions[operand.fact];
    if (question === undefined) return `fact "${operand.fact}" has no question in the procedure`;
    if (operand.plus !== undefined && question.type !== 'date') return `fact "${operand.fact}" is not a date: no plus`;
  }
  if ('person' in operand && !isPersonField(operand.person)) return `person has no field "${operand.person}"`;
  return undefined;
}

/** What is wrong with the names that a condition uses. */
function checkNames(names: ConditionNames, procedure: Procedure, catalogue: Catalogue): string[] {
  const problems = names.operands
    .map((operand) => checkOperand(operand, procedure))
    .filter((text) => text !== undefined);
  for (const id of names.parameters) {
    if (!Object.hasOwn(catalogue.parameters, id)) problems.push(`there is no parameter "${id}"`);
  }
  const table = catalogue.nationalities;
  const countries = new Set([...Object.keys(table?.groups ?? {}), ...(table?.countries ?? []).map(({ code }) => code)]);
  for (const name of names.countries) {
    if (!countries.has(name)) problems.push(`there is no country or group "${name}" in nationalities.yaml`);
  }
  for (const kind of names.kinds) {
    if (!Object.hasOwn(catalogue.kinds, kind)) problems.push(`there is no kind "${kind}"`);
  }
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
  return problems;
}

function checkFillIns(
  texts: readonly (string | undefined)[],
  judges: readonly string[],
  procedure: Procedure,
): string[] {
  const words = new Set([
    'on',
    ...procedure.measures,
    ...Object.keys(procedure.questions),
    ...judges.flatMap((judge) => JUDGES[judge]?.words ?? []),
  ]);
  return texts
    .flatMap((text) => fillIns(text ?? ''))
    .filter((name) => !words.has(name) && !(name.startsWith('person.') && isPersonField(name.slice(7))))
    .map((name) => `nothing fills in {${name}}`);
}

function checkRule(rule: Rule, procedure: Procedure, catalogue: Catalogue): string[] {
  const names = namesIn(rule.condition);
  if (rule.when !== undefined) namesIn(rule.when, names);
  for (const reserve of rule.reserves) namesIn(reserve.when, names);
  const problems = checkNames(names, procedure, catalogue);
  if (rule.to === null && rule.afterRepeal !== 'drop') problems.push('afterRepeal without an end');
  if (rule.afterRepeal === 'repere' && !rule.repereLabel) problems.push('afterRepeal: repere needs a repereLabel');
  const texts = [...Object.values(rule.explanation), rule.repereLabel, ...rule.reserves.map((entry) => entry.text)];
  return [
    ...problems,
    ...checkFillIns(
      texts,
      names.judges.map((judge) => judge.name),
      procedure,
    ),
  ];
}

/** Ids of rules that lead back to themselves through `rule:` conditions. */
function circularRules(procedure: Procedure): string[] {
  const uses = new Map<string, Set<string>>();
  for (const rule of procedure.rules) {
    uses.set(
      rule.id,
      new Set([...(uses.get(rule.id) ?? []), ...namesIn(rule.condition, rule.when && namesIn(rule.when)).rules]),
    );
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

interface Part {
  id: string;
  from: string;
  to: string | null;
  gapBefore?: string | undefined;
  when?: Condition | undefined;
}

/** Papers, fees, windows, delays, steps and statements: dates, names and fill-ins. */
function checkParts(procedure: Procedure, catalogue: Catalogue): CatalogueProblem[] {
  const folder = `procedures/${procedure.slug}`;
  const check = <T extends Part>(
    file: string,
    entries: readonly T[],
    of: (entry: T) => { operands?: Operand[]; texts: (string | undefined)[]; more?: string[] },
  ): CatalogueProblem[] => [
    ...checkVersions(entries).map(({ id, problem }) => ({ file: `${folder}/${file}`, path: id, problem })),
    ...entries.flatMap((entry) => {
      const { operands = [], texts, more = [] } = of(entry);
      const names = entry.when === undefined ? noNames() : namesIn(entry.when);
      names.operands.push(...operands);
      const problems = [...checkNames(names, procedure, catalogue), ...checkFillIns(texts, [], procedure), ...more];
      return problems.map((problem) => ({ file: `${folder}/${file}`, path: `${entry.id} (${entry.from})`, problem }));
    }),
  ];
  const given = (operand: Operand | null | undefined) => (operand ? [operand] : []);
  const lacks = (what: string, names: readonly string[], known: object) =>
    names.filter((name) => !Object.hasOwn(known, name)).map((name) => `there is no ${what} "${name}"`);
  const ids = (entries: readonly Part[]) => Object.fromEntries(entries.map((entry) => [entry.id, true]));
  return [
    ...check('pieces.yaml', procedure.pieces, ({ title, detail, kinds, form }) => ({
      texts: [title, detail],
      more: [
        ...lacks('kind', kinds, catalogue.kinds),
        ...lacks('form', form === undefined ? [] : [form], catalogue.forms),
      ],
    })),
    ...check('fees.yaml', procedure.fees, ({ text, fee }) => ({
      texts: [text],
      more: lacks('fee', [fee], catalogue.fees ?? {}),
    })),
    ...check('windows.yaml', procedure.windows, ({ title, text, early, late, opens, closes }) => ({
      texts: [title, text, early, late],
      operands: [...given(opens), ...given(closes)],
    })),
    ...check('delays.yaml', procedure.delays, ({ title, text, starts }) => ({
      texts: [title, text],
      operands: [starts],
    })),
    ...check('steps.yaml', procedure.steps, ({ title, text, after, by, pieces, fee }) => ({
      texts: [title, text],
      operands: [...given(after), ...given(by)],
      more: [
        ...lacks('due piece', pieces, ids(procedure.pieces)),
        ...lacks('procedure fee', fee === undefined ? [] : [fee], ids(procedure.fees)),
      ],
    })),
    ...check('statements.yaml', procedure.statements, ({ text }) => ({ texts: [text] })),
  ];
}

/** Everything that a procedure names: measures, forms, kinds, facts, other rules; and the dates of its entries. */
export function checkProcedure(procedure: Procedure, catalogue: Catalogue): CatalogueProblem[] {
  const folder = `procedures/${procedure.slug}`;
  const head = (path: string, problem: string) => ({ file: `${folder}/procedure.yaml`, path, problem });
  const inRules = (path: string, problem: string) => ({ file: `${folder}/rules`, path, problem });
  return [
    ...procedure.measures
      .filter((name) => !Object.hasOwn(MEASURES, name))
      .map((name) => head('measures', `there is no measure "${name}"`)),
    ...procedure.forms
      .filter((id) => !Object.hasOwn(catalogue.forms, id))
      .map((id) => head('forms', `there is no form "${id}" in cerfa/`)),
    ...Object.entries(procedure.questions)
      .filter(([, { type, options }]) => (type === 'choice') !== Object.keys(options ?? {}).length > 1)
      .map(([name]) => head(`questions.${name}`, 'a choice has two options or more, nothing else has any')),
    // A piece whose section no bundle prints would be a lost page.
    ...Object.values(catalogue.kinds)
      .filter((kind) => !procedure.sections.includes(kind.section))
      .map((kind) => head('sections', `lacks "${kind.section}", the section of kind "${kind.slug}"`)),
    ...procedure.rules.flatMap((rule) =>
      checkRule(rule, procedure, catalogue).map((problem) => inRules(`${rule.id} (${rule.from})`, problem)),
    ),
    ...checkVersions(procedure.rules).map(({ id, problem }) => inRules(id, problem)),
    ...circularRules(procedure).map((id) => inRules(id, 'leads back to itself')),
    ...checkParts(procedure, catalogue),
  ];
}
