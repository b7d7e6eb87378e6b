/**
 * Cuts pieces, in their order, into the fewest volumes whose sizes add up to at most `room` each. Returns indexes; each once. A piece
 * larger than `room` is alone in its volume: it is never cut here.
 */
export function cutIntoVolumes(sizes: readonly number[], room: number): number[][] {
  const volumes: number[][] = [];
  let filled = 0;
  for (const [index, size] of sizes.entries()) {
    const last = volumes.at(-1);
    if (last === undefined || filled + size > room) {
      volumes.push([index]);
      filled = size;
    } else {
      last.push(index);
      filled += size;
    }
  }
  return volumes;
}
