import type { PDFPage, PDFRef } from 'pdf-lib';
import type { Placement } from '../../domain/bundle/place-page.ts';

/** How a page came into the bundle; `rasterised` null: copied as it is. */
export type CopiedPage = { rasterised: string | null; lost: string[] };

/** Optional content of all sources: groups, and those of them that are switched off. */
export type Layers = { all: PDFRef[]; off: PDFRef[] };

/** A source opened for copying its pages into the bundle. */
export type PageCopier = {
  pages: number;
  signed: boolean;
  /** Size as displayed, in points (of an image: one point a pixel); null when the page can only be drawn by PDFium. */
  size(page: number): { width: number; height: number } | null;
  /** Puts the page on the sheet. Throws when it cannot be copied. */
  copy(sheet: PDFPage, page: number, placement: Placement): Promise<CopiedPage>;
};
