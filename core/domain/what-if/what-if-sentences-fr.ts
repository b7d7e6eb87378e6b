import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { SENTENCE_STATES } from '../../contract/state-words-fr.ts';
import type { RuleAnswer } from '../../contract/what-if.ts';
import { frenchDay, frenchLongDay, frenchMonth, frenchMonths, frenchNumber } from '../calendar/french-dates.ts';

// The French of "and on another day?": short sentences, the cause named, what is only supposed always called so.

const quoted = (text: string) => `« ${text} »`;
const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
const ofMonth = (month: IsoMonth) => (/^[ao]/.test(frenchMonth(month)) ? "d'" : 'de ') + frenchMonth(month);

function answerWords(answer: RuleAnswer): string {
  if (answer === null) return 'règle non donnée';
  const words = SENTENCE_STATES[answer.state];
  return answer.standing === 'repere' ? `${words} (simple repère, texte abrogé)` : words;
}

interface StampWords {
  on: IsoDate;
  checkedOn: IsoDate | null;
}
const checked = ({ checkedOn }: StampWords) => (checkedOn === null ? '' : ` (vérifiées le ${frenchDay(checkedOn)})`);

export const whatIfSentences = {
  // the assumptions
  nothingNew: (on: IsoDate) =>
    `Hypothèse : rien de nouveau. Seules les pièces du dossier comptent ; un jour plus tôt, celles qui n'existaient pas encore ne comptent pas. Jour étudié : ${frenchDay(on)}.`,
  workGoesOn: (month: IsoMonth) =>
    `Hypothèse : le travail continue comme en ${frenchMonth(month)}. Chaque mois à venir reçoit les mêmes bulletins (employeur, heures, salaire), établis le dernier jour du mois. Ce sont des bulletins supposés : ils n'existent pas et ne comptent pas aujourd'hui.`,
  noMonthToCopy: () =>
    'Hypothèse : le travail continue. Aucun bulletin dont le mois soit connu : il n’y a rien à prolonger, la réponse est la même que sans rien de nouveau.',
  workStopped: (month: IsoMonth, on: IsoDate) =>
    `Attention : le dernier bulletin est celui ${ofMonth(month)}. Les mois passés sans bulletin jusqu'au ${frenchDay(on)} restent sans bulletin ; l'hypothèse est que ce travail reprend.`,
  payslipProvesPresence: () =>
    'Un bulletin de paie est aussi une preuve de présence : les mois de travail supposés sont donc comptés comme mois prouvés. Aucune autre preuve n’est supposée.',
  contractsGoOn: () =>
    'Un contrat à durée déterminée en cours est supposé renouvelé aux mêmes conditions, pour la même durée.',
  rulesKnownOn: (checkedOn: IsoDate) =>
    `Les règles et les montants sont ceux connus le ${frenchDay(checkedOn)}. Pour les jours suivants, un texte nouveau peut changer la réponse : à vérifier avant le dépôt.`,
  supposedPayslip: (month: IsoMonth) => `bulletin supposé ${ofMonth(month)}`,
  supposedContract: () => 'contrat renouvelé (supposé)',

  // causes
  monthLeft: (day: IsoDate, month: IsoMonth, count: number) =>
    `le ${frenchLongDay(day)}, le mois ${ofMonth(month)} sort de la fenêtre de ${count} mois`,
  monthEntered: (day: IsoDate, month: IsoMonth, counted: boolean) =>
    `le ${frenchLongDay(day)}, le mois ${ofMonth(month)} entre dans la fenêtre${counted ? ' et compte' : ''}`,
  slipMade: (day: IsoDate, title: string, month: IsoMonth | null, counted: boolean) =>
    `${title} existe à partir du ${frenchLongDay(day)}${month !== null && counted ? ` : ${frenchMonth(month)} compte` : ''}`,
  monthChanged: (day: IsoDate, month: IsoMonth) => `le ${frenchLongDay(day)}, le compte ${ofMonth(month)} change`,
  monthsLeft: (value: number, count: number | null, needed: number | null) =>
    `il y a alors ${plural(value, 'mois compté', 'mois comptés')}${count === null ? '' : ` sur les ${count} derniers`}${
      needed === null ? '' : ` ; il en faut ${frenchNumber(needed)}`
    }`,
  absence: (from: IsoDate, to: IsoDate, begins: boolean) =>
    `l'absence déclarée du ${frenchDay(from)} au ${frenchDay(to)} ${begins ? 'commence' : 'sort de la période examinée'}`,
  figure: (title: string, day: IsoDate, before: number | null, after: number | null) =>
    `${title} : ${before === null ? 'non connu' : frenchNumber(before)} avant le ${frenchLongDay(day)}, ${
      after === null ? 'non connu' : frenchNumber(after)
    } à partir de ce jour`,
  sinceEntry: (entry: IsoDate, day: IsoDate, months: number) => {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    const length = [years > 0 ? plural(years, 'an', 'ans') : '', rest > 0 || years === 0 ? `${rest} mois` : '']
      .filter((part) => part !== '')
      .join(' et ');
    return `${length} depuis l'entrée déclarée (${frenchDay(entry)}) sont atteints le ${frenchLongDay(day)}`;
  },
  sinceProof: (proof: IsoDate, day: IsoDate, months: number) =>
    `la première preuve de présence (${frenchDay(proof)}) a ${months % 12 === 0 ? plural(months / 12, 'an', 'ans') : `${months} mois`} le ${frenchLongDay(day)}`,
  firstProofMonth: (month: IsoMonth, day: IsoDate) =>
    `la première preuve de présence (${frenchMonth(month)}) est assez ancienne le ${frenchLongDay(day)}`,
  unprovenLeft: (day: IsoDate, months: readonly IsoMonth[]) =>
    `le ${frenchLongDay(day)}, la période examinée avance : ${frenchMonths(months)}, sans preuve, n'en fait plus partie`,
  unprovenEntered: (day: IsoDate, months: readonly IsoMonth[]) =>
    `le ${frenchLongDay(day)}, la période examinée avance : ${frenchMonths(months)} en fait partie et n'a pas encore de preuve`,
  proofMade: (day: IsoDate, title: string) => `${title} prouve la présence à partir du ${frenchLongDay(day)}`,
  presenceMoves: (day: IsoDate) => `le ${frenchLongDay(day)}, la période de présence examinée avance d'un mois`,
  contractSigned: (day: IsoDate, title: string) => `${title} est signé le ${frenchLongDay(day)}`,
  contractBegins: (day: IsoDate, title: string) => `${title} commence le ${frenchLongDay(day)}`,
  contractEnded: (lastDay: IsoDate, title: string) => `${title} s'est terminé le ${frenchLongDay(lastDay)}`,
  slipTooOld: (day: IsoDate) =>
    `le ${frenchLongDay(day)}, le dernier bulletin n'est plus celui du mois du dépôt ou du mois précédent`,
  dateReached: (label: string, limit: IsoDate | null, day: IsoDate) =>
    limit === null
      ? `date atteinte le ${frenchLongDay(day)} : ${label}`
      : `${label} (${frenchDay(limit)}) : date atteinte`,
  datePassed: (label: string, limit: IsoDate | null, day: IsoDate) =>
    limit === null
      ? `date dépassée le ${frenchLongDay(day)} : ${label}`
      : `${label} (${frenchDay(limit)}) : date dépassée`,
  limitOfLaw: (lastDay: IsoDate) => `le dernier jour prévu par le texte est le ${frenchLongDay(lastDay)}`,
  firstDayOfLaw: (day: IsoDate) => `le premier jour prévu par le texte est le ${frenchLongDay(day)}`,
  ruleBegins: (text: string, day: IsoDate) => `${text} : en vigueur à partir du ${frenchLongDay(day)}`,
  ruleNotYet: (text: string, day: IsoDate) => `${text} : en vigueur seulement à partir du ${frenchLongDay(day)}`,
  ruleEnds: (text: string, lastDay: IsoDate) => `${text} : plus en vigueur après le ${frenchLongDay(lastDay)}`,
  ruleBecomesReference: (text: string, lastDay: IsoDate) =>
    `${text} : plus en vigueur après le ${frenchLongDay(lastDay)}, donné ensuite comme simple repère`,
  ruleRewritten: (text: string, day: IsoDate) => `nouvelle rédaction à partir du ${frenchLongDay(day)} : ${text}`,
  ofRule: (title: string, cause: string) => `${quoted(title)} : ${cause}`,
  conditionChanges: (day: IsoDate) => `une condition de la règle change le ${frenchLongDay(day)}`,

  // comparing two answers
  compared: (before: StampWords, after: StampWords) =>
    `Comparaison : règles du ${frenchDay(before.on)}${checked(before)} et règles du ${frenchDay(after.on)}${checked(after)}.`,
  nothingChanged: () => 'Aucune règle, aucun texte, aucune mesure ne change.',
  otherProcedure: (before: string, after: string) =>
    `Les deux réponses ne portent pas sur la même procédure : ${quoted(before)}, puis ${quoted(after)}.`,
  difference: (
    kind: 'added' | 'removed' | 'state' | 'standing' | 'text',
    title: string,
    before: RuleAnswer,
    after: RuleAnswer,
  ) =>
    ({
      added: `${quoted(title)} : règle nouvelle, ${answerWords(after)}.`,
      removed: `${quoted(title)} : règle qui n'est plus donnée (avant : ${answerWords(before)}).`,
      state: `${quoted(title)} : ${answerWords(after)} (avant : ${answerWords(before)}).`,
      standing: `${quoted(title)} : ${answerWords(after)} (avant : ${answerWords(before)}).`,
      text: `${quoted(title)} : même réponse, d'après une autre version du texte.`,
    })[kind],
  textDifference: (kind: 'opened' | 'closed', text: string, article: string | null, day: IsoDate | null) => {
    const name = article === null ? text : `${text}, ${article}`;
    if (kind === 'opened')
      return `Texte qui s'applique désormais : ${name}${day ? ` (depuis le ${frenchLongDay(day)})` : ''}.`;
    return `Texte qui ne s'applique plus : ${name}${day ? ` (dernier jour : ${frenchLongDay(day)})` : ''}.`;
  },
  measureDifference: (before: number | null, after: number | null, words: string) =>
    `Mesure : ${before === null ? 'non connue' : frenchNumber(before)} avant, ${
      after === null ? 'non connue' : frenchNumber(after)
    } maintenant. ${words}`.trim(),

  change: (day: IsoDate, before: RuleAnswer, after: RuleAnswer, causes: readonly string[]) =>
    `À partir du ${frenchLongDay(day)} : ${answerWords(after)} (avant : ${answerWords(before)}). ${
      causes.length > 0 ? `Pourquoi : ${causes.join(' ; ')}.` : ''
    }`.trim(),
} as const;
