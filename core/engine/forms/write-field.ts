import { type PDFContext, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import type { FormValues } from '../../contract/form.ts';
import { parseDefaultAppearance } from './default-appearance.ts';
import { drawableText } from './drawable-text.ts';
import { type FieldOption, matchOption, optionsOf, statesOf } from './field-options.ts';
import { acroFormOf, FieldFlag, type FieldNode, inherited, textOf, type Widget } from './field-tree.ts';
import { type FittedText, fitText } from './fit-text.ts';
import { type FormFont, pdfText } from './form-font.ts';
import { ensureMark } from './mark-appearance.ts';
import { emptyAppearance, textAppearance, textBoxOf } from './text-appearance.ts';
import { frameOf } from './widget-frame.ts';

/** What became of one value. `ink`: the widgets in which it must be seen; `on`: the buttons that must be ticked. */
export type WriteOutcome =
  | { kind: 'written'; value: string; fontSize: number | null; ink: Widget[]; on: Widget[] }
  | { kind: 'too-long'; value: string; reason: string }
  | { kind: 'not-drawable'; value: string; characters: string[] }
  | { kind: 'refused'; value: string; reason: string; allowed?: string[] };

export interface WriteContext {
  doc: PDFDocument;
  font: FormFont;
  /** Names of buttons whose own mark left no ink and must be drawn anew. */
  redraw: ReadonlySet<string>;
  /** Names of fields whose text may be printed smaller and narrower than usual rather than not at all. */
  squeeze?: ReadonlySet<string>;
}

const key = (name: string) => PDFName.of(name);
const OFF = key('Off');
const PRINT = 1 << 2;

const shownOn = (field: FieldNode) => field.widgets.filter((widget) => widget.pageIndex !== null && !widget.hidden);

/** A number as the French write it; text as it is. */
const asText = (value: string | number) => (typeof value === 'number' ? String(value).replace('.', ',') : value);

function setPrintable(widget: Widget): void {
  const flags = widget.dict.lookup(key('F'));
  widget.dict.set(key('F'), PDFNumber.of((flags instanceof PDFNumber ? flags.asNumber() : 0) | PRINT));
}

/** The font that a reader uses when a person edits the field later: the form's own, if the form really has it. */
function editingFont(doc: PDFDocument, wanted: string | null): string {
  const form = acroFormOf(doc);
  if (!form) return 'Helv';
  const found = form.lookup(key('DR'));
  const resources = found instanceof PDFDict ? found : doc.context.obj({});
  form.set(key('DR'), found instanceof PDFDict ? (form.get(key('DR')) ?? resources) : resources);
  const listed = resources.lookup(key('Font'));
  const fonts = listed instanceof PDFDict ? listed : doc.context.obj({});
  if (fonts !== listed) resources.set(key('Font'), fonts);
  if (wanted && fonts.has(key(wanted))) return wanted;
  if (!fonts.has(key('Helv'))) {
    const helvetica = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' };
    fonts.set(key('Helv'), doc.context.register(doc.context.obj(helvetica)));
  }
  return 'Helv';
}

function setAppearance(context: PDFContext, widget: Widget, stream: ReturnType<typeof emptyAppearance>): void {
  widget.dict.set(key('AP'), context.obj({ N: stream }));
  widget.dict.delete(key('AS'));
}

/** Draws `text` in every widget of a text or list field, if it fits them all. */
function drawText(field: FieldNode, text: string, { doc, font, squeeze }: WriteContext): FittedText[] | null {
  const comb = (field.flags & FieldFlag.comb) !== 0 && field.maxLength !== null && field.type === 'text';
  const multiline = field.type === 'text' && !comb && (field.flags & FieldFlag.multiline) !== 0;
  const plans = field.widgets.map((widget) => {
    const appearance = parseDefaultAppearance(textOf(inherited(widget.dict, 'DA')) ?? field.defaultAppearance);
    const frame = frameOf(widget);
    const style = {
      size: appearance.size,
      multiline,
      cells: comb ? field.maxLength : null,
      squeeze: squeeze?.has(field.name) ?? false,
    };
    return { widget, appearance, frame, fitted: fitText(text, textBoxOf(frame, comb), style, font) };
  });
  const seen = plans.filter(({ widget }) => widget.pageIndex !== null && !widget.hidden);
  if (seen.some(({ fitted }) => fitted === null)) return null;
  for (const { widget, appearance, frame, fitted } of plans) {
    if (!fitted) continue;
    const style = { color: appearance.color, quadding: field.quadding, maxCells: comb ? field.maxLength : null };
    setAppearance(doc.context, widget, textAppearance(doc.context, frame, fitted, style, font));
    const fontName = editingFont(doc, appearance.fontName);
    widget.dict.set(key('DA'), PDFString.of(`/${fontName} ${fitted.size} Tf ${appearance.color}`));
    setPrintable(widget);
  }
  const fits = seen.flatMap(({ fitted }) => (fitted ? [fitted] : []));
  if (multiline && fits.some((fitted) => !fitted.multiline)) {
    for (const dict of field.dicts) dict.set(key('Ff'), PDFNumber.of(field.flags & ~FieldFlag.multiline));
  } else if (field.type === 'text' && !multiline && fits.length > 0 && fits.every((fitted) => fitted.multiline)) {
    for (const dict of field.dicts) dict.set(key('Ff'), PDFNumber.of(field.flags | FieldFlag.multiline));
  }
  return fits;
}

function setValue(field: FieldNode, set: (dict: PDFDict) => void): void {
  for (const dict of field.dicts) {
    for (const stale of ['V', 'RV', 'I']) dict.delete(key(stale));
    set(dict);
  }
}

/** Empties a text or list field, value and appearance. */
export function clearField(field: FieldNode, doc: PDFDocument): void {
  setValue(field, () => undefined);
  for (const widget of field.widgets) setAppearance(doc.context, widget, emptyAppearance(doc.context, frameOf(widget)));
}

function writeShown(field: FieldNode, value: string, shown: string, context: WriteContext): WriteOutcome {
  const characters = context.font.undrawable(shown);
  if (characters.length > 0) return { kind: 'not-drawable', value, characters };
  const fits = drawText(field, shown, context);
  if (!fits) return { kind: 'too-long', value, reason: 'does-not-fit' };
  // In a single-line field a line end would vanish without a trace: it was written as a blank.
  const text = fits.find((fitted) => !fitted.multiline)?.text ?? fits[0]?.text ?? shown;
  const final = value === shown ? text : value;
  const fontSize = Math.min(...fits.map((fitted) => fitted.size));
  setValue(field, (dict) => dict.set(key('V'), pdfText(final)));
  return { kind: 'written', value: final, fontSize, ink: /\S/u.test(shown) ? shownOn(field) : [], on: [] };
}

function writeText(field: FieldNode, given: string | number, context: WriteContext): WriteOutcome {
  const value = drawableText(asText(given));
  if (field.flags & FieldFlag.password) return { kind: 'refused', value, reason: 'password-field' };
  if (field.flags & FieldFlag.fileSelect) return { kind: 'refused', value, reason: 'file-field' };
  if (value === '') {
    clearField(field, context.doc);
    return { kind: 'written', value, fontSize: null, ink: [], on: [] };
  }
  if (field.maxLength !== null && [...value].length > field.maxLength) {
    return { kind: 'too-long', value, reason: `over-max-length:${field.maxLength}` };
  }
  return writeShown(field, value, value, context);
}

function writeChoice(field: FieldNode, given: string | number, context: WriteContext): WriteOutcome {
  const options = optionsOf(field);
  const option = matchOption(options, String(given));
  if (!option) {
    return {
      kind: 'refused',
      value: String(given),
      reason: 'not-an-option',
      allowed: options.map(({ value }) => value),
    };
  }
  const outcome = writeShown(field, option.value, drawableText(option.shown), context);
  if (outcome.kind === 'written') {
    // Kept exactly as the form spells it, whatever was drawn: readers compare the value with their list.
    setValue(field, (dict) => dict.set(key('V'), pdfText(option.value)));
    outcome.value = option.value;
  }
  return outcome;
}

function tick(field: FieldNode, option: FieldOption | null, { doc, redraw }: WriteContext): Widget[] {
  const on: Widget[] = [];
  for (const widget of field.widgets) {
    const states = statesOf(widget);
    const chosen =
      option?.state && option.widgets.includes(widget) && (states.length === 0 || states.includes(option.state));
    widget.dict.set(key('AS'), chosen && option.state ? option.state : OFF);
    if (!chosen || !option.state) continue;
    ensureMark(doc.context, widget, option.state, redraw.has(field.name));
    setPrintable(widget);
    on.push(widget);
  }
  setValue(field, (dict) => dict.set(key('V'), option?.state ?? OFF));
  return on;
}

function writeButton(field: FieldNode, given: string | number | boolean, context: WriteContext): WriteOutcome {
  const options = optionsOf(field);
  const allowed = options.map(({ value }) => value);
  if (given === false || given === 'Off') {
    tick(field, null, context);
    return { kind: 'written', value: 'Off', fontSize: null, ink: [], on: [] };
  }
  const option = given === true ? (options.length === 1 ? options[0] : null) : matchOption(options, String(given));
  if (!option) {
    const reason = given === true ? 'several-options' : 'not-an-option';
    return { kind: 'refused', value: String(given), reason, allowed };
  }
  const on = tick(field, option, context);
  return {
    kind: 'written',
    value: option.value,
    fontSize: null,
    ink: on.filter((w) => !w.hidden && w.pageIndex !== null),
    on,
  };
}

/** Writes one value, or says why not; what is not written leaves the field as it was. */
export function writeField(field: FieldNode, given: FormValues[string], context: WriteContext): WriteOutcome {
  const value = String(given);
  if (field.type === 'signature' || field.type === 'button') return { kind: 'refused', value, reason: field.type };
  // What the administration wrote and locked is not ours to change.
  if (field.flags & FieldFlag.readOnly) return { kind: 'refused', value, reason: 'read-only' };
  if (shownOn(field).length === 0) return { kind: 'refused', value, reason: 'hidden' };
  if (field.type === 'checkbox' || field.type === 'radio') return writeButton(field, given, context);
  if (typeof given === 'boolean') return { kind: 'refused', value, reason: 'not-a-text' };
  return field.type === 'choice' ? writeChoice(field, given, context) : writeText(field, given, context);
}
