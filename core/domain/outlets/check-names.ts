import type { NameRules } from './file-names.ts';

const SEGMENTER = new Intl.Segmenter('fr');

/**
 * What is wrong with the names of a delivery, in French: signs or a length that the outlet does not take, no number first, the same
 * name twice. Written apart from what makes the names, to hold it to the rule. Folders before a `/` are not counted.
 */
export function nameProblems(paths: readonly string[], rules: NameRules): string[] {
  const seen = new Set<string>();
  return paths.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const problems: string[] = [];
    const length = [...SEGMENTER.segment(name)].length;
    if (rules.length !== null && length > rules.length) {
      problems.push(`le nom « ${name} » a ${length} caractères, plus que ${rules.length}`);
    }
    if (rules.ascii && !/^[A-Za-z0-9_-]+\.[A-Za-z0-9]+$/.test(name)) {
      problems.push(`le nom « ${name} » contient un signe que ce dépôt n’admet pas`);
    }
    if (rules.numberFirst && !/^\d/.test(name)) problems.push(`le nom « ${name} » ne commence pas par un numéro`);
    const key = path.normalize('NFC').toLowerCase();
    if (seen.has(key)) problems.push(`deux fichiers s’appellent « ${name} »`);
    seen.add(key);
    return problems;
  });
}
