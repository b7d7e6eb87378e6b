import { PDFDocument } from 'pdf-lib';
import type { PageRef } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import { stampText } from '../../domain/bundle/number-pages.ts';
import { bookmarksOf, writeBookmarks } from './bookmarks.ts';
import { BundleFile } from './bundle-file.ts';
import { BundleFonts } from './bundle-fonts.ts';
import type { BundleManifest, ManifestPage } from './bundle-manifest.ts';
import {
  type BundleParts,
  type NumberedParts,
  numberedPieces,
  numberParts,
  type Part,
  type PiecePart,
  partsOf,
} from './bundle-parts.ts';
import type { BundlePiece, BundlePlan, GetKnownPage, GetSource } from './bundle-plan.ts';
import { sheetsOfCards } from './card-pieces.ts';
import { CarriedSources } from './carry-sources.ts';
import { CodeFinder } from './codes/code-finder.ts';
import type { Layers } from './copied-page.ts';
import { drawBlank } from './draw-blank.ts';
import { drawControl } from './draw-control.ts';
import { drawCover } from './draw-cover.ts';
import { drawDivider } from './draw-divider.ts';
import { drawInventory, type LinkedLine } from './draw-inventory.ts';
import { drawPresence, presencePages } from './draw-presence.ts';
import { describeDocument, finishDocument, linkLines } from './finish-document.ts';
import { InventoryLayout, type InventoryRow } from './inventory-layout.ts';
import { OpenSources } from './open-sources.ts';
import { bindSheet } from './place-source-page.ts';
import type { SourceCells } from './source-cells.ts';
import { drawStamp, usualZone } from './stamp.ts';
import { stopIfCancelled } from './stop-if-cancelled.ts';

export type ComposeOptions = {
  /** Where the file is written: a temporary name, which the caller renames once the bundle is found right. */
  path: string;
  knownPage?: GetKnownPage;
  signal?: AbortSignal;
  /** Called after each page of a source is in place. */
  onProgress?: (done: number, total: number) => void;
  /** Pages (`pageKey`) to draw as images because a copy of them did not look like their source. */
  drawn?: ReadonlySet<string>;
  /** Where the pages as their sources draw them are kept, for the check that follows. */
  cells?: SourceCells;
};
export type ComposedFile = { sha256: string; bytes: number; manifest: BundleManifest };

export const pageKey = (ref: PageRef): string => `${ref.source}/${ref.page}`;

/**
 * Composes the bundle and writes it to a file: cover, inventory, forms and letters, dividers, pieces in order, later lots
 * with their own inventories, presence table, control sheet, as the plan's layout has them, with stamps, page numbers equal
 * to the PDF's own, links, bookmarks and the attached `liasse.json`. The same plan and sources give the same bytes. Sources
 * are opened when first needed and closed after their last page; what they gave is then written out.
 * Throws `state.nothing-to-bundle`, `input.invalid` (a page that its source does not have, a label that comes twice),
 * `file.damaged`, `file.password-needed`, `cancelled`, `system.unwritable`, `system.disk-full`; nothing is left at `path`.
 */
export async function composeBundle(
  plan: BundlePlan,
  getSource: GetSource,
  options: ComposeOptions,
): Promise<ComposedFile> {
  checkPlan(plan);
  const cards = await sheetsOfCards(plan, getSource);
  const sheetsOf = (piece: BundlePiece) => cards.get(piece) ?? piece.pages.map((page) => [page]);
  const parts = partsOf(plan, sheetsOf, presencePages(plan.presence));
  const document = await PDFDocument.create({ updateMetadata: false });
  describeDocument(document, plan);
  const fonts = await BundleFonts.embed(document);
  const file = BundleFile.create(document, options.path);
  try {
    const manifest = await new Composition(plan, parts, document, fonts, file).compose(getSource, options);
    return { ...(await file.finish()), manifest };
  } catch (error) {
    file.abandon();
    throw error;
  }
}

function checkPlan(plan: BundlePlan): void {
  const pieces = [...plan.sections, ...plan.late].flatMap((section) => section.pieces);
  if (pieces.length === 0 && plan.forms.length === 0) throw new AppError('state.nothing-to-bundle', {});
  const refuse = (problem: string): never => {
    throw new AppError('input.invalid', { what: 'bundle piece', problem });
  };
  const labels = new Set<string>();
  for (const { label } of pieces) {
    if (label === null || label.trim() === '') refuse('no number');
    else if (labels.has(label)) refuse(`number ${label} twice`);
    else labels.add(label);
  }
  for (const piece of [...pieces, ...plan.forms]) if (piece.pages.length === 0) refuse('no page');
  for (const form of plan.forms) if (form.label !== null) refuse('a form with a number');
}

