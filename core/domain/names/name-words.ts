import { foldText } from '../measures/fold-text.ts';

/** A word of a name: as written (lower case, with its marks) and folded (a–z, or the letters of another script). */
export interface NameWord {
  written: string;
  folded: string;
}

// What papers print beside a name: courtesy titles and "born", "wife of", which are no part of it.
const TITLES = new Set('m mr mme mlle monsieur madame mademoiselle nee ne epouse ep veuve'.split(' '));

export const isTitle = (folded: string): boolean => TITLES.has(folded);

/** An elision is the beginning of its word (N'Diaye, M'Baye), not an initial nor "M.". */
const ELISION = /(?<![\p{L}\p{M}])(\p{L})['’](?=\p{L})/gu;
const JOINER = '\u2060';

/** The words of a name in their order, titles left out: "M. N'Diaye-Şahin" → n'diaye, şahin. */
export function nameWords(name: string): NameWord[] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(ELISION, `$1${JOINER}`)
    .split(/[^\p{L}\p{N}\p{M}\u2060]+/u)
    .map((word) => ({ written: word.replace(JOINER, "'"), folded: foldText(word).replaceAll(' ', '') }))
    .filter(({ folded }) => folded !== '' && !isTitle(folded));
}

/** Words written as one: ben, ali → benali. */
export function joined(words: readonly NameWord[]): NameWord {
  return { written: words.map((word) => word.written).join(''), folded: words.map((word) => word.folded).join('') };
}

/** The same words in any order are one spelling: what groups the papers of a dossier by name. */
export function spellingKey(name: string): string {
  return nameWords(name)
    .map((word) => word.folded)
    .sort()
    .join(' ');
}
