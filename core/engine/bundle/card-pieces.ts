import type { PageRef } from '../../contract/dossier.ts';
import { cardSheets, isCardShape } from '../../domain/bundle/card-sheet.ts';
import type { BundlePiece, BundlePlan, GetSource } from './bundle-plan.ts';
import { openSourceReader } from './source-reader.ts';

/**
 * The sheets of the pieces that are cards: two sides on one. Their pages are measured before the bundle is numbered; a page
 * that is not cut along the card's edges (a photo, a scan of a whole sheet) keeps a sheet of its own.
 */
export async function sheetsOfCards(plan: BundlePlan, getSource: GetSource): Promise<Map<BundlePiece, PageRef[][]>> {
  const sheets = new Map<BundlePiece, PageRef[][]>();
  for (const piece of [...plan.sections, ...plan.late].flatMap((section) => section.pieces)) {
    if (!piece.card) continue;
    const isCard: boolean[] = [];
    for (const { source, page } of piece.pages) {
      const reader = await openSourceReader(await getSource(source));
      // A page that is not there is refused when it is bound, with its name.
      isCard.push(page <= reader.pages && isCardShape(await reader.size(page)));
      reader.close();
    }
    sheets.set(
      piece,
      cardSheets(isCard).map((indices) => indices.map((index) => piece.pages[index] as PageRef)),
    );
  }
  return sheets;
}
