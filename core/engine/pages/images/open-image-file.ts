import { AppError } from '../../../contract/errors.ts';
import type { ImageType } from '../file-type.ts';
import { openTiffFile } from '../tiff/tiff-file.ts';
import { openHeicFile } from './heic-file.ts';
import type { ImageFile } from './image-file.ts';
import { openNativeFile } from './native-file.ts';

/** The name of each format in error messages. */
export const FORMAT_NAMES: Record<ImageType, string> = {
  jpeg: 'JPEG',
  png: 'PNG',
  heic: 'HEIC',
  avif: 'AVIF',
  webp: 'WebP',
  tiff: 'TIFF',
  bmp: 'BMP',
};

/**
 * Opens an image file of any format that is read. Declared sizes are checked before anything is decoded. Throws
 * `file.damaged`, `file.unsupported` (a rare inner coding), `file.image-too-large`.
 */
export async function openImageFile(bytes: Uint8Array, name: string, type: ImageType): Promise<ImageFile> {
  try {
    if (type === 'tiff') return await openTiffFile(bytes, name);
    if (type === 'heic') return await openHeicFile(bytes, name);
    return await openNativeFile(bytes, name, type);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file.damaged', { file: name, format: FORMAT_NAMES[type] }, { cause: error });
  }
}
