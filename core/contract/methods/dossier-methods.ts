import { z } from 'zod';
import { assessment } from '../assessment.ts';
import { dossierId, importReport, pieceId, pieceView } from '../dossier.ts';
import { factName, factValue } from '../fact-names.ts';
import { isoDate, sha256 } from '../iso.ts';
import { nameSpelling, paperCheck } from '../paper-check.ts';
import { presenceStudy } from '../presence-study.ts';
import { corners } from '../reading.ts';
import { assumption, whatIf } from '../what-if.ts';
import { token } from './library-methods.ts';

const ok = z.object({ ok: z.literal(true) });
const inDossier = z.object({ dossier: dossierId });
const onPiece = inDossier.extend({ piece: pieceId });

const onPage = inDossier.extend({ source: sha256, page: z.number().int().positive() });

export const dossierMethods = {
  /** Copies, inspects and reads files. Progress in pages. A cancelled import leaves nothing. */
  'source.import': { input: inDossier.extend({ files: z.array(token).min(1) }), output: importReport },
  'source.forgetQuarantined': { input: inDossier.extend({ id: z.number().int() }), output: ok },
  /** The sheet on a photographed page: as it was read, and as a person set it (null: left to the machine). */
  'page.corners': {
    input: onPage,
    output: z.object({ read: corners.nullable(), chosen: corners.nullable() }),
  },
  /**
   * Reads a page again with the corners of its sheet (points of the page as displayed); null: as the machine finds them.
   * Values that a person confirmed or typed stay. A cancelled call leaves the reading as it was.
   */
  'page.setCorners': { input: onPage.extend({ corners: corners.nullable() }), output: ok },
  'piece.list': { input: inDossier, output: z.array(pieceView) },
  'piece.setKind': { input: onPiece.extend({ kind: z.string() }), output: ok },
  /** Empty title: back to the one made from the facts. */
  'piece.setTitle': { input: onPiece.extend({ title: z.string().max(200) }), output: ok },
  /** Cuts a piece before its `at`-th page (2 to the last); both parts are read again. Gives the second one. */
  'piece.split': { input: onPiece.extend({ at: z.number().int().min(2) }), output: z.object({ piece: pieceId }) },
  /** Puts the pages of a piece after those of `into`, which is read again; typed and confirmed values are kept. */
  'piece.join': { input: onPiece.extend({ into: pieceId }), output: ok },
  'piece.remove': { input: onPiece, output: ok },
  'piece.restoreRemoved': { input: inDossier, output: z.object({ restored: z.number().int() }) },
  'fact.set': { input: onPiece.extend({ name: factName, value: factValue }), output: ok },
  'fact.confirm': { input: onPiece.extend({ names: z.array(factName).min(1) }), output: ok },
  /** Back to what was read, or absent when nothing was. */
  'fact.reset': { input: onPiece.extend({ name: factName }), output: ok },
  'kind.list': {
    input: z.object({}),
    output: z.array(z.object({ slug: z.string(), title: z.string(), facts: z.array(factName) })),
  },
  'assessment.get': { input: inDossier.extend({ on: isoDate }), output: assessment },
  /** The answers of every rule on the days around a filing day (three years each way). */
  'assessment.whatIf': { input: inDossier.extend({ on: isoDate, assumption }), output: whatIf },
  /** What newer rules of the catalogue change for the dossier since a person last looked; null: nothing new. */
  'assessment.newRules': {
    input: inDossier,
    /** `changes` null: what was seen cannot be compared any more, and has to be looked at again. */
    output: z.object({ seenAt: z.string(), changes: z.array(z.string()).nullable() }).nullable(),
  },
  /** The person has seen what newer rules change. */
  'assessment.markSeen': { input: inDossier, output: ok },
  /** Grids of practice side by side, what to look for in the gaps, and for one grid the smallest strong selection. */
  'presence.study': {
    input: inDossier.extend({ on: isoDate, grid: z.string().optional() }),
    output: presenceStudy,
  },
  /** Age, validity, translations and names of the papers on a filing day. */
  'paper.checks': {
    input: inDossier.extend({ on: isoDate }),
    output: z.object({ checks: z.array(paperCheck), spellings: z.array(nameSpelling) }),
  },
} as const;
