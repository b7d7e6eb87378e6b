import { constants, deflateSync, inflateSync } from 'node:zlib';
import {
  concatTransformationMatrix,
  decodePDFRawStream,
  drawObject,
  ParseSpeeds,
  PDFArray,
  PDFContentStream,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  type PDFOperator,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib';
import { CannotCopy } from './cannot-copy.ts';
import type { Layers, PageCopier } from './copied-page.ts';
import { type Appearance, appearancesOf } from './flatten-annotations.ts';
import { displayedSize, geometryOf, type Matrix, matrixFor, type PageGeometry } from './page-geometry.ts';
import { redrawFields } from './redraw-fields.ts';

/**
 * Opens a PDF for copying its pages as PDF objects: text stays text, lines stay lines, fonts and images are shared.
 * The page becomes a form XObject, its annotations and filled fields are drawn over it as they show.
 */
export async function openPdfCopier(bundle: PDFDocument, bytes: Uint8Array, layers: Layers): Promise<PageCopier> {
  // An owner password restricts what readers offer, not who may read: such a file opens with the empty password.
  const source = await PDFDocument.load(bytes, {
    password: '',
    updateMetadata: false,
    preserveXFA: true, // the copy is never saved; without this the library warns on every form
    parseSpeed: ParseSpeeds.Fast,
  });
  const signed = isSigned(source);
  const fieldsDrawn = await redrawFields(source);
  const pages = source.getPages();
  const objects = PDFObjectCopier.for(source.context, bundle.context);
  copyLayers(source, objects, layers);
  const defaults = source.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)?.get(PDFName.of('DR'));

  const geometry = (page: number): PageGeometry => {
    const found = pages[page - 1];
    if (!found) throw new Error(`no page ${page}`);
    return geometryOf(found);
  };
  return {
    pages: pages.length,
    signed,
    size(page) {
      try {
        return displayedSize(geometry(page));
      } catch {
        return null; // the caller asks PDFium, which has rules for pages without a box
      }
    },
    async copy(sheet, page, placement) {
      const original = pages[page - 1] as PDFPage;
      const shape = geometry(page);
      const { appearances, undrawn, lost } = appearancesOf(original);
      if (undrawn.length > 0) throw new CannotCopy('annotation dont le dessin manque dans le fichier');
      if (!fieldsDrawn && hasWidget(original))
        throw new CannotCopy('champ de formulaire dont le dessin manque dans le fichier');
      const content = contentForm(bundle, objects, original, shape);
      const operators = [pushGraphicsState(), concatTransformationMatrix(...matrixFor(shape, placement))];
      const draw = (ref: PDFRef, matrix: Matrix | null): PDFOperator[] => {
        const name = sheet.node.newXObject('Page', ref);
        return matrix
          ? [pushGraphicsState(), concatTransformationMatrix(...matrix), drawObject(name), popGraphicsState()]
          : [drawObject(name)];
      };
      operators.push(...draw(content, null));
      for (const appearance of appearances) {
        operators.push(...draw(copyAppearance(objects, bundle, appearance, defaults), appearance.matrix));
      }
      sheet.pushOperators(...operators, popGraphicsState());
      return { rasterised: null, lost };
    },
  };
}

function contentForm(bundle: PDFDocument, objects: PDFObjectCopier, page: PDFPage, { box }: PageGeometry): PDFRef {
  const resources = page.node.Resources();
  const group = page.node.get(PDFName.of('Group'));
  const form = contentStream(bundle, page);
  const entries = { Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [box.left, box.bottom, box.right, box.top] };
  for (const [key, value] of bundle.context.obj(entries).entries()) form.dict.set(key, value);
  form.dict.set(PDFName.of('Resources'), resources ? objects.copy(resources) : bundle.context.obj({}));
  if (group) form.dict.set(PDFName.of('Group'), objects.copy(group));
  return bundle.context.register(form);
}

