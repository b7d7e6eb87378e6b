import { darkest, type GrayImage, isBlank, whiteOut } from '../../domain/bundle/gray-image.ts';
import {
  cellLikeness,
  fingerprintOf,
  type PageCells,
  pageCells,
  sameFingerprint,
} from '../../domain/bundle/page-likeness.ts';
import type { ManifestPage, PageContent } from './bundle-manifest.ts';
import type { PageToCheck, PageVerdict } from './draw-messages.ts';
import type { CheckedSource } from './opened-source.ts';
import type { PdfiumReader } from './pdfium-reader.ts';
import { pictureDigest } from './picture-digest.ts';
import { drawOnSheet } from './source-reader.ts';

type GetReader = (key: number) => Promise<CheckedSource>;

// Cells of 5 points; measured on copies of odd pages, a faithful copy stays above 0.9 and another page far below.
const LIKE = 0.8;
// The words on a back side that we left blank stand in the middle of it, in one line.
const BLANK_WORDS = { width: 160, height: 24 };

/**
 * Draws one page of a written bundle and compares it, outside the stamp, with the fingerprint kept when it was composed and,
 * when its sources are at hand, with their pages: the picture and the signs of the text.
 */
export async function checkPage(bundle: PdfiumReader, ask: PageToCheck, source: GetReader): Promise<PageVerdict> {
  const { page } = ask;
  const wrong = (problem: string, unlike = true): PageVerdict => ({ problem, unlike, lostTexts: [] });
  if (page.page > bundle.pages) return wrong('absente du fichier');
  const size = await bundle.size(page.page);
  for (const { placement } of page.contents) {
    const misfit = Math.max(Math.abs(size.width - placement.sheetWidth), Math.abs(size.height - placement.sheetHeight));
    if (misfit > 1) return wrong('format de page inattendu');
  }
  const image = await bundle.gray(page.page, Math.round(size.width), Math.round(size.height));
  hideStamp(image, page);
  if (page.part === 'blank') return checkLeftBlank(image) ? RIGHT : wrong('page laissée blanche qui ne l’est pas');
  if (isBlank(image)) return page.blank ? RIGHT : wrong('page blanche inattendue');
  if (page.blank) return wrong('page blanche attendue');
  if (page.contents.length === 0) return RIGHT;
  if (!page.fingerprint || !sameFingerprint(fingerprintOf(image), page.fingerprint)) {
    return wrong('contenu différent de l’original');
  }
  const keys = page.contents.map((content) => ask.sources[content.source]);
  const readers = await Promise.all(keys.map((key) => (key === undefined ? null : source(key))));
  for (const [index, content] of page.contents.entries()) {
    const reader = readers[index];
    if (reader && content.sourcePage > reader.pages) return wrong('page absente de l’original');
  }
  const drawn = ask.cells ?? (await drawSources(page, readers));
  if (drawn) {
    const { score, lostBlock } = cellLikeness(pageCells(image), drawn);
    if (score < LIKE) return wrong(`contenu différent de l’original (ressemblance ${score.toFixed(2)})`);
    if (lostBlock) return wrong('une partie de l’original manque');
  }
  if (await hasOtherPictures(bundle, page, readers)) return wrong('image différente de celle de l’original');
  return checkText(bundle, ask, readers);
}

/**
 * Two scans of one form, a month apart, look alike at low resolution: a picture that was copied must be the same byte for
 * byte. What was drawn anew or made lighter cannot be held to that.
 */
async function hasOtherPictures(
  bundle: PdfiumReader,
  { page, contents }: ManifestPage,
  readers: readonly (CheckedSource | null)[],
): Promise<boolean> {
  let found: Set<string> | null = null;
  for (const [index, { sourcePage, rasterised, lightened }] of contents.entries()) {
    if (rasterised !== null || lightened) continue;
    const wanted = (await readers[index]?.pictures?.(sourcePage)) ?? [];
    if (wanted.length === 0) continue;
    found ??= new Set(bundle.eachPicture(page, pictureDigest));
    for (const digest of wanted) if (!found.has(digest)) return true;
  }
  return false;
}

const RIGHT: PageVerdict = { problem: null, unlike: false, lostTexts: [] };

/** What the bundle itself printed must not count when a page is compared with its source. */
export function hideStamp(image: GrayImage, page: Pick<ManifestPage, 'numberBox' | 'stampBox' | 'signBoxes'>): void {
  if (page.numberBox) whiteOut(image, page.numberBox);
  if (page.stampBox) whiteOut(image, page.stampBox);
  for (const tab of page.signBoxes ?? []) whiteOut(image, tab);
}

function checkLeftBlank(image: GrayImage): boolean {
  const { width, height } = BLANK_WORDS;
  whiteOut(image, [(image.width - width) / 2, (image.height - height) / 2, width, height], 0);
  return isBlank(image);
}

/** The sheet as its sources draw it; null when one of them is not at hand. */
async function drawSources(page: ManifestPage, readers: readonly (CheckedSource | null)[]): Promise<PageCells | null> {
  const drawn: GrayImage[] = [];
  for (const [index, { contentSize, placement, sourcePage }] of page.contents.entries()) {
    const reader = readers[index];
    if (!reader) return null;
    const [width, height] = contentSize;
    drawn.push(await drawOnSheet(reader, sourcePage, { width, height }, placement));
  }
  const sheet = drawn.reduce(darkest);
  hideStamp(sheet, page);
  return pageCells(sheet);
}

async function checkText(
  bundle: PdfiumReader,
  { page, text }: PageToCheck,
  readers: readonly (CheckedSource | null)[],
): Promise<PageVerdict> {
  const lostTexts: number[] = [];
  let drawnText: string | null = null;
  for (const [index, content] of page.contents.entries()) {
    const reader = readers[index];
    if (!reader || !isCopied(content)) continue;
    const wanted = await reader.text(content.sourcePage);
    drawnText ??= await bundle.text(page.page);
    if (!holdsText(drawnText, wanted)) return { problem: 'texte différent de l’original', unlike: true, lostTexts };
    if (!holdsText(text, wanted)) lostTexts.push(index);
  }
  return { problem: null, unlike: false, lostTexts };
}

const isCopied = ({ rasterised, text }: PageContent): boolean => rasterised === null && text === 'own';

/** True when every sign of a source's text layer is found on the page, which adds its stamp to them. */
export function holdsText(page: string, source: string): boolean {
  const left = new Map<string, number>();
  const signs = (text: string) => text.normalize('NFKC').replace(/[\s\p{C}]/gu, '');
  for (const sign of signs(page)) left.set(sign, (left.get(sign) ?? 0) + 1);
  for (const sign of signs(source)) {
    const count = left.get(sign) ?? 0;
    if (count === 0) return false;
    left.set(sign, count - 1);
  }
  return true;
}
