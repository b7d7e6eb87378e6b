import type { ReadSource, Word } from '../../contract/reading.ts';
import { holdsWords } from './holds-words.ts';

/** What of a page can be searched in the bundle: its own text, recognised words laid invisibly over it, or nothing. */
type TextOrigin = 'own' | 'grafted' | 'none';

const EXPLAINED = 0.5; // of the recognised words: below, the page's own text is a header or a stamp on a scan

/**
 * Which recognised words a page lacks. `ownText`: the text layer that the copied page brings along ('' for an image and for
 * a page that had to be drawn, whose known text is then laid over it). A layer that holds most of what can be seen is left alone; one that holds a header or a
 * stamp only is completed by the words that it lacks.
 */
export function wordsToGraft(
  known: { words: readonly Word[]; origin: ReadSource } | null,
  ownText: string,
): { words: Word[]; text: TextOrigin } {
  const own = ownText.trim() !== '';
  const lacking = known !== null && (known.origin === 'ocr' || !own);
  const recognised = lacking ? known.words.filter((word) => word.text.trim() !== '') : [];
  if (recognised.length === 0 || (own && holdsWords(ownText, recognised) >= EXPLAINED)) {
    return { words: [], text: own ? 'own' : 'none' };
  }
  const words = own ? recognised.filter((word) => holdsWords(ownText, [word]) === 0) : recognised;
  return words.length === 0 ? { words, text: 'own' } : { words, text: 'grafted' };
}
