import type { LetterRun } from '../../contract/letter.ts';

/** What a name in a template stands for: its text, or null when it is not known. */
export type ValueOf = (name: string) => string | null;

/** A stretch of dots to be filled by hand: wide enough for a name or a date. */
export const BLANK = '…'.repeat(12);

type Part =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string; optional: boolean }
  | { kind: 'gender'; forms: [string, string, string] }
  | { kind: 'group'; parts: Part[] };

const TOKEN = /\[\[|\]\]|\{genre:([^{}|]*)\|([^{}|]*)\|([^{}|]*)\}|\{([\p{L}\p{N}.]+)(\?)?\}/gu;

/** Takes a template apart. Throws `Error` with what is wrong in it: for the check of the catalogue, never in use. */
export function parseTemplate(template: string): Part[] {
  const whole: Part[] = [];
  let group: Part[] | null = null;
  let at = 0;
  const add = (part: Part) => (group ?? whole).push(part);
  const addText = (text: string) => {
    if (/[{}]|\[\[|\]\]/.test(text)) throw new Error(`a brace that is no fill-in: ${text}`);
    if (text !== '') add({ kind: 'text', text });
  };
  for (const match of template.matchAll(TOKEN)) {
    addText(template.slice(at, match.index));
    at = match.index + match[0].length;
    const [token, masculine, feminine, unknown, name, optional] = match;
    if (token === '[[') {
      if (group) throw new Error('a group within a group');
      group = [];
    } else if (token === ']]') {
      if (!group) throw new Error('"]]" without "[["');
      whole.push({ kind: 'group', parts: group });
      group = null;
    } else if (name !== undefined) add({ kind: 'value', name, optional: optional === '?' });
    else add({ kind: 'gender', forms: [masculine ?? '', feminine ?? '', unknown ?? ''] });
  }
  if (group) throw new Error('"[[" without "]]"');
  addText(template.slice(at));
  return whole;
}

/** The names of a template, those of optional ones too. */
export function namesInTemplate(template: string): string[] {
  const names = (parts: readonly Part[]): string[] =>
    parts.flatMap((part) => {
      if (part.kind === 'value') return [part.name];
      return part.kind === 'group' ? names(part.parts) : [];
    });
  return names(parseTemplate(template));
}

export interface FillOptions {
  valueOf: ValueOf;
  sex: 'M' | 'F' | null;
  onMissing(name: string): void;
}

const parsed = new Map<string, Part[]>();

function partsOf(template: string): Part[] {
  const known = parsed.get(template);
  if (known) return known;
  const parts = parseTemplate(template.replace(/[ \t\n]+/g, ' ').trim());
  parsed.set(template, parts);
  return parts;
}

function joined(runs: readonly LetterRun[]): LetterRun[] {
  const out: LetterRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.from === 'letter' && run.from === 'letter') last.text += run.text;
    else if (run.text !== '') out.push({ ...run });
  }
  return out;
}

/**
 * A template with its values put in, each marked with where it comes from. A value that is not known becomes dots and is
 * reported; a group is left out when an optional value in it is not known; null when one outside of any group is not.
 */
export function fillLetterText(template: string, { valueOf: known, sex, onMissing }: FillOptions): LetterRun[] | null {
  const fill = (parts: readonly Part[]): LetterRun[] | null => {
    const optional = parts.some((part) => part.kind === 'value' && part.optional && known(part.name) === null);
    if (optional) return null;
    return parts.flatMap((part): LetterRun[] => {
      if (part.kind === 'group') return fill(part.parts) ?? [];
      if (part.kind === 'text') return [{ text: part.text, from: 'letter', name: null }];
      if (part.kind === 'gender') {
        const [masculine, feminine, unknown] = part.forms;
        const text = sex === 'M' ? masculine : sex === 'F' ? feminine : unknown;
        return [{ text, from: 'letter', name: null }];
      }
      const value = known(part.name);
      if (value !== null) return [{ text: value, from: 'value', name: part.name }];
      onMissing(part.name);
      return [{ text: BLANK, from: 'blank', name: part.name }];
    });
  };
  const runs = fill(partsOf(template));
  return runs === null ? null : joined(runs);
}
