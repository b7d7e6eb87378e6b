import type { PageRef } from '../../contract/dossier.ts';
import type { PageReading, PieceReading } from '../../contract/reading.ts';
import { foldedPages } from '../../domain/reading/classify-pages.ts';
import { extractFacts } from '../../domain/reading/extract-facts.ts';
import { asGuessed, classifyOrGuess, isGuess } from '../../domain/reading/guess-kind.ts';
import { partOfSheet } from '../../domain/reading/part-of-sheet.ts';
import { straightPage } from '../../domain/reading/straight-page.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { kindOf } from './piece-views.ts';
import { type ReadingGrounds, withCodes } from './reading-grounds.ts';
import { sureRule } from './sure-rule.ts';

/**
 * The kept readings of a piece's pages, straightened and numbered by their place in the piece; of a sheet that carries
 * several papers only this one's part. Pages that could not be read are absent.
 */
export function pieceReadings(dossier: DossierFile, pages: readonly PageRef[]): PageReading[] {
  return pages.flatMap((ref, index) => {
    const reading = dossier.pages.getReading(ref);
    if (reading === null) return [];
    const findings = reading.findings.map((finding) => ({ ...finding, page: index + 1 }));
    const numbered = { ...reading, page: index + 1, findings };
    return [ref.part === undefined ? straightPage(numbered) : partOfSheet(numbered, ref.part)];
  });
}

/**
 * Looks at a piece's pages again after its kind or its pages changed: what was read is replaced, what a person confirmed or
 * typed stays. `classify`: its kind is found again too, unless a person chose it. Part of the caller's transaction.
 */
export function rereadPiece(
  dossier: DossierFile,
  grounds: ReadingGrounds,
  id: string,
  now: string,
  options: { classify?: boolean } = {},
): void {
  const { catalogue, lessonsOf } = grounds;
  const before = dossier.pieces.get(id);
  const readings = pieceReadings(dossier, before.pages);
  const found = classifyOrGuess(foldedPages(readings), Object.values(catalogue.kinds));
  const again = options.classify === true && !before.kindConfirmed;
  const kind = again ? found.kind : kindOf(catalogue, before.kind);
  const guessed = again && isGuess(found);
  const read = extractFacts(readings, kind, lessonsOf);
  const { facts, findings } = guessed ? asGuessed(read) : read;
  const shared = before.pages.flatMap((page, index) =>
    page.part === undefined ? [] : [{ code: 'page-shared' as const, page: index + 1 }],
  );
  const ofPages = readings.flatMap((reading) => reading.findings);
  const reading: PieceReading = {
    pages: before.pages.map((_, index) => index + 1),
    kind: kind.slug,
    confidence: again ? found.confidence : before.kindConfidence,
    facts,
    findings: [...ofPages, ...shared, ...(guessed ? [{ code: 'unknown-kind' as const, page: 1 }] : []), ...findings],
  };
  const [coded = reading] = withCodes([reading], readings, grounds);
  if (again) dossier.pieces.reclassify(id, coded.kind, coded.confidence);
  dossier.pieces.reread(id, coded, sureRule, now);
}
