import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type Letter,
  type LetterCase,
  type LetterWords,
  letter,
  letterCase,
  letterWords,
} from '../../contract/catalogue/letter.ts';
import { entriesOf } from './folder-entries.ts';
import { type CatalogueProblem, readYaml } from './read-yaml.ts';

/** letters/<id>/letter.yaml; its worked cases stand beside it and are for the tests. */
export function readLetters(formsDir: string, problems: CatalogueProblem[]): Record<string, Letter> {
  const letters: Record<string, Letter> = {};
  for (const folder of entriesOf(join(formsDir, 'letters'), 'folders')) {
    const name = `letters/${folder}/letter.yaml`;
    if (!existsSync(join(formsDir, name))) {
      problems.push({ file: name, path: '', problem: 'missing' });
      continue;
    }
    const entry = readYaml(join(formsDir, name), name, letter, problems);
    if (entry === undefined) continue;
    if (entry.id === folder) letters[folder] = entry;
    else problems.push({ file: name, path: 'id', problem: `"${entry.id}" is not the folder's name` });
  }
  return letters;
}

/** letters/words.yaml: names of papers in the other languages. */
export function readLetterWords(formsDir: string, problems: CatalogueProblem[]): LetterWords | undefined {
  const name = 'letters/words.yaml';
  return existsSync(join(formsDir, name)) ? readYaml(join(formsDir, name), name, letterWords, problems) : undefined;
}

/** The worked cases of every letter: letters/<id>/cases.yaml. */
export function readLetterCases(
  formsDir: string,
  problems: CatalogueProblem[],
): { letter: string; cases: LetterCase[] }[] {
  return entriesOf(join(formsDir, 'letters'), 'folders').map((id) => {
    const name = `letters/${id}/cases.yaml`;
    if (!existsSync(join(formsDir, name))) {
      problems.push({ file: name, path: '', problem: 'missing' });
      return { letter: id, cases: [] };
    }
    return { letter: id, cases: readYaml(join(formsDir, name), name, z.array(letterCase), problems) ?? [] };
  });
}
