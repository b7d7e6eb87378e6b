import { z } from 'zod';
import { bundlePart, inventoryLine } from '../../contract/bundle.ts';
import { sourceType } from '../../contract/dossier.ts';
import { isoDate, sha256 } from '../../contract/iso.ts';
import { box } from '../../contract/reading.ts';

/** Name of the file attached to every bundle. */
export const MANIFEST_NAME = 'liasse.json';

/** One line printed in an inventory; forms, letters and the presence table have no label. */
export const printedLine = z.object({
  label: z.string().nullable(),
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
 * One source page on a page of the bundle; the two sides of a card are two of them on one sheet. `contentSize`: size of the
 * source page as displayed, in points, before the placement's scale. `rasterised`: why it was drawn as an image instead of
 * being copied. `lost`: what the source holds that could not be shown. `text`: `own` the source's text was copied, `grafted` recognised words
 * lie invisible over the image, `none` image only. `codes`: SHA-256 of the text of each 2D code seen on the source page.
 */
export const pageContent = z.object({
  source: sha256,
  sourcePage: z.number().int().positive(),
  placement,
  contentSize: z.tuple([z.number(), z.number()]),
  blank: z.boolean(),
  rasterised: z.string().nullable(),
  lost: z.array(z.string()),
  text: z.enum(['own', 'grafted', 'none']),
  codes: z.array(sha256),
  codeBoxes: z.array(box).optional(), // where each of them lies on the sheet, in points from its top-left corner
  /** Pictures of the source were compressed again, to make the file lighter. */
  lightened: z.boolean().optional(),
});
export type PageContent = z.infer<typeof pageContent>;

/**
 * One page of the bundle. `piece`: label of its piece; `piecePage` its rank in it, from 1. `numberBox`: the box that holds the bundle's own page number; `stampBox`
 * that of the piece; null where nothing is stamped. `fingerprint`: of the page without its stamp. `blank`: nothing but the stamp is on it, in the
 * source as well, or because we left a back side blank.
 */
export const manifestPage = z.object({
  page: z.number().int().positive(),
  part: bundlePart,
  section: z.string().nullable(),
  piece: z.string().nullable(),
  piecePage: z.number().int().positive().nullable(),
  stamp: z.string().nullable(),
  stampBox: box.nullable(),
  numberBox: box.nullable(),
  signBoxes: z.array(box).optional(), // tabs in the margin where a signature is awaited
  contents: z.array(pageContent),
  fingerprint: z.string().nullable(),
  blank: z.boolean(),
  /** A hash of the texts that the bundle itself printed on the page, its stamp among them, with their places. */
  printed: z.string().optional(),
});
export type ManifestPage = z.infer<typeof manifestPage>;

/**
 * A source in the bundle. `pages`: how many of its pages are bound. `carried`: how its bytes can be had back: an attached
 * file (its name), or the JPEG stream of the picture on a page of the bundle, which is the file itself.
 */
export const manifestSource = z.object({
  sha256,
  name: z.string(),
  type: sourceType,
  pages: z.number().int(),
  signed: z.boolean(),
  carried: z
    .discriminatedUnion('as', [
      z.object({ as: z.literal('attachment'), name: z.string() }),
      z.object({ as: z.literal('picture'), page: z.number().int().positive() }),
    ])
    .nullable(),
});
export type ManifestSource = z.infer<typeof manifestSource>;

/** A piece of the dossier as the bundle describes it, to be rebuilt from the sources. */
export const manifestPiece = z.object({
  label: z.string(),
  title: z.string(),
  section: z.string(),
  date: isoDate.nullable(),
  late: isoDate.nullable(), // day of its supplementary inventory
  pages: z.array(z.object({ source: sha256, page: z.number().int().positive(), part: box.nullable() })),
});

/** The bundle's own description, attached to it as `liasse.json`; version 2. */
export const bundleManifest = z.object({
  format: z.literal('liasse'),
  version: z.literal(2),
  title: z.string(),
  applicant: z.string(),
  filingDay: isoDate,
  inventory: z.array(inventoryLine),
  pieces: z.array(manifestPiece),
  lines: z.array(printedLine),
  bookmarks: z.array(
    z.object({ title: z.string(), level: z.number().int().min(0), page: z.number().int().positive() }),
  ),
  pages: z.array(manifestPage),
  sources: z.array(manifestSource),
  counts: z.object({
    pages: z.number().int(),
    received: z.number().int(), // pages of the pieces handed in
    formPages: z.number().int(),
    blanks: z.number().int(), // back sides left blank
    links: z.number().int(),
  }),
  gone: z.array(z.object({ label: z.string(), title: z.string() })),
  frozenOn: isoDate.optional(), // since that day numbers are fixed
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
