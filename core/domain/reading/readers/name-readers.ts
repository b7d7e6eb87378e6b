import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Word } from '../../../contract/reading.ts';
import { type AddressBlock, addressBlocks } from '../address-blocks.ts';
import type { Candidate } from '../candidate.ts';
import type { PageView } from '../find-labels.ts';
import { fold } from '../normalise/fold.ts';
import { isCivility, isHeading, isNameLike, nameWithoutCivility } from '../normalise/names.ts';
import { type Cell, overlapX, type Row, right } from '../page-rows.ts';
import { isBrief } from '../page-shape.ts';
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
/** Whoever sends a paper is not the person whom it is sent to. */
const SENDER_HEADING = /\b(?:expediteur|exp|de la part de|sender|from)\b/;
/** The firm at which an agency's employee works. */
const CLIENT_HEADING = /\b(?:utilisat(?:rice|eur)|(?:entreprise|societe) (?:cliente?|d accueil))\b/;
const PERSON_HEADING = /\b(?:salarie|interimaire|salariee|employe|employee|destinataire|locataire)\b/;

const candidateOf = (rule: FactRule, view: PageView, cell: Cell, score: number): Candidate[] => {
  const candidate = textCandidate(rule, view, cell.words, score * rule.weight);
  if (candidate === undefined) return [];
  // A word a little farther on the line may be the rest of the name, cut off by a wide gap.
  const row = view.rows.find((r) => r.cells.includes(cell));
  const next = row?.cells[row.cells.indexOf(cell) + 1];
  const doubtful = row !== undefined && next !== undefined && next.box[0] - right(cell.box) < 1.8 * row.height;
  return [doubtful ? { ...candidate, doubtful } : candidate];
};

/** What a paper is called is printed over its first block, and is nobody's name. */
const PAPER_TITLE =
  /\b(?:contrat|attestation|certificat|bulletin|recu pour|solde de tout compte|avenant|promesse|quittance|facture|convention)\b/;

function firmScore(block: AddressBlock, isFirst: boolean): number {
  if (PAPER_TITLE.test(block.name.folded)) return 0;
  // A heading right over the name is read as a line of the block.
  const heading = [block.heading, ...block.lines.map((l) => l.folded).filter(isHeading)].join(' ');
  if (PERSON_HEADING.test(heading) || CLIENT_HEADING.test(heading)) return 0;
  if (block.firmNumber) return FIRM_TRUST.number - (block.civility ? 0.06 : 0); // a person may be the firm
  if (EMPLOYER_HEADING.test(heading)) return FIRM_TRUST.heading;
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
    if (isNameLike(above.text) && !PAPER_TITLE.test(above.folded) && !/\b(?:paie|periode)\b/.test(above.folded))
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
    const found = score > 0 ? candidateOf(rule, view, block.name, score) : [];
    // Which of several lines is the firm's name, the block does not say.
    return block.otherNames ? found.map((candidate) => ({ ...candidate, doubtful: true })) : found;
  });
  // With nothing but its place to speak for the first block, a name over the firm's number is as good, and better.
  const surer = found.some((candidate) => candidate.score > FIRM_TRUST.place * rule.weight);
  const over = surer ? [] : nameOverNumber(piece, rule, view);
  return over.length === 0 ? found : [...over, ...found.map((c) => ({ ...c, score: 0.8 * c.score }))];
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

/** A sender's block begins within this share of the page's width from the left margin. */
const MARGIN_SHARE = 0.15;

/**
 * The block in which a letter or a receipt says who made it: the first one, at the left, unless a firm's block stands
 * elsewhere on the page (then the first one may be the addressee's, printed left for a window envelope).
 */
