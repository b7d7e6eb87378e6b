import { PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import type { LetterPreview } from '../../contract/letter.ts';
import { paginateRows } from '../../domain/bundle/paginate-rows.ts';
import { hasRightToLeft } from '../../domain/bundle/visual-runs.ts';
import { ISOLATE, visualStretches } from '../../domain/letters/visual-stretches.ts';
import { BundleFonts } from '../bundle/bundle-fonts.ts';
import { BLACK, GREY, LINE_GREY } from '../bundle/ink.ts';
import { BOTTOM, LEFT, RIGHT, SHEET_HEIGHT, SHEET_WIDTH, TOP } from '../bundle/sheet.ts';
import { type Band, BandMaker, type Fragment } from './letter-bands.ts';
import { TagTree } from './tag-tree.ts';
import { xmpOf } from './xmp.ts';

export interface DrawnLetter {
  bytes: Uint8Array;
  pages: number;
  notDrawable: string[]; // characters without a glyph, printed as ▯
}

const FOOT = 34;
/** From one line ruled for handwriting to the next. */
const RULED = 22;
/** Lines of a text that go to the page of the signature or of the list that follows. */
const MOST_KEPT = 12;

/** One line at its place, as the eye reads it. */
function drawFragment(fonts: BundleFonts, page: PDFPage, fragment: Fragment, y: number): void {
  const { text, x, right, size, bold, grey, goesOn, insideIsolate } = fragment;
  const style = { size, bold, color: grey ? GREY : BLACK };
  const stretches = visualStretches(text, right === null ? 'ltr' : 'rtl', insideIsolate);
  const width = (stretch: string) => fonts.width(stretch, size, bold);
  let at = right === null ? x : right - stretches.reduce((sum, stretch) => sum + width(stretch), 0);
  for (const [index, stretch] of stretches.entries()) {
    const last = index === stretches.length - 1;
    fonts.draw(page, last && right === null && goesOn ? `${stretch} ` : stretch, at, y, style);
    at += width(stretch);
  }
}

class PageWriter {
  private readonly fonts: BundleFonts;
  private readonly tags: TagTree;
  private readonly page: PDFPage;
  private y = TOP;

  constructor(document: PDFDocument, fonts: BundleFonts, tags: TagTree) {
    this.fonts = fonts;
    this.tags = tags;
    this.page = document.addPage([SHEET_WIDTH, SHEET_HEIGHT]);
  }

  band({ fragments, height, ruleBelow }: Band, asArtifact = false): void {
    const baseline = this.y - Math.max(0, ...fragments.map(({ size }) => size));
    const lineHeight = Math.max(0, ...fragments.map(({ size }) => size * 1.33));
    for (const fragment of fragments) {
      if (fragment.text.trim() === '') continue;
      const draw = () => drawFragment(this.fonts, this.page, fragment, baseline);
      if (asArtifact) this.tags.artifact(this.page, draw);
      else {
        const order = fragment.right !== null || hasRightToLeft(fragment.text);
        this.tags.mark(
          this.page,
          fragment.element,
          draw,
          order ? `${fragment.text.replaceAll(ISOLATE, '')}${fragment.goesOn ? ' ' : ''}` : undefined,
        );
      }
    }
    if (ruleBelow) this.rule(fragments.length > 0 ? this.y - lineHeight - 2 : this.y - RULED);
    this.y -= height;
  }

  number(text: string): void {
    const x = RIGHT - this.fonts.width(text, 8.5);
    this.tags.artifact(this.page, () => this.fonts.draw(this.page, text, x, FOOT, { size: 8.5, color: GREY }));
  }

  private rule(y: number): void {
    this.tags.artifact(this.page, () =>
      this.page.drawLine({ start: { x: LEFT, y }, end: { x: RIGHT, y }, thickness: 0.5, color: LINE_GREY }),
    );
  }
}

/** Room that the repeated head of a table takes from a page. */
const headHeight = (bands: readonly Band[]) =>
  Math.max(0, ...bands.map(({ head }) => (head ?? []).reduce((sum, band) => sum + band.height, 0)));

/**
 * The letter as a tagged PDF: A4, one copy after the other on pages of its own, embedded fonts, structure tree, title and
 * languages. The same letter gives the same bytes: no clock, no random names.
 */
export async function drawLetter(preview: LetterPreview): Promise<DrawnLetter> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(preview.title, { showInWindowTitleBar: true });
  document.setLanguage('fr-FR');
  document.setProducer('Liasse');
  const fonts = await BundleFonts.embed(document);
  const tags = new TagTree(document);
  for (const copy of preview.copies) {
    const section = tags.element('Sect', tags.root);
    const maker = new BandMaker(fonts, tags);
    const bands = copy.blocks.flatMap((block, index) => {
      const own = maker.bandsOf(block, section);
      const next = copy.blocks[index + 1]?.type;
      // A signature alone on a page could stand under any text; words that announce a list stay with it.
      const kept = next === 'place-and-date' || next === 'signature' || (block.type === 'paragraph' && next === 'list');
      return kept && own.length <= MOST_KEPT ? own.map((band) => ({ ...band, keepWithNext: true })) : own;
    });
    const nextRoom = TOP - BOTTOM - headHeight(bands);
    const pages = paginateRows(bands, TOP - BOTTOM, nextRoom);
    for (const [index, rows] of pages.entries()) {
      const writer = new PageWriter(document, fonts, tags);
      const first = bands[rows[0] ?? -1];
      for (const band of index > 0 ? (first?.head ?? []) : []) writer.band(band, true);
      for (const row of rows) {
        const band = bands[row];
        if (band) writer.band(band);
      }
      if (pages.length > 1) writer.number(`${index + 1} / ${pages.length}`);
    }
  }
  tags.finish();
  const metadata = document.context.stream(xmpOf(preview.title), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(metadata));
  const bytes = await document.save({ useObjectStreams: true, updateFieldAppearances: false });
  return { bytes, pages: document.getPageCount(), notDrawable: [...fonts.notDrawable] };
}
