import type { GrayImage } from '../../domain/bundle/gray-image.ts';
import type { ImageFile } from '../pages/images/image-file.ts';
import { openImageFile } from '../pages/images/open-image-file.ts';
import type { BundleSource } from './bundle-plan.ts';
import type { DrawTasks, OpenedSource } from './draw-messages.ts';
import { type DrawingPool, drawingPool } from './drawing-pool.ts';
import type { Size, SourceReader } from './opened-source.ts';

/**
 * A source drawn by the threads of the pool. `ahead` asks for a page before it is needed, so that the pages are drawn while
 * the one before is being written.
 */
export class DrawnSource implements SourceReader {
  readonly pages: number;
  readonly image: ImageFile | null;
  readonly key: number;
  private readonly pool: DrawingPool;
  private readonly signal: AbortSignal | undefined;
  private readonly asked = new Map<number, Promise<DrawTasks['ahead']['answer']>>();

  private constructor(pool: DrawingPool, key: number, pages: number, image: ImageFile | null, signal?: AbortSignal) {
    this.pool = pool;
    this.key = key;
    this.pages = pages;
    this.image = image;
    this.signal = signal;
  }

  /** @param first the page that is needed first, drawn at the same time. Throws `file.damaged`, `file.password-needed`, `cancelled`. */
  static async open(source: BundleSource, first: number, signal?: AbortSignal): Promise<DrawnSource> {
    const pool = drawingPool;
    const key = pool.share(source);
    try {
      const { pages, image, ahead } = await pool.ask('open', { key, first }, signal);
      const opened = new DrawnSource(pool, key, pages, image && imageFile(source, pages, image), signal);
      if (ahead) opened.asked.set(first, Promise.resolve(ahead));
      return opened;
    } catch (error) {
      pool.release(key);
      throw error;
    }
  }

  /** Asks for a page that will be needed soon; what goes wrong is told when it is needed. */
  ahead(page: number): void {
    if (page > this.pages || this.asked.has(page)) return;
    const answer = this.pool.ask('ahead', { key: this.key, page }, this.signal);
    answer.catch(() => {});
    this.asked.set(page, answer);
  }

  async size(page: number): Promise<Size> {
    if (this.image) {
      const { width, height } = this.image.info(page);
      return { width, height };
    }
    const asked = this.asked.get(page);
    return asked ? (await asked).size : this.pool.ask('size', { key: this.key, page }, this.signal);
  }

  async gray(page: number, width: number, height: number): Promise<GrayImage> {
    const asked = await this.asked.get(page);
    if (asked?.width === width && asked.height === height) return { width, height, data: asked.gray };
    const drawn = await this.pool.ask('gray', { key: this.key, page, width, height }, this.signal);
    return { width, height, data: drawn.gray };
  }

  async rgba(page: number, width: number, height: number): Promise<Uint8Array> {
    return this.pool.ask('rgba', { key: this.key, page, width, height }, this.signal);
  }

  async text(page: number): Promise<string> {
    if (this.image) return '';
    const asked = await this.asked.get(page);
    return asked?.text ?? this.pool.ask('text', { key: this.key, page }, this.signal);
  }

  async isLost(page: number): Promise<boolean> {
    return this.image === null && this.pool.ask('lost', { key: this.key, page }, this.signal);
  }

  async mayShowCode(page: number): Promise<boolean> {
    return this.image !== null || this.pool.ask('mayShowCode', { key: this.key, page }, this.signal);
  }

  /** Lets go of a page that was asked for. */
  done(page: number): void {
    this.asked.delete(page);
  }

  close(): void {
    this.asked.clear();
    this.image?.close();
    this.pool.release(this.key);
  }
}

/** The image as the thread found it; its pixels are decoded here only when they are to be copied. */
function imageFile(source: BundleSource, pictures: number, image: NonNullable<OpenedSource['image']>): ImageFile {
  const { type, lossy, infos } = image;
  let file: Promise<ImageFile> | null = null;
  return {
    type,
    lossy,
    pictures,
    info(picture) {
      const info = infos[picture - 1];
      if (!info) throw new RangeError(`no picture ${picture}`);
      return info;
    },
    async picture(picture) {
      file ??= openImageFile(source.bytes, source.name, type);
      return (await file).picture(picture);
    },
    close() {
      file?.then(
        (opened) => opened.close(),
        () => {}, // told when its pixels were asked for
      );
    },
  };
}
