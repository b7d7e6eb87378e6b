import type { PDFDocument } from 'pdf-lib';
import { frenchLongDay } from '../../domain/calendar/french-dates.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import { type BundleParts, type NumberedParts, numberedPieces, type Part } from './bundle-parts.ts';
import { GREY, NAVY } from './ink.ts';
import { BOTTOM, LEFT, linesOf, RIGHT, Sheet, TEXT_WIDTH } from './sheet.ts';

export type CoverContent = {
  title: string;
  applicant: string;
  filingDay: string;
  procedureTitle: string;
  layout: { duplex: boolean };
  parts: BundleParts;
  numbers: NumberedParts;
};
type CoverLine = { title: string; content: string; firstPage: number };

const NOTE =
  'Les numéros encadrés de bleu sont ceux de la liasse : ils ne font pas partie des documents. ' +
  'Le numéro sur fond bleu est celui de la page dans ce fichier et sur le papier.';

/** The first page: whose file, for what, handed in when, and what is inside. */
export function drawCover(document: PDFDocument, fonts: BundleFonts, content: CoverContent): Sheet {
  const sheet = new Sheet(document, fonts, 700);
  sheet.page.drawRectangle({ x: LEFT, y: 742, width: 46, height: 5, color: NAVY });
  sheet.paragraph(content.title, { size: 25, bold: true, color: NAVY, leading: 32 });
  sheet.y -= 16;
  sheet.paragraph(content.applicant, { size: 18, leading: 24 });
  sheet.y -= 22;
  const { parts, numbers } = content;
  const pieces = numberedPieces(parts);
  const received = pieces.reduce((sum, { piece }) => sum + piece.pages.length, 0);
  fact(sheet, 'Démarche', content.procedureTitle);
  fact(sheet, 'Date du dépôt', frenchLongDay(content.filingDay));
  fact(sheet, 'Contenu', `${count(pieces.length, 'pièce')}, ${count(received, 'page')} de documents`);
  const sheets = content.layout.duplex ? `, ${count(Math.ceil(numbers.total / 2), 'feuille')} recto verso` : '';
  fact(sheet, 'Liasse', `${count(numbers.total, 'page')} numérotées de 1 à ${numbers.total}${sheets}`);
  sheet.y -= 26;
  sheet.text('Composition', LEFT, { size: 12, bold: true, color: NAVY });
  sheet.textRight('page', RIGHT, { size: 9, color: GREY });
  sheet.y -= 9;
  sheet.rule(1, NAVY);
  sheet.y -= 18;
  drawLines(sheet, linesOfCover(parts, numbers));
  const note = { size: 8.5, color: GREY };
  sheet.y = BOTTOM + 10 + linesOf(fonts, NOTE, note, TEXT_WIDTH).length * 12;
  sheet.paragraph(NOTE, { ...note, leading: 12 });
  return sheet;
}

function linesOfCover(parts: BundleParts, { first }: NumberedParts): CoverLine[] {
  const line = (title: string, content: string, part: Part | undefined): CoverLine[] => {
    const firstPage = part && first.get(part);
    return firstPage ? [{ title, content, firstPage }] : [];
  };
  return [
    ...parts.forms.flatMap((form) => line(form.title, '', form)),
    ...parts.sections.flatMap(({ title, divider, pieces }) =>
      line(title, count(pieces.length, 'pièce'), divider ?? pieces[0]),
    ),
    ...parts.lots.flatMap(({ title, inventory, pieces }) =>
      line(title, count(pieces.length, 'pièce'), inventory ?? pieces[0]),
    ),
    ...(parts.presence ? line(parts.presence.title, '', parts.presence) : []),
  ];
}

function drawLines(sheet: Sheet, lines: CoverLine[]): void {
  for (const [index, { title, content, firstPage }] of lines.entries()) {
    const wrapped = linesOf(sheet.fonts, title, { size: 10.5 }, 330);
    // The inventory that follows lists every piece; the cover only shows as many parts as it has room for.
    if (sheet.y - wrapped.length * 15 < BOTTOM + 60) {
      sheet.text(`… et ${count(lines.length - index, 'autre rubrique')} (voir l’inventaire)`, LEFT, { size: 10.5 });
      return;
    }
    sheet.text(content, LEFT + 350, { size: 9.5, color: GREY });
    sheet.textRight(String(firstPage), RIGHT, { size: 10.5, bold: true });
    sheet.paragraph(title, { size: 10.5, leading: 15 }, LEFT, 330);
    sheet.y += 8;
    sheet.rule();
    sheet.y -= 16;
  }
}

function fact(sheet: Sheet, label: string, value: string): void {
  sheet.text(label, LEFT, { size: 10.5, color: GREY });
  sheet.paragraph(value, { size: 10.5, bold: true, leading: 15 }, LEFT + 110);
  sheet.y -= 4;
}

function count(number: number, word: string): string {
  return `${number} ${number > 1 ? word.replaceAll(/(\p{L})( |$)/gu, '$1s$2') : word}`;
}
