const UNIT = 1 << 20;
/** Of one size for all pages up to A4 at 300 dpi, so that each fits in what the one before it left. */
const SMALLEST = 9 * UNIT;
/** Larger ones are not kept from page to page. */
const LARGEST_KEPT = 18 * UNIT;
const MOST_KEPT = 4;

/**
 * The page-sized bytes of one thread's stages, used again for the next stage and the next page. Fresh ones would make V8
 * collect garbage after every 64 MB, four times a page: a fifth of all the time, and on threads that other pages need.
 */
export class PageMemory {
  #free: ArrayBuffer[] = [];
  #taken = new Set<ArrayBuffer>();

  /** `length` bytes of any content, until they are given back or the page is done. */
  take(length: number): Uint8Array {
    const size = Math.max(SMALLEST, Math.ceil(length / UNIT) * UNIT);
    const found = this.#free.findIndex((buffer) => buffer.byteLength === size);
    const buffer = found < 0 ? new ArrayBuffer(size) : this.#free.splice(found, 1)[0]!;
    this.#taken.add(buffer);
    return new Uint8Array(buffer, 0, length);
  }

  /** Gives bytes back before the page is done. Those that were not taken here are left alone. */
  give({ buffer }: Uint8Array): void {
    if (this.#taken.delete(buffer as ArrayBuffer)) this.#keep(buffer as ArrayBuffer);
  }

  /** The page is done: nothing taken for it may be used any more. */
  pageDone(): void {
    for (const buffer of this.#taken) this.#keep(buffer);
    this.#taken.clear();
  }

  #keep(buffer: ArrayBuffer): void {
    if (buffer.byteLength <= LARGEST_KEPT && this.#free.length < MOST_KEPT) this.#free.push(buffer);
  }
}
