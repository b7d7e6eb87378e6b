import { type PDFDocument, PDFName } from 'pdf-lib';
import { AppError } from '../../contract/errors.ts';
import type { Box } from '../../contract/reading.ts';
import { checkPlaced, type WrittenPlace } from './check-placed.ts';
import { displayedRect } from './displayed-rect.ts';
import type { FieldNode, Widget } from './field-tree.ts';
import { changedOutside, inkIn } from './page-ink.ts';
import { type PageImage, renderPages } from './pdfium-pages.ts';
import { type ReadBackWidget, readBackFields } from './second-reader.ts';

/** A value that was written, with what a reader must find again. */
export interface WrittenField {
  field: FieldNode;
  value: string;
  ink: Widget[];
  on: Widget[];
}

export interface FillCheck {
  reread: number;
  inkSeen: number;
  /** Names of fields that are not as they were written, with the trouble: `value` or `ink`. */
  failed: Map<string, 'value' | 'ink'>;
}

const SCALE = 2;
const LEAST_INK = 2; // pixels at 144 dpi: a full stop at 4 pt
const CHANGED_PIXELS = 40; // anti-aliasing of a line that touches a field

const near = (a: readonly number[], b: readonly number[]) => a.every((edge, i) => Math.abs(edge - (b[i] ?? 0)) < 0.05);

function findWidget(widgets: readonly ReadBackWidget[], name: string, widget: Widget): ReadBackWidget | undefined {
  return widgets.find(
    (found) => found.field === name && found.page === (widget.pageIndex ?? -1) + 1 && near(found.rect, widget.rect),
  );
}

function valueRereads({ field, value, on }: WrittenField, widgets: readonly ReadBackWidget[]): boolean {
  const shown = field.widgets.filter((widget) => widget.pageIndex !== null && !widget.hidden);
  return shown.every((widget) => {
    const found = findWidget(widgets, field.name, widget);
    if (!found) return false;
    return found.on === null ? found.value === value : found.on === on.includes(widget);
  });
}

async function bareCopy(doc: PDFDocument): Promise<Uint8Array> {
  for (const page of doc.getPages()) page.node.delete(PDFName.of('Annots'));
  return await doc.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
}

/**
 * Re-opens a filled form with two readers that share no code with the writer: pdf.js reads every value again, PDFium
 * renders the pages before and after. `doc` is the written document; it is spent (its annotations go). `placed`: values drawn
 * on the pages themselves.
 * @throws AppError state.fill-check-failed when the file does not open, lost a page, or changed outside its fields
 */
export async function checkFill(
  before: { bytes: Uint8Array; password: string; name: string },
  after: Uint8Array,
  doc: PDFDocument,
  fields: readonly FieldNode[],
  written: readonly WrittenField[],
  placed: readonly WrittenPlace[] = [],
): Promise<FillCheck> {
  const pages = doc.getPages();
  const boxOf = (widget: Widget): Box | null => {
    const page = pages[widget.pageIndex ?? -1];
    return page ? displayedRect(page, widget.rect) : null;
  };
  const boxes = new Map<number, Box[]>();
  for (const widget of fields.flatMap((field) => field.widgets)) {
    const box = boxOf(widget);
    if (box) boxes.set((widget.pageIndex ?? 0) + 1, [...(boxes.get((widget.pageIndex ?? 0) + 1) ?? []), box]);
  }

  for (const { page, box } of placed) boxes.set(page, [...(boxes.get(page) ?? []), box]);

  const widgets = await readBackFields(after, pages.length);
  const originals = await renderPages(before.bytes, before.name, SCALE, undefined, before.password);
  const filled = await renderPages(after, before.name, SCALE);
  const problems: string[] = [];
  for (const [number, image] of originals) {
    const now = filled.get(number);
    if (!now || changedOutside(image, now, boxes.get(number) ?? []) > CHANGED_PIXELS)
      problems.push(`page-changed:${number}`);
  }
  if (filled.size !== originals.size) problems.push(`pages:${filled.size}/${originals.size}`);
  if (problems.length > 0) throw new AppError('state.fill-check-failed', { problems });

  const inked = new Set(written.flatMap(({ ink }) => ink.map((widget) => (widget.pageIndex ?? -1) + 1)));
  const bare = await renderPages(await bareCopy(doc), before.name, SCALE, inked);
  const seen = (widget: Widget): boolean => {
    const box = boxOf(widget);
    const [after, under]: (PageImage | undefined)[] = [
      filled.get((widget.pageIndex ?? -1) + 1),
      bare.get((widget.pageIndex ?? -1) + 1),
    ];
    return box !== null && after !== undefined && under !== undefined && inkIn(after, under, box) >= LEAST_INK;
  };
  const check: FillCheck = await checkPlaced(
    { bytes: before.bytes, password: before.password, images: originals },
    { bytes: after, images: filled },
    placed,
  );
  for (const entry of written) {
    if (!valueRereads(entry, widgets)) check.failed.set(entry.field.name, 'value');
    else check.reread++;
    if (entry.ink.length === 0) continue;
    if (entry.ink.every(seen)) check.inkSeen++;
    else if (!check.failed.has(entry.field.name)) check.failed.set(entry.field.name, 'ink');
  }
  return check;
}
