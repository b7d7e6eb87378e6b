import type { FactsFile } from '../../contract/assessment.ts';
import type { FormMap, ValueFormat } from '../../contract/catalogue/form-map.ts';
import type { FormEditor } from '../../contract/form-editor.ts';
import { isoDate } from '../../contract/iso.ts';
import { knownFacts, resolveOrigin } from './form-facts.ts';
import { originLabelsFr } from './origin-labels-fr.ts';
import { printValue } from './print-value.ts';

/** How a value is written when nothing says otherwise: a date as the French write it. */
const plainFormat = (value: unknown): ValueFormat => (isoDate.safeParse(value).success ? 'date-dd/mm/yyyy' : 'text');

/**
 * What can be put in a field of any form, with its value today: the person's record, what is stated of the dossier, its
 * contract, and the joined ones that forms ask for ("Code postal et commune"). `labels`: French words for stated facts that
 * only the catalogue knows (its questions), by fact name. The label of a known form's sheet serves where there is none.
 */
export function formOrigins(
  facts: FactsFile,
  maps: readonly FormMap[],
  labels: Readonly<Record<string, string>>,
): FormEditor['origins'] {
  const known = knownFacts(facts);
  const words = new Map(Object.entries(originLabelsFr));
  for (const { sheet } of maps) for (const line of sheet) if (!words.has(line.from)) words.set(line.from, line.label);
  const covered = new Set(
    [...words.keys()].flatMap((from) => from.split(/ [|+] /u).map((part) => part.replace('?', ''))),
  );
  for (const name of known.keys()) {
    const [zone, bare = ''] = name.split('.');
    if (covered.has(name)) continue;
    words.set(name, labels[bare] ?? (zone === 'contract' ? `Contrat : ${bare}` : bare));
  }
  return [...words].map(([from, label]) => {
    const resolved = resolveOrigin(from, known);
    const printed = resolved ? printValue(resolved.value, plainFormat(resolved.value)) : null;
    const value = typeof resolved?.value === 'boolean' ? (resolved.value ? 'oui' : 'non') : printed;
    return { from, label, value: typeof value === 'string' ? value : null };
  });
}

/** The French words for an origin; the origin itself when there are none. */
export function originLabel(from: string, maps: readonly FormMap[]): string {
  return originLabelsFr[from] ?? maps.flatMap(({ sheet }) => sheet).find((line) => line.from === from)?.label ?? from;
}
