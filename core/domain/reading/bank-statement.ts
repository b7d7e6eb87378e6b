import type { Word } from '../../contract/reading.ts';
import { dayOnTheSpot, type SpotDay } from './card-movement.ts';
import type { PageView } from './find-labels.ts';
import { joinWords, printedBetween, wordsBetween } from './join-words.ts';
import { scanAmounts } from './normalise/amounts.ts';
import { scanDates } from './normalise/dates.ts';
import { fold } from './normalise/fold.ts';
import { scanPeriods } from './normalise/periods.ts';
import { type Cell, makeCell, type Row, right } from './page-rows.ts';
import type { PieceView } from './piece-view.ts';
import { dayInPeriod, openingDay, type StatementPeriod } from './statement-dates.ts';

export type Amount = { cents: number; words: Word[]; printed: string };
export type Movement = {
  view: PageView;
  words: Word[]; // those of its printed day
  printed: string;
  day: string | undefined; // undefined: its year cannot be told
  label: string;
  cents: number | undefined; // positive: credit; undefined: column or sign not known
};
export type Balance = Amount & { view: PageView };

/** A statement as a table: its movements in printed order, its first and last balance, and whether they add up. */
export type BankStatement = {
  period: StatementPeriod | undefined;
  movements: Movement[];
  opening: Balance | undefined;
  closing: Balance | undefined;
  addsUp: boolean | undefined; // undefined: a balance or a sign is missing
};

/** Columns of figures by the middle and right end of their headers. */
type Columns = { debit: Cell; credit: Cell; balance: Cell | undefined } | undefined;

const BALANCE = /\bsolde\b/;
const OPENING = /\b(?:ancien|precedent|initial|au debut|de depart|reporte|report)\b/;
const CLOSING = /\b(?:nouveau|final|de fin|en fin|actuel)\b/;
const SUM = /^(?:sous )?totaux?\b|\btotal (?:des|debit|credit|mouvements|operations)\b|^(?:a )?reporter\b|^report\b/;
const DEBIT_HEAD = /^(?:debits?|montant debit|debits? euros?|sorties?|depenses?|retraits?)(?: \w+)?$/;
const CREDIT_HEAD = /^(?:credits?|montant credit|credits? euros?|entrees?|recettes?|versements?)(?: \w+)?$/;

const find = (row: Row, pattern: RegExp) => row.cells.find((cell) => pattern.test(cell.folded));

/** The period as printed, else from the day of the old balance (exclusive, hence generous by a day) to the new one. */
function periodOf(piece: PieceView): StatementPeriod | undefined {
  const balances: string[] = [];
  let single: string | undefined;
  for (const view of piece.pages)
    for (const row of view.rows) {
      const text = joinWords(row.words).text;
      const [period] = scanPeriods(text);
      if (period !== undefined && row.y < 0.5 * view.page.height)
        return { from: period.from.value, to: period.to.value };
      const folded = fold(text);
      if (BALANCE.test(folded))
        balances.push(
          ...scanDates(text)
            .slice(0, 1)
            .map((date) => date.value),
        );
      else if (/\b(?:releve|arrete|situation|extrait)\b/.test(folded)) single ??= scanDates(text)[0]?.value;
    }
  const sorted = balances.sort();
  const [from] = sorted;
  const to = sorted.at(-1);
  if (from !== undefined && to !== undefined && from < to) return { from, to };
  const end = single ?? to;
  return end === undefined ? undefined : { to: end };
}

function columnsOf(row: Row): Columns {
  if (isSummaryHead(row)) return undefined;
  const debit = find(row, DEBIT_HEAD);
  const credit = find(row, CREDIT_HEAD);
  if (debit === undefined || credit === undefined) return undefined;
  const balance = row.cells.find((cell) => /^solde/.test(cell.folded));
  return { debit, credit, balance };
}

/** "Solde de départ | Entrées | Sorties | Solde final": heads of four sums, not of movements. */
const isSummaryHead = (row: Row) => row.cells.filter((cell) => BALANCE.test(cell.folded)).length >= 2;

/** The sums under such a head, each under its own. */
function summaryBalances({ view, row }: Line, below: Line | undefined): Found[] {
  if (below === undefined || !isSummaryHead(row)) return [];
  return row.cells
    .filter((head) => BALANCE.test(head.folded))
    .flatMap((head): Found[] => {
      const under = below.row.cells.find((cell) => over(head, cell));
      const scan = under === undefined ? undefined : scanAmounts(under.text).find(({ exact }) => exact);
      if (under === undefined || scan === undefined) return [];
      const balance = { cents: Math.round(scan.value * 100), words: under.words, printed: under.text, view };
      return [{ balance, folded: head.folded, day: undefined, before: true }];
    });
}

/** No wider than the blank between two words of a head, in heights of the letters. */
const ONE_BLANK = 0.8;

