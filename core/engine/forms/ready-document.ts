import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import { matchOption, optionsOf, statesOf } from './field-options.ts';
import { acroFormOf, type FieldNode, inherited, textOf, type Widget } from './field-tree.ts';
import { ensureMark } from './mark-appearance.ts';
import { emptyAppearance } from './text-appearance.ts';
import { frameOf } from './widget-frame.ts';
import { type WriteContext, writeField } from './write-field.ts';

const key = (name: string) => PDFName.of(name);

export const needsAppearances = (doc: PDFDocument) => acroFormOf(doc)?.lookup(key('NeedAppearances')) === PDFBool.True;

/** Deletes an entry together with the objects that only it holds (XFA packets, usage-rights signatures). */
function deleteEntry(doc: PDFDocument, dict: PDFDict, name: string): void {
  const value = dict.get(key(name));
  const held = value instanceof PDFRef ? [value, ...refsIn(doc.context.lookup(value))] : refsIn(value);
  dict.delete(key(name));
  for (const ref of held) doc.context.delete(ref);
}

function refsIn(object: unknown): PDFRef[] {
  const values = object instanceof PDFArray ? object.asArray() : object instanceof PDFDict ? object.values() : [];
  return values.filter((value) => value instanceof PDFRef);
}

/**
 * Takes away what makes readers ignore, redraw or hide the values: XFA, usage rights, signature flags, NeedAppearances;
 * and declares the fields that pages show but the form forgot.
 */
export function readyDocument(doc: PDFDocument, fields: readonly FieldNode[]): void {
  const form = acroFormOf(doc) ?? doc.context.obj({});
  deleteEntry(doc, form, 'XFA');
  deleteEntry(doc, doc.catalog, 'Perms');
  doc.catalog.delete(key('NeedsRendering'));
  if (fields.length === 0) {
    doc.catalog.delete(key('AcroForm')); // a page of print: an empty form would make readers offer to fill it
    return;
  }
  if (!acroFormOf(doc)) doc.catalog.set(key('AcroForm'), doc.context.register(form));
  for (const name of ['NeedAppearances', 'SigFlags']) form.delete(key(name));

  const declared = form.lookup(key('Fields'));
  const roots = declared instanceof PDFArray ? declared : doc.context.obj([]);
  if (roots !== declared) form.set(key('Fields'), roots);
  const known = new Set(roots.asArray().map((entry) => doc.context.lookup(entry)));
  for (const dict of fields.flatMap((field) => field.dicts)) {
    let root = dict;
    for (
      let parent = root.lookup(key('Parent'));
      parent instanceof PDFDict && parent !== root;
      parent = root.lookup(key('Parent'))
    ) {
      root = parent;
    }
    if (known.has(root)) continue;
    known.add(root);
    roots.push(doc.context.getObjectRef(root) ?? root);
  }
}

const drawn = (widget: Widget) => widget.dict.lookup(key('AP')) instanceof PDFDict;

/**
 * Gives the fields that nobody writes the appearance that readers would have made up: a value that was there already
 * stays visible, and a list without value stays blank (Chrome shows its default value as if it had been chosen).
 * @returns names of fields whose earlier value cannot be shown
 */
export function settleUntouched(
  fields: readonly FieldNode[],
  touched: ReadonlySet<string>,
  redrawAll: boolean,
  context: WriteContext,
): string[] {
  const unseen: string[] = [];
  for (const field of fields) {
    if (touched.has(field.name)) continue;
    const value = field.dicts.map((dict) => inherited(dict, 'V')).find((entry) => entry !== undefined);
    if (field.type === 'checkbox' || field.type === 'radio') {
      for (const widget of field.widgets) {
        const state = widget.dict.lookup(key('AS'));
        const on = state instanceof PDFName && state !== key('Off');
        if (on && (redrawAll || !drawn(widget))) ensureMark(context.doc.context, widget, state, false);
        else if (!state && value instanceof PDFName && statesOf(widget).includes(value))
          widget.dict.set(key('AS'), value);
      }
    }
    if (field.type !== 'text' && field.type !== 'choice') continue;
    const text = textOf(value)?.trim();
    if (!text && field.type === 'choice') {
      for (const dict of field.dicts) dict.delete(key('DV'));
      for (const widget of field.widgets) {
        if (!drawn(widget)) {
          const stream = emptyAppearance(context.doc.context, frameOf(widget));
          widget.dict.set(key('AP'), context.doc.context.obj({ N: stream }));
        }
      }
    }
    if (!text || field.widgets.every((widget) => drawn(widget) || widget.hidden || widget.pageIndex === null)) continue;
    const wanted = field.type === 'choice' ? (matchOption(optionsOf(field), text)?.value ?? text) : text;
    const outcome = writeField({ ...field, flags: field.flags & ~1 }, wanted, context);
    if (outcome.kind !== 'written') unseen.push(field.name);
  }
  return unseen;
}
