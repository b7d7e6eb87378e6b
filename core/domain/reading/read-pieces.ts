import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PageReading, PieceReading } from '../../contract/reading.ts';
import { classify, foldedPages } from './classify-pages.ts';
import { extractFacts } from './extract-facts.ts';
import { splitPieces } from './split-pieces.ts';
import { straightPage } from './straight-page.ts';
import { withTwoPapersOnOnePage } from './two-papers.ts';

/**
 * The papers found on the pages of one file: how pages group into papers, what kind each is, what it states.
 *
 * `pages`: in the file's order, numbers 1-based. `kinds`: the catalogue's kinds, `autre` among them. Every page belongs to
 * exactly one piece, pieces are in page order. Facts carry the page's own source (`text` or `ocr`); findings are those of
 * the pages, then those of the facts. Throws `input.invalid` when a kind names an unknown reader.
 */
export function readPieces(pages: readonly PageReading[], kinds: readonly Kind[]): PieceReading[] {
  return splitPieces(pages.map(straightPage), kinds).map((piece) => {
    const { kind, confidence, known } = classify(foldedPages(piece), kinds);
    const { facts, findings } = extractFacts(piece, kind);
    const first = piece[0]?.page;
    const reading: PieceReading = {
      pages: piece.map((page) => page.page),
      kind: kind.slug,
      confidence,
      facts,
      findings: [
        ...piece.flatMap((page) => page.findings),
        ...(known ? [] : [{ code: 'unknown-kind' as const, ...(first === undefined ? {} : { page: first }) }]),
        ...findings,
      ],
    };
    return withTwoPapersOnOnePage(reading, piece, kind);
  });
}
