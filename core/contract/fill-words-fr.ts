const REASONS: Record<string, string> = {
  'does-not-fit': 'le texte ne tient pas dans la case, même en très petit',
  'over-max-length': 'le champ accepte moins de caractères',
  'unknown-field': 'ce champ n’existe pas dans le formulaire',
  'read-only': 'champ prérempli que le formulaire interdit de modifier',
  hidden: 'champ caché, qui ne serait visible sur aucune page',
  signature: 'une signature se fait à la main ou avec un certificat',
  button: 'un bouton ne se remplit pas',
  'password-field': 'champ de mot de passe, que Liasse ne remplit pas',
  'file-field': 'champ de pièce jointe, que Liasse ne remplit pas',
  'not-an-option': 'ce choix n’est pas proposé par le formulaire',
  'several-options': 'plusieurs choix du formulaire correspondent : précisez lequel',
  'not-a-text': 'un texte est attendu',
  'no-room-for-annex': 'même « voir annexe » ne tient pas dans la case',
  'outside-page': 'la case placée sort de la page',
  'no-such-page': 'le formulaire n’a pas cette page',
  'no-ink': 'la valeur écrite n’apparaît pas sur la page',
  'value-not-reread': 'la valeur relue n’est pas celle qui a été écrite',
  'earlier-value-not-shown': 'une valeur déjà présente dans le formulaire n’apparaît plus',
};

/**
 * In French, why a value was not written: a reason of the fill report, `code` or `code:detail`. A code that has no words
 * yet is shown as it is rather than hidden.
 */
export function fillReasonFr(reason: string): string {
  const [code = '', ...rest] = reason.split(':');
  const words = REASONS[code] ?? code;
  const detail = rest.join(':');
  if (detail === '') return words;
  return code === 'over-max-length' ? `${words} (${detail} au plus)` : `${words} (${detail})`;
}
