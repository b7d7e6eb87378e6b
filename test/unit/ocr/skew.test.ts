import { describe, expect, it } from 'vitest';
import { project } from '../../../core/engine/ocr/geometry.ts';
import { grayImage } from '../../../core/engine/ocr/gray-image.ts';
import { quarterTurn } from '../../../core/engine/ocr/quarter-turn.ts';
import { estimateSkew, turnByAngle } from '../../../core/engine/ocr/skew.ts';
import { textAxis } from '../../../core/engine/ocr/text-axis.ts';
import { fill, rowsOfBars } from './bars.ts';

const page = rowsOfBars(1200, 1600);

describe('skew', () => {
  it.each([-7, -2.4, 0, 0.6, 3, 6.5])('of %d degrees is measured to a tenth', (degrees) => {
    expect(Math.abs(estimateSkew(turnByAngle(page, degrees).image) - degrees)).toBeLessThan(0.1);
  });

  it('is not invented on a page with hardly any ink', () => {
    expect(estimateSkew(fill(grayImage(600, 800), 100, 100, 140, 120))).toBe(0);
  });

  it('is undone with the geometry known: a dot is found where the way back says', () => {
    const dot = fill(grayImage(400, 400), 300, 100, 306, 106);
    const { image, toSource } = turnByAngle(dot, 5);
    const at = image.data.indexOf(0);
    const [x, y] = project(toSource, [(at % 400) + 0.5, Math.floor(at / 400) + 0.5]);
    expect(Math.abs(x - 303)).toBeLessThan(4);
    expect(Math.abs(y - 103)).toBeLessThan(4);
  });
});

describe('text axis', () => {
  it('tells rows across from rows up and down, whichever way is up', () => {
    expect(textAxis(page)).toBeGreaterThan(0.2);
    expect(textAxis(quarterTurn(page, 180))).toBeGreaterThan(0.2);
    expect(textAxis(quarterTurn(page, 90))).toBeLessThan(-0.2);
    expect(textAxis(quarterTurn(page, 270))).toBeLessThan(-0.2);
  });

  it('is not told by a shadow and its grain on a page of few lines', () => {
    const few = grayImage(1200, 1600);
    for (let y = 200; y < 500; y += 60) for (let x = 200; x < 700; x += 18) fill(few, x, y, x + 9, y + 22);
    let state = 7;
    few.data.forEach((value, i) => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      const shadow = Math.max(0, 1 - (i % 1200) / 300) * 70;
      few.data[i] = Math.max(0, Math.min(255, value - 15 - shadow + (state >>> 27) - 16));
    });
    expect(textAxis(few)).toBeGreaterThan(0.5);
    expect(textAxis(quarterTurn(few, 90))).toBeLessThan(-0.5);
  });

  it('says nothing of a blank page', () => {
    expect(textAxis(grayImage(600, 800))).toBe(0);
  });
});
