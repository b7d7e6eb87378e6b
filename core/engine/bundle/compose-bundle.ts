import { createHash } from 'node:crypto';
import { AFRelationship, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import type { PageRef } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import { type BundlePart, numberPages, type PageNumbers, stampText } from '../../domain/bundle/number-pages.ts';
import { bookmarksOf, destination, writeBookmarks } from './bookmarks.ts';
import { BundleFonts } from './bundle-fonts.ts';
import { type BundleManifest, MANIFEST_NAME, type ManifestPage } from './bundle-manifest.ts';
import type { BundlePlan, GetSource } from './bundle-plan.ts';
import type { Layers } from './copied-page.ts';
import { drawControl } from './draw-control.ts';
import { drawCover } from './draw-cover.ts';
import { drawInventory, type LinkedLine } from './draw-inventory.ts';
import { drawPresence, presencePages } from './draw-presence.ts';
import { layOutInventory } from './inventory-layout.ts';
import { OpenSources } from './open-sources.ts';
import { placeSourcePage } from './place-source-page.ts';
import { drawStamp, usualZone } from './stamp.ts';
import { stopIfCancelled } from './stop-if-cancelled.ts';

export type ComposeOptions = {
  signal?: AbortSignal;
  /** Called after each page of a source is in place. */
  onProgress?: (done: number, total: number) => void;
  /** Pages (`pageKey`) to draw as images because a copy of them did not look like their source. */
  drawn?: ReadonlySet<string>;
};

export const pageKey = (ref: PageRef): string => `${ref.source}/${ref.page}`;

/**
 * Composes the bundle: cover, inventory, form, pieces in order, presence table, control sheet, with
 * stamps, page numbers equal to the PDF's own, links, bookmarks and the attached `liasse.json`. The same plan and
 * sources give the same bytes. Sources are opened when first needed and closed after their last page.
 * Throws `state.nothing-to-bundle`, `input.invalid` (a page that its source does not have), `file.damaged`,
 * `file.password-needed`, `cancelled`.
 */
export async function composeBundle(
  plan: BundlePlan,
  getSource: GetSource,
  options: ComposeOptions = {},
): Promise<{ bytes: Uint8Array; manifest: BundleManifest }> {
  const pieces = plan.sections.flatMap((section) =>
    section.pieces.map((piece) => ({ ...piece, section: section.title })),
  );
  if (pieces.length === 0) throw new AppError('state.nothing-to-bundle', {});
  for (const piece of plan.form ? [plan.form, ...pieces] : pieces) {
    if (piece.pages.length === 0) throw new AppError('input.invalid', { what: 'bundle piece', problem: 'no page' });
  }
  const document = await PDFDocument.create({ updateMetadata: false });
  describe(document, plan);
  const fonts = await BundleFonts.embed(document);
  const inventoryPages = layOutInventory(plan, fonts);
  const lengths = {
    inventory: inventoryPages.length,
    form: plan.form?.pages.length ?? 0,
    pieces: pieces.map((piece) => piece.pages.length),
    presence: presencePages(plan.presence),
  };
  const numbers = numberPages(lengths);
  const received = lengths.pieces.reduce((sum, pages) => sum + pages, 0);
  const pages: ManifestPage[] = [];
  const layers: Layers = { all: [], off: [] };

  const stampOwnPages = (part: BundlePart) => {
    for (let page = pages.length + 1; page <= document.getPageCount(); page++) {
      const sheet = document.getPage(page - 1);
      const boxes = drawStamp(sheet, fonts, usualZone(fonts, sheet, null, page), null, page);
      pages.push(ownPage(page, part, boxes.numberBox));
    }
  };

  drawCover(document, fonts, { ...plan, received, total: numbers.total, sections: coverSections(plan, numbers) });
  stampOwnPages('cover');
  const lines = drawInventory(document, fonts, inventoryPages, numbers, lengths);
  stampOwnPages('inventory');

  const refs = [plan.form, ...pieces].flatMap((piece) => piece?.pages ?? []);
  const sources = new OpenSources(document, getSource, layers, refs);
  try {
    let done = 0;
    const bind = async (piece: { pages: PageRef[] }, number: number | null) => {
      for (const [index, ref] of piece.pages.entries()) {
        await stopIfCancelled(options.signal);
        const stamp = stampText(number, index + 1, piece.pages.length);
        const page = await placeSourcePage(document, fonts, sources, ref, {
          stamp,
          piece: number,
          part: number === null ? 'form' : 'piece',
          drawn: options.drawn?.has(pageKey(ref)) ?? false,
        });
        pages.push(page);
        options.onProgress?.(++done, refs.length);
      }
    };
    if (plan.form) await bind(plan.form, null);
    for (const [index, piece] of pieces.entries()) await bind(piece, index + 1);
  } finally {
    sources.closeAll();
  }

  if (plan.presence) drawPresence(document, fonts, plan.presence);
  stampOwnPages('presence');

  const manifest: BundleManifest = {
    format: 'liasse',
    version: 1,
    title: plan.title,
    applicant: plan.applicant,
    filingDay: plan.filingDay,
    inventory: pieces.map((piece, index) => ({
      number: index + 1,
      title: piece.title,
      section: piece.section,
      date: piece.date,
      firstPage: numbers.pieces[index] ?? 0,
      pages: piece.pages.length,
    })),
    lines: lines.map(({ rect: _, ...line }) => line),
    bookmarks: bookmarksOf(plan, numbers),
    pages,
    sources: sources.described(),
    counts: { pages: numbers.total, received, formPages: lengths.form, links: lines.length },
    leftOut: plan.leftOut,
    notDrawable: [...fonts.notDrawable],
  };
  drawControl(document, fonts, manifest);
  stampOwnPages('control');
  linkLines(document, lines);
  writeBookmarks(document, manifest.bookmarks);
  await finish(document, plan, manifest, layers);
  const bytes = await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return { bytes, manifest };
}

function coverSections(plan: BundlePlan, numbers: PageNumbers) {
  let index = 0;
  return plan.sections
    .filter((section) => section.pieces.length > 0)
    .map((section) => {
      const firstPage = numbers.pieces[index] ?? 0;
      index += section.pieces.length;
      return { title: section.title, pieces: section.pieces.length, firstPage };
    });
}

function ownPage(page: number, part: BundlePart, numberBox: ManifestPage['numberBox']): ManifestPage {
  const nothing = {
    piece: null,
    source: null,
    sourcePage: null,
    stamp: null,
    stampBox: null,
    placement: null,
    contentSize: null,
  };
  return { page, part, ...nothing, numberBox, fingerprint: null, blank: false, rasterised: null, lost: [] };
}

function describe(document: PDFDocument, plan: BundlePlan): void {
  document.setTitle(`${plan.title} – ${plan.applicant}`, { showInWindowTitleBar: true });
  document.setLanguage('fr-FR');
  document.setCreator('Liasse');
  document.setProducer('Liasse');
  // The filing day and not the clock: the same dossier gives the same bytes.
  document.setCreationDate(filingTime(plan));
  document.setModificationDate(filingTime(plan));
}

const filingTime = (plan: BundlePlan) => new Date(`${plan.filingDay}T00:00:00Z`);

function linkLines(document: PDFDocument, lines: LinkedLine[]): void {
  for (const line of lines) {
    const link = document.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: line.rect,
      Border: [0, 0, 0],
      Dest: destination(document, line.firstPage),
    });
    link.set(PDFName.of('Contents'), PDFHexString.fromText(`${line.title} (page ${line.firstPage})`));
    document.getPage(line.inventoryPage - 1).node.addAnnot(document.context.register(link));
  }
}

async function finish(
  document: PDFDocument,
  plan: BundlePlan,
  manifest: BundleManifest,
  layers: Layers,
): Promise<void> {
  const { context, catalog } = document;
  const labels = context.obj({ Nums: [0, context.obj({ S: 'D', St: 1 })] });
  catalog.set(PDFName.of('PageLabels'), context.register(labels));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  if (layers.all.length > 0) {
    const config = context.obj({ OFF: layers.off, Order: [] });
    catalog.set(PDFName.of('OCProperties'), context.register(context.obj({ OCGs: layers.all, D: config })));
  }
  const json = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
  await document.attach(json, MANIFEST_NAME, {
    mimeType: 'application/json',
    description: 'Description de la liasse : inventaire, origine de chaque page',
    afRelationship: AFRelationship.Data,
    creationDate: filingTime(plan),
    modificationDate: filingTime(plan),
  });
  const id = PDFHexString.of(createHash('sha256').update(json).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}
