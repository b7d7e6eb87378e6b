import { afterAll, describe, expect, it } from 'vitest';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { sheetsToPdf } from '../../fixtures/papers/render-pdf.ts';
import { truthOf } from '../../fixtures/sample-dossier/paper.ts';
import { KINDS } from '../../unit/reading/layout.ts';
import { papersOf, withoutSomeValues } from './random-papers.ts';

const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);

type Counted = { right: number; missing: string[]; wrong: string[]; wrongAndSure: string[] };

describe('papers of other people, other employers, other amounts', () => {
  const pool = new OcrPool({ workers: 1 });
  afterAll(() => pool.close());

  /** `left out`: values that were taken off the paper; another print of them may still be read, anything else is invented. */
  async function count(seeds: number[], leaveOut: boolean): Promise<Counted> {
    const counted: Counted = { right: 0, missing: [], wrong: [], wrongAndSure: [] };
    for (const seed of seeds)
      for (const paper of papersOf(seed)) {
        const leftOut = leaveOut ? withoutSomeValues(paper, seed) : new Set();
        const file = `${paper.paper} ${seed}`;
        const source = await openSource(await sheetsToPdf(file, paper.sheets), file);
        const [piece, ...others] = readPieces(await readPages(source, { pool }), KINDS);
        source.close();
        const [truth] = truthOf(file, 'text', [paper]).pieces;
        expect([file, piece?.kind, others.length]).toEqual([file, paper.kind, 0]);
        const names = new Set([...Object.keys(truth?.facts ?? {}), ...Object.keys(piece?.facts ?? {})]);
        for (const name of names as Set<keyof NonNullable<typeof piece>['facts']>) {
          const printed = truth?.facts[name];
          const read = piece?.facts[name];
          const said = `${file} ${name}: ${read?.value} instead of ${printed}`;
          if (read === undefined) counted.missing.push(said);
          else if (read.value === printed || leftOut.has(read.value)) counted.right += 1;
          else (read.confidence >= SURE_THRESHOLD ? counted.wrongAndSure : counted.wrong).push(said);
        }
      }
    return counted;
  }

  it('are read right, and never wrong and sure', async () => {
    const { right, missing, wrong, wrongAndSure } = await count(SEEDS, false);
    expect(wrongAndSure).toEqual([]);
    expect(wrong).toEqual([]);
    expect(right / (right + missing.length), missing.join('\n')).toBeGreaterThanOrEqual(0.995);
  }, 120_000);

  it('never lend a missing value another one', async () => {
    const { wrong, wrongAndSure } = await count(
      SEEDS.map((seed) => seed + 1000),
      true,
    );
    expect([...wrongAndSure, ...wrong]).toEqual([]);
  }, 120_000);
});
