import type { TwoDDocTables } from '../../contract/catalogue/two-d-doc.ts';
import type { PageReading } from '../../contract/reading.ts';
import type { PageTwoDDoc } from '../../domain/two-d-doc/apply-two-d-docs.ts';
import { parseTwoDDoc } from '../../domain/two-d-doc/two-d-doc.ts';
import type { TrustPack } from '../barcode/trust-pack.ts';
import { verifyTwoDDoc } from '../barcode/verify-two-d-doc.ts';

/** The 2D-Docs among the codes of some pages, each with what its signature is worth; other codes are passed over. */
export function twoDDocsOf(
  pages: readonly PageReading[],
  tables: TwoDDocTables,
  trust: TrustPack | null,
): PageTwoDDoc[] {
  return pages.flatMap(({ page, codes = [] }) =>
    codes.flatMap(({ text, box }) => {
      const doc = parseTwoDDoc(text, tables);
      return doc === null ? [] : [{ page, box, doc, verdict: verifyTwoDDoc(doc, trust) }];
    }),
  );
}
