import { createHash } from 'node:crypto';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';

const known = new WeakMap<Catalogue, string>();

/** A short stamp of everything in the catalogue that can change an answer of the law; how papers are
 * read and how letters are worded, and where a dossier is handed in, is not part of it. */
export function rulesStamp(catalogue: Catalogue): string {
  const before = known.get(catalogue);
  if (before !== undefined) return before;
  const {
    kinds,
    forms: _forms,
    twoDDoc: _codes,
    letters: _letters,
    letterWords: _words,
    outlets: _outlets,
    ...law
  } = catalogue;
  const presence = Object.fromEntries(Object.entries(kinds).map(([slug, kind]) => [slug, kind.presence]));
  const stamp = createHash('sha256').update(JSON.stringify({ law, presence })).digest('hex').slice(0, 12);
  known.set(catalogue, stamp);
  return stamp;
}
