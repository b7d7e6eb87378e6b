import type { PageReading } from '../../../core/contract/reading.ts';
import type { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { readPages } from '../../../core/engine/pages/read-pages.ts';

/** The words of every page of a file, the way an import reads it. */
export async function readBrought(bytes: Uint8Array, name: string, pool: OcrPool): Promise<PageReading[]> {
  const source = await openSource(bytes, name);
  try {
    return await readPages(source, { pool });
  } finally {
    source.close();
  }
}
