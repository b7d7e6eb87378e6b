import { DAY, type Rough } from './shared-words.ts';

/** What papers of administrations, schools, banks and transport firms call their numbers and days (`shared-rules.ts`). */

/** What a number is of, from the file of an office to the pass of a traveller. */
const NUMBERED =
  '(?:dossier|client|clients|contrat|compte(?: (?:client|internet|de facturation|courant))?|carte(?: navigo)?|pass|passe(?: navigo)?|support|identifiant|allocataire|adherente?|abonnee?|abonnement|lecteur|lectrice|emprunteur|etudiante?|inscription|usager|beneficiaire(?: ame)?|demande|demandeur d emploi|convocation|acte|diplome|candidate?|enregistrement|reservation|commande|transaction|transfert|envoi|operation|suivi|controle|mandat|caf|ide|police|registre)';
const NUMBER = '(?:n|no|nr|num|numero|ref|reference|code|identifiant)';

export const IDENTITY_RULES: readonly Rough[] = [
  {
    fact: 'reference',
    labels: [
      `${NUMBER}(?: (?:de|du|d|de la|de l|dans le))? ${NUMBERED}`,
      `${NUMBERED} (?:n|no|nr|numero)`,
      'sous le (?:n|numero)',
      'ref',
    ],
    not: [
      'telephone',
      'bancaire',
      'securite sociale',
      'siret',
      'fiscal',
      'tva',
      'naissance',
      'passeport',
      'fidelite',
      'facture',
      'pdl',
    ],
    weight: 0.95,
  },
  { fact: 'reference', labels: ['^n$', '^no$', '^numero$'], where: ['right'], pattern: '\\d{3}', weight: 0.75 },
  { fact: 'referenceAvis', labels: [`${NUMBER} (?:de l )?avis`], where: ['right'] },
  { fact: 'revenuFiscalReference', labels: ['rfr', 'revenu fiscal de ref'], where: ['right'] },
  { fact: 'numeroFiscal', reader: 'valid-number' },
  { fact: 'iban', reader: 'valid-number' },

  { fact: 'nom', labels: ['^noms?(?: de (?:naissance|famille))?', '^surname'], pattern: '^[A-ZÀ-Ý][^0-9:/,]*$' },
  {
    fact: 'prenoms',
    labels: ['^prenoms?', '^given names?', '^first names?'],
    pattern: '^[A-ZÀ-Ý][^0-9:/,]*$',
  },
  // "NOM, PRÉNOM : GABARIT, ODILE": the comma parts them.
  {
    fact: 'nom',
    reader: 'running-text',
    labels: [String.raw`noms?,? (?:et )?prenoms?[^\n:]{0,30}[:\n] ?(?<value>[a-z][a-z' -]{1,30}?), [a-z]`],
  },
  {
    fact: 'prenoms',
    reader: 'running-text',
    labels: [
      String.raw`noms?,? (?:et )?prenoms?[^\n:]{0,30}[:\n] ?[a-z][a-z' -]{1,30}?, (?<value>[a-z][a-z' -]{1,40})(?=\n|$)`,
    ],
  },
  { fact: 'sexe', reader: 'sex-field', labels: ['sexe?(?: sexe?)?'] },
  {
    fact: 'lieuNaissance',
    labels: ['lieu (?:de )?naissance', 'place of birth', 'nee? a', 'ne e a', '^a$'],
    pattern: '^\\p{L}[^0-9:/]{1,40}$',
  },
  {
    fact: 'lieuNaissance',
    reader: 'running-text',
    pattern: '^\\p{Lu}',
    labels: [
      String.raw`date et lieu de naissance ?:? ?[^\n]{6,22} a (?<value>[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,2})(?=,|\s?\(|\n|$)`,
      String.raw`\bnee? a (?<value>[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,2}?)(?=,|\s?\(|\n| le \d|$)`,
    ],
  },
  {
    fact: 'lieu',
    labels: ['lieu (?:du|de la|de) (?:mariage|celebration|delivrance|l acte)', 'place of issue'],
    pattern: '^\\p{L}[^0-9:/]{1,40}$',
  },
  {
    fact: 'lieu',
    reader: 'running-text',
    pattern: '^\\p{Lu}',
    labels: [
      String.raw`date et lieu du mariage ?:? ?[^\n]{6,22} a (?<value>[a-z][a-z'-]+(?:[ -][a-z'-]+){0,2})(?=,|\s?\(|\n|$)`,
      String.raw`\bfaite? a (?<value>[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,2}?)(?=,? le )`,
    ],
  },
  {
    fact: 'numeroDocument',
    labels: [
      '(?:n|no|numero)(?: (?:de|du|d|de la))? (?:titre|carte|document|passeport|recepisse)',
      '(?:document|titre|passport|id)(?: (?:n|no|number|numero))',
      'numero d identite',
    ],
    not: ['passeport', 'passport', 'dossier', 'etranger'],
  },
  {
    fact: 'numeroEtranger',
    labels: [
      '(?:n|no|numero|identifiant)(?: \\w+){0,2} (?:etranger|agdref)',
      '(?:n|numero) (?:personnel|national)(?: \\w+){0,2}',
      'personal n(?:o|umber)',
    ],
    pattern: '^\\d(?: ?\\d){9}$',
  },
];

