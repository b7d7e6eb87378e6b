import type { PDFDocument } from 'pdf-lib';
import { pageRanges, pagesOfRanges } from '../../contract/page-ranges.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import { type BundleManifest, controlSentence } from './bundle-manifest.ts';
import { NAVY } from './ink.ts';
import { BOTTOM, LEFT, paragraphHeight, RIGHT, Sheet } from './sheet.ts';

/** A line of a list, and how many things it tells of. */
type Line = { text: string; count: number };

const RANGES_A_LINE = 10;
const TITLE = { size: 10, bold: true, color: NAVY };
const ENTRY = { size: 9 };
const INDENT = LEFT + 12;
const GAP = 12;

/** The last sheet: what was received, what was reproduced, and every page that could not simply be copied. */
export function drawControl(document: PDFDocument, fonts: BundleFonts, manifest: BundleManifest): void {
  const sheet = new Sheet(document, fonts);
  const { received, links } = manifest.counts;
  sheet.heading('Contrôle de la liasse');
  sheet.paragraph(controlSentence(received, received, links), { size: 12, bold: true, leading: 18 });
  sheet.y -= 6;
  sheet.paragraph(
    `${sumSentence(manifest)} Chaque page, chaque lien, chaque signet et chaque tampon ont été relus dans le fichier écrit.`,
    { size: 10 },
  );
  const carried = carriedSentence(manifest);
  if (carried !== null) {
    sheet.y -= 4;
    sheet.paragraph(carried, { size: 10 });
  }
  const lists: [string, Line[]][] = [
    ['Documents signés électroniquement : la copie ne porte plus la signature', signed(manifest)],
    ['Pages reproduites en image', drawnLines(manifest)],
    ['Pages en image seule : aucun texte ne peut y être cherché', imageOnly(manifest)],
    ['Annotations sans dessin, non reproduites', lostLines(manifest)],
    ['Caractères qui n’ont pas pu être imprimés dans les titres (remplacés par ▯)', notDrawable(manifest)],
  ];
  const told = lists.filter(([, lines]) => lines.length > 0);
  for (const [index, [title, lines]] of told.entries()) {
    // Each list has its share of the room that is left; what a short one does not take goes to the next ones.
    list(sheet, title, lines, sheet.y - (sheet.y - BOTTOM) / (told.length - index));
  }
}

/** All pages of the bundle, by what they are; the terms add up to the total. */
function sumSentence({ counts, pages }: BundleManifest): string {
  const ofPieces = pages.filter(({ part }) => part === 'piece').length;
  const rest = counts.pages - ofPieces - counts.formPages - counts.blanks;
  const terms = [`${ofPieces} des pièces`];
  if (counts.formPages > 0) terms.push(`${counts.formPages} de formulaires et de lettres`);
  if (counts.blanks > 0) terms.push(`${counts.blanks} dos de feuille laissés blancs`);
  terms.push(`${rest} de présentation`);
  const joined = counts.received - ofPieces;
  const cards = joined > 0 ? ` Les deux côtés d’une carte sont sur une même page (${joined} fois).` : '';
  return `Liasse de ${counts.pages} pages : ${terms.join(', ')}.${cards}`;
}

function carriedSentence({ sources }: BundleManifest): string | null {
  const count = (as: 'attachment' | 'picture') => sources.filter(({ carried }) => carried?.as === as).length;
  const [attached, pictures] = [count('attachment'), count('picture')];
  if (attached + pictures === 0) return null;
  const terms: string[] = [];
  if (attached > 0) terms.push(`${attached} en pièce jointe`);
  if (pictures > 0) terms.push(`${pictures} dans ${pictures > 1 ? 'leur' : 'sa'} page même (photos JPEG)`);
  const total = attached + pictures;
  return `Ce fichier contient ${total > 1 ? `les ${total} fichiers d’origine` : 'le fichier d’origine'}, à l’octet près : ${terms.join(', ')}.`;
}

function signed({ sources }: BundleManifest): Line[] {
  return sources.flatMap(({ signed, name, carried }) => {
    if (!signed) return [];
    const kept =
      carried?.as === 'attachment' ? `original joint à ce fichier (« ${carried.name} »)` : 'original non joint';
    return [{ text: `${name} : ${kept}`, count: 1 }];
  });
}

function drawnLines({ pages }: BundleManifest): Line[] {
  return pages.flatMap(({ page, contents }) =>
    contents.flatMap(({ rasterised }) => (rasterised ? [{ text: `page ${page} : ${rasterised}`, count: 1 }] : [])),
  );
}

function imageOnly({ counts, pages }: BundleManifest): Line[] {
  const numbers = pages
    .filter(({ contents }) => contents.some(({ text, blank }) => text === 'none' && !blank))
    .map(({ page }) => page);
  const ranges = pageRanges(numbers).split(', ');
  const lines: Line[] = [];
  for (let at = 0; numbers.length > 0 && at < ranges.length; at += RANGES_A_LINE) {
    const text = ranges.slice(at, at + RANGES_A_LINE).join(', ');
    lines.push({ text: `pages ${text}`, count: pagesOfRanges(text, counts.pages)?.length ?? 0 });
  }
  return lines;
}

function lostLines({ pages }: BundleManifest): Line[] {
  return pages.flatMap(({ page, contents }) =>
    contents.flatMap(({ lost }) => (lost.length > 0 ? [{ text: `page ${page} : ${lost.join(', ')}`, count: 1 }] : [])),
  );
}

function notDrawable({ notDrawable: signs }: BundleManifest): Line[] {
  if (signs.length === 0) return [];
  const codes = signs.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return [{ text: codes.join(', '), count: signs.length }];
}

/** Down to `bottom`: one sheet only, so that its length never depends on what it says; the rest is in the description. */
function list(sheet: Sheet, title: string, lines: readonly Line[], bottom: number): void {
  sheet.y -= GAP;
  sheet.paragraph(title, TITLE);
  for (const [index, line] of lines.entries()) {
    const height = paragraphHeight(sheet.fonts, line.text, ENTRY, RIGHT - INDENT);
    const reserve = index < lines.length - 1 ? ENTRY.size * 1.4 : 0;
    if (sheet.y - height - reserve < bottom) {
      const rest = lines.slice(index).reduce((sum, { count }) => sum + count, 0);
      const others = index === 0 ? `${rest} au total` : `… et ${rest} autre${rest > 1 ? 's' : ''}`;
      sheet.paragraph(`${others}, dans la description jointe au fichier (liasse.json)`, ENTRY, INDENT);
      return;
    }
    sheet.paragraph(line.text, ENTRY, INDENT);
  }
}
