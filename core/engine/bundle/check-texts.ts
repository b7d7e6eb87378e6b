import { holdsWords } from '../../domain/bundle/holds-words.ts';
import type { ManifestPage } from './bundle-manifest.ts';
import type { BundleSource, GetKnownPage } from './bundle-plan.ts';
import type { Found } from './check-lines.ts';
import { holdsText } from './check-page.ts';
import { type PlacedText, SecondReader, textsIn } from './second-reader.ts';

export type TextSources = {
  getSource?: ((sha: string) => Promise<BundleSource | null>) | undefined;
  knownPage?: GetKnownPage | undefined;
};

// Words that a reader joins, cuts or drops at the edge of a line.
const FOUND = 0.9;

/**
 * Whether the text of each page that had one, or was recognised, is found again by the second reader. `lost`: contents whose
 * text it did not find; two libraries do not read every font alike, so the source is read with the same one before that counts.
 */
export async function checkTexts(
  pages: readonly ManifestPage[],
  textsOf: (page: number) => readonly PlacedText[],
  lost: readonly { page: ManifestPage; content: number }[],
  sources: TextSources,
): Promise<Found> {
  const problems: string[] = [];
  let expected = 0;
  let correct = 0;
  for (const page of pages) {
    for (const [index, content] of page.contents.entries()) {
      if (content.text === 'none') continue;
      expected++;
      const texts = beside(page, textsOf(page.page));
      const isLost = lost.some((one) => one.page === page && one.content === index);
      const known = content.text === 'grafted' ? await sources.knownPage?.(content.source, content.sourcePage) : null;
      const found =
        texts.length > 0 &&
        (!isLost || (await sameReader(texts, content, sources))) &&
        (!known || holdsWords(texts.map(({ text }) => text).join(' '), known.words) >= FOUND);
      if (found) correct++;
      else problems.push(`page ${page.page} : son texte ne peut plus être cherché`);
    }
  }
  return { tally: { expected, correct }, problems };
}

/** The texts of a page that are not its stamp. */
function beside(page: ManifestPage, texts: readonly PlacedText[]): readonly PlacedText[] {
  const own = new Set([page.stampBox, page.numberBox].flatMap((box) => (box ? textsIn(texts, box) : [])));
  return texts.filter((text) => !own.has(text));
}

async function sameReader(
  texts: readonly PlacedText[],
  content: ManifestPage['contents'][number],
  { getSource }: TextSources,
): Promise<boolean> {
  const source = await getSource?.(content.source);
  if (!source) return true;
  const reader = await SecondReader.open(source.bytes);
  try {
    const wanted = await reader.text(content.sourcePage);
    return holdsText(plain(texts), plain(wanted));
  } finally {
    await reader.close();
  }
}

export const plain = (texts: readonly PlacedText[]): string => texts.map(({ text }) => text).join(' ');
