import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OcrPool } from '../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../core/engine/pages/open-source.ts';
import { readPages } from '../../core/engine/pages/read-pages.ts';
import { scan } from '../fixtures/papers/degrade.ts';
import { payslipLayoutA } from '../fixtures/papers/payslip-layout-a.ts';
import { sheetToCanvas } from '../fixtures/papers/render-pixels.ts';
import { payslips } from '../fixtures/sample-dossier/months.ts';
import { hasCommand, median, seconds, shown } from './measure.ts';

const PAGES = 4;

/** Seconds a page of one worker, from file bytes to words, against the native command on one thread, page by page. */
export async function benchOcr(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
  const pool = new OcrPool({ workers: 1 });
  const native = hasCommand('tesseract');
  const ours: number[] = [];
  const theirs: number[] = [];
  const found = { ours: 0, theirs: 0, printed: 0 };
  try {
    for (const [i, slip] of payslips()
      .slice(0, PAGES + 1)
      .entries()) {
      const sheet = payslipLayoutA(slip);
      const jpeg = scan(sheetToCanvas(sheet, 300), { seed: 900 + i, skewDegrees: i % 2 ? 0.8 : -0.5 }).jpeg;
      const path = join(folder, `${i}.jpg`);
      writeFileSync(path, jpeg);
      let words: string[] = [];
      const own = await seconds(async () => {
        const source = await openSource(jpeg, 'page.jpg');
        words = (await readPages(source, { pool })).flatMap((page) => page.words.map((word) => word.text));
        source.close();
      });
      let text = '';
      const other = native
        ? await seconds(() => {
            const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
            text = execFileSync('tesseract', [path, '-', '-l', 'fra', '--psm', '1'], {
              env,
              stdio: ['ignore', 'pipe', 'ignore'],
            }).toString();
          })
        : Number.NaN;
      if (i === 0) continue; // the first page pays for the start of the worker and of the file cache
      ours.push(own);
      theirs.push(other);
      const printed = sheet.marks.flatMap((mark) =>
        mark.type === 'text' ? mark.text.split(/\s+/).filter(Boolean) : [],
      );
      const share = (read: string[]) => {
        const left = [...read];
        return printed.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1)).length;
      };
      found.ours += share(words);
      found.theirs += share(text.split(/\s+/));
      found.printed += printed.length;
    }
  } finally {
    await pool.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const percent = (count: number) => `${shown((100 * count) / found.printed, 1)} %`;
  const line = `liasse: ${shown(median(ours))} s a page, words found ${percent(found.ours)}`;
  if (!native) return [line, 'native tesseract: not installed, no ratio'];
  return [
    line,
    `native tesseract --psm 1, one thread: ${shown(median(theirs))} s a page, words found ${percent(found.theirs)}`,
    `ratio: ${shown(median(ours.map((own, i) => own / (theirs[i] ?? Number.NaN))))}`,
  ];
}
