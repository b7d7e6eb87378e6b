import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { PageReading, PieceReading } from '../../contract/reading.ts';
import { type LessonsOf, NO_LESSONS } from '../../domain/reading/lessons.ts';
import { withTwoDDocs } from '../../domain/two-d-doc/with-two-d-docs.ts';
import type { TrustPack } from '../barcode/trust-pack.ts';
import type { Engine } from '../engine.ts';
import { twoDDocsOf } from './two-d-docs-of.ts';

/** What the words of a page are read with: the catalogue, whose signatures are known, what corrections taught. */
export interface ReadingGrounds {
  catalogue: Catalogue;
  trust: TrustPack | null;
  lessonsOf: LessonsOf;
}

/** The grounds of the open library; without one, the catalogue alone. `trust`: instead of the library's. */
export async function readingGrounds(engine: Engine, trust?: TrustPack): Promise<ReadingGrounds> {
  const catalogue = await engine.catalogue();
  const lessons = engine.isOpen() ? engine.library().lessons : null;
  return {
    catalogue,
    trust: trust ?? engine.trust(),
    lessonsOf: lessons ? (kind, issuer) => lessons.of(kind, issuer) : NO_LESSONS,
  };
}

/** Pieces with what the 2D-Docs on their pages say of them. */
export function withCodes(
  pieces: PieceReading[],
  pages: readonly PageReading[],
  { catalogue, trust }: ReadingGrounds,
): PieceReading[] {
  const tables = catalogue.twoDDoc;
  if (tables === undefined) return pieces;
  return withTwoDDocs(pieces, pages, twoDDocsOf(pages, tables, trust), tables, Object.values(catalogue.kinds));
}
