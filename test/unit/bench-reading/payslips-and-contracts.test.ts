import { describe, expect, it } from 'vitest';
import { FACT_TYPES, type FactName } from '../../../core/contract/fact-names.ts';
import type { Word } from '../../../core/contract/reading.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { paperFile, seedOf } from '../../bench/reading/cases.ts';
import { bring, DEGRADATION_IDS } from '../../bench/reading/degradations.ts';
import type { PaperFile, Printed } from '../../bench/reading/paper.ts';
import { FILE_MAKERS, MAKERS } from '../../bench/reading/papers/all.ts';
import { seededRandom } from '../../fixtures/papers/seeded-random.ts';

const OWN = MAKERS.filter((maker) => ['bulletin-de-paie', 'contrat-de-travail'].includes(maker.kind));
const files: PaperFile[] = [
  ...OWN.flatMap((maker) => [0, 1, 2].map((variant) => paperFile(maker, variant))),
  ...FILE_MAKERS.map((maker) => maker.make(seededRandom(seedOf(maker.id, 0)), 0)),
];

/** The letters and digits of the words whose middle lies in a box, a little enlarged. */
function textAt(words: Word[], [x, y, width, height]: Printed['box']): string {
  const inside = words.filter(({ box }) => {
    const [middle, centre] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
    return middle > x - 2 && middle < x + width + 2 && centre > y - 2 && centre < y + height + 2;
  });
  return plain(inside.map((word) => word.text).join(''));
}
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the papers of the bench', () => {
  it('have names of their own', () => {
    const ids = [...MAKERS, ...FILE_MAKERS].map((maker) => maker.id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('are payslips of at least six layouts in each split, of one drawing only', () => {
    const payslips = OWN.filter((maker) => maker.kind === 'bulletin-de-paie');
    for (const split of ['tune', 'report', 'report-2026-11-22'])
      expect(payslips.filter((maker) => maker.split === split).length).toBeGreaterThanOrEqual(6);
    for (const { pieces, split } of files) for (const { paper } of pieces) expect(paper.split).toBe(split);
  });

  it('are the same for the same number, and others for another', () => {
    for (const maker of OWN) {
      const marks = (variant: number) => JSON.stringify(paperFile(maker, variant).sheets.map((sheet) => sheet.marks));
      expect(marks(0), maker.id).toBe(marks(0));
      expect(marks(0), maker.id).not.toBe(marks(1));
    }
  });

  it('state values in the form of their facts', () => {
    for (const { pieces } of files)
      for (const { paper } of pieces)
        for (const [name, { value, printed, page }] of Object.entries(paper.truth) as [FactName, Printed][]) {
          const where = `${paper.id} ${name}: ${value}`;
          const type = FACT_TYPES[name];
          if (['amount', 'hours', 'year'].includes(type)) expect(typeof value, where).toBe('number');
          if (type === 'date') expect(value, where).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (type === 'month') expect(value, where).toMatch(/^\d{4}-\d{2}$/);
          if (type === 'identifier') expect(value, where).toMatch(/^[0-9A-Za-z]+$/);
          if (type === 'text') expect(String(value).trim(), where).not.toBe('');
          expect(printed.trim(), where).not.toBe('');
          expect(page >= 1 && page <= paper.pages.length, where).toBe(true);
          expect(paper.absent?.includes(name) ?? false, where).toBe(false);
        }
  });

  it('show each value where the truth says', async () => {
    // One PDF of them all: each face is then embedded once.
    const sheets = files.flatMap((file) => file.sheets);
    const { bytes, name } = await bring('all', sheets, 'text', 1);
    const source = await openSource(bytes, name);
    const words = sheets.map((_, index) => source.textWords(index + 1) ?? []);
    source.close();
    const astray: string[] = [];
    let before = 0;
    for (const file of files) {
      for (const { paper, pages } of file.pieces)
        for (const [fact, { printed, page, box }] of Object.entries(paper.truth) as [FactName, Printed][]) {
          if (FACT_TYPES[fact] === 'days') continue; // a whole column gives them: papers.test.ts checks each day
          const onPage = words[before + (pages[page - 1] as number) - 1] ?? [];
          const shown = textAt(onPage, box);
          // A value of several fields is printed in as many parts.
          if (!printed.split('\n').every((part) => shown.includes(plain(part))))
            astray.push(`${paper.id} ${fact}: « ${printed} »`);
        }
      before += file.sheets.length;
    }
    expect(astray).toEqual([]);
  }, 120_000);
});

describe('the degradations', () => {
  it('give the same bytes for the same seed', async () => {
    const file = paperFile(OWN[0] as (typeof OWN)[number], 0);
    for (const degradation of DEGRADATION_IDS.filter((id) => id === 'text' || id === '150dpi')) {
      const [one, two] = [await bring('a', file.sheets, degradation, 3), await bring('a', file.sheets, degradation, 3)];
      expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes)), degradation).toBe(true);
      if (degradation === 'text') continue;
      const other = await bring('a', file.sheets, degradation, 4);
      expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes)), degradation).toBe(false);
    }
  });
});
