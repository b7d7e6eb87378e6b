import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { LetterSummary } from '../../contract/letter.ts';

/** The letters of the catalogue, by their ids. */
export function letterSummaries({ letters = {} }: Catalogue): LetterSummary[] {
  return Object.values(letters)
    .map(({ id, title, summary, signer, languages, questions, advice }) => ({
      id,
      title,
      summary,
      signer,
      languages,
      questions,
      advice,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
