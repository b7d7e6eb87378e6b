import { detectAll } from 'tinyld';
import type { PageReading, ReadingFinding } from '../../contract/reading.ts';

/** Fewer words of letters than this say nothing of a language: names and places are the same in all. */
const LEAST_WORDS = 15;
/** Words a segment: short enough that a paper in two languages shows both, long enough to be told apart. */
const SEGMENT = 12;
/** A paper is foreign when no more than this share of its segments is French: an extract in several languages is not. */
const MOST_FRENCH = 0.15;
/** …and when one other language has at least this share, so that lists of names and figures are nobody's language. */
const LEAST_FOREIGN = 0.5;
/** Letters of another script than ours (Arabic, Cyrillic, Chinese…) from which the paper is written in it. */
const OTHER_SCRIPT = 0.3;
/** Recognised words below this are guesses: their letters say nothing. */
const READ = 0.5;

const isWord = (text: string) => /\p{L}{2,}/u.test(text) && !/\d/.test(text);

/** ISO 639-1 code of the language of a text that is not French; null when it is French, in several, or cannot be told. */
export function foreignLanguage(words: readonly string[]): string | null {
  const spoken = words.filter(isWord);
  const letters = [...spoken.join('')];
  const foreignLetters = letters.filter((letter) => !/[\p{Script=Latin}\p{M}'’-]/u.test(letter)).length;
  if (letters.length >= 20 && foreignLetters > OTHER_SCRIPT * letters.length) {
    const [best] = detectAll(spoken.join(' '));
    return best === undefined || best.lang === 'fr' ? 'other' : best.lang;
  }
  if (spoken.length < LEAST_WORDS) return null;
  const found = new Map<string, number>();
  let segments = 0;
  for (let start = 0; start + SEGMENT / 2 <= spoken.length; start += SEGMENT) {
    segments++;
    const text = spoken
      .slice(start, start + SEGMENT)
      .join(' ')
      .toLowerCase();
    const [best] = detectAll(text);
    if (best !== undefined) found.set(best.lang, (found.get(best.lang) ?? 0) + 1);
  }
  if ((found.get('fr') ?? 0) > MOST_FRENCH * segments) return null;
  const [top] = [...found].sort((a, b) => b[1] - a[1]);
  return top !== undefined && top[0] !== 'fr' && top[1] >= LEAST_FOREIGN * segments ? top[0] : null;
}

/** The finding `foreign-language` of a page that is not in French, with the language's code; none otherwise. */
export function languageFindings(page: PageReading): ReadingFinding[] {
  if (page.findings.some(({ code }) => code === 'foreign-language')) return []; // its script said so already
  const words = page.words.filter((word) => word.confidence >= READ).map((word) => word.text);
  const language = foreignLanguage(words);
  return language === null ? [] : [{ code: 'foreign-language', page: page.page, detail: language }];
}
