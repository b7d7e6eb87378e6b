import type { LeftReason } from '../../contract/form.ts';
import type { FieldLabel, PageLabels } from './field-labels.ts';
import { firstSentence, wordsOfName } from './fold-label.ts';
import { type Concept, conceptOfName, understandLabel } from './label-concepts.ts';
import { proposalSentences } from './proposal-sentences-fr.ts';
import type { Section, SectionOwners } from './section-owners.ts';
import type { FieldGroup, TextPlace } from './split-fields.ts';
import { type Weighed, weigh, whoseOf } from './weigh-signs.ts';
import { type Whose, whoseInText } from './whose-words.ts';

/** What a group of text fields asks, and of whom; or why that is not known. */
export type Question = { group: FieldGroup; label: string | null; section: Section } & (
  | { reason: LeftReason }
  | { concepts: Concept[]; whose: Whose; said: 'label' | 'heading' | 'name' | 'none'; weighed: Weighed }
);

/** The label that says what is asked: the nearest one, or the next when the nearest only says whose row it is ("Père"). */
function tellingLabel(labels: readonly FieldLabel[]): { label: FieldLabel; row: FieldLabel | null } | null {
  const [first, second] = labels;
  if (!first) return null;
  const { concepts, unknown } = understandLabel(first.text);
  const onlyWhose = concepts.length === 0 && unknown.length === 0;
  const names = concepts.length === 0 && whoseInText(first.text) !== null;
  return second && (onlyWhose || names) ? { label: second, row: first } : { label: first, row: null };
}

/** What precedes a colon counts for whose value it is, not for what is asked ("Pour les mineurs : nom"). */
const spoken = (label: FieldLabel, row: FieldLabel | null) =>
  [label.lead, row?.lead, row?.text, firstSentence(label.text)].filter(Boolean).join(' ').replace(/:/gu, ' ');

export function readQuestion(
  group: FieldGroup,
  labelsOf: (place: TextPlace) => PageLabels | undefined,
  sections: SectionOwners,
): Question {
  const [first] = group.places;
  if (!first) throw new Error('a group has fields');
  const { field, page, rect } = first;
  const section = sections.at(page, rect[0] + Math.min(rect[2] / 2, 20), rect[1] + Math.min(rect[3] / 2, 9));
  const told = tellingLabel(labelsOf(first)?.of(rect) ?? []);
  const text = told?.label.text ?? null;
  const base = { group, label: text, section };
  const understood = text === null ? null : understandLabel(text);
  const named = conceptOfName(wordsOfName(field.name).last);
  const spokenText = told ? spoken(told.label, told.row) : null;
  const { whose, said } = whoseOf(spokenText, section, field.name, field.tooltip);
  if (understood && (understood.concepts.length === 0 || understood.unknown.length > 0)) {
    return { ...base, reason: whose === 'other' ? 'other-person' : 'not-understood' };
  }
  const concepts = understood?.concepts ?? (named ? [named] : []);
  if (concepts.length === 0) return { ...base, reason: 'no-label' };
  if (whose === 'other') return { ...base, reason: 'other-person' };
  if (whose === 'unclear') return { ...base, reason: 'unclear-person' };
  const sentence = told ? proposalSentences.label(told.label.where, told.label.text) : null;
  return { ...base, concepts, whose, said, weighed: weigh(concepts, field, sentence, said, section.heading) };
}
