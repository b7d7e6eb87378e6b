import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { type Kind, kind } from '../../../core/contract/catalogue/kind.ts';
import type { PageReading, PieceReading } from '../../../core/contract/reading.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';

const folder = resolve(import.meta.dirname, '../../../forms/kinds');

/** The catalogue's kinds as their files state them. */
export const KINDS: Kind[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => kind.parse(parse(readFileSync(resolve(folder, name), 'utf8'))));

const COLUMN = 5;
const PITCH = 12;
const LETTER = 8;

export type LayoutOptions = { page?: number; source?: 'text' | 'ocr'; confidence?: number };

/**
 * A page from a picture of it: each character is 5 points wide, each line 12 points high, letters 8 points. One blank
 * is the gap inside a cell, two or more part two cells.
 */
export function layout(picture: string, options: LayoutOptions = {}): PageReading {
  const { page = 1, source = 'text', confidence = source === 'ocr' ? 0.95 : 1 } = options;
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
  return { page, width: 595, height: Math.max(842, 60 + lines.length * PITCH), source, words, findings: [] };
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
