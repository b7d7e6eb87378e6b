import type { FormProposal } from '../contract/form.ts';
import { leftReasonFr } from '../contract/left-reasons-fr.ts';

const quoted = (text: string) => JSON.stringify(text); // a JSON string is a YAML string
const comment = (text: string) => text.replace(/\s+/gu, ' ');

/**
 * A proposed map as the catalogue writes one (`forms/cerfa/<number>-<edition>/form.yaml`: `fingerprint` and `fields`), with how
 * sure each line is, why, and what is left to a person as comments.
 */
export function proposedMapYaml({ form, fingerprint, proposed, left }: FormProposal): string {
  const head = form ? `formulaire ${form.number}*${form.edition}` : 'formulaire sans numéro';
  return [
    `# Correspondances proposées pour un ${head}. Personne ne les a vérifiées : relisez chaque ligne.`,
    `fingerprint: ${fingerprint}`,
    proposed.length === 0 ? 'fields: []' : 'fields:',
    ...proposed.map(({ field, from, format, slice, when, write, confidence, why }) => {
      const parts = [
        `field: ${quoted(field)}`,
        `from: ${quoted(from)}`,
        ...(format === 'text' ? [] : [`format: ${format}`]),
        ...(slice ? [`slice: [${slice.join(', ')}]`] : []),
        ...(when === undefined ? [] : [`when: ${quoted(String(when))}`]),
        ...(write === undefined ? [] : [`write: ${quoted(write)}`]),
      ];
      return `  - { ${parts.join(', ')} } # ${confidence.toFixed(2)} ; ${comment(why.join(' ; '))}`;
    }),
    ...(left.length === 0 ? [] : ['# Laissés à remplir par la personne :']),
    ...left.map(({ field, label, reason }) => {
      const printed = label === null ? '' : ` « ${comment(label)} »`;
      return `#   ${comment(field)}${printed} : ${leftReasonFr[reason]}`;
    }),
  ].join('\n');
}
