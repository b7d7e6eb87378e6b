import type { PDFDocument, PDFPage } from 'pdf-lib';
import type { PageRef } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import type { Box, PageCode } from '../../contract/reading.ts';
import { boxOnSheet } from '../../domain/bundle/box-on-sheet.ts';
import { isCardShape, placeCards } from '../../domain/bundle/card-sheet.ts';
import { findEmptyZone, type TakenBox } from '../../domain/bundle/empty-zone.ts';
import { darkest, type GrayImage, isBlank, whiteOut } from '../../domain/bundle/gray-image.ts';
import { fingerprintOf, pageCells } from '../../domain/bundle/page-likeness.ts';
import { type Placement, placePage } from '../../domain/bundle/place-page.ts';
import { wordsToGraft } from '../../domain/bundle/words-to-graft.ts';
import { imagePage } from '../pages/image-page-size.ts';
import type { BundleFonts } from './bundle-fonts.ts';
import type { ManifestPage, PageContent } from './bundle-manifest.ts';
import type { GetKnownPage, KnownPage } from './bundle-plan.ts';
import { reasonOf } from './cannot-copy.ts';
import { codeDigest, codesOnSheet } from './codes/check-codes.ts';
import type { CodeFinder } from './codes/code-finder.ts';
import { sourceCodes } from './codes/source-codes.ts';
import type { CopiedPage } from './copied-page.ts';
import { drawSignMarks } from './draw-sign-marks.ts';
import type { OpenSource, OpenSources } from './open-sources.ts';
import type { Size } from './opened-source.ts';
import { drawAsImage } from './page-copier.ts';
import type { SourceCells } from './source-cells.ts';
import { drawOnSheet, sizeInPoints } from './source-reader.ts';
import { drawStamp, STAMP_BAND, STAMP_CLEARANCE, STAMP_HEIGHT, STAMP_MARGIN, stampWidth, usualZone } from './stamp.ts';
import { graftWords } from './text-layer/graft-words.ts';

type SheetRequest = {
  /** Null: nothing is stamped, not even the page number. */
  stamp: string | null;
  /** The piece is a card: sides cut along its edges are laid at true size. */
  card: boolean;
  /** Pages to draw as images. */
  drawn: (ref: PageRef) => boolean;
  knownPage: GetKnownPage | undefined;
  /** Looks for codes on the pages that were not read. */
  finder: CodeFinder;
  signal: AbortSignal | undefined;
  /** Where the sheet as its sources draw it is kept, for the check. */
  cells: SourceCells | undefined;
  /** Where a signature is awaited: points from the top of the first source page as displayed. */
  marks: readonly number[];
};
type Bound = Pick<ManifestPage, 'signBoxes' | 'stampBox' | 'numberBox' | 'contents' | 'fingerprint' | 'blank'>;
/** A source page about to be laid on a sheet. `own`: its size as its copier has it; `size` in points. */
type Content = { ref: PageRef; source: OpenSource; own: Size; size: Size; known: KnownPage | null; codes: PageCode[] };

/**
 * Adds a sheet with one source page, or the two sides of a card, and its stamp: in an empty place of the page or, when it
 * has none, under the page, which is then reduced a little. Text and 2D codes are never covered.
 */
export async function bindSheet(
  document: PDFDocument,
  fonts: BundleFonts,
  sources: OpenSources,
  refs: readonly PageRef[],
  request: SheetRequest,
): Promise<Bound> {
  return withAll(sources, refs, async (opened) => {
    const contents: Content[] = [];
    for (const [index, ref] of refs.entries()) {
      contents.push(await contentOf(ref, opened[index] as OpenSource, request));
    }
    const number = document.getPageCount() + 1;
    const { placements, image, blanks, zone } = await findPlace(fonts, contents, request, number);
    const [first] = placements as [Placement];
    const sheet = document.addPage([first.sheetWidth, first.sheetHeight]);
    const bound: PageContent[] = [];
    for (const [index, content] of contents.entries()) {
      const blank = blanks[index] as boolean;
      bound.push({ ...(await bindContent(document, sheet, content, placements[index] as Placement, request)), blank });
    }
    const blank = blanks.every(Boolean);
    const stampZone = zone ?? usualZone(fonts, sheet, request.stamp, number);
    const boxes =
      request.stamp === null
        ? { stampBox: null, numberBox: null }
        : drawStamp(sheet, fonts, stampZone, request.stamp, number);
    if (request.stamp !== null) whiteOut(image, stampZone);
    const heights = signHeights(request.marks, contents[0] as Content, first);
    const signBoxes = drawSignMarks(sheet, fonts, image, heights, request.stamp === null ? null : stampZone);
    request.cells?.keep(number, pageCells(image));
    return {
      ...boxes,
      ...(signBoxes.length > 0 && { signBoxes }),
      contents: bound,
      fingerprint: fingerprintOf(image),
      blank,
    };
  });
}

const signHeights = (marks: readonly number[], { size }: Content, placement: Placement): number[] =>
  marks.map((y) => boxOnSheet([0, y, 0, 0], { placement, contentSize: [size.width, size.height] })[1]);

/** Opens the sources of all refs, and keeps them open while they are used together. */
function withAll<T>(
  sources: OpenSources,
  refs: readonly PageRef[],
  use: (opened: OpenSource[]) => Promise<T>,
): Promise<T> {
  const [ref, ...rest] = refs;
  if (!ref) return use([]);
  return sources.use(ref.source, (source) => withAll(sources, rest, (opened) => use([source, ...opened])));
}

