import { PDFName } from 'pdf-lib';
import { type FieldNode, inherited } from './field-tree.ts';
import { fitText } from './fit-text.ts';
import { emptyAppearance, textAppearance, textBoxOf } from './text-appearance.ts';
import { frameOf } from './widget-frame.ts';
import type { WriteContext } from './write-field.ts';

const key = (name: string) => PDFName.of(name);
const signed = (field: FieldNode) =>
  field.type === 'signature' && field.dicts.some((dict) => inherited(dict, 'V') !== undefined);

/** Whether somebody signed the form electronically. */
export const isSignedForm = (fields: readonly FieldNode[]): boolean => fields.some(signed);

const NOTE = 'Copie remplie : ne porte plus la signature électronique de l’original.';

/**
 * Takes the signatures off a copy that is about to change: they would be broken, and their look ("signé par …") would say what
 * is not true any more. In their place the copy says that it does not carry them.
 */
export function dropSignatures(fields: readonly FieldNode[], { doc, font }: WriteContext): void {
  for (const field of fields.filter(signed)) {
    for (const dict of field.dicts) for (const entry of ['V', 'Lock', 'SV']) dict.delete(key(entry));
    for (const widget of field.widgets) {
      const frame = frameOf(widget);
      const style = { size: 7, multiline: true, cells: null };
      const fitted = fitText(NOTE, textBoxOf(frame, false), style, font);
      const look = { color: '0.4 g', quadding: 0, maxCells: null };
      const drawing = fitted
        ? textAppearance(doc.context, frame, fitted, look, font)
        : emptyAppearance(doc.context, frame);
      widget.dict.set(key('AP'), doc.context.obj({ N: drawing }));
    }
  }
  doc.catalog.delete(key('DSS'));
  doc.setSubject(NOTE);
}
