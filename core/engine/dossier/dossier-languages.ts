import type { DossierFile } from '../store/dossier-file.ts';

/** The foreign languages found on the pages of each piece (ISO 639-1, or `other`); pieces without any are absent. */
export function dossierLanguages(dossier: DossierFile): Record<string, string[]> {
  return Object.fromEntries(
    dossier.pieces.list().flatMap(({ id, findings }) => {
      const found = findings.flatMap(({ code, detail }) => (code === 'foreign-language' ? [detail ?? 'other'] : []));
      return found.length > 0 ? [[id, [...new Set(found)]]] : [];
    }),
  );
}
