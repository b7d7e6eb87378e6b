import type { Box } from '../../contract/reading.ts';
import type { Placement } from './place-page.ts';

/**
 * Where a source page lies on its sheet. `contentSize`: the page as displayed, before the placement's scale; `readSize`: the
 * same page in the points in which its boxes were measured, when that is another size (an image measured in pixels).
 */
export type PagePlace = {
  placement: Placement;
  contentSize: readonly [number, number];
  readSize?: readonly [number, number];
};

/** A box of the source page on the sheet; both in points from the top-left corner. */
export function boxOnSheet([x, y, width, height]: Box, place: PagePlace): Box {
  const { placement, contentSize, readSize = contentSize } = place;
  const unit = (placement.scale * contentSize[0]) / readSize[0];
  const top = placement.sheetHeight - placement.y - contentSize[1] * placement.scale;
  return [placement.x + x * unit, top + y * unit, width * unit, height * unit];
}
