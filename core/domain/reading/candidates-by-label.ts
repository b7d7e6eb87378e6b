import type { FactRule } from '../../contract/catalogue/kind.ts';
import { FACT_TYPES, type FactName, type FactValue } from '../../contract/fact-names.ts';
import type { Box } from '../../contract/reading.ts';
import type { Candidate, Unreadable } from './candidate.ts';
import { columnHeader, lineName, rowName, underCumulated, underSideTitle } from './column-headers.ts';
import { cellOfWord, findLabels, type LabelPlace, type PageView } from './find-labels.ts';
import { type JoinedWords, joinWords, printedBetween, thousandsDoubtful, wordsBetween } from './join-words.ts';
import { matchesAny } from './matches-any.ts';
import { fold } from './normalise/fold.ts';
import { garbledNaf } from './normalise/naf.ts';
import type { Scan } from './normalise/scan.ts';
import { overlapX } from './page-rows.ts';
import { partyHeading } from './party-heading.ts';
import type { PieceView } from './piece-view.ts';
import { IDENTIFIERS, scanFact } from './scan-fact.ts';
import { textAt } from './text-value.ts';
import { placesBelow, placesOnNextLine, placesRight, type ValuePlace } from './value-places.ts';

/** What stands beside the label when a number of a fixed form was misread: nearly its form. */
const MISREAD: Partial<Record<FactName, RegExp>> = {
  siret: /^\W*(?:[\dOIlSB][ .]{0,2}){11,16}(?![\d,])/,
  nir: /^\W*(?:[\dOIlSB][ .]{0,2}){11,17}(?![\d,])/,
  naf: /^\W*\d{2}[ .]?\d{2} ?\w?(?![\w,.])/,
};

/** Too many figures for a number of days or a rate: an amount whose comma was not recognised. */
const LOST_COMMA = /\d(?: ?\d){4}/;

