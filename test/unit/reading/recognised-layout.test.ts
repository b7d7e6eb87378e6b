import { describe, expect, it } from 'vitest';
import type { PageReading, Word } from '../../../core/contract/reading.ts';
import { wholeCells } from '../../../core/domain/reading/fixed-pitch.ts';
import { mendedLabelWord } from '../../../core/domain/reading/label-vocabulary.ts';
import { lineBox } from '../../../core/domain/reading/line-box.ts';
import { nearlySame } from '../../../core/domain/reading/mend-lost-comma.ts';
import { rowsOf } from '../../../core/domain/reading/page-rows.ts';

const word = (text: string, x: number, y: number, width: number, height: number): Word => ({
  text,
  box: [x, y, width, height],
  confidence: 0.95,
});
const page = (words: Word[]): PageReading => ({ page: 1, width: 595, height: 842, source: 'ocr', words, findings: [] });
const texts = (words: Word[]) => rowsOf(page(words)).map((row) => row.cells.map((cell) => cell.text));

describe('recognised words on their lines', () => {
  it('gives words of one line one height, whatever letters they hold', () => {
    // 10 pt on the base line at y = 100: capitals 7.2, small letters 5.3, descenders 2.1 below; half a point of bleeding.
    const capitals = lineBox('RUE', [0, 92.55, 20, 7.7]);
    const small = lineBox('nous', [0, 94.45, 20, 5.8]);
    const hanging = lineBox('page', [0, 94.45, 20, 7.9]);
    for (const box of [small, hanging]) {
      expect(box[1]).toBeCloseTo(capitals[1], 0);
      expect(box[3]).toBeCloseTo(capitals[3], 0);
    }
    expect(lineBox('—', [0, 96, 8, 1])).toEqual([0, 96, 8, 1]);
  });

  it('keeps a big figure between two lines of small print apart from both', () => {
    const small = (y: number) => [word('Mois', 40, y, 18, 6), word('2147', 100, y, 20, 6)];
    const rows = texts([...small(500), word('1661', 300, 503.2, 24, 9), ...small(511)]);
    expect(rows).toEqual([['Mois', '2147'], ['1661'], ['Mois', '2147']]);
  });

  it('drops what is left of a frame at the edge of a cell, not a stroke between two words', () => {
    expect(texts([word('|', 37, 98, 1, 9), word('Danseuse', 41, 99, 40, 7)])).toEqual([['Danseuse']]);
    expect(texts([word('A', 40, 99, 5, 7), word('|', 47, 98, 1, 9), word('B', 50, 99, 5, 7)])).toEqual([['A | B']]);
    expect(texts([word('|', 37, 98, 1, 9)])).toEqual([]);
  });

  it('gives words of a fixed pitch their whole cells, and leaves other faces alone', () => {
    const fixed = Array.from({ length: 14 }, (_, i) => word('COTISATION', 20, 20 * i, 4.6 * 9.75, 5.5));
    const narrow = word('1', 365, 0, 3.1, 5.5);
    expect(wholeCells([...fixed, narrow]).at(-1)?.box[2]).toBeCloseTo(4.6, 1);
    const other = fixed.map((one, i) => ({ ...one, box: [20, 20 * i, 40 + 2 * i, 5.5] as Word['box'] }));
    expect(wholeCells([...other, narrow]).at(-1)).toBe(narrow);
  });
});

describe('what recognition misreads', () => {
  it('takes a word one letter away for the word of a label, but not another ending', () => {
    const words = ['employeur', 'salariee', 'paiement'];
    expect(mendedLabelWord('emp1oyeur', words)).toBe('employeur');
    expect(mendedLabelWord('salariele', words)).toBe('salariee');
    expect(mendedLabelWord('salaries', words)).toBeUndefined();
    expect(mendedLabelWord('employeurs', words)).toBeUndefined();
    expect(mendedLabelWord('paiement', words)).toBeUndefined();
  });

  it('finds figures alike that differ by one figure', () => {
    expect(nearlySame('2215675', '215675')).toBe(true);
    expect(nearlySame('215675', '215675')).toBe(true);
    expect(nearlySame('216675', '215675')).toBe(true);
    expect(nearlySame('226675', '215675')).toBe(false);
    expect(nearlySame('22155675', '215675')).toBe(false);
  });
});
