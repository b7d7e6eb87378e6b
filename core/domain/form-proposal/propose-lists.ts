import type { LeftReason, ProposedMapping } from '../../contract/form.ts';
import { applicantOrigin } from './concept-origins.ts';
import { bareLabel } from './fold-label.ts';
import type { Concept } from './label-concepts.ts';
import { type Asked, answerOf, LEAST } from './propose-choices.ts';
import type { Proposals } from './propose-texts.ts';
import type { Question } from './read-questions.ts';
import { THRESHOLD } from './weigh-signs.ts';

/** What a person chooses in a list of words: the fill writes the word of the list, or says that the list has none. */
const WORDS = new Set<Concept>(['nationalite', 'paysNaissance', 'commune']);
const FEWEST_WORDS = 3;
const NOTHING_ASKED = { has: () => false };

/** One mapping for each answer of the list: "Marié(e)" is written when the person's record says `marie`. */
function answers(asked: Asked, options: readonly string[]): { when: string; write: string }[] | null {
  const read = options.flatMap((write) => {
    const answer = answerOf(write);
    return answer?.asked === asked ? [{ when: answer.when, write }] : [];
  });
  const values = new Set(read.map(({ when }) => when));
  return values.size >= LEAST[asked] && values.size === read.length ? read : null;
}

function outcome(question: Question, all: readonly Question[]): ProposedMapping[] | LeftReason {
  if ('reason' in question) return question.reason;
  const [concept, ...others] = question.concepts;
  const [place] = question.group.places;
  if (!concept || others.length > 0 || !place) return 'not-understood';
  if (question.whose !== 'applicant') return 'other-person';
  if (all.some((other) => other !== question && 'concepts' in other && other.concepts.includes(concept)))
    return 'twice';
  if (question.weighed.confidence < THRESHOLD) return 'doubt';
  const { name: field, options = [] } = place.field;
  if (concept === 'sexe' || concept === 'situationFamiliale') {
    const found = answers(concept, options);
    if (!found) return 'shape';
    return found.map((answer) => ({
      field,
      from: `person.${concept}`,
      format: 'text',
      ...answer,
      ...question.weighed,
    }));
  }
  const origin = WORDS.has(concept) ? applicantOrigin(concept, NOTHING_ASKED) : null;
  if (!origin) return 'not-understood';
  return options.length < FEWEST_WORDS ? 'shape' : [{ field, ...origin, ...question.weighed }];
}

/** Proposes the answers of drop-down lists and list boxes, one question each. */
export function proposeLists(questions: readonly Question[]): Proposals {
  const result: Proposals = { proposed: [], left: [] };
  for (const question of questions) {
    const found = outcome(question, questions);
    const [place] = question.group.places;
    if (typeof found !== 'string') result.proposed.push(...found);
    else if (place)
      result.left.push({ field: place.field.name, label: question.label && bareLabel(question.label), reason: found });
  }
  return result;
}
