import { count } from './common.ts';

export const dossiersText = {
  title: 'Dossiers',
  create: 'Nouveau dossier',
  empty: 'Aucun dossier pour l’instant',
  emptyTeach:
    'Un dossier rassemble les papiers d’une personne pour une démarche. Créez-en un, déposez-y ses papiers : Liasse les lit, les classe et compte ce que la règle demande.',
  pieces: (n: number) => count(n, 'pièce'),
  toCheck: (n: number) => (n === 0 ? 'rien à vérifier' : `${count(n, 'valeur')} à vérifier`),
  filing: (day: string) => `dépôt prévu le ${day}`,
  columns: {
    label: 'Dossier',
    procedure: 'Démarche',
    filing: 'Jour du dépôt',
    pieces: 'Pièces',
    toCheck: 'À vérifier',
  },
  back: 'Tous les dossiers',
  trust: {
    title: 'Certificats 2D-Doc',
    teach:
      'Les codes 2D-Doc (avis d’impôt, factures, bulletins…) portent une signature. Pour la vérifier sans réseau, indiquez un dossier qui contient les certificats et la liste de confiance publiés par l’État. Sans eux, Liasse lit les codes et dit que leurs données ne sont pas vérifiables.',
    none: 'Aucun certificat : les codes sont lus, leur signature n’est pas vérifiée.',
    have: (certificates: number, sequence: number | null) =>
      `${count(certificates, 'certificat')}${sequence === null ? '' : ` ; liste de confiance n° ${sequence}`}.`,
    listOf: (day: string) => `Liste publiée le ${day}.`,
    damaged: 'Les certificats gardés dans cette bibliothèque sont abîmés : importez-les de nouveau.',
    choose: 'Choisir le dossier des certificats…',
    ignored: (n: number) => `${count(n, 'fichier laissé', 'fichiers laissés')} de côté : ni certificat ni liste.`,
    tests: (n: number) =>
      `${count(n, 'certificat d’essai refusé', 'certificats d’essai refusés')} : ils ne prouvent rien.`,
  },
  health: {
    unreadable: (n: number) =>
      n > 1
        ? `${n} dossiers de cette bibliothèque ne s’ouvrent pas et manquent à la liste :`
        : 'Un dossier de cette bibliothèque ne s’ouvre pas et manque à la liste :',
    named: (label: string, file: string) => `« ${label} » (${file})`,
    damagedFile: 'le fichier est abîmé ou incomplet.',
    gone: (n: number) =>
      n > 1
        ? `${n} dossiers ne sont plus dans le dossier de la bibliothèque :`
        : 'Un dossier n’est plus dans le dossier de la bibliothèque :',
    bringBack:
      'S’il n’a pas été retiré exprès, reprenez le fichier dans la corbeille ou dans une sauvegarde et remettez-le au même endroit.',
    keepThem:
      'Ne supprimez pas ces fichiers. Reprenez-les d’une sauvegarde de la bibliothèque, ou d’une copie remise à quelqu’un.',
    strangers: (n: number) =>
      `${count(n, 'fichier', 'fichiers')} .liasse ${n > 1 ? 'se trouvent' : 'se trouve'} dans le dossier de la bibliothèque sans en faire partie (copie faite à la main, dossier reçu). Pour un dossier reçu, utilisez « Recevoir un dossier ».`,
    damaged: {
      lessons:
        'Ce que vos corrections avaient appris à Liasse est abîmé : les valeurs à vérifier seront de nouveau proposées sans cette aide. Aucun papier ni aucune valeur n’est perdu.',
      forms:
        'Les repérages de formulaires que vous aviez corrigés sont abîmés : Liasse en proposera de nouveaux. Les formulaires déjà remplis sont intacts.',
    },
  },
  form: {
    title: 'Nouveau dossier',
    label: 'Nom du dossier',
    labelHint: 'Par exemple le nom de la personne, ou un numéro si vous préférez ne pas l’écrire.',
    procedure: 'Démarche',
    filingDay: 'Jour du dépôt prévu',
    filingHint: 'Les règles en vigueur ce jour-là s’appliquent. Vous pourrez le changer.',
    labelMissing: 'Donnez un nom au dossier.',
    dayMissing: 'Indiquez un jour qui existe.',
    submit: 'Créer le dossier',
  },
  tabs: {
    label: 'Parties du dossier',
    pieces: 'Pièces',
    procedure: 'Démarche',
    conditions: 'Conditions',
    presence: 'Présence',
    person: 'Personne',
    form: 'Formulaires',
    letters: 'Lettres',
    bundle: 'Liasse',
  },
} as const;
