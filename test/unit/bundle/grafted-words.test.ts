import { describe, expect, it } from 'vitest';
import type { Word } from '../../../core/contract/reading.ts';
import { boxOnSheet } from '../../../core/domain/bundle/box-on-sheet.ts';
import { compareCodes } from '../../../core/domain/bundle/compare-codes.ts';
import { eachOperator } from '../../../core/domain/bundle/content-operators.ts';
import { holdsWords } from '../../../core/domain/bundle/holds-words.ts';
import { textLines } from '../../../core/domain/bundle/text-lines.ts';
import { wordFrames } from '../../../core/domain/bundle/word-frames.ts';
import { wordsToGraft } from '../../../core/domain/bundle/words-to-graft.ts';

const word = (text: string, x: number, y: number, width = text.length * 5, height = 9): Word => ({
  text,
  box: [x, y, width, height],
  confidence: 0.9,
});

describe('words that a search must find', () => {
  const words = ['Net', 'payé', '1', '682,77', '€', 'payé', 'porte-monnaie'].map((text) => ({ text }));

  it('count as often as they were recognised, whatever the blanks and hyphens', () => {
    expect(holdsWords('Net payé 1 682,77 €\r\npayé porte\u0002monnaie', words)).toBe(1);
    expect(holdsWords('Net 1 682,77 € porte-monnaie payé', words)).toBe(1); // "payé" is found wherever it stands
    expect(holdsWords('payé porte-monnaie', words)).toBeCloseTo(3 / 7);
    expect(holdsWords('', words)).toBe(0);
    expect(holdsWords('', [])).toBe(1);
  });
});

describe('which words a page lacks', () => {
  const words = [word('Salaire', 10, 10), word('brut', 60, 10), word('1 900', 100, 10), word('euros', 140, 10)];

  it('all of a scan, none where the page has its own text, those besides a stamp', () => {
    expect(wordsToGraft({ words, origin: 'ocr' }, '')).toEqual({ words, text: 'grafted' });
    expect(wordsToGraft({ words, origin: 'ocr' }, 'Salaire brut 1 900 euros')).toEqual({ words: [], text: 'own' });
    expect(wordsToGraft({ words, origin: 'text' }, 'Salaire brut')).toEqual({ words: [], text: 'own' });
    expect(wordsToGraft({ words, origin: 'ocr' }, 'Reçu Salaire')).toEqual({ words: words.slice(1), text: 'grafted' });
    expect(wordsToGraft(null, '')).toEqual({ words: [], text: 'none' });
    expect(wordsToGraft({ words: [], origin: 'ocr' }, ' ')).toEqual({ words: [], text: 'none' });
    // A page with text of its own that had to be drawn as an image keeps its words.
    expect(wordsToGraft({ words, origin: 'text' }, '')).toEqual({ words, text: 'grafted' });
  });
});

describe('how words lie', () => {
  it('a photographed sheet: each word follows its own slope', () => {
    const seen = (u: number, v: number): [number, number] => {
      const w = 1 + u * 0.0004 + v * 0.0003;
      return [(40 + u * 0.9 + v * 0.05) / w, (30 + u * 0.08 + v * 0.95) / w];
    };
    const words = Array.from({ length: 40 }, (_, i): Word => {
      const [x, y, width, height] = [40 + (i % 4) * 130, 60 + Math.floor(i / 4) * 70, 90, 10];
      const corners = [seen(x, y), seen(x + width, y), seen(x, y + height), seen(x + width, y + height)];
      const [xs, ys] = [corners.map(([a]) => a), corners.map(([, b]) => b)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return {
        text: 'mot',
        upright: [x, y, width, height],
        box: [left, top, Math.max(...xs) - left, Math.max(...ys) - top],
        confidence: 1,
      };
    });
    for (const [i, { origin, along }] of wordFrames(words).entries()) {
      const [x, y, width, height] = words[i]?.upright ?? [0, 0, 0, 0];
      const [start, end] = [seen(x, y + height), seen(x + width, y + height)];
      expect(Math.hypot(origin[0] - start[0], origin[1] - start[1])).toBeLessThan(0.5);
      expect(Math.hypot(origin[0] + along[0] - end[0], origin[1] + along[1] - end[1])).toBeLessThan(0.5);
    }
  });

  it('rows keep the given order; a title beside small print is a line of its own', () => {
    const lines = textLines([
      word('A', 50, 40, 30, 30),
      word('petit', 100, 50),
      word('texte', 140, 50),
      word('gauche', 50, 90),
      word('Haut', 300, 20),
    ]);
    expect(lines.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual([
      'A',
      'petit texte',
      'gauche',
      'Haut',
    ]);
  });

  it('a box goes where its page goes', () => {
    const placement = { sheetWidth: 600, sheetHeight: 800, scale: 0.5, x: 100, y: 300 };
    expect(boxOnSheet([20, 40, 10, 10], { placement, contentSize: [800, 1000], readSize: [400, 500] })).toEqual([
      120, 40, 10, 10,
    ]);
  });
});

describe('codes before and after', () => {
  it('tells what was lost, changed or moved', () => {
    const at = (x: number): [number, number, number, number] => [x, 10, 50, 50];
    const expected = [
      { holds: 'a', box: at(0) },
      { holds: 'b', box: at(100) },
      { holds: 'c', box: at(200) },
      { holds: 'd', box: at(300) },
      { holds: 'a', box: null },
    ];
    const found = [
      { holds: 'x', box: at(102) },
      { holds: 'a', box: at(3) },
      { holds: 'c', box: at(400) },
      { holds: 'a', box: at(500) },
    ];
    expect(compareCodes(expected, found)).toEqual(['kept', 'changed', 'moved', 'lost', 'kept']);
  });
});

describe('a content stream', () => {
  it('is read operator by operator, past strings, comments and inline images', () => {
    const told: string[] = [];
    const stream =
      'q .5 0 0 -1.5 +10 -.5 cm/Im#201 Do %Q\n(a\\) (b) Do) Tj <4142> Tj [1 (x)] TJ BI /W 1 ID \u0001EIx\u0002 EI Q';
    eachOperator(Buffer.from(stream, 'latin1'), (operator, operands) => {
      told.push(
        [
          ...operands.map((operand) =>
            operand !== null && typeof operand === 'object' ? `/${operand.name}` : operand,
          ),
          operator,
        ].join(' '),
      );
    });
    expect(told).toEqual(['q', '0.5 0 0 -1.5 10 -0.5 cm', '/Im 1 Do', ' Tj', ' Tj', '1  TJ', 'BI', 'Q']);
  });
});
