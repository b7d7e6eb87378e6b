import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import type { PageView } from '../find-labels.ts';
import { matchesAny } from '../matches-any.ts';
import { fold } from '../normalise/fold.ts';
import { isCivility, isNameLike, isPostcodeLine } from '../normalise/names.ts';
import { type Cell, makeCell, type Row } from '../page-rows.ts';
import { isBrief } from '../page-shape.ts';
import type { PieceView } from '../piece-view.ts';
import { textCandidate } from '../text-value.ts';

/** Who made a paper says so in this upper share of its first page. */
const HEAD = 0.35;
const TOP = 0.14;
const LEFT = 0.45;
/** A name has few words. */
const LONGEST = 8;

/** What a paper is called, what it states, what an office prints about itself: nobody's name. */
const NOT_A_MAKER =
  /\b(?:attestations?|certificat|bulletin|fiche|quittance|recu|facture|avis|releve|extrait|contrat|convention|notification|confirmation|convocation|echeancier|ordonnance|compte rendu|justificatif|duplicata|decompte|ticket|bordereau|carte|licence|titre de|objet|telephone|tel \d|^tel|date|page|numero|liberte|egalite|fraternite|republique francaise|tsa|cs|cedex|bp|siret|siren|identifiant|reference|dossier|document|espace|acte|prioritaire|lettre|ecopli|redevance|type|nom|prenom|organisme|administration|le \d|periode|mois|montant|total|client|abonne|titulaire|patient|passager|expediteur|destinataire|beneficiaire|porteur|locataire|salariee?|employeur|situation|photo|signature|surface|duree|adresse|nee? le|sexe|nationalite|validite|valable|inscription|formule|forfait|consommations?|mensuel|annuel|service (?:client|relation)s?|madame|monsieur|soussignee?)\b/;

/** "Votre électricité 100 % verte", "Envoyez vers l'Afrique": what a firm says of itself or to whom it writes. */
const SLOGAN = /\b(?:votre|vos|notre|nos|vous|nous|ma|mes|mon|je|envoyez|bienvenue|bonjour|merci|enfin|toujours)\b/;

/** "Agence de Lille Centre" is a branch: whose, its letterhead says. "Crédit" alone heads a column. */
const NO_HOUSE =
  /^(?:credit|debit|libelle|solde)$|^agence (?:d|de|du|des|n|clientele|commerciale|centrale|principale)(?: |$)/;

/** Small words of names. */
const JOINS = /^(?:de|du|des|d['’].*|la|le|les|l['’].*|et|en|à|au|aux|sur|sous|pour|par|&|-|–)$/i;

const LEGAL_FORM =
  /(?:^| )(?:sas|sasu|sarl|eurl|sa|sci|snc|scop|scic|selarl|selas|gie|epic|societe|ets|etablissements|cie|compagnie|groupe)(?: |$)/;

/** Words that say what house it is. */
const HOUSE =
  /^(?:(?:les? |la |l )?(?:association|assurance|mairie|commune|ville|hopital|hopitaux|centre|clinique|pharmacie|officine|laboratoire|cabinet|maternite|universite|ecole|college|lycee|institut|iut|cfa|greta|academie|rectorat|prefecture|sous prefecture|consulat|ambassade|caisse|banque|credit|credits|mutuelle|syndicat|regie|regies|regime|office|foyer|residence|habitat|reseau|regie|federation|ligue|club|mediatheque|bibliotheque|maison|fondation|agence|conseil|departement|region|tribunal|ministere|direction|urssaf|cpam|caf|chrs|chu|ccas|docteur|dr|pr|professeur|emmaus|secours|comite|cooperative|compagnie|groupement|union|transports?|cars|autocars|bus|eaux?|electricite|energies?))(?: |$)/;

/** Trades that end a firm's name: "Seine-Modèle Habitat". */
const TRADE_END =
  /. (?:habitat|immobilier|gestion|hlm|oph|logements?|banque|assurances?|energies?|eaux?|telecoms?|mobile|mobilites?|transports?|interim|pharmacie)$/;

const LEGAL_LINE = /\b(?:rcs|capital|siege social|siren|siret|immatricule[es]*|orias|agrement|tva intracom\w*)\b/;
const DOMAIN = /(?:www\.|https?:\/\/|@)([a-z0-9.-]+)|\b([a-z0-9-]+)\.(?:fr|com|org|net|eu|coop|paris|bzh)\b/g;

const letters = (text: string): string => fold(text).replace(/ /g, '');

/** Names of the web and mail addresses that the piece prints: "lumiereduvexin". */
function domainsOf(piece: PieceView): string[] {
  return piece.pages.flatMap((view) =>
    view.rows.flatMap((row) => {
      const text = row.words.map((word) => word.text.toLowerCase()).join(' ');
      return [...text.matchAll(DOMAIN)].flatMap((m) => {
        const parts = (m[1] ?? m[2] ?? '').split('.').filter((part) => part.length > 3);
        return parts.slice(-2).map((part) => part.replace(/[^a-z0-9]/g, ''));
      });
    }),
  );
}

const rowText = (row: Row): string => fold(row.words.map((word) => word.text).join(' '));

