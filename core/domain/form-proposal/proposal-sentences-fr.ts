import type { FieldLabel } from './field-labels.ts';

const PLACES: Record<FieldLabel['where'] | 'right', string> = {
  left: 'imprimé à gauche',
  inside: 'imprimé dans la case',
  above: 'imprimé au-dessus',
  right: 'imprimé à droite',
};
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Why a correspondence is proposed, in words for the person who checks it. */
export const proposalSentences = {
  label: (where: keyof typeof PLACES, text: string) => `${PLACES[where]} : « ${short(text)} »`,
  tooltip: (text: string) => `bulle d’aide : « ${short(text)} »`,
  name: (name: string) => `nom du champ : ${name}`,
  heading: (text: string) => `rubrique : « ${short(text)} »`,
  noHeading: () => 'aucune rubrique ne nomme une autre personne',
  cell: (rank: number, count: number) => `case ${rank} sur ${count} d’une même réponse`,
  line: (rank: number, count: number) => `ligne ${rank} sur ${count} d’une même réponse`,
} as const;
