import { foldLabel } from './fold-label.ts';

/** Whose value a field takes. `other`: somebody whom the dossier does not describe; never filled from the person's facts. */
export type Whose = 'applicant' | 'employer' | 'other';

const OTHERS =
  /\b(conjointe?s?|epou(x|ses?)|partenaires?|concubine?s?|ex mari|peres?|meres?|parents?|filiation|parentale?|representante?s?|representee?s?|tuteurs?|tutrices?|curateurs?|mandataires?|mandante?s?|enfants?|mineure?s?|ayants? droits?|freres?|soeurs?|fratrie|fils|fille|ascendante?s?|descendante?s?|a charge|membres? de (la|sa|votre) famille|membres? du foyer|regroupante?|heberge\w*|logeurs?|logeuses?|bailleurs?|bailleresses?|proprietaires?|locataires?|accueillante?s?|hotes?|hotels?|invit\w+|garante?s?|caution\w*|organismes?|organisations?|associations?|ccas|cias|domiciliataires?|ecoles?|universites?|etablissements? (scolaire|d enseignement|d accueil|responsable|de rattachement|beneficiaire)|prefectures?|mairies?|consulats?|ambassades?|caisses?|banques?|medecins?|praticiens?|hopital|administrations?|service instructeur|cadre reserve|partie reservee|reserve (a|au|aux)|ne rien (ecrire|inscrire)|personnes? (a prevenir|de contact|a contacter|morale|en charge|hebergee?s?)|contacts?|temoins?|accompagna\w+|interpretes?|avocate?s?|conseils?|lieux? (d execution|d emploi|de travail|d affectation|de mission)|entreprise (utilisatrice|hote|de travail temporaire|d accueil)|entreprise de travail|donneur d ordre|maitre d oeuvre|clients?|signataires?|signatures?|soussignee?s?|declarante?s?|beneficiaires?|titulaire du compte|dirigeante?s?|gerante?s?|responsables?|vendeurs?|acheteurs?|acquereurs?|cedante?s?|assure principal|personnes? (vivant|presentes?|composant)|composition (du foyer|de la famille)|(anciens?|anciennes?|nouveaux?|nouvel|nouvelles?|futurs?|futures?|precedente?s?) (adresses?|domiciles?|employeurs?|residences?|noms?|situation|logements?|titres?))\b/u;
const EMPLOYER = /\b(employeurs?|employeuse|entreprises?|societe)\b/u;
const APPLICANT =
  /\b(demandeurs?|demandeuses?|demandeure|salariee?|requerante?|postulante?|interessee?|candidate?|adherente?|etudiante?|usager|ressortissante? etrangere?|travailleu(r|se) etrangere?|vous|vos|votre (identite|etat civil|situation|adresse|nom|domicile|logement))\b/u;
/** A label may say who is to complete it; that is not whose value it takes. */
const COMPLETED_BY = /\b(a (completer|remplir|renseigner)|rempli|complete) par\b.*$/u;

/** Nobody else's names: those of a person before and after a marriage. */
const NAMES_OF_WOMEN = /\bnoms? (d epou(x|se)|de jeune fille)\b/gu;

/** Whose value a printed text speaks of; null: it does not say. Somebody else wins over an employer, an employer over all. */
export function whoseInText(text: string): Whose | null {
  const folded = foldLabel(text).replace(COMPLETED_BY, '').replace(NAMES_OF_WOMEN, '');
  if (OTHERS.test(folded)) return 'other';
  if (EMPLOYER.test(folded)) return 'employer';
  return APPLICANT.test(folded) ? 'applicant' : null;
}

/** The words that only say whose value it is are taken out of a folded label. */
export function withoutWhose(folded: string): string {
  // "Votre nom" asks for a name: only "votre" goes.
  const unaddressed = folded.replace(/\b(vous|vos|votre)\b/gu, ' ');
  return unaddressed.replace(new RegExp(EMPLOYER.source, 'gu'), ' ').replace(new RegExp(APPLICANT.source, 'gu'), ' ');
}

const OTHER_IN_NAME =
  /\b(conjointe?|epou(x|se)|spouse|husband|wife|pere|father|mere|mother|parents?|parental|tuteur|guardian|representante?|enfants?|child|children|host|hote|hotel|heberge\w*|logeur|bailleur|proprietaire|owner|orga|organisme|organi[sz]ation|garant|sponsor|guarantor|admin\w*|prefecture|mairie|contact|temoin|witness|mandataire|family|invitant|inviting|ayants?|association|ecole|school|medecin)\b/u;
const EMPLOYER_IN_NAME = /\b(employeur|employer|entreprise|societe|company)\b/u;
const APPLICANT_IN_NAME = /\b(applicant|demandeur|demandeuse|salarie|requerant|candidat)\b/u;

/** Whose value a field's technical name speaks of (its words, see `wordsOfName`); null: it does not say. */
export function whoseInName(words: string): Whose | null {
  if (OTHER_IN_NAME.test(words)) return 'other';
  if (EMPLOYER_IN_NAME.test(words)) return 'employer';
  return APPLICANT_IN_NAME.test(words) ? 'applicant' : null;
}
