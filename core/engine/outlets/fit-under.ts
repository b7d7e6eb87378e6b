import type { ComposedFile, FileToCompose } from './compose-file.ts';
import type { DeliveryWork } from './delivery-work.ts';
import { reduceFile } from './reduce-file.ts';

/**
 * Makes a file's images lighter, only as far as the limit needs; below the floor only when the person said so. What comes back was
 * read again like any bundle, and may still be too large. Without a limit, or under it, the file stays as it is.
 */
export async function fitUnder(work: DeliveryWork, file: ComposedFile, made: FileToCompose): Promise<ComposedFile> {
  const { limit } = work;
  if (limit === null || file.bytes <= limit) return file;
  const reduced = await reduceFile(work, file, made, limit);
  return reduced.bytes < file.bytes ? reduced : file;
}
