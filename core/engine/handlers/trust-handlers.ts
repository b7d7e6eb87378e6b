import { readTrustFiles } from '../barcode/read-trust-files.ts';
import { authoritiesInForce, emptyTrustPack, mergeTrustPacks } from '../barcode/trust-pack.ts';
import type { Handler } from '../handler.ts';
import type { TrustBook } from '../store/trust-book.ts';

function statusOf(book: TrustBook) {
  const kept = book.kept();
  return {
    certificates: kept?.pack.certificates.length ?? 0,
    authorities: kept === null ? [] : [...new Set(authoritiesInForce(kept.pack).map(({ id }) => id))].sort(),
    listSequence: kept?.pack.list?.sequence ?? null,
    listIssuedOn: kept?.pack.list?.issuedOn ?? null,
    importedAt: kept?.importedAt ?? null,
    damaged: book.damaged,
  };
}

export const trustHandlers = {
  'trust.status': ((_input, { engine }) => statusOf(engine.library().trust)) satisfies Handler<'trust.status'>,

  'trust.import': (async ({ source, replace }, { engine, changed }) => {
    const book = engine.library().trust;
    const { pack, ignored, tests } = await readTrustFiles(engine.path(source));
    const before = replace ? emptyTrustPack() : (book.kept()?.pack ?? emptyTrustPack());
    book.keep(mergeTrustPacks(before, pack), new Date().toISOString());
    changed('library');
    return { ...statusOf(book), ignored, tests };
  }) satisfies Handler<'trust.import'>,
};
