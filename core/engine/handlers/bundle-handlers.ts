import { basename } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { bundleContentsOf } from '../dossier/bundle-plan-of.ts';
import { makeBundle } from '../dossier/make-bundle.ts';
import { labelsOfToday, orderedPieces } from '../dossier/ordered-pieces.ts';
import { reopenBundle } from '../dossier/reopen-bundle.ts';
import type { Handler } from '../handler.ts';
import type { StoredBundle } from '../store/bundle-table.ts';
import type { DossierFile } from '../store/dossier-file.ts';

const now = () => new Date().toISOString();
const done = { ok: true as const };

function lastBundle(dossier: DossierFile): StoredBundle {
  const last = dossier.bundles.getLast();
  if (!last) throw new AppError('state.not-found', { what: 'bundle', id: dossier.id });
  return last;
}

export const bundleHandlers = {
  'bundle.contents': (async ({ dossier: id }, { engine }) =>
    bundleContentsOf(engine.dossier(id), await engine.catalogue())) satisfies Handler<'bundle.contents'>,

  'bundle.configure': (({ dossier: id, settings }, { engine, changed }) => {
    engine.dossier(id).bundleLayout.configure(settings, now());
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'bundle.configure'>,

  'bundle.setOrder': (({ dossier: id, pieces }, { engine, changed }) => {
    const dossier = engine.dossier(id);
    if (dossier.freeze.get() !== null) throw new AppError('state.bundle-frozen', {});
    const present = dossier.pieces.list().map((piece) => piece.id);
    dossier.bundleLayout.arrange(pieces, present, now());
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'bundle.setOrder'>,

  'bundle.freeze': (async ({ dossier: id, on }, { engine, changed }) => {
    const dossier = engine.dossier(id);
    const labels = labelsOfToday(orderedPieces(dossier, await engine.catalogue()));
    if (labels.length === 0) throw new AppError('state.nothing-to-bundle', {});
    dossier.freeze.freeze(on, labels, now());
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'bundle.freeze'>,

  'bundle.unfreeze': (({ dossier: id }, { engine, changed }) => {
    engine.dossier(id).freeze.thaw(now());
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'bundle.unfreeze'>,

  'bundle.build': (async ({ dossier: id }, context) => {
    const result = await makeBundle(context.engine.dossier(id), await context.engine.catalogue(), context);
    context.changed(`dossier:${id}`);
    return result;
  }) satisfies Handler<'bundle.build'>,

  'bundle.save': (({ dossier: id, to }, { engine }) => {
    const path = engine.path(to);
    const dossier = engine.dossier(id);
    dossier.blobs.copyToFile(lastBundle(dossier).sha256, path);
    return { path: basename(path) }; // the window holds no path
  }) satisfies Handler<'bundle.save'>,

  'bundle.changes': (({ dossier: id }, { engine }) => {
    const { bundles } = engine.dossier(id);
    const printed = bundles.lastPrinted();
    if (printed === null) return { since: null, pages: null };
    const known = new Set(printed.keys);
    const sheets = bundles.getLast()?.result.sheets ?? [];
    return { since: printed.at, pages: sheets.filter(({ key }) => !known.has(key)).map(({ page }) => page) };
  }) satisfies Handler<'bundle.changes'>,

  'bundle.markPrinted': (({ dossier: id, sha256 }, { engine, changed }) => {
    const dossier = engine.dossier(id);
    const last = lastBundle(dossier);
    // Another bundle was made meanwhile: what was printed is not the one whose pages are known.
    if (last.sha256 !== sha256) throw new AppError('state.not-found', { what: 'bundle', id: sha256 });
    const keys = last.result.sheets.map(({ key }) => key);
    dossier.bundles.markPrinted({ at: now(), how: 'printed', sha256, keys });
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'bundle.markPrinted'>,

  'bundle.reopen': (async ({ dossier: id, file }, context) => {
    const report = await reopenBundle(context.engine.dossier(id), context.engine.path(file), context);
    context.changed(`dossier:${id}`);
    context.changed('library');
    return report;
  }) satisfies Handler<'bundle.reopen'>,
};
