import type { PageView } from './find-labels.ts';
import { type Cell, overlapX } from './page-rows.ts';

/** A block of fields is no longer than this, in lines. */
const BLOCK = 12;
/** Fields stand under the beginning of their heading, or a little to its right. */
const INDENT = 30;
const MOST_WORDS = 6;

/** What forms call the parties of a contract or a payslip, folded, at the beginning of a cell. */
export const PARTY_HEADING =
  /^(?:\d{1,2} )?(?:et )?(?:(?:(?:vous etes )?(?:l|le|la)|votre|notre|informations?|(?:identite|identification|designation|coordonnees|renseignements|informations?) (?:de l|de la|du|sur l|sur le)) )?(employeur|particulier employeur|salarie|travailleur temporaire|employe|interimaire|agence(?: d(?:e| )(?:travail temporaire|emploi|interim))?|ett|(?:entreprise|societe) de travail temporaire|(?:entreprise|societe|etablissement) (?:utilisat(?:rice|eur)|cliente?|d accueil)|utilisat(?:rice|eur)|client)(?:e|ee|e e)?\b/;

/** The client of an agency, whatever it is called. */
const CLIENT = /utilisat|client|accueil/;

/** Of "Entreprise utilisatrice : LOGISTIQUE DU MODÈLE" the words up to the colon are the heading. */
function namedWords(cell: Cell): number {
  const colon = cell.words.findIndex((word) => word.text.includes(':'));
  return colon < 0 ? cell.words.length : colon;
}

/**
 * Whose block a label stands in: the nearest heading above it in its own column that names a party ("Votre employeur",
 * "SALARIÉ(E)", "Entreprise utilisatrice"), folded, or an empty text. A "N° Cesu" under the employer's name is the employer's.
 */
export function partyHeading(view: PageView, rowIndex: number, label: Cell): string {
  // "Utilisateur : LOGISTIQUE DU MODÈLE     SIRET : …": on the line of the client's name.
  const before = view.rows[rowIndex]?.cells.findLast(
    (cell) => cell.box[0] < label.box[0] && PARTY_HEADING.test(cell.folded),
  );
  const own = before === undefined ? '' : (PARTY_HEADING.exec(before.folded)?.[0] ?? '');
  if (CLIENT.test(own)) return own;
  for (let i = rowIndex - 1; i >= Math.max(0, rowIndex - BLOCK); i--) {
    const row = view.rows[i];
    const heading = row?.cells.find((cell) => {
      const offset = label.box[0] - cell.box[0];
      if (offset < -4 || offset > INDENT || (offset > 4 && overlapX(cell.box, label.box) === 0)) return false;
      return namedWords(cell) <= MOST_WORDS && !/\d[.,]\d{2}/.test(cell.text) && PARTY_HEADING.test(cell.folded);
    });
    if (heading !== undefined) return PARTY_HEADING.exec(heading.folded)?.[0] ?? '';
  }
  return '';
}
