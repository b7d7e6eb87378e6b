import { count } from './common.ts';

export const bundleText = {
  title: 'Liasse',
  explain:
    'Liasse réunit le formulaire, l’inventaire et les pièces en un seul PDF numéroté, puis le relit en entier avant de vous le remettre.',
  build: 'Composer la liasse',
  rebuild: 'Composer de nouveau',
  building: 'Composition de la liasse',
  empty: 'Aucune liasse pour l’instant',
  emptyTeach:
    'Quand les pièces sont là et les valeurs vérifiées, composez la liasse : vous pourrez la voir, l’enregistrer et l’imprimer.',
  noPieces: 'Ajoutez d’abord des papiers dans l’onglet Pièces.',
  stale: 'Le dossier a changé depuis cette liasse. Composez-la de nouveau avant de la déposer.',
  unchecked: (n: number) =>
    `${count(n, 'valeur')} restent à vérifier. La liasse peut être composée, mais vérifiez-les avant le dépôt.`,
  uncheckedOne: 'Une valeur reste à vérifier. La liasse peut être composée, mais vérifiez-la avant le dépôt.',
  verification: 'Contrôle de la liasse',
  ok: 'La liasse a passé son contrôle',
  notOk: 'La liasse n’a pas passé son contrôle',
  checks: {
    pages: (received: number, reproduced: number) =>
      `${count(received, 'page reçue', 'pages reçues')}, ${count(reproduced, 'reproduite', 'reproduites')}`,
    inventory: (n: number) => `${count(n, 'ligne')} d’inventaire`,
    links: (correct: number, expected: number) => `${correct} liens justes sur ${expected}`,
    bookmarks: (correct: number, expected: number) => `${correct} signets justes sur ${expected}`,
    stamps: (correct: number, expected: number) => `${correct} tampons justes sur ${expected}`,
    pageLabels: (correct: number, expected: number) => `${correct} numéros de page justes sur ${expected}`,
  },
  passed: 'vérifié',
  failed: 'problème',
  problems: 'Problèmes',
  leftOut: 'Fichiers qui ne sont pas dans la liasse',
  inventory: 'Inventaire',
  columns: { number: 'N°', title: 'Pièce', date: 'Date', pages: 'Pages', first: 'Page' },
  goTo: (title: string, page: number) => `Voir « ${title} », page ${page}`,
  preview: 'Aperçu',
  previewPage: (n: number) => `Page ${n} de la liasse`,
  save: 'Enregistrer le PDF…',
  saving: 'Enregistrement',
  savedAs: (label: string) => `Liasse enregistrée : ${label}`,
  print: 'Imprimer…',
  printing: 'Préparation de l’impression…',
  printed: 'Liasse envoyée à l’imprimante.',
  printCancelled: 'Impression annulée.',
  fileName: (label: string) => `Liasse - ${label}.pdf`,
} as const;
