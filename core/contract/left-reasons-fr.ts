import type { LeftReason } from './form.ts';

/** In French, why the program proposes nothing for a field of an unknown form. */
export const leftReasonFr: Record<LeftReason, string> = {
  'no-label': 'rien n’est imprimé à côté',
  'not-understood': 'la question n’est pas comprise',
  'other-person': 'la question concerne quelqu’un d’autre',
  'unclear-person': 'on ne voit pas de qui il s’agit',
  twice: 'la question est posée une seconde fois dans la même partie',
  doubt: 'les indices se contredisent ou ne suffisent pas',
  shape: 'le champ n’a pas la forme de la valeur',
  'not-a-value': 'champ réservé, caché, ou qui n’est pas une réponse',
};
