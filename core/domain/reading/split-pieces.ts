import type { Kind } from '../../contract/catalogue/kind.ts';
import type { FactName } from '../../contract/fact-names.ts';
import type { PageReading } from '../../contract/reading.ts';
import { foldedPage, OTHER_KIND, rankKinds } from './classify-pages.ts';
import { extractFacts } from './extract-facts.ts';
import { labelRegex } from './find-labels.ts';
import { classifyOrGuess, isGuess } from './guess-kind.ts';
import { fold } from './normalise/fold.ts';
import { openingKind } from './opening-kind.ts';
import { type PageNumber, printedPageNumber } from './page-number.ts';
import { pageText, rowsOf } from './page-rows.ts';

/** What one page tells about where it belongs. */
type PageSigns = {
  page: PageReading;
  folded: string;
  kind: Kind | undefined; // the kind that the page alone reaches
  guess: Kind | undefined; // where it reaches none: the kind that it is likely of
  opens: Kind | undefined; // the kind whose first-page phrase it carries
  number: PageNumber | undefined;
  blank: boolean;
  letterhead: boolean;
  salutation: boolean;
};

const FEW_WORDS = 6;
/** A paper says what it is on its first pages; a file of 600 pages must not be read again for each of them. */
const FIRST_PAGES = 5;
/** A cell near the top that says "Paris, le 12 mars 2024" or "Objet :": a new letter begins ("Fait à…" closes one). */
const LETTER_OPENS =
  /^(?:objet|n ref|v ref|nos references|vos references|(?!fait )[a-z ]{2,30} le \d{1,2}(?: er|er)? [a-z]{3,9} \d{4})\b/;

/** "Madame," alone on its line: a letter greets whom it is written to once, on its first page. */
const SALUTATION = /^(?:chere? )?(?:madame|monsieur|mesdames|messieurs)(?: (?:et )?(?:madame|monsieur|messieurs))?$/;

function signsOf(page: PageReading, kinds: readonly Kind[]): PageSigns {
  const folded = fold(pageText(page));
  const shaped = foldedPage(page);
  const best = rankKinds(shaped, kinds)[0];
  const top = rowsOf(page)
    .filter((row) => row.y < 0.35 * page.height)
    .flatMap((row) => row.cells);
  const kind = best !== undefined && best.score >= 1 ? best.kind : undefined;
  const opening = openingKind(page, kinds);
  const likely = kind === undefined ? classifyOrGuess(shaped, kinds) : undefined;
  return {
    page,
    folded,
    kind,
    guess: likely !== undefined && isGuess(likely) ? likely.kind : undefined,
    opens: opening !== undefined && (kind === undefined || kind === opening) ? opening : undefined,
    number: printedPageNumber(page),
    blank: page.words.length < FEW_WORDS && !page.findings.some((f) => f.code === 'page-unreadable'),
    letterhead: top.some((cell) => LETTER_OPENS.test(cell.folded)),
    salutation: rowsOf(page).some(
      ({ cells: [cell, ...others] }) =>
        others.length === 0 && cell !== undefined && /,$/.test(cell.text) && SALUTATION.test(cell.folded),
    ),
  };
}

const has = (pattern: string, folded: string) => labelRegex(pattern).test(folded);

/** The page has only what the pages before lack of the kind's essentials, and its month does not contradict theirs. */
function complements(kind: Kind, before: readonly PageSigns[], next: PageSigns): boolean {
  if (kind.essentials.length === 0) return false;
  if (before.length > FIRST_PAGES) return false;
  const text = before.map((signs) => signs.folded).join(' ');
  const lacking = kind.essentials.filter((pattern) => !has(pattern, text));
  const brought = kind.essentials.filter((pattern) => has(pattern, next.folded));
  if (lacking.length === 0 || brought.length === 0 || !brought.every((pattern) => lacking.includes(pattern)))
    return false;
  const month = (signs: readonly PageSigns[]) =>
    extractFacts(
      signs.map((s) => s.page),
      kind,
    ).facts.periode?.value;
  const first = month(before);
  const second = month([next]);
  return first === undefined || second === undefined || first === second;
}

/** Facts that name whom a paper is of, and who made it. */
const PARTIES: readonly (readonly FactName[])[] = [
  ['salarie', 'titulaire', 'nir'],
  ['employeur', 'siret', 'emetteur'],
];

/**
 * A page of leave counts or notes that some programs print after the paper: it opens no paper of its own, states nothing
 * that the paper says once, and names the same person and the same issuer.
 */
function repeatsParties(kind: Kind, before: readonly PageSigns[], next: PageSigns): boolean {
  if (kind.slug === OTHER_KIND || next.opens !== undefined || next.letterhead || before.length > FIRST_PAGES)
    return false;
  if (next.kind !== undefined && next.kind !== kind) return false;
  if (next.kind === kind && (kind.essentials.length === 0 || kind.essentials.some((e) => has(e, next.folded))))
    return false;
  const { facts } = extractFacts(
    before.map((signs) => signs.page),
    kind,
  );
  const digits = next.folded.replace(/ /g, '');
  return PARTIES.every((names) =>
    names.some((name) => {
      const value = fold(String(facts[name]?.value ?? ''));
      return value.length > 3 && (has(value, next.folded) || (/^\d+$/.test(value) && digits.includes(value)));
    }),
  );
}

const firstPages = (piece: readonly PageSigns[]) =>
  piece
    .slice(0, FIRST_PAGES)
    .map((signs) => signs.folded)
    .join(' ');

/** Does this page go on with the pages before it? Doubt between two papers is settled by the printed page numbers. */
function goesOn(before: readonly PageSigns[], next: PageSigns, kinds: readonly Kind[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (next.number !== undefined && (next.number.of ?? 2) > 1) {
    if (next.number.number === 1) return false;
    const follows = last.number === undefined || last.number.number === next.number.number - 1;
    if (follows && (last.number?.of ?? next.number.of) === next.number.of) return true;
  }
  const announced = before[0]?.number?.of;
  if (announced !== undefined && before.length < announced && next.kind === undefined && next.opens === undefined)
    return true;
  if (next.page.findings.some((f) => f.code === 'page-unreadable')) return false;
  if (next.blank) return true; // a verso
  const kind = classifyOrGuess(firstPages(before), kinds).kind;
  if (complements(kind, before, next) || repeatsParties(kind, before, next)) return true;
  if (next.opens !== undefined) return false;
  if (next.kind !== undefined && next.kind !== kind) return false;
  if (next.guess !== undefined && next.guess !== kind) return false;
  if (kind.slug === OTHER_KIND) return next.kind === undefined && !next.letterhead;
  if (kind.multiPage) return !(next.letterhead && (next.kind === undefined || next.salutation));
  return false;
}

/** The pages of a file as pieces, in order; every page is in exactly one piece. */
export function splitPieces(pages: readonly PageReading[], kinds: readonly Kind[]): PageReading[][] {
  const pieces: PageSigns[][] = [];
  for (const page of pages) {
    const signs = signsOf(page, kinds);
    const open = pieces.at(-1);
    if (open !== undefined && goesOn(open, signs, kinds)) open.push(signs);
    else pieces.push([signs]);
  }
  return pieces.map((piece) => piece.map((signs) => signs.page));
}
