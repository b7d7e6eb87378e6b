import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../core/contract/errors.ts';
import {
  type BundlePiece,
  type BundlePlan,
  type BundleSource,
  WHOLE_BUNDLE,
} from '../../core/engine/bundle/bundle-plan.ts';
import { composeVerifiedBundle } from '../../core/engine/bundle/compose-verified-bundle.ts';
import type { Paper } from './large-papers.ts';
import { shown } from './measure.ts';

const CANCELLED_AT = [0.1, 0.35, 0.6, 0.9];

/** A dossier of the largest size asked for: seconds, memory of the whole process, and how soon it stops when it is cancelled. */
export async function benchBundleLarge(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
  try {
    const papers = papersIn(folder);
    const byHash = new Map(papers.map((paper) => [paper.sha, paper]));
    const getSource = async (sha: string): Promise<BundleSource> => {
      const { path, type } = byHash.get(sha) as Paper;
      return { bytes: new Uint8Array(readFileSync(path)), type, name: `${sha.slice(0, 8)}.${type}` };
    };
    const plan = planOf(papers);
    const path = join(folder, 'liasse.pdf');
    const before = process.memoryUsage.rss();
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
      `${papers.length} pieces, ${papers.reduce((sum, { pages }) => sum + pages, 0)} pages of which ${papers.filter(({ type }) => type === 'jpeg').length} photos, ${shown(received / 1e6, 0)} MB received, bundle of ${shown(bytes / 1e6, 0)} MB: ${verification.ok ? 'right' : `WRONG: ${verification.problems[0]}`}`,
      `compose ${shown((verifying - begun) / 1000, 1)} s, verify ${shown((ended - verifying) / 1000, 1)} s, memory of the process at most ${shown(most / 1e6, 0)} MB (while composing ${shown(composing / 1e6, 0)} MB; before, ${shown(before / 1e6, 0)} MB)`,
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

/** Made by another process: what drawing them took would count as the bundle's. */
function papersIn(folder: string): Paper[] {
  const made = spawnSync(process.execPath, [join(import.meta.dirname, 'large-papers.ts'), folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (made.status !== 0) throw new Error('the papers of the large bundle could not be made');
  return JSON.parse(made.stdout) as Paper[];
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
