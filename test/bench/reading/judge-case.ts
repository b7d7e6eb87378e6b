import type { Kind } from '../../../core/contract/catalogue/kind.ts';
import type { FactName } from '../../../core/contract/fact-names.ts';
import type { PageReading } from '../../../core/contract/reading.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import type { Case } from './cases.ts';
import { comparePaper, type Judged, pieceOf } from './compare-paper.ts';
import type { DegradationId } from './degradations.ts';

/** How one paper of one file came out. */
export interface JudgedPaper {
  file: string;
  paper: string;
  kind: string;
  degradation: DegradationId;
  pages: number;
  /** Other papers are in the same file: it is judged apart, or a year of one layout would outweigh the others. */
  together: boolean;
  kindRead: string | null;
  kindRight: boolean;
  whole: boolean;
  values: Judged[];
}

/** Makes pieces of a file's page readings and sets each against the truth of its paper. */
export function judgeCase({ file, degradation }: Case, pages: PageReading[], kinds: readonly Kind[]): JudgedPaper[] {
  const pieces = readPieces(pages, kinds);
  return file.pieces.map(({ paper, pages: own, part }) => {
    const before = file.pieces.filter((other) => other.part && other.pages.join() === own.join());
    const nth = part ? before.findIndex((other) => other.paper === paper) : 0;
    const { piece, kindRight, whole } = pieceOf(paper, own, pieces, nth);
    return {
      file: file.id,
      paper: paper.id,
      kind: paper.kind,
      degradation,
      pages: own.length,
      together: file.pieces.length > 1,
      kindRead: piece?.kind ?? null,
      kindRight,
      whole,
      values: comparePaper(paper, piece, askedBy(kinds, paper.kind), own),
    };
  });
}

function askedBy(kinds: readonly Kind[], slug: string): ReadonlySet<FactName> {
  return new Set(kinds.find((kind) => kind.slug === slug)?.facts.map((rule) => rule.fact));
}