/** One bundle being composed. The parts are numbered first; each is then drawn at the pages it was given. */
class Composition {
  private readonly plan: BundlePlan;
  private readonly parts: BundleParts;
  private readonly document: PDFDocument;
  private readonly fonts: BundleFonts;
  private readonly file: BundleFile;
  private readonly layout: InventoryLayout;
  private readonly rows = new Map<Part, InventoryRow[][]>();
  private readonly numbers: NumberedParts;
  private readonly pages: ManifestPage[] = [];
  private readonly lines: LinkedLine[] = [];
  private readonly finder = new CodeFinder();
  private readonly layers: Layers = { all: [], off: [] };

  constructor(plan: BundlePlan, parts: BundleParts, document: PDFDocument, fonts: BundleFonts, file: BundleFile) {
    this.plan = plan;
    this.parts = parts;
    this.document = document;
    this.fonts = fonts;
    this.file = file;
    this.layout = new InventoryLayout(plan, fonts);
    this.numbers = this.number();
  }

  async compose(getSource: GetSource, options: ComposeOptions): Promise<BundleManifest> {
    const pieces = [...this.parts.forms, ...numberedPieces(this.parts)];
    const refs = pieces.flatMap(({ piece }) => piece.pages);
    const carried = new CarriedSources(this.document, getSource, refs);
    const sources = new OpenSources(this.document, carried.get, this.layers, refs, options.signal);
    // A signed original always travels along: its copy does not carry the signature. Forms are made by the dossier itself.
    const inPieces = new Set(
      numberedPieces(this.parts).flatMap(({ piece }) => piece.pages.map(({ source }) => source)),
    );
    const isCarried = (sha: string) =>
      (this.plan.layout.carry && inPieces.has(sha)) ||
      sources.described().some(({ sha256, signed }) => sha256 === sha && signed);
    try {
      let done = 0;
      for (const part of this.numbers.order) {
        this.fillUpTo(part);
        if (part.part === 'control') break; // drawn last: it says what the rest came to
        if ('piece' in part) {
          await this.bind(part as PiecePart, sources, options, (bound) => {
            for (const { source } of bound) if (carried.boundOne(source, this.pages, isCarried)) this.file.flush();
            done += bound.length;
            options.onProgress?.(done, refs.length);
          });
        } else this.draw(part);
      }
    } finally {
      sources.closeAll();
      await this.finder.close();
    }
    return this.complete(sources, carried);
  }

  private number(): NumberedParts {
    const { inventory, lots } = this.parts;
    if (inventory) this.rows.set(inventory, this.layout.main(this.parts));
    for (const lot of lots) if (lot.inventory) this.rows.set(lot.inventory, this.layout.supplement(lot));
    for (const [part, rows] of this.rows) part.pages = rows.length;
    return numberParts(this.parts, this.plan.layout.duplex);
  }

  /** Adds the blank back sides before a part, and makes sure that it begins where the inventory says. */
  private fillUpTo(part: Part): void {
    const first = this.numbers.first.get(part);
    while (this.numbers.blanks.includes(this.pages.length + 1)) {
      drawBlank(this.document, this.fonts);
      this.stampOwnPages('blank', this.pages.at(-1)?.section ?? null);
    }
    if (this.document.getPageCount() + 1 !== first) {
      throw new Error(`${part.part} begins on page ${this.document.getPageCount() + 1}, not ${first}`);
    }
  }

  private draw(part: Part): void {
    const { document, fonts, plan, numbers } = this;
    const rows = this.rows.get(part);
    if (rows)
      this.lines.push(...drawInventory(document, fonts, { own: part, rows, columns: this.layout.columns, numbers }));
    else if (part.part === 'cover') drawCover(document, fonts, { ...plan, parts: this.parts, numbers });
    else if (part.part === 'divider') this.drawDividerOf(part);
    else if (plan.presence) drawPresence(document, fonts, plan.presence);
    this.stampOwnPages(part.part, part.section);
  }

