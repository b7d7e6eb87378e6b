import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { FormMap } from '../../contract/catalogue/form-map.ts';
import { person } from '../../contract/person.ts';
import { originLabelsFr } from '../../domain/forms/origin-labels-fr.ts';
import type { CatalogueProblem } from './read-yaml.ts';

const namesIn = (origin: string): string[] =>
  origin.startsWith('=') ? [] : origin.split(/ [|+] /u).map((part) => part.replace('?', ''));

/** Facts that somebody can state: those that forms have words for, alone or in a joined origin. */
const stated = new Set(Object.keys(originLabelsFr).flatMap(namesIn));

function problemIn(name: string, valued: ReadonlySet<string>, contract: ReadonlySet<string>): string | null {
  const [zone, bare = ''] = name.split('.');
  if (zone === 'person') return bare in person.shape ? null : `the person's record has no "${bare}"`;
  if (zone === 'contract') return contract.has(bare) ? null : `a contract of employment states no "${bare}"`;
  return stated.has(name) || valued.has(name) ? null : `nobody is asked for "${name}", and no field takes it`;
}

function problemsOf(map: FormMap, contract: ReadonlySet<string>): { path: string; problem: string }[] {
  const sets = [map.fields, ...map.reeditions.map(({ fields }) => fields)];
  const valued = new Set([...map.sheet, ...sets.flat()].flatMap(({ from }) => namesIn(from)));
  const places = [
    ...map.sheet.map((line) => ({ path: `sheet.${line.label}`, ...line })),
    ...sets.flat().map((mapping) => ({ path: mapping.field, ...mapping })),
  ];
  const problems = places.flatMap(({ path, from, given = [] }) =>
    [from, ...given.map((condition) => condition.from)]
      .flatMap(namesIn)
      .flatMap((name) => problemIn(name, valued, contract) ?? [])
      .map((problem) => ({ path, problem })),
  );
  // One condition governs many fields: its misspelt name is one problem.
  return [...new Map(problems.map((one) => [one.problem, one])).values()];
}

/**
 * Names that a form's map takes values from, or makes a condition of, and that do not exist: the field would stay empty, or
 * the sheet be asked for, whatever a person answers.
 */
export function checkFormMaps({ forms, kinds }: Pick<Catalogue, 'forms' | 'kinds'>): CatalogueProblem[] {
  const contract = new Set((kinds['contrat-de-travail']?.facts ?? []).map(({ fact }) => String(fact)));
  return Object.values(forms).flatMap((map) =>
    problemsOf(map, contract).map((problem) => ({ file: `cerfa/${map.id}/form.yaml`, ...problem })),
  );
}
