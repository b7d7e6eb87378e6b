import type { Reopened } from '../../contract/bundle.ts';
import type { PageRef } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import type { PieceReading } from '../../contract/reading.ts';
import { type BundleManifest, MANIFEST_NAME } from '../bundle/bundle-manifest.ts';
import type { Context } from '../handler.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import type { ImportBatch } from '../store/import-batch.ts';
import { orderedPieces } from './ordered-pieces.ts';
import { titleOf } from './piece-views.ts';
import type { ReadBundle } from './read-bundle.ts';
import { readSource } from './read-source.ts';
import { type ReadingGrounds, readingGrounds } from './reading-grounds.ts';
import { rereadPiece } from './reread-piece.ts';
import { sureRule } from './sure-rule.ts';

type ManifestPiece = BundleManifest['pieces'][number];
type Progress = Pick<Context, 'engine' | 'signal'>;
const now = () => new Date().toISOString();

/** The sources that the bundle's pieces are made of. */
export function sourcesOfPieces({ pieces, sources }: BundleManifest): BundleManifest['sources'] {
  const wanted = new Set(pieces.flatMap(({ pages }) => pages.map(({ source }) => source)));
  return sources.filter(({ sha256 }) => wanted.has(sha256));
}

/** The last page of a source that the pieces refer to. */
const lastPageOf = ({ pieces }: BundleManifest, sha256: string) =>
  Math.max(...pieces.flatMap(({ pages }) => pages.filter(({ source }) => source === sha256).map(({ page }) => page)));

/** The originals that the bundle does not give back, with the numbers of their pieces. */
export function missingOf(manifest: BundleManifest, isMissing: (sha256: string) => boolean): Reopened['missing'] {
  return sourcesOfPieces(manifest)
    .filter(({ sha256 }) => isMissing(sha256))
    .map(({ sha256, name }) => ({
      name,
      sha256,
      pieces: manifest.pieces
        .filter(({ pages }) => pages.some(({ source }) => source === sha256))
        .map(({ label }) => label),
    }));
}

/**
 * Adds the originals of a bundle to an import, byte for byte and each checked against its hash, cut into the pieces that the
 * bundle describes, with their titles; kinds and facts are read again. An original that is already in the dossier is not
 * taken twice; one that was altered goes to the quarantine. A dossier that was empty also gets the bundle's order, and its
 * numbers when they were fixed. The counts of the answer are those of the import once it is committed.
 */
export async function takeBundle(
  dossier: DossierFile,
  batch: ImportBatch,
  { manifest, original }: ReadBundle,
  file: string,
  { engine, signal }: Progress,
  within: (part: number) => void,
): Promise<Reopened> {
  const grounds = await readingGrounds(engine);
  const wanted = sourcesOfPieces(manifest);
  const readings = new Map<string, PieceReading[]>(); // of the sources that are new
  const refused = new Set<string>();
  for (const [index, source] of wanted.entries()) {
    signal.throwIfAborted();
    const { sha256, name } = source;
    const lastPage = lastPageOf(manifest, sha256);
    const present = dossier.sources.find(sha256);
    if (present) {
      if (present.pages < lastPage) refused.add(sha256);
      continue;
    }
    const found = original(source);
    const content = found.state === 'absent' ? null : found.bytes;
    try {
      if (found.state !== 'whole') {
        refused.add(sha256);
        if (found.state === 'altered') throw new AppError('file.altered', { file: name, bundle: file });
        continue;
      }
      const onPage = (done: number, total: number) => within((index + done / total) / wanted.length);
      const { type, pages, pieces } = await readSource(engine, found.bytes, name, { signal, onPage });
      if (pages.length < lastPage) throw new AppError('file.damaged', { file, format: MANIFEST_NAME });
      if (batch.addSource({ content: found.bytes, name, type, pages: pages.length }).duplicateOf !== null) continue;
      for (const page of pages) batch.savePage(sha256, page);
      readings.set(sha256, pieces);
    } catch (error) {
      if (!(error instanceof AppError) || !error.code.startsWith('file.')) throw error;
      refused.add(sha256);
      batch.quarantine({ name, content: content?.length ? content : null, error: error.toShape() });
    }
  }
  const missing = missingOf(manifest, (sha256) => refused.has(sha256));
  const answer: Reopened = { file, sources: readings.size, pieces: 0, pages: 0, missing };
  batch.also(() => {
    const wasEmpty = dossier.pieces.count() === 0;
    for (const { sha256 } of wanted) if (!readings.has(sha256)) dossier.pieces.restoreRemoved(now(), sha256);
    const added = addPieces(dossier, manifest, readings, refused, grounds);
    hideUnbound(dossier, readings, grounds);
    answer.pieces = added.size;
    answer.pages = [...added.keys()].reduce((sum, id) => sum + dossier.pieces.get(id).pages.length, 0);
    if (wasEmpty && refused.size === 0) keepOrder(dossier, manifest, added, grounds);
    dossier.journal.add(now(), 'person', 'bundle.reopened', null, { file, pieces: added.size });
  });
  return answer;
}

