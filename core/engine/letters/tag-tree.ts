import {
  type PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

/** Structure types of ISO 32000-1 that our letters use. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD';

/** An element of the structure tree; its content is told in the order in which it is drawn. */
export interface TagElement {
  readonly type: TagType;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly kids: PDFArray;
}

/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8; PDF/UA-1), written beside the pages: every mark of content
 * belongs to one element, everything else is an artifact.
 */
export class TagTree {
  readonly root: TagElement;
  private readonly document: PDFDocument;
  private readonly treeRef: PDFRef;
  private readonly marks = new Map<PDFPage, TagElement[]>(); // index = MCID

  constructor(document: PDFDocument) {
    this.document = document;
    this.treeRef = document.context.nextRef();
    this.root = this.make('Document', this.treeRef);
  }

  /** A new element, the last of its parent so far. `language`: when it is not the document's. */
  element(type: TagType, parent: TagElement, language?: string): TagElement {
    const element = this.make(type, parent.ref);
    if (language !== undefined) element.dict.set(PDFName.of('Lang'), PDFHexString.fromText(language));
    parent.kids.push(element.ref);
    return element;
  }

  /** Gives an element attributes of one owner: `List` numbering, `Table` scope. */
  attribute(element: TagElement, owner: 'List' | 'Table', name: string, value: string): void {
    const { context } = this.document;
    const attributes = context.obj({ O: PDFName.of(owner) });
    attributes.set(PDFName.of(name), PDFName.of(value));
    element.dict.set(PDFName.of('A'), attributes);
  }

  /** Draws content of an element. `actualText`: in reading order, when what is drawn is not (right-to-left). */
  mark(page: PDFPage, element: TagElement, draw: () => void, actualText?: string): void {
    const onPage = this.marks.get(page) ?? [];
    this.marks.set(page, onPage);
    const mcid = onPage.length;
    onPage.push(element);
    const actual = actualText === undefined ? '' : ` /ActualText ${PDFHexString.fromText(actualText).toString()}`;
    page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
        PDFName.of(element.type),
        `<< /MCID ${mcid}${actual} >>`,
      ]),
    );
    draw();
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    const { context } = this.document;
    element.kids.push(context.obj({ Type: 'MCR', Pg: page.ref, MCID: mcid }));
  }

  /** Draws what is not content: lines, page numbers, a table's head repeated on the next page. */
  artifact(page: PDFPage, draw: () => void): void {
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('Artifact'), '<< >>']));
    draw();
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  }

  /** Writes the tree, its index by page, and what the catalogue must say of it. Call once, when all is drawn. */
  finish(): void {
    const { context, catalog } = this.document;
    const numbers = context.obj([]) as PDFArray;
    for (const [index, page] of this.document.getPages().entries()) {
      page.node.set(PDFName.of('StructParents'), PDFNumber.of(index));
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      numbers.push(PDFNumber.of(index));
      numbers.push(context.register(context.obj((this.marks.get(page) ?? []).map(({ ref }) => ref))));
    }
    const tree = context.obj({
      Type: 'StructTreeRoot',
      K: [this.root.ref],
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: this.document.getPageCount(),
    });
    context.assign(this.treeRef, tree);
    catalog.set(PDFName.of('StructTreeRoot'), this.treeRef);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }

  private make(type: TagType, parent: PDFRef): TagElement {
    const { context } = this.document;
    const kids = context.obj([]) as PDFArray;
    const dict = context.obj({ Type: 'StructElem', S: type, P: parent, K: kids }) as PDFDict;
    return { type, ref: context.register(dict), dict, kids };
  }
}
