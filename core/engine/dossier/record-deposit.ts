import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Outlet } from '../../contract/catalogue/outlet.ts';
import { AppError } from '../../contract/errors.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { Deposit } from '../../contract/outlet.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import type { PreparedLabel } from '../store/freeze-table.ts';
import { labelsOfToday, orderedPieces } from './ordered-pieces.ts';

export interface DepositRequest {
  outlet: string;
  on: IsoDate;
  receipt: string | null;
  note: string | null;
}

/** What can have been handed in: the files, the numbers of the pieces in them (null: all), and what they were made from. */
interface Prepared {
  files: Deposit['files'];
  pieces: ReadonlySet<string> | null;
  revision: number;
  stale: boolean;
}

/**
 * What was prepared for the outlet, else the last bundle. At a counter, where a printed bundle is handed in as well, the one
 * that was made later.
 */
function preparedFor(dossier: DossierFile, { id, delivery }: Outlet): Prepared {
  const own = dossier.deliveries.getLast(id);
  const bundle = dossier.bundles.getLast();
  const bundleIsLater =
    delivery === 'paper' && own !== null && bundle !== null && bundle.createdAt > own.delivery.preparedAt;
  if (own && !bundleIsLater) {
    const { files, stale, ok, problems } = own.delivery;
    if (!ok) throw new AppError('state.delivery-not-ready', { problems });
    return {
      files: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
      pieces: new Set(files.flatMap(({ pieces }) => pieces)),
      revision: own.revision,
      stale,
    };
  }
  if (!bundle) throw new AppError('state.nothing-prepared', {});
  const { sha256, revision, stale } = bundle;
  const bytes = bundle.result.bytes ?? dossier.blobs.sizeOf(sha256);
  return { files: [{ name: 'liasse.pdf', sha256, bytes }], pieces: null, revision, stale };
}

/**
 * Notes that the dossier was handed in: exactly which files, with their hashes and the pieces in them. Their numbers are
 * fixed from then on, as they were printed, even when the dossier has changed since. Errors: `state.not-found` (outlet),
 * `state.nothing-prepared`, `state.delivery-not-ready`, `state.changed-since-prepared`.
 */
export function recordDeposit(
  dossier: DossierFile,
  catalogue: Catalogue,
  { outlet, on, receipt, note }: DepositRequest,
  now: string,
): Deposit {
  const known = catalogue.outlets?.[outlet];
  if (known === undefined) throw new AppError('state.not-found', { what: 'outlet', id: outlet });
  const prepared = preparedFor(dossier, known);
  const labels = labelsOf(dossier, catalogue, prepared);
  const handedIn = labels.filter(({ label }) => prepared.pieces?.has(label) ?? true);
  return dossier.transaction(() => {
    const frozen = dossier.freeze.get() !== null;
    if (!frozen) dossier.freeze.freeze(on, labels, now);
    else
      dossier.freeze.extend(
        handedIn.filter(({ late }) => late !== null),
        now,
      );
    const bundle = dossier.bundles.getLast();
    if (bundle && prepared.files.some(({ sha256 }) => sha256 === bundle.sha256)) {
      const keys = bundle.result.sheets.map(({ key }) => key);
      dossier.bundles.markPrinted({ at: now, how: 'handed-in', sha256: bundle.sha256, keys });
    }
    const { files } = prepared;
    const { inventory: _, ...made } = dossier.deposits.add({
      ...{ outlet, outletTitle: known.title, on, recordedAt: now, files, receipt, note },
      inventory: handedIn,
    });
    return made;
  });
}

function labelsOf(dossier: DossierFile, catalogue: Catalogue, { revision, stale }: Prepared): PreparedLabel[] {
  const noted = dossier.freeze.labelsAt(revision);
  if (noted) return noted;
  // Made before numbers were noted: those of today are the same as long as nothing has changed.
  if (stale) throw new AppError('state.changed-since-prepared', {});
  return labelsOfToday(orderedPieces(dossier, catalogue));
}
