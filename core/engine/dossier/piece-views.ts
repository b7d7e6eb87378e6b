import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PieceView } from '../../contract/dossier.ts';
import type { FactName, FactValue } from '../../contract/fact-names.ts';
import { pieceTitle } from '../../domain/reading/piece-title.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import type { StoredPiece } from '../store/piece-table.ts';

export type FactValues = Partial<Record<FactName, FactValue>>;

/** The values of a piece's facts, however they were obtained. */
export function factValues(piece: Pick<StoredPiece, 'facts'>): FactValues {
  return Object.fromEntries(piece.facts.map((fact) => [fact.name, fact.value]));
}

/** The kind of a piece; one that this catalogue does not know counts as `autre`. */
export function kindOf(catalogue: Catalogue, slug: string): Kind {
  const kind = catalogue.kinds[slug] ?? catalogue.kinds['autre'];
  if (!kind) throw new Error('the catalogue has no kind "autre"');
  return kind;
}

/** Title of a piece: the one a person gave, else the one made from its facts. */
export function titleOf(catalogue: Catalogue, piece: StoredPiece): string {
  return piece.titleOverride ?? pieceTitle(kindOf(catalogue, piece.kind), factValues(piece));
}

/** The pieces of a dossier as the window shows them. */
export function pieceViews(dossier: DossierFile, catalogue: Catalogue): PieceView[] {
  const pdfs = new Set(
    dossier.sources
      .list()
      .filter(({ type }) => type === 'pdf')
      .map(({ sha256 }) => sha256),
  );
  return dossier.pieces.list().map((piece) => ({
    id: piece.id,
    kind: piece.kind,
    kindConfirmed: piece.kindConfirmed,
    title: titleOf(catalogue, piece),
    pages: piece.pages.map((page) => ({ ...page, image: !pdfs.has(page.source) })),
    facts: piece.facts,
    findings: piece.findings,
  }));
}
