import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PageReading, PieceReading } from '../../contract/reading.ts';
import { readPieces } from '../../domain/reading/read-pieces.ts';
import type { Engine } from '../engine.ts';
import { openSource } from '../pages/open-source.ts';
import { readPages } from '../pages/read-pages.ts';

export interface ReadSource {
  type: 'pdf' | 'jpeg' | 'png';
  pages: PageReading[];
  pieces: PieceReading[];
}

/**
 * From a file's bytes to its pieces with their facts. Throws the `file.*` error of a file that cannot be opened; a page
 * that cannot be read is a finding on its piece.
 */
export async function readSource(
  engine: Engine,
  bytes: Uint8Array,
  name: string,
  options: { signal: AbortSignal; onPage: (done: number, total: number) => void },
): Promise<ReadSource> {
  const kinds: Kind[] = Object.values((await engine.catalogue()).kinds);
  const source = await openSource(bytes, name);
  try {
    const pages = await readPages(source, { pool: engine.pool(), signal: options.signal, onPage: options.onPage });
    return { type: source.type, pages, pieces: readPieces(pages, kinds) };
  } finally {
    source.close();
  }
}
