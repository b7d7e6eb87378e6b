import type { Kind } from '../../contract/catalogue/kind.ts';
import type { TwoDDocTables } from '../../contract/catalogue/two-d-doc.ts';
import type { Box, PageReading, PieceReading } from '../../contract/reading.ts';
import { extractFacts } from '../reading/extract-facts.ts';
import { straightPage } from '../reading/straight-page.ts';
import { applyTwoDDocs, type PageTwoDDoc } from './apply-two-d-docs.ts';
import { codedKind } from './coded-kind.ts';

/**
 * The pieces of a file with what the 2D-Docs on their pages say; each code goes to the piece on whose part of the sheet it
 * stands. A paper of unknown kind is read again as the kind that its code names.
 */
export function withTwoDDocs(
  pieces: readonly PieceReading[],
  pages: readonly PageReading[],
  docs: readonly PageTwoDDoc[],
  tables: TwoDDocTables,
  kinds: readonly Kind[],
): PieceReading[] {
  return pieces.map((piece) => {
    const own = docs.filter((doc) => standsOn(piece, doc));
    if (own.length === 0) return piece;
    const hint = piece.parts === undefined ? codedKind(piece, own, tables, kinds) : null;
    return applyTwoDDocs(hint === null ? piece : readAs(piece, pages, hint), own, tables);
  });
}

function readAs(
  piece: PieceReading,
  pages: readonly PageReading[],
  { kind, confidence }: { kind: Kind; confidence: number },
): PieceReading {
  const own = pages.filter(({ page }) => piece.pages.includes(page));
  const { facts, findings } = extractFacts(own.map(straightPage), kind);
  const kept = own.flatMap((page) => page.findings);
  return { ...piece, kind: kind.slug, confidence, facts, findings: [...kept, ...findings] };
}

function standsOn(piece: PieceReading, { page, box }: PageTwoDDoc): boolean {
  if (!piece.pages.includes(page)) return false;
  const parts = piece.parts?.filter((part) => part.page === page) ?? [];
  return parts.length === 0 || parts.some((part) => holds(part.box, box));
}

/** Whether the middle of a code lies on a part of a sheet. */
function holds([left, top, width, height]: Box, code: Box): boolean {
  const x = code[0] + code[2] / 2;
  const y = code[1] + code[3] / 2;
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
