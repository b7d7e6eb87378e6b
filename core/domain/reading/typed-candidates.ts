import { FACT_TYPES, type FactName, type FactType } from '../../contract/fact-names.ts';
import type { Word } from '../../contract/reading.ts';
import type { Candidate } from './candidate.ts';
import { sourceOf } from './candidates-by-label.ts';
import type { PageView } from './find-labels.ts';
import { joinPlainly } from './join-plainly.ts';
import { printedBetween, wordsBetween } from './join-words.ts';
import { fold } from './normalise/fold.ts';
import { type Cell, overlapX, type Row } from './page-rows.ts';
import type { PieceView } from './piece-view.ts';
import { scanFact } from './scan-fact.ts';
import { ALONE, TYPED_WORDS } from './typed-words.ts';

/** How far before a value the words may stand that name it, and those that say it is another's, in characters. */
const NEAR = 48;
const SENTENCE = 90;
/** How far above a value its words may stand, in heights of its line. */
const ABOVE = 2.6;
/** Words in its own cell speak for a value better than those of the cell at its left, and these better than those above. */
const IN_CELL = 0.66;
const AT_LEFT = 0.63;
const OVER = 0.58;
/** Over a figure of a table stand the words of another line. */
const IN_TABLES: ReadonlySet<FactType> = new Set<FactType>(['amount', 'hours']);
const BY_FORM = 0.62;
const BY_PLACE = 0.5;
/** Of a page's height: where a paper says when it was made. */
const HIGH = 0.45;
const NAMES_A_DAY =
  /\b(?:naissance|nee?|entree|embauche|anciennete|debut|fin|effet|sortie|echeance|limite|paiement|prelevement|reglement|virement|du|au|valable|expir\w*|depuis|date)$/;

/**
 * Candidates of the facts that neither the kind's rules nor the usual labels found: values of the fact's type whose
 * surroundings hold one of its words, and identifiers that only their form tells. Better shown to a person than missed;
 * never sure (`via` begins with `common:`), and none when two different values fit. `taken`: words of values found already.
 */
export function typedCandidates(piece: PieceView, facts: readonly FactName[], taken: ReadonlySet<Word>): Candidate[] {
  return inPairs(
    facts.flatMap((fact) => candidatesOf(piece, fact, taken)),
    facts,
  );
}

function candidatesOf(piece: PieceView, fact: FactName, taken: ReadonlySet<Word>): Candidate[] {
  const found = [
    ...byWords(piece, fact),
    ...byForm(piece, fact),
    ...(fact === 'dateDocument' ? byPlace(piece) : []),
  ].filter((c) => !c.words.some((w) => taken.has(w)));
  const best = Math.max(...found.map(({ score }) => score));
  const chosen = found.filter(({ score }) => score === best);
  return new Set(chosen.map(({ value }) => value)).size === 1 ? chosen : [];
}

/** "du" before a day is the beginning of a period only when its end is there. */
function inPairs(candidates: readonly Candidate[], asked: readonly FactName[]): Candidate[] {
  const of = (name: FactName) => candidates.filter(({ fact }) => fact === name);
  const [from, to] = [of('periodeDebut'), of('periodeFin')];
  const alone =
    asked.includes('periodeDebut') && asked.includes('periodeFin') && (from.length === 0 || to.length === 0);
  return alone ? candidates.filter(({ fact }) => fact !== 'periodeDebut' && fact !== 'periodeFin') : [...candidates];
}

function byWords(piece: PieceView, fact: FactName): Candidate[] {
  const words = TYPED_WORDS[fact];
  if (words === undefined) return [];
  const fits = (text: string) => words.says.test(text.slice(-NEAR)) && words.not?.test(text.slice(-SENTENCE)) !== true;
  return valuesOf(piece, fact, ({ view, row, cell, before }) => {
    if (before !== '') return fits(before) ? IN_CELL : 0;
    const left = view.rows[row]?.cells.filter((c) => c.box[0] < cell.box[0]).at(-1);
    if (left && fits(left.folded)) return AT_LEFT;
    if (IN_TABLES.has(FACT_TYPES[fact])) return 0;
    const above = cellAbove(view, row, cell);
    return above && fits(above.folded) ? OVER : 0;
  });
}

function byForm(piece: PieceView, fact: FactName): Candidate[] {
  const others = ALONE[fact];
  if (others === undefined) return [];
  const found = valuesOf(piece, fact, ({ view, row }) => {
    const around = [view.rows[row - 1], view.rows[row]].map(lineOf).join(' ');
    return others.test(around) ? 0 : BY_FORM;
  });
  return found.filter(({ check, printed }) => check !== 'failed' && (fact !== 'siret' || PRINTED_SIRET.test(printed)));
}

/** A day alone in its cell, high on the page, is the day of a paper that says no more about it ("du 27 décembre 2023"). */
function byPlace(piece: PieceView): Candidate[] {
  const [first] = piece.pages;
  if (!first) return [];
  return valuesOf({ ...piece, pages: [first] }, 'dateDocument', ({ view, row, cell, before, after }) => {
    const high = (view.rows[row]?.y ?? 0) < HIGH * view.page.height;
    if (!high || after !== '' || !/^(?:du|le|en date du)?$/.test(before)) return 0;
    const beside = view.rows[row]?.cells.filter((c) => c.box[0] < cell.box[0]).at(-1);
    const named = [beside, cellAbove(view, row, cell)].some((c) => c && NAMES_A_DAY.test(c.folded));
    return named ? 0 : BY_PLACE;
  });
}

const CENTS = /[.,]\d{2}(?!\d)|€|eur/i;

/** In a group of two, fourteen digits are another number whose key happens to fit. */
const PRINTED_SIRET = /^\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5}$/;

type Place = { view: PageView; row: number; cell: Cell; before: string; after: string };

function valuesOf(piece: PieceView, fact: FactName, score: (place: Place) => number): Candidate[] {
  const found: Candidate[] = [];
  for (const view of piece.pages) {
    for (const [row, { cells }] of view.rows.entries()) {
      for (const cell of cells) {
        const joined = joinPlainly(cell.words);
        for (const scan of scanFact(fact, joined.text)) {
          // "15" may be anything: an amount is told by its cents.
          if (FACT_TYPES[fact] === 'amount' && (!scan.exact || !CENTS.test(joined.text.slice(scan.start, scan.end))))
            continue;
          const [before, after] = [joined.text.slice(0, scan.start), joined.text.slice(scan.end)].map(fold);
          const fit = score({ view, row, cell, before: before ?? '', after: after ?? '' });
          if (fit === 0) continue;
          const { printed, box, confidence } = printedBetween(joined, scan.start, scan.end);
          found.push({
            fact,
            value: scan.value,
            printed,
            page: view.page.page,
            box,
            words: wordsBetween(joined, scan.start, scan.end),
            source: sourceOf(view),
            wordConfidence: confidence,
            score: fit,
            check: scan.check,
            via: 'common:typed',
          });
        }
      }
    }
  }
  return found;
}

function cellAbove(view: PageView, row: number, cell: Cell): Cell | undefined {
  const own = view.rows[row] as Row;
  for (let i = row - 1; i >= 0; i--) {
    const above = view.rows[i] as Row;
    if (own.y - above.y > ABOVE * Math.max(own.height, 5)) return undefined;
    const over = above.cells.find((c) => overlapX(c.box, cell.box) > 0.3);
    if (over) return over;
  }
  return undefined;
}

const lineOf = (row: Row | undefined): string => row?.cells.map(({ folded }) => folded).join(' ') ?? '';
