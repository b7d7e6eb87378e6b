import { PDFName } from 'pdf-lib';
import type { FormMap } from '../../contract/catalogue/form-map.ts';
import type { FormFields } from '../../contract/form.ts';
import type { ProposalField, ProposalInput, ProposalPage } from '../../domain/form-proposal/proposal-input.ts';
import type { OcrPool } from '../ocr/ocr-pool.ts';
import { openPdf } from '../pages/pdf-source.ts';
import { readPages } from '../pages/read-pages.ts';
import { displayedRect } from './displayed-rect.ts';
import { optionsOf } from './field-options.ts';
import { FieldFlag, type FieldNode, readFieldTree } from './field-tree.ts';
import { describeForm } from './list-fields.ts';
import { type OpenForm, openForm } from './open-form.ts';

/** Where a field shows, with the answer that each place of a box stands for. */
export function placesOf({ doc }: OpenForm, field: FieldNode): ProposalField['places'] {
  const pages = doc.getPages();
  const options = optionsOf(field);
  return field.widgets.flatMap((widget) => {
    const page = pages[widget.pageIndex ?? -1];
    if (!page || widget.hidden) return [];
    const option = options.find((candidate) => candidate.widgets.includes(widget))?.value;
    const buttons = field.type === 'checkbox' || field.type === 'radio';
    return [
      {
        page: (widget.pageIndex ?? 0) + 1,
        rect: displayedRect(page, widget.rect),
        ...(buttons && option !== undefined ? { option } : {}),
      },
    ];
  });
}

/**
 * The words printed on every page, without what fields show: a value that stands in a field is no label. Where the page's own
 * letters are not all there (the headings of CERFA 15186*03 are drawn, or of a font that hides its letters) they are
 * recognised: without its heading, the employer's address looks like the person's.
 */
async function printedPages(
  { doc }: OpenForm,
  name: string,
  reading: { pool: OcrPool; signal?: AbortSignal },
): Promise<ProposalPage[]> {
  for (const page of doc.getPages()) page.node.delete(PDFName.of('Annots'));
  const bare = await doc.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
  const source = await openPdf(bare, name, {});
  try {
    const pages = await readPages(source, reading);
    return pages.map(({ page, width, height, words }) => ({
      page,
      width,
      height,
      words: words.length > 0 ? words : null,
    }));
  } finally {
    source.close();
  }
}

/**
 * What a form shows a person who has to fill it: its fields with every place, and the words printed around them.
 * @throws AppError as listFields; `cancelled`; system.missing-component when a page has to be recognised and nothing can
 */
export async function readProposalInput(
  bytes: Uint8Array,
  name: string,
  options: { pool: OcrPool; password?: string; known?: FormMap[]; signal?: AbortSignal },
): Promise<{ described: FormFields; input: ProposalInput }> {
  const open = await openForm(bytes, name, options.password);
  const described = await describeForm(open, bytes, name, options.known ?? []);
  const nodes = new Map(readFieldTree(open.doc).map((node) => [node.name, node]));
  const fields = described.fields.map((field) => {
    const node = nodes.get(field.name);
    return {
      ...field,
      places: node ? placesOf(open, node) : [],
      comb: ((node?.flags ?? 0) & FieldFlag.comb) !== 0,
      multiline: ((node?.flags ?? 0) & FieldFlag.multiline) !== 0,
    };
  });
  return { described, input: { fields, pages: await printedPages(open, name, options) } };
}
