import type { FactRule } from '../../contract/catalogue/kind.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { Word } from '../../contract/reading.ts';
import type { Candidate } from './candidate.ts';
import { cellOfWord, type LabelPlace, type PageView } from './find-labels.ts';
import { matchesAny } from './matches-any.ts';
import { upToTown } from './normalise/addresses.ts';
import { isCivility, isNameLike, nameWithoutCivility } from './normalise/names.ts';
import { makeCell, right } from './page-rows.ts';
import type { PieceView } from './piece-view.ts';
import { placesBelow, placesRight } from './value-places.ts';

/** Facts whose value names a person or a firm: an address or a figure beside the label is not one. */
const NAME_FACTS = new Set(['employeur', 'salarie', 'titulaire', 'declarant', 'bailleur', 'beneficiaire']);

/** Nobody is looked for under a lessor's name, and "Monsieur et Madame ESSAI" are not "ESSAI": it stays as printed. */
const AS_PRINTED = new Set(['bailleur', 'beneficiaire']);

/** "Awa TEMOIN, 34 ans", "Awa TEMOIN (née le …)": what is said of a person behind the name. */
const BEHIND_NAME = /\s*[,(]\s*(?:\d|n[ée]e?\b|[âa]g[ée]e?\b).*$/iu;

/** "Nom : DIOP Awa", "Nom et prénom DIOP Awa": the name of a form's field before the name itself. */
const FIELD = /^(?:[Nn]oms?|NOMS?)((?: et | ?\/ ?|, ?)(?:[Pp]r[ée]noms?|PR[EÉ]NOMS?))? ?:? (?=\p{Lu})/u;

/** Without the field's name; empty when the field is of the family name alone, for half a name is no name. */
function withoutField(text: string): string {
  const field = FIELD.exec(text);
  if (field === null) return text;
  const rest = text.slice(field[0].length);
  return field[1] === undefined && !rest.includes(' ') ? '' : rest;
}

/** A card or the page of a passport lies anywhere on the sheet, so its fields do. */
const CARD_FACTS = new Set(['nom', 'prenoms', 'nationalite', 'lieuNaissance', 'categorie', 'emetteur', 'lieu']);

/** A value farther than this from its label, in parts of the page's width, belongs to something else. */
const REACH = 0.35;

/** The rest of the label's own cell, or the next cell when the label fills its own. */
function wordsRight(piece: PieceView, view: PageView, label: LabelPlace): Word[] {
  const place = placesRight(piece, view, label, true)[0];
  const row = view.rows[label.row];
  const first = place?.words[0];
  if (place === undefined || row === undefined || first === undefined) return [];
  if (first.box[0] - right(label.box) > REACH * view.page.width) return [];
  const cell = cellOfWord(row, first);
  const own = place.words.filter((word) => cell.words.includes(word));
  // "Locataire : M.        Awa TEMOIN": a form prints the title, and the name farther on.
  const next = place.words[own.length];
  if (next === undefined || !own.every((word) => isCivility(word.text))) return own;
  const following = cellOfWord(row, next);
  return [...own, ...place.words.filter((word) => following.words.includes(word))];
}

function wordsBelow(piece: PieceView, rule: FactRule, view: PageView, label: LabelPlace): Word[] {
  const row = view.rows[label.row];
  // A job's name may open with a word that is a label elsewhere: "Employé polyvalent".
  const place = placesBelow(piece, view, label, rule.fact === 'emploi')[0];
  const below = place === undefined ? undefined : view.rows[place.row];
  if (row === undefined || place === undefined || below === undefined) return [];
  // Parties are named in the upper half; lower down "employeur", "salarié" head columns of figures or signatures.
  if (row.y > 0.5 * view.page.height && !CARD_FACTS.has(rule.fact)) return [];
  return below.y - row.y > 3.2 * Math.max(row.height, 5) ? [] : place.words;
}

/** "GABARIT" of "M. et Mme GABARIT", "ESSAI Jean et Madame ESSAI Rose": not one person's name, so a person looks. */
const namesNoOnePerson = (fact: FactName, value: string): boolean =>
  (fact === 'titulaire' || fact === 'declarant') &&
  (!/[\s-]/.test(value) || / (?:et|ou) (?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\.? /i.test(value));

/** A text value: as printed, single blanks; for names, without the courtesy title. */
export function textCandidate(rule: FactRule, view: PageView, words: Word[], score: number): Candidate | undefined {
  const cell = makeCell(words);
  const isName = NAME_FACTS.has(rule.fact);
  const printed = cell.text.replace(/[\s,;:–-]+$/, '').replace(/^[\s,;:–«"“-]+/, '');
  const plain = rule.fact === 'adresse' ? upToTown(printed) : printed;
  const named = isName ? withoutField(plain).replace(BEHIND_NAME, '') : plain;
  const value = isName && !AS_PRINTED.has(rule.fact) ? nameWithoutCivility(named) : named;
  if (value.length < 2 || !/\p{L}/u.test(value)) return undefined;
  if (isName && (!isNameLike(value) || isCivility(value))) return undefined;
  if (isName && !/(?:^|[\s'’-])[\p{Lu}\d]/u.test(value)) return undefined; // "la somme de" after a blank name
  if (rule.pattern !== undefined && !new RegExp(rule.pattern).test(printed)) return undefined;
  if (isName && rule.reader === undefined && matchesAny(rule.not, cell.folded)) return undefined;
  return {
    fact: rule.fact,
    value,
    printed,
    page: view.page.page,
    box: cell.box,
    words,
    source: view.page.source === 'ocr' ? 'ocr' : 'text',
    wordConfidence: Math.min(1, ...words.map((w) => w.confidence)),
    score,
    check: 'none',
    ...(isName && namesNoOnePerson(rule.fact, value) ? { doubtful: true } : {}),
  };
}

/** The text beside or below a label. A label with neither a colon nor a value at its right is a heading: look below. */
export function textAt(
  piece: PieceView,
  rule: FactRule,
  view: PageView,
  label: LabelPlace,
  score: number,
): Candidate[] {
  const row = view.rows[label.row];
  const opens = label.cell.words[0] === row?.words[label.first];
  const colon =
    /:$/.test(row?.words[label.last]?.text ?? '') || row?.words[label.last + 1]?.text.startsWith(':') === true;
  if (!opens && !colon) return []; // the word stands in a sentence
  for (const where of rule.where) {
    const words = where === 'right' ? wordsRight(piece, view, label) : wordsBelow(piece, rule, view, label);
    if (words.length === 0) continue;
    const sameCell = label.cell.words.includes(words[0] as Word);
    // "SOCIETE EXEMPLE PROPRETE" is a name that opens with a label's word, not a label and its value.
    if (where === 'right' && sameCell && !colon && NAME_FACTS.has(rule.fact)) continue;
    // "Emploi occupé dans l'entreprise" without a colon is a sentence that begins like a label.
    const trust = where === 'below' ? 0.9 : colon || !sameCell ? 1 : 0.85;
    const candidate = textCandidate(rule, view, words, score * trust);
    if (candidate !== undefined) return [candidate];
    // "Nationalité : ???": what follows the colon is the value, and it is none that we take; the next line is another's.
    if (where === 'right' && colon && CARD_FACTS.has(rule.fact)) return [];
  }
  return [];
}
