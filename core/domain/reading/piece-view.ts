import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PageReading, Word } from '../../contract/reading.ts';
import { findLabels, type PageView, viewPage } from './find-labels.ts';
import { labelVocabulary } from './label-vocabulary.ts';

/**
 * The pages of one piece, with the words at which a label of its kind begins: where another label begins, a value ends.
 * `bareLabels` are those of them that cannot be a value's first word: a colon follows, or they fill their cell
 * ("Employé polyvalent" is a job, "Employé" and "Employé :" are labels).
 */
export type PieceView = { kind: Kind; pages: PageView[]; labelWords: Set<Word>; bareLabels: Set<Word> };

/** `^` and `$` bind a pattern to its cell; here a label counts wherever it opens a cell or is followed by a colon. */
function markLabels(view: PageView, pattern: string, marked: Set<Word>, bare: Set<Word>): void {
  for (const place of findLabels(view, pattern)) {
    const words = view.rows[place.row]?.words ?? [];
    const first = words[place.first];
    const last = words[place.last];
    if (first === undefined || last === undefined) continue;
    const opensCell = place.cell.words[0] === first;
    const hasColon = /:$/.test(last.text) || words[place.last + 1]?.text.startsWith(':') === true;
    if (opensCell || hasColon) marked.add(first);
    if (hasColon || (opensCell && place.cell.words.at(-1) === last)) bare.add(first);
  }
}

/** Readers whose `labels` describe the value itself: what they match ends no other value. */
const VALUE_PATTERNS: ReadonlySet<string> = new Set(['running-text', 'cell-text']);

export function viewPiece(pages: readonly PageReading[], kind: Kind): PieceView {
  const views = pages.map((page) => viewPage(page, labelVocabulary(kind)));
  const labelWords = new Set<Word>();
  const bareLabels = new Set<Word>();
  const labels = kind.facts.filter((rule) => !VALUE_PATTERNS.has(rule.reader ?? '')).flatMap((rule) => rule.labels);
  for (const pattern of new Set([...labels, ...kind.otherLabels]))
    for (const view of views) markLabels(view, pattern, labelWords, bareLabels);
  return { kind, pages: views, labelWords, bareLabels };
}

/** The same pages, where these labels too end a value. */
export function withLabels(piece: PieceView, labels: readonly string[]): PieceView {
  const labelWords = new Set(piece.labelWords);
  const bareLabels = new Set(piece.bareLabels);
  for (const pattern of new Set(labels))
    for (const view of piece.pages) markLabels(view, pattern, labelWords, bareLabels);
  return { ...piece, labelWords, bareLabels };
}
