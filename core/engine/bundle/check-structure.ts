import type { BundleManifest, ManifestPage } from './bundle-manifest.ts';
import type { Found } from './check-lines.ts';
import { joined, squeezed } from './printed-text.ts';
import { type PlacedText, type SecondReader, textsIn } from './second-reader.ts';

/** The printed page number of each page must be its place in the file, and so must its label. */
export async function checkLabels(reader: SecondReader): Promise<Found> {
  const labels = await reader.labels();
  const problems: string[] = [];
  let correct = 0;
  for (let page = 1; page <= reader.pages; page++) {
    if (labels[page - 1] === String(page)) correct++;
    else problems.push(`page ${page} : étiquette de page « ${labels[page - 1] ?? 'absente'} »`);
  }
  return { tally: { expected: reader.pages, correct }, problems };
}

/** The stamp and page number read on each page that has them, against its place in the file and in its piece. */
export function checkStamp(page: ManifestPage, texts: readonly PlacedText[]): string[] {
  const problems: string[] = [];
  const number = page.numberBox ? joined(textsIn(texts, page.numberBox)) : null;
  if (number !== null && number !== String(page.page)) {
    problems.push(`page ${page.page} : numéro imprimé « ${number} »`);
  }
  const stamp = page.stampBox ? joined(textsIn(texts, page.stampBox)) : '';
  if (page.stamp !== null && stamp !== squeezed(page.stamp)) {
    problems.push(`page ${page.page} : tampon « ${stamp} » au lieu de « ${page.stamp} »`);
  }
  return problems;
}

/** True when a page is meant to carry a page number or a stamp. */
export const isStamped = ({ numberBox, stamp }: ManifestPage): boolean => numberBox !== null || stamp !== null;

/** Bookmarks as described, and each piece's one on the first page of the piece. */
export async function checkBookmarks(reader: SecondReader, manifest: BundleManifest): Promise<Found> {
  const found = await reader.bookmarks();
  const problems: string[] = [];
  let correct = 0;
  for (const [index, expected] of manifest.bookmarks.entries()) {
    const bookmark = found[index];
    const right =
      bookmark?.title === expected.title && bookmark.level === expected.level && bookmark.page === expected.page;
    if (right) correct++;
    else
      problems.push(
        `signet « ${expected.title.slice(0, 60)} » : ${bookmark ? `page ${bookmark.page ?? 'inconnue'}` : 'absent'}`,
      );
  }
  if (found.length > manifest.bookmarks.length)
    problems.push(`${found.length - manifest.bookmarks.length} signets de trop`);
  const own = new Set(manifest.bookmarks.map(({ title, page }) => `${page} ${title.split('. ', 1)[0]}`));
  for (const { label, firstPage } of manifest.inventory) {
    if (!own.has(`${firstPage} ${label}`)) problems.push(`pièce ${label} : pas de signet`);
  }
  return { tally: { expected: manifest.bookmarks.length, correct }, problems };
}
