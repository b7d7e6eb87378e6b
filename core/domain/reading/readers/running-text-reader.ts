import type { FactRule } from '../../../contract/catalogue/kind.ts';
import { FACT_TYPES } from '../../../contract/fact-names.ts';
import type { Word } from '../../../contract/reading.ts';
import type { Candidate } from '../candidate.ts';
import type { PageView } from '../find-labels.ts';
import { joinWords, printedBetween } from '../join-words.ts';
import { matchesAny } from '../matches-any.ts';
import { scanCardDates } from '../normalise/card-dates.ts';
import { right, unionBox } from '../page-rows.ts';
import { partyHeading } from '../party-heading.ts';
import type { PieceView } from '../piece-view.ts';
import { type RunningText, runningText, wordsOf } from '../running-text.ts';
import { scanFact } from '../scan-fact.ts';
import { textCandidate } from '../text-value.ts';
import { writtenOut } from './phrase-words.ts';

/** Characters before a phrase in which a word of `not` makes it another person's or another value's phrase. */
const BEFORE = 70;

function speaksOfAnother(rule: FactRule, folded: string, start: number, end: number): boolean {
  let around = folded.slice(Math.max(0, start - BEFORE), end);
  const before = start - Math.max(0, start - BEFORE);
  // What another sentence says is not said of this one; a line that ends in "par", "de"… goes on.
  for (const cut of around.matchAll(/(?<! (?:par|de|du|le|la|l'|a|et|en|pour))\n|(?<=[a-z0-9)]{3})[.;] /g))
    if (cut.index < before) around = folded.slice(start - before + cut.index + 1, end);
  return rule.not.some((pattern) => new RegExp(pattern).test(around));
}

/** A number among the fields of another party is that party's: the SIRET of an agency's client. */
function inAnothersBlock(rule: FactRule, view: PageView, word: Word | undefined): boolean {
  if (FACT_TYPES[rule.fact] !== 'identifier' || word === undefined) return false;
  const row = view.rows.findIndex((one) => one.words.includes(word));
  const cell = view.rows[row]?.cells.find((one) => one.words.includes(word));
  return cell !== undefined && matchesAny(rule.not, partyHeading(view, row, cell));
}

/** Trust in what a sentence says of the time before this paper. */
const EARLIER = 0.7;
/** A sentence about an earlier state is not longer than this before its value. */
const SENTENCE = 260;

/** "Le contrat initial, conclu du … au …, est renouvelé du … au …": what follows is what this paper agrees. */
const CHANGED =
  /^[\s\S]*(?<!\ba ete )\b(?:renouvele|prolonge|proroge|reconduit|porte|ramene|modifie|remplace|releve|reduit)e?s?(?= )/;

/** "Madame X a été engagée le … en qualité de …": in an amendment that is what was agreed before. */
function speaksOfBefore(rule: FactRule, folded: string, start: number): boolean {
  if (rule.earlier === undefined) return false;
  const before = folded.slice(Math.max(0, start - SENTENCE), start);
  // A point that ends a sentence is not that of "M."; an article's heading begins another one.
  const ended = /^[\s\S]*(?:(?:[a-z0-9)]{2}|[€%»")])[.;](?:\s|$)|\n ?(?:article|\d{1,2} ?[.)°-]))/.exec(before);
  const sentence = before.slice((ended?.[0] ?? '').length).replace(CHANGED, '');
  return rule.earlier.some((pattern) => new RegExp(pattern).test(sentence));
}

/** Words of one line this far apart, in heights of its letters, stand in two columns. */
const APART = 3;

/** Where a phrase goes over into the column beside it: "M. DIAKITE Moussa        ATOUT SPÉCIMEN"; -1 when it does not. */
function otherColumn(view: PageView, words: readonly Word[]): number {
  return words.findIndex((word, i) => {
    const before = words[i - 1];
    if (before === undefined) return false;
    const row = view.rows.find((one) => one.words.includes(before));
    return row?.words.includes(word) === true && word.box[0] - right(before.box) > APART * row.height;
  });
}

function fromMatch(
  rule: FactRule,
  view: PageView,
  text: RunningText,
  start: number,
  end: number,
  score: number,
): Candidate[] {
  const all = wordsOf(text, start, end);
  const column = FACT_TYPES[rule.fact] === 'text' ? otherColumn(view, all) : -1;
  const words = column < 0 ? all : all.slice(0, column);
  if (words.length === 0) return [];
  if (FACT_TYPES[rule.fact] === 'text') {
    const candidate = textCandidate(rule, view, words, score);
    if (candidate === undefined) return [];
    // The phrase may end inside a word ("logistique,", "d'agent"): the printed text is the phrase's, not the whole words'.
    const printed = text.printed.slice(start, end).replace(/\s+/g, ' ').trim();
    const shorter = candidate.value.toString().includes(printed) ? printed : candidate.value;
    return [{ ...candidate, value: shorter, ...(column < 0 ? {} : { doubtful: true }) }];
  }
  const joined = joinWords(words);
  // A kind whose phrase takes "01 12 2023" for a day says so in its pattern.
  const spaced = FACT_TYPES[rule.fact] === 'date' ? scanCardDates(joined.text) : [];
  const scan = scanFact(rule.fact, joined.text)[0] ?? spaced[0];
  if (scan === undefined) return [];
  const { printed, box, confidence } = printedBetween(joined, scan.start, scan.end);
  const source = view.page.source === 'ocr' ? 'ocr' : 'text';
  return [
    {
      fact: rule.fact,
      value: scan.value,
      printed,
      page: view.page.page,
      box,
      words,
      source,
      wordConfidence: confidence,
      score: score * (rule.decimals && !scan.exact ? 0.75 : 1),
      check: scan.check,
    },
  ];
}

function fromList(rule: FactRule, view: PageView, text: RunningText, folded: string): Candidate[] {
  const found: Candidate[] = [];
  rule.values.forEach((entry, index) => {
    const match = new RegExp(entry.pattern).exec(folded);
    if (match === null || speaksOfAnother(rule, folded, match.index, match.index)) return;
    const words = wordsOf(text, match.index, match.index + match[0].length);
    if (words.length === 0) return;
    found.push({
      fact: rule.fact,
      value: entry.value,
      printed: words.map((w) => w.text).join(' '),
      page: view.page.page,
      box: unionBox(words.map((w) => w.box)),
      words,
      source: view.page.source === 'ocr' ? 'ocr' : 'text',
      wordConfidence: Math.min(...words.map((w) => w.confidence)),
      score: rule.weight * Math.max(0.5, 1 - 0.02 * index),
      check: 'none',
    });
  });
  return found;
}

/** A sentence breaks where its line is full: "valable du" over "01/09/2024". A figure may begin the next line. */
const overLines = (pattern: string): string => pattern.replace(/ (\??)\(\?<value>\\d/g, '\\s$1(?<value>\\d');

/**
 * Values printed inside sentences. Each label is a pattern on the running text with a group `value`; the first match of
 * each pattern on each page counts (a contract repeats its parties), the first pattern is the surest.
 */
export function readRunningText(piece: PieceView, rule: FactRule): Candidate[] {
  const candidates: Candidate[] = [];
  for (const view of piece.pages) {
    const text = runningText(view);
    const { lines: folded } = text;
    candidates.push(...fromList(rule, view, text, folded));
    rule.labels.forEach((pattern, index) => {
      for (const match of folded.matchAll(new RegExp(overLines(writtenOut(pattern)), 'gd'))) {
        const place = match.indices?.groups?.['value'];
        if (place === undefined || speaksOfAnother(rule, folded, match.index, place[0])) continue;
        const before = speaksOfBefore(rule, folded, place[0]) ? EARLIER : 1;
        if (inAnothersBlock(rule, view, text.wordAt[place[0]])) continue;
        const score = rule.weight * Math.max(0.6, 1 - 0.03 * index) * before;
        const found = fromMatch(rule, view, text, place[0], place[1], score);
        candidates.push(...found);
        if (found.length > 0 && before === 1) break;
      }
    });
  }
  return candidates;
}
