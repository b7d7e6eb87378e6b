import { isBlank, whiteOut } from '../../domain/bundle/gray-image.ts';
import { fingerprintOf, pageLikeness, sameFingerprint } from '../../domain/bundle/page-likeness.ts';
import type { BundleManifest, ManifestPage } from './bundle-manifest.ts';
import type { BundleSource } from './bundle-plan.ts';
import type { SourceReader } from './opened-source.ts';
import { PdfiumReader } from './pdfium-reader.ts';
import { drawOnSheet, openSourceReader } from './source-reader.ts';
import { stopIfCancelled } from './stop-if-cancelled.ts';

export type PageCheckOptions = {
  getSource?: (sha: string) => Promise<BundleSource | null>;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
};

/** What drawing every page shows. `unlike`: pages whose content is not that of their source. */
export type PageChecks = { reproduced: Set<number>; unlike: ManifestPage[]; problems: string[] };

// Cells of 5 points; measured on copies of odd pages, a faithful copy stays above 0.9 and another page far below.
const LIKE = 0.8;

/**
 * Draws each page of the written bundle and compares it, outside the stamp, with the fingerprint kept when it was
 * composed and, when the sources are at hand, with the source page itself: its picture and the signs of its text.
 */
export async function checkPages(
  bytes: Uint8Array,
  manifest: BundleManifest,
  options: PageCheckOptions,
): Promise<PageChecks> {
  const bundle = await PdfiumReader.open(bytes);
  const sources = new SourceReaders(manifest, options.getSource);
  const result: PageChecks = { reproduced: new Set(), unlike: [], problems: [] };
  try {
    const pages = manifest.pages.filter((page) => page.page <= bundle.pages);
    for (const [index, page] of pages.entries()) {
      await stopIfCancelled(options.signal);
      const problem = await checkPage(bundle, page, sources);
      if (problem === null) result.reproduced.add(page.page);
      else {
        result.problems.push(`page ${page.page} : ${problem}`);
        if (page.source !== null) result.unlike.push(page);
      }
      options.onProgress?.(index + 1, pages.length);
    }
  } finally {
    sources.close();
    bundle.close();
  }
  return result;
}

async function checkPage(bundle: PdfiumReader, page: ManifestPage, sources: SourceReaders): Promise<string | null> {
  const size = await bundle.size(page.page);
  const placement = page.placement;
  if (
    placement &&
    (Math.abs(size.width - placement.sheetWidth) > 1 || Math.abs(size.height - placement.sheetHeight) > 1)
  ) {
    return 'format de page inattendu';
  }
  const image = await bundle.gray(page.page, Math.round(size.width), Math.round(size.height));
  whiteOut(image, page.numberBox);
  if (page.stampBox) whiteOut(image, page.stampBox);
  if (isBlank(image)) return page.blank ? null : 'page blanche inattendue';
  if (page.blank) return 'page blanche attendue';
  if (page.source === null || page.sourcePage === null || !placement || !page.contentSize || !page.fingerprint) {
    return null;
  }
  if (!sameFingerprint(fingerprintOf(image), page.fingerprint)) return 'contenu différent de l’original';
  const source = await sources.of(page.source);
  if (source === null) return null;
  if (page.sourcePage > source.pages) return 'page absente de l’original';
  const [width, height] = page.contentSize;
  const drawn = await drawOnSheet(source, page.sourcePage, { width, height }, placement);
  whiteOut(drawn, page.numberBox);
  if (page.stampBox) whiteOut(drawn, page.stampBox);
  const { score, lostBlock } = pageLikeness(image, drawn);
  if (score < LIKE) return `contenu différent de l’original (ressemblance ${score.toFixed(2)})`;
  if (lostBlock) return 'une partie de l’original manque';
  if (page.rasterised === null && !holdsText(await bundle.text(page.page), await source.text(page.sourcePage))) {
    return 'texte différent de l’original';
  }
  return null;
}

/** True when every sign of the source's text layer is found on the page, which adds its stamp to them. */
function holdsText(page: string, source: string): boolean {
  const left = new Map<string, number>();
  const signs = (text: string) => text.replace(/[\s\p{C}]/gu, '');
  for (const sign of signs(page)) left.set(sign, (left.get(sign) ?? 0) + 1);
  for (const sign of signs(source)) {
    const count = left.get(sign) ?? 0;
    if (count === 0) return false;
    left.set(sign, count - 1);
  }
  return true;
}

/** Sources opened once each, closed after the last page of the bundle that needs them. */
class SourceReaders {
  private readonly left = new Map<string, number>();
  private readonly open = new Map<string, SourceReader>();
  private readonly getSource: PageCheckOptions['getSource'];
  private used: string | null = null;

  constructor(manifest: BundleManifest, getSource: PageCheckOptions['getSource']) {
    this.getSource = getSource;
    for (const { source } of manifest.pages) if (source) this.left.set(source, (this.left.get(source) ?? 0) + 1);
  }

  async of(sha: string): Promise<SourceReader | null> {
    if (this.used !== null && this.used !== sha) this.release(this.used);
    this.used = sha;
    this.left.set(sha, (this.left.get(sha) ?? 0) - 1);
    const already = this.open.get(sha);
    if (already) return already;
    const source = (await this.getSource?.(sha)) ?? null;
    if (source === null) return null;
    const reader = await openSourceReader(source);
    this.open.set(sha, reader);
    return reader;
  }

  close(): void {
    for (const reader of this.open.values()) reader.close();
    this.open.clear();
  }

  private release(sha: string): void {
    if ((this.left.get(sha) ?? 0) > 0) return;
    this.open.get(sha)?.close();
    this.open.delete(sha);
  }
}
