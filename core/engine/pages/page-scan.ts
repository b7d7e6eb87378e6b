import { displayTransform, type PageSize } from './pdf-chars.ts';
import { type Pdfium, withMemory } from './pdfium.ts';

/** The one image that a page is made of, and where it lies on the page as displayed (points from the top left). */
export interface PageScan {
  object: number;
  /** Its pixels as stored. */
  width: number;
  height: number;
  /** How the page shows it: EXIF's eight turns and mirrors. */
  orientation: number;
  x: number;
  y: number;
  across: number;
  down: number;
}

const TEXT_OBJECT = 1;
const IMAGE_OBJECT = 3;
const INVISIBLE = 3; // text render mode: the recognition layer of another program
const HARMLESS_ANNOTATIONS = [2, 16]; // FPDF_ANNOT_LINK, FPDF_ANNOT_POPUP: nothing is drawn for them
const SLACK = 0.5; // points that an image may fall short of the edge of the page
const SQUARE = 0.01;

/**
 * The image of a page that shows nothing else, as scanners make them: one image, neither clipped nor transparent nor
 * optional, level or turned by quarters, as dense across as down, over the whole page. Null for every other page, which must
 * be rendered to be seen as it is. Masks are not looked for here: see `isMaskFree`.
 */
export function pageScan(pdfium: Pdfium, page: number, size: PageSize): PageScan | null {
  const object = onlyImage(pdfium, page);
  if (object === null || hasVisibleAnnotation(pdfium, page)) return null;
  if (pdfium._FPDFPageObj_HasTransparency(object) !== 0 || pdfium._FPDFPageObj_CountMarks(object) > 0) return null;
  const clip = pdfium._FPDFPageObj_GetClipPath(object);
  if (clip !== 0 && pdfium._FPDFClipPath_CountPaths(clip) > 0) return null;
  const placed = placement(pdfium, page, object, size);
  if (placed === null) return null;
  const { x, y, across, down, orientation, width, height } = placed;
  if (x > SLACK || y > SLACK || x + across < size.width - SLACK || y + down < size.height - SLACK) return null;
  const turned = orientation >= 5;
  const [density, other] = [(turned ? height : width) / across, (turned ? width : height) / down];
  return Math.abs(density / other - 1) > SQUARE ? null : placed;
}

function onlyImage(pdfium: Pdfium, page: number): number | null {
  let image: number | null = null;
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) {
    const object = pdfium._FPDFPage_GetObject(page, i);
    const type = pdfium._FPDFPageObj_GetType(object);
    if (type === TEXT_OBJECT && pdfium._FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) continue;
    if (type !== IMAGE_OBJECT || image !== null) return null;
    image = object;
  }
  return image;
}

function hasVisibleAnnotation(pdfium: Pdfium, page: number): boolean {
  for (let i = 0; i < pdfium._FPDFPage_GetAnnotCount(page); i++) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, i);
    if (annotation === 0) return true;
    const subtype = pdfium._FPDFAnnot_GetSubtype(annotation);
    pdfium._FPDFPage_CloseAnnot(annotation);
    if (!HARMLESS_ANNOTATIONS.includes(subtype)) return true;
  }
  return false;
}

/** Where the corners of the image go; null when it is oblique. */
function placement(pdfium: Pdfium, page: number, object: number, size: PageSize): PageScan | null {
  const [ma, mb, mc, md, me, mf] = displayTransform(pdfium, page, size);
  return withMemory(pdfium, 32, (pointer) => {
    const at = pointer >> 2;
    if (!pdfium._FPDFPageObj_GetMatrix(object, pointer)) return null;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = pdfium.HEAPF32.subarray(at, at + 6);
    if (!pdfium._FPDFImageObj_GetImagePixelSize(object, pointer + 24, pointer + 28)) return null;
    const [width = 0, height = 0] = pdfium.HEAP32.subarray(at + 6, at + 8);
    if (width <= 0 || height <= 0) return null;
    // An image is the unit square of its own space, its first row at the top (ISO 32000-1, 8.9.3).
    const corner = (u: number, v: number) => {
      const x = a * u + c * v + e;
      const y = b * u + d * v + f;
      return { x: ma * x + mc * y + me, y: mb * x + md * y + mf };
    };
    const first = corner(0, 1);
    const right = { x: corner(1, 1).x - first.x, y: corner(1, 1).y - first.y };
    const below = { x: corner(0, 0).x - first.x, y: corner(0, 0).y - first.y };
    const orientation = orientationOf(right, below);
    if (orientation === null) return null;
    const across = Math.abs(right.x + below.x);
    const down = Math.abs(right.y + below.y);
    const x = first.x + Math.min(0, right.x + below.x);
    const y = first.y + Math.min(0, right.y + below.y);
    return { object, width, height, orientation, x, y, across, down };
  });
}

type Vector = { x: number; y: number };

/** The EXIF orientation that sends rows along `right` and columns along `below`; null when they are not level. */
function orientationOf(right: Vector, below: Vector): number | null {
  const slant = 0.002; // a tenth of a degree
  if (Math.abs(right.y) <= slant * Math.abs(right.x) && Math.abs(below.x) <= slant * Math.abs(below.y)) {
    if (right.x > 0) return below.y > 0 ? 1 : 4;
    return below.y > 0 ? 2 : 3;
  }
  if (Math.abs(right.x) <= slant * Math.abs(right.y) && Math.abs(below.y) <= slant * Math.abs(below.x)) {
    if (right.y > 0) return below.x > 0 ? 5 : 6;
    return below.x > 0 ? 8 : 7;
  }
  return null;
}

/**
 * True when no image of the file can have a mask, a soft mask, or be optional content. The entries of an image stand readable
 * in the file, even in one that is compressed or encrypted (ISO 32000-1, 7.5.7 and 7.6.1), so that their names are enough; a
 * name found elsewhere only makes a page be rendered that could have been taken from its image.
 */
export function isMaskFree(pdf: Uint8Array): boolean {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  return !['/SMask', '/Mask', '/ImageMask', '/OC ', '/OC/', '/OC\n', '/OC\r'].some((name) =>
    file.includes(name, 0, 'latin1'),
  );
}

/** True when some image may say how its samples are to be understood: its own compressed bytes do not tell its colours then. */
export function hasDecodeArray(pdf: Uint8Array): boolean {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  return ['/Decode ', '/Decode[', '/Decode\n', '/Decode\r', '/ColorTransform'].some((name) =>
    file.includes(name, 0, 'latin1'),
  );
}
