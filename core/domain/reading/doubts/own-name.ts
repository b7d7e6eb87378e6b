import type { FactRule } from '../../../contract/catalogue/kind.ts';
import { FACT_TYPES, type FactName, type FactType } from '../../../contract/fact-names.ts';
import type { Word } from '../../../contract/reading.ts';
import type { Candidate } from '../candidate.ts';
import { labelRegex, type PageView } from '../find-labels.ts';
import { fold } from '../normalise/fold.ts';
import { type Cell, type Row, right } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';
import { runningText } from '../running-text.ts';
import { sharedRules } from '../shared-rules.ts';

/** What stands before a value in its own cell, or in the cell before it. */
type OwnName = { text: string; colon: boolean; sameCell: boolean };

/** A name of a value is short; more words are a sentence. */
const MOST_WORDS = 7;
/** A cell farther to the left than this part of the page's width does not name the value. */
const REACH = 0.35;

const isFigure = (word: Word) => /\d{2}|\d[.,/]/.test(word.text);
const ends = (word: Word) => /[,;.)]$/.test(word.text) && word.text.length > 2;

/** Words after the last figure or the last stop before them: what is said of the value itself. */
function nearest(words: readonly Word[]): Word[] {
  const cut = words.findLastIndex((word) => isFigure(word) || ends(word));
  return words.slice(cut + 1);
}

function ownName(view: PageView, candidate: Candidate): OwnName | undefined {
  const first = candidate.words[0];
  const row = view.rows.find((one) => first !== undefined && one.words.includes(first));
  const cell = row?.cells.find((one) => first !== undefined && one.words.includes(first));
  if (row === undefined || cell === undefined || first === undefined) return undefined;
  const inCell = nearest(cell.words.slice(0, cell.words.indexOf(first)));
  if (inCell.length > 0) return named(inCell, true);
  if (cell.words[0] !== first) return undefined; // a figure or a stop stands right before it
  const before = cellBefore(row, cell, view);
  if (before === undefined || before.words.some(isFigure)) return undefined;
  return named(before.words, false);
}

function cellBefore(row: Row, cell: Cell, view: PageView): Cell | undefined {
  const before = row.cells[row.cells.indexOf(cell) - 1];
  return before !== undefined && cell.box[0] - right(before.box) < REACH * view.page.width ? before : undefined;
}

const named = (words: readonly Word[], sameCell: boolean): OwnName => ({
  text: words.map((word) => word.text).join(' '),
  colon: words.at(-1)?.text.endsWith(':') === true,
  sameCell,
});

/** Words that say nothing of which value it is. */
const NEUTRAL =
  /\b(?:le|la|les|l|un|une|sous|immatriculee?s?|inscrite?s?|identifiee?|identifiant|delivree?|emise?|etablie?|generee?|document|extrait|billet|attestation|recepisse|quittance|facture|certificat|copie|sont|sera|de|du|des|d|en|au|aux|a|et|ou|ce|cette|n|no|num|numero|nos|mon|ma|votre|vos|son|sa|notre|est|total|montant|somme|date|jour|euros?|eur|ttc|mr|mme|m|monsieur|madame|fait|soit|pour|par)\b/g;

const letters = (folded: string) => folded.replace(NEUTRAL, '').replace(/[^a-z]/g, '').length;

/** So many words without a colon are the beginning of a sentence, of which a pattern needs the end only. */
const SENTENCE = 4;

/** Readers whose labels are patterns that hold the value itself, in a group `value`. */
const PATTERNS: ReadonlySet<string> = new Set(['running-text', 'cell-text']);

/** Letters of the name that no wording of the fact accounts for; the fewest over all wordings. */
function unexplained(rules: readonly FactRule[], name: OwnName, { lines, at }: Sentence): number {
  const folded = fold(name.text);
  let fewest = letters(folded);
  for (const rule of rules)
    for (const pattern of rule.labels) {
      if (fewest === 0) return 0;
      if (rule.reader !== undefined && PATTERNS.has(rule.reader)) {
        for (const match of lines.matchAll(new RegExp(pattern, 'gd'))) {
          const place = match.indices?.groups?.['value'];
          if (place === undefined || at < place[0] || at >= place[1]) continue;
          const sentence = !name.colon && folded.split(' ').length >= SENTENCE;
          const said = place[0] - match.index >= name.text.length;
          const before = lines.slice(Math.max(0, place[0] - name.text.length - 1), match.index);
          fewest = sentence || said ? 0 : Math.min(fewest, letters(fold(before)));
        }
        continue;
      }
      const regex = labelRegex(pattern);
      for (const match of folded.matchAll(regex))
        fewest = Math.min(
          fewest,
          letters(`${folded.slice(0, match.index)} ${folded.slice(match.index + match[0].length)}`),
        );
    }
  return fewest;
}

/** The running text of the value's page, and where the value stands in it. */
type Sentence = { lines: string; at: number };

function sentenceOf(view: PageView, candidate: Candidate): Sentence {
  const { lines, wordAt } = runningText(view);
  const at = wordAt.findIndex((word) => word !== undefined && word === candidate.words[0]);
  return { lines, at };
}

/** So many letters are a word that says something. */
const A_WORD = 3;

/** Words that say of a value of the type that it is not the paper's own: a fund's number, a law's day, a limit. */
const FOREIGN: Partial<Record<FactType, RegExp>> = {
  identifier:
    /\b(?:urssaf|organismes?|caisses?|retraite|prevoyance|mutuelle|utilisat(?:rice|eur)|medecine|opco|msa|agirc|clients?)\b/,
  date: /\b(?:conventions?|accords?|lois?|decrets?|arretes?|visites?|conditions)\b/,
  amount: /\b(?:plafonds?|capital|cumuls?|acomptes?|depot|cautions?|assiette)\b/,
};

/** Is a word of another value before this one, that none of the fact's own wordings has? */
function isForeign(rules: readonly FactRule[], fact: FactName, folded: string): boolean {
  const word = FOREIGN[FACT_TYPES[fact]]?.exec(folded)?.[0];
  return word !== undefined && !rules.some((rule) => rule.labels.some((label) => label.includes(word.slice(0, 5))));
}

/**
 * Does the value's own line call it by a name that no wording of its fact knows ("Plafond mensuel : 3 269,30" under a
 * label "Total payé", "URSSAF - SIRET : …")? Longer runs of words are sentences, and are left to the patterns that read them.
 * A value below its label stands in a row of a table, where the cell before it is another column's.
 */
export function namedOtherwise(piece: PieceView, candidate: Candidate): boolean {
  const view = piece.pages.find((one) => one.page.page === candidate.page);
  const name = view === undefined ? undefined : ownName(view, candidate);
  if (view === undefined || name === undefined) return false;
  const below = candidate.via?.endsWith('/below') === true;
  if (below && !name.colon && !name.sameCell) return false;
  const folded = fold(name.text);
  const rules = [...piece.kind.facts.filter((rule) => rule.fact === candidate.fact), ...sharedRules(candidate.fact)];
  if (isForeign(rules, candidate.fact, folded)) return true;
  const words = folded.split(' ').length;
  if (words > MOST_WORDS || !(name.colon || name.sameCell || words <= 4)) return false;
  return unexplained(rules, name, sentenceOf(view, candidate)) > A_WORD;
}
