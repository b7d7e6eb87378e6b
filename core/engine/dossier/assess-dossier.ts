import type { Assessment, StatedPiece } from '../../contract/assessment.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { IsoDate } from '../../contract/iso.ts';
import { assess } from '../../domain/assess.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { dossierFacts } from './dossier-facts.ts';

/** The answer of the law for a dossier on a filing day; `alsoStated`: pieces told without a paper (a FACTS.json). */
export function assessDossier(
  dossier: DossierFile,
  catalogue: Catalogue,
  on: IsoDate,
  alsoStated: readonly StatedPiece[] = [],
): Assessment {
  const { procedure } = dossier.meta.get();
  const facts = dossierFacts(dossier, catalogue);
  return assess({ facts: { ...facts, pieces: [...facts.pieces, ...alsoStated] }, procedure, on }, catalogue);
}
