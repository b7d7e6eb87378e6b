import { count } from './common.ts';

export const bundleText = {
  title: 'Liasse',
  explain:
    'Liasse réunit le formulaire, l’inventaire et les pièces en un seul PDF numéroté, puis le relit en entier avant de vous le remettre.',
  build: 'Composer la liasse',
  rebuild: 'Composer de nouveau',
  building: 'Composition de la liasse',
  empty: 'Aucune liasse pour l’instant',
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
    texts: (correct: number, expected: number) =>
      `${count(correct, 'page')} dont le texte se cherche encore, sur ${expected}`,
    codes: (correct: number, expected: number) =>
      `${count(correct, 'code')} 2D, ${correct < 2 ? 'relu' : 'relus'} comme dans l’original, sur ${expected}`,
    carried: (correct: number, expected: number) =>
      `${count(correct, 'fichier')} d’origine ${correct < 2 ? 'emporté' : 'emportés'} à l’identique, sur ${expected}`,
    pageLabels: (correct: number, expected: number) => `${correct} numéros de page justes sur ${expected}`,
  },
  size: (size: string) => `Taille du fichier : ${size}.`,
  passed: 'vérifié',
  failed: 'problème',
  problems: 'Problèmes',
  leftOut: 'Fichiers qui ne sont pas dans la liasse',
  inventory: 'Inventaire',
  columns: { number: 'N°', title: 'Pièce', pages: 'Pages', first: 'Page' },
  strength: 'Force',
  late: 'ajoutée après l’arrêt des numéros',
  views: {
    label: 'Étapes de la liasse',
    contents: 'Sommaire',
    preview: 'Aperçu et impression',
    outlets: 'Dépôt',
    passOn: 'Transmettre et rouvrir',
  },
  notBuilt: 'La liasse n’est pas encore composée. Composez-la : vous verrez ici ses pages, et vous pourrez l’imprimer.',
  goTo: (title: string, page: number) => `Voir « ${title} », page ${page}`,
  preview: 'Aperçu',
  previewPage: (n: number) => `Page ${n} de la liasse`,
  save: 'Enregistrer le PDF…',
  savedAs: (label: string) => `Liasse enregistrée : ${label}`,
  fileName: (label: string) => `Liasse - ${label}.pdf`,
} as const;
