import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import type { FormField } from '../../contract/form.ts';

export type FieldType = FormField['type'];

/** One place on a page where a field shows. `rect`: x0, y0, x1, y1 in the page's own coordinates (from bottom-left). */
export interface Widget {
  dict: PDFDict;
  ref: PDFRef | null;
  pageIndex: number | null; // null: on no page, so nobody can see it
  rect: [number, number, number, number];
  hidden: boolean;
}

/** A terminal field. Several dictionaries of one full name are one field (ISO 32000-1, 12.7.3.2). */
export interface FieldNode {
  name: string;
  type: FieldType;
  dicts: PDFDict[];
  flags: number;
  maxLength: number | null;
  defaultAppearance: string;
  quadding: number;
  widgets: Widget[];
}

export const FieldFlag = {
  readOnly: 1 << 0,
  multiline: 1 << 12,
  password: 1 << 13,
  radio: 1 << 15,
  pushButton: 1 << 16,
  combo: 1 << 17,
  fileSelect: 1 << 20,
  comb: 1 << 24,
} as const;

const HIDDEN_OR_NO_VIEW = (1 << 1) | (1 << 5);

const key = (name: string) => PDFName.of(name);

export function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}

/** A field's attribute, its own or inherited from its ancestors. */
export function inherited(dict: PDFDict, name: string): PDFObject | undefined {
  const seen = new Set<PDFDict>();
  for (let node: PDFDict | undefined = dict; node && !seen.has(node); ) {
    seen.add(node);
    const value = node.lookup(key(name));
    if (value !== undefined) return value;
    const parent: PDFObject | undefined = node.lookup(key('Parent'));
    node = parent instanceof PDFDict ? parent : undefined;
  }
  return undefined;
}

export function acroFormOf(doc: PDFDocument): PDFDict | null {
  const form = doc.catalog.lookup(key('AcroForm'));
  return form instanceof PDFDict ? form : null;
}

function numberOf(object: PDFObject | undefined): number | null {
  return object instanceof PDFNumber ? object.asNumber() : null;
}

function typeOf(dict: PDFDict, flags: number): FieldType | null {
  const type = inherited(dict, 'FT');
  if (type === key('Tx')) return 'text';
  if (type === key('Ch')) return 'choice';
  if (type === key('Sig')) return 'signature';
  if (type !== key('Btn')) return null;
  if (flags & FieldFlag.pushButton) return 'button';
  return flags & FieldFlag.radio ? 'radio' : 'checkbox';
}

/** Every widget annotation of the pages, in page order. */
function annotationsOf(doc: PDFDocument): { dict: PDFDict; ref: PDFRef | null; pageIndex: number }[] {
  return doc.getPages().flatMap((page, pageIndex) => {
    const annotations = page.node.lookup(key('Annots'));
    if (!(annotations instanceof PDFArray)) return [];
    return annotations.asArray().flatMap((entry) => {
      const dict = doc.context.lookup(entry);
      return dict instanceof PDFDict && dict.lookup(key('Subtype')) === key('Widget')
        ? [{ dict, ref: entry instanceof PDFRef ? entry : null, pageIndex }]
        : [];
    });
  });
}

function rectOf(dict: PDFDict): Widget['rect'] {
  const rect = dict.lookup(key('Rect'));
  const [a = 0, b = 0, c = 0, d = 0] =
    rect instanceof PDFArray ? rect.asArray().map((_, i) => numberOf(rect.lookup(i)) ?? 0) : [];
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** Roots of the field tree: those of the AcroForm, then those of widgets that a page shows and the AcroForm forgot. */
function rootsOf(doc: PDFDocument, annotations: { dict: PDFDict }[]): PDFDict[] {
  const declared = acroFormOf(doc)?.lookup(key('Fields'));
  const roots = new Set<PDFDict>();
  if (declared instanceof PDFArray) {
    for (const entry of declared.asArray()) {
      const dict = doc.context.lookup(entry);
      if (dict instanceof PDFDict) roots.add(dict);
    }
  }
  for (const { dict } of annotations) {
    let root = dict;
    const seen = new Set<PDFDict>();
    for (
      let parent: PDFObject | undefined = root;
      parent instanceof PDFDict && !seen.has(parent);
      parent = root.lookup(key('Parent'))
    ) {
      seen.add(parent);
      root = parent;
    }
    roots.add(root);
  }
  return [...roots];
}

/** Every terminal field of the document, in the order of the field tree. */
export function readFieldTree(doc: PDFDocument): FieldNode[] {
  const annotations = annotationsOf(doc);
  const shownOn = new Map(annotations.map((annotation) => [annotation.dict, annotation]));
  const fields = new Map<string, FieldNode>();
  const seen = new Set<PDFDict>();

  const widgetOf = (dict: PDFDict, entry: PDFObject | null): Widget => {
    const shown = shownOn.get(dict);
    return {
      dict,
      ref: shown?.ref ?? (entry instanceof PDFRef ? entry : null),
      pageIndex: shown?.pageIndex ?? null,
      rect: rectOf(dict),
      hidden: ((numberOf(dict.lookup(key('F'))) ?? 0) & HIDDEN_OR_NO_VIEW) !== 0,
    };
  };

  const visit = (dict: PDFDict, entry: PDFObject | null, prefix: string): void => {
    if (seen.has(dict)) return;
    seen.add(dict);
    const partial = textOf(dict.lookup(key('T')));
    const name = partial === null ? prefix : prefix ? `${prefix}.${partial}` : partial;
    const kids = dict.lookup(key('Kids'));
    const children =
      kids instanceof PDFArray ? kids.asArray().map((kid) => [kid, doc.context.lookup(kid)] as const) : [];
    const named = children.filter(([, kid]) => kid instanceof PDFDict && kid.has(key('T')));
    for (const [kidEntry, kid] of named) if (kid instanceof PDFDict) visit(kid, kidEntry, name);
    if (named.length > 0) return;

    const flags = numberOf(inherited(dict, 'Ff')) ?? 0;
    const type = typeOf(dict, flags);
    if (type === null || name === '') return;
    const widgets =
      children.length > 0
        ? children.flatMap(([kidEntry, kid]) => (kid instanceof PDFDict ? [widgetOf(kid, kidEntry)] : []))
        : [widgetOf(dict, entry)];
    const same = fields.get(name);
    if (same && same.type === type) {
      same.dicts.push(dict);
      same.widgets.push(...widgets);
      return;
    }
    if (same) return; // two types under one name: the first is the one that readers show
    fields.set(name, {
      name,
      type,
      dicts: [dict],
      flags,
      maxLength: numberOf(inherited(dict, 'MaxLen')),
      defaultAppearance: textOf(inherited(dict, 'DA')) ?? textOf(acroFormOf(doc)?.lookup(key('DA'))) ?? '',
      quadding: numberOf(inherited(dict, 'Q')) ?? numberOf(acroFormOf(doc)?.lookup(key('Q'))) ?? 0,
      widgets,
    });
  };

  for (const root of rootsOf(doc, annotations)) visit(root, doc.context.getObjectRef(root) ?? null, '');
  return [...fields.values()];
}
