import type { FactName } from '../../contract/fact-names.ts';
import type { Candidate } from './candidate.ts';
import type { PageView } from './find-labels.ts';
import { fold } from './normalise/fold.ts';
import type { Row } from './page-rows.ts';
import type { PieceView } from './piece-view.ts';

/** A person's birth, a text of law, a state of affairs that lasts: no paper was made on such a day. */
const NEVER_MADE =
  /\b(?:nee?|ne e|naissance|naiss|depuis|vigueur|prochaine?s?|avant|limite|echeance|jusqu|valables?|valide (?:du|au|jusqu)|expir\w*|loi|decret|ordonnance n|directive|vu (?:la|les|le|l) (?:lois?|code|decrets?|arretes?)|code|mariee?s?|divorcee?s?|pacsee?s?|decedee?s?|celebre|dressee?|inscrite?s?|inscription|rentree|entree?|sortie?|arrivee?|preleve\w*|preleva?\w*|paye|payee?s?|paiement|reglee?s?|versee?s?|virement|encaisse|rendez vous|rdv|convoque\w*|convocation le|ouvert(?:e|ure)?|souscrite?|demande (?:du|recue|deposee|presentee)|recue?|jugement|tarifs?|conditions|version|mise? en service|actif|a compter|a partir|presenter)\b/;
/** What is never the day of the act itself, whatever the act is. */
const NEVER_DONE =
  /\b(?:nee?|ne e|naissance|naiss|vigueur|prochaine?s?|loi|decret|vu (?:la|les|le|l) (?:lois?|code|arretes?)|divorcee?s?|entree? en france|demande recue|carte delivree|expir\w*|jusqu|contrat de mariage|prelevement (?:sepa|automatique|bancaire)|avant le|depuis)\b/;

/** What the words right before a value say of it, when they say that it is not this fact. */
const SAYS_ANOTHER: Partial<Record<FactName, RegExp>> = {
  dateDocument: NEVER_MADE,
  dateEtablissement: NEVER_MADE,
  dateActe: NEVER_DONE,
  dateNaissance:
    /^(?:(?:le|la|nom|l) )?(?:pere|mere|conjointe?|epou[sx]e?|declarant)\b|\b(?:dressee?|delivree?|editee?)\b/,
  dateExpiration: /\b(?:precedente?|ancien(?:ne)?|passeport|nee?|ne e|naissance|naiss|entree? en france|delivree?)\b/,
  dateDelivrance: /\b(?:nee?|ne e|naissance|naiss|entree? en france|jusqu|expir\w*|precedente?)\b/,
  periodeDebut: /\b(?:taux|tarifs?|garantie|echeancier|conges?)\b/,
  periodeFin: /\b(?:taux|tarifs?|garantie|echeancier|conges?)\b/,
  periode: /\bprochaine?s?\b/,
  dateDebut: /\b(?:prealable|dpae|visite|accord|convention collective|souplesse|expir\w*|nee?|ne e)\b/,
  dateFin: /\b(?:promesse|offre|proposition|sejour|recepisse|essai|portabilite|garanties?|souplesse|nee?|ne e)\b/,
  dateSignature: /\b(?:prealable|dpae|modele|version|mise? a jour|expir\w*|nee?|ne e)\b/,
  heuresHebdo: /\b(?:repos|pause|maximale?|maximum|complementaires|supplementaires|prevenance)\b/,
  loyer: /\b(?:precedent|ancien|reference|majore|depot|honoraires|caution)\b/,
  iban: /\b(?:beneficiaire|creancier|crediteur|destinataire|debiteur)\b/,
};

/** "Attestation de paiement éditée le": the last verb says that the paper was made that day, whatever it is about. */
const MADE_LAST =
  /\b(?:editee?|emise?|etablie?|imprimee?|generee?|faite?|delivree?|signee?|edition|emission|impression)(?: (?:a|par) [a-z ]{2,30}?)?(?: (?:le|du|en date du))?$/;

/** Words that a day's own phrase is made of: what stands before them may say what day it is. */
const LINK = /^(?:le|la|du|au|a|de|des|en|est|:|a la date|date)?$/;
const NEAR = 12; // heights of letters to the cell that may be the value's label
const REACH = 9; // words

/** The words that lead to a value on its own line: of its cell, or of the cell before it when its own says nothing. */
function leading(row: Row, candidate: Candidate): string {
  const first = candidate.words[0];
  const at = row.cells.findIndex((cell) => first !== undefined && cell.words.includes(first));
  const cell = row.cells[at];
  if (first === undefined || cell === undefined) return '';
  const own = cell.words.slice(0, cell.words.indexOf(first));
  const before = row.cells[at - 1];
  const bare = LINK.test(fold(own.map((w) => w.text).join(' ')));
  const near = before !== undefined && cell.box[0] - (before.box[0] + before.box[2]) < NEAR * row.height;
  return [...(bare && near ? before.words : []), ...own]
    .slice(-REACH)
    .map((w) => w.text)
    .join(' ');
}

/** Only what stands after the value before this one, and after the last sentence, is said of this one. */
const sinceLastValue = (text: string) =>
  text.slice((/^.*(?:\d{2,4}|\p{L}{3}[.;] (?=\p{Lu}))(?=\D*$)/u.exec(text)?.[0] ?? '').length);

function rowOf(pages: readonly PageView[], candidate: Candidate): Row | undefined {
  const first = candidate.words[0];
  const view = pages.find(({ page }) => page.page === candidate.page);
  return view?.rows.find((row) => first !== undefined && row.words.includes(first));
}

/**
 * Do the words right before a value say that it is another's, or of another kind: "Né le", "en vigueur depuis le",
 * "Prochaine facture le"? Rules look for what speaks for a value; this is what speaks against it on any paper. A value
 * under its heading has no such words.
 */
export function saidOfAnother(piece: PieceView, candidate: Candidate): boolean {
  const pattern = SAYS_ANOTHER[candidate.fact];
  if (pattern === undefined || candidate.via?.endsWith('/below') === true) return false;
  const row = rowOf(piece.pages, candidate);
  if (row === undefined) return false;
  const said = fold(sinceLastValue(leading(row, candidate)));
  return pattern.test(said) && !(pattern === NEVER_MADE && MADE_LAST.test(said));
}
