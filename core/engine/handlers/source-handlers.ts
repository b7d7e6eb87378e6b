import { importFiles } from '../dossier/import-files.ts';
import type { Handler } from '../handler.ts';

export const sourceHandlers = {
  'source.import': (async ({ dossier: id, files }, context) => {
    const paths = files.map((token) => context.engine.path(token));
    const report = await importFiles(context.engine.dossier(id), paths, context);
    context.changed(`dossier:${id}`);
    context.changed('library');
    return report;
  }) satisfies Handler<'source.import'>,

  'source.forgetQuarantined': (({ dossier: id, id: entry }, { engine, changed }) => {
    engine.dossier(id).quarantine.forget(entry, new Date().toISOString());
    changed(`dossier:${id}`);
    return { ok: true as const };
  }) satisfies Handler<'source.forgetQuarantined'>,
};
