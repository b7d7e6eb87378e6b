import { loadImage } from '@napi-rs/canvas';
import type { ImageType } from '../file-type.ts';
import { type ImageMetadata, jpegMetadata, pngMetadata } from '../image-metadata.ts';
import { isTurned } from '../image-page-size.ts';
import { bmpMetadata } from './bmp-metadata.ts';
import { decodeFourInks } from './decode-four-inks.ts';
import { heifMetadata } from './heif-metadata.ts';
import type { ImageFile, Picture } from './image-file.ts';
import { checkLargest } from './image-limits.ts';
import { nativePicture } from './native-picture.ts';
import { rasterPicture } from './raster-picture.ts';
import { webpMetadata } from './webp-metadata.ts';

type NativeType = Exclude<ImageType, 'tiff' | 'heic'>;
type Metadata = ImageMetadata & { lossy: boolean };

/** Opens a file that the canvas can decode: one picture. Throws a plain Error when it is damaged, and the size errors. */
export async function openNativeFile(bytes: Uint8Array, name: string, type: NativeType): Promise<ImageFile> {
  const metadata = metadataOf(bytes, type);
  if (!metadata || metadata.width === 0 || metadata.height === 0) throw new Error('no header of a picture');
  checkLargest(name, metadata.width, metadata.height);
  if (!metadata.complete) throw new Error('the end of the file is missing');
  const picture = await decode(bytes, type, metadata);
  const turned = isTurned(metadata.orientation);
  const [width, height] = turned ? [metadata.height, metadata.width] : [metadata.width, metadata.height];
  return {
    type,
    pictures: 1,
    lossy: metadata.lossy,
    info: () => ({ width, height, density: metadata.density }),
    picture: async () => picture,
    close: () => picture.release?.(),
  };
}

function metadataOf(bytes: Uint8Array, type: NativeType): Metadata | null {
  if (type === 'webp') {
    const found = webpMetadata(bytes);
    return found && { ...found, lossy: !found.lossless };
  }
  if (type === 'avif') {
    const found = heifMetadata(bytes);
    return found && { ...found, density: null, lossy: true };
  }
  const found = type === 'jpeg' ? jpegMetadata(bytes) : type === 'png' ? pngMetadata(bytes) : bmpMetadata(bytes);
  return found && { ...found, lossy: type === 'jpeg' };
}

async function decode(bytes: Uint8Array, type: NativeType, metadata: Metadata): Promise<Picture> {
  if (type === 'jpeg' && metadata.inks === 4) return rasterPicture(await decodeFourInks(bytes, metadata.orientation));
  const image = await loadImage(bytes);
  // The decoder turns JPEG and WebP by their EXIF itself; the PNG chunk and the boxes of AVIF it ignores.
  const left = type === 'png' || type === 'avif' ? metadata.orientation : 1;
  return nativePicture(image, left);
}
