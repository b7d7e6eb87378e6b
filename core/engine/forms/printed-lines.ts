import type { PrintedLine } from '../../domain/forms/signature-spots.ts';
import type { PrintedRun } from './second-reader.ts';

/** Stretches of print that follow each other on one line, as one text; a gap wider than two letters ends it. */
export function printedLines(runs: readonly PrintedRun[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const sorted = runs.toSorted((a, b) => a.page - b.page || middle(a) - middle(b) || a.box[0] - b.box[0]);
  const rows: PrintedRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first?.page === run.page && Math.abs(middle(first) - middle(run)) < first.box[3] * 0.5) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) {
    let open: PrintedLine | null = null;
    for (const { page, text, box } of row.toSorted((a, b) => a.box[0] - b.box[0])) {
      const [x, y, width, height] = box;
      const gap: number = open ? x - open.box[0] - open.box[2] : 0;
      if (open && gap < height * 1.2) {
        const right: number = Math.max(open.box[0] + open.box[2], x + width);
        open.text += `${gap > height * 0.15 ? ' ' : ''}${text}`;
        open.box = [open.box[0], Math.min(open.box[1], y), right - open.box[0], Math.max(open.box[3], height)];
      } else {
        open = { page, text, box: [x, y, width, height] };
        lines.push(open);
      }
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }));
}

const middle = ({ box: [, y, , height] }: PrintedRun) => y + height / 2;
