import { z } from 'zod';
import { errorShape } from './errors.ts';
import { isoDate, sha256 } from './iso.ts';

/**
 * One line of the inventory. `label`: the number printed for the piece ("12", "12 bis"). Pages are those of the bundle,
 * 1-based; `pages` how many the piece has in it. `late`: handed in after the dossier was frozen.
 */
export const inventoryLine = z.object({
  label: z.string(),
  title: z.string(),
  section: z.string(),
  date: isoDate.nullable(),
  firstPage: z.number().int().positive(),
  pages: z.number().int().positive(),
  strength: z.string().nullable().default(null), // strength of proof in French, when the bundle prints it
  late: z.boolean().default(false),
});
export type InventoryLine = z.infer<typeof inventoryLine>;

/** What a page of the bundle is. `blank`: a back side left blank so that what follows begins on a fresh sheet. */
export const bundlePart = z.enum([
  'cover',
  'inventory',
  'supplement', // the dated inventory of pieces handed in after the dossier was frozen
  'divider',
  'form',
  'piece',
  'blank',
  'presence',
  'control',
]);
export type BundlePart = z.infer<typeof bundlePart>;

/** A page of a bundle, for previewing and printing. `key` is the same as long as what is printed on it is the same. */
export const bundleSheetPage = z.object({
  page: z.number().int().positive(),
  part: bundlePart,
  label: z.string().nullable(), // of the piece
  section: z.string().nullable(),
  key: z.string(),
});
export type BundleSheetPage = z.infer<typeof bundleSheetPage>;

const tally = z.object({ expected: z.number().int(), correct: z.number().int() });

/** The result of re-reading a written bundle with a second PDF reader. */
export const bundleVerification = z.object({
  ok: z.boolean(),
  pages: z.number().int(), // pages of the bundle
  received: z.number().int(), // pages of the pieces handed in
  reproduced: z.number().int(), // of those, found in the bundle and like their source
  inventoryLines: z.number().int(),
  links: tally,
  bookmarks: tally,
  stamps: tally,
  pageLabels: tally,
  texts: tally.optional(), // pages whose text can still be searched, of those that had a text or were recognised
  codes: tally.optional(), // 2D codes that still decode to what they held in the source
  carried: tally.optional(), // original files attached byte for byte
  problems: z.array(z.string()),
  sentence: z.string(), // "N pages reçues, N reproduites ; M liens vérifiés"
});
export type BundleVerification = z.infer<typeof bundleVerification>;

/** A file that could not be put in the bundle, and why. */
export const leftOut = z.object({ file: z.string(), code: z.string(), details: z.record(z.string(), z.unknown()) });
export type LeftOut = z.infer<typeof leftOut>;

export const bundleResult = z.object({
  path: z.string().nullable(),
  sha256,
  bytes: z.number().int().optional(),
  inventory: z.array(inventoryLine),
  verification: bundleVerification,
  leftOut: z.array(leftOut),
  sheets: z.array(bundleSheetPage).default([]),
});
export type BundleResult = z.infer<typeof bundleResult>;

/** How a dossier's bundle is laid out. What a person has not chosen follows the outlet, else these defaults. */
export const bundleSettings = z.object({
  dividers: z.enum(['none', 'section', 'section-and-year']).default('none'),
  /** Each piece begins on a fresh sheet, for printing on both sides. */
  duplex: z.boolean().default(false),
  /** The strength of each proof of presence in the inventory. */
  strength: z.boolean().default(false),
  presence: z.boolean().default(true),
  /** Original files travel inside the bundle, so that it can be reopened. */
  carry: z.boolean().default(true),
});
export type BundleSettings = z.infer<typeof bundleSettings>;

/** A piece as the bundle will list it, before it is built. */
export const contentsPiece = z.object({
  piece: z.string(),
  label: z.string(),
  title: z.string(),
  date: isoDate.nullable(),
  pages: z.number().int().positive(),
  strength: z.string().nullable(),
  late: z.boolean(),
});
/**
 * The bundle's contents as they stand today. `order`: by the procedure's list and dates, or as a person arranged it.
 * `frozenOn`: since that day numbers do not change; pieces added later are "12 bis" in `late`; `gone`: numbers of pieces that
 * were removed since.
 */
export const bundleContents = z.object({
  settings: bundleSettings,
  order: z.enum(['catalogue', 'person']),
  sections: z.array(z.object({ title: z.string(), pieces: z.array(contentsPiece) })),
  late: z.array(contentsPiece),
  frozenOn: isoDate.nullable(),
  gone: z.array(z.object({ label: z.string(), title: z.string() })),
});
export type BundleContents = z.infer<typeof bundleContents>;

/** What reopening a bundle gave back. `missing`: originals that the bundle does not carry. */
export const reopened = z.object({
  file: z.string(),
  sources: z.number().int(),
  pieces: z.number().int(),
  pages: z.number().int(),
  missing: z.array(z.object({ name: z.string(), sha256, pieces: z.array(z.string()) })),
  /** Why nothing could be given back; the file was then taken as any PDF. */
  because: errorShape.optional(),
});
export type Reopened = z.infer<typeof reopened>;
