import type { FactName } from '../../contract/fact-names.ts';
import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { frenchDay, frenchMonth, frenchMonths, frenchNumber } from '../calendar/french-dates.ts';
import { monthWindow } from '../calendar/iso-months.ts';
import { pieceMark } from './name-pieces.ts';

// The French that measures, judges and checks put in an assessment. It describes what was found in a dossier; what a rule
// says, and every figure of the law, stands in forms/. Kept in one file so that it can be read and corrected as text.

const quoted = (text: string) => `« ${text} »`;
const list = (words: readonly string[]) => words.join(', ');
const pieceNames = (ids: readonly string[]) => pieceMark(ids);
const pieceName = (id: string) => pieceMark([id]);
const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
const euros = (value: number) => `${frenchNumber(value, 2)} €`;

const fromMonth = (month: IsoMonth) => (/^[ao]/.test(frenchMonth(month)) ? "d'" : 'de ') + frenchMonth(month);

function over(count: number | null, on: IsoDate): string {
  if (count === null) return `jusqu'au ${frenchDay(on)}`;
  const window = monthWindow(on, count);
  return `sur les ${count} mois ${fromMonth(window[0] ?? '')} à ${frenchMonth(window.at(-1) ?? '')}`;
}

const FACT_SHAPES: Record<string, string> = {
  date: 'une date AAAA-MM-JJ du calendrier',
  month: 'un mois AAAA-MM',
  year: 'une année',
  amount: 'un montant en euros',
  hours: "un nombre d'heures",
  identifier: 'un identifiant',
  text: 'un texte',
  days: 'une suite de jours AAAA-MM-JJ du calendrier',
};

const PERSON_FIELDS: Record<string, string> = {
  nom: 'nom de naissance',
  nationalite: 'nationalité',
  dateNaissance: 'date de naissance',
  dateEntreeFrance: "date d'entrée en France",
  situationFamiliale: 'situation familiale',
};

const FACT_WORDS: Partial<Record<FactName, string>> = {
  periode: 'période',
  periodeDebut: 'début de période',
  periodeFin: 'fin de période',
  datePaiement: 'date de paiement',
  dateDocument: 'date',
  dateSignature: 'date de signature',
  dateEtablissement: 'date d’établissement',
  dateDebut: 'date de début',
  dateFin: 'date de fin',
  heures: 'heures',
  salaireBrut: 'salaire brut',
  typeContrat: 'nature du contrat',
  salaireBrutMensuel: 'salaire brut mensuel',
  dateActe: 'date de l’acte',
  dateDelivrance: 'date de délivrance',
  joursMouvements: 'jours des mouvements',
  joursSurPlace: 'jours des opérations faites sur place',
  emetteur: 'émetteur',
};