async function contentOf(ref: PageRef, source: OpenSource, request: SheetRequest): Promise<Content> {
  const { knownPage, finder, signal } = request;
  const { name, type } = source.source;
  if (ref.page > source.reader.pages) {
    throw new AppError('input.invalid', { what: name, problem: `page ${ref.page} of ${source.reader.pages}` });
  }
  const own = source.copier?.size(ref.page) ?? (await source.reader.size(ref.page));
  if (!(own.width > 0 && own.height > 0)) {
    throw new AppError('file.damaged', { file: name, format: type.toUpperCase() });
  }
  const content = { ref, source, own, size: sizeInPoints(source.reader, ref.page, own) };
  // Where nobody can be asked (files that no dossier has read), codes are not looked for either: it takes long.
  if (!knownPage) return { ...content, known: null, codes: [] };
  const known = await knownPage(ref.source, ref.page);
  const [width, height] = sizesOf(content).readSize;
  return {
    ...content,
    known,
    codes: await sourceCodes(finder, source.reader, ref.page, { width, height }, known, signal),
  };
}

async function findPlace(
  fonts: BundleFonts,
  contents: readonly Content[],
  { stamp, card }: SheetRequest,
  number: number,
) {
  const search = {
    width: stampWidth(fonts, stamp, number),
    height: STAMP_HEIGHT,
    margin: STAMP_MARGIN,
    clearance: STAMP_CLEARANCE,
  };
  const attempt = async (placements: Placement[]) => {
    const { image, blanks } = await drawAll(contents, placements);
    const taken = contents.flatMap((content, i) => takenBoxes(content, placements[i] as Placement));
    return { placements, image, blanks, zone: stamp === null ? null : findEmptyZone(image, search, taken) };
  };
  const sizes = contents.map(({ size }) => size);
  if (sizes.length > 1 || (card && sizes.every(isCardShape))) return attempt(placeCards(sizes));
  const [{ width, height }] = sizes as [Size];
  const place = (band: number) => attempt([placePage(width, height, { maxScale: 1, band })]);
  const whole = await place(0);
  return whole.zone === null && stamp !== null ? place(STAMP_BAND) : whole;
}

async function drawAll(contents: readonly Content[], placements: readonly Placement[]) {
  const drawn: GrayImage[] = [];
  for (const [index, { source, ref, size }] of contents.entries()) {
    drawn.push(await drawOnSheet(source.reader, ref.page, size, placements[index] as Placement));
  }
  return { image: drawn.reduce(darkest), blanks: drawn.map(isBlank) };
}

/** Where the page's known 2D codes and words lie on the sheet, in points from its top-left corner. */
function takenBoxes(content: Content, placement: Placement): TakenBox[] {
  const place = { placement, ...sizesOf(content) };
  return [
    ...content.codes.map(({ box }) => ({ box: boxOnSheet(box, place), around: QUIET_ZONE })),
    ...(content.known?.words ?? []).map(({ box }) => ({ box: boxOnSheet(box, place), around: 0 })),
  ];
}

// Readers want paper around a code: 4 modules for a QR code (ISO/IEC 18004), 1 for a DataMatrix (ISO/IEC 16022).
const QUIET_ZONE = 12;

/** The size of the page before its placement, and in the points of the boxes that were read on it. */
function sizesOf({ source: { reader }, ref, size }: Pick<Content, 'source' | 'ref' | 'size'>) {
  const read = reader.image ? imagePage({ ...reader.image.info(ref.page), orientation: 1 }) : size;
  const contentSize: [number, number] = [size.width, size.height];
  return { contentSize, readSize: [read.width, read.height] as [number, number] };
}

async function bindContent(
  document: PDFDocument,
  sheet: PDFPage,
  content: Content,
  placement: Placement,
  request: SheetRequest,
): Promise<Omit<PageContent, 'blank'>> {
  const { ref, source, known } = content;
  const copied = await copyOrDraw(document, sheet, content, placement, request.drawn(ref));
  // A page that had to be drawn brings no text along.
  const ownText = copied.rasterised === null ? await source.reader.text(ref.page) : '';
  const { words, text } = wordsToGraft(known, ownText);
  const sizes = sizesOf(content);
  if (words.length > 0) graftWords(document, sheet, words, { placement, ...sizes });
  return {
    source: ref.source,
    sourcePage: ref.page,
    placement,
    contentSize: sizes.contentSize,
    ...copied,
    text,
    codes: content.codes.map(codeDigest),
    ...(content.codes.length > 0 && {
      codeBoxes: codesOnSheet(content.codes, { placement, ...sizes }).map(({ box }) => box.map(hundredth) as Box),
    }),
  };
}

const hundredth = (points: number): number => Math.round(points * 100) / 100;

async function copyOrDraw(
  document: PDFDocument,
  sheet: PDFPage,
  { ref, source, own, size }: Content,
  placement: Placement,
  drawn: boolean,
): Promise<CopiedPage> {
  let reason = source.reason ?? 'la copie ne ressemblait pas à l’original';
  if (source.copier && !drawn) {
    try {
      return await source.copier.copy(sheet, ref.page, {
        ...placement,
        scale: (placement.scale * size.width) / own.width,
      });
    } catch (error) {
      // Not swallowed: the reason is printed on the control sheet, and the page is drawn instead.
      reason = reasonOf(error);
    }
  }
  if (await source.reader.isLost(ref.page)) reason = 'illisible dans le fichier d’origine, une croix la remplace';
  await drawAsImage(document, source.reader, ref.page, size, placement, sheet);
  return { rasterised: reason, lost: [] };
}
