import type { PageView } from './find-labels.ts';
import { type Cell, overlapX } from './page-rows.ts';

/** A block of fields is no longer than this, in lines. */
const BLOCK = 12;
/** Fields stand under the beginning of their heading, or a little to its right. */
const INDENT = 14;
const MOST_WORDS = 6;

const PARTY =
  /^(?:(?:(?:vous etes )?(?:l|le|la)|votre|notre|identification (?:de l|du)|informations?|coordonnees (?:de l|du)) )?(employeur|particulier employeur|salarie|employe|entreprise utilisatrice|societe utilisatrice|etablissement utilisateur|utilisateur|client)(?:e|ee|e e)?\b/;

/**
 * Whose block a label stands in: the nearest heading above it in its own column that names a party ("Votre employeur",
 * "SALARIÉ(E)", "Entreprise utilisatrice"), folded, or an empty text. A "N° Cesu" under the employer's name is the employer's.
 */
export function partyHeading(view: PageView, rowIndex: number, label: Cell): string {
  for (let i = rowIndex - 1; i >= Math.max(0, rowIndex - BLOCK); i--) {
    const row = view.rows[i];
    const heading = row?.cells.find((cell) => {
      const offset = label.box[0] - cell.box[0];
      if (offset < -4 || offset > INDENT || (offset > 4 && overlapX(cell.box, label.box) === 0)) return false;
      return cell.words.length <= MOST_WORDS && !/\d[.,]\d{2}/.test(cell.text) && PARTY.test(cell.folded);
    });
    if (heading !== undefined) return PARTY.exec(heading.folded)?.[0] ?? '';
  }
  return '';
}
