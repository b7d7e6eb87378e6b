import type { ProofStrength } from '../../contract/assessment.ts';
import type { LetterSigner } from '../../contract/catalogue/letter.ts';
import type { IsoMonth } from '../../contract/iso.ts';
import { frenchMonths } from '../calendar/french-dates.ts';

const PERSON_LABELS: Record<string, string> = {
  nom: 'nom de naissance',
  nomUsage: 'nom d’usage',
  prenoms: 'prénoms',
  dateNaissance: 'date de naissance',
  lieuNaissance: 'lieu de naissance',
  paysNaissance: 'pays de naissance',
  nationalite: 'nationalité',
  situationFamiliale: 'situation familiale',
  adresse: 'adresse',
  codePostal: 'code postal',
  commune: 'commune',
  telephone: 'téléphone',
  courriel: 'adresse électronique',
  numeroEtranger: 'numéro étranger',
  passeportNumero: 'numéro du passeport',
  passeportExpiration: 'fin de validité du passeport',
  dateEntreeFrance: 'date d’entrée en France',
};
const OTHER_LABELS: Record<string, string> = {
  'subject.nom': 'nom de l’employeur',
  'subject.siret': 'SIRET de l’employeur',
  'fees.total': 'montant des taxes',
  'fees.atFiling': 'montant à payer au dépôt',
  'item.montant': 'montant d’une taxe, que le catalogue ne connaît pas pour ce jour',
  'silence.jour': 'dernier jour du délai de réponse',
};

const quoted = (text: string) => `« ${text} »`;
const list = (texts: readonly string[]) => texts.join(', ');

/** The French of letters that no letter of the catalogue writes itself: labels, words of lists, what is said beside them. */
export const letterSentences = {
  personLabel: (field: string) => PERSON_LABELS[field] ?? field,
  otherLabel: (name: string) => OTHER_LABELS[name] ?? name,
  signer: {
    person: 'la personne qui demande le titre',
    employer: 'l’employeur',
    host: 'la personne qui héberge',
    partner: 'le conjoint ou partenaire',
    'two-partners': 'les deux personnes du couple',
  } satisfies Record<Exclude<LetterSigner, 'none'>, string>,
  whereToSign: 'à la fin de la lettre, sous « Fait à …, le … »',
  strength: {
    certaine: 'preuve certaine',
    reelle: 'preuve réelle',
    limitee: 'preuve de portée limitée',
    aucune: 'aucune preuve',
  } satisfies Record<ProofStrength, string>,
  family: {
    celibataire: 'célibataire',
    marie: 'marié(e)',
    pacse: 'pacsé(e)',
    divorce: 'divorcé(e)',
    veuf: 'veuf ou veuve',
    concubinage: 'en concubinage',
  } as Readonly<Record<string, string>>,
  yes: 'oui',
  no: 'non',
  unknownEmployer: 'employeur dont le nom n’est pas lu',
  counted: { counted: 'compté', below: 'moins d’un mi-temps', 'to-confirm': 'à confirmer', none: '' } as Readonly<
    Record<string, string>
  >,
  placeAndDate: {
    fr: 'Fait à ……………………………, le ………………………',
    en: 'Done at (place), on (date)',
    ru: 'Составлено в (место), (дата)',
    ar: 'حُرّر في (المكان)، بتاريخ',
  },
  /** Said beside the letter, never printed on it. */
  unreadMonths: (employer: string, pieces: readonly string[]) =>
    `${employer} : le mois de ${pieces.length > 1 ? `${pieces.length} bulletins` : 'ce bulletin'} n’a pas pu être lu (${list(pieces)}). Ce sont peut-être des mois demandés : à vérifier avant d’envoyer la lettre.`,
  betweenJobs: (employer: string, months: readonly IsoMonth[]) =>
    `${employer} : les mois ${frenchMonths(months)} ne sont pas demandés, car les bulletins suivants portent une nouvelle date d’entrée. Si vous y avez travaillé, ajoutez-les à la main.`,
  perhapsNotWorked: (employer: string, months: readonly IsoMonth[]) =>
    `${employer} : vérifiez que vous avez travaillé pendant ${frenchMonths(months)} ; retirez de la lettre un mois sans travail.`,
  otherNameToCheck: (employer: string, name: string) =>
    `${employer} : faites signer cette attestation seulement si le nom ${quoted(name)} était bien celui sous lequel vous avez travaillé. Un papier d’une autre personne ne peut pas être attesté comme le vôtre.`,
  personNotNamed: () =>
    'Le nom de la personne n’est pas connu : on ne peut pas savoir quels papiers portent un autre nom.',
  noCopy: () => 'Le dossier ne montre personne à qui adresser cette lettre.',
  notOfThisEmployer: (employer: string) =>
    `${employer} : l’adresse et le signataire donnés sont ceux d’un autre employeur, ou on ne sait pas duquel. Ils ne sont pas repris ; à écrire à la main.`,
} as const;