/** Where else the name is printed: before the firm's legal particulars, farther down, or in an address of the web. */
function repeated(piece: PieceView, cell: Cell, domains: readonly string[]): number {
  const name = ` ${cell.folded} `;
  const rows = piece.pages
    .flatMap((view) => view.rows)
    .filter((row) => !row.cells.some((c) => c.words.some((w) => cell.words.includes(w))));
  const again = rows.filter((row) => ` ${rowText(row)} `.includes(name));
  const own = letters(cell.text);
  const main = fold(cell.text)
    .split(' ')
    .filter((word) => word.length > 3);
  const web = domains.some(
    (domain) =>
      own.includes(domain) || domain.includes(own) || main.some((word) => word.length > 4 && domain.includes(word)),
  );
  if (again.some((row) => LEGAL_LINE.test(rowText(row)))) return 4;
  return (web ? 3.5 : 0) + (again.length > 0 ? 1.5 : 0);
}

/** A letterhead may go on behind a dash or a full stop: "Banque du Gabarit – Agence de Lille". */
function beforeDash(cell: Cell): Cell {
  const dash = cell.words.findIndex((word, i) => i > 0 && /^[–—|•·-]$/.test(word.text));
  return dash < 0 ? cell : makeCell(cell.words.slice(0, dash));
}

/** "01/02/2021 | PRLV MOBILE | 605,45": on a short page the table begins high up. */
const isTableRow = (row: Row): boolean =>
  row.cells.length > 1 && row.cells.some(({ text }) => /^\d{1,2}[/.]\d{1,2}(?:[/.]|$)|\d[.,]\d{2}(?: ?€)?$/.test(text));

/** Two or more words without a capital make a sentence or a description. */
const isSentence = (cell: Cell): boolean =>
  // "Centre de santé sexuelle": a house says in small letters what it does.
  cell.words.filter((word) => /^\p{Ll}/u.test(word.text) && !JOINS.test(word.text)).length >=
    (HOUSE.test(cell.folded) ? 4 : 2) ||
  /\d \p{Ll}/u.test(cell.text) ||
  SLOGAN.test(cell.folded) ||
  /[.!?;:]$|,/.test(cell.text.replace(/\b(?:Dr|S\.?A\.?(?:S|R\.?L)?|Cie|St|Ste)\.?$/i, ''));

function couldBeMaker(piece: PieceView, rule: FactRule, cell: Cell): boolean {
  if (cell.words.length > LONGEST || !isNameLike(cell.text) || isPostcodeLine(cell.text)) return false;
  if (isCivility(cell.words[0]?.text ?? '') && !/^(?:dr|docteur|pr|professeur)\b/.test(cell.folded)) return false;
  if (NOT_A_MAKER.test(cell.folded) || NO_HOUSE.test(cell.folded) || isSentence(cell)) return false;
  const titles = HOUSE.test(cell.folded) ? [] : piece.kind.startsPiece;
  if (matchesAny([...titles, ...rule.not], cell.folded)) return false;
  return !cell.words.some((word) => piece.labelWords.has(word) && /:$/.test(word.text));
}

/** The height of most letters of the page. */
function bodyHeight(view: PageView): number {
  const heights = view.rows.flatMap((row) => row.words.map((word) => word.box[3])).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 1;
}

const heightOf = (cell: Cell): number => {
  const heights = cell.words.map((word) => word.box[3]).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
};

/** How much larger than the body, in steps. */
const bySize = (ratio: number): number => (ratio >= 1.6 ? 3 : ratio >= 1.3 ? 2 : ratio >= 1.12 ? 1 : 0);

/** From so many points a name is proposed; with all of them it is still for a person to look at. */
const ENOUGH = 3.5;
const FULL = 9;
const LEAST_TRUST = 0.55;
const MOST_TRUST = 0.8;

/**
 * Who made a paper when nothing else says it: the print at the head of the first page that is larger than the text, first,
 * at the left, of a house's or a firm's words (`labels`: those of the trade), or printed again in the legal line, the foot or
 * the web address; never a title, a person with a courtesy title, an address, a sentence. Its place says so, so it is never sure.
 */
export function readProminentIssuer(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const { width, height } = view.page;
  const domains = domainsOf(piece);
  const body = bodyHeight(view);
  const brief = isBrief(view.page);
  const rated = view.rows
    .filter((row) => row.y < HEAD * height && !isTableRow(row))
    .flatMap((row, i) => row.cells.map((cell) => ({ cell: beforeDash(cell), first: i === 0, y: row.y })))
    .filter(({ cell }) => couldBeMaker(piece, rule, cell))
    .map(({ cell, first, y }) => {
      const place = (first ? 1 : 0) + (y < TOP * height ? 1 : 0) + (cell.box[0] < LEFT * width ? 0.5 : 0);
      const house = [HOUSE, LEGAL_FORM, TRADE_END].some((words) => words.test(cell.folded)) ? 2 : 0;
      const trade = rule.labels.length > 0 && matchesAny(rule.labels, cell.folded) ? 1.5 : 0;
      const size = bySize(heightOf(cell) / body);
      const again = repeated(piece, cell, domains);
      return { cell, points: size + place + house + trade + again, told: size + house + trade + again };
    })
    // Its place alone says nothing on a card or an envelope, and little on a sheet.
    .filter(({ points, told }) => points >= ENOUGH && told >= (brief ? 2 : 1))
    .sort((a, b) => b.points - a.points);
  return rated.slice(0, 2).flatMap(({ cell, points }, i) => {
    const trust = LEAST_TRUST + (MOST_TRUST - LEAST_TRUST) * Math.min(1, points / FULL);
    const candidate = textCandidate(rule, view, cell.words, trust * rule.weight * (i === 0 ? 1 : 0.7));
    return candidate === undefined ? [] : [candidate];
  });
}
