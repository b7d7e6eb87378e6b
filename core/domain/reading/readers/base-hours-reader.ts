import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import { sourceOf } from '../candidates-by-label.ts';
import { columnHeader } from '../column-headers.ts';
import { findLabels } from '../find-labels.ts';
import { joinWords, printedBetween, wordsBetween } from '../join-words.ts';
import { matchesAny } from '../matches-any.ts';
import { scanHours } from '../normalise/hours.ts';
import { eachMatch } from '../normalise/scan.ts';
import type { PieceView } from '../piece-view.ts';
import { placesBelow, placesRight } from '../value-places.ts';

/** No month holds more paid base hours than this; a bigger figure in the column is a salary, not hours. */
const MOST_HOURS = 250;

/** These words say of themselves that their figure is hours; a form numbers its boxes. */
const NAMED =
  /^(?:\d{1,2} )?(?:(?:nombre|nbre|nb) (?:d )?heures|heures (?:travaillees|trav|payees|effectuees|remunerees)\b|temps de travail|base horaire|horaire mensuel)/;

/** Plain numbers of a line with any decimals (rates have four), left to right. */
function numbersOf(text: string): number[] {
  const numbers: number[] = [];
  const pattern = /(?<![\d.,])(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d{1,4})?(?![\d])/g;
  for (const { match } of eachMatch(text.replace(/[\u00a0\u202f\u2009]/g, ' '), pattern))
    numbers.push(Number(match[0].replace(/ /g, '').replace(',', '.')));
  return numbers;
}

/** hours × rate = amount, to the cent that the rounded rate allows. */
function multipliesOut(hours: number, others: readonly number[]): boolean {
  return others.some((rate) =>
    others.some(
      (amount) => rate > 1 && rate !== amount && Math.abs(hours * rate - amount) <= Math.max(0.02, hours * 0.006),
    ),
  );
}

/**
 * The hours of the base-salary line: the figure in the column of quantities, or the one that multiplied by the rate gives
 * the amount. On a line that only has an amount (monthly salary, "forfait jours") hours are not printed, hence absent.
 */
export function readBaseHours(piece: PieceView, rule: FactRule): Candidate[] {
  const candidates: Candidate[] = [];
  for (const view of piece.pages)
    rule.labels.forEach((pattern, index) => {
      for (const label of findLabels(view, pattern)) {
        if (matchesAny(rule.not, label.context)) continue;
        // "Nombre d'heures effectuées" over its figure: the label says enough; a base salary's line does not.
        const named = NAMED.test(label.cell.folded);
        const beside = placesRight(piece, view, label)[0];
        // Right of a form's box stands the next box, with its own number and words.
        const isBox = beside === undefined || /^\d{1,2}[.)]? \p{L}{2}/u.test(joinWords(beside.words).text);
        const place = named && isBox ? placesBelow(piece, view, label)[0] : beside;
        if (place === undefined) continue;
        const joined = joinWords(place.words);
        const numbers = numbersOf(joined.text);
        for (const scan of scanHours(joined.text)) {
          // "24,5" is hours where they are proven or named; a whole number may be days or a code.
          if (!(scan.exact || !Number.isInteger(scan.value)) || scan.value <= 0 || scan.value > MOST_HOURS) continue;
          const { printed, box, confidence } = printedBetween(joined, scan.start, scan.end);
          const others = numbers.filter((n) => n !== scan.value);
          const proven = multipliesOut(scan.value, others) && scan.value > Math.min(...others);
          const header = columnHeader(view, place.row, box);
          const inColumn = header !== undefined && matchesAny(rule.column, header) && !matchesAny(rule.not, header);
          // Beside "heures payées" a lone figure is the hours; one of several may be the rate.
          const said =
            /\d ?h(?:eures?|rs?)?(?:\b|\d)/i.test(printed) ||
            /^ ?h(?:eures?|rs?)?(?![\p{L}\d])/iu.test(joined.text.slice(scan.end)) ||
            (numbers.length === 1 &&
              (NAMED.test(label.cell.folded) ||
                /^(?:nombre d |total |h )?(?:heures?|temps|payees|contract|horaire|duree)/.test(label.cell.folded)));
          if (!proven && !inColumn && !said) continue;
          // Hours, rate and amount that do not multiply out: one of them is misread, or is not what it seems.
          const contradicted = inColumn && !proven && numbers.length === 3;
          candidates.push({
            fact: rule.fact,
            value: scan.value,
            printed,
            page: view.page.page,
            box,
            words: wordsBetween(joined, scan.start, scan.end),
            source: sourceOf(view),
            wordConfidence: confidence,
            score: rule.weight * Math.max(0.8, 1 - 0.02 * index) * (proven || inColumn ? 1 : 0.85),
            check: proven ? 'passed' : 'none',
            doubtful: contradicted,
          });
          break;
        }
      }
    });
  return candidates;
}
