import type { Assessment } from '../../../../core/contract/assessment.ts';
import type { DossierView } from '../../../../core/contract/dossier.ts';
import { FACT_TYPES } from '../../../../core/contract/fact-names.ts';
import type { MethodOutput } from '../../../../core/contract/methods/methods.ts';
import { person } from '../../../../core/contract/person.ts';
import { fr } from '../../../text/fr.ts';

export type Questions = NonNullable<MethodOutput<'procedure.list'>[number]['questions']>;

/**
 * Names of the facts that a person may state here: those of the employer, the procedure's questions, what the rules and
 * the form said they lack, and what has been stated already. The person record and the papers have their own places.
 */
export function statedNames(dossier: DossierView, questions: Questions, assessment: Assessment | null): string[] {
  const { pieces = [], fees = [], windows = [], delays = [], steps = [], statements = [] } = assessment?.due ?? {};
  const answers = [...(assessment?.findings ?? []), ...pieces, ...fees, ...windows, ...delays, ...steps, ...statements];
  const lacking = answers.flatMap(({ missing }) => missing.map(({ fact }) => fact));
  // A form's field may name several places for its value: "facts.employeurSiret | contract.siret". Where the first is a
  // yes-or-no question, it opens a part of the form; what that part asks comes with a yes.
  const unfilled = (dossier.lastFill?.missing ?? []).flatMap(({ from }) => {
    const names = [...from.matchAll(/\bfacts\.(\w+)/g)].map(([, name]) => name ?? '');
    return fr.statedFactYesNo.includes(names[0] ?? '') ? names.slice(0, 1) : names;
  });
  const all = [
    ...fr.statedFactsAsked,
    ...Object.keys(questions),
    ...lacking,
    ...unfilled,
    ...Object.keys(dossier.facts),
  ];
  // A fact that papers state is corrected on its paper, unless the form asks for it and no paper has it.
  const elsewhere = (name: string) =>
    Object.hasOwn(person.shape, name) || (Object.hasOwn(FACT_TYPES, name) && !unfilled.includes(name));
  return [...new Set(all)].filter((name): name is string => name !== null && !elsewhere(name));
}
