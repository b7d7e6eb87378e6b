import type { Kind } from '../../contract/catalogue/kind.ts';
import type { TwoDDocTables } from '../../contract/catalogue/two-d-doc.ts';
import type { PieceReading } from '../../contract/reading.ts';
import type { PageTwoDDoc } from './apply-two-d-docs.ts';

/** Of a kind that only a code names. */
const SIGNED_KIND = 0.95;
const UNSIGNED_KIND = 0.6;

/**
 * The kind that the codes of a paper give it when its text did not: the one kind of the document type that the catalogue
 * has. Null when the kind is known, when the type fits several kinds (an invoice of power or of telephone), or when two codes
 * disagree. An altered code names nothing.
 */
export function codedKind(
  piece: PieceReading,
  docs: readonly PageTwoDDoc[],
  tables: TwoDDocTables,
  kinds: readonly Kind[],
): { kind: Kind; confidence: number } | null {
  if (!piece.findings.some((finding) => finding.code === 'unknown-kind')) return null;
  const named = docs
    .filter(({ verdict }) => verdict.status !== 'altered')
    .flatMap(({ doc, verdict }) => {
      const slugs = tables.types[doc.documentType]?.kinds ?? [];
      const [kind, ...more] = kinds.filter(({ slug }) => slugs.includes(slug));
      return kind === undefined || more.length > 0 ? [] : [{ kind, signed: verdict.status === 'authentic' }];
    });
  const first = named[0];
  if (first === undefined || named.some(({ kind }) => kind.slug !== first.kind.slug)) return null;
  return { kind: first.kind, confidence: named.some(({ signed }) => signed) ? SIGNED_KIND : UNSIGNED_KIND };
}
