import type { GrayImage } from './gray-image.ts';
import { nextBelow, wordsOfBytes } from './next-below.ts';

/** One connected blob of ink; x1, y1 inclusive. `area` in pixels. */
export interface Component {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  area: number;
}

/** 8-connected components of the pixels darker than `threshold`, by runs and union-find; order of first appearance. */
export function connectedComponents({ data, width, height }: GrayImage, threshold: number): Component[] {
  const parent: number[] = [];
  const boxes: Component[] = [];
  const root = (label: number): number => {
    let i = label;
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  const join = (a: number, b: number): number => {
    const keep = Math.min(a, b);
    const drop = Math.max(a, b);
    if (keep === drop) return keep;
    parent[drop] = keep;
    const into = boxes[keep]!;
    const from = boxes[drop]!;
    into.x0 = Math.min(into.x0, from.x0);
    into.x1 = Math.max(into.x1, from.x1);
    into.y0 = Math.min(into.y0, from.y0);
    into.y1 = Math.max(into.y1, from.y1);
    into.area += from.area;
    return keep;
  };

  const half = Math.ceil(width / 2) + 1;
  let before = { start: new Int32Array(half), end: new Int32Array(half), label: new Int32Array(half), count: 0 };
  let current = { start: new Int32Array(half), end: new Int32Array(half), label: new Int32Array(half), count: 0 };
  const words = wordsOfBytes(data);
  for (let y = 0; y < height; y++) {
    current.count = 0;
    let candidate = 0;
    const row = y * width;
    let x = 0;
    while (x < width) {
      if (data[row + x]! >= threshold) {
        x = nextBelow(data, words, row + x + 1, row + width, threshold) - row;
        continue;
      }
      const start = x;
      while (x < width && data[row + x]! < threshold) x++;
      const end = x - 1;
      while (candidate < before.count && before.end[candidate]! < start - 1) candidate++;
      let label = -1;
      for (let k = candidate; k < before.count && before.start[k]! <= end + 1; k++) {
        const touching = root(before.label[k]!);
        label = label < 0 ? touching : join(label, touching);
      }
      if (label < 0) {
        label = boxes.length;
        parent.push(label);
        boxes.push({ x0: start, y0: y, x1: end, y1: y, area: 0 });
      }
      const box = boxes[label]!;
      box.x0 = Math.min(box.x0, start);
      box.x1 = Math.max(box.x1, end);
      box.y1 = y;
      box.area += end - start + 1;
      current.start[current.count] = start;
      current.end[current.count] = end;
      current.label[current.count] = label;
      current.count++;
    }
    [before, current] = [current, before];
  }
  return boxes.filter((_, label) => parent[label] === label);
}
