import type { FactName } from '../../contract/fact-names.ts';
import type { Box } from '../../contract/reading.ts';
import type { Choices } from './choose-candidate.ts';
import { joinWords, printedBetween } from './join-words.ts';
import { scanAmounts } from './normalise/amounts.ts';
import { fold } from './normalise/fold.ts';
import { overlapX, type Row, right } from './page-rows.ts';
import type { PieceView } from './piece-view.ts';

type Figure = { value: number; box: Box };

/** Printed figures are whole cents: a sum that misses by one is another figure's. */
const CENT = 0.006;
/** Figures of one column end at one place, in points. */
const ALIGNED = 5;
const MOST_LINES = 40;

function figuresOf(row: Row): Figure[] {
  const joined = joinWords(row.words);
  return scanAmounts(joined.text)
    .filter((scan) => scan.exact)
    .map((scan) => ({ value: scan.value, box: printedBetween(joined, scan.start, scan.end).box }));
}

const textOf = (row: Row) => fold(row.words.map((w) => w.text).join(' '));

const near = (a: number, b: number) => Math.abs(a - b) < CENT;

type Placed = { rows: Row[]; index: number; box: Box; value: number };

function placeOf(piece: PieceView, choices: Choices, fact: FactName): Placed | undefined {
  const best = choices.get(fact)?.chosen.best;
  const view = piece.pages.find((v) => v.page.page === best?.page);
  if (best === undefined || view === undefined || typeof best.value !== 'number') return undefined;
  const index = view.rows.findIndex((row) => row.words.some((word) => best.words.includes(word)));
  return index < 0 ? undefined : { rows: view.rows, index, box: best.box, value: best.value };
}

/** The lines of pay above the gross add up to it: two lines at least, in its own column, from the nearest upwards. */
function addsUp(placed: Placed): boolean {
  let sum = 0;
  let lines = 0;
  for (let i = placed.index - 1; i >= 0 && i >= placed.index - MOST_LINES; i--) {
    const figure = figuresOf(placed.rows[i] as Row).find((f) => Math.abs(right(f.box) - right(placed.box)) < ALIGNED);
    if (figure === undefined) continue;
    sum += figure.value;
    lines += 1;
    if (lines >= 2 && near(sum, placed.value)) return true;
  }
  return false;
}

const DEDUCTIONS =
  /\b(?:total|totaux)\b.{0,30}\b(?:cotisations?|retenues?|deductions?|deduire|prelevements?|contributions?)\b/;

/** gross − the printed total of the employee's contributions = net before tax. */
function lessContributions(piece: PieceView, brut: number, before: number): boolean {
  return piece.pages.some((view) =>
    view.rows
      .filter((row) => DEDUCTIONS.test(textOf(row)))
      .some((row) => figuresOf(row).some((figure) => near(brut - Math.abs(figure.value), before))),
  );
}

const MONTH_ROW = /^(?:mensuel|mois|periode|du mois|mois en cours)\b/;
const YEAR_ROW = /^(?:cumuls?|annuel|annee|exercice)\b/;

/**
 * A month's amount over the year's right above or below it is misread, or the rows are: the boxes of figures in a row
 * named "mois" that are greater than those of the row named "cumul" in their column.
 */
function moreThanTheYear(piece: PieceView): { page: number; box: Box }[] {
  return piece.pages.flatMap((view) =>
    view.rows.flatMap((row, i) => {
      if (!MONTH_ROW.test(textOf(row))) return [];
      const year = view.rows.slice(i + 1, i + 3).find((other) => YEAR_ROW.test(textOf(other)));
      if (year === undefined) return [];
      return figuresOf(row)
        .filter((f) => figuresOf(year).some((y) => overlapX(y.box, f.box) > 0.3 && f.value > y.value + CENT))
        .map((f) => ({ page: view.page.page, box: f.box }));
    }),
  );
}

const PAY_FACTS: readonly FactName[] = ['salaireBrut', 'netImposable', 'netAvantImpot', 'netPaye', 'netSocial'];

/** What sums and totals of a payslip say of its chosen amounts: confirmed by an independent figure, or contradicted. */
export function payRelations(piece: PieceView, choices: Choices): { confirmed: FactName[]; failed: FactName[] } {
  const confirmed: FactName[] = [];
  const brut = placeOf(piece, choices, 'salaireBrut');
  const before = placeOf(piece, choices, 'netAvantImpot');
  if (brut !== undefined && addsUp(brut)) confirmed.push('salaireBrut');
  if (brut !== undefined && before !== undefined && lessContributions(piece, brut.value, before.value))
    confirmed.push('salaireBrut', 'netAvantImpot');
  const over = moreThanTheYear(piece);
  const failed = PAY_FACTS.filter((fact) => {
    const best = choices.get(fact)?.chosen.best;
    return over.some((o) => best !== undefined && o.page === best.page && o.box.every((n, i) => n === best.box[i]));
  });
  return { confirmed, failed };
}
