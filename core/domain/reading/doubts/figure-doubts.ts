import type { FactName } from '../../../contract/fact-names.ts';
import { printedAmounts } from '../arithmetic.ts';
import type { Choices } from '../choose-candidate.ts';
import { joinPlainly } from '../join-plainly.ts';
import { scanHours } from '../normalise/hours.ts';
import type { PieceView } from '../piece-view.ts';

/** Euros gross an hour outside of which the hours are not the month's: an apprentice's least, an executive's most. */
const [LEAST_AN_HOUR, MOST_AN_HOUR] = [2.5, 80];

export function oddPay(choices: Choices): boolean {
  const [gross, hours] = [choices.get('salaireBrut')?.chosen.best.value, choices.get('heures')?.chosen.best.value];
  if (typeof gross !== 'number' || typeof hours !== 'number' || hours === 0) return false;
  return gross / hours > MOST_AN_HOUR || gross / hours < LEAST_AN_HOUR;
}

const figure = (choices: Choices, fact: FactName): number | undefined => {
  const value = choices.get(fact)?.chosen.best.value;
  return typeof value === 'number' ? value : undefined;
};
const told = (choices: Choices) => new Set([...choices.values()].map(({ chosen }) => chosen.best.value));

/** Hours of a week that somebody works, by contract or by law. */
const [LEAST_A_WEEK, MOST_A_WEEK] = [8, 48];

/** An amendment prints the hours that were and those that will be. */
export function rivalHours(piece: PieceView, choices: Choices): boolean {
  const chosen = figure(choices, 'heuresHebdo');
  if (chosen === undefined) return false;
  const known = told(choices);
  return piece.pages.some((view) =>
    view.rows.some((row) => {
      const { text } = joinPlainly(row.words);
      return scanHours(text).some(({ value, start, end }) => {
        const said = /^\d[\d,.]*\s?h(?:eures?)?(?!\p{L}|\s?\d)/iu.test(text.slice(start, end + 8));
        return said && value >= LEAST_A_WEEK && value <= MOST_A_WEEK && !known.has(value);
      });
    }),
  );
}

/** Another amount of the size of a month's pay, which is not what the fact says: the pay that was, a net, a bonus. */
export function rivalPay(piece: PieceView, choices: Choices): boolean {
  const chosen = figure(choices, 'salaireBrutMensuel');
  if (chosen === undefined) return false;
  const known = told(choices);
  return printedAmounts(piece).some(({ value }) => value > chosen / 2 && value < chosen * 2 && !known.has(value));
}
