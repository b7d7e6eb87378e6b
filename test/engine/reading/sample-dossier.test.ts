import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactValue } from '../../../core/contract/fact-names.ts';
import type { PieceReading } from '../../../core/contract/reading.ts';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';
import { scan } from '../../fixtures/papers/degrade.ts';
import { sheetsToPdf } from '../../fixtures/papers/render-pdf.ts';
import { sheetToCanvas } from '../../fixtures/papers/render-pixels.ts';
import { payslips } from '../../fixtures/sample-dossier/months.ts';
import { truthOf } from '../../fixtures/sample-dossier/paper.ts';
import { fullPlan, type Plan } from '../../fixtures/sample-dossier/plan.ts';
import type { TruePiece } from '../../fixtures/sample-dossier/truth.ts';
import { KINDS } from '../../unit/reading/layout.ts';

/** A payslip of capitals and ruled boxes under a shadow, and a receipt that lay upside down on the glass. */
const SCANS = ['Scan_0012.jpg', 'quittance sept.jpg'];
const SCAN_DPI = 200;

type Score = { right: number; missing: string[]; wrong: string[]; wrongAndSure: string[] };

const same = (a: FactValue, b: FactValue) =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 0.005 : a === b;

function compare(file: string, truth: TruePiece, piece: PieceReading, score: Score): void {
  const names = new Set([...Object.keys(truth.facts), ...Object.keys(piece.facts)]) as Set<keyof PieceReading['facts']>;
  for (const name of names) {
    const printed = truth.facts[name];
    const read = piece.facts[name];
    const said = `${file} p. ${truth.pages} ${name}: ${read?.value} instead of ${printed}`;
    if (read === undefined) score.missing.push(said);
    else if (printed !== undefined && same(printed, read.value)) score.right += 1;
    else (read.confidence >= SURE_THRESHOLD ? score.wrongAndSure : score.wrong).push(said);
  }
}

describe('the sample dossier, read as the engine reads it', () => {
  const pool = new OcrPool({ workers: 2 });
  afterAll(() => pool.close());

  async function bytesOf({ file, papers, scan: defects }: Plan): Promise<Uint8Array> {
    const sheets = papers.flatMap((paper) => paper.sheets);
    const [first] = sheets;
    if (defects === undefined || first === undefined) return sheetsToPdf(file, sheets);
    return scan(sheetToCanvas(first, SCAN_DPI), { ...defects, seed: defects.seed * 100 }).jpeg;
  }

  async function read(plans: Plan[]) {
    const score: Score = { right: 0, missing: [], wrong: [], wrongAndSure: [] };
    const lost: string[] = [];
    const read: PieceReading[] = [];
    for (const plan of plans) {
      const source = await openSource(await bytesOf(plan), plan.file);
      const pieces = readPieces(await readPages(source, { pool }), KINDS);
      source.close();
      read.push(...pieces);
      for (const truth of truthOf(plan.file, plan.scan ? 'scan' : 'text', plan.papers).pieces) {
        const piece = pieces.find((p) => p.pages.join() === truth.pages.join() && p.kind === truth.kind);
        if (piece === undefined) lost.push(`${plan.file} p. ${truth.pages}: no ${truth.kind}`);
        else compare(plan.file, truth, piece, score);
      }
    }
    return { score, lost, read };
  }

  const plans = fullPlan(payslips());

  describe('papers with a text layer', () => {
    let found: Awaited<ReturnType<typeof read>>;
    beforeAll(async () => {
      found = await read(plans.filter((plan) => !plan.scan && !plan.photo));
    }, 120_000);

    it('finds every piece with its kind', () => expect(found.lost).toEqual([]));
    it('is sure of nothing wrong', () => expect(found.score.wrongAndSure).toEqual([]));
    it('reads every value that is printed', () => {
      expect(found.score.wrong).toEqual([]);
      expect(found.score.missing).toEqual([]);
      expect(found.score.right).toBeGreaterThan(600);
    });
  });

  it('reads two scans, sure of nothing wrong, and shows each value where it stands on the page', async () => {
    const scans = plans.filter((plan) => SCANS.includes(plan.file));
    const { score, lost, read: pieces } = await read(scans);
    expect(lost).toEqual([]);
    expect(score.wrongAndSure).toEqual([]);
    const all = score.right + score.missing.length + score.wrong.length;
    expect(score.right / all, [...score.missing, ...score.wrong].join('\n')).toBeGreaterThanOrEqual(0.9);
    const sheet = scans.flatMap((plan) => plan.papers).find((paper) => paper.kind === 'quittance-loyer')?.sheets[0];
    const [x = 0, y = 0, width = 0, height = 0] = sheet?.facts.find((fact) => fact.name === 'loyer')?.box ?? [];
    const shown = pieces.find((piece) => piece.kind === 'quittance-loyer')?.facts.loyer?.box ?? [0, 0, 0, 0];
    const off = [shown[0] + shown[2] / 2 - (595 - x - width / 2), shown[1] + shown[3] / 2 - (842 - y - height / 2)];
    expect(Math.hypot(...off)).toBeLessThan(15); // the receipt is displayed upside down, as it was scanned
  }, 120_000);
});