/** "1:753:74": an amount whose point and blank were taken for something else. */
const GARBLED = /(?<![\d:])\d{1,3}(?:[ .:;°#]{1,2}\d{3})?[:;°#]{1,2}\d{2}(?![\d:])/;

/** What a whole number counts; other words behind it begin the next box of a form. */
const UNIT = /^ (?:€|eur|euros?|h|hrs?|heures?|jours?|mois|par|et|cts?)(?!\p{L})/iu;

type Found = { candidates: Candidate[]; unreadable: Unreadable[] };

/** A place below fits worse than this when it is more than two lines and a half lower than its label. */
const UNDER = 0.945;

const YEARLY = ['cumuls?', 'cumule', 'annuele?', 'annee'];

const NUMERIC = new Set(['amount', 'hours']);

export const sourceOf = (view: PageView): 'text' | 'ocr' => (view.page.source === 'ocr' ? 'ocr' : 'text');

/** A label later in the list is vaguer; one in the middle of a sentence names its value less surely. */
function labelScore(rule: FactRule, index: number, label: LabelPlace, view: PageView): number {
  const opens = label.cell.words[0] === view.rows[label.row]?.words[label.first];
  // A name or a job has no form that could contradict a vague label.
  const step = FACT_TYPES[rule.fact] === 'text' ? 0.04 : 0.02;
  return rule.weight * Math.max(0.7, 1 - step * index) * (opens ? 1 : 0.95) * (label.mended ? 0.95 : 1);
}

/** Is a value below a label the value of its own line, which has its own name? */
function ofItsOwnLine(view: PageView, place: ValuePlace, box: Box, label: LabelPlace): boolean {
  const name = lineName(view, place.row, box);
  if (name === undefined) return false;
  // The next line of the same list stands right under the label: its figures are not those of a line left blank.
  return place.fit < UNDER || overlapX(name.box, label.cell.box) > 0.3;
}

/** Factor for the column in which a value stands, or undefined when that column (or row) holds another value. */
function columnFit(rule: FactRule, view: PageView, label: LabelPlace, place: ValuePlace, box: Box, alone: boolean) {
  if (place.row !== label.row && place.goesOn !== true) {
    const name = rowName(view, place.row, box);
    if (matchesAny(rule.not, name)) return undefined;
    if (rule.row.length === 0) return ofItsOwnLine(view, place, box, label) ? undefined : 1;
    if (name === '') return 0.85;
    return matchesAny(rule.row, name) ? 1 : undefined;
  }
  if (underSideTitle(view, place.row, box)) return undefined;
  const header = columnHeader(view, place.row, box);
  // The only figure of a line stands where the line's label says, whatever a table above it heads; save year's totals.
  if (header !== undefined && matchesAny(alone ? YEARLY : rule.not, header)) return undefined;
  if (alone || rule.column.length === 0) return 1;
  if (header === undefined) return 0.9;
  return matchesAny(rule.column, header) ? 1 : 0.6;
}

/** "Facture" over "échéance : 12/04/2024" or over "du 01/03 au 30/04": the date below is not the paper's. */
function ofAnotherDate(rule: FactRule, text: string, start: number, end: number): boolean {
  if (matchesAny(rule.not, fold(text.slice(0, start)))) return true;
  return rule.fact === 'dateDocument' && /^\s*(?:au|à|-|–)\s*\d/i.test(text.slice(end));
}

function typedCandidates(rule: FactRule, view: PageView, label: LabelPlace, place: ValuePlace, score: number): Found {
  const joined = joinWords(place.words);
  const source = sourceOf(view);
  const type = FACT_TYPES[rule.fact];
  const printedScans = scanFact(rule.fact, joined.text);
  const garbledCode =
    rule.fact === 'naf' && source === 'ocr' && printedScans.length === 0 ? garbledNaf(joined.text) : undefined;
  const scans = garbledCode === undefined ? printedScans : [garbledCode];
  const numeric = type === 'amount' || type === 'hours';
  // A date, a month or an identifier is the first one after its label; figures of a table compete by their columns.
  const considered = numeric ? scans : place.row === label.row ? scans.slice(0, 1) : underLabel(joined, scans, label);
  const candidates: Candidate[] = [];
  const unreadable: Unreadable[] = [];
  const beforeWords = (end: number) =>
    /^[.)]? \p{L}{2}/u.test(joined.text.slice(end)) && !UNIT.test(joined.text.slice(end));
  let misreadEnd: number | undefined;
  const garbled = rule.decimals && source === 'ocr' ? GARBLED.exec(joined.text) : null;
  if (garbled !== null) {
    misreadEnd = garbled.index + garbled[0].length;
    const words = wordsBetween(joined, garbled.index, misreadEnd);
    unreadable.push({ fact: rule.fact, page: view.page.page, printed: garbled[0], words });
  }
  for (const scan of considered) {
    const { printed, box, confidence } = printedBetween(joined, scan.start, scan.end);
    if (rule.pattern !== undefined && !new RegExp(rule.pattern).test(printed)) continue;
    // "20 Net imposable" right of another box of the form: its number, not a figure.
    if (numeric && !scan.exact && /^\d{1,2}$/.test(printed) && beforeWords(scan.end)) continue;
    const between = joined.text.slice(0, scan.start).replace(/[^\p{L}]/gu, '').length;
    if (!numeric && between > 12) continue; // another sentence began between the label and this value
    if (type === 'date' && ofAnotherDate(rule, joined.text, scan.start, scan.end)) continue;
    if (rule.decimals && !scan.exact && source === 'ocr') {
      const lostComma = LOST_COMMA.test(printed);
      const words = lostComma && type === 'amount' ? { words: wordsBetween(joined, scan.start, scan.end) } : {};
      unreadable.push({ fact: rule.fact, page: view.page.page, printed, ...words });
      misreadEnd ??= lostComma ? scan.end : undefined;
      continue;
    }
    // "NET IMPOSABLE : 175374   HEURES CUMULEES : 455.01": the misread figure is the label's, the next one another's.
    if (
      misreadEnd !== undefined &&
      misreadEnd < scan.start &&
      /\p{L}{3}/u.test(joined.text.slice(misreadEnd, scan.start))
    )
      break;
    const alone = scans.filter((s) => s.exact).length <= 1;
    const fit = columnFit(rule, view, label, place, box, alone);
    if (fit === undefined) continue;
    const exactness = scan.exact || (numeric && !rule.decimals) ? 1 : 0.75;
    const negative = typeof scan.value === 'number' && scan.value < 0 ? 0.6 : 1;
    candidates.push({
      fact: rule.fact,
      value: scan.value,
      printed,
      page: view.page.page,
      box,
      words: wordsBetween(joined, scan.start, scan.end),
      source,
      wordConfidence: confidence,
      score: score * place.fit * fit * exactness * negative,
      check: scan.check,
      doubtful: (type === 'amount' && thousandsDoubtful(joined, scan.start, scan.end)) || scan === garbledCode,
    });
  }
  if (scans.length === 0 && MISREAD[rule.fact]?.test(joined.text))
    unreadable.push({ fact: rule.fact, page: view.page.page, printed: joined.text.slice(0, 40) });
  return { candidates, unreadable };
}

/** "N° Cesu" among the fields of the employer, "SIRET" among those of the client: the block's heading says whose they are. */
function inAnothersBlock(rule: FactRule, view: PageView, label: LabelPlace): boolean {
  if (NUMERIC.has(FACT_TYPES[rule.fact]) || rule.not.length === 0) return false; // figures stand in tables, not in blocks
  const words = view.rows[label.row]?.words.slice(label.first, label.last + 1) ?? [];
  if (/\b(?:salariee?|employeur)\b/.test(fold(words.map((word) => word.text).join(' ')))) return false;
  return matchesAny(rule.not, partyHeading(view, label.row, label.cell));
}

/** Of several dates in the line below a label, the first that stands under it: "Du | Au" over two days. */
function underLabel(joined: JoinedWords, scans: readonly Scan<FactValue>[], label: LabelPlace): Scan<FactValue>[] {
  const under = scans.find((scan) => overlapX(printedBetween(joined, scan.start, scan.end).box, label.box) > 0);
  return under === undefined ? scans.slice(0, 1) : [under];
}

function inFirstCell(view: PageView, place: ValuePlace): ValuePlace {
  const row = view.rows[place.row];
  const first = place.words[0];
  if (row === undefined || first === undefined) return place;
  const cell = cellOfWord(row, first);
  return { ...place, words: place.words.filter((word) => cell.words.includes(word)) };
}

function atLabel(piece: PieceView, rule: FactRule, view: PageView, label: LabelPlace, score: number): Found {
  const printed = view.rows[label.row]?.words.slice(label.first, label.last + 1) ?? [];
  const via = (where: string) => `label:${fold(printed.map((word) => word.text).join(' '))}/${where}`;
  if (FACT_TYPES[rule.fact] === 'text') {
    const candidates = textAt(piece, rule, view, label, score).map((c) => ({ ...c, via: via('beside') }));
    return { candidates, unreadable: [] };
  }
  const unreadable: Unreadable[] = [];
  for (const where of rule.where) {
    const beside = where === 'right' ? placesRight(piece, view, label) : [];
    const found =
      where === 'right'
        ? [...beside, ...(beside.length === 0 ? placesOnNextLine(piece, view, label) : [])]
        : placesBelow(piece, view, label);
    const free = FACT_TYPES[rule.fact] === 'identifier' && IDENTIFIERS[rule.fact] === undefined;
    const places = free ? found.map((place) => inFirstCell(view, place)) : found;
    for (const place of places) {
      const found = typedCandidates(rule, view, label, place, score);
      unreadable.push(...found.unreadable);
      if (found.candidates.length > 0)
        return { candidates: found.candidates.map((c) => ({ ...c, via: via(where) })), unreadable: [] };
      if (found.unreadable.length > 0) return { candidates: [], unreadable }; // the value is here, misread
      // A table line that holds no value of its own is the end of it: the next line is another value.
      if (where === 'below' && rule.row.length === 0 && FACT_TYPES[rule.fact] !== 'amount' && place.fit < 0.93) break;
    }
  }
  return { candidates: [], unreadable };
}

/** Every printed value that stands where the rule says a value of this fact stands. */
export function candidatesByLabel(piece: PieceView, rule: FactRule): Found {
  const all: Found = { candidates: [], unreadable: [] };
  for (const view of piece.pages) {
    const seen = new Set<string>();
    rule.labels.forEach((pattern, index) => {
      for (const label of findLabels(view, pattern)) {
        // The first pattern that matches a place is the surest one for it.
        const keys = Array.from({ length: label.last - label.first + 1 }, (_, i) => `${label.row}/${label.first + i}`);
        if (keys.some((key) => seen.has(key))) continue;
        // "poste" in "Intitulé du poste" is a part of another label, which a later pattern may know whole.
        const isPart =
          FACT_TYPES[rule.fact] === 'text' && label.cell.words[0] !== view.rows[label.row]?.words[label.first];
        if (!isPart) for (const key of keys) seen.add(key);
        if (matchesAny(rule.not, label.context) || inAnothersBlock(rule, view, label)) continue;
        if (NUMERIC.has(FACT_TYPES[rule.fact]) && underCumulated(view, label.row, label.cell)) continue;
        const found = atLabel(piece, rule, view, label, labelScore(rule, index, label, view));
        all.candidates.push(...found.candidates);
        all.unreadable.push(...found.unreadable);
      }
    });
  }
  return all;
}
