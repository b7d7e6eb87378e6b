import { factsFile, type StatedFacts } from '../../../core/contract/assessment.ts';
import type { Catalogue } from '../../../core/contract/catalogue/catalogue.ts';
import type { MeasureResult } from '../../../core/domain/measures/measure-context.ts';
import { MEASURES } from '../../../core/domain/measures/measures.ts';
import { measureContextOn, prepareDossier } from '../../../core/domain/prepare-dossier.ts';
import { lawCatalogue } from '../rules/law-catalogue.ts';
import type { TestPiece } from './assess-test-dossier.ts';

const QUESTIONS = {
  metierEnTension: { question: "L'emploi est-il sur la liste ?", type: 'boolean' },
  region: { question: 'Région ?', type: 'text' },
  moisHorsListe: { question: 'Mois hors liste ?', type: 'months' },
  metiersSurListe: { question: 'Emplois sur la liste ?', type: 'text' },
} as const;

export interface Given {
  facts?: StatedFacts;
  person?: Record<string, unknown>;
  catalogue?: Partial<Catalogue>;
}

/** One measure of a dossier, by the roads that an assessment takes. */
export function measureOf(name: string, on: string, pieces: TestPiece[], given: Given = {}): MeasureResult {
  const catalogue = { ...lawCatalogue([], { questions: QUESTIONS }), ...given.catalogue };
  const facts = factsFile.parse({ person: given.person ?? {}, pieces, facts: given.facts ?? {} });
  const measure = MEASURES[name];
  if (!measure) throw new Error(`no measure ${name}`);
  return measure(measureContextOn(prepareDossier(facts, 'test', catalogue), on));
}
