import { jpegMetadata, pngMetadata } from '../pages/image-metadata.ts';
import { bmpMetadata } from '../pages/images/bmp-metadata.ts';
import { heifMetadata } from '../pages/images/heif-metadata.ts';
import { webpMetadata } from '../pages/images/webp-metadata.ts';
import type { BundleSource } from './bundle-plan.ts';

/** The pixels of the picture that a file announces; 0 when it announces none, as a PDF or a TIFF of many pictures. */
export function declaredPixels({ type, bytes }: Pick<BundleSource, 'type' | 'bytes'>): number {
  try {
    if (type === 'heic' || type === 'avif') return heifMetadata(bytes)?.maxPixels ?? 0;
    if (type === 'jpeg') return area(jpegMetadata(bytes));
    if (type === 'png') return area(pngMetadata(bytes));
    if (type === 'webp') return area(webpMetadata(bytes));
    if (type === 'bmp') return area(bmpMetadata(bytes));
    return 0;
  } catch {
    return 0; // a damaged header: told when the file is opened
  }
}

const area = (size: { width: number; height: number } | null): number => (size ? size.width * size.height : 0);
