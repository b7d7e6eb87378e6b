import { count } from './common.ts';

export const passOnText = {
  reopen: {
    title: 'Rouvrir une liasse',
    explain:
      'Une liasse faite par Liasse contient ses fichiers d’origine. Rouvrez-la : ses pièces reviennent dans ce dossier, à l’identique.',
    submit: 'Rouvrir une liasse…',
    working: 'Réouverture de la liasse',
    done: (file: string, pieces: number, sources: number, pages: number) =>
      `« ${file} » est rouverte : ${count(pieces, 'pièce retrouvée', 'pièces retrouvées')}, ${count(sources, 'fichier d’origine', 'fichiers d’origine')}, ${count(pages, 'page')}.`,
    missing: 'Fichiers d’origine que cette liasse n’emporte pas',
    missingFor: (name: string, pieces: string) => `« ${name} » : il manque pour ${pieces}. Ajoutez-le à la main.`,
    missingPieces: (labels: string) => `les pièces ${labels}`,
    missingPiece: (label: string) => `la pièce ${label}`,
    missingNoPiece: 'cette liasse',
  },
  handOver: {
    title: 'Transmettre à une autre personne',
    explain:
      'Liasse écrit une copie chiffrée de tout le dossier. L’autre personne l’ouvre avec Liasse et une phrase de passe que vous choisissez ici.',
    passphrase: 'Phrase de passe de la copie',
    tell: 'Dites cette phrase de vive voix ou au téléphone. Ne l’écrivez pas dans le message qui porte le fichier.',
    forget: 'Liasse ne la garde pas : si elle est perdue, faites une nouvelle copie.',
    submit: 'Enregistrer la copie chiffrée…',
    working: 'Écriture de la copie',
    done: (label: string) => `Copie chiffrée enregistrée : ${label}`,
    fileName: (label: string) => `${label}.liasse`,
  },
  receive: {
    open: 'Recevoir un dossier',
    title: 'Recevoir un dossier',
    explain: 'Choisissez le fichier « .liasse » reçu, puis tapez la phrase de passe que l’autre personne vous a dite.',
    choose: 'Choisir le fichier…',
    chosen: (label: string) => `Fichier : ${label}`,
    passphrase: 'Phrase de passe de la copie',
    fileMissing: 'Choisissez d’abord le fichier reçu.',
    passphraseMissing: 'Tapez la phrase de passe.',
    submit: 'Ajouter à cette bibliothèque',
    working: 'Ouverture de la copie',
  },
} as const;
