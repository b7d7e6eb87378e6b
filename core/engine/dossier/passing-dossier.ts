import type { FactsFile } from '../../contract/assessment.ts';
import { AppError } from '../../contract/errors.ts';
import { normalisePerson } from '../../domain/rules/normalise-person.ts';
import type { Context } from '../handler.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { createTemporaryLibrary } from '../store/temporary-library.ts';
import { importFiles } from './import-files.ts';

export interface PassingInput {
  paths: string[];
  facts: FactsFile | undefined;
  procedure: string;
  on: string;
}

/**
 * Runs `work` on a dossier that lasts one command, in a throw-away encrypted library: the command line's folders take the
 * same road as a dossier of the window. `ignored`: what of the person's record was not understood, in French.
 */
export async function withPassingDossier<T>(
  { paths, facts, procedure, on }: PassingInput,
  context: Context,
  work: (dossier: DossierFile, ignored: string[]) => T | Promise<T>,
): Promise<T> {
  const { procedures } = await context.engine.catalogue();
  if (!procedures[procedure])
    throw new AppError('input.unknown-procedure', { slug: procedure, known: Object.keys(procedures) });
  const { library, remove } = await createTemporaryLibrary();
  try {
    const now = new Date().toISOString();
    const id = library.createDossier({ label: 'Dossier', procedure, filingDay: on, now });
    const dossier = library.openDossier(id);
    const { person, ignored } = normalisePerson(facts?.person ?? {});
    dossier.applicant.setPerson(person, now);
    dossier.applicant.setStatedFacts(facts?.facts ?? {}, now);
    await importFiles(dossier, paths, context);
    return await work(dossier, ignored);
  } finally {
    remove();
  }
}
