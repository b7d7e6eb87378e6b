import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { AwaitedSignature } from '../../contract/form-editor.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { awaitedOnForm } from './awaited-signatures.ts';
import { lettersAwaiting } from './bound-letters.ts';
import { attachedIds, formDocument } from './form-of-dossier.ts';
import { sha256Of } from './user-file.ts';

/** Every signature that the dossier's forms and letters wait for, those given already among them. Fills what is not up to date. */
export async function signaturesOfDossier(dossier: DossierFile, catalogue: Catalogue): Promise<AwaitedSignature[]> {
  const awaited: AwaitedSignature[] = [];
  for (const id of attachedIds(dossier, catalogue.procedures[dossier.meta.get().procedure])) {
    const { bytes } = await formDocument(dossier, catalogue, id);
    awaited.push(...(await awaitedOnForm(dossier, catalogue, id, sha256Of(bytes))));
  }
  return [...awaited, ...lettersAwaiting(dossier, catalogue)];
}
