import type { Kind } from '../../contract/catalogue/kind.ts';
import type { PageReading } from '../../contract/reading.ts';
import { fold } from './normalise/fold.ts';
import { pageText } from './page-rows.ts';
import { shapeOf } from './page-shape.ts';

/** The kind of a paper that fits none of the catalogue's other kinds. */
export const OTHER_KIND = 'autre';

export type KindScore = { kind: Kind; score: number };
export type Classification = { kind: Kind; confidence: number; known: boolean };

const ANCHORS = new Map<string, RegExp>();

/** An anchor's phrase between word ends; compiled once, for each page meets all of the catalogue's. */
function anchorRegex(pattern: string): RegExp {
  const known = ANCHORS.get(pattern);
  if (known !== undefined) return known;
  const regex = new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`);
  ANCHORS.set(pattern, regex);
  return regex;
}

/** Sum of the weights of a kind's anchors that stand on the text; each counts once. */
function anchorScore(kind: Kind, folded: string): number {
  let score = 0;
  for (const anchor of kind.anchors) if (anchorRegex(anchor.pattern).test(folded)) score += anchor.weight;
  return score;
}

/** Every kind that has anchors, in the share of its own threshold that it reaches, best first. */
export function rankKinds(folded: string, kinds: readonly Kind[]): KindScore[] {
  return kinds
    .filter((kind) => kind.anchors.length > 0)
    .map((kind) => ({ kind, score: anchorScore(kind, folded) / kind.threshold }))
    .sort((a, b) => b.score - a.score);
}

export function foldedPages(pages: readonly PageReading[]): string {
  return `${fold(pages.map(pageText).join('\n'))} § ${pages.map(shapeOf).join(' § ')}`;
}

/** The same for one page. */
export const foldedPage = (page: PageReading): string => foldedPages([page]);

function otherKind(kinds: readonly Kind[]): Kind {
  const other = kinds.find((kind) => kind.slug === OTHER_KIND);
  if (other === undefined) throw new Error(`the catalogue has no kind "${OTHER_KIND}"`);
  return other;
}

/**
 * The kind of some pages taken together, from their folded text (`foldedPages`). Confidence grows from 0.6 at the threshold towards 1 and shrinks when another
 * kind is nearly as good. Below the threshold the paper is `autre`: a wrong kind would read values that are not there.
 */
export function classify(folded: string, kinds: readonly Kind[]): Classification {
  const [best, second] = rankKinds(folded, kinds);
  const other = otherKind(kinds);
  if (best === undefined || best.score < 1) {
    const near = Math.max(0, best?.score ?? 0);
    return { kind: other, confidence: Math.round((1 - near / 2) * 100) / 100, known: false };
  }
  const strength = 0.6 + 0.4 * Math.min(1, best.score - 1);
  const margin = Math.min(1, (best.score - Math.max(0, second?.score ?? 0)) / 0.5);
  return { kind: best.kind, confidence: Math.round(strength * (0.6 + 0.4 * margin) * 100) / 100, known: true };
}
