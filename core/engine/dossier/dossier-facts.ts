import type { FactsFile } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { OTHER_KIND } from '../../domain/reading/classify-pages.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import type { StoredPiece } from '../store/piece-table.ts';
import { factValues, titleOf } from './piece-views.ts';

/** The reader only guessed what this paper is, and nobody has said so yet. One left as `autre` proves nothing anyway. */
const isGuessed = ({ kind, kindConfirmed, findings }: StoredPiece): boolean =>
  !kindConfirmed && kind !== OTHER_KIND && findings.some(({ code }) => code === 'unknown-kind');

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
      ...(isGuessed(piece) ? { kindUnsure: true } : {}),
      unsure: piece.facts.filter((fact) => !fact.sure && fact.status === 'read').map((fact) => fact.name),
    })),
  };
}