/** The head of the column of days of value: "Date valeur" or "Valeur", however near to the next head. */
function valueHead(row: Row): Cell | undefined {
  const at = row.words.findIndex((word) => fold(word.text) === 'valeur');
  if (at < 0) return undefined;
  let first = at;
  for (const before of row.words.slice(0, at).reverse()) {
    const next = row.words[first]?.box[0] ?? 0;
    // "Date" and "Valeur" a column apart are two heads.
    if (!/^(?:dates?|de)$/.test(fold(before.text)) || next - right(before.box) > ONE_BLANK * row.height) break;
    first--;
  }
  return makeCell(row.words.slice(first, at + 1));
}

const middleX = (cell: Cell) => cell.box[0] + cell.box[2] / 2;

/** Figures are set right under their header: the nearest of right ends, left ends and middles. */
const distance = (cell: Cell, words: readonly Word[]) => {
  const left = words[0]?.box[0] ?? 0;
  const end = right(words.at(-1)?.box ?? [0, 0, 0, 0]);
  return Math.min(
    Math.abs(right(cell.box) - end),
    Math.abs(cell.box[0] - left),
    Math.abs(middleX(cell) - (left + end) / 2),
  );
};

type SignedAmount = { balance: boolean; amount: Amount; signed: boolean };

/** The amounts of a row with their signs: by column, else by the printed sign. */
function signedAmounts(row: Row, columns: Columns): SignedAmount[] {
  const joined = joinWords(row.words);
  return scanAmounts(joined.text)
    .filter((scan) => scan.exact)
    .flatMap((scan): SignedAmount[] => {
      const words = wordsBetween(joined, scan.start, scan.end);
      const { printed } = printedBetween(joined, scan.start, scan.end);
      const cents = Math.round(scan.value * 100);
      const first = words[0];
      if (first === undefined) return [];
      if (columns === undefined) {
        // A sign may stand apart from its figure: "-    50,00".
        const apart = /(?:^|\s)([+−–-])\s*$/.exec(joined.text.slice(0, scan.start))?.[1];
        const signed = cents < 0 || apart !== undefined || /^\s*\+/.test(joined.text.slice(scan.start, scan.end));
        const value = apart !== undefined && apart !== '+' ? -Math.abs(cents) : cents;
        return [{ balance: false, amount: { cents: value, words, printed }, signed }];
      }
      const heads = [columns.debit, columns.credit, columns.balance].filter((cell) => cell !== undefined);
      const [nearest] = heads.sort((a, b) => distance(a, words) - distance(b, words));
      if (nearest === undefined || distance(nearest, words) > 45) return [];
      const sign = nearest === columns.debit ? -1 : nearest === columns.credit ? 1 : Math.sign(cents);
      const value = sign * Math.abs(cents);
      return [{ balance: nearest === columns.balance, amount: { cents: value, words, printed }, signed: true }];
    });
}

function balanceOf(view: PageView, row: Row, columns: Columns): Balance | undefined {
  const amounts = signedAmounts(row, columns);
  const last = amounts.at(-1)?.amount;
  if (last === undefined) return undefined;
  const folded = row.cells.map((cell) => cell.folded).join(' ');
  const overdrawn = /\bdebiteur\b/.test(folded) && !/\bcrediteur\b/.test(folded);
  return { ...last, cents: overdrawn ? -Math.abs(last.cents) : last.cents, view };
}

type Found = { balance: Balance; folded: string; day: string | undefined; before: boolean };

type Line = { view: PageView; row: Row; columns: Columns; valueColumn: Cell | undefined };

function linesOf(piece: PieceView): Line[] {
  let columns: Columns;
  let valueColumn: Cell | undefined;
  return piece.pages.flatMap((view) =>
    view.rows.map((row) => {
      const found = columnsOf(row);
      if (found !== undefined) {
        columns = found;
        valueColumn = valueHead(row);
      }
      return { view, row, columns, valueColumn };
    }),
  );
}

/** The row's day (never the day of value) and the text of the operation. */
function movementAt(line: Line, period: StatementPeriod | undefined): Movement | undefined {
  const { row, view, columns, valueColumn } = line;
  const first = row.cells.find(
    (cell) => openingDay(cell.text) !== undefined && !(valueColumn !== undefined && over(valueColumn, cell)),
  );
  if (first === undefined || row.cells.indexOf(first) > 1 || first.box[0] > 0.4 * view.page.width) return undefined;
  const printed = openingDay(first.text);
  if (printed === undefined) return undefined;
  const amounts = signedAmounts(row, columns).filter((amount) => !amount.balance);
  const amount = columns === undefined ? amounts[0] : amounts.at(-1);
  if (amount === undefined) return undefined;
  const label = row.cells
    .filter((cell) => !isValueDay(line, first, cell))
    .flatMap((cell) => cell.words)
    .filter((word) => !amount.amount.words.includes(word) && !dateWords(first).includes(word))
    .map((word) => word.text)
    .join(' ')
    .replace(/^(?:\d{2}[./]\d{2}(?:[./]\d{2,4})? )+/, ''); // the day of value, right behind the day
  return {
    view,
    words: dateWords(first),
    printed: dateWords(first)
      .map((word) => word.text)
      .join(' '),
    day: dayInPeriod(printed, period),
    label,
    cents: amount.signed && amounts.length === 1 ? amount.amount.cents : undefined,
  };
}

