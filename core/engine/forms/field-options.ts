import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { type FieldNode, inherited, textOf, type Widget } from './field-tree.ts';

/** One answer that a check box, a radio group or a list accepts. */
export interface FieldOption {
  /** What `liasse fields` prints and a caller writes. */
  value: string;
  /** What a list shows for it (lists only). */
  shown: string;
  /** The widgets' state of that name (check boxes and radios only). */
  state: PDFName | null;
  widgets: Widget[];
}

const OFF = PDFName.of('Off');
const MAC_ROMAN = new TextDecoder('macintosh');
const WINDOWS_1252 = new TextDecoder('windows-1252');
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A PDF name as text. Names have no declared encoding: official forms have UTF-8, MacRoman and Latin-1 ones. Valid UTF-8
 * is UTF-8; a byte 80–9F, which is a control character in Latin-1, is MacRoman.
 */
export function nameText(name: PDFName): string {
  const bytes = name.asBytes();
  try {
    return UTF_8.decode(bytes);
  } catch {
    return (bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? MAC_ROMAN : WINDOWS_1252).decode(bytes);
  }
}

/** The states, other than Off, that a button's widget has appearances for. */
export function statesOf(widget: Widget): PDFName[] {
  const appearances = widget.dict.lookup(PDFName.of('AP'));
  const names = new Set<PDFName>();
  if (appearances instanceof PDFDict) {
    for (const kind of ['N', 'D']) {
      const states = appearances.lookup(PDFName.of(kind));
      if (states instanceof PDFDict) for (const name of states.keys()) names.add(name);
    }
  }
  const current = widget.dict.lookup(PDFName.of('AS'));
  if (names.size === 0 && current instanceof PDFName) names.add(current);
  names.delete(OFF);
  return [...names];
}

function buttonOptions(field: FieldNode): FieldOption[] {
  const exported = field.dicts.map((dict) => inherited(dict, 'Opt')).find((entry) => entry instanceof PDFArray);
  const options = new Map<string, FieldOption>();
  field.widgets.forEach((widget, index) => {
    const states = statesOf(widget);
    // A box without any appearance still has to be ticked: readers then agree on "Yes" (ISO 32000-1, 12.7.4.2.3).
    if (states.length === 0) states.push(PDFName.of(field.type === 'radio' ? String(index) : 'Yes'));
    for (const state of states) {
      // With /Opt the states are only indexes, and the real export values stand in /Opt, one a widget.
      const value = (exported instanceof PDFArray ? textOf(exported.lookup(index)) : null) ?? nameText(state);
      const known = options.get(value);
      if (known) known.widgets.push(widget);
      else options.set(value, { value, shown: value, state, widgets: [widget] });
    }
  });
  return [...options.values()];
}

function listOptions(field: FieldNode): FieldOption[] {
  const entries = field.dicts.map((dict) => inherited(dict, 'Opt')).find((entry) => entry instanceof PDFArray);
  if (!(entries instanceof PDFArray)) return [];
  return entries.asArray().flatMap((_, index) => {
    const entry = entries.lookup(index);
    const value = entry instanceof PDFArray ? textOf(entry.lookup(0)) : textOf(entry);
    const shown = entry instanceof PDFArray ? textOf(entry.lookup(1)) : value;
    return value === null ? [] : [{ value, shown: shown ?? value, state: null, widgets: field.widgets }];
  });
}

/** The answers that a field accepts, read from the file; empty for the other types. */
export function optionsOf(field: FieldNode): FieldOption[] {
  if (field.type === 'checkbox' || field.type === 'radio') return buttonOptions(field);
  return field.type === 'choice' ? listOptions(field) : [];
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s’']+/gu, ' ')
    .trim()
    .toLowerCase();

/** The option that `wanted` names: exactly, or without case and accents when that leaves one answer; else null. */
export function matchOption(options: readonly FieldOption[], wanted: string): FieldOption | null {
  const exact = options.find((option) => option.value === wanted) ?? options.find((option) => option.shown === wanted);
  if (exact) return exact;
  const near = options.filter((option) => [option.value, option.shown].some((text) => folded(text) === folded(wanted)));
  return near.length === 1 ? (near[0] ?? null) : null;
}
