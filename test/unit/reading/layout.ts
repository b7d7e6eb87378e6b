import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Kind, kind } from '../../../core/contract/catalogue/kind.ts';
import type { PageReading, PieceReading } from '../../../core/contract/reading.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';

export const kindsFolder = resolve(import.meta.dirname, '../../../forms/kinds');

/** A catalogue file as its schema has it; the failure names the file. */
export function parseFile<T>(schema: z.ZodType<T>, file: string): T {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

const kindFile = (slug: string) => resolve(kindsFolder, slug, 'kind.yaml');

/** The catalogue's kinds as their files state them (a folder without its file is the catalogue's own test's matter). */
export const KINDS: Kind[] = readdirSync(kindsFolder)
  .filter((slug) => existsSync(kindFile(slug)))
  .map((slug) => parseFile(kind, kindFile(slug)));

const COLUMN = 5;
const PITCH = 12;
const LETTER = 8;

export type LayoutOptions = { page?: number; source?: 'text' | 'ocr'; confidence?: number; width?: number };

/**
 * A page from a picture of it: each character is 5 points wide, each line 12 points high, letters 8 points. One blank
 * is the gap inside a cell, two or more part two cells.
 */
export function layout(picture: string, options: LayoutOptions = {}): PageReading {
  const { page = 1, source = 'text', confidence = source === 'ocr' ? 0.93 : 1, width = 595 } = options;
  const lines = picture.replace(/^\n/, '').split('\n');
  const words = lines.flatMap((line, row) =>
    [...line.matchAll(/[^ \n]+/g)].map((match) => ({
      text: match[0],
      box: [20 + match.index * COLUMN, 30 + row * PITCH, match[0].length * COLUMN, LETTER] as [
        number,
        number,
        number,
        number,
      ],
      confidence,
    })),
  );
  return { page, width, height: Math.max(842, 60 + lines.length * PITCH), source, words, findings: [] };
}

/** A whole file from the pictures of its pages. */
const layouts = (pictures: readonly string[], options: LayoutOptions = {}): PageReading[] =>
  pictures.map((picture, index) => layout(picture, { ...options, page: index + 1 }));

export const read = (pictures: readonly string[], options: LayoutOptions = {}): PieceReading[] =>
  readPieces(layouts(pictures, options), KINDS);

/** The one piece of a one-paper file. */
export function readOne(picture: string, options: LayoutOptions = {}): PieceReading {
  const [piece, ...others] = read([picture], options);
  if (piece === undefined || others.length > 0) throw new Error('one piece expected');
  return piece;
}

/** Values only, by fact name. */
export const values = (piece: PieceReading): Record<string, unknown> =>
  Object.fromEntries(Object.entries(piece.facts).map(([name, fact]) => [name, fact?.value]));

export const codes = (piece: PieceReading, fact: string): string[] =>
  piece.findings.filter((f) => f.fact === fact).map((f) => f.code);

const linesOf = (picture: string) =>
  picture
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');

/** Two pictures side by side, the right one from this column on. */
export function beside(left: string, right: string, column: number): string {
  const [a, b] = [linesOf(left), linesOf(right)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) =>
    `${(a[i] ?? '').padEnd(column)}${b[i] ?? ''}`.trimEnd(),
  ).join('\n');
}

/** Two pictures one above the other with this many empty lines between them. */
export const above = (top: string, below: string, empty: number): string =>
  [...linesOf(top), ...Array.from({ length: empty }, () => ''), ...linesOf(below)].join('\n');

/** The page as a scanner gives it when the sheet lay upside down: words straightened, boxes as displayed. */
export function upsideDown(page: PageReading): PageReading {
  return {
    ...page,
    findings: [{ code: 'page-rotated', page: page.page, detail: '180' }],
    words: page.words.map(({ box: [x, y, w, h], ...word }) => ({
      ...word,
      box: [page.width - x - w, page.height - y - h, w, h],
      upright: [x, y, w, h],
    })),
  };
}
