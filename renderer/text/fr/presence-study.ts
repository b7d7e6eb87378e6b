import type { DateThatCounts } from '../../../core/contract/catalogue/kind-presence.ts';
import { count } from './common.ts';

export const presenceStudyText = {
  title: 'Ce que plusieurs usages demandent',
  explain:
    'Aucun texte national ne fixe un nombre de preuves. Voici comment plusieurs guichets et associations comptent : aucun n’est la règle.',
  state: {
    met: 'Atteint',
    open: 'Atteint jusqu’ici, période en cours',
    'not-met': 'Pas atteint',
    'not-evaluated': 'Non vérifié, cité seulement',
  },
  by: (by: string, on: string | null) => (on === null ? by : `${by}, ${on}`),
  otherCut: (state: string) => `En découpant les périodes autrement : ${state.toLowerCase()}.`,
  ifContested: (state: string) => `Si chaque papier contesté prend sa classe la plus basse : ${state.toLowerCase()}.`,
  classes: {
    title: 'Comment chaque sorte de papier est classée',
    inferred: 'déduit, non cité par une source',
    otherwise: (by: string, strength: string) => `Autrement d’après ${by} : ${strength}`,
    date: (day: string, by: string) => `compte : ${day} (${by})`,
    day: {
      acte: 'le jour de l’acte',
      emission: 'le jour où le papier est établi',
      signature: 'le jour de la signature',
      mouvement: 'le jour de chaque mouvement',
      cachet: 'le cachet de la poste',
      paie: 'le jour de la paie, sinon son mois',
    } satisfies Record<DateThatCounts, string>,
  },
  details: 'Période par période',
  select: 'Préparer d’après cet usage',
  chosen: 'Usage choisi',
  toFind: 'À chercher',
  toFindNone: 'Rien ne manque d’après cet usage.',
  likely: 'que cette personne a sans doute',
  where: (where: string) => `Copie : ${where}`,
  inferred: 'classement déduit, non cité par une source',
  selection: 'Les pièces les plus fortes qui suffisent',
  selectionOf: (chosen: number, reserve: number) =>
    `${count(chosen, 'pièce choisie', 'pièces choisies')}, ${count(reserve, 'en réserve', 'en réserve')}.`,
  reserve: (n: number) => `En réserve (${n})`,
  merges: 'Papiers du même acte, comptés une fois',
  absences: 'Absences déclarées',
} as const;
