import type { Canvas } from '@napi-rs/canvas';
import type { GrayImage } from '../../ocr/gray-image.ts';
import type { ImageType } from '../file-type.ts';
import type { Raster } from './raster.ts';

/** One picture of an image file, upright and on white. */
export interface Picture {
  width: number;
  height: number;
  /** The share of it that is damaged and drawn grey, 0 … 1. */
  missing: number;
  /** Stretched to this many pixels. */
  draw(width: number, height: number): Canvas;
  /** In grey, stretched to this many pixels, at most its own. */
  gray(width: number, height: number): GrayImage;
  /** All its pixels as they are, for keeping them without loss. */
  raster(): Raster;
  /** Gives its pixels back at once; nothing can be drawn of it afterwards. */
  release?(): void;
}

/** What the file says of a picture before it is decoded: size upright, dots per inch where a density is stated. */
export interface PictureInfo {
  width: number;
  height: number;
  density: { x: number; y: number } | null;
}

/** An image file opened: one picture, or as many as its frames (TIFF) or top-level images (HEIC). Numbers are 1-based. */
export interface ImageFile {
  readonly type: ImageType;
  readonly pictures: number;
  /** True when its own compression already loses detail, so that keeping its pixels exactly would only swell them. */
  readonly lossy: boolean;
  info(picture: number): PictureInfo;
  /** Throws when nothing of the picture can be decoded. The last one decoded is kept. */
  picture(picture: number): Promise<Picture>;
  close(): void;
}
