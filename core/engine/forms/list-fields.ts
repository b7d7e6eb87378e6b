import { createHash } from 'node:crypto';
import { type PDFDocument, PDFName } from 'pdf-lib';
import type { FormMap } from '../../contract/catalogue/form-map.ts';
import { AppError } from '../../contract/errors.ts';
import type { FormField, FormFields } from '../../contract/form.ts';
import { displayedRect, displayedSize } from './displayed-rect.ts';
import { optionsOf } from './field-options.ts';
import { acroFormOf, FieldFlag, type FieldNode, inherited, readFieldTree, textOf } from './field-tree.ts';
import { type OpenForm, openForm } from './open-form.ts';
import { pageTexts } from './pdfium-pages.ts';
import { printedNumber } from './printed-number.ts';

/** SHA-256 of the sorted `name:type` lines: what tells a re-edited copy of a form from the official file. */
export function fingerprintOf(fields: readonly Pick<FormField, 'name' | 'type'>[]): string {
  const lines = fields.map((field) => `${field.name}:${field.type}`).sort();
  return createHash('sha256').update(lines.join('\n'), 'utf8').digest('hex');
}

/** SHA-256 of the page sizes and of the print on them: what tells a form without fields from another. */
export function contentFingerprint(doc: PDFDocument, texts: readonly string[]): string {
  const pages = doc.getPages().map((page, index) => {
    const { width, height } = displayedSize(page);
    return `${Math.round(width)}x${Math.round(height)}:${(texts[index] ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim()}`;
  });
  return createHash('sha256').update(pages.join('\n'), 'utf8').digest('hex');
}

function describe(open: OpenForm, field: FieldNode): FormField {
  const pages = open.doc.getPages();
  const widget = field.widgets.find((candidate) => candidate.pageIndex !== null);
  const page = widget ? pages[widget.pageIndex ?? 0] : undefined;
  const options = optionsOf(field).map((option) => option.value);
  const tooltip = field.dicts.map((dict) => textOf(inherited(dict, 'TU'))).find((text) => text) ?? null;
  const seen = field.widgets.some((candidate) => candidate.pageIndex !== null && !candidate.hidden);
  return {
    name: field.name,
    type: field.type,
    page: (widget?.pageIndex ?? 0) + 1,
    rect: widget && page ? displayedRect(page, widget.rect) : [0, 0, 0, 0],
    ...(field.maxLength === null ? {} : { maxLength: field.maxLength }),
    ...(options.length === 0 ? {} : { options }),
    ...(field.flags & FieldFlag.readOnly ? { readOnly: true } : {}),
    ...(seen ? {} : { hidden: true }),
    ...(tooltip === null ? {} : { tooltip }),
  };
}

/** Values that the administration locked are print too: CERFA 13969*01 has its own number in a read-only field. */
function lockedTexts(fields: readonly FieldNode[]): string {
  const locked = fields.filter((field) => field.type === 'text' && field.flags & FieldFlag.readOnly);
  return locked.flatMap((field) => field.dicts.map((dict) => textOf(inherited(dict, 'V')) ?? '')).join('\n');
}

/** What `listFields` says, for a form that is already open. */
export async function describeForm(
  open: OpenForm,
  bytes: Uint8Array,
  name: string,
  known: readonly FormMap[],
): Promise<FormFields> {
  const texts = await pageTexts(bytes, name, open.password);
  // pdf-lib takes what it can from a cut file; PDFium rebuilds the page list by itself. They must agree.
  if (texts.length !== open.doc.getPageCount()) throw new AppError('file.damaged', { file: name, format: 'PDF' });
  const tree = readFieldTree(open.doc);
  const fields = tree.map((field) => describe(open, field));
  return {
    form: printedNumber([...texts, lockedTexts(tree)], known),
    fingerprint: fields.length > 0 ? fingerprintOf(fields) : contentFingerprint(open.doc, texts),
    pages: texts.length,
    encrypted: open.encrypted,
    xfa: acroFormOf(open.doc)?.has(PDFName.of('XFA')) ?? false,
    fields,
  };
}

/**
 * The fields of a PDF form, and the official form that its pages say it is. A field that stands in several places has
 * the page and rectangle of its first place; a flat PDF has no field, which is no error. `known`: forms whose printed
 * number may stand in another typography than a CERFA's.
 * @throws AppError file.empty, file.unsupported, file.damaged, file.password-needed, file.password-wrong
 */
export async function listFields(
  bytes: Uint8Array,
  name: string,
  options: { password?: string; known?: FormMap[] } = {},
): Promise<FormFields> {
  const open = await openForm(bytes, name, options.password);
  return await describeForm(open, bytes, name, options.known ?? []);
}
