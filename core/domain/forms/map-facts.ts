import type { FactsFile } from '../../contract/assessment.ts';
import type { FieldMapping, FormMap } from '../../contract/catalogue/form-map.ts';
import type { FormValues } from '../../contract/form.ts';
import { type KnownValue, knownFacts, type ResolvedValue, resolveOrigin } from './form-facts.ts';
import { printValue } from './print-value.ts';

export interface MappedFacts {
  values: FormValues;
  /** Field → the facts that its value comes from. */
  sources: Record<string, string>;
  /** Facts of the person, of the dossier and of its contract that no field took. */
  unused: string[];
  /** Mapped fields left empty, with the origin that is not known, or not of the kind that the field needs. */
  missing: { field: string; from: string }[];
}

const equals = (a: KnownValue, b: KnownValue) =>
  typeof a === 'string' && typeof b === 'string' ? a.trim().toLowerCase() === b.toLowerCase() : a === b;

/** What a mapping writes for a known value: `undefined` when its `when` is another answer, null when it cannot. */
function written(mapping: FieldMapping, { value }: ResolvedValue): string | boolean | null | undefined {
  if (mapping.when !== undefined && !equals(value, mapping.when)) return undefined;
  if (mapping.write !== undefined) return mapping.write;
  if (mapping.when !== undefined) return true;
  const printed = printValue(value, mapping.format);
  return mapping.slice && typeof printed === 'string' ? [...printed].slice(...mapping.slice).join('') || null : printed;
}

/** The values of a form's fields from the facts of a dossier. */
export function mapFacts(map: Pick<FormMap, 'fields'>, facts: FactsFile): MappedFacts {
  const known = knownFacts(facts);
  const used = new Set<string>();
  const result: MappedFacts = { values: {}, sources: {}, unused: [], missing: [] };
  const unknown = new Map<string, string>();
  for (const mapping of map.fields) {
    if (mapping.field in result.values) continue;
    const resolved = resolveOrigin(mapping.from, known);
    const value = resolved ? written(mapping, resolved) : null;
    if (value === undefined) continue;
    if (value === null || !resolved) {
      // A tick box is empty when its fact says no: that is an answer, not a gap.
      if (!(mapping.format === 'checkbox' && resolved?.value === false)) unknown.set(mapping.field, mapping.from);
      else for (const name of resolved.names) used.add(name);
      continue;
    }
    result.values[mapping.field] = value;
    result.sources[mapping.field] = resolved.from;
    for (const name of resolved.names) used.add(name);
  }
  result.missing = [...unknown]
    .filter(([field]) => !(field in result.values))
    .map(([field, from]) => ({ field, from }));
  result.unused = [...known.keys()].filter((name) => !used.has(name));
  return result;
}

/** The lines of a form's data sheet, for when no official PDF is at hand; `value` null: not known. */
export function sheetLines(map: FormMap, facts: FactsFile): { label: string; value: string | null; from: string }[] {
  const known = knownFacts(facts);
  return map.sheet.map(({ label, from, format }) => {
    const resolved = resolveOrigin(from, known);
    const value = resolved ? printValue(resolved.value, format) : null;
    return { label, value: typeof value === 'string' ? value : null, from: resolved?.from ?? from };
  });
}
