import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import { matchesAny } from '../matches-any.ts';
import { isCivility, isNameLike } from '../normalise/names.ts';
import { isBrief } from '../page-shape.ts';
import type { PieceView } from '../piece-view.ts';
import { textCandidate } from '../text-value.ts';

/** A letterhead stands in this upper share of a sheet and begins in this left share of it. */
const TOP = 0.14;
const LEFT = 0.45;

/** What a paper is called, what it is addressed to, what an office prints about itself: nobody's name. */
const NOT_A_MAKER =
  /\b(?:attestation|certificat|bulletin|quittance|recu|facture|avis|releve|contrat|notification|objet|telephone|tel|date|page|numero|liberte|egalite|fraternite|republique francaise|tsa|cs|cedex|bp|siret|siren|identifiant|reference|dossier|document|espace|service|agence|acte|la poste|prioritaire|lettre|ecopli|redevance|type|nom|organisme|particulier employeur|administration|le \d|madame|monsieur)\b/;

/** A hostel's name opens like an address. */
const HOUSE = /^(?:residence|foyer|maison|centre|villa|tour)(?: [a-z]{2,}){1,6}$/;

/** The name in the letterhead: the biggest line at the top left that reads like a name and is no title. Its place alone says so. */
export function readTopName(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  // What stands at the top of an envelope or a card is anything.
  if (view === undefined || isBrief(view.page)) return [];
  const { width, height } = view.page;
  const lines = view.rows
    .filter((row) => row.y < TOP * height)
    .flatMap((row) => row.cells)
    .filter(
      (cell) =>
        cell.box[0] < LEFT * width &&
        (isNameLike(cell.text) || HOUSE.test(cell.folded)) &&
        !isCivility(cell.words[0]?.text ?? ''),
    )
    .filter(
      (cell) => !NOT_A_MAKER.test(cell.folded) && !matchesAny([...piece.kind.startsPiece, ...rule.not], cell.folded),
    )
    .filter((cell) => !cell.words.some((word) => piece.labelWords.has(word) && /:$/.test(word.text)));
  const biggest = Math.max(...lines.map((cell) => cell.box[3]));
  const name = lines.find((cell) => cell.box[3] > 0.92 * biggest);
  const candidate = name === undefined ? undefined : textCandidate(rule, view, name.words, rule.weight);
  return candidate === undefined ? [] : [candidate];
}
