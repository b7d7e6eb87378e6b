import type { PDFDocument } from 'pdf-lib';
import type { PageRef } from '../../contract/dossier.ts';
import type { ManifestSource } from './bundle-manifest.ts';
import type { BundleSource, GetSource } from './bundle-plan.ts';
import type { Layers, PageCopier } from './copied-page.ts';
import { DrawnSource } from './drawn-source.ts';
import type { SourceReader } from './opened-source.ts';
import { openPageCopier } from './page-copier.ts';

export type OpenSource = {
  source: BundleSource;
  reader: SourceReader;
  copier: PageCopier | null;
  /** Why there is no copier. */
  reason: string | null;
};
type Read = { source: BundleSource; reader: DrawnSource };

// Pages drawn ahead of the one being written: enough to keep the threads busy, few enough to be kept in memory.
const AHEAD = 6;
// Files opened ahead are held in memory: of large ones only the next is.
const MOST_AHEAD = 48 * 2 ** 20;
const MOST_FETCHED = 2; // at a time: how large they are is not known before

/**
 * The sources in use: each is fetched and parsed once, and let go after the last page that the bundle takes from it. The
 * pages that come next are already being drawn while one is written.
 */
export class OpenSources {
  private readonly bundle: PDFDocument;
  private readonly getSource: GetSource;
  private readonly layers: Layers;
  private readonly refs: readonly PageRef[];
  private readonly signal: AbortSignal | undefined;
  private readonly left = new Map<string, number>();
  private readonly taken = new Map<string, number>();
  private readonly reading = new Map<string, Promise<Read>>();
  private readonly open = new Map<string, Promise<OpenSource>>();
  private readonly descriptions: Omit<ManifestSource, 'carried'>[] = [];
  private at = 0;
  private asked = 0;
  private fetching = 0;
  private held = 0; // bytes

  /** `refs`: the pages in the order in which they will be used, each once. */
  constructor(
    bundle: PDFDocument,
    getSource: GetSource,
    layers: Layers,
    refs: readonly PageRef[],
    signal?: AbortSignal,
  ) {
    this.bundle = bundle;
    this.getSource = getSource;
    this.layers = layers;
    this.refs = refs;
    this.signal = signal;
    for (const { source } of refs) this.left.set(source, (this.left.get(source) ?? 0) + 1);
    for (const [source, pages] of this.left) this.taken.set(source, pages);
  }

  /** Uses the source of the next page; it is closed after its last use. */
  async use<T>(sha: string, use: (source: OpenSource) => Promise<T>): Promise<T> {
    const { page } = this.refs[this.at++] ?? {};
    this.lookAhead();
    const source = await this.opened(sha, page ?? 1);
    try {
      return await use(source);
    } finally {
      const left = (this.left.get(sha) ?? 0) - 1;
      this.left.set(sha, left);
      const read = await this.reading.get(sha);
      if (page !== undefined) read?.reader.done(page);
      if (left <= 0) {
        read?.reader.close();
        this.held -= read?.source.bytes.length ?? 0;
        this.reading.delete(sha);
        this.open.delete(sha);
      }
    }
  }

  closeAll(): void {
    for (const read of this.reading.values()) {
      read.then(
        ({ reader }) => reader.close(),
        () => {}, // it was not opened
      );
    }
    this.reading.clear();
    this.open.clear();
  }

  described(): Omit<ManifestSource, 'carried'>[] {
    return this.descriptions;
  }

  private lookAhead(): void {
    for (; this.asked < Math.min(this.refs.length, this.at + AHEAD); this.asked++) {
      const isAhead = this.asked >= this.at;
      if (isAhead && (this.held > MOST_AHEAD || this.fetching >= MOST_FETCHED)) return;
      const { source, page } = this.refs[this.asked] as PageRef;
      this.read(source, page).then(
        ({ reader }) => reader.ahead(page),
        () => {}, // told when the page is used
      );
    }
  }

  private read(sha: string, first: number): Promise<Read> {
    const known = this.reading.get(sha);
    if (known) return known;
    const read = this.readOne(sha, first);
    this.reading.set(sha, read);
    return read;
  }

  private async readOne(sha: string, first: number): Promise<Read> {
    this.fetching++;
    const source = await this.getSource(sha).finally(() => this.fetching--);
    this.held += source.bytes.length;
    return { source, reader: await DrawnSource.open(source, first, this.signal) };
  }

  private opened(sha: string, page: number): Promise<OpenSource> {
    const known = this.open.get(sha);
    if (known) return known;
    const opened = this.openOne(sha, page);
    this.open.set(sha, opened);
    return opened;
  }

  private async openOne(sha: string, page: number): Promise<OpenSource> {
    const { source, reader } = await this.read(sha, page);
    const { copier, reason } = await openPageCopier(this.bundle, source, reader, this.layers);
    const { name, type } = source;
    const signed = copier?.signed ?? false;
    this.descriptions.push({ sha256: sha, name, type, pages: this.taken.get(sha) ?? 0, signed });
    return { source, reader, copier, reason };
  }
}