/** A day alone in its cell is the day of value when it stands in that column, or right behind the day of the operation. */
function isValueDay({ row, valueColumn }: Line, first: Cell, cell: Cell): boolean {
  if (!/^\d{1,2}[./ -]\d{1,2}(?:[./ -]\d{2,4})?$/.test(cell.text.trim())) return false;
  return (
    row.cells.indexOf(cell) === row.cells.indexOf(first) + 1 || (valueColumn !== undefined && over(valueColumn, cell))
  );
}

const over = (head: Cell, cell: Cell) => cell.box[0] < right(head.box) + 6 && right(cell.box) > head.box[0] - 6;

/** The words of the day that opens a cell: one ("04/12/2023"), or as many as it takes ("4 déc. 2023"). */
function dateWords(cell: Cell): Word[] {
  for (let count = 1; count <= 3; count++) {
    const text = cell.words
      .slice(0, count)
      .map((word) => word.text)
      .join(' ');
    const next = cell.words[count]?.text ?? '';
    if (openingDay(text) !== undefined && !(count < 3 && /^(?:19|20)\d{2}$/.test(next)))
      return cell.words.slice(0, count);
  }
  return cell.words.slice(0, 1);
}

/** The lines without a day under a movement are the rest of its text. */
function withContinuations(lines: readonly Line[], index: number, movement: Movement): Movement {
  const rest: string[] = [];
  let last = lines[index];
  for (const line of lines.slice(index + 1, index + 4)) {
    if (last === undefined || line.view !== last.view || line.row.y - last.row.y > 2.6 * last.row.height) break;
    const text = line.row.cells.map((cell) => cell.text).join(' ');
    const opens = line.row.cells.slice(0, 2).some((cell) => openingDay(cell.text) !== undefined);
    if (opens || BALANCE.test(fold(text)) || signedAmounts(line.row, line.columns).length > 0) break;
    rest.push(text);
    last = line;
  }
  return { ...movement, label: [movement.label, ...rest].join(' ') };
}

const parsed = new WeakMap<PieceView, BankStatement>();

/**
 * Reads the table of a bank statement. The year of a day printed DD/MM comes from the statement's period; the day of
 * value is never used. `addsUp` tells whether opening + movements = closing, to the cent.
 */
export function parseStatement(piece: PieceView): BankStatement {
  const known = parsed.get(piece);
  if (known !== undefined) return known;
  const period = periodOf(piece);
  const lines = linesOf(piece);
  const movements: Movement[] = [];
  const balances: Found[] = [];
  lines.forEach((line, index) => {
    const text = joinWords(line.row.words).text;
    const folded = fold(text);
    const summary = summaryBalances(line, lines[index + 1]);
    if (summary.length > 0) {
      balances.push(...summary);
      return;
    }
    if (BALANCE.test(folded)) {
      const balance = balanceOf(line.view, line.row, line.columns);
      const day = scanDates(text)[0]?.value;
      if (balance !== undefined) balances.push({ balance, folded, day, before: movements.length === 0 });
      return;
    }
    if (line.row.cells.some((cell) => SUM.test(cell.folded))) return;
    const movement = movementAt(line, period);
    if (movement !== undefined) movements.push(withContinuations(lines, index, movement));
  });
  const isOpening = (b: Found) =>
    OPENING.test(b.folded) || (!CLOSING.test(b.folded) && b.before && (b.day === undefined || b.day !== period?.to));
  const isClosing = (b: Found) =>
    !OPENING.test(b.folded) && (CLOSING.test(b.folded) || (!b.before && (b.day === undefined || b.day === period?.to)));
  const opening = balances.find(isOpening)?.balance;
  const closing = balances.findLast(isClosing)?.balance;
  const total = movements.reduce<number | undefined>(
    (sum, { cents }) => (sum === undefined || cents === undefined ? undefined : sum + cents),
    0,
  );
  const complete = opening !== undefined && closing !== undefined && total !== undefined && movements.length > 0;
  const addsUp = complete ? opening.cents + total === closing.cents : undefined;
  const statement = { period, movements, opening, closing, addsUp };
  parsed.set(piece, statement);
  return statement;
}

/** The day on which a movement of a statement was made on the spot; see `dayOnTheSpot`. Money received is not. */
export function spotDay({ label, day, cents }: Movement): SpotDay | undefined {
  return day === undefined || (cents !== undefined && cents > 0) ? undefined : dayOnTheSpot(label, day);
}
