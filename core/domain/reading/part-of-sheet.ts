import type { Box, PageReading } from '../../contract/reading.ts';
import { unionBox } from './page-rows.ts';
import { displayedBox, placedAt, straightPage } from './straight-page.ts';

/** Room left around the words of a part of a sheet that leans, in points: nothing of it then seems cut by the edge. */
const ROOM = 12;

/**
 * The words of one part of a sheet (`PieceReading.parts`) as a page of their own; `part` is on the page as displayed. A
 * word belongs to the part in which its middle lies, so that each word of a sheet is in exactly one of its parts.
 */
export function partOfSheet(displayed: PageReading, part: Box): PageReading {
  const sheet = straightPage(displayed);
  const holds = ([x, y, width, height]: Box) => {
    const [across, down] = [x + width / 2, y + height / 2];
    return across >= part[0] && across < part[0] + part[2] && down >= part[1] && down < part[1] + part[3];
  };
  const own = sheet.words.filter((word) => holds(displayedBox(word)));
  const [left, top, width, height] = sheet === displayed ? part : roomAround(own.map((word) => word.box));
  const words = own.map((word) => {
    const [x, y, w, h] = word.box;
    return placedAt(word, [x - left, y - top, w, h]);
  });
  const codes = displayed.codes?.filter((code) => holds(code.box));
  return { ...sheet, width, height, words, ...(codes === undefined ? {} : { codes }) };
}

function roomAround(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return [0, 0, 1, 1];
  const [x, y, width, height] = unionBox(boxes);
  return [x - ROOM, y - ROOM, width + 2 * ROOM, height + 2 * ROOM];
}
