import type { Box } from '../../contract/reading.ts';
import type { Segment } from './page-segments.ts';

export interface FieldLabel {
  text: string;
  lead: string;
  where: 'left' | 'inside' | 'above';
  segments: Segment[];
}

const NEAR_LEFT = 45; // points between a label and its field
const FAR_LEFT = 130; // in a column of fields that stands apart from the column of labels
const COLON_LEFT = 220; // when the label ends with a colon
const TOUCHING = 8; // points between a field and a label that is surely its own
const ONE_LINE = 26; // a higher box has its label in its first line
const ABOVE = 24;

const overlap = (a: Segment, [x, , width]: Box) => Math.min(a.x1, x + width) - Math.max(a.x0, x);
const covers = (segment: Segment, box: Box) =>
  overlap(segment, box) >= 0.5 * Math.min(segment.x1 - segment.x0, box[2]) && overlap(segment, box) > 0;

/** What is printed beside, in the upper edge of, or above each field of one page. */
export class PageLabels {
  readonly segments: readonly Segment[];
  readonly #boxes: readonly Box[];

  constructor(segments: readonly Segment[], boxes: readonly Box[]) {
    this.segments = segments;
    this.#boxes = boxes;
  }

  #between(x0: number, x1: number, cy: number): boolean {
    return this.#boxes.some(([x, y, width, height]) => {
      const middle = x + width / 2;
      return middle > x0 && middle < x1 && cy > y - 2 && cy < y + height + 2;
    });
  }

  #left([x, y, width, height]: Box): { segment: Segment; gap: number } | null {
    const tall = height > ONE_LINE;
    const candidates = this.segments.filter(({ cy, x1, x0 }) => {
      const onLine = tall ? cy > y - 3 && cy < y + 16 : Math.abs(cy - y - height / 2) < Math.max(5, height / 2);
      return onLine && x1 <= x + Math.min(4, width / 3) && x0 < x;
    });
    const segment = candidates.toSorted((a, b) => b.x1 - a.x1 || Math.abs(a.cy - y) - Math.abs(b.cy - y))[0];
    if (!segment) return null;
    const gap = x - segment.x1;
    // Alone before the first field of its line, a label is that field's however far it stands.
    const alone = !this.segments.some((other) => other.row === segment.row && other !== segment && other.x0 < x);
    if (gap > (alone || /:\s*$/u.test(segment.text) ? COLON_LEFT : FAR_LEFT)) return null;
    return this.#between(segment.x1, x - 1, segment.cy) ? null : { segment, gap };
  }

  /** Whether a segment is the left label of another field than the one of this box. */
  #isLeftOfAnother(segment: Segment, box: Box): boolean {
    return this.#boxes.some((other) => {
      if (other === box || other[0] < segment.x1 - 4 || other[0] - segment.x1 > NEAR_LEFT) return false;
      return this.#left(other)?.segment === segment;
    });
  }

  /** Earlier lines of a label that runs over several. */
  #linesUp(segment: Segment): Segment[] {
    const lines = [segment];
    for (let last = segment; lines.length < 3; ) {
      const up = this.segments.filter(
        (candidate) =>
          candidate.cy < last.cy &&
          last.y0 - candidate.y1 < 0.6 * (last.y1 - last.y0) &&
          Math.abs(candidate.x0 - last.x0) < 14 &&
          !this.#boxes.some(([x, y, w, h]) => overlap(last, [x, y, w, h]) > 0 && y > candidate.cy && y + h < last.cy),
      );
      const [next] = up.toSorted((a, b) => b.cy - a.cy);
      if (!next || /[:.]\s*$/u.test(next.text)) break;
      lines.unshift(next);
      last = next;
    }
    return lines;
  }

  #inside(box: Box): Segment | null {
    const [x, y, width, height] = box;
    const low = height > 18 ? y + 0.55 * height : y + 2;
    const found = this.segments.filter(
      (segment) =>
        segment.cy > y - 6 &&
        segment.cy < low &&
        covers(segment, box) &&
        segment.x0 > x - 20 &&
        segment.x0 < x + width &&
        !this.#isLeftOfAnother(segment, box),
    );
    return found.toSorted((a, b) => b.cy - a.cy)[0] ?? null;
  }

  /** Some forms print labels under their fields: one that is nearer to the field over it is not this field's. */
  #hangsUnder(segment: Segment, gap: number): boolean {
    return this.#boxes.some((other) => {
      const under = segment.y0 - other[1] - other[3];
      return under > -3 && under < gap && overlap(segment, other) > 0 && Math.abs(segment.x0 - other[0]) < 14;
    });
  }

  #above(box: Box): Segment | null {
    const [x, y, width] = box;
    const found = this.segments.filter(
      (segment) =>
        segment.y1 <= y + 4 &&
        segment.cy > y - ABOVE &&
        overlap(segment, box) > 0 &&
        (covers(segment, box) || Math.abs(segment.x0 - x) < 14) &&
        !this.#isLeftOfAnother(segment, box) &&
        !this.#hangsUnder(segment, y - segment.y1) &&
        !this.#boxes.some(
          ([bx, by, bw, bh]) =>
            by > segment.cy && by + bh <= y + 2 && Math.min(bx + bw, x + width) - Math.max(bx, x) > 0,
        ),
    );
    return found.toSorted((a, b) => b.cy - a.cy || a.x0 - b.x0)[0] ?? null;
  }

  /** The labels of a field, the most telling first. */
  of(box: Box): FieldLabel[] {
    const inside = this.#inside(box);
    const left = this.#left(box);
    const above = this.#above(box);
    const stacked = (segment: Segment, where: FieldLabel['where']): FieldLabel => {
      const segments = this.#linesUp(segment);
      return { text: segments.map(({ text }) => text).join(' '), lead: segments[0]?.lead ?? '', where, segments };
    };
    const labels: FieldLabel[] = [];
    if (inside) labels.push(stacked(inside, 'inside'));
    if (left)
      labels.push({ text: left.segment.text, lead: left.segment.lead, where: 'left', segments: [left.segment] });
    if (above && above !== inside) labels.push(stacked(above, 'above'));
    // A far word on the left with another just above: the one above is the field's.
    const [first, second] = labels;
    const far = first?.where === 'left' && second?.where === 'above' && left !== null && left.gap > NEAR_LEFT;
    if (far && above && box[1] - above.y1 < TOUCHING) labels.reverse();
    return labels;
  }

  /** The answers printed beside a box: on its right and on its left. */
  beside([x, y, width, height]: Box): {
    right: Segment | null;
    left: Segment | null;
    rightGap: number;
    leftGap: number;
  } {
    const onLine = this.segments.filter(({ cy }) => Math.abs(cy - y - height / 2) < Math.max(6, height / 2 + 2));
    const right = onLine
      .filter((segment) => segment.x0 >= x + width - 3)
      .toSorted((a, b) => a.x0 - b.x0)
      .find((segment) => !this.#between(x + width, segment.x0, segment.cy));
    const left = onLine
      .filter((segment) => segment.x1 <= x + 3)
      .toSorted((a, b) => b.x1 - a.x1)
      .find((segment) => !this.#between(segment.x1, x, segment.cy));
    const rightGap = right ? right.x0 - x - width : Number.POSITIVE_INFINITY;
    const leftGap = left ? x - left.x1 : Number.POSITIVE_INFINITY;
    const close = 16;
    return {
      right: right && rightGap <= close ? right : null,
      left: left && leftGap <= close ? left : null,
      rightGap,
      leftGap,
    };
  }
}
