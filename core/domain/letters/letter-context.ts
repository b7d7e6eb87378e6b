import type { Assessment, StatedPiece } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Letter, LetterLanguage } from '../../contract/catalogue/letter.ts';
import { AppError } from '../../contract/errors.ts';
import type { LetterRequest, ListedPiece } from '../../contract/letter.ts';
import type { PresenceStudy } from '../../contract/presence-study.ts';
import { assessOn } from '../assess.ts';
import type { MeasureResult } from '../measures/measure-context.ts';
import { MEASURES } from '../measures/measures.ts';
import { measureContextOn, type PreparedDossier, prepareDossier } from '../prepare-dossier.ts';
import { presenceStudy } from '../presence/presence-study.ts';
import type { RuleContext } from '../rules/evaluate-condition.ts';
import { ruleContextOf } from '../rules/find-rules.ts';
import { type Employer, employersOf, missingPayslipMonths, otherNames } from './employer-papers.ts';

/** What a letter is written from: the dossier as the law reads it on the filing day, and the answer of the law. */
export interface LetterContext {
  letter: Letter;
  language: LetterLanguage;
  prepared: PreparedDossier;
  rules: RuleContext;
  assessment: Assessment;
  study: PresenceStudy;
  employers: readonly Employer[];
  /** The pieces with the numbers of the bundle; null: there is no bundle to agree with. */
  inventory: readonly ListedPiece[] | null;
  /** The employer that this copy is for or about. */
  subject: Employer | null;
  titleOf(piece: string): string;
}

/** The copies that a letter has for a dossier; null: it is not made for each of something. */
function subjectsOf(
  letter: Letter,
  prepared: PreparedDossier,
  on: string,
  employers: readonly Employer[],
): Employer[] | null {
  switch (letter.per) {
    case undefined:
      return null;
    case 'employer-missing-months':
      return employers.filter((employer) => missingPayslipMonths(employer, on).months.length > 0);
    case 'employer-other-name':
      return employers.filter((employer) => otherNames(employer, prepared.isPerson).length > 0);
  }
}

function titlesOf(pieces: readonly StatedPiece[], catalogue: Catalogue): (id: string) => string {
  const titles = new Map(
    pieces.map(({ id, title, kind }) => {
      const own = Object.hasOwn(catalogue.kinds, kind) ? catalogue.kinds[kind]?.title : undefined;
      return [id, title ?? own ?? kind] as const;
    }),
  );
  return (id) => titles.get(id) ?? id;
}

/** The dossier read once for a letter; its own questions are understood beside the procedure's. */
export interface LetterDossier {
  base: Omit<LetterContext, 'subject'>;
  subjects: Employer[] | null;
}

/** Throws `input.unknown-procedure`, `state.not-found` (the letter). */
export function letterDossier(
  { letter: id, facts, procedure, on, language, inventory }: Omit<LetterRequest, 'edits' | 'subject'>,
  catalogue: Catalogue,
): LetterDossier {
  const letter = Object.hasOwn(catalogue.letters ?? {}, id) ? catalogue.letters?.[id] : undefined;
  if (!letter) throw new AppError('state.not-found', { what: 'letter', id });
  const own = Object.hasOwn(catalogue.procedures, procedure) ? catalogue.procedures[procedure] : undefined;
  const asked = own && { ...own, questions: { ...letter.questions, ...own.questions } };
  const wider = asked ? { ...catalogue, procedures: { ...catalogue.procedures, [procedure]: asked } } : catalogue;
  const prepared = prepareDossier(facts, procedure, wider);
  const context = measureContextOn(prepared, on);
  const measures = new Map<string, MeasureResult>();
  for (const name of prepared.procedure.measures) {
    const measure = MEASURES[name];
    if (measure) measures.set(name, measure(context));
  }
  const employers = employersOf(prepared.pieces);
  return {
    base: {
      letter,
      language,
      prepared,
      rules: ruleContextOf(context, measures).ruleContext,
      assessment: assessOn(prepared, on),
      study: presenceStudy(prepared, on),
      employers,
      inventory: inventory ?? null,
      titleOf: titlesOf(prepared.stated, catalogue),
    },
    subjects: subjectsOf(letter, prepared, on, employers),
  };
}
