import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Condition, Offset, Operand, Threshold } from '../../contract/catalogue/condition.ts';
import type { Procedure } from '../../contract/catalogue/procedure.ts';
import { isoDate } from '../../contract/iso.ts';
import { MEASURE_WORDS } from '../../contract/measure-words-fr.ts';
import { frenchDay, frenchNumber } from '../calendar/french-dates.ts';
import { lawSentences } from './law-sentences-fr.ts';

// A condition of the catalogue in French words, for a person who reads law and not programs.

const count = (n: number, one: string, many: string) => `${frenchNumber(Math.abs(n))} ${Math.abs(n) > 1 ? many : one}`;

function moved({ days = 0, months = 0 }: Offset): string {
  const side = (n: number) => (n < 0 ? 'moins' : 'plus');
  return [
    ...(months === 0 ? [] : [`${side(months)} ${count(months, 'mois', 'mois')}`]),
    ...(days === 0 ? [] : [`${side(days)} ${count(days, 'jour', 'jours')}`]),
  ].join(' ');
}

function operandWords(operand: Operand, procedure: Procedure): string {
  const plus = 'plus' in operand && operand.plus !== undefined ? ` ${moved(operand.plus)}` : '';
  if ('measure' in operand) return `[${MEASURE_WORDS[operand.measure] ?? operand.measure}]`;
  if ('fact' in operand) return `[réponse à « ${procedure.questions[operand.fact]?.question ?? operand.fact} »]${plus}`;
  if ('person' in operand) return `[${lawSentences.personField(operand.person)}]${plus}`;
  return `[jour du dépôt]${plus}`;
}

function thresholdWords(threshold: Threshold, catalogue: Catalogue): string {
  if (typeof threshold === 'number') return frenchNumber(threshold);
  const title = catalogue.parameters[threshold.parameter]?.title ?? threshold.parameter;
  const times = threshold.times ?? 1;
  return times === 1 ? `[${title}]` : `${frenchNumber(times)} × [${title}]`;
}

function literalWords(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? lawSentences.yes : lawSentences.no;
  if (typeof value === 'number') return frenchNumber(value);
  return isoDate.safeParse(value).success ? frenchDay(value) : `« ${value} »`;
}

/** A condition as text; parts of "all" and "any" on their own lines, deeper ones set in. */
export function conditionWords(condition: Condition, procedure: Procedure, catalogue: Catalogue, depth = 0): string {
  const inner = (part: Condition) => conditionWords(part, procedure, catalogue, depth + 1);
  const indent = '  '.repeat(depth);
  const operand = (of: Operand) => operandWords(of, procedure);
  const listed = (head: string, parts: Condition[]) =>
    `${head} :\n${parts.map((part) => `${indent}  – ${inner(part).trimStart()}`).join('\n')}`;
  const options = (of: Operand, value: string | number | boolean) => {
    const words =
      'fact' in of && typeof value === 'string' ? procedure.questions[of.fact]?.options?.[value] : undefined;
    return words === undefined ? literalWords(value) : `« ${words} »`;
  };
  if ('all' in condition) return listed('toutes ces conditions', condition.all);
  if ('any' in condition) return listed('une de ces conditions', condition.any);
  if ('not' in condition) return `le contraire de : ${inner(condition.not).trimStart()}`;
  if ('is' in condition) return `${operand(condition.is[0])} est ${options(condition.is[0], condition.is[1])}`;
  if ('in' in condition) {
    const [of, values] = condition.in;
    return `${operand(of)} est parmi : ${values.map((value) => options(of, value)).join(', ')}`;
  }
  if ('mentions' in condition)
    return `${operand(condition.mentions[0])} mentionne : ${condition.mentions[1].join(', ')}`;
  if ('nationality' in condition) {
    const { groups = {}, countries = [] } = catalogue.nationalities ?? {};
    const names = condition.nationality.map(
      (name) => groups[name]?.title ?? countries.find(({ code }) => code === name)?.names[0] ?? name,
    );
    return `une des nationalités est : ${names.join(', ')}`;
  }
  if ('atLeast' in condition) {
    return `${operand(condition.atLeast[0])} : au moins ${thresholdWords(condition.atLeast[1], catalogue)}`;
  }
  if ('atMost' in condition) {
    return `${operand(condition.atMost[0])} : au plus ${thresholdWords(condition.atMost[1], catalogue)}`;
  }
  if ('before' in condition) {
    const [first, second] = condition.before;
    return `${operand(first)} au plus tard le ${typeof second === 'string' ? frenchDay(second) : operand(second)}`;
  }
  if ('known' in condition) return `${operand(condition.known)} est connu`;
  if ('holds' in condition) {
    const titles = condition.holds.map((kind) => catalogue.kinds[kind]?.title ?? kind);
    return `le dossier contient : ${titles.join(', ')}`;
  }
  if ('rule' in condition) {
    const title = procedure.rules.find(({ id }) => id === condition.rule)?.title ?? condition.rule;
    return `la condition « ${title} »`;
  }
  if ('judge' in condition) {
    const figures = Object.entries(condition.with ?? {}).map(
      ([name, value]) => `${name} : ${[value].flat().join(', ')}`,
    );
    return `examen « ${condition.judge} »${figures.length > 0 ? ` (${figures.join(' ; ')})` : ''}`;
  }
  return 'laissé à l’appréciation du préfet';
}
