import type { FactRule } from '../../contract/catalogue/kind.ts';
import type { FactName } from '../../contract/fact-names.ts';
import { DAY_RULES, IDENTITY_RULES } from './shared-paper-rules.ts';
import {
  DAY,
  MADE,
  NAME_LABELS,
  NO_JOB,
  NOT_A_PERSON,
  OF_WHAT,
  OTHER_BEGINNING,
  OTHER_PERSON,
  PERSON_LABELS,
  type Rough,
  SENTENCE_NAMES,
} from './shared-words.ts';

/**
 * How French papers of any kind say a fact, for papers whose own kind does not know their wording. These rules are asked
 * only where the kind's own found nothing (`common-candidates.ts`), and what they find is for a person to look at.
 */

/** No shared rule makes a value sure by itself: 0.99 × (0.74 + 0.15) is below the sure threshold. */
const MOST = 0.74;

const rule = ({ weight = 1, ...given }: Rough): FactRule => ({
  labels: [],
  not: [],
  where: ['right', 'below'],
  column: [],
  row: [],
  values: [],
  decimals: false,
  ...given,
  weight: MOST * weight,
});

const ALL: readonly FactRule[] = [
  rule({ fact: 'dateDocument', labels: MADE, not: ['naissance', 'inscription'] }),
  rule({
    fact: 'dateDocument',
    reader: 'running-text',
    labels: [
      String.raw`\b(?:fait|etablie?|delivree?|editee?|signee?) (?:[^\n\d]{0,50} )?le ?:? ?${DAY}`,
      String.raw`(?:^|\n)(?!nee? |ne\()[a-z][a-z' -]{1,38}, ?(?:le )?:? ?${DAY}(?=\.?(?:\n|$))`,
    ],
    not: ['nee? ', 'naissance'],
  }),
  rule({
    fact: 'dateDocument',
    reader: 'cell-text',
    labels: [`^le ?:? ${DAY}\\.?$`, `^[a-z' -]{2,38},? le ?:? ${DAY}\\.?$`],
    not: [
      'nee? .*',
      'ne e.*',
      '(?:prelevement|paye|regle|recu|verse|virement|avant|depuis|acheve|achete|entree|sortie|du|au|inscrite?|valable|expire|jusqu).*',
    ],
  }),
  rule({
    fact: 'dateDocument',
    labels: ['^date'],
    where: ['right'],
    weight: 0.9,
    not: ['naissance', 'date d[eu]? .*'],
  }),

  ...(['titulaire', 'salarie'] as const).flatMap((fact) => [
    rule({ fact, labels: fact === 'salarie' ? NAME_LABELS : [...NAME_LABELS, ...PERSON_LABELS], not: NOT_A_PERSON }),
    rule({ fact, reader: 'split-name', weight: 0.98 }),
    rule({ fact, reader: 'running-text', pattern: '^[A-ZÀ-Ý]', labels: SENTENCE_NAMES, not: OTHER_PERSON }),
    rule({ fact, reader: 'person-block', weight: 0.95 }),
    rule({ fact, reader: 'addressee-block', weight: 0.9 }),
  ]),
  rule({
    fact: 'salarie',
    labels: ['salariee?', 'employee?', 'nom du salarie', 'collaborat(?:eur|rice)', 'agent', 'interimaire'],
    not: NOT_A_PERSON,
  }),

  rule({
    fact: 'employeur',
    labels: ['raison sociale', 'denomination(?: sociale)?', 'employeur', 'entreprise', 'societe'],
    where: ['right'],
    not: NOT_A_PERSON,
  }),
  rule({ fact: 'employeur', reader: 'firm-block' }),
  rule({ fact: 'employeur', reader: 'top-name', weight: 0.85 }),
  rule({ fact: 'emetteur', reader: 'prominent-issuer' }),
  rule({ fact: 'bailleur', labels: ['bailleur(?:esse)?', 'proprietaire', 'loueur'], not: NOT_A_PERSON }),
  rule({ fact: 'bailleur', reader: 'firm-block' }),
  rule({ fact: 'bailleur', reader: 'prominent-issuer' }),

  rule({
    fact: 'emploi',
    pattern: NO_JOB,
    labels: [
      '(?:nature de l )?emploi(?: occupe| exerce)?',
      'fonctions?(?: exercees?)?',
      'poste(?: occupe)?',
      'qualification(?: professionnelle)?',
      'profession',
      'metier',
    ],
    not: ['france travail', 'pole emploi', 'date', 'lieu', 'niveau', 'code', 'debut', 'fin'],
  }),
  rule({
    fact: 'emploi',
    reader: 'running-text',
    pattern: NO_JOB,
    not: ['represent', 'soussigne', 'agissant', 'signataire', 'employeur'],
    labels: [
      String.raw`(?:(?:en qualite d|aux? fonctions? d|les fonctions d|fonction d|l'emploi d|un emploi d|au poste d|le poste d|poste d|en emploi d)(?:e |')|en tant que |comme )(?<value>[^\n,;:()\d]{3,45}?)(?=,|;|\n|\(|\.(?:\s|$)| au sein| a dater| dans | du \d| a compter| pour | aupres| sous | statut| a temps| depuis| et | en contrat| niveau| coefficient|$)`,
    ],
  }),

  rule({ fact: 'nir', reader: 'valid-number', weight: 1 }),
  rule({
    fact: 'dateNaissance',
    labels: ['nee? le', 'ne e le', 'date (?:de )?naissance', 'naissance'],
    not: ['enfant'],
  }),
  rule({
    fact: 'dateNaissance',
    reader: 'running-text',
    labels: [String.raw`\bnee?(?:\(e\))? le ?:? ?${DAY}`],
    not: [String.raw`(?:soussigne|heberge[a-z]* par|represente)[^\n]{0,60}$`],
  }),
  rule({ fact: 'nationalite', labels: ['nationalite'] }),
  rule({
    fact: 'nationalite',
    reader: 'running-text',
    labels: ['de nationalite (?<value>[a-z-]{4,20})'],
  }),
  rule({
    fact: 'reference',
    labels: [
      '(?:vos |nos |votre |notre )?references?(?: (?:client|dossier|contrat|a rappeler|du dossier|abonne))?',
      '(?:n|numero|no) (?:de |d |du )?(?:dossier|client|identifiant|allocataire|adherente?|abonnee?|contrat|compte client|carte|passe|passe navigo|lecteur|etudiant|inscription|usager)',
      'identifiant(?: (?:national|client|unique|france travail|pole emploi))?',
      'matricule',
    ],
    not: ['telephone', 'bancaire', 'securite sociale', 'siret', 'fiscal', 'tva', 'naissance', 'passeport'],
  }),

  rule({
    fact: 'adresse',
    reader: 'address-lines',
    pattern: '^(?:\\p{L}[^,\\d]{0,25}(?:,| \\p{Lu} ?,?)? )?\\d{1,4}\\b',
    labels: [
      'adresse(?: (?:du|de la|des|de l) [a-z]+)?',
      'domicile',
      'logement(?: loue| concerne| occupe)?',
      'demeurant(?: a| au)?',
    ],
    not: ['mail', 'electronique', 'employeur'],
  }),
  rule({ fact: 'adresse', reader: 'person-address' }),
  rule({
    fact: 'adresse',
    reader: 'running-text',
    labels: [
      String.raw`(?:demeurant|domiciliee?|residant|habitant|situee?|sise?)(?: actuellement)?(?: a l'adresse suivante)?(?: ?:| au| a)? (?<value>\d{1,4}[^\n]{5,60}?\d{5} [a-z][a-z' -]{1,40}?)(?=,|;|\.|\n|$)`,
    ],
    not: ['soussigne'],
  }),

  rule({
    fact: 'periode',
    labels: [
      '(?:au titre du |pour le |du )?mois(?: d[e ])?',
      'periode(?: d[e ] (?:paie|location|facturation))?',
      'terme(?: d[e ])?',
      'echeance d[e ]',
    ],
    where: ['right'],
  }),
  rule({ fact: 'periode', reader: 'printed-period', weight: 0.97 }),
  rule({ fact: 'periode', reader: 'sentence-period', weight: 0.9 }),
  ...(['periodeDebut', 'periodeFin'] as const).flatMap((fact) => [
    rule({ fact, reader: 'printed-period', weight: 0.97 }),
    rule({ fact, reader: 'sentence-period', weight: 0.9 }),
  ]),

  rule({
    fact: 'dateDebut',
    reader: 'running-text',
    labels: [
      String.raw`\b(?:a compter du|a partir du|a dater du|prend(?:ra)? effet le|debute(?:ra)? le|commence(?:ra)? le) ${DAY}`,
    ],
    not: OTHER_BEGINNING,
    weight: 0.9,
  }),
  rule({
    fact: 'dateFin',
    reader: 'running-text',
    labels: [
      String.raw`\b(?:prend(?:ra)? fin|se termine(?:ra)?[^\n\d]{0,30}?|s'acheve(?:ra)?[^\n\d]{0,20}?|expire(?:ra)?|cesse[a-z]*[^\n\d]{0,30}?) le ${DAY}`,
    ],
    not: OTHER_BEGINNING,
    weight: 0.9,
  }),
  rule({
    fact: 'dateDebut',
    labels: [
      `date (?:de |d )?(?:debut|effet|entree|embauche|ouverture|prise d effet)${OF_WHAT}`,
      'droits (?:ouverts )?(?:du|depuis le)',
    ],
    not: OTHER_BEGINNING,
    weight: 0.92,
  }),
  rule({
    fact: 'dateFin',
    labels: [
      'sortie? le',
      'partie? le',
      'contrat (?:rompu|termine) le',
      'derniere? jour(?: (?:travaille|de travail|de presence))?',
      `date (?:de |d )?(?:fin|sortie|echeance|expiration|depart|cessation)${OF_WHAT}`,
    ],
    not: OTHER_BEGINNING,
    weight: 0.92,
  }),
  rule({
    fact: 'dateExpiration',
    reader: 'card-date',
    labels: [
      'date (?:d |de |of )?(?:expiration|fin de validite|echeance|expiry)',
      'expire le',
      'expir\\w*',
      'valable jusqu ?(?:au|en)?',
      'fin de validite',
      'valid(?:ite|e)? (?:jusqu ?au|au)',
      'valid until',
    ],
  }),
  rule({
    fact: 'dateDelivrance',
    reader: 'card-date',
    labels: ['date de delivrance', 'delivree? le', 'fait le', 'carte emise le', 'date of issue'],
  }),
  rule({
    fact: 'datePaiement',
    labels: [
      '(?:date (?:de |du )?)?(?:paiement|reglement|virement|versement)',
      '(?:paye|regle|vire|verse|payee|reglee) (?:par \\w+ )?le',
    ],
    not: ['mode', 'moyen', 'limite', 'avant'],
  }),

  rule({
    fact: 'dateActe',
    labels: [
      'date (?:de |du |d |de la |de l )?(?:achat|vente|rechargement|operation|passage|consultation|visite|rendez vous|voyage|depart|acte|intervention|envoi|depot|retrait)',
      'achete le',
      'recharge le',
      'depose le',
    ],
  }),
  rule({ fact: 'dateActe', labels: ['^date'], where: ['right'], weight: 0.9, not: ['naissance', 'date d[eu]? .*'] }),
  rule({ fact: 'dateActe', reader: 'near-date', labels: ['entree', 'entry'], weight: 0.9 }),
  rule({
    fact: 'dateActe',
    reader: 'near-date',
    labels: ['sortie', 'exit', 'la poste', 'cachet', 'f', 'fr', 'france'],
    weight: 0.72,
  }),
  rule({ fact: 'dateActe', reader: 'only-date', weight: 0.85 }),
  rule({ fact: 'dateDocument', reader: 'only-date', weight: 0.8 }),

  rule({
    fact: 'montant',
    labels: [
      '(?:montant|somme|total|prix|net)(?: (?:net|total|brut|regle|verse|paye|percu|du|ttc|global|a payer|general))*',
    ],
    where: ['right'],
    decimals: true,
    not: ['tva', 'ht', 'imposable', 'unitaire', 'journalier', 'hors'],
  }),
  rule({
    fact: 'loyer',
    labels: ['^loyer.{0,30}', '^loyer'],
    where: ['right'],
    decimals: true,
    not: ['total', 'charges comprises'],
  }),
  rule({
    fact: 'charges',
    labels: ['^(?:provisions? )?(?:sur |pour )?charges.{0,20}'],
    where: ['right'],
    decimals: true,
    not: ['total', 'loyer', 'comprises', 'depot'],
  }),
  ...[...IDENTITY_RULES, ...DAY_RULES].map(rule),
];

/** The shared rules of one fact; none for facts that only their own kind's words can tell. */
export function sharedRules(fact: FactName): readonly FactRule[] {
  return ALL.filter((one) => one.fact === fact);
}
