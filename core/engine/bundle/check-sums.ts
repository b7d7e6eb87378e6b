import { stampText } from '../../domain/bundle/number-pages.ts';
import type { BundleManifest, ManifestPage } from './bundle-manifest.ts';

/**
 * The description itself must add up: every page handed in is bound once, each piece's pages follow each other, from 1 to
 * n, and a back side is left blank only where the next part needs a fresh sheet. `duplex` undefined: it is not known
 * whether the bundle is for printing on both sides; it is when it has blank backs.
 */
export function checkSums(manifest: BundleManifest, duplex: boolean | undefined): string[] {
  return [
    ...checkCounts(manifest),
    ...checkPieces(manifest),
    ...checkSheets(manifest, duplex ?? manifest.counts.blanks > 0),
  ];
}

function checkCounts({ counts, pages, inventory, pieces, lines }: BundleManifest): string[] {
  const problems: string[] = [];
  if (pages.length !== counts.pages) problems.push(`${pages.length} pages décrites pour ${counts.pages} annoncées`);
  if (pages.some((page, index) => page.page !== index + 1)) problems.push('pages décrites dans le désordre');
  const handedIn = pieces.reduce((sum, piece) => sum + piece.pages.length, 0);
  const of = (...parts: ManifestPage['part'][]) => pages.filter(({ part }) => parts.includes(part));
  const bound = of('piece').reduce((sum, page) => sum + page.contents.length, 0);
  if (handedIn !== counts.received) problems.push(`${handedIn} pages dans les pièces pour ${counts.received} reçues`);
  if (bound !== counts.received) problems.push(`${bound} pages reproduites pour ${counts.received} reçues`);
  const listed = inventory.reduce((sum, line) => sum + line.pages, 0);
  const own = of('cover', 'inventory', 'supplement', 'divider', 'presence', 'control').length;
  if (own + counts.blanks + counts.formPages + listed !== counts.pages)
    problems.push('la somme des pages n’est pas celle de la liasse');
  if (of('blank').length !== counts.blanks)
    problems.push(`${of('blank').length} pages laissées blanches pour ${counts.blanks} annoncées`);
  if (lines.length !== counts.links) problems.push(`${lines.length} liens décrits pour ${counts.links} annoncés`);
  return problems;
}

/** Each piece is bound whole, in its own order, where the inventory says. */
function checkPieces({ pages, inventory, pieces }: BundleManifest): string[] {
  const problems: string[] = [];
  if (inventory.map(({ label }) => label).join() !== pieces.map(({ label }) => label).join()) {
    problems.push('l’inventaire ne liste pas les pièces dans leur ordre');
  }
  for (const [index, line] of inventory.entries()) {
    const bound = pages.slice(line.firstPage - 1, line.firstPage - 1 + line.pages);
    for (const [i, page] of bound.entries()) {
      const stamp = stampText(line.label, i + 1, line.pages);
      const right = page.piece === line.label && page.piecePage === i + 1 && (page.stamp ?? stamp) === stamp;
      if (!right) {
        const place = `sa page ${i + 1}/${line.pages} n’est pas à la page ${line.firstPage + i}`;
        problems.push(`pièce ${line.label} : ${place}`);
      }
    }
    const given = (pieces[index]?.pages ?? []).map(({ source, page }) => `${source}/${page}`);
    const got = bound.flatMap(({ contents }) => contents.map(({ source, sourcePage }) => `${source}/${sourcePage}`));
    if (given.join() !== got.join())
      problems.push(`pièce ${line.label} : ses pages ne sont pas celles qui ont été données`);
  }
  return problems;
}

function checkSheets({ pages, inventory }: BundleManifest, duplex: boolean): string[] {
  const problems: string[] = [];
  for (const { label, firstPage } of inventory) {
    if (duplex && firstPage % 2 === 0)
      problems.push(`pièce ${label} : commence au verso d’une feuille (page ${firstPage})`);
  }
  for (const [index, { page, part }] of pages.entries()) {
    if (part !== 'blank') continue;
    const next = pages[index + 1];
    const needed = duplex && page % 2 === 0 && next !== undefined && next.part !== 'blank';
    if (!needed) problems.push(`page ${page} : laissée blanche sans raison`);
  }
  return problems;
}
