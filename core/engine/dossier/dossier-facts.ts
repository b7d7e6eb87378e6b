import type { FactsFile } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { factValues, titleOf } from './piece-views.ts';

/** What a dossier states: the same shape as a FACTS.json, so that the law has one road. */
export function dossierFacts(dossier: DossierFile, catalogue: Catalogue): FactsFile {
  return {
    person: dossier.applicant.getPerson(),
    facts: dossier.applicant.getStatedFacts(),
    pieces: dossier.pieces.list().map((piece) => ({
      id: piece.id,
      kind: piece.kind,
      title: titleOf(catalogue, piece),
      facts: factValues(piece),
      unsure: piece.facts.filter((fact) => !fact.sure && fact.status === 'read').map((fact) => fact.name),
    })),
  };
}
