import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { AppError } from '../../contract/errors.ts';
import type { LetterReport, LetterRequest } from '../../contract/letter.ts';
import { writeLetter } from '../../domain/letters/write-letter.ts';
import { checkLetter } from './check-letter.ts';
import { drawLetter } from './draw-letter.ts';

export interface WrittenLetter {
  bytes: Uint8Array;
  report: Omit<LetterReport, 'out'>;
}

/**
 * Writes a letter as a tagged PDF, opens it again and checks it. Throws what `writeLetter` throws, `input.invalid`
 * (the dossier shows nobody to whom the letter could go), `state.letter-check-failed` (the paper is not what was written).
 */
export async function writeLetterPdf(request: LetterRequest, catalogue: Catalogue): Promise<WrittenLetter> {
  const preview = writeLetter(request, catalogue);
  if (preview.copies.length === 0) {
    throw new AppError('input.invalid', { what: preview.letter, problem: preview.cautions.join(' ') });
  }
  const drawn = await drawLetter(preview);
  const { blocks, elements, problems } = await checkLetter(drawn.bytes, preview, drawn.notDrawable);
  if (problems.length > 0) throw new AppError('state.letter-check-failed', { problems });
  const { copies, ...said } = preview;
  return {
    bytes: drawn.bytes,
    report: {
      ...said,
      pages: drawn.pages,
      subjects: copies.flatMap(({ subject }) => subject ?? []),
      notDrawable: drawn.notDrawable,
      checked: { blocks, elements },
    },
  };
}
