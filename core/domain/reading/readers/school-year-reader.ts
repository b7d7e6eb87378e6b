import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../candidates-by-label.ts';
import { joinWords, printedBetween, wordsBetween } from '../join-words.ts';
import { fold } from '../normalise/fold.ts';
import { eachMatch } from '../normalise/scan.ts';
import type { PieceView } from '../piece-view.ts';

const YEARS = /(?<![\d/.-])(20\d{2}) ?[-–/] ?((?:20)?\d{2})(?![\d]|[/.-]\d)/g;
const NAMED = /\b(?:annee|scolaire|universitaire|promotion|saison)\b/;

/** "2021-2022", "2021/22": two years that follow each other, beside the words of a school year or alone on the page. */
export function readSchoolYear(piece: PieceView, rule: FactRule): Candidate[] {
  return piece.pages.flatMap((view) =>
    view.rows.flatMap((row) => {
      const joined = joinWords(row.words);
      return [...eachMatch(joined.text, YEARS)].flatMap(({ match, start, end }): Candidate[] => {
        const first = Number(match[1]);
        const second = Number((match[2] ?? '').padStart(4, '20'));
        if (second !== first + 1) return [];
        const { printed, box, confidence } = printedBetween(joined, start, end);
        return [
          {
            fact: rule.fact,
            value: `${first}-${second}`,
            printed,
            page: view.page.page,
            box,
            words: wordsBetween(joined, start, end),
            source: sourceOf(view),
            wordConfidence: confidence,
            score: rule.weight * (NAMED.test(fold(joined.text)) ? 1 : 0.8),
            check: 'none',
          },
        ];
      });
    }),
  );
}
