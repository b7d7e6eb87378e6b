import type { ErrorCode, ErrorDetails, ErrorShape } from './errors.ts';

type Sentences = { [C in ErrorCode]: (details: ErrorDetails<C>) => string };

const NOT_A_FACT: Record<ErrorDetails<'state.not-a-fact'>['reason'], string> = {
  'no-map': 'ce champ n’est relié à aucun renseignement du dossier ; reliez-le d’abord',
  'several-facts': 'ce champ réunit plusieurs renseignements du dossier ; corrigez-les dans la fiche de la personne',
  'from-contract': 'ce renseignement vient du contrat de travail ; corrigez-le sur la pièce',
  'only-a-part': 'ce champ ne porte qu’une partie du renseignement (un jour, un mois, quelques chiffres)',
  'not-of-its-kind': 'elle n’a pas la forme attendue (date, nombre, réponse de la liste)',
  'nothing-typed': 'rien n’y a été saisi',
};

/** Why the catalogue's map is not for a form (`fillKnown`). */
const NO_MAP_FOR: Readonly<Record<string, string>> = {
  'unknown-form': 'Liasse ne connaît pas ce formulaire.',
  'fields-differ': 'c’est un formulaire connu, mais ses champs ne sont pas ceux du PDF officiel.',
  'other-edition': 'Liasse connaît une autre édition de ce formulaire, dont les champs peuvent différer.',
};

/**
 * What happened and what to do, in French, for each error code: a code without a sentence does not compile.
 * Only hosts (window, command line) read this file; the engine speaks in codes.
 */
