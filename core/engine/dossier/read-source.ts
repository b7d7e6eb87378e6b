import type { SourceType } from '../../contract/dossier.ts';
import type { PageReading, PieceReading } from '../../contract/reading.ts';
import { readPieces } from '../../domain/reading/read-pieces.ts';
import type { TrustPack } from '../barcode/trust-pack.ts';
import type { Engine } from '../engine.ts';
import { openSource } from '../pages/open-source.ts';
import { readPages } from '../pages/read-pages.ts';
import { readingGrounds, withCodes } from './reading-grounds.ts';

export interface ReadSource {
  type: SourceType;
  pages: PageReading[];
  pieces: PieceReading[];
}

/**
 * From a file's bytes to its pieces with their facts. Throws the `file.*` error of a file that cannot be opened; a page
 * that cannot be read is a finding on its piece. `trust`: what 2D-Docs are checked against, instead of the library's.
 */
export async function readSource(
  engine: Engine,
  bytes: Uint8Array,
  name: string,
  options: { signal: AbortSignal; onPage: (done: number, total: number) => void; trust?: TrustPack },
): Promise<ReadSource> {
  const grounds = await readingGrounds(engine, options.trust);
  const source = await openSource(bytes, name);
  try {
    const { signal, onPage } = options;
    const pages = await readPages(source, { pool: engine.pool(), codes: engine.codes(), signal, onPage });
    const pieces = readPieces(pages, Object.values(grounds.catalogue.kinds), grounds.lessonsOf);
    return { type: source.type, pages, pieces: withCodes(pieces, pages, grounds) };
  } finally {
    source.close();
  }
}
