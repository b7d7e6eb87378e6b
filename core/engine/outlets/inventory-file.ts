import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { frenchDay } from '../../domain/calendar/french-dates.ts';
import { type DataLine, dataSheetPdf } from '../bundle/data-sheet.ts';
import { SecondReader } from '../bundle/second-reader.ts';
import type { DeliveredDocument } from './delivered-documents.ts';
import type { DeliveryWork, MadeFile, Naming } from './delivery-work.ts';

/** The inventory of a delivery, as a PDF that was read again. `nameOf`: of the file or files that hold a document. */
export async function inventoryFile(
  work: DeliveryWork,
  documents: readonly DeliveredDocument[],
  { title, note, nameOf }: { title: string; note: string; nameOf?: (document: DeliveredDocument) => string },
): Promise<{ file: Omit<MadeFile, 'naming' | 'holds'>; problems: string[] }> {
  const lines = documents.map((document): DataLine => {
    const { label, date, pages, title: what } = document.piece;
    const facts = [what, date === null ? null : frenchDay(date), pageCount(pages.length), nameOf?.(document) ?? null];
    return { label: label === null ? 'Sans numéro' : `Pièce n° ${label}`, value: facts.filter(Boolean).join(' – ') };
  });
  const bytes = await dataSheetPdf(`${title} – ${work.plan.applicant}`, note, lines);
  const path = work.nextPath('pdf');
  writeFileSync(path, bytes, { mode: 0o600 });
  const reader = await SecondReader.open(path);
  try {
    const texts: string[] = [];
    for (let page = 1; page <= reader.pages; page++) {
      texts.push((await reader.text(page)).map(({ text }) => text).join(''));
    }
    const found = texts.join('').replace(/\s+/gu, '').split('Piècen°').length - 1;
    const expected = documents.filter(({ piece }) => piece.label !== null).length;
    const problems = found === expected ? [] : [`l’inventaire énumère ${found} pièces au lieu de ${expected}`];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { path, bytes: bytes.length, sha256, pages: reader.pages };
    return { file: { ...file, original: false, reduced: [], verification: null }, problems };
  } finally {
    await reader.close();
  }
}

const pageCount = (pages: number) => (pages > 1 ? `${pages} pages` : '1 page');

export const inventoryNaming = (title: string): Naming => ({ labels: [], title, fallback: title, extension: 'pdf' });
