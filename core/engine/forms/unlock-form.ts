import { AppError } from '../../contract/errors.ts';
import { openForm } from './open-form.ts';
import { pageTexts } from './pdfium-pages.ts';

/**
 * The form without its user password, so that it can be filled later without asking again: the password itself is kept
 * nowhere, and the dossier's file is encrypted. A form that opens without a password is given back as it is.
 * @throws AppError as openForm; file.damaged when the unlocked copy does not show the same pages
 */
export async function unlockForm(bytes: Uint8Array, name: string, password?: string): Promise<Uint8Array> {
  const open = await openForm(bytes, name, password);
  if (open.password === '') return bytes;
  const plain = await open.doc.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
  const [before, after] = [await pageTexts(bytes, name, open.password), await pageTexts(plain, name)];
  if (before.length !== after.length || before.some((text, page) => text !== after[page]))
    throw new AppError('file.damaged', { file: name, format: 'PDF' });
  return plain;
}
