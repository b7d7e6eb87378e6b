import type { Box } from '../../contract/reading.ts';
import type { FieldPlace, ProposalField } from './proposal-input.ts';

export interface TextPlace extends FieldPlace {
  field: ProposalField;
}

/** Fields that hold one value together: cells of a date, parts of a number, lines of an address. */
export interface FieldGroup {
  kind: 'single' | 'date' | 'cells' | 'lines';
  places: TextPlace[];
}

const GAP = 18; // between the cells of a date, with its stroke
const sameLine = ([, y, , h]: Box, [, y2, , h2]: Box) => Math.abs(y + h / 2 - y2 - h2 / 2) < 4;

function follows(a: TextPlace, b: TextPlace): boolean {
  const gap = b.rect[0] - a.rect[0] - a.rect[2];
  return a.page === b.page && sameLine(a.rect, b.rect) && gap > -3 && gap < GAP;
}

const sizes = (places: readonly TextPlace[]) => places.map(({ field }) => field.maxLength ?? 0).join();

function dateCells(places: readonly TextPlace[], from: number): number {
  const three = places.slice(from, from + 3);
  const [a, b, c] = three;
  if (!a || !b || !c || !follows(a, b) || !follows(b, c)) return 0;
  if (sizes(three) === '2,2,4') return 3;
  const narrow = a.rect[2] <= 34 && b.rect[2] <= 34 && c.rect[2] <= 60 && c.rect[2] >= a.rect[2];
  const free = three.every(({ field }) => field.maxLength === undefined);
  const more = places[from + 3];
  return narrow && free && !(more && follows(c, more)) ? 3 : 0;
}

/** Single characters side by side, four or more. */
function characterCells(places: readonly TextPlace[], from: number): number {
  let count = 0;
  for (let at = from; ; at++, count++) {
    const place = places[at];
    const before = places[at - 1];
    if (place?.field.maxLength !== 1) break;
    if (at > from && !(before && follows(before, place))) break;
  }
  return count >= 4 ? count : 0;
}

function linesOf(places: readonly TextPlace[], first: TextPlace, hasLabel: (place: TextPlace) => boolean): TextPlace[] {
  const lines = [first];
  for (let last = first; ; ) {
    const [x, y, width, height] = last.rect;
    const next = places.find(
      ({ page, rect }) =>
        page === last.page &&
        Math.abs(rect[0] - x) < 4 &&
        Math.abs(rect[2] - width) < 8 &&
        rect[1] > y &&
        rect[1] - y - height < 6,
    );
    if (!next || hasLabel(next)) return lines;
    lines.push(next);
    last = next;
  }
}

function inReadingOrder(places: readonly TextPlace[]): TextPlace[] {
  const rows: TextPlace[][] = [];
  const middle = ({ rect: [, y, , height] }: TextPlace) => y + height / 2;
  for (const place of places.toSorted((a, b) => a.page - b.page || middle(a) - middle(b))) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.page === place.page && sameLine(first.rect, place.rect)) row.push(place);
    else rows.push([place]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.rect[0] - b.rect[0]));
}

/** The text fields of a form, in reading order, with those that belong together in one group. */
export function groupFields(places: readonly TextPlace[], hasLabel: (place: TextPlace) => boolean): FieldGroup[] {
  const inOrder = inReadingOrder(places);
  const groups: FieldGroup[] = [];
  const taken = new Set<TextPlace>();
  inOrder.forEach((place, index) => {
    if (taken.has(place)) return;
    const cells = characterCells(inOrder, index);
    const date = cells ? 0 : dateCells(inOrder, index);
    const lines = cells || date ? [] : linesOf(inOrder, place, hasLabel);
    const members = cells || date ? inOrder.slice(index, index + cells + date) : lines;
    for (const member of members) taken.add(member);
    const kind = cells ? 'cells' : date ? 'date' : members.length > 1 ? 'lines' : 'single';
    groups.push({ kind, places: members });
  });
  return groups;
}
