import type { SourceType } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import type { BundlePiece, BundlePlan, GetSource } from '../bundle/bundle-plan.ts';
import { openSourceReader } from '../bundle/source-reader.ts';
import { stopIfCancelled } from '../bundle/stop-if-cancelled.ts';

/** What decides how a source is delivered. */
export interface SourceFacts {
  sha256: string;
  name: string;
  type: SourceType;
  bytes: number;
  pages: number;
  signed: boolean;
}
export type Sources = ReadonlyMap<string, SourceFacts>;

/** Looks at every source of a plan, one after the other. Errors: `file.damaged`, `file.password-needed`, `cancelled`. */
export async function lookAtSources(plan: BundlePlan, getSource: GetSource, signal?: AbortSignal): Promise<Sources> {
  const pieces = [...plan.forms, ...[...plan.sections, ...plan.late].flatMap((group) => group.pieces)];
  const facts = new Map<string, SourceFacts>();
  for (const sha256 of new Set(pieces.flatMap((piece) => piece.pages.map(({ source }) => source)))) {
    await stopIfCancelled(signal);
    const source = await getSource(sha256);
    const reader = await openSourceReader(source);
    const { name, type, bytes } = source;
    facts.set(sha256, {
      sha256,
      name,
      type,
      bytes: bytes.length,
      pages: reader.pages,
      signed: type === 'pdf' && isSigned(bytes),
    });
    reader.close();
  }
  return facts;
}

/**
 * A signature covers ranges of the file's own bytes, so its dictionary stands in clear in them (PDF 32000-1, 12.8.1). Reader usage
 * rights look the same: such a file is then left untouched too, which costs nothing.
 */
const isSigned = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/ByteRange');

/** The source that a piece is, whole and untouched: all its pages in their order, no part of a sheet. Null: it is composed. */
export function wholeSource({ pages }: BundlePiece, sources: Sources): SourceFacts | null {
  const first = pages[0];
  const source = first === undefined ? undefined : sources.get(first.source);
  if (source === undefined || source.pages !== pages.length) return null;
  const untouched = pages.every(
    ({ source: sha, page, part }, index) => sha === source.sha256 && page === index + 1 && part === undefined,
  );
  return untouched ? source : null;
}

/** About how many bytes of the sources a piece takes, to guess what goes into a volume before it is made. */
export function weightOf({ pages }: BundlePiece, sources: Sources): number {
  return pages.reduce((sum, { source: sha }) => {
    const source = sources.get(sha);
    if (source === undefined) throw new AppError('internal', { ref: 'delivery-source' });
    return sum + source.bytes / source.pages;
  }, 0);
}
