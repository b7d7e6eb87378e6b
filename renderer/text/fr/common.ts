/** `1 pièce`, `2 pièces`: French counts 0 and 1 as singular. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n.toLocaleString('fr-FR')} ${n < 2 ? singular : plural}`;
}

export const commonText = {
  appName: 'Liasse',
  notAdvice:
    'Liasse ne donne pas de conseil juridique : elle lit, compte et classe vos papiers. Faites vérifier le dossier par une personne compétente avant de le déposer.',
  offline: 'Hors ligne : rien ne quitte cet ordinateur.',
  loading: 'Chargement…',
  starting: 'Liasse démarre…',
  engineGone:
    'Le moteur de Liasse s’est arrêté plusieurs fois de suite. Vos papiers sont intacts dans la bibliothèque.',
  restartEngine: 'Relancer le moteur',
  engineRestarted:
    'Le moteur de Liasse s’est arrêté et a redémarré. Rien d’enregistré n’est perdu ; rouvrez la bibliothèque pour continuer.',
  windowBroken: 'Cet écran a rencontré une erreur inattendue. Vos papiers sont intacts.',
  reload: 'Recharger l’écran',
  saved: 'Enregistré',
  save: 'Enregistrer',
  cancel: 'Annuler',
  close: 'Fermer',
  back: 'Retour',
  retry: 'Réessayer',
  delete: 'Retirer',
  skipToContent: 'Aller au contenu',
  progress: (step: string, done: number, total: number) => (total > 0 ? `${step} : ${done} sur ${total}` : step),
  /** Papers are counted one by one, and each in hundredths while its pages are read. */
  filesProgress: (step: string, done: number, total: number) =>
    `${step} : fichier ${Math.min(total, Math.floor(done) + 1)} sur ${total}`,
  steps: {
    import: 'Lecture des papiers',
    compose: 'Assemblage des pages',
    verify: 'Relecture et contrôle',
    fill: 'Remplissage du formulaire',
  } as Record<string, string>,
  working: 'Travail en cours',
  openLink: (name: string) => `${name} (ouvre votre navigateur)`,
  yes: 'Oui',
  no: 'Non',
  unknown: 'Non renseigné',
  page: (n: number, total: number | null) => (total === null ? `Page ${n}` : `Page ${n} sur ${total}`),
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  zoomIn: 'Agrandir la page',
  zoomOut: 'Réduire la page',
  zoomFit: 'Ajuster à la largeur',
  pageNotShown: 'Cette page ne peut pas être affichée.',
  pageLoading: 'Affichage de la page…',
} as const;
