import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type KindCase, kindCase } from '../../../core/contract/catalogue/kind.ts';
import type { PageReading, PieceReading } from '../../../core/contract/reading.ts';
import { foldedPages, OTHER_KIND, rankKinds } from '../../../core/domain/reading/classify-pages.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { KINDS, kindsFolder, layout, parseFile, values } from './layout.ts';

/** A kind that is nearly another one reads values that are not there: the second best stays well below the first. */
const FEWEST_CASES = 6;
const MOST_OF_WINNER = 0.8;

const fileOf = (slug: string) => resolve(kindsFolder, slug, 'cases.yaml');

const casesOf = (slug: string): KindCase[] => parseFile(z.array(kindCase), fileOf(slug));

const pagesOf = (worked: KindCase): PageReading[] =>
  worked.pages.map((picture, index) => layout(picture, { page: index + 1 }));

const shape = (pieces: readonly PieceReading[]) => pieces.map((p) => `${p.kind} [${p.pages.join(' ')}]`);

/** What was read and should not have been, or the reverse, one line a fact. */
function differences(piece: PieceReading, worked: KindCase): string[] {
  const read = values(piece);
  const expected: Record<string, unknown> = worked.facts;
  const names = new Set([...Object.keys(read), ...Object.keys(expected), ...worked.anyValue]);
  return [...names].flatMap((name) => {
    const any = (worked.anyValue as string[]).includes(name);
    if (any && read[name] !== undefined) return [];
    if (any) return [`${name}: expected any value, got none`];
    if (read[name] === expected[name]) return [];
    if (expected[name] === undefined) return [`${name}: expected none, got ${JSON.stringify(read[name])}`];
    return [`${name}: expected ${JSON.stringify(expected[name])}, got ${JSON.stringify(read[name])}`];
  });
}

/** Other kinds that come too near to the case's own kind. */
function claims(pages: readonly PageReading[], slug: string): string[] {
  const ranked = rankKinds(foldedPages(pages), KINDS);
  const own = ranked.find((r) => r.kind.slug === slug)?.score ?? 0;
  if (slug === OTHER_KIND)
    return ranked.filter((r) => r.score >= 1).map((r) => `${r.kind.slug} claims it with ${r.score.toFixed(2)}`);
  return ranked
    .filter((r) => r.kind.slug !== slug && (r.score >= own || (r.score >= 1 && r.score > MOST_OF_WINNER * own)))
    .map((r) => `${r.kind.slug} scores ${r.score.toFixed(2)} against ${own.toFixed(2)}`);
}

describe.each(KINDS.filter(({ slug }) => existsSync(fileOf(slug))).map((k) => k.slug))('worked cases of %s', (slug) => {
  const cases = casesOf(slug);

  it('are six or more, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(FEWEST_CASES);
    expect(new Set(cases.map((c) => c.name)).size).toBe(cases.length);
  });

  it.each(cases)('$name', (worked) => {
    const both = worked.absent.filter((name) => worked.facts[name] !== undefined);
    expect(both, 'facts given and absent').toEqual([]);
    const pages = pagesOf(worked);
    const pieces = readPieces(pages, KINDS);
    expect(shape(pieces), 'pieces of the case').toEqual([`${slug} [${pages.map((p) => p.page).join(' ')}]`]);
    expect(differences(pieces[0] as PieceReading, worked), 'facts of the case').toEqual([]);
    expect(claims(pages, slug), 'other kinds').toEqual([]);
  });
});

it('every kind of the catalogue has its worked cases', () => {
  expect(KINDS.map(({ slug }) => slug).filter((slug) => !existsSync(fileOf(slug)))).toEqual([]);
});
