import type { FactName } from '../../contract/fact-names.ts';
import { candidatesOf } from '../../domain/reading/extract-facts.ts';
import { lessonsFrom } from '../../domain/reading/lessons.ts';
import type { Engine } from '../engine.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { factValues, kindOf } from './piece-views.ts';
import { pieceReadings } from './reread-piece.ts';

/**
 * Keeps, for the next papers of the same issuer, where the values stood that a person has just confirmed or typed on a
 * piece. In the open library only; errors of writing are the caller's.
 */
export async function learnFrom(
  engine: Engine,
  dossier: DossierFile,
  piece: string,
  names: readonly FactName[],
): Promise<void> {
  const stored = dossier.pieces.get(piece);
  const kind = kindOf(await engine.catalogue(), stored.kind);
  const candidates = candidatesOf(pieceReadings(dossier, stored.pages), kind);
  const values = factValues(stored);
  const learnt = names.flatMap((name) => {
    const fact = stored.facts.find((candidate) => candidate.name === name);
    if (fact === undefined || fact.status === 'read') return [];
    return lessonsFrom(kind.slug, values, name, fact.value, candidates);
  });
  engine.library().lessons.learn(learnt);
}
