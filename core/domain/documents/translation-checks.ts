import type { PaperCheck } from '../../contract/paper-check.ts';
import { type CheckContext, rulesOf, sourceOf } from './checked-piece.ts';
import { paperCheckSentences } from './paper-check-sentences-fr.ts';

/** Languages found on the pages of each piece: ISO 639-1 codes, or `other`. Pieces in French are absent or have `fr`. */
export type PieceLanguages = Readonly<Record<string, readonly string[]>>;

/**
 * Papers in a foreign language and what is due for them. Which translation goes with which paper is not known: when there
 * are as many translations as papers a person is asked to check, never told that all is well.
 */
export function translationChecks({ pieces, catalogue }: CheckContext, languages: PieceLanguages): PaperCheck[] {
  const foreignOf = (id: string) => [...new Set((languages[id] ?? []).filter((language) => language !== 'fr'))];
  return rulesOf(catalogue, 'translation').flatMap((rule) => {
    const aside = new Map(rule.aside.map((entry) => [entry.kind, entry.note]));
    const translations = pieces.filter((piece) => rule.translations.includes(piece.kind)).map((piece) => piece.id);
    const foreign = pieces.filter((piece) => foreignOf(piece.id).length > 0 && !rule.translations.includes(piece.kind));
    const due = foreign.filter((piece) => !aside.has(piece.kind));
    const enough = translations.length >= due.length;
    const source = sourceOf(rule);
    return foreign.map((piece): PaperCheck => {
      const about = { piece: piece.id, source } as const;
      const note = aside.get(piece.kind);
      const spoken = foreignOf(piece.id);
      if (note !== undefined) {
        const sentence = paperCheckSentences.translationUnclear(piece.id, spoken, note);
        return { ...about, pieces: [piece.id], code: 'translation-unclear', severity: 'info', sentence };
      }
      if (translations.length === 0) {
        const sentence = paperCheckSentences.translationDue(piece.id, spoken, rule);
        return { ...about, pieces: [piece.id], code: 'translation-due', severity: 'warn', sentence };
      }
      const sentence = paperCheckSentences.translationToCheck(piece.id, spoken, translations, due.length, rule);
      const pieceIds = [piece.id, ...translations];
      return { ...about, pieces: pieceIds, code: 'translation-to-check', severity: enough ? 'info' : 'warn', sentence };
    });
  });
}
