import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { ReductionStep, Weighed } from '../../../domain/bundle/reduction-steps.ts';
import type { CodeFinder } from '../codes/code-finder.ts';
import { encodeJpeg } from '../encode-jpeg.ts';
import { stopIfCancelled } from '../stop-if-cancelled.ts';
import { drawImageAlone } from './draw-image.ts';
import type { ImageOnPages } from './images-on-pages.ts';
import type { PixelSize } from './reducible-image.ts';

/** An image compressed again. */
export type Candidate = { jpeg: Uint8Array; size: PixelSize };

type CandidateOptions = {
  steps: readonly ReductionStep[];
  finder: CodeFinder;
  /** Whether any of these pages may bear a 2D code. */
  mayHoldCode: (pages: readonly number[]) => boolean;
  signal?: AbortSignal | undefined;
  onTried: () => void;
};

const CODE_DPI = 300;
const HARDLY_SMALLER = 0.9; // not worth the blur of other pixels

/** One image of the file and what it becomes at each step; nothing is computed before it is asked for, nor twice. */
export class ImageCandidates implements Weighed {
  readonly bytes: number;
  readonly image: ImageOnPages;
  /** True once it turned out that the image cannot be drawn alone. */
  undrawable = false;
  /** True once a step was refused because a 2D code would no longer be read. */
  heldByCode = false;
  private readonly size: PixelSize;
  private readonly options: CandidateOptions;
  private readonly known = new Map<number, Promise<Candidate | null>>();
  private codes: Promise<string[]> | null = null;

  constructor(image: ImageOnPages, size: PixelSize, options: CandidateOptions) {
    this.image = image;
    this.size = size;
    this.options = options;
    this.bytes = image.stream.getContents().length;
  }

  /** Dots an inch where it is drawn largest, in its coarser direction. */
  dpi(size: PixelSize = this.size): number {
    return Math.min((size.width * 72) / this.image.width, (size.height * 72) / this.image.height);
  }

  async after(step: number): Promise<number | null> {
    return (await this.at(step))?.jpeg.length ?? null;
  }

  at(step: number): Promise<Candidate | null> {
    const known = this.known.get(step) ?? this.compute(step);
    this.known.set(step, known);
    return known;
  }

  private async compute(index: number): Promise<Candidate | null> {
    await stopIfCancelled(this.options.signal);
    const step = this.options.steps[index];
    if (step === undefined || this.undrawable) return null;
    const size = this.sizeAt(step.dpi);
    this.codes ??= this.codesNow();
    const codes = await this.codes;
    const rgba = await drawImageAlone(this.image.stream, this.size, size);
    this.options.onTried();
    if (rgba === null) {
      this.undrawable = true;
      return null;
    }
    const jpeg = encodeJpeg(rgba, size.width, size.height, step.quality);
    if (codes.length > 0 && !(await this.stillHolds(codes, jpeg, size))) {
      this.heldByCode = true;
      return null;
    }
    return { jpeg, size };
  }

  private sizeAt(dpi: number): PixelSize {
    const width = Math.ceil((this.image.width * dpi) / 72);
    const height = Math.ceil((this.image.height * dpi) / 72);
    const across = width < this.size.width * HARDLY_SMALLER ? width : this.size.width;
    const down = height < this.size.height * HARDLY_SMALLER ? height : this.size.height;
    return { width: Math.max(1, across), height: Math.max(1, down) };
  }

  private async codesNow(): Promise<string[]> {
    if (!this.options.mayHoldCode(this.image.pages)) return [];
    const size = this.sizeAt(CODE_DPI);
    const rgba = await drawImageAlone(this.image.stream, this.size, size);
    return rgba === null ? [] : this.read(rgba, size);
  }

  private async stillHolds(codes: readonly string[], jpeg: Uint8Array, size: PixelSize): Promise<boolean> {
    const canvas = createCanvas(size.width, size.height);
    const context = canvas.getContext('2d');
    context.drawImage(await loadImage(Buffer.from(jpeg)), 0, 0);
    const found = await this.read(new Uint8Array(context.getImageData(0, 0, size.width, size.height).data), size);
    return codes.every((code) => found.includes(code));
  }

  private async read(rgba: Uint8Array, { width, height }: PixelSize): Promise<string[]> {
    const data = new Uint8Array(width * height);
    for (let i = 0; i < data.length; i++) {
      data[i] =
        ((rgba[i * 4] as number) * 77 + (rgba[i * 4 + 1] as number) * 151 + (rgba[i * 4 + 2] as number) * 28) >> 8;
    }
    const found = await this.options.finder.inImage(
      { width, height, data },
      this.image.width / width,
      this.options.signal,
    );
    return found.map(({ text }) => text);
  }
}
