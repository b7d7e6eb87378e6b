import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { contentMarks } from './content-marks.ts';

/** A structure element as the file has it. */
interface Element {
  type: string;
  dict: PDFDict;
  kids: Element[];
  content: { page: PDFRef; mcid: number }[];
}

const name = (text: string) => PDFName.of(text);
const typeOf = (dict: PDFDict, key: string) => dict.lookupMaybe(name(key), PDFName)?.decodeText() ?? '';

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : '';
}

function readElement(dict: PDFDict, problems: string[]): Element {
  const element: Element = { type: typeOf(dict, 'S'), dict, kids: [], content: [] };
  const kids = dict.lookup(name('K'));
  for (let i = 0; kids instanceof PDFArray && i < kids.size(); i++) {
    const kid = kids.lookup(i);
    if (!(kid instanceof PDFDict)) problems.push(`${element.type}: a kid that is no dictionary`);
    else if (typeOf(kid, 'Type') === 'MCR') {
      element.content.push({
        page: kid.get(name('Pg')) as PDFRef,
        mcid: kid.lookup(name('MCID'), PDFNumber).asNumber(),
      });
    } else element.kids.push(readElement(kid, problems));
  }
  return element;
}

const INSIDE: Record<string, readonly string[]> = {
  Document: ['Sect'],
  Sect: ['H1', 'H2', 'P', 'L', 'Table'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  LBody: ['P'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
};

/** Which element may stand in which, regular tables, list items with a body, scopes of head cells. */
function checkElement(element: Element, problems: string[]): void {
  const { type, kids } = element;
  const allowed = INSIDE[type] ?? [];
  for (const kid of kids) if (!allowed.includes(kid.type)) problems.push(`${kid.type} inside of ${type}`);
  if (allowed.length > 0 && kids.length === 0) problems.push(`${type} is empty`);
  if (allowed.length > 0 && element.content.length > 0) problems.push(`${type} has content of its own`);
  if (type === 'Table') {
    const widths = new Set(kids.map((row) => row.kids.length));
    if (widths.size > 1) problems.push(`a table whose rows have ${[...widths].join(' and ')} cells`);
    if (!kids[0]?.kids.every((cell) => cell.type === 'TH')) problems.push('a table without a row of head cells');
  }
  if (type === 'TH' && typeOf(element.dict.lookup(name('A'), PDFDict), 'Scope') === '')
    problems.push('TH without a scope');
  if (type === 'LI' && !kids.some((kid) => kid.type === 'LBody')) problems.push('a list item without a body');
  for (const kid of kids) checkElement(kid, problems);
}

/** One level 1 at the head of each section, no level left out. */
function checkHeadings(root: Element, problems: string[]): void {
  for (const section of root.kids) {
    const levels = section.kids.flatMap(({ type }) => (/^H[1-6]$/u.test(type) ? [Number(type.slice(1))] : []));
    if (levels[0] !== 1) problems.push('a section that does not begin with a heading of level 1');
    for (const [index, level] of levels.entries()) {
      if (index > 0 && level > (levels[index - 1] ?? 0) + 1)
        problems.push(`a heading of level ${level} after level ${levels[index - 1]}`);
    }
  }
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams
    .map((stream) => {
      if (stream instanceof PDFRawStream) return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
      return stream instanceof PDFStream ? Buffer.from(stream.getContents()).toString('latin1') : '';
    })
    .join('\n');
}

/** Everything that is painted is marked, and each mark is claimed by exactly one element, the one that the index names. */
function checkContent(document: PDFDocument, root: Element, problems: string[]): void {
  const claims = new Map<string, Element[]>();
  const collect = (element: Element) => {
    for (const { page, mcid } of element.content) {
      const key = `${page.toString()} ${mcid}`;
      claims.set(key, [...(claims.get(key) ?? []), element]);
    }
    element.kids.forEach(collect);
  };
  collect(root);
  const numbers = document.catalog
    .lookup(name('StructTreeRoot'), PDFDict)
    .lookup(name('ParentTree'), PDFDict)
    .lookup(name('Nums'), PDFArray);
  for (const [index, page] of document.getPages().entries()) {
    const marks = contentMarks(contentOf(page));
    problems.push(...marks.problems.map((problem) => `page ${index + 1}: ${problem}`));
    const bare = marks.painted.filter(({ within }) => within === null);
    if (bare.length > 0) problems.push(`page ${index + 1}: ${bare.length} operators outside of marked content`);
    if (new Set(marks.mcids).size !== marks.mcids.length) problems.push(`page ${index + 1}: an MCID used twice`);
    if (page.node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber() !== index)
      problems.push(`page ${index + 1}: StructParents`);
    if (typeOf(page.node, 'Tabs') !== 'S') problems.push(`page ${index + 1}: tab order is not that of the structure`);
    const owners = numbers.lookup(index * 2 + 1, PDFArray);
    if (owners.size() !== marks.mcids.length)
      problems.push(`page ${index + 1}: index of ${owners.size()} for ${marks.mcids.length} marks`);
    for (const mcid of marks.mcids) {
      const key = `${page.ref.toString()} ${mcid}`;
      const claimants = claims.get(key) ?? [];
      claims.delete(key);
      if (claimants.length !== 1 || owners.lookup(mcid) !== claimants[0]?.dict)
        problems.push(`page ${index + 1}: content ${mcid} belongs to ${claimants.length} elements`);
    }
  }
  if (claims.size > 0) problems.push(`${claims.size} elements claim content that no page has`);
}

function checkFonts(document: PDFDocument, problems: string[]): void {
  for (const page of document.getPages()) {
    const fonts = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict);
    for (const [key] of fonts?.entries() ?? []) {
      const font = fonts?.lookup(key, PDFDict);
      const descendant = font?.lookupMaybe(name('DescendantFonts'), PDFArray)?.lookup(0, PDFDict);
      const embedded =
        descendant?.lookupMaybe(name('FontDescriptor'), PDFDict)?.get(name('FontFile2')) ??
        descendant?.lookupMaybe(name('FontDescriptor'), PDFDict)?.get(name('FontFile3'));
      if (embedded === undefined) problems.push(`font ${key.decodeText()} is not embedded`);
      if (font?.get(name('ToUnicode')) === undefined)
        problems.push(`font ${key.decodeText()} does not say its characters`);
    }
  }
}

function checkCatalog(document: PDFDocument, problems: string[]): void {
  const { catalog } = document;
  if (catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.lookupMaybe(name('Marked'), PDFBool)?.asBoolean() !== true)
    problems.push('not declared as tagged');
  if (textOf(catalog.lookup(name('Lang'))) === '') problems.push('no language');
  const preferences = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict);
  if (preferences?.lookupMaybe(name('DisplayDocTitle'), PDFBool)?.asBoolean() !== true)
    problems.push('the title is not shown');
  const metadata = catalog.lookup(name('Metadata'));
  const packet =
    metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8') : '';
  if (!packet.includes('<dc:title>') || !packet.includes('<pdfuaid:part>1<'))
    problems.push('metadata without title or standard');
}

export interface TagCheck {
  elements: number;
  problems: string[]; // English: they speak to whoever mends the writer
}

/**
 * Checks the tags of a written PDF by the rules of PDF/UA-1 (ISO 14289-1) that a machine can check and that our letters need:
 * every mark of content in one element or an artifact, elements in one another as they may be, headings in order, regular
 * tables with scoped heads, languages, title, embedded fonts that say their characters.
 */
export async function checkTags(bytes: Uint8Array): Promise<TagCheck> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const problems: string[] = [];
  checkCatalog(document, problems);
  const tree = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const first = tree?.lookup(name('K'), PDFArray).lookup(0, PDFDict);
  if (first === undefined) return { elements: 0, problems: [...problems, 'no structure tree'] };
  const root = readElement(first, problems);
  if (root.type !== 'Document') problems.push(`the root is ${root.type}`);
  checkElement(root, problems);
  checkHeadings(root, problems);
  checkContent(document, root, problems);
  checkFonts(document, problems);
  const count = (element: Element): number => element.kids.reduce((sum, kid) => sum + count(kid), 1);
  return { elements: count(root), problems };
}