export const sentencesFr: Sentences = {
  'input.invalid': (d) =>
    NO_MAP_FOR[d.problem]
      ? `« ${d.what} » ne peut pas être rempli d’après les faits : ${NO_MAP_FOR[d.problem]} Essayez des correspondances proposées (--map proposed), votre carte (--map CARTE.yaml) ou les valeurs par champ (--values).`
      : `La demande n’est pas valable (${d.what} : ${d.problem}). Corrigez cette valeur et recommencez.`,
  'input.unknown-method': (d) => `L’opération « ${d.method} » n’existe pas dans cette version de Liasse.`,
  'input.unknown-procedure': (d) =>
    `La procédure « ${d.slug} » n’est pas dans le catalogue. Procédures connues : ${d.known.join(', ')}.`,
  'input.unknown-rule': (d) =>
    `La règle « ${d.rule} » n’est pas dans le catalogue. Règles connues : ${d.known.join(', ')}.`,
  'input.usage': (d) => `${d.problem}\n${d.usage}`,

  'file.not-found': (d) => `Le fichier « ${d.file} » est introuvable. Vérifiez son nom et son emplacement.`,
  'file.unreadable': (d) =>
    `Le fichier « ${d.file} » ne peut pas être ouvert (${d.cause}). Vérifiez qu’il n’est pas utilisé ailleurs et que vous avez le droit de le lire.`,
  'file.empty': (d) =>
    `Le fichier « ${d.file} » est vide (0 octet) : la copie ou l’envoi a échoué. Copiez-le de nouveau depuis sa source.`,
  'file.damaged': (d) =>
    `Le fichier « ${d.file} » (${d.format}) est abîmé ou incomplet et ne peut pas être lu. Redemandez-le, ou photographiez le papier.`,
  'file.unsupported': (d) =>
    `Le fichier « ${d.file} » n’est ni un PDF ni une image lisible (il ressemble à : ${d.looksLike}). Enregistrez-le en PDF, JPEG ou PNG.`,
  'file.password-needed': (d) =>
    `Le fichier « ${d.file} » est protégé par un mot de passe. Demandez-le à l’émetteur, ou imprimez le document puis scannez-le.`,
  'file.password-wrong': (d) => `Ce mot de passe n’ouvre pas « ${d.file} ». Vérifiez-le et recommencez.`,
  'file.image-too-small': (d) =>
    `L’image « ${d.file} » est trop petite pour être lue (${d.width} × ${d.height} points). Reprenez la photo de plus près.`,
  'file.image-too-large': (d) =>
    `L’image « ${d.file} » est trop grande (${d.width} × ${d.height} points, maximum ${d.maxPixels}). Enregistrez-la en plus petit.`,
  'file.not-a-form': (d) =>
    `Le fichier « ${d.file} » n’a aucun champ à remplir. Placez les valeurs sur ses pages : dans la fenêtre, ou avec une carte (--map CARTE.yaml).`,
  'file.xfa-only': (d) =>
    `Le formulaire « ${d.file} » n’a de champs qu’au format XFA d’Adobe, que Liasse ne remplit pas. Placez les valeurs sur ses pages : dans la fenêtre, ou avec une carte (--map CARTE.yaml).`,
  'file.xfa-shell': (d) =>
    `« ${d.file} » ne montre ses pages que dans Adobe Reader : ici, il n’y a qu’une page « Please wait… ». Ouvrez-le dans Adobe Reader, imprimez-le en PDF (ou sur papier, puis scannez-le), et apportez cette version.`,
  'file.signed': (d) =>
    `Le fichier « ${d.file} » porte une signature électronique : le modifier la détruirait. Il n’a pas été touché.`,
  'file.not-json': (d) => `Le fichier « ${d.file} » n’est pas un fichier de faits valable (${d.problem}).`,
  'file.not-a-bundle': (d) =>
    `Le fichier « ${d.file} » n’est pas une liasse produite par ce logiciel : rien à vérifier.`,
  'file.old-bundle': (d) =>
    `La liasse « ${d.file} » vient d’une version de Liasse qui ne joignait pas les originaux : ses pièces ne peuvent pas en être rendues. Elle est prise comme un PDF ordinaire ; ajoutez les papiers d’origine si vous les avez.`,
  'file.bundle-without-originals': (d) =>
    `La liasse « ${d.file} » ne transporte pas les originaux de ses pièces. Elle est prise comme un PDF ordinaire ; ajoutez les papiers d’origine si vous les avez.`,
  'file.altered': (d) =>
    `Le fichier « ${d.file} » joint à la liasse « ${d.bundle} » n’est plus celui qui y avait été mis (empreinte différente) : il est mis de côté, le reste est repris. Redemandez ce fichier.`,
  'file.not-handed-over': (d) =>
    `« ${d.file} » n’est pas un dossier transmis par Liasse. Choisissez le fichier de passation que l’on vous a remis.`,

  'file.other-form': (d) =>
    `« ${d.file} » n’est pas le formulaire attendu (${d.wanted.join(', ')}). Téléchargez-le sur le site officiel, sans le ré-enregistrer, et recommencez.`,

  'state.library-closed': () => 'Aucune bibliothèque n’est ouverte. Ouvrez-la avec votre phrase de passe.',
  'state.library-exists': (d) =>
    `Le dossier « ${d.folder} » contient déjà une bibliothèque. Ouvrez-la au lieu d’en créer une.`,
  'state.not-a-library': (d) => `Le dossier « ${d.folder} » ne contient pas de bibliothèque Liasse.`,
  'state.library-in-use': (d) =>
    `La bibliothèque « ${d.folder} » est déjà ouverte dans une autre fenêtre ou par un autre programme Liasse. Fermez-le et recommencez.`,
  'state.wrong-passphrase': () =>
    'Cette phrase de passe n’ouvre pas la bibliothèque. Vérifiez les majuscules, ou utilisez le code de secours imprimé.',
  'state.wrong-recovery-code': (d) =>
    d.mistyped
      ? 'Ce code de secours comporte une faute de frappe (caractère oublié, ajouté ou mal lu). Vérifiez-le caractère par caractère.'
      : 'Ce code de secours est celui d’une autre bibliothèque. Cherchez celui qui a été imprimé à la création de celle-ci.',
  'state.newer-version': (d) =>
    `« ${d.file} » a été écrit par une version plus récente de Liasse (format ${d.found}, connu ici : ${d.known}). Mettez Liasse à jour ; le fichier n’a pas été touché.`,
  'state.not-found': (d) => `Introuvable : ${d.what} « ${d.id} ». Il a peut-être été retiré entre-temps.`,
  'state.unknown-token': () => 'L’autorisation d’accès à ce fichier n’est plus valable. Choisissez-le de nouveau.',
  'state.nothing-to-bundle': () =>
    'Le dossier n’a encore aucune pièce. Ajoutez des papiers avant de composer la liasse.',
  'state.bundle-frozen': () =>
    'Les numéros de la liasse sont fixés : l’ordre ne peut plus changer, et ce qui arrive est « bis ». Libérez d’abord la numérotation pour tout renuméroter.',
  'state.nothing-prepared': () =>
    'Rien n’a encore été préparé à déposer. Préparez l’envoi ou composez la liasse, puis notez le dépôt.',
  'state.changed-since-prepared': () =>
    'Le dossier a changé depuis que ce dépôt a été préparé, et les numéros d’alors ne sont plus connus. Préparez-le de nouveau, puis notez le dépôt.',
  'state.delivery-not-ready': (d) =>
    `Cette remise n’est pas prête et n’a donc pas été écrite : ${d.problems.join(' ; ')}. Préparez-la de nouveau.`,
  'state.bundle-check-failed': (d) =>
    `La liasse produite n’a pas passé son propre contrôle et n’est donc pas livrée : ${d.problems.join(' ; ')}.`,
  'state.letter-without-recipient': (d) =>
    `« ${d.title} » devait être dans la liasse, mais d’après le dossier elle n’a de destinataire pour personne. Complétez les papiers, ou retirez-la de la liasse dans l’onglet Lettres.`,
  'state.letter-check-failed': (d) =>
    `La lettre a été écrite, mais sa relecture n’est pas bonne : ${d.problems.join(' ; ')}. Elle n’est pas enregistrée. Revenez au texte d’origine du passage cité, puis recommencez.`,
  'state.fill-check-failed': (d) =>
    `Le formulaire rempli n’a pas passé son contrôle de relecture et n’est donc pas livré : ${d.problems.join(' ; ')}.`,

  'state.not-a-fact': (d) =>
    `La valeur du champ « ${d.field} » reste propre à ce formulaire : ${NOT_A_FACT[d.reason]}.`,

  'system.unwritable': (d) => `Impossible d’écrire « ${d.path} » (${d.cause}). Choisissez un autre emplacement.`,
  'system.disk-full': (d) =>
    `Le disque est plein : « ${d.path} » n’a pas pu être écrit. Libérez de la place et recommencez.`,
  'system.engine-stopped': () =>
    'Le moteur de Liasse s’est arrêté pendant l’opération et redémarre. Rien d’enregistré n’est perdu ; recommencez.',
  'system.missing-component': (d) => `Un composant de Liasse manque (${d.component}). Réinstallez le logiciel.`,

  cancelled: () => 'Opération annulée : rien n’a été modifié.',
  internal: (d) =>
    `Erreur inattendue (référence ${d.ref}). Vos papiers sont intacts ; notez cette référence pour la signaler.`,
};

/** The French sentence for an error received from the engine. */
export function sentenceFor(error: ErrorShape): string {
  return (sentencesFr[error.code] as (details: unknown) => string)(error.details);
}
