import type { PDFDocument } from 'pdf-lib';
import { frenchLongDay } from '../../domain/calendar/french-dates.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import { GREY, NAVY } from './ink.ts';
import { BOTTOM, LEFT, linesOf, RIGHT, Sheet, TEXT_WIDTH } from './sheet.ts';

export type CoverContent = {
  title: string;
  applicant: string;
  filingDay: string;
  procedureTitle: string;
  received: number;
  total: number;
  sections: { title: string; pieces: number; firstPage: number }[];
};

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
  const pieces = content.sections.reduce((sum, section) => sum + section.pieces, 0);
  fact(sheet, 'Démarche', content.procedureTitle);
  fact(sheet, 'Date du dépôt', frenchLongDay(content.filingDay));
  fact(sheet, 'Contenu', `${count(pieces, 'pièce')}, ${count(content.received, 'page')} de documents`);
  fact(sheet, 'Liasse', `${count(content.total, 'page')} numérotées de 1 à ${content.total}`);
  sheet.y -= 26;
  sheet.text('Composition', LEFT, { size: 12, bold: true, color: NAVY });
  sheet.textRight('page', RIGHT, { size: 9, color: GREY });
  sheet.y -= 9;
  sheet.rule(1, NAVY);
  sheet.y -= 18;
  drawSections(sheet, content.sections);
  const note = { size: 8.5, color: GREY };
  sheet.y = BOTTOM + 10 + linesOf(fonts, NOTE, note, TEXT_WIDTH).length * 12;
  sheet.paragraph(NOTE, { ...note, leading: 12 });
  return sheet;
}

function drawSections(sheet: Sheet, sections: CoverContent['sections']): void {
  for (const [index, section] of sections.entries()) {
    const lines = linesOf(sheet.fonts, section.title, { size: 10.5 }, 330);
    // The inventory that follows lists every piece; the cover only shows as many sections as it has room for.
    if (sheet.y - lines.length * 15 < BOTTOM + 60 && index < sections.length) {
      sheet.text(`… et ${count(sections.length - index, 'autre rubrique')} (voir l’inventaire)`, LEFT, { size: 10.5 });
      return;
    }
    sheet.text(count(section.pieces, 'pièce'), LEFT + 350, { size: 9.5, color: GREY });
    sheet.textRight(String(section.firstPage), RIGHT, { size: 10.5, bold: true });
    sheet.paragraph(section.title, { size: 10.5, leading: 15 }, LEFT, 330);
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
