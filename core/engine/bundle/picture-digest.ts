import { createHash } from 'node:crypto';

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/**
 * SHA-256 of a picture as it lies compressed in a file. Where a stream ends is not told alike by every reader: line ends
 * after its last byte do not count.
 */
export function pictureDigest(stream: Uint8Array): string {
  let end = stream.length;
  while (end > 0 && (stream[end - 1] === LINE_FEED || stream[end - 1] === CARRIAGE_RETURN)) end--;
  return createHash('sha256').update(stream.subarray(0, end)).digest('hex');
}
