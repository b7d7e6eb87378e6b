import type { FactName } from '../../contract/fact-names.ts';

/** What the words around a value must hold for it to be a fact's, and must not; on folded text. */
export type TypedWords = { says: RegExp; not?: RegExp };

const OTHER_DAY =
  /\b(?:loi|decret|arrete|article|convention|accord|circulaire|version|capital|rcs|page|naissance|nee?|conges?|essai|en france|maladie|arret)\b/;

/**
 * The words, in whatever sentence or box, by which French papers name what a value is. They are wider than labels: what
 * they lead to is only proposed (`typed-candidates.ts`).
 */
export const TYPED_WORDS: Partial<Record<FactName, TypedWords>> = {
  dateDebut: {
    says: /\b(?:debut\w*|effet|embauch\w*|entree|engag\w*|compter|partir|depuis|commenc\w*|prise (?:de |d )?(?:poste|fonctions?)|ouvert\w*|des le)\b/,
    not: OTHER_DAY,
  },
  dateFin: {
    says: /\b(?:fin|terme|echeance|expir\w*|cess\w*|jusqu\w*|sortie|depart|rupture|dernier jour|termin\w*|achev\w*)\b/,
    not: OTHER_DAY,
  },
  dateEntree: {
    says: /\b(?:entree?|embauch\w*|anciennete|arrivee|engag\w*)\b/,
    not: /\b(?:conges?|naissance|contrat|sortie|article)\b/,
  },
  datePaiement: {
    says: /\b(?:paiement|payee?|paye|virement|viree?|versement|versee?|reglement|reglee?)\b/,
    not: /\b(?:periode|limite|avant|mode|bulletin|mois|acompte|avance)\b/,
  },
  dateSignature: { says: /\b(?:fait|faite|signee?|signature|conclue?)\b/, not: OTHER_DAY },
  dateDocument: {
    says: /\b(?:fait|faite|etablie?|editee?|edition|emise?|emission|imprimee?|delivree?|date)$/,
    not: /\b(?:naissance|nee?|ne e|entree|embauche|sortie|fin|debut|effet|valable|jusqu\w*|paiement|virement|limite|echeance|avant|depuis|compter|recouvrement|loi|decret|arrete|convention|anciennete|consommation|releve precedent)\b/,
  },
  periodeDebut: { says: /^(?:periode )?du$|\bdebut(?: de(?: la)? (?:validite|periode))?$/, not: OTHER_DAY },
  periodeFin: { says: /^au$|\bfin(?: de(?: la)? (?:validite|periode))?$/, not: OTHER_DAY },
  periode: {
    says: /\b(?:au titre d[eu]|mois|periode|paie|paye|echeance|terme|loyer|quittance|prestations?)\b/,
    not: /\b(?:cumuls?|precedent|prochain|depuis)\b/,
  },
  dateDelivrance: { says: /\b(?:delivr\w*|emis\w*|emission|issue|issued)\b/, not: /\b(?:naissance|birth)\b/ },
  dateExpiration: {
    says: /\b(?:expir\w*|valable|valid\w*|jusqu\w*|echeance|until)\b/,
    not: /\b(?:naissance|birth|delivr\w*)\b/,
  },
  dateEtablissement: { says: /\b(?:etabli\w*|emission)\b/, not: /\brecouvrement\b/ },
  netPaye: {
    says: /\bnet\b.*\b(?:a payer|payee?|paye|verser?|versee?|percevoir|percu|regler?|virer|viree?)\b/,
    not: /\b(?:imposable|social|avant|fiscal|cumuls?)\b/,
  },
  netImposable: {
    says: /\b(?:net.{0,12} (?:imposable|fiscal)|imposable)\b/,
    not: /\b(?:cumuls?|annuel\w*|heures?|non)\b/,
  },
  netSocial: { says: /\bnet social\b/, not: /\b(?:cumuls?|annuel\w*)\b/ },
  netAvantImpot: { says: /\bnet\b.*\bavant (?:impot|prelevement|pas)\b/, not: /\bcumuls?\b/ },
  salaireBrut: {
    says: /\b(?:salaires?|total|remuneration|gains?)\b.{0,20}\bbruts?\b/,
    not: /\b(?:cumuls?|horaire|base|plafond\w*|annuel\w*|reference)\b/,
  },
  salaireBrutMensuel: {
    says: /\bbrut\w*\b.*\b(?:mensuel\w*|par mois|mois)\b|\b(?:mensuel\w*)\b.*\bbrut\w*\b/,
    not: /\b(?:horaire|annuel\w*|smic|heure)\b/,
  },
  indemniteCongesPayes: { says: /\b(?:iccp|icp|indemnites?.{0,16} (?:conges|cp))\b/ },
  indemniteFinMission: { says: /\b(?:ifm|indemnites? (?:de )?fin de (?:mission|contrat)|precarite)\b/ },
  loyer: { says: /\bloyer\b/, not: /\b(?:total|charges comprises|depot|annuel)\b/ },
  charges: { says: /\bcharges\b/, not: /\b(?:loyer|comprises|total|patronales|salariales)\b/ },
  soldeDebut: { says: /\bsolde\b.*\b(?:ancien|precedent|initial|debut|anterieur)\b|\b(?:ancien|precedent) solde\b/ },
  soldeFin: { says: /\bsolde\b.*\b(?:nouveau|final|fin|actuel)\b|\bnouveau solde\b/ },
  revenuFiscalReference: { says: /\b(?:revenu fiscal de reference|rfr)\b/ },
  heuresHebdo: { says: /\b(?:hebdo\w*|par semaine|semaine)\b/, not: /\b(?:maxim\w*|legale|reference)\b/ },
  numeroEtranger: { says: /\b(?:etranger|agdref|agrdf)\b/ },
};

/** What its own form tells when the paper has only one: an identifier, a month. The words: around it, it is another's. */
export const ALONE: Partial<Record<FactName, RegExp>> = {
  siret: /\b(?:urssaf|caisse|retraite|prevoyance|organisme|mutuelle|client|utilisat\w*|tresor)\b/,
  naf: /\b(?:client|utilisat\w*)\b/,
  periode: /\b(?:cumuls?|depuis|prochain|loi|decret|arrete|convention)\b/,
  iban: /\b(?:creancier|destinataire|beneficiaire)\b/,
};
