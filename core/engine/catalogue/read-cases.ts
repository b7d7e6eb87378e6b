import { join } from 'node:path';
import { z } from 'zod';
import { type ProcedureCase, procedureCase } from '../../contract/catalogue/procedure.ts';
import { entriesOf } from './folder-entries.ts';
import { type CatalogueProblem, readYaml } from './read-yaml.ts';

export interface CaseFile {
  procedure: string;
  file: string; // "procedures/talent/cases/seuils.yaml"
  cases: ProcedureCase[];
}

/** The worked cases of every procedure: procedures/<slug>/cases/*.yaml. */
export function readCases(formsDir: string, problems: CatalogueProblem[]): CaseFile[] {
  return entriesOf(join(formsDir, 'procedures'), 'folders').flatMap((procedure) =>
    entriesOf(join(formsDir, 'procedures', procedure, 'cases'), 'files').map((name) => {
      const file = `procedures/${procedure}/cases/${name}`;
      return { procedure, file, cases: readYaml(join(formsDir, file), file, z.array(procedureCase), problems) ?? [] };
    }),
  );
}
