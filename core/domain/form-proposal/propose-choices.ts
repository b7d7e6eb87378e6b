import type { Box } from '../../contract/reading.ts';
import type { PageLabels } from './field-labels.ts';
import { bareLabel, foldLabel } from './fold-label.ts';
import type { Segment } from './page-segments.ts';
import type { ProposalField } from './proposal-input.ts';
import { proposalSentences } from './proposal-sentences-fr.ts';
import type { Proposals } from './propose-texts.ts';
import type { SectionOwners } from './section-owners.ts';
import { THRESHOLD, weigh, whoseOf } from './weigh-signs.ts';

/** One box to tick with the answer that is printed beside it. */
interface Answer {
  field: ProposalField;
  option: string;
  page: number;
  rect: Box;
  segment: Segment | null;
  side: 'left' | 'right';
}

export type Asked = 'sexe' | 'situationFamiliale';

const ANSWERS: [Asked, string, RegExp][] = [
  ['sexe', 'F', /^(f|femme|feminin|madame|mme|mme mlle)$/u],
  ['sexe', 'M', /^(m|h|homme|masculin|monsieur|mr)$/u],
  ['situationFamiliale', 'celibataire', /^celibataire$/u],
  ['situationFamiliale', 'marie', /^mariee?$/u],
  ['situationFamiliale', 'pacse', /^(pacse?e?|pacs)$/u],
  ['situationFamiliale', 'divorce', /^divorcee?$/u],
  ['situationFamiliale', 'veuf', /^(veuf|veuve|veuf veuve)$/u],
  ['situationFamiliale', 'concubinage', /^(concubinage|concubine?|union libre|vie maritale|en concubinage)$/u],
];
/** How many different answers make a question of it. */
export const LEAST: Record<Asked, number> = { sexe: 2, situationFamiliale: 3 };
const TOGETHER = 45; // points between the lines of one question's boxes

/** What an answer's words say; null: they are none of a question that is understood. */
export function answerOf(text: string): { asked: Asked; when: string } | null {
  const folded = foldLabel(bareLabel(text));
  const found = ANSWERS.find(([, , pattern]) => pattern.test(folded));
  return found ? { asked: found[0], when: found[1] } : null;
}

const sameRow = (a: Answer, b: Answer) =>
  a.page === b.page && Math.abs(a.rect[1] + a.rect[3] / 2 - b.rect[1] - b.rect[3] / 2) < 5;

/**
 * The answer of each box: forms print it on the right of the box or on its left, and a row of boxes does it in one way. The
 * side is the one where every box of the row has an answer, and the nearer one when both have.
 */
export function answersOf(
  fields: readonly ProposalField[],
  labelsOf: (page: number) => PageLabels | undefined,
  isFieldLabel: (segment: Segment) => boolean,
): Answer[] {
  const boxes: Answer[] = fields.flatMap((field) =>
    field.type !== 'checkbox' && field.type !== 'radio'
      ? []
      : field.places.map(({ page, rect, option }) => ({
          field,
          option: option ?? field.options?.[0] ?? '',
          page,
          rect,
          segment: null,
          side: 'right' as const,
        })),
  );
  return boxes.map((box) => {
    const labels = labelsOf(box.page);
    if (!labels) return box;
    const row = boxes.filter((other) => sameRow(box, other)).map((other) => labels.beside(other.rect));
    const usable = (segment: Segment | null) => segment !== null && !isFieldLabel(segment);
    const [right, left] = [
      row.filter((side) => usable(side.right)).length,
      row.filter((side) => usable(side.left)).length,
    ];
    const near = (gap: 'rightGap' | 'leftGap') => row.reduce((sum, side) => sum + Math.min(40, side[gap]), 0);
    const toRight = right !== left ? right > left : near('rightGap') <= near('leftGap');
    const own = labels.beside(box.rect);
    const segment = toRight ? own.right : own.left;
    return { ...box, segment: usable(segment) ? segment : null, side: toRight ? 'right' : 'left' };
  });
}

/** Boxes of one question: one radio field, or single boxes that stand together. */
function questionsOf(answers: readonly Answer[]): Answer[][] {
  const groups: Answer[][] = [];
  for (const answer of answers) {
    const { asked } = (answer.segment && answerOf(answer.segment.text)) || { asked: null };
    if (asked === null) continue;
    const group = groups.find(([first]) => {
      if (!first?.segment || answerOf(first.segment.text)?.asked !== asked) return false;
      if (answer.field.type === 'radio' || first.field.type === 'radio') return first.field === answer.field;
      return first.page === answer.page && Math.abs(first.rect[1] - answer.rect[1]) < TOGETHER;
    });
    if (group) group.push(answer);
    else groups.push([answer]);
  }
  return groups;
}

/** Proposes the boxes that say a person's sex or family situation. The other boxes of a form are the person's to tick. */
export function proposeChoices(
  answers: readonly Answer[],
  sections: SectionOwners,
  leftLabel: (answer: Answer) => string | null,
): Proposals {
  const result: Proposals = { proposed: [], left: [] };
  const done = new Set<ProposalField>();
  const leave = (field: ProposalField, label: string | null, reason: Proposals['left'][number]['reason']) => {
    if (!done.has(field)) result.left.push({ field: field.name, label, reason });
    done.add(field);
  };
  for (const group of questionsOf(answers)) {
    const read = group.flatMap((answer) => {
      const meaning = answer.segment && answerOf(answer.segment.text);
      return meaning ? [{ ...answer, ...meaning, text: answer.segment?.text ?? '' }] : [];
    });
    const [first] = read;
    if (!first) continue;
    const values = new Set(read.map(({ when }) => when));
    const enough = values.size >= LEAST[first.asked] && read.length === values.size;
    const section = sections.at(first.page, first.rect[0] + first.rect[2], first.rect[1] + first.rect[3] / 2);
    const question = leftLabel(first);
    const { whose, said } = whoseOf(question, section, first.field.name, first.field.tooltip);
    for (const { field, option, text, when, asked, side } of read) {
      if (whose !== 'applicant') {
        leave(field, text, whose === 'unclear' ? 'unclear-person' : 'other-person');
        continue;
      }
      const weighed = weigh([asked], { name: field.name }, proposalSentences.label(side, text), said, section.heading);
      if (!enough || weighed.confidence < THRESHOLD || option === '') {
        leave(field, text, 'doubt');
        continue;
      }
      result.proposed.push({
        field: field.name,
        from: `person.${asked}`,
        format: 'text',
        when,
        write: option,
        ...weighed,
      });
      done.add(field);
    }
  }
  for (const { field, segment } of answers) leave(field, segment?.text ?? null, 'not-understood');
  return {
    ...result,
    left: result.left.filter(({ field }) => !result.proposed.some((mapping) => mapping.field === field)),
  };
}