function senderBlock(view: PageView, blocks: readonly AddressBlock[]): AddressBlock | undefined {
  const [first, ...others] = blocks;
  if (first === undefined || first.name.box[0] > 0.4 * view.page.width || PERSON_HEADING.test(first.heading))
    return undefined;
  // A block away from the page's left margin stands where the address of a window envelope does.
  const margin = Math.min(...view.page.words.map((word) => word.box[0]));
  if (first.name.box[0] - margin > MARGIN_SHARE * view.page.width) return undefined;
  return others.some((block) => block.firmNumber || block.legalForm) ? undefined : first;
}

/** Who made the paper (the lessor of a receipt): a person may have made it, so the courtesy title says nothing. */
export function readSenderBlock(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const sender = senderBlock(view, addressBlocks(piece, view));
  return sender === undefined ? [] : candidateOf(rule, view, sender.name, SENDER_TRUST);
}

/** A letterhead printed right over the address is no part of it: the line with a courtesy title and a name is. */
function personOf(block: AddressBlock): Cell {
  const titled = block.lines.find(
    (line) =>
      isCivility(line.words[0]?.text ?? '') &&
      nameWithoutCivility(line.text)
        .split(' ')
        .some((w) => !isCivility(w)),
  );
  return titled ?? block.name;
}

/** The person the paper is addressed to: the address block with a courtesy title, else the one that is no firm's. */
export function readPersonBlock(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const blocks = addressBlocks(piece, view);
  const sender = senderBlock(view, blocks);
  const marked = blocks.flatMap((block) => {
    if ((block === sender && block.heading === '') || SENDER_HEADING.test(block.heading)) return [];
    const person = personOf(block);
    if (OFFICE.test(person.folded)) return [];
    if (EMPLOYER_HEADING.test(block.heading) || (block.firmNumber && blocks.length > 1)) return [];
    if (block.civility) return candidateOf(rule, view, person, PERSON_TRUST.civility);
    return PERSON_HEADING.test(block.heading) ? candidateOf(rule, view, block.name, PERSON_TRUST.heading) : [];
  });
  if (marked.length > 0) return marked;
  const civil = civilLines(rule, view, sender?.lines ?? []);
  if (civil.length > 0) return civil;
  const atWindow = (block: AddressBlock) => block.name.box[0] > WINDOW_SIDE * view.page.width;
  // "Employeur : PATRON TRAVAIL TEMPORAIRE" beside it: the only block is not the maker's.
  const elsewhere = view.rows.some((row) => row.cells.some((cell) => /^(?:L.)?Employeur ?: ?\S/i.test(cell.text)));
  const others = blocks.filter(
    (block, i) => firmScore(block, false) === 0 && !(i === 0 && blocks.length === 1 && !atWindow(block) && !elsewhere),
  );
  const last = others.at(-1);
  const isSender = last !== undefined && blocks[0] === last && !atWindow(last) && !elsewhere;
  return last === undefined || isSender ? [] : candidateOf(rule, view, last.name, PERSON_TRUST.window);
}

/** A window envelope shows the addressee at the right half of the sheet. */
const WINDOW_SIDE = 0.45;

/**
 * The person an office or a firm writes to. Its name stands in its letterhead, so an address with a courtesy title is the
 * addressee's even when it is the only one and stands left; without one it is read as by `readPersonBlock`, or from the
 * only block at the right, where a window envelope shows it.
 */
export function readAddresseeBlock(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const blocks = addressBlocks(piece, view);
  const titled = blocks.filter(
    (block) => block.civility && !OFFICE.test(personOf(block).folded) && !SENDER_HEADING.test(block.heading),
  );
  const found = titled.flatMap((block) => candidateOf(rule, view, personOf(block), PERSON_TRUST.civility));
  if (found.length > 0) return found;
  const person = readPersonBlock(piece, rule);
  if (person.length > 0) return person;
  // An envelope shows little else than its addressee, wherever it stands.
  const shown = isBrief(view.page) && blocks.length === 1;
  const [only, ...others] = shown
    ? blocks
    : blocks.filter((block) => block.name.box[0] > WINDOW_SIDE * view.page.width);
  const isPerson = only !== undefined && others.length === 0 && !only.firmNumber && !only.legalForm;
  return isPerson ? candidateOf(rule, view, only.name, PERSON_TRUST.window) : [];
}

