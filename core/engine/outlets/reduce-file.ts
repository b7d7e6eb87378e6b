import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { reduceImages } from '../bundle/reduce/reduce-images.ts';
import { inspectBundle, readManifest } from '../bundle/verify-bundle.ts';
import { type ComposedFile, type FileToCompose, namedSources } from './compose-file.ts';
import type { DeliveryWork } from './delivery-work.ts';

/** Below this, small print of a scanned paper is lost: no image goes under it unless the person said so. */
const FLOOR_DPI = 150;

/** A file whose images were made lighter, only as far as the limit needs, and which was then read again like any bundle. */
export async function reduceFile(
  work: DeliveryWork,
  file: ComposedFile,
  made: FileToCompose,
  limit: number,
): Promise<ComposedFile> {
  const out = work.nextPath('pdf');
  const signal = work.signal ? { signal: work.signal } : {};
  const codes = new Map(
    file.manifest.pages.map(({ page, contents }) => [page, contents.some((content) => content.codes.length > 0)]),
  );
  const result = await reduceImages(file.path, {
    ...signal,
    limit,
    floorDpi: FLOOR_DPI,
    allowBelowFloor: work.choices.belowFloor,
    out,
    mayHoldCode: (page) => codes.get(page) ?? true,
    onProgress: (done, total) => work.onProgress?.('compose', done, total),
  });
  const manifest = await readManifest(out, 'liasse.pdf');
  const { verification } = await inspectBundle(out, {
    ...signal,
    name: 'liasse.pdf',
    getSource: namedSources(work, made),
    duplex: made.layout.duplex,
    ...(work.knownPage && { knownPage: work.knownPage }),
    onProgress: (done, total) => work.onProgress?.('verify', done, total),
  });
  const { bytes, reduced } = result;
  return {
    ...file,
    path: out,
    bytes,
    sha256: await hashOf(out),
    reduced: reduced.map(({ page, fromDpi, toDpi }) => ({ page, fromDpi, toDpi })),
    manifest,
    verification,
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
