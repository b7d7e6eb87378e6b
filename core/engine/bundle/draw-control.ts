import type { PDFDocument } from 'pdf-lib';
import type { BundleFonts } from './bundle-fonts.ts';
import { type BundleManifest, controlSentence } from './bundle-manifest.ts';
import { BOTTOM, LEFT, Sheet } from './sheet.ts';

/** The last sheet: what was received, what was reproduced, and every page that could not simply be copied. */
export function drawControl(document: PDFDocument, fonts: BundleFonts, manifest: BundleManifest): void {
  const sheet = new Sheet(document, fonts);
  const { received, links, formPages, pages } = manifest.counts;
  sheet.heading('Contrôle de la liasse');
  sheet.paragraph(controlSentence(received, received, links), { size: 12, bold: true, leading: 18 });
  sheet.y -= 6;
  const formText = formPages > 0 ? `, ${formPages} du formulaire` : '';
  sheet.paragraph(
    `Liasse de ${pages} pages : ${received} des pièces${formText}, ${pages - received - formPages} de présentation. ` +
      'Chaque page, chaque lien, chaque signet et chaque tampon ont été relus dans le fichier écrit.',
    { size: 10 },
  );
  list(sheet, 'Pages reproduites en image (leur texte ne peut plus être cherché)', rasterisedLines(manifest));
  list(sheet, 'Annotations sans dessin, non reproduites', lostLines(manifest));
  list(
    sheet,
    'Documents portant une signature électronique : la copie ne la porte plus, l’original fait foi',
    signed(manifest),
  );
  list(
    sheet,
    'Caractères qui n’ont pas pu être imprimés dans les titres (remplacés par ▯)',
    manifest.notDrawable.length > 0
      ? [
          manifest.notDrawable
            .map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
            .join(', '),
        ]
      : [],
  );
}

function rasterisedLines({ pages }: BundleManifest): string[] {
  return pages.flatMap((page) => (page.rasterised ? [`page ${page.page} : ${page.rasterised}`] : []));
}

function lostLines({ pages }: BundleManifest): string[] {
  return pages.flatMap((page) => (page.lost.length > 0 ? [`page ${page.page} : ${page.lost.join(', ')}`] : []));
}

function signed({ sources }: BundleManifest): string[] {
  return sources.filter((source) => source.signed).map((source) => source.name);
}

/** One sheet only, so that its length never depends on what it says; the whole list is in the attached description. */
function list(sheet: Sheet, title: string, lines: string[]): void {
  if (lines.length === 0) return;
  sheet.y -= 12;
  sheet.paragraph(title, { size: 10, bold: true });
  for (const [index, line] of lines.entries()) {
    const rest = lines.length - index;
    if (sheet.y < BOTTOM + 40 || (index >= 12 && rest > 1)) {
      sheet.paragraph(
        `… et ${rest} autre${rest > 1 ? 's' : ''}, dans la description jointe au fichier (liasse.json)`,
        { size: 9 },
        LEFT + 12,
      );
      return;
    }
    sheet.paragraph(line, { size: 9 }, LEFT + 12);
  }
}
