import { count } from './common.ts';

export const whatIfText = {
  title: 'Et un autre jour ?',
  explain:
    'Faites glisser pour voir la réponse de chaque condition un autre jour de dépôt. Rien n’est changé dans le dossier.',
  slider: 'Jour de dépôt essayé',
  assumption: 'En supposant que',
  assumptions: {
    'nothing-new': 'rien de nouveau n’arrive',
    'work-goes-on': 'le travail continue comme le dernier mois',
  },
  earlier: 'Changement précédent',
  later: 'Changement suivant',
  look: (day: string) => `Voir le détail au ${day}`,
  same: 'Mêmes réponses que le jour du dossier.',
  differs: (n: number) => `${count(n, 'condition change', 'conditions changent')} par rapport au jour du dossier :`,
  notGiven: 'ne s’applique pas ce jour-là',
  repere: 'repère',
  becomes: (before: string, after: string) => `${before} → ${after}`,
  next: 'Prochains changements',
  previous: 'Derniers changements',
  none: 'Aucun changement dans les 36 mois qui suivent.',
  supposed: 'suppose des bulletins qui n’existent pas encore',
} as const;
