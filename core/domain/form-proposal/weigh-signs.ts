import { wordsOfName } from './fold-label.ts';
import { type Concept, conceptOfName, sameFamily, understandLabel } from './label-concepts.ts';
import { proposalSentences } from './proposal-sentences-fr.ts';
import type { Section } from './section-owners.ts';
import { type Whose, whoseInName, whoseInText } from './whose-words.ts';

/** Below this, nothing is proposed: an empty field costs a minute, a wrong one a refusal. */
export const THRESHOLD = 0.7;

/** What each sign adds to the confidence; tuned on the official forms, reported on forms that are kept apart. */
const WEIGHT = {
  label: 0.62,
  nameOnly: 0.45,
  tooltipOnly: 0.15,
  said: 0.2, // a heading or the label says whose value it is
  saidInName: 0.15,
  unsaid: 0.08, // nothing speaks of anybody else
  nameAgrees: 0.12,
  nameContradicts: -0.25,
  tooltipAgrees: 0.06,
  tooltipContradicts: -0.08,
};

export interface Weighed {
  confidence: number;
  why: string[];
}

/** Whose value it is, by the label, then the heading; a name of somebody else is a veto, never a proof of the person. */
export function whoseOf(
  label: string | null,
  section: Section,
  name: string,
  tooltip: string | undefined,
): { whose: Whose | 'unclear'; said: 'label' | 'heading' | 'name' | 'none' } {
  const { path } = wordsOfName(name);
  const byName = whoseInName(path);
  const byLabel = label === null ? null : whoseInText(label);
  if (byName === 'other' || byLabel === 'other') return { whose: 'other', said: 'label' };
  if (label === null && tooltip !== undefined && whoseInText(tooltip) === 'other')
    return { whose: 'other', said: 'label' };
  if (section.whose === 'other') return { whose: 'other', said: 'heading' };
  if (byLabel) {
    // "Adresse de l'employeur" in anybody's part is the employer's; "du demandeur" in somebody else's part is not believed.
    const doubtful = section.whose === 'unclear' && byLabel === 'applicant';
    return doubtful ? { whose: 'unclear', said: 'none' } : { whose: byLabel, said: 'label' };
  }
  if (section.whose === 'unclear') return { whose: 'unclear', said: 'none' };
  if (section.heading !== null) {
    const contradicted = byName !== null && byName !== section.whose;
    return contradicted ? { whose: 'unclear', said: 'none' } : { whose: section.whose, said: 'heading' };
  }
  if (byName) return { whose: byName, said: 'name' };
  return { whose: section.whose, said: 'none' };
}

/** How sure a reading of a field is; `labelSentence` null: nothing is printed beside it. */
export function weigh(
  concepts: readonly Concept[],
  field: { name: string; tooltip?: string | undefined },
  labelSentence: string | null,
  said: 'label' | 'heading' | 'name' | 'none',
  heading: string | null,
): Weighed {
  const why: string[] = [];
  const asked = (other: Concept) => concepts.some((concept) => sameFamily(other, concept));
  const named = conceptOfName(wordsOfName(field.name).last);
  const tip = field.tooltip === undefined ? null : understandLabel(field.tooltip);
  const tipConcept = tip && tip.unknown.length === 0 ? (tip.concepts[0] ?? null) : null;
  let confidence = 0;
  if (labelSentence !== null) {
    confidence += WEIGHT.label;
    why.push(labelSentence);
  } else if (named && asked(named)) confidence += WEIGHT.nameOnly;
  confidence += said === 'none' ? WEIGHT.unsaid : said === 'name' ? WEIGHT.saidInName : WEIGHT.said;
  if (said === 'heading' && heading !== null) why.push(proposalSentences.heading(heading));
  if (said === 'none') why.push(proposalSentences.noHeading());
  if (named) {
    const agrees = asked(named);
    if (labelSentence !== null) confidence += agrees ? WEIGHT.nameAgrees : WEIGHT.nameContradicts;
    if (agrees) why.push(proposalSentences.name(field.name));
  }
  if (tipConcept) {
    const agrees = asked(tipConcept);
    const weight = agrees ? WEIGHT.tooltipAgrees : WEIGHT.tooltipContradicts;
    confidence += labelSentence === null && agrees ? WEIGHT.tooltipOnly : weight;
    if (agrees && field.tooltip !== undefined) why.push(proposalSentences.tooltip(field.tooltip));
  }
  return { confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100, why };
}
