import { z } from 'zod';
import { bundleContents, bundleResult, bundleSettings, reopened } from '../bundle.ts';
import { dossierId, pieceId } from '../dossier.ts';
import { isoDate, sha256 } from '../iso.ts';
import { delivery, deliveryChoices, deposit, outletSummary } from '../outlet.ts';
import { token } from './library-methods.ts';

const ok = z.object({ ok: z.literal(true) });
const inDossier = z.object({ dossier: dossierId });
const toOutlet = inDossier.extend({ outlet: z.string() });

export const bundleMethods = {
  /** What the bundle will hold, with the numbers that it will print. */
  'bundle.contents': { input: inDossier, output: bundleContents },
  'bundle.configure': { input: inDossier.extend({ settings: bundleSettings }), output: ok },
  /** The pieces in the order that a person wants (each once); null: back to the procedure's list and dates. */
  'bundle.setOrder': { input: inDossier.extend({ pieces: z.array(pieceId).nullable() }), output: ok },
  /** From this day numbers do not change any more: what comes later is "12 bis", in a dated supplementary inventory. */
  'bundle.freeze': { input: inDossier.extend({ on: isoDate }), output: ok },
  /** Renumbers everything. */
  'bundle.unfreeze': { input: inDossier, output: ok },
  'bundle.build': { input: inDossier, output: bundleResult },
  /** Writes the last bundle to the place that the user chose; `path` is the file's name only. */
  'bundle.save': { input: inDossier.extend({ to: token }), output: z.object({ path: z.string() }) },
  /** Pages of the last bundle that are not in the one printed or handed in before; null: nothing was yet. */
  'bundle.changes': {
    input: inDossier,
    output: z.object({ since: z.string().nullable(), pages: z.array(z.number().int()).nullable() }),
  },
  'bundle.markPrinted': { input: inDossier.extend({ sha256 }), output: ok },
  /** Takes a bundle back: its originals, byte for byte, cut into the pieces that it describes. */
  'bundle.reopen': { input: inDossier.extend({ file: token }), output: reopened },
  /** Where dossiers can be handed in, with what holds there on the filing day. */
  'outlet.list': { input: inDossier, output: z.array(outletSummary) },
  /** Prepares and checks everything for an outlet; kept in the dossier until the next time. */
  'outlet.prepare': { input: toOutlet.extend({ choices: deliveryChoices.prefault({}) }), output: delivery },
  /** What was prepared last for an outlet; null: nothing. */
  'outlet.last': { input: toOutlet, output: delivery.nullable() },
  /** Writes the prepared files into a new folder at the place that the user chose; a whole folder or nothing. */
  'outlet.save': { input: toOutlet.extend({ to: token }), output: z.object({ path: z.string() }) },
  'deposit.record': {
    input: toOutlet.extend({
      on: isoDate,
      receipt: z.string().max(500).nullable(),
      note: z.string().max(2000).nullable(),
    }),
    output: deposit,
  },
  'deposit.list': { input: inDossier, output: z.array(deposit) },
  /** The bordereau of a deposit, with a zone for the counter's stamp, as a PDF. */
  'deposit.bordereau': {
    input: inDossier.extend({ id: z.number().int(), to: token }),
    output: z.object({ path: z.string() }),
  },
  /** A copy of the dossier under a spoken passphrase, for another advisor. */
  'dossier.handOver': {
    input: inDossier.extend({ to: token, passphrase: z.string().min(8).max(200) }),
    output: z.object({ path: z.string() }),
  },
  /** Takes a handed-over dossier into the open library. */
  'dossier.receive': {
    input: z.object({ file: token, passphrase: z.string().max(200) }),
    output: z.object({ id: dossierId }),
  },
} as const;
