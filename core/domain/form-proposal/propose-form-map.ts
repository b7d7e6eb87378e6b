import type { FormProposal } from '../../contract/form.ts';
import { PageLabels } from './field-labels.ts';
import { bareLabel } from './fold-label.ts';
import { pageSegments, type Segment } from './page-segments.ts';
import type { ProposalField, ProposalInput } from './proposal-input.ts';
import { answersOf, proposeChoices } from './propose-choices.ts';
import { proposeLists } from './propose-lists.ts';
import { proposeTexts } from './propose-texts.ts';
import { readQuestion } from './read-questions.ts';
import { SectionOwners, type SectionPage } from './section-owners.ts';
import { groupFields, type TextPlace } from './split-fields.ts';

const fillable = (field: ProposalField) => !field.readOnly && !field.hidden && field.places.length > 0;
const plainLabel = (text: string) => bareLabel(text).replace(/\s*:$/u, '');
const isButton = ({ type }: ProposalField) => type === 'checkbox' || type === 'radio';

/**
 * Proposes what each field of an unknown form takes, from what is printed beside the fields, their headings, tooltips and
 * names. Nothing is proposed where the signs contradict each other, or where the value may be somebody else's: an empty field
 * costs a minute, a wrong name a refusal. Pure: the same form gives the same proposal.
 */
export function proposeFormMap({ fields, pages }: ProposalInput): Pick<FormProposal, 'proposed' | 'left' | 'labels'> {
  const usable = fields.filter(fillable);
  const texts: TextPlace[] = usable.flatMap((field) => {
    const [place] = field.places;
    return field.type === 'text' && place ? [{ ...place, field }] : [];
  });
  const boxesOn = (page: number, button: boolean) =>
    usable
      .filter((field) => isButton(field) === button)
      .flatMap((field) => field.places.filter((place) => place.page === page).map(({ rect }) => rect));
  const labelsByPage = new Map(
    pages.map((page) => {
      const [inputs, buttons] = [boxesOn(page.page, false), boxesOn(page.page, true)];
      return [page.page, new PageLabels(pageSegments(page, inputs, buttons), [...inputs, ...buttons])];
    }),
  );
  const labelsOf = (place: TextPlace) => labelsByPage.get(place.page);
  const textLabels = new Set<Segment>();
  const nearLabels = new Set<Segment>();
  for (const place of texts) {
    const [first] = labelsOf(place)?.of(place.rect) ?? [];
    for (const segment of first?.segments ?? []) textLabels.add(segment);
    if (first?.where === 'left') for (const segment of first.segments) nearLabels.add(segment);
  }
  const answers = answersOf(
    usable,
    (page) => labelsByPage.get(page),
    (segment) => nearLabels.has(segment),
  );
  // "Établissement responsable □", alone on its line, is a heading with a box rather than an answer.
  const answerLabels = answers.flatMap(({ segment, page }) => {
    if (!segment) return [];
    const alone = !labelsByPage.get(page)?.segments.some((other) => other !== segment && other.row === segment.row);
    return alone && segment.text.split(/\s+/u).length >= 4 ? [] : [segment];
  });
  const sections = new SectionOwners(
    pages.map(
      ({ page, width }): SectionPage => ({
        page,
        width,
        segments: labelsByPage.get(page)?.segments ?? [],
        labels: new Set([...textLabels, ...answerLabels]),
      }),
    ),
  );
  const groups = groupFields(texts, (place) => (labelsOf(place)?.of(place.rect) ?? []).length > 0);
  const fromTexts = proposeTexts(groups.map((group) => readQuestion(group, labelsOf, sections)));
  const lists: TextPlace[] = usable.flatMap((field) => {
    const [place] = field.places;
    return field.type === 'choice' && place ? [{ ...place, field }] : [];
  });
  const fromLists = proposeLists(
    lists.map((place) => readQuestion({ kind: 'single', places: [place] }, labelsOf, sections)),
  );
  const fromChoices = proposeChoices(answers, sections, ({ segment, page }) => {
    const label = segment && labelsByPage.get(page)?.segments.filter((other) => other.row === segment.row);
    return label?.find(({ x1 }) => segment !== null && x1 < segment.x0)?.text ?? null;
  });
  const handled = new Set([...[...texts, ...lists].map(({ field }) => field), ...usable.filter(isButton)]);
  const others = fields
    .filter((field) => !handled.has(field))
    .map(({ name }) => ({ field: name, label: null, reason: 'not-a-value' as const }));
  return {
    proposed: [...fromTexts.proposed, ...fromLists.proposed, ...fromChoices.proposed],
    left: [...fromTexts.left, ...fromLists.left, ...fromChoices.left, ...others],
    labels: Object.fromEntries([
      ...answers.flatMap(({ field, segment }) => (segment ? [[field.name, plainLabel(segment.text)] as const] : [])),
      ...[...texts, ...lists].flatMap((place) => {
        const text = labelsOf(place)?.of(place.rect)[0]?.text;
        return text === undefined || plainLabel(text) === '' ? [] : [[place.field.name, plainLabel(text)] as const];
      }),
    ]),
  };
}
