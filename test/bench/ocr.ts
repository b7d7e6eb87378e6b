import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OcrPool } from '../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../core/engine/pages/open-source.ts';
import { readPages } from '../../core/engine/pages/read-pages.ts';
import { scan } from '../fixtures/papers/degrade.ts';
import { payslipLayoutA } from '../fixtures/papers/payslip-layout-a.ts';
import { payslipLayoutB } from '../fixtures/papers/payslip-layout-b.ts';
import { photograph } from '../fixtures/papers/photograph.ts';
import { sheetToCanvas } from '../fixtures/papers/render-pixels.ts';
import type { Sheet } from '../fixtures/papers/sheet.ts';
import { payslips } from '../fixtures/sample-dossier/months.ts';
import { hasCommand, median, seconds, shown } from './measure.ts';
import { threadMemory } from './thread-memory.ts';

interface BenchPage {
  name: string;
  path: string;
  words: string[];
}

/** The two ways in which people call the native command; both on one thread, as our one worker is. */
const NATIVE = { '--psm 1': ['--psm', '1'], defaults: [] as string[] };

/**
 * Seconds a page of one worker, from file bytes to words, against the native command on the same pages in turns; then what
 * a second worker brings, what a large page costs, and the memory of a worker. Targets: ratio to `--psm 1` at most 1.0,
 * scaling at least 1.8, a large page at most twice a normal one, a worker under 350 MB.
 */
