import { rereadPage } from '../dossier/reread-page.ts';
import type { Handler } from '../handler.ts';

export const pageHandlers = {
  'page.corners': (({ dossier: id, source, page }, { engine }) => {
    const { pages } = engine.dossier(id);
    const ref = { source, page };
    return { read: pages.getReading(ref)?.corners ?? null, chosen: pages.getCorners(ref) };
  }) satisfies Handler<'page.corners'>,

  'page.setCorners': (async ({ dossier: id, source, page, corners }, { engine, signal, changed }) => {
    await rereadPage(engine, engine.dossier(id), { source, page }, corners, signal);
    changed(`dossier:${id}`);
    changed('library');
    return { ok: true as const };
  }) satisfies Handler<'page.setCorners'>,
};
