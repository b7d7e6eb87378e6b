import type { BundleVerification } from '../../contract/bundle.ts';
import { AppError } from '../../contract/errors.ts';
import {
  type BundleManifest,
  bundleManifest,
  controlSentence,
  MANIFEST_NAME,
  type ManifestPage,
} from './bundle-manifest.ts';
import { checkPages, type PageCheckOptions } from './check-pages.ts';
import { checkBookmarks, checkLabels, checkLines, checkStamps, checkSums } from './check-structure.ts';
import { type PlacedText, SecondReader } from './second-reader.ts';

export type VerifyOptions = PageCheckOptions & { name: string };

/**
 * Re-reads a written bundle with another PDF library and draws every page of it. Checked: pages in = pages out; each
 * inventory line = where its link leads = the stamp found there = the bookmark = the page label; no unexpected blank
 * page; with `getSource`, every page like its source. Whatever is wrong is a problem in French and `ok` is false.
 * Throws `file.not-a-bundle`, `file.damaged`, `cancelled`.
 */
export async function verifyBundle(bytes: Uint8Array, options: VerifyOptions): Promise<BundleVerification> {
  return (await inspectBundle(bytes, options)).verification;
}

/** The same, with the pages that do not look like their source, which the composer may then draw instead of copying. */
export async function inspectBundle(
  bytes: Uint8Array,
  options: VerifyOptions,
): Promise<{ verification: BundleVerification; unlike: ManifestPage[] }> {
  const reader = await openReader(bytes, options.name);
  try {
    const manifest = await readManifest(reader, options.name);
    return await inspect(bytes, reader, manifest, options);
  } finally {
    await reader.close();
  }
}

async function inspect(bytes: Uint8Array, reader: SecondReader, manifest: BundleManifest, options: VerifyOptions) {
  const problems = checkSums(manifest);
  if (reader.pages !== manifest.counts.pages) {
    problems.push(`${reader.pages} pages dans le fichier au lieu de ${manifest.counts.pages}`);
  }
  const texts = new Map<number, PlacedText[]>();
  for (let page = 1; page <= reader.pages; page++) texts.set(page, await reader.text(page));
  const stamps = checkStamps(manifest.pages, texts);
  const lines = await checkLines(reader, manifest, texts);
  const bookmarks = await checkBookmarks(reader, manifest);
  const labels = await checkLabels(reader);
  const drawn = await checkPages(bytes, manifest, options);
  problems.push(...stamps.problems, ...lines.problems, ...bookmarks.problems, ...labels.problems, ...drawn.problems);

  const { received } = manifest.counts;
  const pieces = manifest.pages.filter((page) => page.part === 'piece');
  const reproduced = pieces.filter((page) => drawn.reproduced.has(page.page)).length;
  if (reproduced !== received) problems.push(`${received} pages reçues, ${reproduced} reproduites`);
  const sentence = controlSentence(received, reproduced, lines.tally.correct);
  if (!prints(texts.get(manifest.counts.pages), sentence)) {
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
    stamps: stamps.tally,
    pageLabels: labels.tally,
    problems,
    sentence,
  };
  return { verification, unlike: drawn.unlike };
}

function prints(texts: readonly PlacedText[] | undefined, sentence: string): boolean {
  const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');
  return squeeze((texts ?? []).map((text) => text.text).join('')).includes(squeeze(sentence));
}

async function openReader(bytes: Uint8Array, name: string): Promise<SecondReader> {
  try {
    return await SecondReader.open(bytes);
  } catch (error) {
    throw new AppError('file.damaged', { file: name, format: 'PDF' }, { cause: error });
  }
}

async function readManifest(reader: SecondReader, name: string): Promise<BundleManifest> {
  const attached = await reader.attachment(MANIFEST_NAME);
  if (attached === null) throw new AppError('file.not-a-bundle', { file: name });
  try {
    return bundleManifest.parse(JSON.parse(new TextDecoder().decode(attached)));
  } catch (error) {
    throw new AppError('file.not-a-bundle', { file: name }, { cause: error });
  }
}
