import type { FactRule } from '../../contract/catalogue/kind.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { Word } from '../../contract/reading.ts';
import type { Candidate } from './candidate.ts';
import { isHeadOverValue } from './column-headers.ts';
import { cellOfWord, type LabelPlace, type PageView } from './find-labels.ts';
import { matchesAny } from './matches-any.ts';
import { upToTown } from './normalise/addresses.ts';
import { fold } from './normalise/fold.ts';
import { isCivility, isHeading, isNameLike, nameWithoutCivility } from './normalise/names.ts';
import { makeCell, right } from './page-rows.ts';
import type { PieceView } from './piece-view.ts';
import { placesBelow, placesRight } from './value-places.ts';

/** Facts whose value names a person or a firm: an address or a figure beside the label is not one. */
const NAME_FACTS = new Set([
  'employeur',
  'entrepriseUtilisatrice',
  'salarie',
  'titulaire',
  'declarant',
  'bailleur',
  'beneficiaire',
]);

/** Nobody is looked for under a lessor's name, and "Monsieur et Madame ESSAI" are not "ESSAI": it stays as printed. */
const AS_PRINTED = new Set(['bailleur', 'beneficiaire']);

/** "Awa TEMOIN, 34 ans", "Awa TEMOIN (née le …)": what is said of a person behind the name. */
const BEHIND_NAME =
  /(?:\s*[,(]|\s+[–—-])\s*(?:\d|n[ée]e?\b|[âa]g[ée]e?\b|(?:titulaire|demeurant|domicili|ci-apr|repr[ée]sent|immatricul|dont |au capital|ayant |agissant|exer[çc]ant)).*$/iu;

/** "Nom : DIOP Awa", "Nom et prénom DIOP Awa": the name of a form's field before the name itself. */
const FIELD = /^(?:[Nn]oms?|NOMS?)((?: et | ?\/ ?|, ?)(?:[Pp]r[ée]noms?|PR[EÉ]NOMS?))? ?:? (?=\p{Lu})/u;

/** Without the field's name; empty when the field is of the family name alone, for half a name is no name. */
function withoutField(text: string): string {
  const field = FIELD.exec(text);
  if (field === null) return text;
  const rest = text.slice(field[0].length);
  return field[1] === undefined && !rest.includes(' ') ? '' : rest;
}

/** "TEMPO DU GABARIT – Travail temporaire": what the firm is stands behind a dash. */
const TRADE = /\s+[–—-]\s+(?:entreprise|soci[ée]t[ée]|agence|travail temporaire|int[ée]rim)(?!\p{L}).*$/iu;

/** "Société PROPRETÉ DU MODÈLE": the word tells what it is, the capitals what it is called (but "Société Générale"). */
const CALLED = /^(?:[Ll]a )?[Ss]oci[ée]t[ée] (?=\p{Lu}{2})/u;

const MAKER_FACTS = new Set(['employeur', 'emetteur', 'bailleur']);
/** The names of whom the paper is about. */
const OWN_NAMES = new Set(['titulaire', 'salarie', 'nom', 'prenoms']);
const PERSON_FACTS = new Set(['salarie', 'titulaire', 'declarant', 'beneficiaire']);

/** What names of persons are joined with; any other words without a capital make a sentence. */
const PARTICLE =
  /^(?:de|du|des|d['’].*|la|le|les|l['’].*|da|do|dos|das|di|del|della|van|von|der|den|el|al|ben|ibn|bin|bint|ould|y|e|et|ou|dit|dite|épouse|ep\.?|née?|veuve|ép\.?)$/i;

/** "Je soussignée Céline ESSAI, propriétaire du logement situé": a line of a sentence is nobody's name. */
const isSentence = (name: string): boolean =>
  /soussign/i.test(name) ||
  name.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)).length >= 2;

/** A card or the page of a passport lies anywhere on the sheet, so its fields do. */
const CARD_FACTS = new Set(['nom', 'prenoms', 'nationalite', 'lieuNaissance', 'categorie', 'emetteur', 'lieu']);

/** A value farther than this from its label, in parts of the page's width, belongs to something else. */
const REACH = 0.35;

