import type { GrayImage } from '../../domain/bundle/gray-image.ts';
import type { ImageFile } from '../pages/images/image-file.ts';

export type Size = { width: number; height: number };

/** A source opened for looking at: what its pages show, not how they are made. Page numbers are 1-based. */
export type SourceReader = {
  pages: number;
  /** The file itself, when it is an image. */
  image: ImageFile | null;
  /** Size as displayed: points for a PDF, pixels for an image. */
  size(page: number): Promise<Size>;
  gray(page: number, width: number, height: number): Promise<GrayImage>;
  rgba(page: number, width: number, height: number): Promise<Uint8Array>;
  text(page: number): Promise<string>;
  /** Whether something on the page may be a 2D code, at next to no cost; absent: it cannot be told without drawing. */
  mayShowCode?(page: number): Promise<boolean>;
  /** SHA-256 of each picture that the page shows, as it lies compressed in the file; absent: it is not known. */
  pictures?(page: number): Promise<string[]>;
  /** True when the file announces the page and does not hold it: a crossed-out sheet stands for it. */
  isLost(page: number): Promise<boolean>;
  close(): void;
};

/** What a check asks of a source. */
export type CheckedSource = Pick<SourceReader, 'pages' | 'gray' | 'text' | 'pictures'>;
