import type { StatedPiece } from '../../contract/assessment.ts';
import type { FactName } from '../../contract/fact-names.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import { type Employer, missingPayslipMonths, otherNames } from './employer-papers.ts';
import type { LetterContext } from './letter-context.ts';
import { letterSentences } from './letter-sentences-fr.ts';
import { isStatedEmployer } from './letter-values.ts';

type Copyless = Omit<LetterContext, 'subject'>;

/** What to check before a letter about employers is sent; said beside it, never printed. */
export function copyCautions(context: Copyless, subjects: readonly (Employer | null)[]): string[] {
  const { letter, prepared } = context;
  const noName = letter.per === 'employer-other-name' && prepared.person.nom === undefined;
  if (noName) return [letterSentences.personNotNamed()];
  if (letter.per !== undefined && subjects.length === 0) return [letterSentences.noCopy()];
  return subjects.flatMap((employer) => {
    if (employer === null) return [];
    const name = employer.name ?? letterSentences.unknownEmployer;
    return [...statedCautions({ ...context, subject: employer }, name), ...ownCautions(context, employer, name)];
  });
}

/** What was stated of an employer and is not printed on this one's letter. */
function statedCautions(context: LetterContext, name: string): string[] {
  const stated = Object.keys(context.letter.questions).some((fact) => context.prepared.facts[fact] !== undefined);
  return stated && !isStatedEmployer(context) ? [letterSentences.notOfThisEmployer(name)] : [];
}

function ownCautions({ letter, prepared, rules, titleOf }: Copyless, employer: Employer, name: string): string[] {
  if (letter.per === 'employer-other-name') {
    return otherNames(employer, prepared.isPerson).map((other) => letterSentences.otherNameToCheck(name, other.name));
  }
  const { months, betweenJobs, unread } = missingPayslipMonths(employer, rules.on);
  return [
    letterSentences.perhapsNotWorked(name, months),
    ...(betweenJobs.length > 0 ? [letterSentences.betweenJobs(name, betweenJobs)] : []),
    ...(unread.length > 0 ? [letterSentences.unreadMonths(name, unread.map(titleOf))] : []),
  ];
}

/** The doubtful readings among the facts on which a letter rests. */
export function doubtCautions(
  used: ReadonlyMap<string, ReadonlySet<FactName>>,
  pieces: readonly StatedPiece[],
): string[] {
  return pieces.flatMap(({ id, unsure = [] }) => {
    const facts = unsure.filter((fact): fact is FactName => used.get(id)?.has(fact as FactName) === true);
    return facts.length === 0 ? [] : [lawSentences.toConfirmOnPaper([{ piece: id, facts }])];
  });
}
