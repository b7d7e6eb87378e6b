import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BundlePlan, BundleSource } from '../../core/engine/bundle/bundle-plan.ts';
import { composeBundle } from '../../core/engine/bundle/compose-bundle.ts';
import { verifyBundle } from '../../core/engine/bundle/verify-bundle.ts';
import { sha256Of } from '../../core/engine/dossier/user-file.ts';
import { payslipLayoutB } from '../fixtures/papers/payslip-layout-b.ts';
import { sheetsToPdf } from '../fixtures/papers/render-pdf.ts';
import { payslips } from '../fixtures/sample-dossier/months.ts';
import { hasCommand, seconds, shown } from './measure.ts';

const FILES = 40;
const PAGES_A_FILE = 5;

/** Composing (and verifying) a bundle of text PDFs against `qpdf --pages` merging the same files. */
export async function benchBundle(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
  try {
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
    const plan: BundlePlan = {
      title: 'Mesure',
      applicant: 'Personne fictive',
      filingDay: '2025-01-10',
      procedureTitle: 'Mesure',
      sections: [
        {
          title: 'Pièces',
          pieces: [...sources.keys()].map((sha, i) => ({ title: `Pièce ${i}`, date: null, pages: pages(sha) })),
        },
      ],
      form: null,
      presence: null,
      leftOut: [],
    };
    const getSource = async (sha: string) => sources.get(sha) as BundleSource;
    let bytes = new Uint8Array();
    const compose = await seconds(async () => {
      bytes = new Uint8Array((await composeBundle(plan, getSource)).bytes);
    });
    const verify = await seconds(() => verifyBundle(bytes, { name: 'liasse.pdf', getSource }));
    const lines = [
      `${FILES} files, ${FILES * PAGES_A_FILE} pages: compose ${shown(compose)} s, verify against the sources ${shown(verify)} s, ${shown(bytes.length / 1e6, 1)} MB`,
    ];
    if (!hasCommand('qpdf')) return [...lines, 'qpdf: not installed, no ratio'];
    const merged = join(folder, 'qpdf.pdf');
    const qpdf = await seconds(() => execFileSync('qpdf', ['--empty', '--pages', ...paths, '--', merged]));
    return [
      ...lines,
      `qpdf --pages: ${shown(qpdf)} s, ${shown(statSync(merged).size / 1e6, 1)} MB`,
      `ratio compose: ${shown(compose / qpdf, 1)}; compose and verify: ${shown((compose + verify) / qpdf, 1)}`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
