import type { BundleVerification } from '../../contract/bundle.ts';
import { AppError } from '../../contract/errors.ts';
import {
  type BundleManifest,
  bundleManifest,
  controlSentence,
  MANIFEST_NAME,
  type ManifestPage,
} from './bundle-manifest.ts';
import { checkBundleCodes } from './check-bundle-codes.ts';
import { checkLines } from './check-lines.ts';
import { checkPages, type PageCheckOptions } from './check-pages.ts';
import { checkBookmarks, checkLabels, checkStamp, isStamped } from './check-structure.ts';
import { checkSums } from './check-sums.ts';
import { checkTexts, plain, type TextSources } from './check-texts.ts';
import { drawingPool } from './drawing-pool.ts';
import { PdfiumReader } from './pdfium-reader.ts';
import { squeezed } from './printed-text.ts';
import { type PlacedText, SecondReader } from './second-reader.ts';

export type VerifyOptions = Omit<PageCheckOptions, 'cells'> & { name: string };
/** `duplex`: whether each piece was to begin on a fresh sheet. */
export type InspectOptions = PageCheckOptions & TextSources & { name: string; duplex?: boolean };

/**
 * Re-reads a written bundle with another PDF library and draws every page of it. Checked: pages in = pages out; each
 * inventory line = where its link leads = the stamp found there = the bookmark = the page label; no unexpected blank page;
 * the text of each page can still be searched, its 2D codes hold what they held, the originals that the bundle carries are
 * there byte for byte; with `getSource`, every page is like its source. Whatever is wrong is a problem in French and `ok`
 * is false. Works as well on a bundle without cover, inventory or control sheet.
 * Throws `file.not-a-bundle`, `file.damaged`, `cancelled`.
 */
export async function verifyBundle(path: string, options: VerifyOptions): Promise<BundleVerification> {
  return (await inspectBundle(path, options)).verification;
}

/** The same, with the pages that do not look like their source, which the composer may then draw instead of copying. */
export async function inspectBundle(
  path: string,
  options: InspectOptions,
): Promise<{ verification: BundleVerification; unlike: ManifestPage[] }> {
  const manifest = await readManifest(path, options.name);
  const reader = await open(() => SecondReader.open(path), options.name);
  try {
    return await inspect(path, reader, manifest, options);
  } finally {
    await reader.close();
    drawingPool.releaseFile(path);
  }
}

async function inspect(path: string, reader: SecondReader, manifest: BundleManifest, options: InspectOptions) {
  const problems = checkSums(manifest, options.duplex);
  if (reader.pages !== manifest.counts.pages) {
    problems.push(`${reader.pages} pages dans le fichier au lieu de ${manifest.counts.pages}`);
  }
  const read = new Map<number, PlacedText[]>();
  const textsOf = async (page: number) => {
    const known = read.get(page);
    if (known || page > reader.pages) return known ?? [];
    const texts = await reader.text(page);
    read.set(page, texts);
    return texts;
  };
  const drawn = await checkPages(path, manifest, async (page) => plain(await textsOf(page)), options);
  const stamps = { expected: 0, correct: 0 };
  for (const page of manifest.pages.filter(isStamped)) {
    const wrong = checkStamp(page, await textsOf(page.page));
    stamps.expected++;
    if (wrong.length === 0) stamps.correct++;
    problems.push(...wrong);
  }
  const lines = await checkLines(reader, manifest, textsOf);
  const bookmarks = await checkBookmarks(reader, manifest);
  const labels = await checkLabels(reader);
  const texts = await checkTexts(manifest.pages, (page) => read.get(page) ?? [], drawn.lostTexts, options);
  const codes = await checkBundleCodes(path, manifest.pages, options.signal);
  const carried = await checkCarriedSources(path, manifest, options.signal);
  for (const found of [lines, bookmarks, labels, drawn, texts, codes, carried]) problems.push(...found.problems);

  const { received } = manifest.counts;
  const reproduced = manifest.pages
    .filter(({ part, page }) => part === 'piece' && drawn.reproduced.has(page))
    .reduce((sum, { contents }) => sum + contents.length, 0);
  if (reproduced !== received) problems.push(`${received} pages reçues, ${reproduced} reproduites`);
  const sentence = controlSentence(received, reproduced, lines.tally.correct);
  const control = manifest.pages.find(({ part }) => part === 'control');
  if (control && !squeezed(plain(await textsOf(control.page))).includes(squeezed(sentence))) {
    problems.push('la feuille de contrôle n’imprime pas ce que la relecture a trouvé');
  }
  const verification: BundleVerification = {
    ok: problems.length === 0,
    pages: reader.pages,
    received,
    reproduced,
    inventoryLines: manifest.inventory.length,
    links: lines.tally,
    bookmarks: bookmarks.tally,
    stamps,
    pageLabels: labels.tally,
    texts: texts.tally,
    codes: codes.tally,
    carried: carried.tally,
    problems,
    sentence,
  };
  return { verification, unlike: drawn.unlike };
}

// So many at a time: a bundle of many originals can still be cancelled at once.
const CARRIED_AT_ONCE = 10;

async function checkCarriedSources(path: string, { sources }: BundleManifest, signal: AbortSignal | undefined) {
  const carried = sources.filter((source) => source.carried !== null);
  const problems: string[] = [];
  for (let at = 0; at < carried.length; at += CARRIED_AT_ONCE) {
    const some = carried.slice(at, at + CARRIED_AT_ONCE);
    const lost = await drawingPool.ask('carried', { path, sources: some }, signal);
    for (const { sha256, name } of some) {
      if (lost.includes(sha256)) problems.push(`« ${name} » : l’original joint n’est pas celui qui a été reçu`);
    }
  }
  return { tally: { expected: carried.length, correct: carried.length - problems.length }, problems };
}

async function open<T>(how: () => Promise<T>, name: string): Promise<T> {
  try {
    return await how();
  } catch (error) {
    throw new AppError('file.damaged', { file: name, format: 'PDF' }, { cause: error });
  }
}

/** The description attached to a bundle. Throws `file.damaged`, `file.not-a-bundle`. */
export async function readManifest(path: string, name: string): Promise<BundleManifest> {
  const reader = await open(() => PdfiumReader.openFile(path), name);
  try {
    const index = reader.attachments().indexOf(MANIFEST_NAME);
    if (index < 0) throw new AppError('file.not-a-bundle', { file: name });
    const json = new TextDecoder().decode(reader.attachment(index));
    const parsed = bundleManifest.safeParse(parseJson(json));
    if (!parsed.success) throw new AppError('file.not-a-bundle', { file: name }, { cause: parsed.error });
    return parsed.data;
  } finally {
    reader.close();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no description of ours: the caller says so
  }
}
