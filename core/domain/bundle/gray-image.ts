/** A page as grey levels: `data[y * width + x]`, 0 black … 255 white, rows from the top. */
export type GrayImage = { width: number; height: number; data: Uint8Array };

/** `[x, y, width, height]` in pixels from the top-left corner. At one pixel a point this is the contract's `box`. */
export type PixelBox = readonly [number, number, number, number];

/** A white image. */
export function whiteImage(width: number, height: number): GrayImage {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

/** Copies `image` into `onto` with its top-left corner at (left, top); what falls outside is dropped. */
export function blit(onto: GrayImage, image: GrayImage, left: number, top: number): void {
  for (let y = 0; y < image.height; y++) {
    const row = y + top;
    if (row < 0 || row >= onto.height) continue;
    const skip = Math.max(0, -left);
    const length = Math.min(image.width - skip, onto.width - Math.max(0, left));
    if (length <= 0) return;
    const from = y * image.width + skip;
    onto.data.set(image.data.subarray(from, from + length), row * onto.width + left + skip);
  }
}

/** Two drawings of the same size laid over each other. */
export function darkest(a: GrayImage, b: GrayImage): GrayImage {
  const data = new Uint8Array(a.data.length);
  for (let i = 0; i < data.length; i++) data[i] = Math.min(a.data[i] as number, b.data[i] ?? 255);
  return { ...a, data };
}

/**
 * Paints a box white, and `around` pixels on each side for the line that frames it: what the bundle itself printed must
 * not count when a page is compared with its source.
 */
export function whiteOut(image: GrayImage, [x, y, width, height]: PixelBox, around = 2): void {
  const left = Math.max(0, Math.floor(x - around));
  const right = Math.min(image.width, Math.ceil(x + width + around));
  const bottom = Math.min(image.height, Math.ceil(y + height + around));
  for (let row = Math.max(0, Math.floor(y - around)); row < bottom; row++) {
    if (right > left) image.data.fill(255, row * image.width + left, row * image.width + right);
  }
}

/** True when no pixel is darker than paper: such a page is blank (or carries only white marks). */
export function isBlank({ data }: GrayImage): boolean {
  // White paper is looked at four pixels at a time.
  const whole = data.byteOffset % 4 === 0 ? Math.floor(data.length / 4) : 0;
  const words = new Uint32Array(data.buffer, whole > 0 ? data.byteOffset : 0, whole);
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== WHITE_WORD && !isPaper(data, i * 4, i * 4 + 4)) return false;
  }
  return isPaper(data, whole * 4, data.length);
}

const WHITE_WORD = 0xffffffff;

function isPaper(data: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((data[i] as number) < 250) return false;
  return true;
}
