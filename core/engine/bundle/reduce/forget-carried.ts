import { createHash } from 'node:crypto';
import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { bundleManifest, MANIFEST_NAME } from '../bundle-manifest.ts';

/** The bundle's description as it lies in the file, before anything was reduced; null: the file is no bundle of ours. */
export type AttachedManifest = { ref: PDFRef; stream: PDFRawStream; params: PDFDict | null };

export function attachedManifest(document: PDFDocument): AttachedManifest | null {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Filespec')) continue;
    const name = object.lookup(PDFName.of('UF'));
    if (!(name instanceof PDFHexString || name instanceof PDFString) || name.decodeText() !== MANIFEST_NAME) continue;
    const files = object.lookup(PDFName.of('EF'));
    const ref = files instanceof PDFDict ? files.get(PDFName.of('F')) : undefined;
    const stream = document.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const params = stream.dict.lookup(PDFName.of('Params'));
    return { ref, stream, params: params instanceof PDFDict ? params : null };
  }
  return null;
}

/**
 * A JPEG that was bound as it is carries itself: its stream on the page is the original file. Once compressed again it no
 * longer is, so the description must not say so; it says which pages were made lighter. Writes it anew, from the first one,
 * and returns the originals concerned.
 */
export function forgetCarried(
  document: PDFDocument,
  manifest: AttachedManifest,
  reduced: readonly { stream: PDFRawStream; pages: readonly number[] }[],
): string[] {
  const { ref, stream, params } = manifest;
  document.context.assign(ref, stream);
  const parsed = bundleManifest.safeParse(
    JSON.parse(Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8')),
  );
  if (!parsed.success) return []; // an older description, which carried nothing this way
  const gone = new Set(reduced.map(({ stream }) => createHash('sha256').update(stream.getContents()).digest('hex')));
  const concerned = parsed.data.sources.filter(({ sha256, carried }) => carried?.as === 'picture' && gone.has(sha256));
  for (const source of concerned) source.carried = null;
  const pages = new Set(reduced.flatMap((image) => image.pages));
  for (const { page, contents } of parsed.data.pages) {
    if (pages.has(page)) for (const content of contents) content.lightened = true;
  }
  const json = Buffer.from(JSON.stringify(parsed.data, null, 1), 'utf8');
  const written = document.context.flateStream(json, { Type: 'EmbeddedFile', Subtype: 'application/json' });
  if (params) {
    const own = params.clone(document.context);
    own.set(PDFName.of('Size'), PDFNumber.of(json.length));
    own.delete(PDFName.of('CheckSum'));
    written.dict.set(PDFName.of('Params'), own);
  }
  document.context.assign(ref, written);
  return concerned.map(({ sha256 }) => sha256);
}
