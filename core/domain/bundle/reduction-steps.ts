/** How far an image may be reduced: dots an inch as displayed, and JPEG quality (1…100). */
export type ReductionStep = { dpi: number; quality: number };

const STEPS: readonly ReductionStep[] = [
  { dpi: 300, quality: 85 },
  { dpi: 300, quality: 75 },
  { dpi: 200, quality: 85 },
  { dpi: 200, quality: 75 },
  { dpi: 150, quality: 75 },
  { dpi: 150, quality: 60 },
  { dpi: 120, quality: 60 },
  { dpi: 100, quality: 50 },
  { dpi: 72, quality: 50 },
];

/** The steps that may be tried, mildest first. Below `floorDpi` only when a person has accepted it. */
export function reductionSteps(floorDpi: number, allowBelowFloor: boolean): ReductionStep[] {
  const allowed = STEPS.filter(({ dpi }) => allowBelowFloor || dpi >= floorDpi);
  const last = allowed.at(-1);
  // A floor between two steps is itself the last one.
  return last && !allowBelowFloor && last.dpi > floorDpi ? [...allowed, { dpi: floorDpi, quality: 60 }] : allowed;
}

/** What an image weighs now, and after a step; null: that step must not be taken (a 2D code would no longer be read). */
export type Weighed = { bytes: number; after(step: number): Promise<number | null> };

/**
 * Chooses the step of each image (-1: left as it is) so that `fixed` bytes and all images weigh at most `limit`: the mildest
 * step that is enough, and that only for as many images as are needed, the heaviest first; all others stay one step above. The
 * search halves the steps, so that most of them are never computed. When nothing is enough, every image has its last useful step.
 */
export async function chooseSteps(
  images: readonly Weighed[],
  steps: number,
  fixed: number,
  limit: number,
): Promise<{ chosen: number[]; bytes: number; met: boolean }> {
  const heaviest = images.map((_, i) => i).sort((a, b) => bytesOf(images, b) - bytesOf(images, a) || a - b);
  const original = fixed + images.reduce((sum, image) => sum + image.bytes, 0);
  const untouched = { chosen: images.map(() => -1), bytes: original };
  if (original <= limit) return { ...untouched, met: true };

  /** Every image at `step`, or at the furthest one before it that it bears; as it was, when it gains nothing. */
  const allAt = async (step: number): Promise<State> => {
    const chosen = images.map(() => -1);
    const weights = images.map(({ bytes }) => bytes);
    for (const i of heaviest) {
      for (let own = step; own >= 0; own--) {
        const after = (await images[i]?.after(own)) ?? null;
        if (after === null) continue;
        if (after < (weights[i] ?? 0)) {
          chosen[i] = own;
          weights[i] = after;
        }
        break;
      }
    }
    return { chosen, weights, bytes: fixed + weights.reduce((sum, weight) => sum + weight, 0) };
  };

  let above: State = { ...untouched, weights: images.map(({ bytes }) => bytes) };
  let below: State | null = null;
  let [low, high] = [0, steps - 1]; // the wanted step lies between these
  while (low <= high) {
    const middle = (low + high) >> 1;
    const tried = await allAt(middle);
    if (tried.bytes <= limit) {
      below = tried;
      high = middle - 1;
    } else {
      // A step may fail on an image where a milder one did not: each keeps the lighter of the two.
      above = lighter(above, tried, fixed);
      low = middle + 1;
    }
  }
  if (below === null) return { chosen: above.chosen, bytes: above.bytes, met: above.bytes <= limit };

  const { weights, chosen } = below;
  let bytes = above.bytes;
  const result = [...above.chosen];
  const gains = heaviest
    .map((i) => ({ i, gain: (above.weights[i] ?? 0) - (weights[i] ?? 0) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.i - b.i);
  for (const { i, gain } of gains) {
    if (bytes <= limit) break;
    result[i] = chosen[i] ?? -1;
    bytes -= gain;
  }
  return { chosen: result, bytes, met: bytes <= limit };
}

const bytesOf = (images: readonly Weighed[], i: number): number => images[i]?.bytes ?? 0;

type State = { chosen: number[]; weights: number[]; bytes: number };

function lighter(a: State, b: State, fixed: number): State {
  const chosen = a.chosen.map((step, i) => ((b.weights[i] ?? 0) < (a.weights[i] ?? 0) ? (b.chosen[i] ?? -1) : step));
  const weights = a.weights.map((weight, i) => Math.min(weight, b.weights[i] ?? weight));
  return { chosen, weights, bytes: fixed + weights.reduce((sum, weight) => sum + weight, 0) };
}
