import type { PDFContext, PDFRef } from 'pdf-lib';
import type { FittedText, TextBox } from './fit-text.ts';
import { FONT_RESOURCE, type FormFont } from './form-font.ts';
import { formEntries, type WidgetFrame } from './widget-frame.ts';

const LEADING = 1.16;
const n = (value: number) => String(Math.round(value * 1000) / 1000);

const padding = (frame: WidgetFrame) => frame.border + Math.min(2, frame.width * 0.05);

/** What is left for text inside a widget. Cells of a comb share the whole width. */
export function textBoxOf(frame: WidgetFrame, comb: boolean): TextBox {
  const side = comb ? 0 : padding(frame);
  return { width: frame.width - 2 * side, height: frame.height - 2 * frame.border };
}

function baselineOfOneLine(frame: WidgetFrame, size: number, font: FormFont, ascent: number, descent: number): number {
  const centred = (frame.height - (font.capHeight * size) / 1000) / 2;
  const lowest = frame.border + (descent * size) / 1000;
  const highest = frame.height - frame.border - (ascent * size) / 1000;
  return Math.max(Math.min(centred, highest), Math.min(lowest, highest));
}

function startOf(frame: WidgetFrame, width: number, quadding: number): number {
  const side = padding(frame);
  if (quadding === 1) return (frame.width - width) / 2;
  return quadding === 2 ? frame.width - side - width : side;
}

function combLines(frame: WidgetFrame, cells: number): string {
  if (frame.borderColor === null || frame.border === 0) return '';
  const lines = Array.from({ length: cells - 1 }, (_, i) => {
    const x = n(((i + 1) * frame.width) / cells);
    return `${x} 0 m ${x} ${n(frame.height)} l S`;
  });
  return `q ${frame.borderColor} ${n(frame.border)} w ${lines.join(' ')} Q`;
}

/**
 * The appearance stream of a text or list widget: background, border, then the text in the embedded font, at the size
 * that was found to fit. `quadding`: 0 left, 1 centred, 2 right.
 */
export function textAppearance(
  context: PDFContext,
  frame: WidgetFrame,
  text: FittedText,
  style: { color: string; quadding: number; maxCells: number | null },
  font: FormFont,
): PDFRef {
  const { size } = text;
  const shown: string[] = [];
  if (text.cells) {
    const count = style.maxCells ?? text.cells.length;
    const ascent = Math.max(...text.cells.map((cell) => cell.ascent), 0);
    const descent = Math.max(...text.cells.map((cell) => cell.descent), 0);
    const y = baselineOfOneLine(frame, size, font, ascent, descent);
    const first =
      style.quadding === 2
        ? count - text.cells.length
        : style.quadding === 1
          ? Math.floor((count - text.cells.length) / 2)
          : 0;
    text.cells.forEach((cell, index) => {
      const x = ((first + index + 0.5) * frame.width) / count - (cell.width * size) / 2000;
      shown.push(`1 0 0 1 ${n(x)} ${n(y)} Tm\n${font.show(cell, size)}`);
    });
  } else if (text.multiline) {
    let y = frame.height - frame.border - size * 0.95;
    const spare = frame.height - 2 * frame.border - text.lines.length * size * LEADING;
    if (spare > 2) y -= Math.min(2, spare / 2);
    for (const line of text.lines) {
      shown.push(
        `1 0 0 1 ${n(startOf(frame, (line.width * size * text.stretch) / 1000, style.quadding))} ${n(y)} Tm\n${font.show(line, size)}`,
      );
      y -= size * LEADING;
    }
  } else {
    for (const line of text.lines) {
      const y = baselineOfOneLine(frame, size, font, line.ascent, line.descent);
      shown.push(
        `1 0 0 1 ${n(startOf(frame, (line.width * size * text.stretch) / 1000, style.quadding))} ${n(y)} Tm\n${font.show(line, size)}`,
      );
    }
  }
  const content = [
    frame.background,
    text.cells ? combLines(frame, style.maxCells ?? text.cells.length) : '',
    '/Tx BMC q',
    `0 0 ${n(frame.width)} ${n(frame.height)} re W n`,
    `BT ${style.color} /${FONT_RESOURCE.decodeText()} ${n(size)} Tf${text.stretch === 1 ? '' : ` ${n(text.stretch * 100)} Tz`}`,
    ...shown,
    'ET Q EMC',
  ];
  return context.register(
    context.flateStream(content.filter(Boolean).join('\n'), {
      ...formEntries(frame),
      Resources: { Font: { [FONT_RESOURCE.decodeText()]: font.ref } },
    }),
  );
}

/** An appearance with nothing written in it. */
export function emptyAppearance(context: PDFContext, frame: WidgetFrame): PDFRef {
  return context.register(
    context.flateStream(`${frame.background}\n/Tx BMC EMC`, { ...formEntries(frame), Resources: {} }),
  );
}
