import type { FactRule } from '../../../contract/catalogue/kind.ts';
import { type AddressBlock, addressBlocks } from '../address-blocks.ts';
import type { Candidate } from '../candidate.ts';
import type { PageView } from '../find-labels.ts';
import { isCivility, isNameLike } from '../normalise/names.ts';
import { type Cell, overlapX, right } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';
import { textCandidate } from '../text-value.ts';

/** Trust in a name found by its place only, by what else speaks for it; below 0.8 a person is asked to look. */
const FIRM_TRUST = { number: 0.88, form: 0.84, heading: 0.88, place: 0.7 };
const PERSON_TRUST = { civility: 0.88, heading: 0.88, window: 0.7 };

const SENDER_TRUST = 0.86;

/** "Madame la Préfète", "Monsieur le Directeur": an office to which one writes, not the person of whom the paper speaks. */
const OFFICE =
  /\b(?:sous prefete?|prefete?|prefecture|maire|mairie|directeur|directrice|presidente?|procureur|juge|tribunal|ministre|responsable|service|chef de)\b/;

const EMPLOYER_HEADING = /\b(?:employeur|entreprise|societe|bailleur|proprietaire)\b/;
const PERSON_HEADING = /\b(?:salarie|salariee|employe|employee|destinataire|locataire)\b/;

const candidateOf = (rule: FactRule, view: PageView, cell: Cell, score: number): Candidate[] => {
  const candidate = textCandidate(rule, view, cell.words, score * rule.weight);
  if (candidate === undefined) return [];
  // A word a little farther on the line may be the rest of the name, cut off by a wide gap.
  const row = view.rows.find((r) => r.cells.includes(cell));
  const next = row?.cells[row.cells.indexOf(cell) + 1];
  const doubtful = row !== undefined && next !== undefined && next.box[0] - right(cell.box) < 1.8 * row.height;
  return [{ ...candidate, doubtful }];
};

function firmScore(block: AddressBlock, isFirst: boolean): number {
  if (PERSON_HEADING.test(block.heading)) return 0;
  if (block.firmNumber) return FIRM_TRUST.number - (block.civility ? 0.06 : 0); // a person may be the firm
  if (EMPLOYER_HEADING.test(block.heading)) return FIRM_TRUST.heading;
  if (block.legalForm && !block.civility) return FIRM_TRUST.form;
  return isFirst && !block.civility ? FIRM_TRUST.place : 0;
}

/** A firm without a printed address: the name over its number, in the same column at the top of the page. */
function nameOverNumber(piece: PieceView, rule: FactRule, view: PageView): Candidate[] {
  const rowIndex = view.rows.findIndex((row) => row.cells.some((c) => /\bsiret\b/.test(c.folded)));
  const row = view.rows[rowIndex];
  const cell = row?.cells.find((c) => /\bsiret\b/.test(c.folded));
  if (row === undefined || cell === undefined || row.y > 0.5 * view.page.height) return [];
  for (let i = rowIndex - 1; i >= 0 && i >= rowIndex - 5; i--) {
    const above = view.rows[i]?.cells.find((c) => overlapX(c.box, cell.box) > 0.5);
    if (above === undefined || above.words.some((w) => piece.labelWords.has(w))) continue;
    if (isNameLike(above.text) && !/\b(?:bulletin|paie|periode)\b/.test(above.folded))
      return candidateOf(rule, view, above, FIRM_TRUST.place);
  }
  return [];
}

/** The employer (or lessor): the name over the address that carries a firm's numbers, else the first block. */
export function readFirmBlock(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const blocks = addressBlocks(piece, view);
  const found = blocks.flatMap((block, i) => {
    const score = firmScore(block, i === 0);
    return score > 0 ? candidateOf(rule, view, block.name, score) : [];
  });
  return found.length > 0 ? found : nameOverNumber(piece, rule, view);
}

