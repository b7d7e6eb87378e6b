import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { AppError } from '../../contract/errors.ts';
import type { AwaitedSignature } from '../../contract/form-editor.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { mappedForm } from './form-map-of.ts';

/**
 * The signatures that one filled form waits for. `document`: SHA-256 of its filled PDF. Who signed a paper with other values on
 * it has not signed this one: the ids change with the document.
 */
export async function awaitedOnForm(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
  document: string,
): Promise<AwaitedSignature[]> {
  const { title, inspected } = await mappedForm(dossier, catalogue, id);
  const signed = dossier.forms.signed();
  return inspected.spots.map(({ page, box, who, where }, index) => {
    const spot = `form:${id}:${document.slice(0, 12)}:${index + 1}`;
    const size = inspected.pages[page - 1] ?? null;
    return {
      id: spot,
      document: title,
      kind: 'form' as const,
      of: id,
      size,
      who,
      page,
      box,
      where,
      signed: signed.has(spot),
    };
  });
}

/** Marks a place as signed, or not signed after all. Errors: `state.not-found` when the dossier waits for no such signature. */
export function markSigned(
  dossier: DossierFile,
  awaited: readonly AwaitedSignature[],
  id: string,
  signed: boolean,
): void {
  if (!awaited.some((spot) => spot.id === id)) throw new AppError('state.not-found', { what: 'signature', id });
  dossier.forms.markSigned(id, signed, new Date().toISOString());
}