  private drawDividerOf(part: Part): void {
    const { sections } = this.parts;
    const rank = sections.findIndex(
      ({ divider, years }) => divider === part || years?.some((year) => year.divider === part),
    );
    const section = sections[rank];
    const year = section?.years?.find(({ divider }) => divider === part);
    const pieces = (year ?? section)?.pieces ?? [];
    const last = pieces.at(-1) as PiecePart;
    drawDivider(this.document, this.fonts, {
      title: part.title,
      above: year ? (section?.title ?? null) : null,
      pieces,
      firstPage: this.firstOf(pieces[0] as PiecePart),
      lastPage: this.firstOf(last) + last.pages - 1,
      rank,
      ranks: sections.length,
    });
  }

  private async bind(
    part: PiecePart,
    sources: OpenSources,
    { signal, knownPage, drawn, cells }: ComposeOptions,
    onBound: (refs: PageRef[]) => void,
  ): Promise<void> {
    const stamps = this.plan.layout.stamps;
    for (const [index, refs] of part.sheets.entries()) {
      await stopIfCancelled(signal);
      const stamp = stamps ? stampText(part.label, index + 1, part.pages) : null;
      const page = this.document.getPageCount() + 1;
      const bound = await bindSheet(this.document, this.fonts, sources, refs, {
        stamp,
        card: part.piece.card,
        drawn: (ref) => drawn?.has(pageKey(ref)) ?? false,
        knownPage,
        finder: this.finder,
        signal,
        cells,
        marks: (part.piece.marks ?? []).filter((mark) => mark.page === index + 1).map(({ y }) => y),
      });
      const { section, label } = part;
      this.pages.push({ page, part: part.part, section, piece: label, piecePage: index + 1, stamp, ...bound });
      onBound(refs);
    }
  }

  private complete(sources: OpenSources, carried: CarriedSources): BundleManifest {
    const { plan, parts, numbers, pages } = this;
    const pieces = numberedPieces(parts);
    const sum = (all: PiecePart[], of: (part: PiecePart) => number) => all.reduce((total, part) => total + of(part), 0);
    const manifest: BundleManifest = {
      format: 'liasse',
      version: 2,
      title: plan.title,
      applicant: plan.applicant,
      filingDay: plan.filingDay,
      inventory: pieces.map((part) => ({
        label: part.label ?? '',
        title: part.title,
        section: part.section ?? '',
        date: part.date,
        firstPage: this.firstOf(part),
        pages: part.pages,
        strength: plan.layout.strength ? part.piece.strength : null,
        late: part.late !== null,
      })),
      pieces: pieces.map(({ label, title, section, date, late, piece }) => ({
        label: label ?? '',
        title,
        section: section ?? '',
        date,
        late,
        pages: piece.pages.map(({ source, page, part }) => ({ source, page, part: part ?? null })),
      })),
      lines: this.lines.map(({ rect: _, ...line }) => line),
      bookmarks: bookmarksOf(parts, numbers),
      pages,
      sources: sources.described().map((source) => ({ ...source, carried: carried.of(source.sha256) })),
      counts: {
        pages: numbers.total,
        received: sum(pieces, ({ piece }) => piece.pages.length),
        formPages: sum(parts.forms, (form) => form.pages),
        blanks: numbers.blanks.length,
        links: this.lines.length,
      },
      gone: plan.gone,
      ...(plan.frozenOn !== undefined && { frozenOn: plan.frozenOn }),
      leftOut: plan.leftOut,
      notDrawable: [...this.fonts.notDrawable],
    };
    if (parts.control) {
      drawControl(this.document, this.fonts, manifest);
      this.stampOwnPages('control', null);
    }
    linkLines(this.document, this.lines);
    writeBookmarks(this.document, manifest.bookmarks);
    if (pages.length !== numbers.total) throw new Error(`${pages.length} pages bound, ${numbers.total} numbered`);
    finishDocument(this.document, manifest, this.layers, carried.attachments);
    return manifest;
  }

  private firstOf(part: Part): number {
    return this.numbers.first.get(part) ?? 0;
  }

  private stampOwnPages(part: Part['part'], section: string | null): void {
    for (let page = this.pages.length + 1; page <= this.document.getPageCount(); page++) {
      const sheet = this.document.getPage(page - 1);
      const zone = usualZone(this.fonts, sheet, null, page);
      const numberBox = this.plan.layout.stamps ? drawStamp(sheet, this.fonts, zone, null, page).numberBox : null;
      const nothing = { piece: null, piecePage: null, stamp: null, stampBox: null, fingerprint: null };
      this.pages.push({
        page,
        part,
        section,
        ...nothing,
        numberBox,
        contents: [],
        blank: part === 'blank',
        printed: this.fonts.printedOn(sheet),
      });
    }
  }
}
