import fontkit from '@cantoo/fontkit';
import {
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFDropdown,
  type PDFField,
  type PDFFont,
  PDFName,
  PDFOptionList,
  PDFTextField,
} from 'pdf-lib';
import { fontFile } from './bundle-fonts.ts';

// A box lower than this holds one line; the default multi-line drawing starts at its top and is cut off.
const ONE_LINE_BOX = 24;

/**
 * Gives the filled fields of a form the drawing that some producers leave to the reader (NeedAppearances), because a
 * page is copied with what it shows and not with its live fields. Returns false when a field could not be drawn: the
 * page must then be drawn by PDFium.
 */
export async function redrawFields(document: PDFDocument): Promise<boolean> {
  const acroForm = document.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
  if (!acroForm) return true;
  const stale = acroForm.lookup(PDFName.of('NeedAppearances')) === PDFBool.True;
  const fields = document.getForm().getFields();
  const toDraw = fields.filter((field): field is TextLike => textOf(field) !== '' && (stale || !isDrawn(field)));
  if (toDraw.length === 0) return true;
  document.registerFontkit(fontkit as Parameters<PDFDocument['registerFontkit']>[0]);
  const font = await document.embedFont(await fontFile('DejaVuSansCondensed'), {
    subset: true,
    customName: 'Liasse-Fields',
  });
  const known = new Set(font.getCharacterSet());
  let drawn = true;
  for (const field of toDraw) drawn = drawField(field, font, known) && drawn;
  await document.flush();
  return drawn;
}

type TextLike = PDFTextField | PDFDropdown | PDFOptionList;

function textOf(field: PDFField): string {
  if (field instanceof PDFTextField) return field.getText() ?? '';
  return field instanceof PDFDropdown || field instanceof PDFOptionList ? field.getSelected().join('') : '';
}

function isDrawn(field: PDFField): boolean {
  return field.acroField.getWidgets().every((widget) => widget.getAppearances()?.normal !== undefined);
}

function drawField(field: TextLike, font: PDFFont, known: Set<number>): boolean {
  if ([...textOf(field)].some((character) => character >= ' ' && !known.has(character.codePointAt(0) ?? 0)))
    return false;
  try {
    const lowest = Math.min(...field.acroField.getWidgets().map((widget) => widget.getRectangle().height));
    if (field instanceof PDFTextField && field.isMultiline() && lowest < ONE_LINE_BOX) {
      field.disableMultiline();
      field.setFontSize(0);
    }
    field.updateAppearances(font);
    return true;
  } catch {
    // The library refuses some default appearances; the caller then has PDFium draw the page, and says so.
    return false;
  }
}
