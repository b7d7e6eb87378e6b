import { z } from 'zod';
import { inventoryLine } from '../../contract/bundle.ts';
import { sourceType } from '../../contract/dossier.ts';
import { isoDate, sha256 } from '../../contract/iso.ts';
import { box } from '../../contract/reading.ts';

/** Name of the file attached to every bundle. */
export const MANIFEST_NAME = 'liasse.json';

/** One line printed in the inventory; the form and the presence table have no number. */
export const printedLine = z.object({
  number: z.number().int().positive().nullable(),
  title: z.string(),
  inventoryPage: z.number().int().positive(),
  firstPage: z.number().int().positive(),
  pages: z.number().int().positive(),
});
export type PrintedLine = z.infer<typeof printedLine>;

/** Where a source page lies on its sheet: scale, and lower-left corner in points. */
export const placement = z.object({
  sheetWidth: z.number(),
  sheetHeight: z.number(),
  scale: z.number(),
  x: z.number(),
  y: z.number(),
});

/**
 * Where one page of the bundle comes from. `numberBox`: the box that holds the bundle's own page number; `stampBox`
 * that of the piece. `rasterised`: why the page was drawn as an image instead of being copied. `lost`: what the source
 * holds that could not be shown. `blank`: the source page itself is blank.
 */
export const manifestPage = z.object({
  page: z.number().int().positive(),
  part: z.enum(['cover', 'inventory', 'form', 'piece', 'presence', 'control']),
  piece: z.number().int().positive().nullable(),
  source: sha256.nullable(),
  sourcePage: z.number().int().positive().nullable(),
  stamp: z.string().nullable(),
  stampBox: box.nullable(),
  numberBox: box,
  placement: placement.nullable(),
  /** Size of the source page as displayed, in points, before the placement's scale. */
  contentSize: z.tuple([z.number(), z.number()]).nullable(),
  fingerprint: z.string().nullable(),
  blank: z.boolean(),
  rasterised: z.string().nullable(),
  lost: z.array(z.string()),
});
export type ManifestPage = z.infer<typeof manifestPage>;

/** The bundle's own description, attached to it as `liasse.json`; version 1. */
export const bundleManifest = z.object({
  format: z.literal('liasse'),
  version: z.literal(1),
  title: z.string(),
  applicant: z.string(),
  filingDay: isoDate,
  inventory: z.array(inventoryLine),
  lines: z.array(printedLine),
  bookmarks: z.array(
    z.object({ title: z.string(), level: z.number().int().min(0), page: z.number().int().positive() }),
  ),
  pages: z.array(manifestPage),
  sources: z.array(
    z.object({
      sha256,
      name: z.string(),
      type: sourceType,
      pages: z.number().int(),
      signed: z.boolean(),
    }),
  ),
  counts: z.object({
    pages: z.number().int(),
    received: z.number().int(),
    formPages: z.number().int(),
    links: z.number().int(),
  }),
  leftOut: z.array(z.object({ file: z.string(), reason: z.string() })),
  /** Characters that no embedded font can draw; each is printed as ▯ and listed on the control sheet. */
  notDrawable: z.array(z.string()),
});
export type BundleManifest = z.infer<typeof bundleManifest>;

/** The sentence printed on the control sheet, which the verification must find again. */
export function controlSentence(received: number, reproduced: number, links: number): string {
  const pages = (count: number) => (count > 1 ? 'pages' : 'page');
  const plural = (count: number, one: string) => (count > 1 ? `${one}s` : one);
  return (
    `${received} ${pages(received)} ${plural(received, 'reçue')}, ${reproduced} ${plural(reproduced, 'reproduite')} ; ` +
    `${links} ${plural(links, 'lien')} ${plural(links, 'vérifié')}`
  );
}
