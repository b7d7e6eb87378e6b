import {
  decodePDFRawStream,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import type { Widget } from './field-tree.ts';
import { formEntries, frameOf, type WidgetFrame } from './widget-frame.ts';

const n = (value: number) => String(Math.round(value * 1000) / 1000);

function appearanceFor(widget: Widget, state: PDFName): PDFObject | undefined {
  const appearances = widget.dict.lookup(PDFName.of('AP'));
  const normal = appearances instanceof PDFDict ? appearances.lookup(PDFName.of('N')) : undefined;
  return normal instanceof PDFDict ? normal.lookup(state) : undefined;
}

/** Whether every font of an appearance is a Type 1 font (ZapfDingbats): those show their marks in every reader. */
function type1Only(stream: PDFRawStream): boolean {
  const resources = stream.dict.lookup(PDFName.of('Resources'));
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  if (!(fonts instanceof PDFDict)) return false;
  return fonts.keys().every((name) => {
    const font = fonts.lookup(name);
    return font instanceof PDFDict && font.lookup(PDFName.of('Subtype')) === PDFName.of('Type1');
  });
}

/**
 * Whether the form's own appearance for a state paints a mark that every reader shows. A letter of another font than a
 * Type 1 may not: the ticks of CERFA 15934*01 are of a TrueType font without encoding, which some readers leave blank.
 */
function paints(stream: PDFObject | undefined): boolean {
  if (!(stream instanceof PDFRawStream)) return false;
  const content = `${Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')} `;
  if (/(?:Tj|TJ)\s/u.test(content)) return type1Only(stream);
  return /(?:Do|sh|\b[fFbBsS]\*?)\s/u.test(content);
}

/** A tick drawn as lines: it needs no font, so every reader shows the same. `caption` is /MK /CA: l, n, u, 4 or 8. */
function mark(frame: WidgetFrame, caption: string): string {
  const { width: w, height: h } = frame;
  const side = Math.min(w, h) - 2 * frame.border;
  const [cx, cy, r] = [w / 2, h / 2, side * 0.34];
  const stroke = `q 0 G ${n(Math.max(0.7, side * 0.1))} w 1 J`;
  if (caption === 'l') {
    const k = r * 0.5523;
    return [
      `q 0 g ${n(cx - r)} ${n(cy)} m`,
      `${n(cx - r)} ${n(cy + k)} ${n(cx - k)} ${n(cy + r)} ${n(cx)} ${n(cy + r)} c`,
      `${n(cx + k)} ${n(cy + r)} ${n(cx + r)} ${n(cy + k)} ${n(cx + r)} ${n(cy)} c`,
      `${n(cx + r)} ${n(cy - k)} ${n(cx + k)} ${n(cy - r)} ${n(cx)} ${n(cy - r)} c`,
      `${n(cx - k)} ${n(cy - r)} ${n(cx - r)} ${n(cy - k)} ${n(cx - r)} ${n(cy)} c f Q`,
    ].join('\n');
  }
  if (caption === 'n') return `q 0 g ${n(cx - r)} ${n(cy - r)} ${n(2 * r)} ${n(2 * r)} re f Q`;
  if (caption === '4')
    return `${stroke} ${n(cx - r)} ${n(cy)} m ${n(cx - r * 0.3)} ${n(cy - r)} l ${n(cx + r)} ${n(cy + r)} l S Q`;
  return `${stroke} ${n(cx - r)} ${n(cy - r)} m ${n(cx + r)} ${n(cy + r)} l ${n(cx - r)} ${n(cy + r)} m ${n(cx + r)} ${n(cy - r)} l S Q`;
}

function ownAppearance(context: PDFContext, widget: Widget): PDFRef {
  const frame = frameOf(widget);
  const look = widget.dict.lookup(PDFName.of('MK'));
  const caption = look instanceof PDFDict ? look.lookup(PDFName.of('CA')) : undefined;
  const letter = caption && 'decodeText' in caption ? (caption.decodeText as () => string)() : '8';
  const content = `${frame.background}\n${mark(frame, letter)}`;
  return context.register(context.flateStream(content, { ...formEntries(frame), Resources: {} }));
}

function copyOf(context: PDFContext, object: PDFObject | undefined): PDFDict {
  const copy = PDFDict.withContext(context);
  if (object instanceof PDFDict) for (const [name, value] of object.entries()) copy.set(name, value);
  return copy;
}

/**
 * Makes a button's widget able to show `state`: the form's own mark when it paints something, else ours (a form whose
 * boxes have no appearance relied on NeedAppearances, which is removed). `redraw` replaces a mark that left no ink.
 */
export function ensureMark(context: PDFContext, widget: Widget, state: PDFName, redraw: boolean): void {
  if (!redraw && paints(appearanceFor(widget, state))) return;
  // Several widgets may share one /AP dictionary and have different sizes: each gets its own.
  const appearances = copyOf(context, widget.dict.lookup(PDFName.of('AP')));
  const states = copyOf(context, appearances.lookup(PDFName.of('N')));
  appearances.set(PDFName.of('N'), states);
  widget.dict.set(PDFName.of('AP'), appearances);
  states.set(state, ownAppearance(context, widget));
  const off = PDFName.of('Off');
  if (!states.has(off)) {
    const frame = frameOf(widget);
    states.set(off, context.register(context.flateStream(frame.background, { ...formEntries(frame), Resources: {} })));
  }
}
