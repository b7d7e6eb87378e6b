import type { PageRef } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import type { Corners } from '../../contract/reading.ts';
import type { Engine } from '../engine.ts';
import { isUsableQuad } from '../ocr/straighten-pixels.ts';
import { openSource } from '../pages/open-source.ts';
import { readPage } from '../pages/read-pages.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { readingGrounds } from './reading-grounds.ts';
import { rereadPiece } from './reread-piece.ts';

/**
 * Reads one page again, with the corners of its sheet as a person set them (null: as the machine finds them), and then the
 * pieces that it belongs to; what a person confirmed or typed stays. All in one transaction at the end: a cancelled call
 * leaves everything as it was. Errors: `state.not-found`, `input.invalid` (corners that are no sheet's), `cancelled`.
 */
export async function rereadPage(
  engine: Engine,
  dossier: DossierFile,
  { source: sha256, page }: Pick<PageRef, 'source' | 'page'>,
  corners: Corners | null,
  signal: AbortSignal,
): Promise<void> {
  const source = dossier.sources.find(sha256);
  if (!source) throw new AppError('state.not-found', { what: 'source', id: sha256 });
  if (corners && !isUsableQuad(corners)) {
    throw new AppError('input.invalid', { what: 'corners', problem: 'not the corners of a sheet' });
  }
  const grounds = await readingGrounds(engine);
  const open = await openSource(dossier.blobs.get(sha256), source.name);
  try {
    if (page > open.pageCount) throw new AppError('state.not-found', { what: 'page', id: `${sha256}/${page}` });
    const options = { pool: engine.pool(), codes: engine.codes(), signal, corners: corners ?? undefined };
    const reading = await readPage(open, page, options);
    signal.throwIfAborted();
    const now = new Date().toISOString();
    dossier.transaction(() => {
      dossier.pages.saveReading(sha256, reading);
      dossier.pages.setCorners({ source: sha256, page }, corners);
      for (const piece of dossier.pieces.list()) {
        if (piece.pages.some((ref) => ref.source === sha256 && ref.page === page))
          rereadPiece(dossier, grounds, piece.id, now, { classify: true });
      }
    });
  } finally {
    open.close();
  }
}
