import type { Kind } from '../../../core/contract/catalogue/kind.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { ALTERATIONS, type AlterationId } from './alter-paper.ts';
import type { Case } from './cases.ts';
import { bring } from './degradations.ts';
import { type JudgedAlteration, readAltered } from './read-altered.ts';
import { readBrought } from './read-brought.ts';
import type { ReadingCache } from './reading-cache.ts';

/** Reads the text of every paper that is alone in its file, alters it in every way, and judges what is read then. */
export async function runAltered(
  cases: readonly Case[],
  kinds: readonly Kind[],
  cache: ReadingCache | null,
  wanted: readonly AlterationId[] = ALTERATIONS,
): Promise<JudgedAlteration[]> {
  const pool = new OcrPool({ workers: 1 }); // a page without text asks for it; those of the bench have text
  const judged: JudgedAlteration[] = [];
  try {
    for (const { file, degradation, seed } of cases) {
      const [alone] = file.pieces;
      if (degradation !== 'text' || alone === undefined || file.pieces.length > 1) continue;
      const read = async () => {
        const { bytes, name } = await bring(file.id, file.sheets, degradation, seed);
        return readBrought(bytes, name, pool);
      };
      const pages = cache ? await cache.readings(file.sheets, `${degradation} ${seed}`, read) : await read();
      const kind = kinds.find((one) => one.slug === alone.paper.kind);
      if (kind !== undefined) judged.push(...readAltered(alone.paper, pages, kind, wanted));
    }
  } finally {
    await pool.close();
  }
  return judged;
}
