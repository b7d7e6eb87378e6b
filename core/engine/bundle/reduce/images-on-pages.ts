import {
  decodePDFRawStream,
  PDFArray,
  PDFContentStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import { eachOperator } from '../../../domain/bundle/content-operators.ts';
import type { Matrix } from '../page-geometry.ts';

/** An image and the largest size at which it is drawn, in points; `pages`: where, 1-based. */
export type ImageOnPages = { ref: PDFRef; stream: PDFRawStream; width: number; height: number; pages: number[] };

type Drawn = { ref: PDFRef; stream: PDFRawStream; matrix: Matrix };

const DEEPEST = 12; // forms in forms: a file that nests deeper, or a form in itself, is not followed

/** Every image that pages draw, directly, in form XObjects or in annotations, at whatever depth. */
export function imagesOnPages(document: PDFDocument): ImageOnPages[] {
  const walker = new Walker();
  const found = new Map<PDFRef, ImageOnPages>();
  for (const [index, page] of document.getPages().entries()) {
    const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1;
    const resources = page.node.Resources() ?? null;
    const drawn = [...walker.draws(contentsOf(page.node.Contents()), resources, 0)];
    for (const appearance of appearancesOf(page.node.Annots())) drawn.push(...walker.form(appearance, resources, 0));
    for (const { ref, stream, matrix } of drawn) {
      const [a, b, c, d] = matrix;
      const known = found.get(ref) ?? { ref, stream, width: 0, height: 0, pages: [] };
      known.width = Math.max(known.width, Math.hypot(a, b) * unit);
      known.height = Math.max(known.height, Math.hypot(c, d) * unit);
      if (known.pages.at(-1) !== index + 1) known.pages.push(index + 1);
      found.set(ref, known);
    }
  }
  return [...found.values()].filter(({ width, height }) => width > 0 && height > 0);
}

class Walker {
  /** A form draws the same whoever draws it, so each is read once. */
  private readonly forms = new Map<PDFStream, Drawn[]>();

  draws(bytes: Uint8Array, resources: PDFDict | null, depth: number): Drawn[] {
    const drawn: Drawn[] = [];
    const objects = resources?.lookup(PDFName.of('XObject'));
    if (!(objects instanceof PDFDict)) return drawn;
    const saved: Matrix[] = [];
    let current: Matrix = [1, 0, 0, 1, 0, 0];
    eachOperator(bytes, (operator, operands) => {
      if (operator === 'q') saved.push(current);
      else if (operator === 'Q') current = saved.pop() ?? current;
      else if (operator === 'cm') current = times(matrixOf(operands), current);
      else if (operator === 'Do') {
        const operand = operands.at(-1);
        if (operand === null || typeof operand !== 'object') return;
        const ref = objects.get(PDFName.of(operand.name));
        const object = objects.lookup(PDFName.of(operand.name));
        if (!(object instanceof PDFStream)) return;
        const kind = object.dict.lookup(PDFName.of('Subtype'));
        if (kind === PDFName.of('Form')) {
          for (const inner of this.form(object, resources, depth + 1)) {
            drawn.push({ ...inner, matrix: times(inner.matrix, current) });
          }
        } else if (kind === PDFName.of('Image') && ref instanceof PDFRef && object instanceof PDFRawStream) {
          drawn.push({ ref, stream: object, matrix: current });
        }
      }
    });
    return drawn;
  }

  /** What a form draws, in the space of whoever draws it. */
  form(form: PDFStream, inherited: PDFDict | null, depth: number): Drawn[] {
    if (depth > DEEPEST) return [];
    const known = this.forms.get(form);
    if (known) return known;
    this.forms.set(form, []); // one that draws itself ends here
    const own = form.dict.lookup(PDFName.of('Resources'));
    const matrix = numbersOf(form.dict.lookup(PDFName.of('Matrix')));
    const inside = this.draws(decoded(form), own instanceof PDFDict ? own : inherited, depth);
    const drawn = inside.map((each) => ({ ...each, matrix: times(each.matrix, matrixOf(matrix)) }));
    this.forms.set(form, drawn);
    return drawn;
  }
}

function matrixOf(operands: readonly unknown[]): Matrix {
  const numbers = operands.slice(-6).map((operand) => (typeof operand === 'number' ? operand : 0));
  return numbers.length === 6 ? (numbers as Matrix) : [1, 0, 0, 1, 0, 0];
}

/** First `a`, then `b`. */
function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

function numbersOf(object: PDFObject | undefined): number[] {
  if (!(object instanceof PDFArray)) return [];
  return Array.from({ length: object.size() }, (_, i) => object.lookup(i)).flatMap((n) =>
    n instanceof PDFNumber ? [n.asNumber()] : [],
  );
}

/** The appearances shown by annotations; drawn larger than their box they would only look coarser than they are. */
function appearancesOf(annotations: PDFArray | undefined): PDFStream[] {
  return Array.from({ length: annotations?.size() ?? 0 }, (_, i) => annotations?.lookup(i)).flatMap((annotation) => {
    const appearance = annotation instanceof PDFDict ? annotation.lookup(PDFName.of('AP')) : undefined;
    const normal = appearance instanceof PDFDict ? appearance.lookup(PDFName.of('N')) : undefined;
    if (normal instanceof PDFStream) return [normal];
    if (!(normal instanceof PDFDict)) return [];
    return normal.keys().flatMap((state) => {
      const stream = normal.lookup(state);
      return stream instanceof PDFStream ? [stream] : [];
    });
  });
}

function contentsOf(contents: PDFObject | undefined): Uint8Array {
  const streams =
    contents instanceof PDFArray ? Array.from({ length: contents.size() }, (_, i) => contents.lookup(i)) : [contents];
  const parts = streams.flatMap((stream) => (stream instanceof PDFStream ? [decoded(stream), Buffer.from('\n')] : []));
  return Buffer.concat(parts);
}

function decoded(stream: PDFStream): Uint8Array {
  if (stream instanceof PDFContentStream) return stream.getUnencodedContents();
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
}
