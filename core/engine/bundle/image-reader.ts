import type { Canvas } from '@napi-rs/canvas';
import type { GrayImage } from '../../domain/bundle/gray-image.ts';
import { readPngHeader } from '../../domain/bundle/png-header.ts';
import type { ImageFile, Picture } from '../pages/images/image-file.ts';
import { canvasToGray } from '../pages/images/native-picture.ts';
import { openImageFile } from '../pages/images/open-image-file.ts';
import type { BundleSource } from './bundle-plan.ts';
import { crossedOut } from './crossed-out.ts';
import type { CheckedSource, SourceReader } from './opened-source.ts';
import { pictureDigest } from './picture-digest.ts';

/** Opens an image of any format for drawing, a page a picture. Errors: those of `openImageFile`. */
export async function openImageReader(source: BundleSource): Promise<SourceReader> {
  if (source.type === 'pdf') throw new RangeError('a PDF is no image');
  const file = await openImageFile(source.bytes, source.name, source.type);
  const draw = async (page: number, width: number, height: number): Promise<Canvas> => {
    const picture = await pictureOf(file, page);
    return picture ? picture.draw(width, height) : crossedOut(width, height);
  };
  return {
    pages: file.pictures,
    image: file,
    size: async (page) => {
      const { width, height } = file.info(page);
      return { width, height };
    },
    rgba: async (page, width, height) => {
      const context = (await draw(page, width, height)).getContext('2d');
      return new Uint8Array(context.getImageData(0, 0, width, height).data.buffer);
    },
    gray: async (page, width, height): Promise<GrayImage> => {
      const picture = await pictureOf(file, page);
      const isReduced = picture !== null && width <= picture.width && height <= picture.height;
      return isReduced ? picture.gray(width, height) : canvasToGray(await draw(page, width, height));
    },
    text: async () => '',
    ...((source.type === 'jpeg' || source.type === 'png') && { pictures: async () => copiedStream(source) }),
    isLost: async () => false, // its copier says what is wrong with a picture
    close: () => file.close(),
  };
}

/** A JPEG or PNG whose pixels are only decoded, by `opened`, when it is to be drawn. */
export function openImageLater(source: BundleSource, opened: () => Promise<SourceReader>): CheckedSource {
  return {
    pages: 1,
    gray: async (page, width, height) => (await opened()).gray(page, width, height),
    text: async () => '',
    pictures: async () => copiedStream(source),
  };
}

/** What an image file brings into a PDF when it is copied as it is (`openImageCopier`). */
function copiedStream({ type, bytes }: BundleSource): string[] {
  const stream = type === 'png' ? Buffer.concat(readPngHeader(bytes)?.idat ?? []) : bytes;
  return [pictureDigest(stream)];
}

/** Null when nothing of the picture can be decoded: the other pages of the file are bound all the same. */
async function pictureOf(file: ImageFile, page: number): Promise<Picture | null> {
  file.info(page); // a page that does not exist is another error
  try {
    return await file.picture(page);
  } catch {
    return null; // shown as a crossed-out page, with its reason on the control sheet
  }
}
