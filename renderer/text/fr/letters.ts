import { count } from './common.ts';

export const lettersText = {
  title: 'Lettres',
  explain:
    'Des lettres et des fiches écrites à partir du dossier. Ce qui vient du dossier est marqué ; vous pouvez tout relire et changer avant d’imprimer. Seule la personne qui signe s’engage.',
  list: 'Lettres et fiches',
  signed: {
    person: 'signée par la personne',
    employer: 'signée par l’employeur',
    host: 'signée par l’hébergeant',
    partner: 'signée par le conjoint ou partenaire',
    'two-partners': 'signée par les deux personnes',
    none: 'sans signature',
  } as Record<string, string>,
  groups: { sign: 'À signer', sheets: 'Fiches, sans signature' },
  bound: 'dans la liasse',
  edited: (n: number) => count(n, 'texte changé', 'textes changés'),
  advice: 'Avant de signer',
  adviceOnSheet: 'À savoir',
  questions: 'Ce que la lettre demande',
  questionsHint: 'Ce qui reste vide devient une ligne de points, à remplir à la main.',
  saveAnswers: 'Enregistrer les réponses',
  language: 'Langue, à côté du français',
  languages: { fr: 'Français seul', en: 'Français et anglais', ru: 'Français et russe', ar: 'Français et arabe' },
  translated: 'La traduction n’a pas été relue par un traducteur : le français fait foi.',
  paper: 'La lettre',
  legend: {
    value: 'vient du dossier',
    blank: 'à remplir à la main',
    person: 'écrit par vous',
  },
  missing: (n: number) =>
    `${count(n, 'renseignement inconnu', 'renseignements inconnus')} : une ligne de points sur le papier`,
  undecided: 'Laissé de côté, faute de savoir si cela s’applique',
  cautions: 'À vérifier avant de signer',
  stale: (n: number) =>
    n === 1
      ? 'Un texte que vous aviez changé n’est plus repris : le dossier a changé depuis. Relisez-le.'
      : `${n} textes que vous aviez changés ne sont plus repris : le dossier a changé depuis. Relisez-les.`,
  ignored: 'Du dossier, ceci n’a pas pu servir',
  nobody: 'D’après le dossier, cette lettre n’a de destinataire pour personne.',
  edit: 'Changer ce texte',
  editing: 'Votre texte',
  editHint: 'Une ligne par paragraphe ou par élément de la liste.',
  keep: 'Garder mon texte',
  backToGenerated: 'Revenir au texte du dossier',
  changedByYou: 'Texte changé par vous',
  generatedWas: 'Le dossier donne',
  ruled: (n: number) => count(n, 'ligne à écrire à la main', 'lignes à écrire à la main'),
  copyFor: (subject: string) => `Exemplaire pour ${subject}`,
  save: 'Enregistrer le PDF…',
  fileName: (title: string, label: string) => `${title} - ${label}.pdf`,
  savedAs: (label: string, pages: number) =>
    `Enregistrée : ${label} (${count(pages, 'page')}), relue dans le fichier écrit.`,
  notDrawable: (signs: string) => `Caractères impossibles à imprimer, remplacés par ▯ : ${signs}`,
  bind: 'Mettre cette lettre dans la liasse',
  bindHint: 'Elle est reliée après les formulaires, telle qu’elle est le jour où la liasse est composée.',
  sources: 'Textes cités',
} as const;
