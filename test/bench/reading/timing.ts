import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { commandsCpuSeconds, ownCpuSeconds } from '../cpu-seconds.ts';
import { hasCommand, median, seconds, shown } from '../measure.ts';
import { threadMemory } from '../thread-memory.ts';
import type { Case } from './cases.ts';
import { bring, type DegradationId, largePage } from './degradations.ts';
import { NATIVE_WAYS, type NativeWay, nativeText, valuesIn } from './native-tesseract.ts';
import { share, table } from './print-tables.ts';
import { readBrought } from './read-brought.ts';
import { groupBy } from './tally.ts';
import type { Target } from './targets.ts';

/** Way of the native command that the target is set against. */
const RATIO_WAY: NativeWay = 'tesseract --psm 1';
/** Enough pages that the last one, on one thread alone, weighs little. */
const POOL_PAGES = 16;
/** Pages of each degradation that are timed. */
const PAGES_EACH = 2;

interface Timed {
  degradation: DegradationId;
  ours: number;
  theirs: Partial<Record<NativeWay, number>>;
  /** Processor seconds of ours and of the native command with orientation detection; NaN where they are not known. */
  cpu: { ours: number; theirs: number };
  values: number;
  found: { ours: number } & Partial<Record<NativeWay, number>>;
}

/**
 * Seconds a page from the bytes of its picture to its words, with one thread, against the native command on the same
 * pictures in turns; what two threads gain; pages of unusual size; pages with their own text; memory.
 */
export async function timing(cases: readonly Case[], print: (line: string) => void): Promise<Target[]> {
  const single = cases.filter(({ file }) => file.sheets.length === 1);
  return [
    ...(await textPages(single)),
    ...(await againstNative(single, print)),
    ...(await twoThreads(single, print)),
    ...(await unusualPages(single, print)),
  ];
}

async function textPages(cases: readonly Case[]): Promise<Target[]> {
  const times: number[] = [];
  const pool = new OcrPool({ workers: 1 });
  try {
    for (const { file, seed } of cases.filter((one) => one.degradation === 'text')) {
      const { bytes, name } = await bring(file.id, file.sheets, 'text', seed);
      times.push(await seconds(() => readBrought(bytes, name, pool)));
    }
  } finally {
    await pool.close();
  }
  const [, ...warm] = times; // the first one loads the reader
  if (warm.length === 0) return [];
  const milliseconds = median(warm) * 1000;
  const measured = `${shown(milliseconds, 0)} ms (median of ${warm.length})`;
  return [{ what: 'a page with its own text', measured, wanted: '≤ 60 ms', met: milliseconds <= 60 }];
}

