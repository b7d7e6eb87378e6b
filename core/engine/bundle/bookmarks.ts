import { type PDFDocument, PDFHexString, PDFName, PDFNull, type PDFObject, type PDFRef } from 'pdf-lib';
import type { BundleParts, NumberedParts, Part, PiecePart } from './bundle-parts.ts';

export type Bookmark = { title: string; level: number; page: number };

/** The bookmarks in the order of the bundle: parts and sections, then the pieces, by year where they are many. */
export function bookmarksOf(parts: BundleParts, { first }: NumberedParts): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  const add = (title: string, level: number, part: Part | null | undefined) => {
    const page = part && first.get(part);
    if (page) bookmarks.push({ title, level, page });
  };
  const addPiece = (piece: PiecePart, level: number) =>
    add(`${piece.label}. ${piece.title} (p. ${first.get(piece)})`, level, piece);
  const addOwn = (part: Part | null) => add(part?.title ?? '', 0, part);
  addOwn(parts.cover);
  addOwn(parts.inventory);
  for (const form of parts.forms) addOwn(form);
  for (const { title, divider, years, pieces } of parts.sections) {
    add(title, 0, divider ?? pieces[0]);
    for (const group of years ?? []) {
      add(group.year ?? 'Sans date', 1, group.divider ?? group.pieces[0]);
      for (const piece of group.pieces) addPiece(piece, 2);
    }
    if (!years) for (const piece of pieces) addPiece(piece, 1);
  }
  for (const { title, inventory, pieces } of parts.lots) {
    add(title, 0, inventory ?? pieces[0]);
    for (const piece of pieces) addPiece(piece, 1);
  }
  addOwn(parts.presence);
  addOwn(parts.control);
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
