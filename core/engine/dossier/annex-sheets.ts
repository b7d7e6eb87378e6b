import { PDFDocument } from 'pdf-lib';
import { AppError } from '../../contract/errors.ts';
import type { FillReport } from '../../contract/form.ts';
import { dataSheetPdf } from '../bundle/data-sheet.ts';
import { readPrint } from '../forms/second-reader.ts';

type Annexes = NonNullable<FillReport['annexes']>;

const MOST_LETTERS = 1500; // in one row: a row is never cut, and a page holds about twice that

/** A long answer in rows that each fit a page, cut at line ends and blanks only. */
function rowsOf(text: string): string[] {
  const rows: string[] = [];
  for (const paragraph of text.split('\n')) {
    let row = '';
    for (const word of paragraph.split(' ')) {
      if (row !== '' && row.length + word.length >= MOST_LETTERS) {
        rows.push(row);
        row = '';
      }
      row += row === '' ? word : ` ${word}`;
    }
    rows.push(row);
  }
  return rows.filter((row, index) => row !== '' || index > 0);
}

const lettersOf = (text: string) => [...text.normalize('NFKC').replace(/\s/gu, '')].sort().join('');

/** Whether every letter of `part` is among those of `whole`, as often. */
function holds(whole: string, part: string): boolean {
  const counts = new Map<string, number>();
  for (const letter of lettersOf(whole)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...lettersOf(part)].every((letter) => {
    const left = (counts.get(letter) ?? 0) - 1;
    counts.set(letter, left);
    return left >= 0;
  });
}

/**
 * A filled form followed by the sheets that hold the answers too long for it, read again by the second reader.
 * @throws AppError state.fill-check-failed when an answer is not whole on its sheet
 */
export async function withAnnexes(
  filled: Uint8Array,
  form: { title: string; applicant: string },
  annexes: Annexes,
): Promise<Uint8Array> {
  const note = [
    `Suite des réponses du formulaire « ${form.title} »`,
    form.applicant === '' ? '' : `, ${form.applicant}`,
    '. Chaque annexe porte le numéro inscrit dans la case du formulaire.',
  ].join('');
  const lines = annexes.flatMap(({ number, label, value }) =>
    rowsOf(value).map((row, index) => ({
      label: index === 0 ? `Annexe n° ${number} – ${label}` : '',
      value: row === '' ? ' ' : row,
    })),
  );
  const title = annexes.length > 1 ? 'Annexes au formulaire' : 'Annexe au formulaire';
  const sheets = await PDFDocument.load(await dataSheetPdf(title, note, lines), { updateMetadata: false });
  const doc = await PDFDocument.load(filled, { updateMetadata: false });
  const before = doc.getPageCount();
  for (const page of await doc.copyPages(sheets, sheets.getPageIndices())) doc.addPage(page);
  const bytes = await doc.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
  const runs = await readPrint(bytes);
  const print = runs
    .filter(({ page }) => page > before)
    .map(({ text }) => text)
    .join('');
  const missing = annexes.filter(({ value }) => !holds(print, value)).map(({ number }) => `annex:${number}`);
  if (missing.length > 0) throw new AppError('state.fill-check-failed', { problems: missing });
  return bytes;
}