async function againstNative(cases: readonly Case[], print: (line: string) => void): Promise<Target[]> {
  const what = 'time a page against tesseract --psm 1, one worker each';
  const native = hasCommand('tesseract');
  print('\n## Time, one worker, and the native command on the same pictures');
  if (!native) print('native tesseract: not installed, no ratio');
  const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
  const pool = new OcrPool({ workers: 1 });
  const ways = Object.keys(NATIVE_WAYS) as NativeWay[];
  const timed: Timed[] = [];
  try {
    const chosen = [...groupBy(cases, (one) => one.degradation)].flatMap(([, group]) => spread(group, PAGES_EACH));
    for (const { file, degradation, seed } of chosen) {
      const [picture] = (await bring(file.id, file.sheets, degradation, seed)).pictures;
      if (picture === undefined) continue;
      if (timed.length === 0) await readBrought(picture, 'page.jpg', pool); // pays for the start of the thread
      const path = join(folder, 'page.jpg');
      writeFileSync(path, picture);
      let text = '';
      const before = ownCpuSeconds();
      const ours = await seconds(async () => {
        const pages = await readBrought(picture, 'page.jpg', pool);
        text = pages.flatMap((page) => page.words.map((word) => word.text)).join(' ');
      });
      const printed = [
        ...new Set(file.pieces.flatMap(({ paper }) => Object.values(paper.truth).map((v) => v.printed))),
      ];
      const one: Timed = {
        degradation,
        ours,
        theirs: {},
        cpu: { ours: ownCpuSeconds() - before, theirs: Number.NaN },
        values: printed.length,
        found: { ours: valuesIn(text, printed) },
      };
      for (const way of native ? ways : []) {
        let said = '';
        const spent = commandsCpuSeconds();
        one.theirs[way] = await seconds(() => {
          said = nativeText(path, way);
        });
        if (way === RATIO_WAY && spent !== null) one.cpu.theirs = (commandsCpuSeconds() ?? Number.NaN) - spent;
        one.found[way] = valuesIn(said, printed);
      }
      timed.push(one);
    }
  } finally {
    await pool.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const total = (of: readonly Timed[], value: (one: Timed) => number | undefined) =>
    of.reduce((sum, one) => sum + (value(one) ?? Number.NaN), 0);
  const cpuRatio = (of: readonly Timed[]) => total(of, (one) => one.cpu.ours) / total(of, (one) => one.cpu.theirs);
  const row = (name: string, of: readonly Timed[]) => [
    name,
    String(of.length),
    `${shown(total(of, (one) => one.ours) / of.length)} s`,
    share(
      total(of, (one) => one.found.ours),
      total(of, (one) => one.values),
    ),
    ...(native ? ways : []).flatMap((way) => [
      `${shown(total(of, (one) => one.theirs[way]) / of.length)} s`,
      share(
        total(of, (one) => one.found[way]),
        total(of, (one) => one.values),
      ),
      shown(total(of, (one) => one.ours) / total(of, (one) => one.theirs[way])),
    ]),
    ...(native ? [shown(cpuRatio(of))] : []),
  ];
  const head = [
    '',
    'pages',
    'liasse',
    'values in its text',
    ...(native ? ways : []).flatMap((way) => [way, 'values in its text', 'ratio']),
    ...(native ? [`processor time to ${RATIO_WAY}`] : []),
  ];
  const rows = [...groupBy(timed, (one) => one.degradation)].map(([name, of]) => row(name, of));
  for (const line of table(head, [...rows, row('all', timed)])) print(line);
  if (timed.length === 0) return [];
  if (!native) return [{ what, measured: 'not installed', wanted: '≤ 1.0', met: null }];
  const ratio = total(timed, (one) => one.ours) / total(timed, (one) => one.theirs[RATIO_WAY]);
  const measured = `${shown(ratio)} (processor time ${shown(cpuRatio(timed))})`;
  return [{ what, measured, wanted: '≤ 1.0', met: ratio <= 1 }];
}

/** Some of a list, evenly taken. */
function spread<T>(list: readonly T[], count: number): T[] {
  const taken = Math.min(count, list.length);
  return Array.from({ length: taken }, (_, i) => list[Math.floor((i * list.length) / taken)] as T);
}

async function twoThreads(cases: readonly Case[], print: (line: string) => void): Promise<Target[]> {
  const scans = spread(
    cases.filter((one) => one.degradation === 'clean'),
    POOL_PAGES,
  );
  if (scans.length < 2) return [];
  const sheets = scans.flatMap(({ file }) => file.sheets);
  const { bytes, name } = await bring('scans', sheets, 'clean', 7);
  const time = async (workers: number) => {
    const pool = new OcrPool({ workers });
    try {
      await readBrought(bytes, name, pool); // starts the threads
      const before = ownCpuSeconds();
      const took = await seconds(() => readBrought(bytes, name, pool));
      return { took, cpu: ownCpuSeconds() - before };
    } finally {
      await pool.close();
    }
  };
  const [first, second] = [await time(1), await time(2)];
  const [one, two] = [first.took, second.took];
  const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
  writeFileSync(join(folder, name), bytes);
  const memory = threadMemory([join(folder, name)]);
  rmSync(folder, { recursive: true, force: true });
  print(`\n## Two threads: ${sheets.length} scanned pages, ${shown(one)} s with one, ${shown(two)} s with two`);
  print(`processor time: ${shown(first.cpu)} s with one, ${shown(second.cpu)} s with two`);
  print(memory.said);
  const hundred = (two / sheets.length) * 100;
  return [
    {
      what: 'memory of a thread',
      measured: `${shown(memory.thread, 0)} MB`,
      wanted: '≤ 350 MB',
      met: memory.thread <= 350,
    },
    { what: 'two threads against one', measured: shown(one / two), wanted: '≥ 1.8', met: one / two >= 1.8 },
    {
      what: '100 scanned pages with two threads',
      measured: `${shown(hundred, 0)} s (from ${sheets.length} pages)`,
      wanted: '≤ 150 s',
      met: hundred <= 150,
    },
  ];
}

async function unusualPages(cases: readonly Case[], print: (line: string) => void): Promise<Target[]> {
  const sheet = cases[0]?.file.sheets[0];
  if (sheet === undefined) return [];
  // The same drawing: a normal page, 600 dots an inch, A3 at 300, and some 20 megapixels.
  const pages = [
    ['A4 at 300 dpi', 300, 1],
    ['A4 at 600 dpi', 600, 1],
    ['A3 at 300 dpi', 300, Math.SQRT2],
    ['20 megapixels', 450, 1],
  ] as const;
  const pool = new OcrPool({ workers: 1 });
  const times: number[] = [];
  print('\n## Unusual sizes');
  try {
    for (const [name, dpi, enlarged] of pages) {
      const { jpeg, width, height } = largePage(sheet, dpi, enlarged, 11);
      if (times.length === 0) await readBrought(jpeg, 'page.jpg', pool);
      const took = await seconds(() => readBrought(jpeg, 'page.jpg', pool));
      times.push(took);
      print(`${name} (${width} × ${height}): ${shown(took)} s`);
    }
  } finally {
    await pool.close();
  }
  const [normal = Number.NaN, ...large] = times;
  const worst = Math.max(...large) / normal;
  return [
    {
      what: '600 dpi, A3 or 20 megapixels against a normal page',
      measured: shown(worst),
      wanted: '≤ 2',
      met: worst <= 2,
    },
  ];
}
