import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PageReading, PieceReading } from '../../contract/reading.ts';
import { foldedPages } from './classify-pages.ts';
import { extractFacts } from './extract-facts.ts';
import { asGuessed, classifyOrGuess, isGuess } from './guess-kind.ts';
import { type LessonsOf, NO_LESSONS } from './lessons.ts';
import { type SheetPart, sheetParts } from './sheet-parts.ts';
import { splitPieces } from './split-pieces.ts';
import { withTwoPapersOnOnePage } from './two-papers.ts';

/** A piece that is a part of a sheet says which, and that the sheet carries another paper. */
function withParts(reading: PieceReading, parts: readonly SheetPart[]): PieceReading {
  const own = parts.flatMap(({ page: { page }, box }) => (box === undefined ? [] : [{ page, box }]));
  if (own.length === 0) return reading;
  const pages = [...new Set(own.map((part) => part.page))];
  const shared = pages.map((page) => ({ code: 'page-shared' as const, page }));
  return { ...reading, parts: own, findings: [...reading.findings, ...shared] };
}

/**
 * The papers found on the pages of one file: how pages group into papers, what kind each is, what it states.
 *
 * `pages`: in the file's order, numbers 1-based. `kinds`: the catalogue's kinds, `autre` among them. Pieces are in page
 * order and every page belongs to one piece; a sheet that carries several papers belongs to each of them, with `parts`
 * (see `sheetParts`). Facts carry the page's own source (`text` or `ocr`) and their box on the page as displayed; findings
 * are those of the pages, then those of the facts. `lessonsOf`: what corrections taught (`lessons.ts`).
 * Throws `input.invalid` when a kind names an unknown reader.
 */
export function readPieces(
  pages: readonly PageReading[],
  kinds: readonly Kind[],
  lessonsOf: LessonsOf = NO_LESSONS,
): PieceReading[] {
  const sheets = pages.flatMap((page) => sheetParts(page, kinds));
  const partOf = new Map(sheets.map((part) => [part.page, part]));
  return splitPieces(
    sheets.map((part) => part.page),
    kinds,
  ).map((piece) => {
    const found = classifyOrGuess(foldedPages(piece), kinds);
    const { kind, confidence, known } = found;
    const read = extractFacts(piece, kind, lessonsOf);
    const { facts, findings } = isGuess(found) ? asGuessed(read) : read;
    const first = piece[0]?.page;
    const reading: PieceReading = {
      pages: [...new Set(piece.map((page) => page.page))],
      kind: kind.slug,
      confidence,
      facts,
      findings: [
        ...piece.flatMap((page) => page.findings),
        ...(known ? [] : [{ code: 'unknown-kind' as const, ...(first === undefined ? {} : { page: first }) }]),
        ...findings,
      ],
    };
    const parts = piece.flatMap((page) => partOf.get(page) ?? []);
    return withParts(withTwoPapersOnOnePage(reading, piece, kind), parts);
  });
}
