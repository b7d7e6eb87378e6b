import { basename } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import type { Handler } from '../handler.ts';
import { deliverDossier, knownOutlet, outletsOn } from '../outlets/deliver-dossier.ts';
import { saveDelivery } from '../outlets/save-delivery.ts';

/** Where a dossier is handed in: what holds there, preparing for it, and writing what was prepared. */
export const outletHandlers = {
  'outlet.list': (async ({ dossier }, { engine }) =>
    outletsOn(await engine.catalogue(), engine.dossier(dossier).meta.get().filingDay)) satisfies Handler<'outlet.list'>,

  'outlet.prepare': (async ({ dossier: id, outlet, choices }, context) => {
    const { engine, changed } = context;
    const delivery = await deliverDossier(engine.dossier(id), await engine.catalogue(), { outlet, choices }, context);
    changed(`dossier:${id}`);
    return delivery;
  }) satisfies Handler<'outlet.prepare'>,

  'outlet.last': (async ({ dossier, outlet }, { engine }) => {
    const { id } = knownOutlet(await engine.catalogue(), outlet);
    return engine.dossier(dossier).deliveries.getLast(id)?.delivery ?? null;
  }) satisfies Handler<'outlet.last'>,

  'outlet.save': (({ dossier: id, outlet, to }, { engine, signal }) => {
    const path = engine.path(to);
    const dossier = engine.dossier(id);
    const last = dossier.deliveries.getLast(outlet);
    if (!last) throw new AppError('state.not-found', { what: 'delivery', id: outlet });
    saveDelivery(dossier.blobs, last.delivery, path, signal);
    return { path: basename(path) }; // the window holds no path
  }) satisfies Handler<'outlet.save'>,
};