/** The page's drawing operators: as they are compressed in the file when they are one plain stream, else joined. */
function contentStream(bundle: PDFDocument, page: PDFPage): PDFRawStream {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray
      ? Array.from({ length: contents.size() }, (_, i) => contents.lookup(i)).filter((s) => s instanceof PDFStream)
      : contents
        ? [contents]
        : [];
  const [only] = streams;
  if (streams.length === 1 && only instanceof PDFRawStream && isPlainFlate(only)) {
    checkInflates(only.contents);
    return bundle.context.stream(only.contents, { Filter: 'FlateDecode' });
  }
  const operators = Buffer.concat(streams.flatMap((stream) => [decoded(stream), Buffer.from('\n')]));
  return bundle.context.stream(deflateSync(operators), { Filter: 'FlateDecode' });
}

function isPlainFlate({ dict, transform }: PDFRawStream): boolean {
  const filter = dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  const plain = ['DecodeParms', 'DP', 'F', 'FFilter'].every((key) => dict.get(PDFName.of(key)) === undefined);
  return only === PDFName.of('FlateDecode') && plain && transform === undefined;
}

/** A reader shows a page whose operators are garbage as a blank one: it must be named. A wrong checksum alone hides nothing. */
function checkInflates(content: Uint8Array): void {
  try {
    inflateSync(content, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (!(error instanceof Error) || /incorrect data check/.test(error.message)) return;
    throw new CannotCopy('contenu abîmé dans le fichier d’origine, ce qui s’en lit encore est reproduit');
  }
}

function decoded(stream: PDFStream): Uint8Array {
  if (stream instanceof PDFContentStream) return stream.getUnencodedContents();
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
  throw new CannotCopy('contenu de nature inconnue');
}

/** Appearances without resources of their own draw with those of the whole form (a habit of older producers). */
function copyAppearance(
  objects: PDFObjectCopier,
  bundle: PDFDocument,
  { ref }: Appearance,
  defaults: ReturnType<PDFDict['get']>,
): PDFRef {
  const copy = objects.copy(ref);
  const stream = bundle.context.lookup(copy);
  if (!(stream instanceof PDFStream)) return copy; // shared with a page whose streams are already written
  stream.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  stream.dict.delete(PDFName.of('OC'));
  if (!stream.dict.has(PDFName.of('Resources')) && defaults) {
    stream.dict.set(PDFName.of('Resources'), objects.copy(defaults));
  }
  return copy;
}

function hasWidget(page: PDFPage): boolean {
  const annotations = page.node.Annots();
  return Array.from({ length: annotations?.size() ?? 0 }, (_, i) => annotations?.lookup(i)).some(
    (a) => a instanceof PDFDict && a.lookup(PDFName.of('Subtype')) === PDFName.of('Widget'),
  );
}

/** True when a person or a service signed the file. Reader usage rights have the same shape but sign nothing. */
function isSigned(source: PDFDocument): boolean {
  const rights = source.catalog.lookup(PDFName.of('Perms'));
  const usage = rights instanceof PDFDict ? ['UR', 'UR3'].map((key) => rights.lookup(PDFName.of(key))) : [];
  return source.context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.has(PDFName.of('ByteRange')) && !usage.includes(object));
}

/** A layer that is switched off in the source must stay off in the bundle, or hidden content would be printed. */
function copyLayers(source: PDFDocument, objects: PDFObjectCopier, layers: Layers): void {
  const properties = source.catalog.lookup(PDFName.of('OCProperties'));
  if (!(properties instanceof PDFDict)) return;
  const config = properties.lookup(PDFName.of('D'));
  const refs = (dict: unknown, key: string): PDFRef[] => {
    const array = dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined;
    return array instanceof PDFArray ? array.asArray().filter((ref) => ref instanceof PDFRef) : [];
  };
  const all = refs(properties, 'OCGs');
  const base = config instanceof PDFDict ? config.lookup(PDFName.of('BaseState')) : undefined;
  const on = new Set(refs(config, 'ON'));
  const off = base === PDFName.of('OFF') ? all.filter((ref) => !on.has(ref)) : refs(config, 'OFF');
  layers.all.push(...all.map((ref) => objects.copy(ref)));
  layers.off.push(...off.map((ref) => objects.copy(ref)));
}
