import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { AppError } from '../../contract/errors.ts';
import type { AwaitedSignature } from '../../contract/form-editor.ts';
import type { LetterPreview } from '../../contract/letter.ts';
import { letterSentences } from '../../domain/letters/letter-sentences-fr.ts';
import { writeLetter } from '../../domain/letters/write-letter.ts';
import { writeLetterPdf } from '../letters/write-letter-pdf.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import type { DossierForm } from './form-of-dossier.ts';
import { letterRequestOf } from './letters-of-dossier.ts';
import { sha256Of } from './user-file.ts';

/**
 * The letters that a person put in the bundle, as they read today, in the order in which they were chosen. Errors:
 * `state.letter-without-recipient`, those of writing a letter.
 */
export async function boundLetters(dossier: DossierFile, catalogue: Catalogue): Promise<DossierForm[]> {
  const documents: DossierForm[] = [];
  for (const { letter, language } of dossier.letters.bound()) {
    const request = letterRequestOf(dossier, catalogue, letter, language);
    const { title, copies } = writeLetter(request, catalogue);
    if (copies.length === 0) throw new AppError('state.letter-without-recipient', { title });
    const { bytes, report } = await writeLetterPdf(request, catalogue);
    const sha256 = sha256Of(bytes);
    const pages = Array.from({ length: report.pages }, (_, index) => ({ source: sha256, page: index + 1 }));
    documents.push({
      sha256,
      source: { bytes, type: 'pdf', name: `${letter}.pdf` },
      piece: { id: null, label: null, title, date: null, pages, strength: null, card: false },
      dataSheet: false,
    });
  }
  return documents;
}

/** Who signed other words has not signed these: the id changes with the text. */
const textOf = ({ copies, language }: LetterPreview) =>
  sha256Of(new TextEncoder().encode(JSON.stringify([language, copies]))).slice(0, 12);

/** The signatures that the letters of the bundle wait for: one a copy. */
export function lettersAwaiting(dossier: DossierFile, catalogue: Catalogue): AwaitedSignature[] {
  const signed = dossier.forms.signed();
  return dossier.letters.bound().flatMap(({ letter, language }) => {
    const signer = catalogue.letters?.[letter]?.signer;
    if (signer === undefined || signer === 'none') return [];
    const preview = writeLetter(letterRequestOf(dossier, catalogue, letter, language), catalogue);
    return preview.copies.map(({ subject }, index): AwaitedSignature => {
      const id = `letter:${letter}:${textOf(preview)}:${index + 1}`;
      return {
        id,
        document: subject === null ? preview.title : `${preview.title} – ${subject}`,
        kind: 'letter',
        of: letter,
        size: null,
        who: letterSentences.signer[signer],
        page: null,
        box: null,
        where: letterSentences.whereToSign,
        signed: signed.has(id),
      };
    });
  });
}
