import { createHash } from 'node:crypto';
import { seededRandom } from '../../fixtures/papers/seeded-random.ts';
import type { DegradationId } from './degradations.ts';
import type { Options } from './options.ts';
import type { FileMaker, Maker, PaperFile } from './paper.ts';

/** One file to be read: papers, as somebody brings them. */
export interface Case {
  file: PaperFile;
  degradation: DegradationId;
  seed: number;
}

/** A seed of its own for each maker and paper, so that a new maker changes no other paper. */
export function seedOf(id: string, variant: number): number {
  return createHash('sha256').update(`${id} ${variant}`).digest().readUInt32LE(0);
}

/** The paper of a maker for a number; the same for the same number. */
export function paperFile(maker: Maker, variant: number): PaperFile {
  const paper = maker.make(seededRandom(seedOf(maker.id, variant)), variant);
  const pages = paper.pages.map((_, index) => index + 1);
  return { id: paper.id, split: paper.split, sheets: paper.pages, pieces: [{ paper, pages }] };
}

/** The papers and degradations of a run. With a rotation each paper meets its text and some of the others in turn. */
export function casesOf(makers: readonly Maker[], files: readonly FileMaker[], options: Options): Case[] {
  const wanted = (kinds: string[]) => options.kinds === null || kinds.some((kind) => options.kinds?.includes(kind));
  const all: PaperFile[] = [];
  for (let variant = 0; variant < options.papers; variant++) {
    for (const maker of makers)
      if (maker.split === options.split && wanted([maker.kind])) all.push(paperFile(maker, variant));
    for (const maker of files) {
      if (maker.split !== options.split) continue;
      const file = maker.make(seededRandom(seedOf(maker.id, variant)), variant);
      if (wanted(file.pieces.map(({ paper }) => paper.kind))) all.push(file);
    }
  }
  return all.flatMap((file, index) =>
    turn(options, index).map((degradation) => ({ file, degradation, seed: seedOf(file.id, 7919) % 1_000_003 })),
  );
}

function turn({ degradations, rotation }: Options, index: number): readonly DegradationId[] {
  if (rotation === null) return degradations;
  const others = degradations.filter((one) => one !== 'text');
  const chosen = Array.from({ length: Math.min(rotation, others.length) }, (_, i) => {
    // A step of two spreads neighbours over the list, so that every degradation meets as many papers.
    return others[(index * rotation + i) % others.length] as DegradationId;
  });
  return [...degradations.filter((one) => one === 'text'), ...chosen];
}
