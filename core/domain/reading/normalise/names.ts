import { fold } from './fold.ts';

const CIVILITY =
  /^(?:(?:monsieur|madame|mademoiselle|m|mr|mme|mlle|melle|mle|dr|docteur|me|maitre|pr|professeur|capitaine|commandant|colonel|lieutenant|general|adjudant|sergent)(?: ou )?)$/;
const STREET =
  /^(?:\d{1,4} ?(?:bis|ter|quater|[a-d])? )?(?:(?:rue|r|avenue|av|ave|boulevard|bd|bld|blvd|place|pl|chemin|che|impasse|imp|allee|allees|all|quai|route|rte|square|sq|cours|passage|pass|villa|cite|residence|res|batiment|bat|bt|lotissement|lot|hameau|lieu dit|zone|za|zi|zac|esc|escalier|etage|appt|apt|appartement|porte|bp|cs|cedex|chez|c o|rn|voie|sentier|ruelle|faubourg|fbg|mail|rond point|parc|immeuble|tour|centre commercial) )/;

/** "M.", "Mme", "Monsieur"… A printed courtesy title or rank is not part of the name. */
export function isCivility(word: string): boolean {
  return CIVILITY.test(fold(word));
}

/** "75018 PARIS", "F-93300 Aubervilliers". */
export function isPostcodeLine(text: string): boolean {
  return /^(?:F ?-? ?)?\d{2} ?\d{3} +[A-Za-zÀ-ÿ]/.test(text.trim());
}

/** A line of an address that is neither the name nor the town: "3 PLACE DU MODELE", "Bâtiment B, 3e étage". */
function isStreetLine(text: string): boolean {
  const folded = `${fold(text)} `;
  return STREET.test(folded) || /^\d{1,4} ?(?:bis|ter|quater|[a-d])? [a-z]/.test(folded);
}

/** Street and town on one line: "4 bis avenue des Gabarits 93200 SAINT-DENIS". */
export function isOneLineAddress(text: string): boolean {
  return isStreetLine(text.trim()) && /[\s,–-]\d{2} ?\d{3} +\p{Lu}/u.test(text);
}

/** The words of a name without a leading courtesy title or two ("M. ou Mme"). */
export function nameWithoutCivility(text: string): string {
  const words = text.trim().split(/\s+/);
  const joins = (word: string | undefined) => word !== undefined && /^(?:ou|et|&)$/i.test(word);
  while (words.length > 1 && isCivility(words[0] ?? '')) {
    words.shift();
    if (joins(words[0]) && isCivility(words[1] ?? '')) words.shift();
  }
  return words.join(' ').replace(/[\s,;:–-]+$/, '');
}

/** What heads a value, and stands where a name was left out. */
const HEADING =
  /^(?:periode(?: du| de|$)|date (?:de|du|d)\b|solde|montant|releve (?:de|d)\b|facture (?:n|du|de)\b|compte n)|^(?:nom|prenom|residente?|locataire|bailleur|proprietaire|employeur|salariee?|assuree?|beneficiaire|destinataire|expediteur|adresse|titulaire|client|abonnee?|voyageur|occupant|patiente?|logement|chambre)s?$/;

/** Words of which headings of forms are made: a line of nothing else names nobody ("Désignation des parties"). */
const HEADING_WORDS = new Set(
  (
    'i ii iii iv v vi vii viii ix x le la les l un une du de des d au aux a et ou en entre par pour votre vos notre nos ' +
    'employeur employeuse salarie salariee employe employee societe entreprise association etablissement organisme particulier ' +
    'bailleur bailleresse locataire proprietaire preneur domicile adresse siege social nom noms prenom prenoms denomination ' +
    'raison sociale qualite parties partie designation identite identification coordonnees objet contrat travail location bail ' +
    'duree determinee indeterminee temps complet partiel conditions renseignements informations signature signatures cachet siret ' +
    'ape naf code emploi poste fonction emplois article motif recours remuneration titulaire beneficiaire assure assuree statut ' +
    'qualification classification categorie coefficient niveau echelon anciennete matricule affectation administration temoin ' +
    'observations periode nature utilisatrice utilisateur interimaire temporaire cliente ett mission missions lieu horaire hebdo ' +
    'hebdomadaire taux debut fin terme souplesse caracteristiques modification avenant ' +
    'quantite montant libelle rubrique rubriques base gain gains retenue retenues nombre'
  ).split(' '),
);

/** Does a folded line consist of words that head values, and of nothing that could be one? */
export const isHeading = (folded: string): boolean =>
  HEADING.test(folded) || folded.split(' ').every((word) => HEADING_WORDS.has(word) || /^\d{1,2}$/.test(word));

/** Could this line be the name of a person or an employer? Letters, few digits, no address. */
export function isNameLike(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > 60) return false;
  if (isStreetLine(trimmed) || isPostcodeLine(trimmed) || isHeading(fold(trimmed))) return false;
  const letters = trimmed.replace(/[^\p{L}]/gu, '').length;
  const digits = trimmed.replace(/\D/g, '').length;
  return letters >= 2 && digits <= 2 && letters > digits && !/[:=%€@]/.test(trimmed);
}
