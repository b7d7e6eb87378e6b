import { createHash } from 'node:crypto';
import type { ManifestSource } from './bundle-manifest.ts';
import type { PdfiumReader } from './pdfium-reader.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The originals that a written bundle says it carries and whose bytes are not there, by their sha256. */
export function checkCarried(bundle: PdfiumReader, sources: readonly ManifestSource[]): string[] {
  const names = bundle.attachments();
  return sources
    .filter(({ sha256, carried }) => {
      if (carried === null) return false;
      if (carried.as === 'picture') {
        const there = carried.page <= bundle.pages ? bundle.eachPicture(carried.page, sha256Of) : [];
        return !there.includes(sha256);
      }
      const index = names.indexOf(carried.name);
      return index < 0 || sha256Of(bundle.attachment(index)) !== sha256;
    })
    .map(({ sha256 }) => sha256);
}
