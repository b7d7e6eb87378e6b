import { dirname } from 'node:path';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Outlet } from '../../contract/catalogue/outlet.ts';
import { AppError } from '../../contract/errors.ts';
import type { Delivery, DeliveryChoices, OutletSummary } from '../../contract/outlet.ts';
import { outletOn } from '../../domain/outlets/outlet-on.ts';
import { kindOf } from '../dossier/piece-views.ts';
import { prepareBundle } from '../dossier/prepare-bundle.ts';
import type { Context } from '../handler.ts';
import type { BlobInput } from '../store/blob-table.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { withWorkFolder } from '../store/work-folder.ts';
import { prepareDelivery } from './prepare-delivery.ts';

const ORDER: readonly Outlet['delivery'][] = ['paper', 'files', 'volumes', 'copy', 'hand-over'];

/** Where dossiers can be handed in, with what holds on a day: the counter first. */
export function outletsOn(catalogue: Catalogue, on: string): OutletSummary[] {
  return Object.values(catalogue.outlets ?? {})
    .map((outlet) => outletOn(outlet, on))
    .sort((a, b) => ORDER.indexOf(a.delivery) - ORDER.indexOf(b.delivery) || a.title.localeCompare(b.title, 'fr'));
}

/** Errors: `state.not-found`. */
export function knownOutlet(catalogue: Catalogue, id: string): Outlet {
  const outlet = catalogue.outlets?.[id];
  if (!outlet) throw new AppError('state.not-found', { what: 'outlet', id });
  return outlet;
}

/**
 * Prepares and checks a dossier for an outlet and keeps it in the dossier. It is made in a work folder beside the dossier that only
 * this user can enter, and that is removed however the call ends; until it ends, what was prepared before stays.
 * Errors: `state.nothing-to-bundle`, `state.not-found`, `input.invalid`, those of composing, `cancelled`, `system.*`.
 */
export async function deliverDossier(
  dossier: DossierFile,
  catalogue: Catalogue,
  { outlet: id, choices }: { outlet: string; choices: DeliveryChoices },
  context: Pick<Context, 'signal' | 'progress'>,
): Promise<Delivery> {
  const outlet = knownOutlet(catalogue, id);
  const { plan, getSource, knownPage, revision } = await prepareBundle(dossier, catalogue);
  const kinds = new Map(dossier.pieces.list().map((piece) => [piece.id, kindOf(catalogue, piece.kind).title]));
  const now = new Date().toISOString();
  return withWorkFolder(dirname(dossier.path), async (folder) => {
    const { delivery, contents } = await prepareDelivery({
      outlet,
      on: plan.filingDay,
      plan,
      getSource,
      knownPage,
      kindTitle: ({ id: piece }) => (piece === null ? null : (kinds.get(piece) ?? null)),
      choices,
      folder,
      signal: context.signal,
      onProgress: context.progress,
      now,
    });
    const inputs = new Map<string, BlobInput>();
    for (const [name, content] of contents) {
      // A form or a letter that goes as it is, was made by us and is no blob of the dossier yet.
      const isMade = 'sha256' in content && !dossier.blobs.has(content.sha256);
      inputs.set(name, isMade ? (await getSource(content.sha256)).bytes : content);
    }
    dossier.deliveries.keep(delivery, inputs, revision, now);
    return delivery;
  });
}
