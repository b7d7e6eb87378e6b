import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { AppError } from '../../core/contract/errors.ts';
import {
  type BundlePiece,
  type BundlePlan,
  type BundleSource,
  WHOLE_BUNDLE,
} from '../../core/engine/bundle/bundle-plan.ts';
import { composeVerifiedBundle } from '../../core/engine/bundle/compose-verified-bundle.ts';
import { sha256Of } from '../../core/engine/dossier/user-file.ts';
import { payslipLayoutB } from '../fixtures/papers/payslip-layout-b.ts';
import { sheetsToPdf } from '../fixtures/papers/render-pdf.ts';
import { seededRandom } from '../fixtures/papers/seeded-random.ts';
import { payslips } from '../fixtures/sample-dossier/months.ts';
import { shown } from './measure.ts';

// 150 photos, 150 papers of 3 pages and 100 of 4: 400 pieces, 1,000 pages.
const PHOTOS = 150;
const PAPERS = [...new Array<number>(150).fill(3), ...new Array<number>(100).fill(4)];
const SHOTS = 6; // as many different pictures; the other files differ by a comment
const [WIDTH, HEIGHT] = [4032, 3024];
const CANCELLED_AT = [0.1, 0.35, 0.6, 0.9];

type Paper = { sha: string; path: string; type: BundleSource['type']; pages: number };

/** A dossier of the largest size asked for: seconds, memory of the whole process, and how soon it stops when it is cancelled. */
export async function benchBundleLarge(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
  try {
    const papers = await papersIn(folder);
    const byHash = new Map(papers.map((paper) => [paper.sha, paper]));
    const getSource = async (sha: string): Promise<BundleSource> => {
      const { path, type } = byHash.get(sha) as Paper;
      return { bytes: new Uint8Array(readFileSync(path)), type, name: `${sha.slice(0, 8)}.${type}` };
    };
    const plan = planOf(papers);
    const path = join(folder, 'liasse.pdf');
    const memory = watchMemory();
    const begun = performance.now();
    let verifying = 0;
    let composing = 0;
    const { verification, bytes } = await composeVerifiedBundle(plan, getSource, {
      path,
      onProgress: (step) => {
        if (step !== 'verify' || verifying > 0) return;
        verifying = performance.now();
        composing = memory.most();
      },
    });
    const ended = performance.now();
    const most = memory.stop();
    const received = papers.reduce((sum, { path: one }) => sum + statSync(one).size, 0);
    const lines = [
      `${papers.length} pieces, ${papers.reduce((sum, { pages }) => sum + pages, 0)} pages of which ${PHOTOS} photos, ${shown(received / 1e6, 0)} MB received, bundle of ${shown(bytes / 1e6, 0)} MB: ${verification.ok ? 'right' : `WRONG: ${verification.problems[0]}`}`,
      `compose ${shown((verifying - begun) / 1000, 1)} s, verify ${shown((ended - verifying) / 1000, 1)} s, memory of the process at most ${shown(most / 1e6, 0)} MB (while composing ${shown(composing / 1e6, 0)} MB)`,
    ];
    const delays: string[] = [];
    for (const share of CANCELLED_AT) {
      const { step, delay } = await cancelAfter((ended - begun) * share, (signal, onProgress) =>
        composeVerifiedBundle(plan, getSource, { path, signal, onProgress }),
      );
      delays.push(`${step} ${shown(delay, 0)} ms`);
    }
    return [...lines, `stopped after the cancel: ${delays.join(', ')}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function cancelAfter(
  milliseconds: number,
  run: (signal: AbortSignal, onProgress: (step: string) => void) => Promise<unknown>,
) {
  const controller = new AbortController();
  let step = 'start';
  let asked = 0;
  const timer = setTimeout(() => {
    asked = performance.now();
    controller.abort();
  }, milliseconds);
  try {
    await run(controller.signal, (now) => {
      step = now;
    });
    clearTimeout(timer);
    return { step: 'done before', delay: 0 };
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'cancelled')) throw error;
    return { step, delay: performance.now() - asked };
  }
}

/** The most memory that the process, with its threads, takes from now on, in bytes. */
function watchMemory(): { most(): number; stop(): number } {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 20);
  return {
    most: () => most,
    stop() {
      clearInterval(timer);
      look();
      return most;
    },
  };
}

async function papersIn(folder: string): Promise<Paper[]> {
  const papers: Paper[] = [];
  const add = (bytes: Uint8Array, type: Paper['type'], pages: number) => {
    const path = join(folder, `${papers.length}.${type}`);
    writeFileSync(path, bytes);
    papers.push({ sha: sha256Of(bytes), path, type, pages });
  };
  const slips = payslips();
  for (const [i, pages] of PAPERS.entries()) {
    const sheets = Array.from({ length: pages }, (_, p) => payslipLayoutB(slips[(i + p) % slips.length] as never));
    add(await sheetsToPdf(`fichier ${i}`, sheets), 'pdf', pages);
  }
  const shots = Array.from({ length: SHOTS }, (_, seed) => photo(seed));
  for (let i = 0; i < PHOTOS; i++) add(withComment(shots[i % SHOTS] as Uint8Array, `photo ${i}`), 'jpeg', 1);
  return papers;
}

/** A paper photographed on a table, with the grain of a telephone's sensor: 2 to 4 MB. */
function photo(seed: number): Uint8Array {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  const image = context.createImageData(WIDTH, HEIGHT);
  const random = seededRandom(seed + 1);
  const grain = Array.from({ length: 65536 }, () => Math.round((random() - 0.5) * 26));
  for (let at = 0, i = 0; at < image.data.length; at += 4, i++) {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
    const onPaper = x > 300 && x < 3700 && y > 200 && y < 2800;
    const inked = onPaper && y % 90 < 34 && (x * 7 + (y - (y % 90)) * 13 + seed * 31) % 53 < 22;
    const level = (inked ? 60 : onPaper ? 215 : 120) + (grain[(i * 31 + (i >> 9)) & 65535] as number);
    image.data[at] = level;
    image.data[at + 1] = level - 6;
    image.data[at + 2] = level - 18;
    image.data[at + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  return new Uint8Array(canvas.toBuffer('image/jpeg', 82));
}

/** The same picture in another file: a comment segment after the start of image (ITU-T T.81, B.2.4.5). */
function withComment(jpeg: Uint8Array, comment: string): Uint8Array {
  const text = Buffer.from(comment, 'latin1');
  const segment = [0xff, 0xfe, 0, text.length + 2];
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), Buffer.from(segment), text, jpeg.subarray(2)]));
}

function planOf(papers: readonly Paper[]): BundlePlan {
  const pieces = papers.map(
    ({ sha, pages }, i): BundlePiece => ({
      id: null,
      label: String(i + 1),
      title: `Pièce ${i + 1}`,
      date: null,
      pages: Array.from({ length: pages }, (_, p) => ({ source: sha, page: p + 1 })),
      strength: null,
      card: false,
    }),
  );
  return {
    title: 'Mesure',
    applicant: 'Personne fictive',
    filingDay: '2025-01-10',
    procedureTitle: 'Mesure',
    sections: [{ title: 'Pièces', pieces }],
    forms: [],
    late: [],
    gone: [],
    presence: null,
    leftOut: [],
    layout: WHOLE_BUNDLE,
  };
}
