import { existsSync, readdirSync } from 'node:fs';

/** The names of the YAML files, or of the folders, of a folder of the catalogue, sorted; none when it does not exist. */
export function entriesOf(folder: string, wanted: 'files' | 'folders'): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (wanted === 'folders' ? entry.isDirectory() : entry.isFile() && entry.name.endsWith('.yaml')))
    .map((entry) => entry.name)
    .sort();
}