/** "Titulaire du contrat :", "Autorité émettrice :", "Nationalité (pays) :": what goes on to the colon is the label's. */
const MOST_QUALIFIERS = 5; // words
const QUALIFIER =
  /^(?:(?:de|du|des|d'|d’|à|au|aux|la|le|les|l'|l’|et|ou|\/|-|\()|[\p{Ll}(][\p{Ll}'’()-]*|[dl]['’]\p{L}+|[A-Z]{2,5}|\d)[):]{0,2}:?$/u;

/** "Nom du père :", "Titulaire du compte bancaire :": the label goes on to name somebody whom the paper is not about. */
const SOMEBODY_ELSE =
  /\b(?:peres?|meres?|parents?|epou[sx]e?|conjointe?|mari|marital|usage|compte|bancaire|payeur|signataire|agent|medecin|prescripteur|declarant|temoins?|responsable|tuteur|employeur|bailleur)\b/;

/** How many of the words after a label go on with it, up to a colon; 0 when there is none, or the words may be a value. */
function qualifiers(after: readonly Word[]): number {
  const colon = after.slice(0, MOST_QUALIFIERS + 1).findIndex((word) => /:$/.test(word.text));
  if (colon < 0) return 0;
  const before = after.slice(0, colon + 1);
  return before.every((word) => QUALIFIER.test(word.text) || word.text === ':') ? before.length : 0;
}

/** "Organisme qui délivre l'attestation", "Bénéficiaire de l'attestation": the heading of a block goes on. */
const HEADING_GOES_ON = /^(?:(?:qui|que|dont|chargée?) |de l['’]\p{L}+)/iu;

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(' ');

/** The label with the words that go on with it. */
function wholeLabel(view: PageView, label: LabelPlace): LabelPlace {
  const words = view.rows[label.row]?.words ?? [];
  if (/:$/.test(words[label.last]?.text ?? '') || words[label.last + 1]?.text.startsWith(':') === true) return label;
  const inCell = words.slice(label.last + 1).filter((word) => label.cell.words.includes(word));
  const toColon = qualifiers(inCell);
  // "Porteur du passe      ESSAI Awa": the label fills its cell, and its value stands in the next one.
  const fills =
    toColon === 0 && inCell.length <= MOST_QUALIFIERS && /^(?:de|du|des|d['’]\p{L}+)$/u.test(inCell[0]?.text ?? '');
  const whole = fills && inCell.every((word) => QUALIFIER.test(word.text));
  return { ...label, last: label.last + (whole ? inCell.length : toColon) };
}

/** The rest of the label's own cell, or the next cell when the label fills its own. */
function wordsRight(piece: PieceView, view: PageView, label: LabelPlace): Word[] {
  const place = placesRight(piece, view, label, true)[0];
  const row = view.rows[label.row];
  const first = place?.words[0];
  if (place === undefined || row === undefined || first === undefined) return [];
  if (first.box[0] - right(label.box) > REACH * view.page.width) return [];
  const cell = cellOfWord(row, first);
  const own = place.words.filter((word) => cell.words.includes(word));
  if (cell === label.cell && !/:$/.test(row.words[label.last]?.text ?? '') && HEADING_GOES_ON.test(textOf(own)))
    return [];
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

/** "magasinier (cat. 2) / cariste", "Agent, niveau 2": what is said of the job is no part of its name, or is it? */
const endsUnclearly = (job: string): boolean =>
  /[,;(/]|\s[-–]\s|\d/.test(job) || job.split(' ').length > 6 || OPEN_END.test(job);

/** A text value: as printed, single blanks; for names, without the courtesy title. */
export function textCandidate(rule: FactRule, view: PageView, words: Word[], score: number): Candidate | undefined {
  const cell = makeCell(words);
  const isName = NAME_FACTS.has(rule.fact);
  const printed = cell.text.replace(/[\s,;:–-]+$/, '').replace(/^[\s,;:–«"“-]+/, '');
  // A job ends its sentence; a short word with a point is cut ("Agent polyv.").
  const ended = rule.fact === 'emploi' ? printed.replace(/(?<=\p{Ll}{6})\.$/u, '') : printed;
  const plain = rule.fact === 'adresse' ? upToTown(printed) : ended;
  const known = isName ? withoutField(plain).replace(BEHIND_NAME, '') : plain;
  const named = rule.fact === 'employeur' ? known.replace(TRADE, '').replace(CALLED, '') : known;
  const value = isName && !AS_PRINTED.has(rule.fact) ? nameWithoutCivility(named) : named;
  if (value.length < 2 || !/\p{L}/u.test(value)) return undefined;
  if (rule.fact === 'emploi' && isHeading(cell.folded)) return undefined; // the next head of a row of heads
  if (isName && (!isNameLike(value) || isCivility(value))) return undefined;
  if (isName && !/(?:^|[\s'’-])[\p{Lu}\d]/u.test(value)) return undefined; // "la somme de" after a blank name
  if (PERSON_FACTS.has(rule.fact) && isSentence(value)) return undefined;
  // Recognition reads letters in logos: "El", "HO" are nobody's name.
  if (MAKER_FACTS.has(rule.fact) && value.replace(/[^\p{L}]/gu, '').length < 3) return undefined;
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
    ...((isName && namesNoOnePerson(rule.fact, value)) || (rule.fact === 'emploi' && endsUnclearly(value))
      ? { doubtful: true }
      : {}),
  };
}

/** Nothing parts label and value: the label may go on ("Emploi occupé en dernier lieu"), so a person looks. */
const UNPARTED = 0.75;

/** Words that no name and no job ends with. */
const OPEN_END = /(?:^|[\s’'])(?:de|du|des|la|le|les|l|d|et|en|à|au|aux|-|–|\/)$|[-–/&,]$/i;

/** The value's line is full, and its rest stands right below: "Agent de propreté et" over "d'entretien". */
function goesOnBelow(view: PageView, words: readonly Word[]): boolean {
  const first = words[0];
  const row = view.rows.findIndex((r) => first !== undefined && r.words.includes(first));
  const own = view.rows[row];
  const next = view.rows[row + 1];
  if (first === undefined || own === undefined || next === undefined) return false;
  if (next.y - own.y > 1.6 * Math.max(own.height, 5)) return false;
  const under = next.cells.find((cell) => Math.abs(cell.box[0] - first.box[0]) < 4);
  if (under === undefined) return false;
  return /^\p{Ll}/u.test(under.text) || OPEN_END.test(words.map((word) => word.text).join(' '));
}

/** The label goes on with words that the rule does not know: of whom or what it speaks, a person looks. */
const QUALIFIED = 0.75;

/** "EMPLOI   PEINTRE" over "NO SS   1 85 …": a list of labels at the left, each with its value beside it. */
function standsOverLabel(piece: PieceView, view: PageView, label: LabelPlace): boolean {
  const under = view.rows[label.row + 1]?.cells.find((cell) => Math.abs(cell.box[0] - label.cell.box[0]) < 4);
  return under?.words[0] !== undefined && piece.bareLabels.has(under.words[0]);
}

/** The text beside or below a label. A label with neither a colon nor a value at its right is a heading: look below. */
export function textAt(
  piece: PieceView,
  rule: FactRule,
  view: PageView,
  printed: LabelPlace,
  given: number,
): Candidate[] {
  const label = wholeLabel(view, printed);
  const rest = view.rows[label.row]?.words.slice(printed.last + 1, label.last + 1) ?? [];
  if (OWN_NAMES.has(rule.fact) && SOMEBODY_ELSE.test(fold(rest.map((word) => word.text).join(' ')))) return [];
  // "Prénoms et nom :" is followed by both.
  if ((rule.fact === 'nom' || rule.fact === 'prenoms') && rest.some((word) => /^(?:pre)?noms?$/.test(fold(word.text))))
    return [];
  const score = label.last > printed.last ? given * QUALIFIED : given;
  const row = view.rows[label.row];
  // "5. Lieu de naissance": a form numbers its fields.
  const before = label.cell.words.slice(0, label.cell.words.indexOf(row?.words[label.first] as Word));
  const opens = before.every((word) => /^\d{1,2}[.)]?$/.test(word.text));
  const colon =
    /:$/.test(row?.words[label.last]?.text ?? '') || row?.words[label.last + 1]?.text.startsWith(':') === true;
  if (!opens && !colon) return []; // the word stands in a sentence
  const heads =
    !colon &&
    label.cell.words.at(-1) === row?.words[label.last] &&
    isHeadOverValue(view, label.row, label.cell) &&
    !standsOverLabel(piece, view, label);
  for (const where of rule.where) {
    if (where === 'right' && heads) continue;
    const words = where === 'right' ? wordsRight(piece, view, label) : wordsBelow(piece, rule, view, label);
    if (words.length === 0) continue;
    const sameCell = label.cell.words.includes(words[0] as Word);
    // "SOCIETE EXEMPLE PROPRETE" is a name that opens with a label's word, not a label and its value.
    if (where === 'right' && sameCell && !colon && NAME_FACTS.has(rule.fact)) continue;
    // "Emploi occupé dans l'entreprise" without a colon is a sentence that begins like a label.
    const trust = where === 'below' ? 0.9 : colon || !sameCell ? 1 : UNPARTED;
    const candidate = textCandidate(rule, view, words, score * trust);
    if (candidate !== undefined) return [goesOnBelow(view, words) ? { ...candidate, doubtful: true } : candidate];
    // "Nationalité : ???": what follows the colon is the value, and it is none that we take; the next line is another's.
    if (where === 'right' && (rule.fact === 'emploi' || (colon && CARD_FACTS.has(rule.fact)))) return [];
    // "Nom du père : …": the cell has its value behind a colon farther on, so nothing below is this label's.
    if (where === 'right' && sameCell && words.some((word) => word.text.endsWith(':'))) return [];
  }
  return [];
}
