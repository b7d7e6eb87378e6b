import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import type { PageView } from '../find-labels.ts';
import { joinWords, printedBetween, wordsBetween } from '../join-words.ts';
import { fold } from '../normalise/fold.ts';
import { monthOfPeriod, scanPeriods } from '../normalise/periods.ts';
import { unionBox } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';
import { runningText, wordsOf } from '../running-text.ts';

const OTHER_PERIOD =
  /\b(?:conges?|absence|absences|arret|maladie|mission|contrat|essai|anciennete|emploi occupe|indemnite|prime|rappel|teletravail|exercice|cumul|maintien|accident|reference|acquisition|prise|prelevements?|mensualites?|echeancier)\b/;
const PERIOD_LABEL = /\b(?:periode|paie|paye|bulletin|salaire|location|loyer|mois)\b/;

/**
 * "du … au …" as the paper's period. A label of period on the row, or the top of the page, speaks for it; absences and
 * leave are printed the same way further down and are kept out.
 */
export function readPrintedPeriod(piece: PieceView, rule: FactRule): Candidate[] {
  const candidates: Candidate[] = [];
  for (const view of piece.pages) {
    view.rows.forEach((row, rowIndex) => {
      const joined = joinWords(row.words);
      for (const period of scanPeriods(joined.text)) {
        const before = fold(joined.text.slice(0, period.from.start));
        if (OTHER_PERIOD.test(before)) continue;
        const labelled = PERIOD_LABEL.test(before) || PERIOD_LABEL.test(fold(rowAbove(view, rowIndex)));
        const high = row.y < 0.4 * view.page.height;
        if (!labelled && !high) continue;
        const part = rule.fact === 'periodeFin' ? period.to : period.from;
        const whole = rule.fact === 'periode';
        const month = monthOfPeriod(period.from.value, period.to.value);
        if (whole && month === undefined) continue;
        const start = whole ? period.from.start : part.start;
        const end = whole ? period.to.end : part.end;
        const { printed, box, confidence } = printedBetween(joined, start, end);
        candidates.push({
          fact: rule.fact,
          value: whole ? (month ?? '') : part.value,
          printed,
          page: view.page.page,
          box,
          words: wordsBetween(joined, start, end),
          source: view.page.source === 'ocr' ? 'ocr' : 'text',
          wordConfidence: confidence,
          score: rule.weight * (labelled ? 0.97 : 0.88) * (high ? 1 : 0.9),
          // First and last day inside one month confirm each other (recognition mixes up 30/06 and 30/08).
          check: month === undefined ? 'none' : 'passed',
        });
      }
    });
  }
  return candidates;
}

/**
 * "pour la période du 1er mars 2024 au | 31 mars 2024": the period of a sentence that a line cuts. Only when the paper's
 * sentences have one period.
 */
export function readSentencePeriod(piece: PieceView, rule: FactRule): Candidate[] {
  const found = piece.pages.flatMap((view) => {
    const text = runningText(view);
    return scanPeriods(text.printed.replace(/\n/g, ' ')).flatMap((period): Candidate[] => {
      const before = fold(text.printed.slice(Math.max(0, period.from.start - 60), period.from.start));
      if (OTHER_PERIOD.test(before) || /\bvalable\b/.test(before)) return [];
      const month = monthOfPeriod(period.from.value, period.to.value);
      if (rule.fact === 'periode' && month === undefined) return [];
      const part = rule.fact === 'periodeFin' ? period.to : period.from;
      const words = wordsOf(text, part.start, part.end);
      if (words.length === 0) return [];
      return [
        {
          fact: rule.fact,
          value: rule.fact === 'periode' ? (month ?? '') : part.value,
          printed: words.map((word) => word.text).join(' '),
          page: view.page.page,
          box: unionBox(words.map((word) => word.box)),
          words,
          source: view.page.source === 'ocr' ? 'ocr' : 'text',
          wordConfidence: Math.min(...words.map((word) => word.confidence)),
          score: rule.weight,
          check: 'none',
        },
      ];
    });
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found : [];
}

function rowAbove(view: PageView, rowIndex: number): string {
  const row = view.rows[rowIndex];
  const above = view.rows[rowIndex - 1];
  if (row === undefined || above === undefined || row.y - above.y > 3 * row.height) return '';
  return above.words.map((w) => w.text).join(' ');
}