const refsOf = ({ pages }: ManifestPiece): PageRef[] =>
  pages.map(({ source, page, part }) => ({ source, page, ...(part && { part }) }));

/** The pieces with a page of a new source, as described; by their ids. */
function addPieces(
  dossier: DossierFile,
  { pieces }: BundleManifest,
  readings: ReadonlyMap<string, PieceReading[]>,
  refused: ReadonlySet<string>,
  grounds: ReadingGrounds,
): Map<string, ManifestPiece> {
  const added = new Map<string, ManifestPiece>();
  for (const piece of pieces) {
    const pages = refsOf(piece).filter(({ source }) => !refused.has(source));
    if (!pages.some(({ source }) => readings.has(source))) continue;
    const same = readings.get(pages[0]?.source ?? '')?.find((reading) => isCutAs(reading, pages));
    let id: string | undefined;
    if (same) [id] = dossier.pieces.add(pages[0]?.source ?? '', [same], sureRule, now());
    if (id === undefined) {
      id = dossier.pieces.addRecipe(pages, now());
      rereadPiece(dossier, grounds, id, now(), { classify: true });
    }
    if (titleOf(grounds.catalogue, dossier.pieces.get(id)) !== piece.title)
      dossier.pieces.setTitle(id, piece.title, now());
    added.set(id, piece);
  }
  return added;
}

/** Whether the machine cut the source exactly so: its reading of the piece then stands. */
function isCutAs({ pages, parts = [] }: PieceReading, refs: readonly PageRef[]): boolean {
  const part = (page: number) => parts.find((candidate) => candidate.page === page)?.box;
  return (
    pages.length === refs.length &&
    refs.every(
      ({ source, page, part: given }, index) =>
        source === refs[0]?.source && pages[index] === page && JSON.stringify(part(page)) === JSON.stringify(given),
    )
  );
}

/** Pages of the new sources that the bundle did not bind were those of removed pieces: they come back as such. */
function hideUnbound(dossier: DossierFile, readings: ReadonlyMap<string, unknown>, grounds: ReadingGrounds): void {
  for (const source of readings.keys()) {
    const pages = dossier.pages.listWithoutPiece(source);
    if (pages.length === 0) continue;
    const id = dossier.pieces.addRecipe(pages, now());
    rereadPiece(dossier, grounds, id, now(), { classify: true });
    dossier.pieces.remove(id, now());
  }
}

/** The order of the bundle where the catalogue's would be another, and its numbers when they were fixed. */
function keepOrder(
  dossier: DossierFile,
  manifest: BundleManifest,
  added: ReadonlyMap<string, ManifestPiece>,
  { catalogue }: ReadingGrounds,
): void {
  const ids = [...added.keys()];
  const { first } = orderedPieces(dossier, catalogue);
  if (first.some(({ id }, index) => id !== ids[index])) dossier.bundleLayout.arrange(ids, ids, now());
  if (manifest.frozenOn === undefined) return;
  const keys = new Map(first.map(({ id, sortKey }) => [id, sortKey]));
  const kept = [...added].map(([piece, { label, title, section, late }]) => {
    return { label, piece, title, section, sortKey: keys.get(piece) ?? '', late };
  });
  const gone = manifest.gone.map(({ label, title }) => {
    return { label, piece: '', title, section: '', sortKey: '', late: null };
  });
  dossier.freeze.freeze(manifest.frozenOn, [...kept, ...gone], now());
}
