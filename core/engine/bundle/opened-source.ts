import type { GrayImage } from '../../domain/bundle/gray-image.ts';
import type { ImageFile } from '../pages/images/image-file.ts';

/** A source opened for looking at: what its pages show, not how they are made. Page numbers are 1-based. */
export type SourceReader = {
  pages: number;
  /** The file itself, when it is an image. */
  image: ImageFile | null;
  /** Size as displayed: points for a PDF, pixels for an image. */
  size(page: number): Promise<{ width: number; height: number }>;
  gray(page: number, width: number, height: number): Promise<GrayImage>;
  rgba(page: number, width: number, height: number): Promise<Uint8Array>;
  text(page: number): Promise<string>;
  close(): void;
};