/** "Nom de famille", "Prénom usuel": the rest of the field's name, no part of the person's. */
const QUALIFIER =
  /^(?:(?:de (?:famille|naissance|l ?assuree?)|(?:du|de la) salariee?(?: e)?|patronymique|complet|usuel|principal|1er|premier) ?)+/;
/** Not the name of birth: a married or usual name stands in a field of its own. */
const OTHER_FIELD = /^(?:d ?usage|marital|d ?epouse|(?:du|de la|de l|des) (?!salarie))/;

/** What a form calls its fields: beside such a word there is no value but another field. */
const FIELD_NAME = /^(?:noms?|prenoms?|nom d usage|nee? le|ne e le|date|sexe|nationalite|adresse|identifiant)\b/;

/** A word under a field's name is its value by its place alone: a person looks. */
const UNDER_FIELD = 0.75;

/** The words right under a field's name, where a form prints its value. */
function cellUnder(view: PageView, row: Row, cell: Cell): Word[] {
  const next = view.rows[view.rows.indexOf(row) + 1];
  // A line with more cells than the heads has a name of its own: a table of several persons.
  if (next === undefined || next.cells.length > row.cells.length) return [];
  if (next.y - row.y > 3 * Math.max(row.height, 5)) return [];
  return [...(next.cells.find((below) => Math.abs(below.box[0] - cell.box[0]) < 6)?.words ?? [])];
}

/** How many of the words behind a field's name belong to it. */
function qualifierWords(words: readonly Word[]): number {
  let count = 0;
  for (let taken = 1; taken <= Math.min(4, words.length); taken++) {
    const folded = fold(
      words
        .slice(0, taken)
        .map((w) => w.text)
        .join(' '),
    );
    if (QUALIFIER.exec(folded)?.[0].trim() === folded) count = taken;
  }
  return count;
}

/** "Nom : DUPONT" and "Prénom : Jean" in two fields are one name. */
export function readSplitName(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  let under = false;
  const part = (label: RegExp): Cell | undefined => {
    for (const row of view.rows)
      for (const cell of row.cells) {
        const at = cell.words.findIndex((w) => label.test(w.text));
        if (at !== 0) continue;
        const behind = cell.words.slice(1).filter((w) => w.text !== ':');
        const inCell = behind.slice(qualifierWords(behind));
        if (OTHER_FIELD.test(fold(behind.map((w) => w.text).join(' ')))) continue;
        const next = row.cells[row.cells.indexOf(cell) + 1];
        const besides = inCell.length > 0 ? inCell : (next?.words ?? []);
        const headed = inCell.length === 0 && (next === undefined || FIELD_NAME.test(next.folded));
        const words = headed ? cellUnder(view, row, cell) : besides;
        const stop = words.findIndex((w) => piece.labelWords.has(w) || /:$/.test(w.text));
        const kept = stop < 0 ? words : words.slice(0, stop);
        if (kept.length > 0 && kept.length <= 4 && kept.every((w) => /^\p{L}/u.test(w.text))) {
          under ||= headed;
          return { ...cell, words: kept };
        }
      }
    return undefined;
  };
  const family = part(/^noms? ?:?$/i);
  const given = part(/^pr[ée]nom(?:s|\(s\))? ?:?$/i);
  if (family === undefined || given === undefined) return [];
  const trust = under ? UNDER_FIELD : 1;
  const candidate = textCandidate(rule, view, [...family.words, ...given.words], rule.weight * trust);
  if (candidate === undefined) return [];
  // Two parties with the same fields: whose name the first one is, the fields do not say.
  const fields = view.rows.flatMap((row) => row.cells).filter((cell) => /^noms?(?: ?:|$)/i.test(cell.text));
  return [fields.length > 1 ? { ...candidate, doubtful: true } : candidate];
}