export async function benchOcr(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
  try {
    const pages = drawPages(folder);
    return [...(await besideNative(pages)), ...(await scaling(pages)), ...(await largePages(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function drawPages(folder: string): BenchPage[] {
  const slips = payslips();
  const page = (name: string, sheet: Sheet, jpeg: Uint8Array): BenchPage => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.jpg`);
    writeFileSync(path, jpeg);
    return { name, path, words: printedWords(sheet) };
  };
  const [a, b] = [slips[3], slips[20]].map((slip, i) => {
    if (!slip) throw new Error('the sample dossier has thirty payslips');
    return i === 0 ? payslipLayoutA(slip) : payslipLayoutB(slip);
  }) as [Sheet, Sheet];
  const corners: Parameters<typeof photograph>[1]['corners'] = [
    [0.1, 0.07],
    [0.88, 0.06],
    [0.94, 0.93],
    [0.06, 0.95],
  ];
  return [
    page('scan 300 dpi', a, scan(sheetToCanvas(a, 300), { seed: 901, skewDegrees: -0.5 }).jpeg),
    page('scan 150 dpi', b, scan(sheetToCanvas(b, 150), { seed: 902 }).jpeg),
    page('grainy 200 dpi', a, scan(sheetToCanvas(a, 200), { seed: 903, noise: 8, jpegQuality: 40 }).jpeg),
    page('skewed 200 dpi', b, scan(sheetToCanvas(b, 200), { seed: 904, skewDegrees: 2.4 }).jpeg),
    page('phone photo', a, photograph(sheetToCanvas(a, 300), { seed: 905, width: 2250, height: 3000, corners }).jpeg),
  ];
}

const printedWords = (sheet: Sheet) =>
  sheet.marks.flatMap((mark) => (mark.type === 'text' ? mark.text.split(/\s+/).filter(Boolean) : []));

async function readWords(path: string, pool: OcrPool): Promise<string[]> {
  const source = await openSource(new Uint8Array(readFileSync(path)), 'page.jpg');
  try {
    return (await readPages(source, { pool })).flatMap((page) => page.words.map((word) => word.text));
  } finally {
    source.close();
  }
}

function nativeWords(path: string, options: readonly string[]): string[] {
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
  return execFileSync('tesseract', [path, '-', '-l', 'fra', ...options], { env, stdio })
    .toString()
    .split(/\s+/);
}

function foundShare(printed: readonly string[], read: readonly string[]): number {
  const plain = (word: string) => word.replaceAll('’', "'");
  const left = read.map(plain);
  const found = printed.map(plain).filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1));
  return found.length / printed.length;
}

async function besideNative(pages: BenchPage[]): Promise<string[]> {
  const pool = new OcrPool({ workers: 1 });
  const native = hasCommand('tesseract');
  const lines: string[] = [];
  const ratios = new Map<string, number[]>(Object.keys(NATIVE).map((name) => [name, []]));
  const percent = (share: number) => `${shown(100 * share, 1)} %`;
  try {
    await readWords(pages[0]?.path ?? '', pool); // the start of the worker is not the price of a page
    for (const page of pages) {
      let words: string[] = [];
      const own = await seconds(async () => {
        words = await readWords(page.path, pool);
      });
      const cells = [`${page.name}: liasse ${shown(own)} s, words ${percent(foundShare(page.words, words))}`];
      for (const [name, options] of native ? Object.entries(NATIVE) : []) {
        let text: string[] = [];
        const other = await seconds(() => {
          text = nativeWords(page.path, options);
        });
        ratios.get(name)?.push(own / other);
        const share = percent(foundShare(page.words, text));
        cells.push(`native ${name} ${shown(other)} s, words ${share}, ratio ${shown(own / other)}`);
      }
      lines.push(cells.join('; '));
    }
  } finally {
    await pool.close();
  }
  if (!native) return [...lines, 'native tesseract: command not installed, no ratios'];
  const summary = [...ratios].map(([name, values]) => `${shown(median(values))} to native ${name}`);
  return [...lines, `median ratio: ${summary.join(', ')} (target 1.00 to --psm 1)`];
}

/** The same pages through pools of one and two workers; the memory that a worker adds to a process without any. */
async function scaling(pages: BenchPage[]): Promise<string[]> {
  const work = [...pages, ...pages];
  const times: number[] = [];
  for (const workers of [1, 2]) {
    const pool = new OcrPool({ workers });
    const all = () => Promise.all(work.map((page) => readWords(page.path, pool)));
    await Promise.all(Array.from({ length: workers }, () => readWords(pages[1]?.path ?? '', pool))); // starts each thread
    times.push(await seconds(all));
    await pool.close();
  }
  const [one = Number.NaN, two = Number.NaN] = times;
  const memory = threadMemory(pages.map(({ path }) => path));
  return [
    `pool: ${shown(one / work.length)} s a page with one worker, ${shown(two / work.length)} with two, ${shown(one / two)} times (target 1.80)`,
    `${memory.said}; ${shown(memory.thread, 0)} MB for the first worker (target below 350)`,
  ];
}

/** One text at 300 dpi on A4, then at 600 dpi, on A3 and in a photo of 20 million pixels. */
async function largePages(folder: string): Promise<string[]> {
  const pool = new OcrPool({ workers: 1 });
  const slip = payslips()[3];
  if (!slip) throw new Error('the sample dossier has thirty payslips');
  const sheet = payslipLayoutA(slip);
  const a4 = sheetToCanvas(sheet, 300);
  const corners: Parameters<typeof photograph>[1]['corners'] = [
    [0.1, 0.07],
    [0.88, 0.06],
    [0.94, 0.93],
    [0.06, 0.95],
  ];
  const files: Record<string, Uint8Array> = {
    'A4 at 300 dpi': scan(a4, { seed: 911 }).jpeg,
    'A4 at 600 dpi': scan(sheetToCanvas(sheet, 600), { seed: 912 }).jpeg,
    'A3 at 300 dpi': scan(sheetToCanvas(sheet, 424), { seed: 913 }).jpeg,
    'photo of 20 megapixels': photograph(a4, { seed: 914, width: 3873, height: 5164, corners }).jpeg,
  };
  const lines: string[] = [];
  let normal = Number.NaN;
  try {
    for (const [name, jpeg] of Object.entries(files)) {
      const path = join(folder, 'large.jpg');
      writeFileSync(path, jpeg);
      if (Number.isNaN(normal)) await readWords(path, pool);
      const time = await seconds(() => readWords(path, pool));
      if (Number.isNaN(normal)) normal = time;
      lines.push(`${name}: ${shown(time)} s, ${shown(time / normal)} times a normal page (target 2.00)`);
    }
  } finally {
    await pool.close();
  }
  return lines;
}
