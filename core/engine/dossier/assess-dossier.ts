import type { Assessment, FactsFile, StatedPiece } from '../../contract/assessment.ts';
import type { AssessmentReport } from '../../contract/assessment-report.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { IsoDate } from '../../contract/iso.ts';
import { assess } from '../../domain/assess.ts';
import { documentChecks } from '../../domain/documents/document-checks.ts';
import type { PieceLanguages } from '../../domain/documents/translation-checks.ts';
import { prepareDossier } from '../../domain/prepare-dossier.ts';
import { presenceStudy } from '../../domain/presence/presence-study.ts';
import { rulesStamp } from '../catalogue/rules-stamp.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { dossierFacts } from './dossier-facts.ts';
import { dossierLanguages } from './dossier-languages.ts';

/** The answer of the law for a dossier on a filing day. */
export function assessDossier(dossier: DossierFile, catalogue: Catalogue, on: IsoDate): Assessment {
  const { procedure } = dossier.meta.get();
  const facts = dossierFacts(dossier, catalogue);
  return assess({ facts, procedure, on, catalogueHash: rulesStamp(catalogue) }, catalogue);
}

/** The same for stated facts, with the checks of the papers and the grids of practice. Errors: `input.unknown-procedure`. */
export function reportOnFacts(
  { facts, procedure, on }: { facts: FactsFile; procedure: string; on: IsoDate },
  catalogue: Catalogue,
  languages: PieceLanguages = {},
): AssessmentReport {
  const prepared = prepareDossier(facts, procedure, catalogue);
  return {
    ...assess({ facts, procedure, on, catalogueHash: rulesStamp(catalogue) }, catalogue),
    papers: documentChecks(facts.pieces, prepared.person, on, catalogue, languages),
    grids: presenceStudy(prepared, on).grids,
  };
}

/** The same for a dossier; `alsoStated`: pieces told without a paper (a FACTS.json). */
export function reportOnDossier(
  dossier: DossierFile,
  catalogue: Catalogue,
  on: IsoDate,
  alsoStated: readonly StatedPiece[] = [],
): AssessmentReport {
  const { procedure } = dossier.meta.get();
  const facts = dossierFacts(dossier, catalogue);
  const whole = { ...facts, pieces: [...facts.pieces, ...alsoStated] };
  return reportOnFacts({ facts: whole, procedure, on }, catalogue, dossierLanguages(dossier));
}
