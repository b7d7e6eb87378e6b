import {
  PDFDocument as Document,
  degrees,
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFString,
  StandardFonts,
} from 'pdf-lib';

type Entries = Record<string, unknown>;

/** A PDF form built object by object, so that each trap is exactly the one of its name. Same bytes at every run. */
export interface TrapForm {
  doc: PDFDocument;
  acroForm: PDFDict;
  /** Adds a field that is its own widget. */
  add(name: string, rect: number[], entries: Entries): PDFDict;
  /** In object streams when it is to be locked: the writer encrypts streams, not strings. */
  bytes(objectStreams?: boolean): Promise<Uint8Array>;
}

const SAVE = { updateFieldAppearances: false, addDefaultPage: false } as const;

export const text = (value: string) => PDFString.of(value);
export const name = (value: string) => PDFName.of(value);

/** One A4 page that prints `printed`, and an empty AcroForm. */
export async function trapForm(printed = 'N° 98765*01', turn = 0): Promise<TrapForm> {
  const doc = await Document.create({ updateMetadata: false });
  const page = doc.addPage([595, 842]);
  page.setRotation(degrees(turn));
  const font = await doc.embedFont(StandardFonts.Helvetica);
  page.drawText(printed, { x: 40, y: 800, size: 11, font });
  const fonts = doc.context.obj({ Helv: font.ref });
  const acroForm = doc.context.obj({ Fields: [], DR: { Font: fonts }, DA: text('/Helv 0 Tf 0 g') });
  doc.catalog.set(name('AcroForm'), doc.context.register(acroForm));
  return {
    doc,
    acroForm,
    add(fieldName, rect, entries) {
      const dict = doc.context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Tx',
        F: 4,
        P: page.ref,
        Rect: rect,
        DA: text('/Helv 10 Tf 0 g'),
        ...entries,
      } as never) as unknown as PDFDict;
      if (fieldName !== '') dict.set(name('T'), text(fieldName));
      const ref = doc.context.register(dict);
      page.node.addAnnot(ref);
      const fields = acroForm.lookup(name('Fields'));
      if (fields instanceof PDFArray && !dict.has(name('Parent'))) fields.push(ref);
      return dict;
    },
    bytes: (objectStreams = false) => doc.save({ ...SAVE, useObjectStreams: objectStreams }),
  };
}

/** A check box's appearance dictionary whose on state draws a cross (or nothing, for `blank`). */
export function boxAppearance({ doc }: TrapForm, state: PDFName, blank = false): PDFDict {
  const stream = (content: string) =>
    doc.context.register(
      doc.context.flateStream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 12, 12], Resources: {} }),
    );
  const states = doc.context.obj({});
  states.set(state, stream(blank ? 'q Q' : 'q 1 w 2 2 m 10 10 l 2 10 m 10 2 l S Q'));
  states.set(name('Off'), stream('q Q'));
  const appearance = doc.context.obj({});
  appearance.set(name('N'), states);
  return appearance;
}

/** The bytes of a hand-written file whose objects 5 (the field) and 6 exist in generations 0 and 1; 1 is alive. */
export function reusedGenerations(): Uint8Array {
  const widget = (title: string) =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${title}) /F 4 /P 3 0 R /Rect [40 700 240 720] /DA (/Helv 10 Tf 0 g) >>`;
  const objects: [number, number, string][] = [
    [1, 0, '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 1 R] /DR << /Font << /Helv 4 0 R >> >> >> >>'],
    [2, 0, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      3,
      0,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [5 1 R] /Contents 6 1 R /Resources << /Font << /Helv 4 0 R >> >> >>',
    ],
    [4, 0, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [5, 0, widget('dead')],
    [6, 0, '<< /Length 9 >>\nstream\nq 0 0 m Q\nendstream'],
    [5, 1, widget('alive')],
    [6, 1, '<< /Length 41 >>\nstream\nBT /Helv 12 Tf 40 800 Td (98765*01) Tj ET \nendstream'],
  ];
  let file = '%PDF-1.4\n';
  const offsets = new Map<number, [number, number]>();
  for (const [number, generation, body] of objects) {
    offsets.set(number, [file.length, generation]);
    file += `${number} ${generation} obj\n${body}\nendobj\n`;
  }
  const start = file.length;
  const rows = [...offsets]
    .sort(([a], [b]) => a - b)
    .map(
      ([, [offset, generation]]) => `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`,
    );
  file += `xref\n0 7\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
