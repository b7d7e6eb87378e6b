import type { LetterPreview, LetterText, PrintedBlock } from '../../contract/letter.ts';
import { plainText, textsOf } from '../../contract/letter-text.ts';
import { hasRightToLeft } from '../../domain/bundle/visual-runs.ts';
import { NOT_DRAWABLE } from '../bundle/bundle-fonts.ts';
import { checkTags } from './check-tags.ts';
import { BY_HAND } from './letter-bands.ts';
import { readTaggedText } from './read-tagged-text.ts';

export interface LetterCheck {
  blocks: number; // texts found again, in order
  elements: number; // of the structure tree
  problems: string[];
}

const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]/gu, '');
const signs = (text: string) => [...squeeze(text)].sort().join('');

interface Expected {
  text: string;
  /** Drawn from right to left: readers put such text back in an order of their own, so its characters are compared. */
  anyOrder: boolean;
}

const inTable = (text: LetterText): Expected => {
  const plain = plainText(text).replace('\n', ' / ');
  return { text: plain, anyOrder: hasRightToLeft(plain) };
};

function ofText(text: LetterText): Expected[] {
  return text.map(({ language, runs }) => {
    const plain = runs.map((run) => run.text).join('');
    return { text: plain, anyOrder: language === 'ar' || hasRightToLeft(plain) };
  });
}

/** What must be read of a block. The marks of lists and the word "Objet" are the layout's. */
function expectedTexts(block: PrintedBlock): Expected[] {
  if (block.type === 'table') return textsOf(block).map(inTable);
  if (block.type === 'own-words' && block.text === null) return [{ text: BY_HAND, anyOrder: false }];
  return textsOf(block).flatMap((text, index) => {
    const [french, ...others] = ofText(text);
    if (french === undefined) return [];
    const mark =
      block.type === 'list' ? (block.numbered ? `${index + 1}. ` : '– ') : block.type === 'object' ? 'Objet : ' : '';
    // The mark is drawn on its own: with right-to-left words it must not be mixed with them.
    const marked =
      mark !== '' && french.anyOrder
        ? [{ text: mark, anyOrder: false }, french]
        : [{ ...french, text: mark + french.text }];
    return [...marked, ...others];
  });
}

/** What is left of the read text when a text stands at its head; null when it does not. */
function takeFrom(read: string, { text, anyOrder }: Expected): string | null {
  const clean = squeeze(text);
  if (!anyOrder) return read.startsWith(clean) ? read.slice(clean.length) : null;
  const own = [...read].slice(0, [...clean].length).join('');
  return signs(own) === signs(clean) ? read.slice(own.length) : null;
}

/**
 * Opens a written letter again with the second reader and checks that each text of each block is there, in the order of the
 * structure tree, and that the tags keep the rules of PDF/UA. `notDrawable`: characters that stand as ▯ on the paper.
 */
export async function checkLetter(
  bytes: Uint8Array,
  preview: LetterPreview,
  notDrawable: readonly string[],
): Promise<LetterCheck> {
  const tags = await checkTags(bytes);
  const { texts } = await readTaggedText(bytes);
  const replaced = new Set(notDrawable);
  const printed = (text: string) =>
    [...text.normalize('NFC')].map((character) => (replaced.has(character) ? NOT_DRAWABLE : character)).join('');
  let read = squeeze(texts.map(({ text }) => text).join(''));
  const problems = [...tags.problems];
  let blocks = 0;
  for (const block of preview.copies.flatMap((copy) => copy.blocks)) {
    for (const expected of expectedTexts(block)) {
      const left = takeFrom(read, { ...expected, text: printed(expected.text) });
      if (left === null) {
        problems.push(`${block.id} : « ${expected.text.slice(0, 40)} » n’est pas à sa place`);
        return { blocks, elements: tags.elements, problems };
      }
      read = left;
      blocks++;
    }
  }
  if (read !== '') problems.push(`texte en trop : « ${read.slice(0, 40)} »`);
  return { blocks, elements: tags.elements, problems };
}
