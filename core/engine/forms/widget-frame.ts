import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';
import type { Widget } from './field-tree.ts';

/** The inside of a widget: its size as written in (turned by /MK /R), its border, and what is drawn under the value. */
export interface WidgetFrame {
  width: number;
  height: number;
  border: number;
  borderColor: string | null;
  background: string;
  matrix: number[];
}

function colorOperator(object: PDFObject | undefined, fill: boolean): string | null {
  if (!(object instanceof PDFArray)) return null;
  const parts = object
    .asArray()
    .map((_, i) => object.lookup(i))
    .filter((part) => part instanceof PDFNumber);
  const operator = { 1: 'g', 3: 'rg', 4: 'k' }[parts.length];
  if (!operator) return null; // an empty array is "transparent"
  return `${parts.map((part) => part.asNumber()).join(' ')} ${fill ? operator : operator.toUpperCase()}`;
}

const numberIn = (dict: PDFDict | null, name: string): number | null => {
  const value = dict?.lookup(PDFName.of(name));
  return value instanceof PDFNumber ? value.asNumber() : null;
};

/** Reads a widget's /MK and /BS; the operators paint its background and border. */
export function frameOf(widget: Widget): WidgetFrame {
  const look = widget.dict.lookup(PDFName.of('MK'));
  const style = widget.dict.lookup(PDFName.of('BS'));
  const mk = look instanceof PDFDict ? look : null;
  const bs = style instanceof PDFDict ? style : null;
  const [x0, y0, x1, y1] = widget.rect;
  const turn = ((((numberIn(mk, 'R') ?? 0) % 360) + 360) % 360) as number;
  const [w, h] = [x1 - x0, y1 - y0];
  const [width, height] = turn === 90 || turn === 270 ? [h, w] : [w, h];
  const matrix = { 90: [0, 1, -1, 0, w, 0], 180: [-1, 0, 0, -1, w, h], 270: [0, -1, 1, 0, 0, h] }[turn] ?? [
    1, 0, 0, 1, 0, 0,
  ];
  const borderColor = colorOperator(mk?.lookup(PDFName.of('BC')), false);
  const fill = colorOperator(mk?.lookup(PDFName.of('BG')), true);
  const line = borderColor === null ? 0 : Math.max(0, numberIn(bs, 'W') ?? 1);
  const raised = [PDFName.of('B'), PDFName.of('I')].includes(bs?.lookup(PDFName.of('S')) as PDFName);
  const operators: string[] = [];
  if (fill) operators.push(`q ${fill} 0 0 ${width} ${height} re f Q`);
  if (borderColor && line > 0) {
    operators.push(`q ${borderColor} ${line} w ${line / 2} ${line / 2} ${width - line} ${height - line} re S Q`);
  }
  return { width, height, border: raised ? line * 2 : line, borderColor, background: operators.join('\n'), matrix };
}

/** A frame's appearance stream, as a form XObject's dictionary entries. */
export const formEntries = (frame: WidgetFrame) => ({
  Type: 'XObject',
  Subtype: 'Form',
  BBox: [0, 0, frame.width, frame.height],
  Matrix: frame.matrix,
});
