import type { Reopened } from '../../contract/bundle.ts';
import type { ImportReport } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import type { Context } from '../handler.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import type { ImportBatch } from '../store/import-batch.ts';
import { readBundle } from './read-bundle.ts';
import { readSource } from './read-source.ts';
import { sureRule } from './sure-rule.ts';
import { missingOf, sourcesOfPieces, takeBundle } from './take-bundle.ts';
import { readUserFile } from './user-file.ts';

type Progress = Pick<Context, 'engine' | 'signal' | 'progress'>;

/**
 * Takes files into a dossier: each is kept, read and cut into pieces, or goes to the quarantine with its cause; a bundle
 * gives its originals back instead, see `takeBundle`. All in one transaction at the end; a cancelled import leaves nothing. Progress counts files, in hundredths while pages are read.
 */
export async function importFiles(dossier: DossierFile, paths: string[], context: Progress): Promise<ImportReport> {
  const batch = dossier.beginImport(sureRule, new Date().toISOString());
  const report: ImportReport = { imported: [], duplicates: [], quarantined: [] };
  try {
    for (const [index, path] of paths.entries()) {
      context.signal.throwIfAborted();
      const within = (part: number) => context.progress('import', index + part, paths.length);
      within(0);
      await importOne(dossier, batch, path, context, within, report);
    }
    context.signal.throwIfAborted();
    report.quarantined = batch.commit().quarantined;
    // A file given again after its pieces were removed: the person wants them back.
    for (const { sha256 } of report.duplicates) dossier.pieces.restoreRemoved(new Date().toISOString(), sha256);
    context.progress('import', paths.length, paths.length);
    return report;
  } finally {
    batch.discard();
  }
}

async function importOne(
  dossier: DossierFile,
  batch: ImportBatch,
  path: string,
  context: Progress,
  within: (part: number) => void,
  report: ImportReport,
): Promise<void> {
  const { engine, signal } = context;
  let name = path;
  let bytes: Uint8Array | null = null;
  try {
    const file = await readUserFile(path);
    name = file.name;
    bytes = file.bytes;
    const reopened = await reopen(dossier, batch, path, name, context, within);
    if (reopened !== null) report.reopened = [...(report.reopened ?? []), reopened];
    if (reopened !== null && reopened.because === undefined) return;
    const onPage = (done: number, total: number) => within(done / total);
    const { type, pages, pieces } = await readSource(engine, bytes, name, { signal, onPage });
    const { sha256, duplicateOf } = batch.addSource({ content: bytes, name, type, pages: pages.length });
    if (duplicateOf !== null) {
      report.duplicates.push({ name, sha256, sameAs: duplicateOf });
      return;
    }
    for (const page of pages) batch.savePage(sha256, page);
    batch.addPieces(sha256, pieces);
    report.imported.push({ name, sha256, pages: pages.length });
  } catch (error) {
    if (!(error instanceof AppError) || !/^(file\.|state\.newer-version$)/.test(error.code)) throw error;
    // Its own page of the quarantine: the other files go on.
    batch.quarantine({ name, content: bytes?.length ? bytes : null, error: error.toShape() });
  }
}

/** What a bundle gave back, or why it is taken as any PDF; null: no bundle. Errors: `state.newer-version`. */
async function reopen(
  dossier: DossierFile,
  batch: ImportBatch,
  path: string,
  file: string,
  context: Progress,
  within: (part: number) => void,
): Promise<Reopened | null> {
  const nothing = { file, sources: 0, pieces: 0, pages: 0 };
  try {
    const bundle = await readBundle(path, file);
    if (bundle === null) return null;
    try {
      const sources = sourcesOfPieces(bundle.manifest);
      if (sources.some(({ carried, sha256 }) => carried !== null || dossier.sources.find(sha256)))
        return await takeBundle(dossier, batch, bundle, file, context, within);
      const because = new AppError('file.bundle-without-originals', { file }).toShape();
      return { ...nothing, missing: missingOf(bundle.manifest, () => true), because };
    } finally {
      bundle.close();
    }
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith('file.')) throw error;
    return { ...nothing, missing: [], because: error.toShape() };
  }
}
