import { readFileSync } from 'node:fs';

const ADDRESS = /https:\/\/[^\s"'<>\\)]+/g;

/** Every https address that stands in the compiled catalogue: the only ones that the window may ask to open. */
export function catalogueLinks(compiledCatalogue: string): Set<string> {
  return new Set(readFileSync(compiledCatalogue, 'utf8').match(ADDRESS) ?? []);
}
