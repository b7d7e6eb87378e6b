import type { Word } from '../../contract/reading.ts';
import { hasRightToLeft, visualRuns } from './visual-runs.ts';
import { type Point, type WordFrame, wordFrames } from './word-frames.ts';

/** A word on its line: characters from left to right as seen, where it starts along the line, and how long it is. */
type LineWord = { text: string; from: number; width: number };

/**
 * Words that follow each other on one straight line. `origin`: left end of the baseline; `direction`: unit vector along it
 * (y downwards); `size`: height of the letters. Points of the page as displayed.
 */
export type TextLine = { origin: Point; direction: Point; size: number; rightToLeft: boolean; words: LineWord[] };

const SAME_LINE = 0.5; // of the lower word's height: how far the middles of neighbours may be apart
const UNLIKE = 1.8; // a word so much higher than its neighbour is no part of its line: a title beside small print
const OFF_LINE = 2; // points: what leaves the line by more begins another one (paper that was not flat)

/** Cuts recognised words into lines, in the order in which they were given. */
export function textLines(words: readonly Word[]): TextLine[] {
  const printed = words.filter(({ text, box }) => text.trim() !== '' && box[2] > 0 && box[3] > 0);
  const frames = wordFrames(printed);
  const lines: TextLine[] = [];
  let row: Placed[] = [];
  for (const [i, word] of printed.entries()) {
    const placed: Placed = { word, frame: frames[i] as WordFrame };
    const last = row.at(-1);
    if (last && !follows(last.word, word)) {
      lines.push(...linesOf(row));
      row = [];
    }
    row.push(placed);
  }
  lines.push(...linesOf(row));
  return lines;
}

type Placed = { word: Word; frame: WordFrame };

const uprightOf = (word: Word) => word.upright ?? word.box;

function follows(last: Word, next: Word): boolean {
  const [x, y, width, height] = uprightOf(last);
  const [nextX, nextY, nextWidth, nextHeight] = uprightOf(next);
  const low = Math.min(height, nextHeight);
  const high = Math.max(height, nextHeight);
  const apart = Math.abs(y + height / 2 - nextY - nextHeight / 2);
  // Signs as low as a dash stand beside any letter.
  if (high > UNLIKE * low && low > 4) return false;
  if (apart >= SAME_LINE * Math.max(low, high / UNLIKE)) return false;
  return nextX >= x || nextX + nextWidth <= x || nextX < x + width;
}

function linesOf(row: readonly Placed[]): TextLine[] {
  if (row.length === 0) return [];
  const sorted = [...row].sort((a, b) => uprightOf(a.word)[0] - uprightOf(b.word)[0]);
  const first = sorted[0] as Placed;
  const direction = directionOf(sorted);
  const up: Point = [direction[1], -direction[0]];
  const heightAt = ({ frame }: Placed) => dot(minus(frame.origin, first.frame.origin), up);
  const baseline = median(sorted.map(heightAt));
  const straight = sorted.filter((placed) => Math.abs(heightAt(placed) - baseline) <= OFF_LINE + sizeOf(placed) * 0.4);
  const size = Math.max(1, upperQuartile(straight.map(sizeOf)));
  const origin: Point = [first.frame.origin[0] + up[0] * baseline, first.frame.origin[1] + up[1] * baseline];
  const line: TextLine = {
    origin,
    direction,
    size,
    rightToLeft: straight.some(({ word }) => hasRightToLeft(word.text)),
    words: straight.map(({ word, frame }) => ({
      text: asSeen(word.text),
      from: dot(minus(frame.origin, origin), direction),
      width: Math.max(0.5, dot(frame.along, direction)),
    })),
  };
  if (straight.length === sorted.length) return [line];
  const rest = sorted.filter((placed) => !straight.includes(placed));
  return straight.length === 0 ? rest.flatMap((placed) => linesOf([placed])) : [line, ...linesOf(rest)];
}

/** From the start of the first word to the end of the last one; of a short line, the mean of its words. */
function directionOf(row: readonly Placed[]): Point {
  const first = row[0] as Placed;
  const last = row.at(-1) as Placed;
  const sum: Point = row.reduce<Point>(([x, y], { frame }) => [x + frame.along[0], y + frame.along[1]], [0, 0]);
  const end: Point = [last.frame.origin[0] + last.frame.along[0], last.frame.origin[1] + last.frame.along[1]];
  const whole = minus(end, first.frame.origin);
  const mean = unit(sum);
  const long = unit(whole);
  // Descenders tilt a short line; over a long one the ends decide.
  return Math.hypot(...whole) > 30 * sizeOf(first) && dot(mean, long) > 0.99 ? long : mean;
}

const sizeOf = ({ frame }: Placed) => Math.hypot(...frame.up);
const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1];

function unit([x, y]: Point): Point {
  const length = Math.hypot(x, y);
  return length === 0 ? [1, 0] : [x / length, y / length];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function upperQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.75)] ?? 0;
}

/** Readers turn Arabic and Hebrew letters round again when they copy, so they are written in the order in which they are seen. */
function asSeen(text: string): string {
  // Characters that take two code units are read by no recogniser here; readers disagree on how they are mapped.
  const composed = text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]/gu, '')
    .replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return visualRuns(composed)
    .map((run) => (run.rightToLeft ? [...run.text].reverse().join('') : run.text))
    .join('');
}
