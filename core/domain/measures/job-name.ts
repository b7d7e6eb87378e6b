import { foldText } from './fold-text.ts';

const SMALL_WORDS = new Set(
  'a au aux d de des du en et l la le les un une pour sur chez h f hf m salarie salariee salaries salariees'.split(' '),
);

/** "Employées" → "employ", "serveuse" → "serveur", "cuisinières" → "cuisinier": a job is one job in any gender and number. */
function stem(word: string): string {
  const singular = word.length > 3 ? word.replace(/[sx]$/, '') : word;
  return singular
    .replace(/euse$/, 'eur')
    .replace(/trice$/, 'teur')
    .replace(/(ien|on)ne$/, '$1')
    .replace(/e+$/, '');
}

/** The words that tell one job from another, sorted, once each. */
export function jobWords(printed: string): string[] {
  const words = foldText(printed)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map(stem);
  return [...new Set(words)].sort();
}

/** Two printed jobs with one key are one job: case, accents, gender, number, order and small words do not tell. */
export function jobKey(printed: string): string {
  return jobWords(printed).join(' ');
}

/** The names in a family's label, by their words: "aides à domicile et aides ménagères" names two jobs. */
export function namesIn(label: string): string[][] {
  return label
    .split(/,|;|\bet\b/i)
    .map(jobWords)
    .filter((words) => words.length > 0);
}

/**
 * Whether a job, by its words, resembles a family of jobs: it holds every word of one of its names. A resemblance proposes;
 * it never decides.
 */
export function resembles(words: ReadonlySet<string>, names: readonly string[][]): boolean {
  return names.some((name) => name.every((word) => words.has(word)));
}
