import type { MethodOutput } from '../../core/contract/methods/methods.ts';

/** The procedures as options of a list, under the heading of their family. */
export function procedureOptions(procedures: MethodOutput<'procedure.list'>) {
  return procedures.map(({ slug, title, family }) => ({ value: slug, label: title, group: family }));
}
