import type { FactsFile } from '../../../core/contract/assessment.ts';
import type { FormMap } from '../../../core/contract/catalogue/form-map.ts';
import type { FormProposal } from '../../../core/contract/form.ts';
import { mapFacts } from '../../../core/domain/forms/map-facts.ts';
import type { Truth } from './draw-form.ts';

export interface Judged {
  right: number;
  missed: string[];
  /** A value that must not be there, or another than the right one. */
  wrong: string[];
  /** Values in fields of which the catalogue's map says nothing: neither right nor wrong, listed. */
  beyond: string[];
}

export const nothing = (): Judged => ({ right: 0, missed: [], wrong: [], beyond: [] });

export function add(a: Judged, b: Judged): Judged {
  return {
    right: a.right + b.right,
    missed: [...a.missed, ...b.missed],
    wrong: [...a.wrong, ...b.wrong],
    beyond: [...a.beyond, ...b.beyond],
  };
}

const written = (proposal: Pick<FormProposal, 'proposed'>, facts: FactsFile): Map<string, string> =>
  new Map(
    Object.entries(mapFacts({ fields: proposal.proposed }, facts).values).map(([field, value]) => [
      field,
      String(value),
    ]),
  );

/** Compares what a proposal writes with what a drawn form must hold. Boxes count when they are, or must be, ticked. */
export function judgeDrawn(proposal: Pick<FormProposal, 'proposed'>, truth: Truth, facts: FactsFile): Judged {
  const values = written(proposal, facts);
  const judged = nothing();
  for (const [field, right] of Object.entries(truth)) {
    const value = values.get(field);
    const same = right !== null && (value === right || (right === 'true' && value !== undefined));
    if (same) judged.right++;
    else if (value !== undefined) judged.wrong.push(`${field}: ${value} (right: ${right ?? 'nothing'})`);
    else if (right !== null) judged.missed.push(`${field}: ${right}`);
  }
  return judged;
}

/** Civil status, address and employer: the fields that every dossier can fill. */
const COUNTED = /^(person\.(?!passeport|numeroEtranger|dateEntree)|facts\.employeur|contract\.(employeur|siret|naf))/u;

/** Compares what a proposal writes on an official form with what the catalogue's map writes there. */
export function judgeOfficial(
  proposal: Pick<FormProposal, 'proposed'>,
  map: Pick<FormMap, 'fields'>,
  facts: FactsFile,
): Judged {
  const values = written(proposal, facts);
  const { values: expected, sources } = mapFacts(map, facts);
  const judged = nothing();
  for (const [field, right] of Object.entries(expected)) {
    const value = values.get(field);
    if (value !== undefined && value !== String(right)) judged.wrong.push(`${field}: ${value} (right: ${right})`);
    else if (!COUNTED.test(sources[field] ?? '')) continue;
    else if (value === undefined) judged.missed.push(`${field}: ${right}`);
    else judged.right++;
  }
  const mapped = new Set(map.fields.map(({ field }) => field));
  for (const [field, value] of values) {
    if (expected[field] !== undefined) continue;
    if (mapped.has(field)) judged.wrong.push(`${field}: ${value} (right: nothing)`);
    else judged.beyond.push(`${field}: ${value}`);
  }
  return judged;
}
