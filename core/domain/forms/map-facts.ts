import type { FactsFile } from '../../contract/assessment.ts';
import type { FieldMapping, FormCondition, FormMap } from '../../contract/catalogue/form-map.ts';
import type { FormValues } from '../../contract/form.ts';
import { type KnownValue, knownFacts, type ResolvedValue, resolveOrigin } from './form-facts.ts';
import { printValue } from './print-value.ts';

export interface MappedFacts {
  values: FormValues;
  /** Field → the facts that its value comes from. */
  sources: Record<string, string>;
  /** Facts of the person, of the dossier and of its contract that no field took. */
  unused: string[];
  /**
   * Mapped fields left empty, with the origin that is not known, or not of the kind that the field needs. Where a condition
   * is not known, that is the one question, with the first of the fields that wait for it.
   */
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

/** Whether a condition is met by a known answer; null: nothing is known. */
function isMet({ from, is, not }: FormCondition, known: ReadonlyMap<string, KnownValue>, used: Set<string>) {
  const resolved = resolveOrigin(from, known);
  if (!resolved) return null;
  for (const name of resolved.names) used.add(name);
  const among = (answers: readonly KnownValue[]) => answers.some((answer) => equals(resolved.value, answer));
  if (is) return among(is);
  return not ? !among(not) : resolved.value !== false;
}

/** Whether the field is asked for: yes, no, or the origin of the condition that has to be answered first. */
function asked(
  { given = [] }: Pick<FieldMapping, 'given'>,
  known: ReadonlyMap<string, KnownValue>,
  used: Set<string>,
): boolean | string {
  for (const condition of given) {
    const met = isMet(condition, known, used);
    if (met === null) return condition.asked === false ? false : condition.from;
    if (!met) return false;
  }
  return true;
}

/** The values of a form's fields from the facts of a dossier. */
export function mapFacts(map: Pick<FormMap, 'fields'>, facts: FactsFile): MappedFacts {
  const known = knownFacts(facts);
  const used = new Set<string>();
  const result: MappedFacts = { values: {}, sources: {}, unused: [], missing: [] };
  const unknown = new Map<string, string>();
  const questions = new Map<string, string>(); // origin of a condition → the first field that waits for it
  for (const mapping of map.fields) {
    if (mapping.field in result.values) continue;
    const needed = asked(mapping, known, used);
    if (needed === false) continue;
    if (typeof needed === 'string') {
      // Empty is right in the end for an optional field, so it alone does not make the condition worth a question.
      if (mapping.optional !== true && !questions.has(needed)) questions.set(needed, mapping.field);
      continue;
    }
    const resolved = resolveOrigin(mapping.from, known);
    const value = resolved ? written(mapping, resolved) : null;
    if (value === undefined) continue;
    if (value === null || !resolved) {
      // A tick box is empty when its fact says no: that is an answer, not a gap.
      const saysNo = mapping.format === 'checkbox' && resolved?.value === false;
      if (saysNo) for (const name of resolved.names) used.add(name);
      else if (resolved || mapping.optional !== true) unknown.set(mapping.field, mapping.from);
      continue;
    }
    result.values[mapping.field] = value;
    result.sources[mapping.field] = resolved.from;
    for (const name of resolved.names) used.add(name);
  }
  const left = [...unknown].filter(([field]) => !(field in result.values));
  const origins = new Set(left.map(([, from]) => from));
  for (const [from, field] of questions) if (!origins.has(from) && !(field in result.values)) left.push([field, from]);
  result.missing = left.map(([field, from]) => ({ field, from }));
  result.unused = [...known.keys()].filter((name) => !used.has(name));
  return result;
}

/**
 * The lines of a form's data sheet, for when no official PDF is at hand; `value` null: not known. A line that only another
 * case has (temporary work) is left out as soon as its condition is known not to be met.
 */
export function sheetLines(map: FormMap, facts: FactsFile): { label: string; value: string | null; from: string }[] {
  const known = knownFacts(facts);
  const wanted = map.sheet.filter((line) => asked(line, known, new Set()) !== false);
  return wanted.map(({ label, from, format }) => {
    const resolved = resolveOrigin(from, known);
    const value = resolved ? printValue(resolved.value, format) : null;
    return { label, value: typeof value === 'string' ? value : null, from: resolved?.from ?? from };
  });
}
