import { type PDFDocument, PDFHexString, PDFName, PDFNull, type PDFObject, type PDFRef } from 'pdf-lib';
import type { PageNumbers } from '../../domain/bundle/number-pages.ts';
import type { BundlePlan } from './bundle-plan.ts';

export type Bookmark = { title: string; level: number; page: number };

// A section with more pieces than a screen shows is cut by year, when it spans several.
const MANY = 24;

/** The bookmarks in the order of the bundle: parts and sections, then the pieces, by year where they are many. */
export function bookmarksOf(plan: BundlePlan, numbers: PageNumbers): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  const add = (title: string, level: number, page: number) => bookmarks.push({ title, level, page });
  add('Page de garde', 0, 1);
  add('Inventaire des pièces', 0, numbers.inventory);
  if (plan.form && numbers.form) add(plan.form.title, 0, numbers.form);
  let index = 0;
  for (const section of plan.sections) {
    if (section.pieces.length === 0) continue;
    add(section.title, 0, numbers.pieces[index] ?? 0);
    const years = new Set(section.pieces.map((piece) => piece.date?.slice(0, 4)));
    const byYear = section.pieces.length > MANY && years.size > 1;
    let year: string | null = null;
    for (const piece of section.pieces) {
      const page = numbers.pieces[index] ?? 0;
      const own = piece.date?.slice(0, 4) ?? 'Sans date';
      if (byYear && own !== year) add(own, 1, page);
      year = own;
      add(`${index + 1}. ${piece.title} (p. ${page})`, byYear ? 2 : 1, page);
      index++;
    }
  }
  if (numbers.presence) add('Tableau de présence', 0, numbers.presence);
  add('Contrôle de la liasse', 0, numbers.control);
  return bookmarks;
}

type Node = { ref: PDFRef; title: string; page: number; children: Node[] };

/** Writes the outline. The zoom of every target is "inherit" (nulls), so that a click does not change the reader's zoom. */
export function writeBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context } = document;
  const root: Node = { ref: context.nextRef(), title: '', page: 1, children: [] };
  const open: Node[] = [root];
  for (const { title, level, page } of bookmarks) {
    open.length = level + 1;
    const node: Node = { ref: context.nextRef(), title, page, children: [] };
    open[level]?.children.push(node);
    open.push(node);
  }
  writeNode(document, root, null, { Type: 'Outlines' });
  document.catalog.set(PDFName.of('Outlines'), root.ref);
}

function writeNode(
  document: PDFDocument,
  node: Node,
  parent: Node | null,
  own: Record<string, string | PDFObject>,
): void {
  const { context } = document;
  const dict = context.obj(own);
  const first = node.children[0];
  const last = node.children.at(-1);
  if (parent) {
    dict.set(PDFName.of('Title'), PDFHexString.fromText(node.title));
    dict.set(PDFName.of('Parent'), parent.ref);
    dict.set(PDFName.of('Dest'), destination(document, node.page));
    const at = parent.children.indexOf(node);
    const previous = parent.children[at - 1];
    const next = parent.children[at + 1];
    if (previous) dict.set(PDFName.of('Prev'), previous.ref);
    if (next) dict.set(PDFName.of('Next'), next.ref);
  }
  if (first && last) {
    dict.set(PDFName.of('First'), first.ref);
    dict.set(PDFName.of('Last'), last.ref);
    // Shown open down to the sections; a negative count keeps the pieces folded until asked for.
    dict.set(PDFName.of('Count'), context.obj(parent ? -node.children.length : node.children.length));
  }
  context.assign(node.ref, dict);
  for (const child of node.children) writeNode(document, child, node, {});
}

/** Top of a page, at the reader's own zoom. */
export function destination(document: PDFDocument, page: number): PDFObject {
  const target = document.getPage(page - 1);
  return document.context.obj([target.ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull]);
}
