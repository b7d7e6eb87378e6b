import {
  PDFDocument as Document,
  type PDFFont,
  type PDFForm,
  PDFHexString,
  PDFName,
  type PDFPage,
  rgb,
  StandardFonts,
} from 'pdf-lib';

/** What a field of a drawn form must hold for the fictitious person; null: nothing, it is somebody else's or not known. */
export type Truth = Record<string, string | null>;

export interface DrawnForm {
  name: string;
  bytes: Uint8Array;
  truth: Truth;
}

interface FieldLook {
  w?: number;
  h?: number;
  max?: number;
  comb?: boolean;
  multiline?: boolean;
}

/** Draws a form element by element; `y` grows downwards, in points from the top of an A4 page. */
export class FormDrawing {
  readonly truth: Truth = {};
  readonly #doc: Document;
  readonly #form: PDFForm;
  readonly #regular: PDFFont;
  readonly #bold: PDFFont;
  #page: PDFPage;

  constructor(doc: Document, regular: PDFFont, bold: PDFFont) {
    this.#doc = doc;
    this.#form = doc.getForm();
    this.#regular = regular;
    this.#bold = bold;
    this.#page = doc.addPage([595, 842]);
  }

  page(): void {
    this.#page = this.#doc.addPage([595, 842]);
  }

  width(text: string, size = 10): number {
    return this.#regular.widthOfTextAtSize(text, size);
  }

  text(text: string, x: number, y: number, look: { size?: number; bold?: boolean } = {}): void {
    const font = look.bold ? this.#bold : this.#regular;
    this.#page.drawText(text, { x, y: 842 - y, size: look.size ?? 10, font });
  }

  centred(text: string, y: number, size = 12): void {
    this.text(text, 297.5 - this.#bold.widthOfTextAtSize(text, size) / 2, y, { size, bold: true });
  }

  frame(x: number, y: number, width: number, height: number): void {
    this.#page.drawRectangle({ x, y: 842 - y - height, width, height, borderColor: rgb(0, 0, 0), borderWidth: 0.6 });
  }

  /** A text field whose base line is at `y`. */
  field(name: string, truth: string | null, x: number, y: number, look: FieldLook = {}): void {
    const field = this.#form.createTextField(name);
    const { w = 150, h = 14 } = look;
    field.addToPage(this.#page, { x, y: 842 - y - 3, width: w, height: h, borderWidth: 0 });
    if (look.max !== undefined) field.setMaxLength(look.max);
    if (look.comb) field.enableCombing();
    if (look.multiline) field.enableMultiline();
    this.truth[name] = truth;
  }

  /** A label and its field on one line; gives where the field ends. */
  beside(label: string, name: string, truth: string | null, x: number, y: number, look: FieldLook = {}): number {
    this.text(label, x, y);
    const from = x + this.width(label) + 5;
    this.field(name, truth, from, y, look);
    return from + (look.w ?? 150);
  }

  /** A small label above its field. */
  over(label: string, name: string, truth: string | null, x: number, y: number, look: FieldLook = {}): void {
    this.text(label, x, y - 15, { size: 8 });
    this.field(name, truth, x, y, look);
  }

  /** Day, month and year in three fields. */
  date(names: [string, string, string], truth: string | null, x: number, y: number, limits = true): void {
    const parts = truth?.split('/') ?? [null, null, null];
    const widths = [20, 20, 36];
    let at = x;
    names.forEach((name, i) => {
      this.field(name, parts[i] ?? null, at, y, { w: widths[i] ?? 20, ...(limits ? { max: i === 2 ? 4 : 2 } : {}) });
      at += (widths[i] ?? 20) + 6;
      if (i < 2) this.text('/', at - 5, y);
    });
  }

  /** Boxes with their answers; `truth` is the answer to tick. */
  boxes(
    names: [string, string][],
    ticked: string | null,
    x: number,
    y: number,
    side: 'left' | 'right' = 'right',
  ): number {
    let at = x;
    for (const [name, answer] of names) {
      const box = this.#form.createCheckBox(name);
      const wide = this.width(answer);
      const where = side === 'right' ? at : at + wide + 4;
      box.addToPage(this.#page, { x: where, y: 842 - y - 1, width: 9, height: 9 });
      this.text(answer, side === 'right' ? at + 13 : at, y);
      this.truth[name] = ticked === answer ? 'true' : null;
      at += wide + 30;
    }
    return at;
  }

  /** One radio field with its answers on the right. */
  radio(name: string, answers: [string, string][], ticked: string | null, x: number, y: number): void {
    const group = this.#form.createRadioGroup(name);
    let at = x;
    for (const [option, answer] of answers) {
      group.addOptionToPage(option, this.#page, { x: at, y: 842 - y - 1, width: 9, height: 9 });
      this.text(answer, at + 13, y);
      at += this.width(answer) + 32;
    }
    this.truth[name] = ticked;
  }

  tooltip(name: string, text: string): void {
    this.#form.getField(name).acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(text));
  }
}

/** A form drawn from its description; same bytes at every run. */
export async function drawForm(name: string, draw: (form: FormDrawing) => void): Promise<DrawnForm> {
  const doc = await Document.create({ updateMetadata: false });
  const drawing = new FormDrawing(
    doc,
    await doc.embedFont(StandardFonts.Helvetica),
    await doc.embedFont(StandardFonts.HelveticaBold),
  );
  draw(drawing);
  return { name, bytes: await doc.save({ useObjectStreams: false }), truth: drawing.truth };
}
