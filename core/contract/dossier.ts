import { z } from 'zod';
import { statedFacts } from './assessment.ts';
import { bundleResult, reopened } from './bundle.ts';
import { factName, factValue } from './fact-names.ts';
import { fillReport } from './form.ts';
import { formMake } from './form-editor.ts';
import { isoDate, sha256 } from './iso.ts';
import { person } from './person.ts';
import { box, otherCandidate, readingFinding, readSource } from './reading.ts';

/** `read` by the machine, `confirmed` by a person, `typed` by a person (replaces what was read). */
export const factStatus = z.enum(['read', 'confirmed', 'typed']);

/** A fact as the dossier keeps it. A typed value has no box; `readValue` keeps what the machine had read. */
export const pieceFact = z.object({
  name: factName,
  value: factValue,
  printed: z.string().nullable(),
  source: z.string().nullable(), // sha256 of the source on which it was read
  page: z.number().int().positive().nullable(), // page of that source
  box: box.nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  origin: readSource.nullable(),
  status: factStatus,
  readValue: factValue.nullable(),
  sure: z.boolean(), // confidence above the threshold below which a person should look
  others: z.array(otherCandidate).optional(), // what else is printed for it, best first
});
export type PieceFact = z.infer<typeof pieceFact>;

export const pieceId = z.string().min(1);
export const dossierId = z.string().regex(/^[0-9a-f]{16}$/);

/** Width and height in PDF points, as displayed: the window needs them to lay the boxes of facts over the page's image. */
export const pageRef = z.object({
  source: sha256,
  page: z.number().int().positive(),
  /** The part of the sheet that is this piece's, when the sheet carries several papers. */
  part: box.optional(),
  /** Read from an image, not from the file's own text: its corners may be set by hand. */
  image: z.boolean().optional(),
  width: z.number().positive().optional(),
  height: z.number().positive().optional(),
});
export type PageRef = z.infer<typeof pageRef>;

/** A piece as the window shows it. `pages` is the recipe: pages of sources, in order. */
export const pieceView = z.object({
  id: pieceId,
  kind: z.string(),
  kindConfirmed: z.boolean(),
  title: z.string(),
  pages: z.array(pageRef).min(1),
  facts: z.array(pieceFact),
  findings: z.array(readingFinding),
});
export type PieceView = z.infer<typeof pieceView>;

/** A file that was received but cannot be read: kept, with its cause. */
export const quarantined = z.object({
  id: z.number().int(),
  name: z.string(),
  sha256: sha256.nullable(),
  code: z.string(),
  details: z.record(z.string(), z.unknown()),
});
export type Quarantined = z.infer<typeof quarantined>;

/** What a received file is, by its content. */
export const sourceType = z.enum(['pdf', 'jpeg', 'png', 'heic', 'avif', 'webp', 'tiff', 'bmp']);
export type SourceType = z.infer<typeof sourceType>;

export const sourceView = z.object({
  sha256,
  name: z.string(),
  bytes: z.number().int(),
  type: sourceType,
  pages: z.number().int().positive(),
});
export type SourceView = z.infer<typeof sourceView>;

export const importReport = z.object({
  imported: z.array(z.object({ name: z.string(), sha256, pages: z.number().int() })),
  duplicates: z.array(z.object({ name: z.string(), sha256, sameAs: z.string() })),
  quarantined: z.array(quarantined),
  /** Bundles among the files that gave their originals back, in the place of being taken as papers. */
  reopened: z.array(reopened).optional(),
});
export type ImportReport = z.infer<typeof importReport>;

export const dossierSummary = z.object({
  id: dossierId,
  label: z.string(),
  procedure: z.string(),
  filingDay: isoDate,
  pieces: z.number().int(),
  toCheck: z.number().int(), // facts below the sure threshold, not yet confirmed
  updatedAt: z.string(),
});
export type DossierSummary = z.infer<typeof dossierSummary>;

export const dossierView = dossierSummary.extend({
  person,
  facts: statedFacts,
  sources: z.array(sourceView),
  quarantine: z.array(quarantined),
  forms: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      attached: sha256.nullable(),
      filled: sha256.nullable(),
      stale: z.boolean().optional(), // what it prints may have changed since it was filled
      make: formMake.optional(), // absent: nothing attached
      known: z.boolean().optional(), // false: brought by the person, no form of the procedure
      report: fillReport.nullable().optional(), // of its own last filling
      /** Pages of the filled form, or of the data sheet that stands for it; absent: not known. */
      pages: z.number().int().positive().optional(),
      signed: z.boolean().optional(), // the attached file carries an electronic signature; its filled copy does not
    }),
  ),
  lastFill: fillReport.nullable(),
  lastBundle: bundleResult.nullable(),
  /** True when anything of the dossier has changed since `lastBundle` was built: it must not be handed in unnoticed. */
  lastBundleStale: z.boolean().optional(),
});
export type DossierView = z.infer<typeof dossierView>;
