import { z } from 'zod';
import { isoDate, sha256 } from './iso.ts';

/** One line of the inventory. Pages are those of the bundle, 1-based; `pages` how many the piece has. */
export const inventoryLine = z.object({
  number: z.number().int().positive(),
  title: z.string(),
  section: z.string(),
  date: isoDate.nullable(),
  firstPage: z.number().int().positive(),
  pages: z.number().int().positive(),
});
export type InventoryLine = z.infer<typeof inventoryLine>;

/** The result of re-reading a written bundle with a second PDF reader. */
export const bundleVerification = z.object({
  ok: z.boolean(),
  pages: z.number().int(), // pages of the bundle
  received: z.number().int(), // pages of the pieces handed in
  reproduced: z.number().int(), // of those, found in the bundle and like their source
  inventoryLines: z.number().int(),
  links: z.object({ expected: z.number().int(), correct: z.number().int() }),
  bookmarks: z.object({ expected: z.number().int(), correct: z.number().int() }),
  stamps: z.object({ expected: z.number().int(), correct: z.number().int() }),
  pageLabels: z.object({ expected: z.number().int(), correct: z.number().int() }),
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
  inventory: z.array(inventoryLine),
  verification: bundleVerification,
  leftOut: z.array(leftOut),
});
export type BundleResult = z.infer<typeof bundleResult>;
