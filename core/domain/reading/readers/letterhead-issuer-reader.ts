import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import type { PageView } from '../find-labels.ts';
import { matchesAny } from '../matches-any.ts';
import { fold } from '../normalise/fold.ts';
import { isNameLike } from '../normalise/names.ts';
import { type Cell, makeCell, type Row } from '../page-rows.ts';
import type { PieceView } from '../piece-view.ts';
import { textCandidate } from '../text-value.ts';
import { readProminentIssuer } from './prominent-issuer-reader.ts';

/** The letterhead, as a share of the page's height. */
const HEAD = 0.3;

/** A firm prints its name twice, at the head and before its legal particulars. */
const TRUST = 0.9;

const LEGAL_LINE = /\b(?:rcs|capital|siege social|siren|siret|immatricule[es]*|orias|agrement)\b/;
/** What follows a firm's name on its legal line: a dash or a comma, its form, its capital. */
const AFTER_NAME =
  /\s+[–—-]\s+.*$|,.*$|\s*[:;(|•·].*$|\s+(?:au capital|RCS|SIREN|SIRET|immatricul).*$|\s+(?:S\.?A\.?(?:S\.?U?|R\.?L)?\.?|SASU|SARL|SCOP|SNC|EURL|soci[ée]t[ée] (?:anonyme|par actions|coop).*)$/iu;

/** Several turns: "CREDIT D'ESSAI SA au capital de 3 000 000 €" loses its capital, then its form. */
function nameOnLegalLine(row: Row): string {
  let text = row.words.map((word) => word.text).join(' ');
  for (let turn = 0; turn < 4; turn++) text = text.replace(AFTER_NAME, '').trim();
  return fold(text);
}

function legalNames(piece: PieceView): Set<string> {
  const names = new Set<string>();
  for (const view of piece.pages)
    for (const row of view.rows) {
      if (!LEGAL_LINE.test(fold(row.words.map((word) => word.text).join(' ')))) continue;
      const name = nameOnLegalLine(row);
      if (name.length >= 3 && name.length <= 60 && !/\d{3}/.test(name)) names.add(name);
    }
  return names;
}

/** A letterhead may go on behind a dash: "Banque du Gabarit – Agence de Lille". */
function beforeDash(cell: Cell): Cell {
  const dash = cell.words.findIndex((word, i) => i > 0 && /^[–—|•·-]$/.test(word.text));
  return dash < 0 ? cell : makeCell(cell.words.slice(0, dash));
}

const found = (rule: FactRule, view: PageView, cell: Cell, trust: number): Candidate[] => {
  const candidate = textCandidate(rule, view, cell.words, trust * rule.weight);
  return candidate === undefined ? [] : [candidate];
};

/**
 * Who made a paper whose maker no list knows: the name of the letterhead that stands again before the firm's legal
 * particulars (capital, register, SIREN). Without that second place, what its print at the head says, never surely
 * (`readProminentIssuer`; `labels`: words of the trade, "banque", "telecom").
 */
export function readLetterheadIssuer(piece: PieceView, rule: FactRule): Candidate[] {
  const view = piece.pages[0];
  if (view === undefined) return [];
  const legal = legalNames(piece);
  const head = view.rows
    .filter((row) => row.y < HEAD * view.page.height)
    .flatMap((row) => row.cells.map(beforeDash))
    .filter((cell) => isNameLike(cell.text) && !matchesAny(rule.not, cell.folded));
  const twice = head.find((cell) => legal.has(cell.folded));
  return twice === undefined ? readProminentIssuer(piece, rule) : found(rule, view, twice, TRUST);
}
