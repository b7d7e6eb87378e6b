import type { FactName, FactValue } from '../../../../core/contract/fact-names.ts';
import { SURE_THRESHOLD } from '../../../../core/domain/reading/confidence.ts';
import { extractFacts } from '../../../../core/domain/reading/extract-facts.ts';
import { fold } from '../../../../core/domain/reading/normalise/fold.ts';
import { readPieces } from '../../../../core/domain/reading/read-pieces.ts';
import { KINDS, layout } from '../layout.ts';

/** A whole paper in a layout of its own, what it states, and what it does not state although it looks so. */
export type WholePaper = {
  kind: string;
  name: string;
  page: string;
  facts: Partial<Record<FactName, FactValue>>;
  absent?: FactName[];
};

/** Names are the same in either order; a photocopy may have lost its accents and apostrophes. */
const key = (value: FactValue | undefined) =>
  typeof value === 'string' ? fold(value).split(' ').sort().join(' ') : String(value);

/** As recognition often gives it: no accents, no apostrophes. */
const plain = (page: string) =>
  page.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').replace(/[«»]/g, ' ');

export type Figures = { right: number; of: number; kinds: string[]; notRight: string[]; wrongAndSure: string[] };

/** `bare`: the same papers as recognition often gives them, without accents and apostrophes. */
export function figuresOf(papers: readonly WholePaper[], bare = false): Figures {
  const figures: Figures = { right: 0, of: 0, kinds: [], notRight: [], wrongAndSure: [] };
  for (const paper of papers) {
    const page = layout(bare ? plain(paper.page) : paper.page);
    const kind = KINDS.find(({ slug }) => slug === paper.kind);
    if (kind === undefined) throw new Error(`no kind ${paper.kind}`);
    const got = readPieces([page], KINDS).map((piece) => piece.kind);
    if (got.length !== 1 || got[0] !== paper.kind) figures.kinds.push(`${paper.name}: ${got.join(', ')}`);
    const { facts } = extractFacts([page], kind);
    const expected = [
      ...Object.entries(paper.facts),
      ...(paper.absent ?? []).map((fact): [string, undefined] => [fact, undefined]),
    ] as [FactName, FactValue | undefined][];
    for (const [fact, value] of expected) {
      const found = facts[fact];
      figures.of++;
      if (key(found?.value) === key(value)) {
        figures.right++;
        continue;
      }
      const said = `${paper.name} ${fact}: ${value} <- ${found?.value} ${found?.confidence ?? ''}`;
      figures.notRight.push(said);
      if (found !== undefined && found.confidence >= SURE_THRESHOLD) figures.wrongAndSure.push(said);
    }
  }
  return figures;
}
