import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { LetterLanguage } from '../../contract/catalogue/letter.ts';
import type { DossierLetter, LetterRequest } from '../../contract/letter.ts';
import { letterSummaries } from '../../domain/letters/letter-summaries.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { dossierFacts } from './dossier-facts.ts';
import { listedPieces, orderedPieces } from './ordered-pieces.ts';

/** The letters of the catalogue, with what the dossier has of each: own texts, place in the bundle. */
export function lettersOfDossier(dossier: DossierFile, catalogue: Catalogue): DossierLetter[] {
  const bound = new Map(dossier.letters.bound().map(({ letter, language }) => [letter, language]));
  return letterSummaries(catalogue).map((summary) => ({
    ...summary,
    ownWords: (catalogue.letters?.[summary.id]?.blocks ?? []).flatMap((block) =>
      block.block === 'own-words' ? [block.fact] : [],
    ),
    bound: bound.has(summary.id),
    boundLanguage: bound.get(summary.id) ?? 'fr',
    edited: summary.languages.reduce(
      (sum, language) => sum + Object.keys(dossier.letters.edits(summary.id, language)).length,
      0,
    ),
  }));
}

/** What a letter of the dossier is written from today, with the numbers that its bundle prints. */
export function letterRequestOf(
  dossier: DossierFile,
  catalogue: Catalogue,
  letter: string,
  language: LetterLanguage,
): LetterRequest {
  const { procedure, filingDay } = dossier.meta.get();
  return {
    letter,
    language,
    procedure,
    on: filingDay,
    facts: dossierFacts(dossier, catalogue),
    edits: dossier.letters.edits(letter, language),
    inventory: listedPieces(orderedPieces(dossier, catalogue)),
  };
}
