import type { Box } from '../../contract/reading.ts';
import type { ProposalPage } from './proposal-input.ts';

/** A run of words of one line that belong together: one label, one answer. */
export interface Segment {
  text: string;
  /** What stands just before it on the line when that ends with a colon: "Pour les mineurs :" of "Nom, prénom". */
  lead: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  cy: number;
  row: number;
}

interface Piece {
  text: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

const WIDE_GAP = 1.1; // of the height of the letters: a wider blank parts two labels
const SAME_ROW = 0.6; // of the height
const LEADING = /^[_.…·]{3,}|^_+/u;
const TRAILING = /[_.…·]{3,}$|_+$/u;

const within = (x: number, y: number, [left, top, width, height]: Box, margin: number) =>
  x > left - margin && x < left + width + margin && y > top - margin && y < top + height + margin;

/** Words without leaders; marks that stand in a check box are the box itself ("□", or what a recogniser made of it). */
function piecesOf(page: ProposalPage, buttons: readonly Box[]): Piece[] {
  return (page.words ?? []).flatMap(({ text, box: [x, y, width, height] }) => {
    const bare = text.replace(/[_.…·]{2,}|_/gu, ' ').trim();
    if (!/[\p{L}\p{N}:°*&+/–—-]/u.test(bare) || /^[-–—]{2,}$/u.test(bare)) return [];
    if (bare.length <= 2 && buttons.some((box) => within(x + width / 2, y + height / 2, box, 1))) return [];
    // A leader glued to a word widens it: "....Voie", "Courriel:__".
    const lost = (leader: RegExp) => (width * (leader.exec(text)?.[0].length ?? 0)) / text.length;
    return [{ text: bare, x0: x + lost(LEADING), x1: x + width - lost(TRAILING), y0: y, y1: y + height }];
  });
}

function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { cy: number; height: number; pieces: Piece[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y0 + a.y1 - b.y0 - b.y1)) {
    const cy = (piece.y0 + piece.y1) / 2;
    const height = piece.y1 - piece.y0;
    const row = rows.findLast(
      (candidate) => Math.abs(candidate.cy - cy) < SAME_ROW * Math.min(candidate.height, height),
    );
    if (row) row.pieces.push(piece);
    else rows.push({ cy, height, pieces: [piece] });
  }
  return rows.map((row) => row.pieces.toSorted((a, b) => a.x0 - b.x0));
}

/** The labels of a page, row by row from the top. `fields`: every place on the page; nothing reads across one. */
export function pageSegments(page: ProposalPage, fields: readonly Box[], buttons: readonly Box[]): Segment[] {
  const segments: Segment[] = [];
  rowsOf(piecesOf(page, buttons)).forEach((row, index) => {
    let current: Piece[] = [];
    let previous: { text: string; x1: number } | null = null;
    const crosses = (x0: number, x1: number, cy: number) =>
      [...fields, ...buttons].some(
        ([x, y, width, height]) =>
          Math.min(x1 + 2, x + width) - Math.max(x0 - 2, x) >= 0.5 * width && cy > y - 2 && cy < y + height + 2,
      );
    const flush = () => {
      const [first] = current;
      const last = current.at(-1);
      if (!first || !last) return;
      const text = current.map((piece) => piece.text).join(' ');
      const y0 = Math.min(...current.map((piece) => piece.y0));
      const y1 = Math.max(...current.map((piece) => piece.y1));
      const joined = previous !== null && /:$/u.test(previous.text) && first.x0 - previous.x1 < 2 * (y1 - y0);
      const free = previous !== null && !crosses(previous.x1, first.x0, (y0 + y1) / 2);
      const lead = joined && free && previous ? previous.text : '';
      segments.push({ text, lead, x0: first.x0, x1: last.x1, y0, y1, cy: (y0 + y1) / 2, row: index });
      previous = { text, x1: last.x1 };
      current = [];
    };
    for (const piece of row) {
      const last = current.at(-1);
      if (last) {
        const height = Math.max(piece.y1 - piece.y0, last.y1 - last.y0);
        const ended = /:$/u.test(last.text) && !/^[:(]/u.test(piece.text);
        const parted = piece.x0 - last.x1 > WIDE_GAP * height || crosses(last.x1, piece.x0, (piece.y0 + piece.y1) / 2);
        if (ended || parted || /^\*?\d{1,2}\.$/u.test(piece.text)) flush();
      }
      current.push(piece);
    }
    flush();
  });
  return segments.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
