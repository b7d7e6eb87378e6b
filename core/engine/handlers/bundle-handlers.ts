import { basename } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { makeBundle } from '../dossier/make-bundle.ts';
import type { Handler } from '../handler.ts';

export const bundleHandlers = {
  'bundle.build': (async ({ dossier: id }, context) => {
    const result = await makeBundle(context.engine.dossier(id), await context.engine.catalogue(), context);
    context.changed(`dossier:${id}`);
    return result;
  }) satisfies Handler<'bundle.build'>,

  'bundle.save': (({ dossier: id, to }, { engine }) => {
    const path = engine.path(to);
    const dossier = engine.dossier(id);
    const last = dossier.bundles.getLast();
    if (!last) throw new AppError('state.not-found', { what: 'bundle', id });
    dossier.blobs.copyToFile(last.sha256, path);
    return { path: basename(path) }; // the window holds no path
  }) satisfies Handler<'bundle.save'>,
};
