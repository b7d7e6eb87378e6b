import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { checkVersions } from './check-dates.ts';
import { checkProcedure } from './check-procedure.ts';
import type { CatalogueProblem } from './read-yaml.ts';

function checkFigures(catalogue: Catalogue): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  for (const parameter of Object.values(catalogue.parameters)) {
    const days = parameter.values.map((value) => value.from);
    const sorted = days.every((day, index) => index === 0 || (days[index - 1] ?? '') < day);
    if (!sorted) {
      const problem = 'values must be in the order of their days, one a day';
      problems.push({ file: `parameters/${parameter.id}.yaml`, path: 'values', problem });
    }
  }
  for (const fee of Object.values(catalogue.fees ?? {})) {
    const file = `fees/${fee.id}.yaml`;
    for (const { id, problem } of checkVersions(fee.values.map((value) => ({ ...value, id: fee.id })))) {
      problems.push({ file, path: id, problem });
    }
    for (const { from, tax, stamp, total, atFiling } of fee.values) {
      const path = `values (${from})`;
      if (tax !== null && stamp !== null && total !== tax + stamp) {
        problems.push({ file, path, problem: `total ${total} is not tax ${tax} + stamp ${stamp}` });
      }
      if (atFiling !== undefined && (total === null || atFiling > total)) {
        problems.push({ file, path, problem: 'more is due on filing than in all' });
      }
    }
  }
  return problems;
}

function checkCountries(catalogue: Catalogue): CatalogueProblem[] {
  const { countries = [], groups = {} } = catalogue.nationalities ?? {};
  const codes = new Set(countries.map(({ code }) => code));
  const twice = countries.map(({ code }) => code).filter((code, index, all) => all.indexOf(code) !== index);
  const file = 'nationalities.yaml';
  return [
    ...twice.map((code) => ({ file, path: code, problem: 'listed twice' })),
    ...Object.entries(groups).flatMap(([group, { codes: members }]) =>
      members
        .filter((code) => !codes.has(code))
        .map((code) => ({ file, path: `groups.${group}`, problem: `there is no country "${code}"` })),
    ),
  ];
}

/** Checks every name that one entry of the catalogue uses of another, and the dates of rules and figures. */
export function checkCatalogue(catalogue: Catalogue): CatalogueProblem[] {
  return [
    ...Object.values(catalogue.procedures).flatMap((procedure) => checkProcedure(procedure, catalogue)),
    ...checkFigures(catalogue),
    ...checkCountries(catalogue),
  ];
}
