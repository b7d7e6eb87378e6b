import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { boundLetters } from './bound-letters.ts';
import { type DossierForm, formsOfDossier } from './form-of-dossier.ts';
import { procedureOf } from './ordered-pieces.ts';

/** Everything that is bound before the pieces: forms, then letters. Errors: those of filling a form and of writing a letter. */
export async function boundDocuments(dossier: DossierFile, catalogue: Catalogue): Promise<DossierForm[]> {
  const forms = await formsOfDossier(dossier, catalogue, procedureOf(dossier, catalogue));
  return [...forms, ...(await boundLetters(dossier, catalogue))];
}