export const lawSentences = {
  afterRepeal: {
    drop: 'n’est plus donnée',
    repere: 'donnée comme repère, texte abrogé',
    keep: 'reste donnée et dit elle-même que sa date est passée',
  },
  heldPaper: (piece: string) => `dans le dossier : ${pieceName(piece)}`,
  noPaperOf: (titles: readonly string[]) => `Aucun papier de cette sorte dans le dossier : ${list(titles)}`,
  figureUnknown: (title: string, on: IsoDate) =>
    `Le montant « ${title} » au ${frenchDay(on)} n'est pas connu du catalogue.`,
  nationalityNotUnderstood: (written: string) =>
    `La nationalité ${quoted(written)} n'est pas reconnue : l'écrire comme sur le passeport (par exemple « malienne »).`,
  amountUnknown: (title: string, on: IsoDate) =>
    `${title} : le montant au ${frenchDay(on)} n'est pas connu du catalogue ; le demander au guichet.`,
  afterLastCheck: (title: string, checkedOn: IsoDate) =>
    `${title} : valeur vérifiée le ${frenchDay(checkedOn)} ; elle a pu changer depuis.`,
  dayNotKnown: (asked: string) => `Date à indiquer : ${asked}`,
  toConfirmOnPaper: (doubts: readonly { piece: string; facts: readonly FactName[] }[]) =>
    `À vérifier sur le papier avant de s'y fier : ${doubts
      .map(({ piece, facts }) => `${pieceName(piece)} (${list(facts.map((fact) => FACT_WORDS[fact] ?? fact))})`)
      .join(' ; ')}.`,
  kindToConfirm: (pieces: readonly string[]) =>
    `Nature de document reconnue avec un doute, à confirmer avant de s'y fier : ${pieces.map(pieceName).join(' ; ')}.`,

  // what was not used
  unknownPieceFact: (piece: string, name: string) =>
    `Pièce ${pieceName(piece)} : donnée inconnue ${quoted(name)}, non utilisée.`,
  badPieceFact: (piece: string, name: string, value: string, type: string) =>
    `Pièce ${pieceName(piece)} : ${name} = ${quoted(value)} n'est pas ${FACT_SHAPES[type] ?? type} ; donnée non utilisée.`,
  unknownKind: (piece: string, kind: string) =>
    `Pièce ${pieceName(piece)} : genre inconnu ${quoted(kind)}, elle ne prouve rien.`,
  sameId: (piece: string) => `Deux pièces portent l'identifiant ${quoted(piece)}.`,
  unknownPersonField: (name: string) => `Personne : champ inconnu ${quoted(name)}, non utilisé.`,
  badPersonField: (name: string, value: string, problem: string) =>
    `Personne : ${name} = ${quoted(value)} non utilisé : ${problem}.`,
  notText: () => 'un texte est attendu',
  notDate: () => 'une date AAAA-MM-JJ du calendrier est attendue',
  notChoice: (choices: readonly string[]) => `valeurs possibles : ${list(choices)}`,
  alreadyGiven: (field: string) => `${field} est déjà donné avec une autre valeur`,
  unknownStatedFact: (name: string) => `Donnée du dossier inconnue ${quoted(name)}, non utilisée.`,
  badStatedFact: (name: string, value: string, type: string) =>
    `Donnée du dossier ${name} = ${quoted(value)} non utilisée : ${type} attendu.`,
  statedTypes: {
    boolean: 'oui ou non',
    number: 'un nombre',
    text: 'un texte',
    months: 'mois AAAA-MM/AAAA-MM, ou « aucune »,',
    date: 'une date AAAA-MM-JJ du calendrier',
    choice: 'une des réponses proposées',
  },
  madeLater: (piece: string, on: IsoDate) =>
    `Pièce ${pieceName(piece)} : datée après le ${frenchDay(on)}, non comptée.`,
  undatedProof: (piece: string) =>
    `Pièce ${pieceName(piece)} : date non connue, elle ne compte pas comme preuve de présence.`,

  // worked months
  samePayslip: (piece: string, copies: readonly string[]) =>
    `Même bulletin apporté plusieurs fois, compté une fois : ${pieceNames([piece, ...copies])}.`,
  doubtfulCopy: () => 'Bulletins qui semblent être le même, sans que tout puisse être comparé : à vérifier.',
  monthToConfirm: () => 'Mois à confirmer : ni heures ni brut suffisants pour conclure.',
  payContradictsHours: () =>
    'Les heures sont sous le mi-temps mais le brut l’atteint : heures à vérifier sur le bulletin.',
  monthContradicted: (piece: string) =>
    `Bulletin ${pieceName(piece)} : le mois et les dates de la période se contredisent.`,
  otherName: (names: readonly string[]) =>
    `Autre nom sur le bulletin : ${list(names.map(quoted))} ; attestation de concordance à joindre.`,
  concordanceDue: (name: string, pieces: readonly string[]) =>
    `Attestation de concordance à joindre : le nom imprimé ${quoted(name)} (${pieceNames(pieces)}) n'est pas celui de la personne.`,
  workedIn: (month: string) => `mois travaillé : ${month}`,
  workedMonths: (value: number, count: number | null, on: IsoDate, toConfirm: number) =>
    `${plural(value, 'mois travaillé', 'mois travaillés')} ${over(count, on)}${toConfirm > 0 ? ` (et ${toConfirm} à confirmer)` : ''}.`,
  nearlyHalfTime: () =>
    'À un centième d’heure du seuil : un mi-temps strict (17,5 h × 52 / 12) s’imprime 75,83 h. À signaler.',
  monthsNearly: (months: readonly IsoMonth[]) =>
    `À un centième d'heure du mi-temps, non compté, à faire valoir : ${frenchMonths(months)}.`,
  monthsToConfirm: (months: readonly IsoMonth[]) => `Heures ou brut à confirmer pour : ${frenchMonths(months)}.`,
  slipsWithoutMonth: (pieces: readonly string[]) => `Mois de paie non connu pour : ${pieceNames(pieces)}.`,
  monthsLacking: (count: number, below: readonly IsoMonth[], none: readonly IsoMonth[]) =>
    `Il manque ${count} mois.${below.length > 0 ? ` Sous le mi-temps : ${frenchMonths(below)}.` : ''}${
      none.length > 0 ? ` Sans bulletin : ${frenchMonths(none)}.` : ''
    }`,
  severalJobs: (jobs: readonly string[]) =>
    `Plusieurs emplois imprimés : ${list(jobs.map(quoted))} ; vérifier que chacun est sur la liste.`,
  jobNotListed: () => "L'emploi n'est pas, d'après la réponse donnée, sur la liste des métiers en tension.",
  jobListingUnknown: () => "On ne sait pas encore si l'emploi et la zone sont sur la liste des métiers en tension.",

  // contracts
  contract: (type: string | null, employer: string | null, pay: number | null) =>
    `${type ?? 'contrat'}${employer ? `, ${employer}` : ''} : ${pay === null ? 'salaire non connu' : `${euros(pay)} brut par mois`}`,
  noContract: () => 'Contrat de travail ou promesse d’embauche en cours ou à venir.',
  contractPayUnknown: (piece: string) => `Salaire brut mensuel du contrat ${pieceName(piece)}.`,
  contractLengthUnknown: (piece: string) => `Nature (CDI, CDD) ou dates du contrat ${pieceName(piece)}.`,
  contractKindUncovered: (piece: string, type: string) =>
    `Contrat ${pieceName(piece)}, ${quoted(type)} : ni CDI ni CDD, règle particulière non trouvée, à vérifier.`,
  fixedTermEndUnknown: (piece: string) =>
    `Date de fin du CDD ${pieceName(piece)} : non connue, il est compté comme en cours.`,
  contractTooShort: (piece: string, months: number) => `Contrat ${pieceName(piece)} : moins de ${months} mois.`,
  sameContract: (piece: string, copies: readonly string[]) =>
    `Même contrat apporté plusieurs fois, compté une fois : ${pieceNames([piece, ...copies])}.`,
  payLacking: (ratio: number, smic: number | null) =>
    smic === null
      ? 'Salaire brut mensuel plus élevé.'
      : `Salaire brut mensuel total d'au moins ${euros(Math.ceil(Math.round(ratio * smic * 1e4) / 100) / 100)}.`,
  smicUnknown: (on: IsoDate) => `SMIC mensuel en vigueur le ${frenchDay(on)} (absent du catalogue).`,
  smicMayBeNewer: (from: IsoDate, checkedOn: IsoDate) =>
    `SMIC du ${frenchDay(from)} utilisé ; la série a été vérifiée le ${frenchDay(checkedOn)} : une valeur plus récente peut exister.`,
  contractPay: (pay: number | null, smic: number | null, count: number, on: IsoDate) =>
    `${plural(count, 'contrat en cours ou promis', 'contrats en cours ou promis')} le ${frenchDay(on)}, ${
      pay === null ? 'salaire non connu' : `${euros(pay)} brut par mois`
    } ; SMIC ${smic === null ? 'non connu' : euros(smic)}.`,

  // current job
  runningContract: () => 'contrat en cours le jour du dépôt',
  recentPayslip: (month: IsoMonth) => `bulletin de ${frenchMonth(month)}`,
  currentJobUnproven: () => 'Contrat en cours ou bulletin du mois du dépôt ou du mois précédent.',

  // presence
  entryDateUnknown: () => "Date d'entrée en France.",
  entryDeclared: (entry: IsoDate) => `entrée en France déclarée le ${frenchDay(entry)}`,
  entryTooLate: (entry: IsoDate, since: IsoDate) =>
    `L'entrée déclarée (${frenchDay(entry)}) est postérieure au ${frenchDay(since)}.`,
  proofBeforeEntry: (piece: string, entry: IsoDate) =>
    `La pièce ${pieceName(piece)} est antérieure à l'entrée déclarée (${frenchDay(entry)}) : date d'entrée à vérifier.`,
  declaredPresence: (entry: IsoDate | null, on: IsoDate) =>
    entry === null
      ? "Date d'entrée en France non connue."
      : `Du ${frenchDay(entry)} au ${frenchDay(on)}, en mois entiers.`,
  provenPresence: (value: number, total: number, on: IsoDate) =>
    `${value} mois sur ${total} avec au moins une preuve, jusqu'au ${frenchDay(on)}.`,
  monthsWithoutProof: (months: readonly IsoMonth[]) => `Mois sans preuve de présence : ${frenchMonths(months)}.`,
  firstProof: (month: IsoMonth, piece: string) => `première preuve : ${frenchMonth(month)} (${pieceName(piece)})`,
  firstProofWords: (month: IsoMonth) => `première preuve en ${frenchMonth(month)}`,
  noProof: () => 'aucune preuve datée',
  proofIn: (month: IsoMonth) => `preuve de présence : ${frenchMonth(month)}`,
  noMonth: () => 'aucun',
  monthsStatedBadly: (question: string) => `${question} (mois précis : AAAA-MM/AAAA-MM, ou « aucune »)`,

  // rules
  ruleState: (title: string, state: string) =>
    `${title} : ${{ satisfied: 'rempli', 'not-satisfied': 'non rempli', unknown: 'pas encore connu', appreciation: "laissé à l'appréciation" }[state] ?? state}`,
  ruleNotGiven: (rule: string) => `Règle ${rule} : pas encore en vigueur.`,
  labelled: (label: string, value: string) => `${label} : ${value}`,
  personField: (field: string) => PERSON_FIELDS[field] ?? field,
  filingDay: (on: IsoDate) => `jour du dépôt : ${frenchDay(on)}`,
  yes: 'oui',
  no: 'non',
  notKnown: 'non connu',
} as const;
