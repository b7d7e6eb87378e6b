import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BundlePlan, type BundleSource, WHOLE_BUNDLE } from '../../core/engine/bundle/bundle-plan.ts';
import { composeBundle } from '../../core/engine/bundle/compose-bundle.ts';
import { verifyBundle } from '../../core/engine/bundle/verify-bundle.ts';
import { sha256Of } from '../../core/engine/dossier/user-file.ts';
import { payslipLayoutB } from '../fixtures/papers/payslip-layout-b.ts';
import { sheetsToPdf } from '../fixtures/papers/render-pdf.ts';
import { payslips } from '../fixtures/sample-dossier/months.ts';
import { hasCommand, median, seconds, shown } from './measure.ts';

const FILES = 40;
const PAGES_A_FILE = 5;
const RUNS = 5;

/** Composing (and verifying) a bundle of text PDFs against `qpdf --pages` merging the same files, in turns in the same run. */
export async function benchBundle(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
  try {
    const { plan, sources, paths } = await papers(folder);
    const getSource = async (sha: string) => sources.get(sha) as BundleSource;
    const [path, merged] = [join(folder, 'liasse.pdf'), join(folder, 'qpdf.pdf')];
    const isThere = hasCommand('qpdf');
    const times = { compose: [] as number[], verify: [] as number[], qpdf: [] as number[], ratio: [] as number[] };
    let most = 0;
    for (let run = 0; run < RUNS; run++) {
      const compose = await seconds(() => composeBundle(plan, getSource, { path }));
      const verify = await seconds(() => verifyBundle(path, { name: 'liasse.pdf', getSource }));
      times.compose.push(compose);
      times.verify.push(verify);
      most = Math.max(most, process.memoryUsage.rss());
      if (!isThere) continue;
      const qpdf = await seconds(() => execFileSync('qpdf', ['--empty', '--pages', ...paths, '--', merged]));
      times.qpdf.push(qpdf);
      times.ratio.push(compose / qpdf);
    }
    const lines = [
      `${FILES} files, ${FILES * PAGES_A_FILE} pages, median of ${RUNS} runs: compose ${shown(median(times.compose))} s (first ${shown(times.compose[0] ?? 0)} s), verify against the sources ${shown(median(times.verify))} s, ${shown(statSync(path).size / 1e6, 1)} MB, memory at most ${shown(most / 2 ** 20, 0)} MB`,
    ];
    if (!isThere) return [...lines, 'qpdf: not installed, no ratio'];
    const both = (median(times.compose) + median(times.verify)) / median(times.qpdf);
    return [
      ...lines,
      `qpdf --pages: ${shown(median(times.qpdf))} s, ${shown(statSync(merged).size / 1e6, 1)} MB`,
      `ratio compose (median of the runs): ${shown(median(times.ratio), 1)}; compose and verify: ${shown(both, 1)}`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function papers(folder: string) {
  const sources = new Map<string, BundleSource>();
  const paths: string[] = [];
  const slips = payslips();
  for (let i = 0; i < FILES; i++) {
    const sheets = Array.from({ length: PAGES_A_FILE }, (_, p) =>
      payslipLayoutB(slips[(i + p) % slips.length] as never),
    );
    const bytes = await sheetsToPdf(`fichier ${i}`, sheets);
    const path = join(folder, `${i}.pdf`);
    writeFileSync(path, bytes);
    paths.push(path);
    sources.set(sha256Of(bytes), { bytes, type: 'pdf', name: `${i}.pdf` });
  }
  const pages = (source: string) => Array.from({ length: PAGES_A_FILE }, (_, p) => ({ source, page: p + 1 }));
  const pieces = [...sources.keys()].map((sha, i) => ({
    id: null,
    label: String(i + 1),
    title: `Pièce ${i + 1}`,
    date: null,
    pages: pages(sha),
    strength: null,
    card: false,
  }));
  const plan: BundlePlan = {
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
    layout: { ...WHOLE_BUNDLE, carry: false },
  };
  return { plan, sources, paths };
}