/** A line that opens with "Monsieur", "Mme"… and a name, in the upper half of the page. */
function civilLines(rule: FactRule, view: PageView, sender: readonly Cell[]): Candidate[] {
  return view.rows
    .filter((row) => row.y < 0.5 * view.page.height)
    .flatMap((row) => row.cells)
    .filter((cell) => cell.words.length >= 2 && cell.words.length <= 7 && isCivility(cell.words[0]?.text ?? ''))
    .filter((cell) => !sender.includes(cell) && !OFFICE.test(cell.folded))
    .filter((cell) => !cell.text.includes(',')) // a sentence, or a signatory with a function
    .flatMap((cell) => candidateOf(rule, view, cell, PERSON_TRUST.civility - 0.02));
}

/**
 * The block in which a letter or a receipt says who made it: the first one, at the left, unless a firm's block stands
 * elsewhere on the page (then the first one may be the addressee's, printed left for a window envelope).
 */
function senderBlock(view: PageView, blocks: readonly AddressBlock[]): AddressBlock | undefined {
  const [first, ...others] = blocks;
  if (first === undefined || first.name.box[0] > 0.4 * view.page.width || PERSON_HEADING.test(first.heading))
    return undefined;
  return others.some((block) => block.firmNumber || block.legalForm) ? undefined : first;
}

/** Who made the paper (the lessor of a receipt): a person may have made it, so the courtesy title says nothing. */
export function readSenderBlock(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const sender = senderBlock(view, addressBlocks(piece, view));
  return sender === undefined ? [] : candidateOf(rule, view, sender.name, SENDER_TRUST);
}

/** The person the paper is addressed to: the address block with a courtesy title, else the one that is no firm's. */
export function readPersonBlock(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const blocks = addressBlocks(piece, view);
  const sender = senderBlock(view, blocks);
  const marked = blocks.flatMap((block) => {
    if (block === sender && block.heading === '') return [];
    if (OFFICE.test(block.name.folded)) return [];
    if (EMPLOYER_HEADING.test(block.heading) || (block.firmNumber && blocks.length > 1)) return [];
    if (block.civility) return candidateOf(rule, view, block.name, PERSON_TRUST.civility);
    return PERSON_HEADING.test(block.heading) ? candidateOf(rule, view, block.name, PERSON_TRUST.heading) : [];
  });
  if (marked.length > 0) return marked;
  const civil = civilLines(rule, view, sender?.lines ?? []);
  if (civil.length > 0) return civil;
  const others = blocks.filter((block, i) => firmScore(block, false) === 0 && !(i === 0 && blocks.length === 1));
  const last = others.at(-1);
  const isSender = last !== undefined && blocks[0] === last;
  return last === undefined || isSender ? [] : candidateOf(rule, view, last.name, PERSON_TRUST.window);
}

/** "Nom : DUPONT" and "Prénom : Jean" in two fields are one name. */
export function readSplitName(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const part = (label: RegExp): Cell | undefined => {
    for (const row of view.rows)
      for (const cell of row.cells) {
        const at = cell.words.findIndex((w) => label.test(w.text));
        const inCell = cell.words.slice(at + 1).filter((w) => w.text !== ':');
        if (at !== 0) continue;
        const next = row.cells[row.cells.indexOf(cell) + 1];
        const words = inCell.length > 0 ? inCell : (next?.words ?? []);
        const stop = words.findIndex((w) => piece.labelWords.has(w) || /:$/.test(w.text));
        const kept = stop < 0 ? words : words.slice(0, stop);
        if (kept.length > 0 && kept.length <= 4 && kept.every((w) => /^\p{L}/u.test(w.text)))
          return { ...cell, words: kept };
      }
    return undefined;
  };
  const family = part(/^noms? ?:?$/i);
  const given = part(/^pr[ée]noms? ?:?$/i);
  if (family === undefined || given === undefined) return [];
  const candidate = textCandidate(rule, view, [...family.words, ...given.words], rule.weight);
  return candidate === undefined ? [] : [candidate];
}
