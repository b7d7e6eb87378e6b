import type { FactRule } from '../../contract/catalogue/kind.ts';
import type { FactName } from '../../contract/fact-names.ts';

/** A shared rule as it is written: what it does not say is as in a kind's rule, its weight is a share of what they may have. */
export type Rough = { fact: FactName; weight?: number } & Partial<Omit<FactRule, 'fact' | 'weight'>>;

/** Patterns of the words that French papers of any kind use, for `shared-rules.ts`. Folded text: lower case, no accents. */

const DATE = String.raw`\d{1,2}(?:er)?[ /.-]{1,2}(?:\d{1,2}|[a-z]{3,9}\.?)[ /.-]{1,2}\d{2,4}`;
const WEEKDAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?';
export const DAY = `${WEEKDAY}(?<value>${DATE})`;
const CIVILITY = String.raw`(?:monsieur|madame|mademoiselle|m\.|mme|mlle|mr)`;
/** A person's name in a sentence, up to what sentences go on with. */
const NAME = String.raw`(?<value>[^\n,;:()\d]{3,45}?)(?=,|;|\n|\(|\.(?:\s|$)| nee? | ne\(e\)| demeurant| domicili| residant| titulaire| immatricul| en qualite| en tant| au poste| a (?:ete|bien|travaille|fait|occupe|exerce|percu|regle|declare|suivi|droit)| est | etait | fait | benefici| percoit| occup| travaill| exerc| employ| embauch| salari| inscrit| affili| depuis| pour | la somme| du \d| dans | jusqu| $|$)`;

export const MADE = [
  '(?:document |attestation |avis |releve |recu |facture )?(?:edite|emis|etabli|imprime|delivre)e? le',
  'date (?:d edition|d emission|d etablissement|du document|de l attestation|du courrier|de creation|d impression)',
  'edition du',
  'courrier du',
  'date de delivrance du document',
];
export const NAME_LABELS = ['nom,? (?:et )?prenoms?(?: d[eu] .{3,25})?', 'prenoms? (?:et )?nom', 'interessee?'];
/** What those are called whom a paper is not about at work: the client on a slip of temporary work is a firm. */
export const PERSON_LABELS = [
  'titulaires?(?: (?:de la carte|du (?:passe|compte|contrat|titre|dossier)))?',
  '(?:passe |carte |contrat |compte )?(?:etablie? |ouvert )?au nom de',
  'porteur|porteuse|detenteur|detentrice|utilisateur|utilisatrice|emprunteur|emprunteuse|laureate?|malade|contribuable',
  'concerne|identite|affaire',
  'assuree?(?: sociale?| ouvrant droit)?',
  'beneficiaire',
  'allocataire',
  'nom de l (?:abonnee?|assuree?|allocataire|etudiante?|eleve|usager)',
  'nom (?:du|de la) (?:titulaire|passager|passagere|beneficiaire|client|porteur|locataire|patient|voyageur)',
  'locataire',
  'resident(?:e)?',
  'occupant(?:e)?',
  'voyageur|passag(?:er|ere)|passenger',
  'abonnee?',
  'adherente?',
  'usag(?:er|ere)',
  'patiente?',
  'eleve|etudiante?|stagiaire|apprenante?|candidate?',
  'client(?:e)?',
  'destinataire',
  'demandeur|demandeuse',
];
export const NOT_A_PERSON = [
  'n',
  'numero',
  'signature',
  'service',
  'code',
  'reference',
  'espace',
  'nombre',
  'date',
  'adresse',
];

export const SENTENCE_NAMES = [
  String.raw`(?:certifi|attest|confirm|declar|reconn)[a-z]+[^\n]{0,70}? (?:que|qu'|avoir (?:employe|loue|heberge|recu|remis)[^\n]{0,40}?) ${CIVILITY} ${NAME}`,
  String.raw`\brecu de ${CIVILITY} ${NAME}`,
  `(?:delivree?|accordee?|attribuee?|remise?|versee?s?|adressee?) a ${CIVILITY} ${NAME}`,
  `(?:obtenu|suivi|souscrit|passe|realise)e?s? par (?:${CIVILITY} )?${NAME}`,
  `(?:en faveur|au sujet|a propos) de ${CIVILITY} ${NAME}`,
  `(?:au nom de|concernant|designant) (?:${CIVILITY} )?${NAME}`,
  String.raw`${CIVILITY} ${NAME.replace(/\(\?=.*$/, '')}(?=,? \(?nee?(?:\(e\))? le)`,
];
export const OTHER_PERSON = [
  `soussigne[a-z()]*[ ,:]+(?:${CIVILITY} )?$`,
  `(?:(?:represente[a-z ]*|signee?|etablie?|delivree?|suivie? en consultation|remplie?|redigee?) par|docteur|maitre|directeur|directrice|conseill[a-z]+)[ ,:]+(?:${CIVILITY} )?$`,
];

export const OTHER_BEGINNING = [
  '\\b(?:conges?|essai|article|loi|decret|arrete|circulaire|nee?|naissance|paiement|en france)\\b',
];
export const OF_WHAT = '(?: (?:de |du |des |d )?(?:droits?|contrat|validite|mission|location|emploi))?';
/** A status or a level is not what somebody does. */
export const NO_JOB =
  '^(?!(?:[Ee]mploy[ée]e?s?|EMPLOY[EÉ]{1,2}S?|[Oo]uvri[eè]re?s?|OUVRI[EÈ]RE?S?|(?:[Nn]on[ -])?[Cc]adre|(?:NON[ -])?CADRE|[Aa]gent de ma[iî]trise|ETAM|TAM|[Nn]iveau.*|NIVEAU.*|[Cc]oef.*|COEF.*|[ÉEée]chelon.*|ECHELON.*|N ?\\d.*|[Gg][ée]ran.*|G[ÉE]RAN.*|[Pp]r[ée]siden.*|[Tt]emps.*|TEMPS.*|[Pp]ersonnel.*)$)[A-Za-zÀ-ÿ][^\\d]{3,}$';
