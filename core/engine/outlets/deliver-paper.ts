import { onBackSides, sheetCount } from '../../domain/outlets/sheet-count.ts';
import type { ComposedFile } from './compose-file.ts';
import { composeFile, wholeLayout } from './compose-file.ts';
import { documentsOf, heldBy } from './delivered-documents.ts';
import type { DeliveryWork, Made } from './delivery-work.ts';
import { inventoryFile, inventoryNaming } from './inventory-file.ts';

/** The sets that a counter takes: the bundle to print, and the list of the person's own papers, in the same order. */
export async function deliverPaper(work: DeliveryWork): Promise<Made> {
  const documents = documentsOf(work.plan);
  const layout = wholeLayout(work);
  const title = work.plan.title;
  const file = await composeFile(work, { documents, title, layout, whole: true, plainNames: false });
  const { path, bytes, sha256, pages, reduced, verification } = file;
  const wanted = work.outlet.layout.sets;
  const copies = wanted.filter(({ holds }) => holds === 'copies');
  const made: Made = {
    files: [
      {
        ...{ path, bytes, sha256, pages, reduced, verification, original: false },
        naming: inventoryNaming(copies[0]?.title ?? 'Liasse à imprimer'),
        holds: heldBy(documents),
      },
    ],
    tooLarge: [],
    problems: [...verification.problems, ...(layout.duplex ? duplexProblems(file) : [])],
    notes: wanted.map((set) => `${set.title} : ${set.words}`),
    sheets: sheetCount(pages ?? 0, layout.duplex) * Math.max(1, copies.length),
  };
  for (const set of wanted.filter(({ holds }) => holds === 'originals')) {
    const numbered = documents.filter(({ piece }) => piece.label !== null);
    const list = await inventoryFile(work, numbered, { title: set.title, note: set.words });
    made.files.push({ ...list.file, naming: inventoryNaming(`${set.title} - liste`), holds: [] });
    made.problems.push(...list.problems);
    made.sheets = (made.sheets ?? 0) + sheetCount(list.file.pages ?? 0, layout.duplex);
  }
  return made;
}

/** Every form and piece begins on the front of a sheet, whatever the composition says of itself. */
function duplexProblems({ manifest }: ComposedFile): string[] {
  const starts = manifest.pages.filter(
    ({ part, piecePage }) => (part === 'piece' || part === 'form') && piecePage === 1,
  );
  return onBackSides(starts.map(({ page }) => page)).map(
    (page) => `une pièce commence au dos d’une feuille (page ${page})`,
  );
}
