import { stampText } from '../../domain/bundle/number-pages.ts';
import { NOT_DRAWABLE } from './bundle-fonts.ts';
import type { BundleManifest, ManifestPage } from './bundle-manifest.ts';
import { COLUMN } from './inventory-layout.ts';
import { type PlacedText, type SecondReader, textsIn } from './second-reader.ts';

/** A count of what was expected and found right, as the contract's verification has it. */
export type Tally = { expected: number; correct: number };
export type Found = { tally: Tally; problems: string[] };

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

/** The stamp and page number read on each page, against its place in the file and in its piece. */
export function checkStamps(pages: readonly ManifestPage[], texts: ReadonlyMap<number, PlacedText[]>): Found {
  const problems: string[] = [];
  let correct = 0;
  for (const page of pages) {
    const onPage = texts.get(page.page) ?? [];
    const number = join(textsIn(onPage, page.numberBox));
    const stamp = page.stampBox ? join(textsIn(onPage, page.stampBox)) : null;
    const numbered = number === squeeze(String(page.page));
    if (!numbered) problems.push(`page ${page.page} : numéro imprimé « ${number} »`);
    const stamped = page.stamp === null || stamp === squeeze(page.stamp);
    if (!stamped) problems.push(`page ${page.page} : tampon « ${stamp ?? ''} » au lieu de « ${page.stamp} »`);
    if (numbered && stamped) correct++;
  }
  return { tally: { expected: pages.length, correct }, problems };
}

/** The description itself must add up: each piece's pages follow each other, once each, from 1 to n. */
export function checkSums(manifest: BundleManifest): string[] {
  const problems: string[] = [];
  const { counts, pages, inventory } = manifest;
  if (pages.length !== counts.pages) problems.push(`${pages.length} pages décrites pour ${counts.pages} annoncées`);
  const received = inventory.reduce((sum, line) => sum + line.pages, 0);
  if (received !== counts.received) problems.push(`${received} pages à l’inventaire pour ${counts.received} reçues`);
  const own = pages.filter((page) => page.part !== 'piece' && page.part !== 'form').length;
  if (own + received + counts.formPages !== counts.pages)
    problems.push('la somme des pages n’est pas celle de la liasse');
  if (pages.some((page, index) => page.page !== index + 1)) problems.push('pages décrites dans le désordre');
  for (const line of inventory) {
    for (let i = 0; i < line.pages; i++) {
      const page = pages[line.firstPage - 1 + i];
      const expected = stampText(line.number, i + 1, line.pages);
      if (page?.piece !== line.number || page.stamp !== expected) {
        problems.push(
          `pièce ${line.number} : sa page ${i + 1}/${line.pages} n’est pas à la page ${line.firstPage + i}`,
        );
      }
    }
  }
  return problems;
}

/** Each printed line of the inventory: its numbers, its title, where its link leads, and the stamp found there. */
export async function checkLines(
  reader: SecondReader,
  manifest: BundleManifest,
  texts: ReadonlyMap<number, PlacedText[]>,
): Promise<Found> {
  const problems: string[] = [];
  let correct = 0;
  const inventoryPages = manifest.pages.filter((page) => page.part === 'inventory').map((page) => page.page);
  const rows: { page: number; link: Awaited<ReturnType<SecondReader['links']>>[number] }[] = [];
  for (const page of inventoryPages) {
    if (page <= reader.pages) rows.push(...(await reader.links(page)).map((link) => ({ page, link })));
  }
  if (rows.length !== manifest.lines.length) {
    problems.push(`${rows.length} liens à l’inventaire pour ${manifest.lines.length} lignes`);
  }
  for (const [index, line] of manifest.lines.entries()) {
    const row = rows[index];
    const name = line.number === null ? `« ${line.title.slice(0, 40)} »` : `pièce ${line.number}`;
    if (!row) {
      problems.push(`${name} : pas de lien à l’inventaire`);
      continue;
    }
    const printed = readRow(textsIn(texts.get(row.page) ?? [], row.link.box));
    const before = problems.length;
    const expectedNumber = line.number === null ? '–' : String(line.number);
    if (printed.number !== expectedNumber)
      problems.push(`${name} : numéro « ${printed.number} » imprimé à l’inventaire`);
    if (!sameTitle(printed.title, line.title)) problems.push(`${name} : titre différent à l’inventaire`);
    if (printed.pages !== String(line.pages))
      problems.push(`${name} : « ${printed.pages} » pages imprimé à l’inventaire`);
    if (printed.firstPage !== String(line.firstPage))
      problems.push(`${name} : page « ${printed.firstPage} » imprimée à l’inventaire`);
    if (row.link.target !== Number(printed.firstPage)) {
      problems.push(`${name} : le lien mène à la page ${row.link.target ?? 'inconnue'} et non ${printed.firstPage}`);
    }
    const target = manifest.pages[(row.link.target ?? 0) - 1];
    const stamp = target?.stampBox ? join(textsIn(texts.get(target.page) ?? [], target.stampBox)) : '';
    const wanted = target?.part === 'presence' ? '' : squeeze(stampText(line.number, 1, line.pages));
    if (stamp !== wanted) problems.push(`${name} : la page d’arrivée du lien porte « ${stamp} »`);
    if (problems.length === before) correct++;
  }
  return { tally: { expected: manifest.lines.length, correct }, problems };
}

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
  for (const line of manifest.inventory) {
    const own = manifest.bookmarks.some(
      ({ title, page }) => page === line.firstPage && title.startsWith(`${line.number}. `),
    );
    if (!own) problems.push(`pièce ${line.number} : pas de signet`);
  }
  return { tally: { expected: manifest.bookmarks.length, correct }, problems };
}

type PrintedRow = { number: string; title: string; pages: string; firstPage: string };

function readRow(texts: readonly PlacedText[]): PrintedRow {
  const between = (left: number, right: number) => texts.filter((text) => text.x >= left && text.x < right);
  return {
    number: join(between(0, COLUMN.title - 1)),
    title: join(between(COLUMN.title - 1, COLUMN.date - 2)),
    pages: join(between(COLUMN.date + 60, COLUMN.pages)),
    firstPage: join(between(COLUMN.pages, COLUMN.page)),
  };
}

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
const join = (texts: readonly PlacedText[]): string => squeeze(texts.map((text) => text.text).join(''));

/** Compared by their characters: readers put right-to-left words back in an order of their own. */
export function sameTitle(printed: string, title: string): boolean {
  const signs = (text: string) => [...squeeze(text).replace(/[\p{Cc}\p{Cf}]/gu, '')].sort();
  const wanted = signs(title);
  const got = signs(printed);
  if (!got.includes(NOT_DRAWABLE)) return wanted.join('') === got.join('');
  // What no font can draw was printed as ▯, one for one; the rest must still be there.
  const left = [...wanted];
  for (const sign of got.filter((character) => character !== NOT_DRAWABLE)) {
    const at = left.indexOf(sign);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === got.filter((character) => character === NOT_DRAWABLE).length;
}
