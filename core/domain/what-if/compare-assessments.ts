import type { Assessment, Finding } from '../../contract/assessment.ts';
import type { AssessmentComparison, RuleAnswer } from '../../contract/what-if.ts';
import { whatIfSentences } from './what-if-sentences-fr.ts';

type RuleDifference = AssessmentComparison['rules'][number];
type TextDifference = AssessmentComparison['texts'][number];

const answerOf = (finding: Finding | undefined): RuleAnswer =>
  finding === undefined ? null : { state: finding.state, standing: finding.standing };

function kindOf(before: Finding | undefined, after: Finding | undefined): RuleDifference['kind'] | null {
  if (before === undefined || after === undefined) return before === after ? null : before ? 'removed' : 'added';
  if (before.state !== after.state) return 'state';
  if (before.standing !== after.standing) return 'standing';
  const sameText = before.source.from === after.source.from && before.source.text === after.source.text;
  return sameText && before.source.article === after.source.article ? null : 'text';
}

function ruleDifferences(before: readonly Finding[], after: readonly Finding[]): RuleDifference[] {
  const earlier = new Map(before.map((finding) => [finding.rule, finding]));
  const later = new Map(after.map((finding) => [finding.rule, finding]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((rule): RuleDifference[] => {
    const [was, is] = [earlier.get(rule), later.get(rule)];
    const kind = kindOf(was, is);
    if (kind === null) return [];
    const title = is?.title ?? was?.title ?? rule;
    const answers = { before: answerOf(was), after: answerOf(is) };
    return [
      { kind, rule, ...answers, sentence: whatIfSentences.difference(kind, title, answers.before, answers.after) },
    ];
  });
}

const textOf = ({ source }: Finding) => `${source.text}|${source.article ?? ''}`;

/**
 * Texts in force on the day of one answer and not of the other: one kept as a mere reference is closed, and so is one whose
 * last day has passed though a rule still names it (the last filing day of L.435-4).
 */
function textDifferences(before: Assessment, after: Assessment): TextDifference[] {
  const inForce = ({ findings, on }: Assessment) =>
    new Map(
      findings
        .filter(({ standing, source }) => standing === 'in-force' && (source.to === null || on <= source.to))
        .map((finding) => [textOf(finding), finding]),
    );
  const [earlier, later] = [inForce(before), inForce(after)];
  const only = (
    ones: ReadonlyMap<string, Finding>,
    others: ReadonlyMap<string, Finding>,
    kind: TextDifference['kind'],
  ) =>
    [...ones].flatMap(([key, { source }]): TextDifference[] => {
      if (others.has(key)) return [];
      const { text, article } = source;
      const day = kind === 'opened' ? source.from : source.to;
      return [{ kind, text, article, day, sentence: whatIfSentences.textDifference(kind, text, article, day) }];
    });
  return [...only(later, earlier, 'opened'), ...only(earlier, later, 'closed')];
}

/**
 * What changed from one answer to another, whatever made it change: another filing day, other papers, or the same dossier
 * run again under newer rules (`rulesOf` of both answers says which rules). Rules are told apart by their ids.
 */
export function compareAssessments(before: Assessment, after: Assessment): AssessmentComparison {
  const rules = ruleDifferences(before.findings, after.findings);
  const texts = textDifferences(before, after);
  const names = [...new Set([...Object.keys(after.measures), ...Object.keys(before.measures)])];
  const measures = names.flatMap((measure) => {
    const [was, is] = [before.measures[measure]?.value ?? null, after.measures[measure]?.value ?? null];
    const words = after.measures[measure]?.explanation ?? before.measures[measure]?.explanation ?? '';
    return was === is
      ? []
      : [{ measure, before: was, after: is, sentence: whatIfSentences.measureDifference(was, is, words) }];
  });
  const sameProcedure = before.procedure === after.procedure;
  const changes = [...texts, ...rules, ...measures].map((change) => change.sentence);
  return {
    sameProcedure,
    before: before.rulesOf ?? null,
    after: after.rulesOf ?? null,
    rules,
    texts,
    measures,
    sentences: [
      ...(sameProcedure ? [] : [whatIfSentences.otherProcedure(before.title, after.title)]),
      whatIfSentences.compared(
        before.rulesOf ?? { on: before.on, checkedOn: null },
        after.rulesOf ?? { on: after.on, checkedOn: null },
      ),
      ...(changes.length > 0 ? changes : [whatIfSentences.nothingChanged()]),
    ],
  };
}