export const DAY_RULES: readonly Rough[] = [
  {
    fact: 'dateDocument',
    labels: ['date (?:de la )?(?:facture|demande|delivrance|l attestation)', 'facture du'],
    where: ['right'],
    weight: 0.95,
  },
  {
    fact: 'dateDocument',
    reader: 'running-text',
    labels: [
      String.raw`\b(?:achete|reserve|commande|emis|vendu)e?s? (?:le|du) ${DAY}`,
      String.raw`\bdate de (?:reservation|commande) ?:? ?${DAY}`,
    ],
    weight: 0.9,
  },
  {
    fact: 'dateNaissance',
    labels: ['date naiss', 'date de naiss', 'ddn', 'd d n', 'birth', 'date of birth', 'naissance'],
    not: ['enfant', 'lieu'],
  },
  {
    fact: 'dateNaissance',
    reader: 'running-text',
    labels: [String.raw`\bnee? a [a-z' -]{2,30}(?: \([a-z' -]+\))?,? le ${DAY}`],
  },
  {
    fact: 'periodeDebut',
    labels: [
      'debut (?:de |des |du |d )?(?:validite|periode|droits?|abonnement|forfait)',
      'date de debut',
      '(?:date |prise )d effet',
      'premier jour(?: de validite)?',
    ],
    not: ['contrat', 'naissance'],
    weight: 0.95,
  },
  {
    fact: 'periodeFin',
    labels: [
      'fin (?:de |des |du |d )?(?:validite|periode|droits?|abonnement|forfait)',
      'date (?:de |d )?(?:fin|expiration|echeance)',
      'expire le',
      'echeance(?: d[ue] (?:forfait|abonnement|contrat))?',
      'dernier jour(?: de validite)?',
    ],
    not: ['contrat', 'naissance', 'prelevement', 'paiement', 'reglement'],
    weight: 0.95,
  },
  {
    fact: 'periodeDebut',
    reader: 'running-text',
    labels: [
      String.raw`\b(?:valables?|validite|droits? ouverts?|forfait|abonnement)[^\n\d]{0,30} (?:a compter du|a partir du|a dater du) ${DAY}`,
    ],
    not: ['contrat|tarif|prelev'],
    weight: 0.9,
  },
  {
    fact: 'periodeFin',
    reader: 'running-text',
    labels: [String.raw`\b(?:droits?|valables?|valide|validite|forfait|abonnement)[^\n\d]{0,30} jusqu'?(?:au)? ${DAY}`],
    weight: 0.9,
  },
  {
    fact: 'dateDebut',
    reader: 'running-text',
    labels: [
      String.raw`\b(?:affiliee?s?|inscrite?s?|rattachee?s?|adherente?s?|cliente?s?)(?:\(e\))? depuis le ${DAY}`,
      String.raw`\b(?:contrat|abonnement|droits?|ame|accordee?|admise?)[^\n\d]{0,40} (?:souscrit le|du|a compter du|depuis le) ${DAY}`,
      String.raw`\bhospitalis[a-z]*(?: dans [a-z ]{3,30})? (?:du|le|depuis le) ${DAY}`,
    ],
    not: ['nee? '],
    weight: 0.9,
  },
  {
    fact: 'dateDebut',
    labels: [
      'date (?:de |d )?(?:souscription|inscription|adhesion|affiliation|attribution|hospitalisation|admission|entree)',
      '^inscription',
      'date de votre inscription',
      'ouverture des droits le',
      'date de debut de contrat',
    ],
    not: ['en france'],
    where: ['right'],
    weight: 0.92,
  },
  {
    fact: 'dateFin',
    labels: ['date de fermeture', '^echeance', 'fin de (?:droits?|validite|contrat|sejour|abonnement)'],
    not: ['paiement', 'prelevement', 'reglement'],
    weight: 0.92,
  },
  {
    fact: 'dateFin',
    reader: 'running-text',
    labels: [
      String.raw`\b(?:hospitalis[a-z]*|sejour|droits?|validite|ame)[^\n]{0,30} (?:du|de) ?:? ?[^\n]{6,20} (?:au|a|-|–) ${DAY}`,
      String.raw`\b(?:droits?|ame|valables?|valide|validite)[^\n\d]{0,30} jusqu'?(?:au)? ${DAY}`,
    ],
    weight: 0.9,
  },
  {
    fact: 'dateDelivrance',
    reader: 'card-date',
    labels: ['etablie? le', 'date (?:d etablissement|de creation|d emission)', 'cree?e? le', 'emise? le'],
    weight: 0.95,
  },
  {
    fact: 'dateDelivrance',
    reader: 'running-text',
    labels: [String.raw`\bdelivree?s? a [a-z' -]{2,30},? le ${DAY}`],
    weight: 0.95,
  },
  {
    fact: 'dateExpiration',
    reader: 'card-date',
    labels: ['^validite', '^exp', 'echeance', 'fin d abonnement'],
    weight: 0.9,
  },
  {
    fact: 'dateExpiration',
    reader: 'running-text',
    labels: [String.raw`\b(?:abonnement|validite|inscription|valable) (?:du )?[^\n]{6,20} au ${DAY}`],
    weight: 0.9,
  },
  {
    fact: 'periode',
    labels: ['mois de (?:validite|droits?|paiement)', 'mensualite', 'droits de', 'au titre (?:de|du)'],
    where: ['right'],
    weight: 0.95,
  },
  {
    fact: 'montant',
    labels: [
      '(?:tarif|valeur|prix)(?: (?:mensuel|annuel|paye|ttc|total|du titre|du billet))?',
      '^(?:a payer|paye|vous devez|solde a payer)',
      'virement de',
      'allocation versee',
      'send amount',
    ],
    where: ['right'],
    decimals: true,
    not: ['tva', 'ht', 'unitaire', 'kwh', 'horaire'],
    weight: 0.9,
  },
];
