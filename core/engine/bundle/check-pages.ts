import type { BundleManifest, ManifestPage } from './bundle-manifest.ts';
import type { BundleSource } from './bundle-plan.ts';
import type { PageVerdict } from './draw-messages.ts';
import { drawingPool } from './drawing-pool.ts';
import type { SourceCells } from './source-cells.ts';
import { stopIfCancelled } from './stop-if-cancelled.ts';

export type PageCheckOptions = {
  getSource?: ((sha: string) => Promise<BundleSource | null>) | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** The sources as drawn for the composition. */
  cells?: SourceCells | undefined;
};

/** What drawing every page shows. `unlike`: pages whose content is not that of their source; `lostTexts`: see PageVerdict. */
export type PageChecks = {
  reproduced: Set<number>;
  unlike: ManifestPage[];
  lostTexts: { page: ManifestPage; content: number }[];
  problems: string[];
};

// Enough to keep the drawing threads busy while this one reads the text of the page that follows.
const UNDER_WAY = 8;
// Sources are held in memory while their pages are under way: fewer at a time when they are large.
const MOST_HELD = 48 * 2 ** 20;

/** Draws each page of the written bundle in the drawing threads and compares it with its sources. `textOf`: by the second reader. */
export async function checkPages(
  path: string,
  manifest: BundleManifest,
  textOf: (page: number) => Promise<string>,
  options: PageCheckOptions,
): Promise<PageChecks> {
  const { pages } = manifest;
  const sources = new SharedSources(manifest, options.getSource);
  const result: PageChecks = { reproduced: new Set(), unlike: [], lostTexts: [], problems: [] };
  const underWay: { page: ManifestPage; verdict: Promise<PageVerdict> }[] = [];
  let done = 0;
  const take = async (page: ManifestPage, asked: Promise<PageVerdict>) => {
    const { problem, unlike, lostTexts } = await asked;
    if (problem === null) result.reproduced.add(page.page);
    else {
      result.problems.push(`page ${page.page} : ${problem}`);
      if (unlike && page.contents.length > 0) result.unlike.push(page);
    }
    for (const content of lostTexts) result.lostTexts.push({ page, content });
    for (const { source } of page.contents) sources.release(source);
    options.onProgress?.(++done, pages.length);
  };
  try {
    const takeFirst = async () => {
      const first = underWay.shift();
      if (first) await take(first.page, first.verdict);
    };
    for (const page of pages) {
      await stopIfCancelled(options.signal);
      const text = await textOf(page.page);
      const keys = await sources.keysOf(page);
      const ask = { path, page, text, sources: keys, cells: options.cells?.of(page.page) ?? null };
      const verdict = drawingPool.ask('check', ask, options.signal);
      verdict.catch(() => {}); // told when its turn comes
      underWay.push({ page, verdict });
      while (underWay.length > UNDER_WAY || (underWay.length > 1 && sources.held > MOST_HELD)) await takeFirst();
    }
    while (underWay.length > 0) await takeFirst();
  } finally {
    sources.close();
  }
  return result;
}

/** Sources given to the drawing threads once each, and let go after the last page of the bundle that needs them. */
class SharedSources {
  /** Bytes of the sources at hand. */
  held = 0;
  private readonly left = new Map<string, number>();
  private readonly sizes = new Map<string, number>();
  private readonly keys = new Map<string, number | null>();
  private readonly getSource: PageCheckOptions['getSource'];

  constructor({ pages }: BundleManifest, getSource: PageCheckOptions['getSource']) {
    this.getSource = getSource;
    for (const { source } of pages.flatMap(({ contents }) => contents)) {
      this.left.set(source, (this.left.get(source) ?? 0) + 1);
    }
  }

  /** The key of each source of a page that is at hand. */
  async keysOf({ contents }: ManifestPage): Promise<Record<string, number>> {
    const keys: Record<string, number> = {};
    for (const { source } of contents) {
      let key = this.keys.get(source);
      if (key === undefined) {
        const found = (await this.getSource?.(source)) ?? null;
        key = found && drawingPool.share(found);
        this.keys.set(source, key);
        this.sizes.set(source, found?.bytes.length ?? 0);
        this.held += found?.bytes.length ?? 0;
      }
      if (key !== null) keys[source] = key;
    }
    return keys;
  }

  release(sha: string): void {
    const left = (this.left.get(sha) ?? 0) - 1;
    this.left.set(sha, left);
    if (left > 0) return;
    const key = this.keys.get(sha);
    if (typeof key === 'number') drawingPool.release(key);
    this.keys.set(sha, null);
    this.held -= this.sizes.get(sha) ?? 0;
    this.sizes.delete(sha);
  }

  close(): void {
    for (const key of this.keys.values()) if (key !== null) drawingPool.release(key);
    this.keys.clear();
  }
}
