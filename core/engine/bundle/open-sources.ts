import type { PDFDocument } from 'pdf-lib';
import type { PageRef } from '../../contract/dossier.ts';
import type { BundleManifest } from './bundle-manifest.ts';
import type { BundleSource, GetSource } from './bundle-plan.ts';
import type { Layers, PageCopier } from './copied-page.ts';
import type { SourceReader } from './opened-source.ts';
import { openPageCopier } from './page-copier.ts';
import { openSourceReader } from './source-reader.ts';

export type OpenSource = {
  source: BundleSource;
  reader: SourceReader;
  copier: PageCopier | null;
  /** Why there is no copier. */
  reason: string | null;
};

/** The sources in use: each is fetched and parsed once, and let go after the last page that the bundle takes from it. */
export class OpenSources {
  private readonly bundle: PDFDocument;
  private readonly getSource: GetSource;
  private readonly layers: Layers;
  private readonly left = new Map<string, number>();
  private readonly taken = new Map<string, number>();
  private readonly open = new Map<string, OpenSource>();
  private readonly descriptions: BundleManifest['sources'] = [];

  constructor(bundle: PDFDocument, getSource: GetSource, layers: Layers, refs: readonly PageRef[]) {
    this.bundle = bundle;
    this.getSource = getSource;
    this.layers = layers;
    for (const { source } of refs) this.left.set(source, (this.left.get(source) ?? 0) + 1);
    for (const [source, pages] of this.left) this.taken.set(source, pages);
  }

  async use<T>(sha: string, use: (source: OpenSource) => Promise<T>): Promise<T> {
    const source = this.open.get(sha) ?? (await this.openOne(sha));
    const result = await use(source);
    const left = (this.left.get(sha) ?? 0) - 1;
    this.left.set(sha, left);
    if (left <= 0) {
      source.reader.close();
      this.open.delete(sha);
    }
    return result;
  }

  closeAll(): void {
    for (const source of this.open.values()) source.reader.close();
    this.open.clear();
  }

  described(): BundleManifest['sources'] {
    return this.descriptions;
  }

  private async openOne(sha: string): Promise<OpenSource> {
    const source = await this.getSource(sha);
    const reader = await openSourceReader(source);
    const { copier, reason } = await openPageCopier(this.bundle, source, reader, this.layers);
    const opened = { source, reader, copier, reason };
    this.open.set(sha, opened);
    const { name, type } = source;
    this.descriptions.push({
      sha256: sha,
      name,
      type,
      pages: this.taken.get(sha) ?? 0,
      signed: copier?.signed ?? false,
    });
    return opened;
  }
}
