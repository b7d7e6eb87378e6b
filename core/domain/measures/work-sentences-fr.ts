import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import { frenchDay, frenchMonth, frenchMonths, frenchNumber } from '../calendar/french-dates.ts';
import { pieceMark } from '../rules/name-pieces.ts';

// The French of the work measures: payslips, jobs, pay against the SMIC. Every figure and text of the law comes from forms/.

const quoted = (text: string) => `« ${text} »`;
const list = (words: readonly string[]) => words.join(', ');
const euros = (value: number) => `${frenchNumber(value, 2)} €`;
const times = (ratio: number) => frenchNumber(Math.round(ratio * 1e4) / 1e4);
const months = (count: number) => `${count} mois`;

export const workSentences = {
  // one month
  partialMonth: (runs: readonly { from: IsoDate; to: IsoDate }[]) =>
    `Mois incomplet : ${runs.map(({ from, to }) => `du ${frenchDay(from)} au ${frenchDay(to)}`).join(', ')}.`,
  backdated: (piece: string, on: IsoDate) =>
    `Bulletin ${pieceMark([piece])} établi après coup, le ${frenchDay(on)} : il compte pour le travail.`,
  mayCorrect: () =>
    'Plusieurs bulletins du même employeur pour ce mois, sans périodes distinctes : l’un corrige ou complète peut-être l’autre, à vérifier.',

  // a count of months
  apart: (partial: readonly IsoMonth[], otherNames: readonly IsoMonth[], backdated: readonly IsoMonth[]) => {
    const parts = [
      partial.length > 0
        ? `${months(partial.length)} incomplet${partial.length > 1 ? 's' : ''} (${frenchMonths(partial)})`
        : '',
      otherNames.length > 0
        ? `${months(otherNames.length)} sous un autre nom, sous réserve d’une attestation de concordance (${frenchMonths(otherNames)})`
        : '',
      backdated.length > 0
        ? `${months(backdated.length)} avec un bulletin établi après coup (${frenchMonths(backdated)})`
        : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? ` Dont : ${parts.join(' ; ')}.` : '';
  },
  backdatedMonths: (pieces: readonly string[], source: string | null) =>
    `Bulletins établis après coup, comptés pour le travail${source === null ? '' : ` (${source})`} ; comme preuve de présence ils sont faibles : ${pieceMark(pieces)}.`,
  undatedSlipOfFilingMonth: (month: IsoMonth, pieces: readonly string[]) =>
    `Bulletin de ${frenchMonth(month)}, mois du dépôt, sans date de paiement (${pieceMark(pieces)}) : vérifier qu'il est déjà établi le jour du dépôt.`,
  severalNames: (names: readonly string[]) =>
    `Plusieurs noms imprimés sur les bulletins : ${list(names.map(quoted))} ; indiquer le nom de la personne pour savoir si une attestation de concordance est à joindre.`,

  // jobs
  sameJob: (job: string, value: number, count: number, others: readonly string[]) =>
    `${months(value)} sur les ${count} derniers dans l'emploi imprimé sur le bulletin le plus récent, ${quoted(job)}.${
      others.length > 0 ? ` Autres emplois imprimés, non comptés : ${list(others.map(quoted))}.` : ''
    }`,
  jobNotPrinted: () => 'Emploi non connu sur les bulletins.',
  jobToRead: (monthsWithout: readonly IsoMonth[]) =>
    `Emploi imprimé sur le bulletin à indiquer pour : ${frenchMonths(monthsWithout)}.`,
  sameJobLacking: (count: number) => `Il manque ${count} mois dans le même emploi.`,
  otherJob: () => 'Autre emploi ce mois-là.',
  jobUnknownInMonth: () => 'Emploi non connu pour une partie du mois : à confirmer.',
  offList: () => 'Mois mis de côté : hors de la liste, ou dans une période qui ne compte pas.',
  listedJobs: (titles: readonly string[]) =>
    ` Emplois indiqués comme figurant sur la liste : ${list(titles.map(quoted))}.`,
  monthsOffList: (off: readonly IsoMonth[]) =>
    ` Mois mis de côté (hors de la liste, ou période qui ne compte pas), non comptés : ${frenchMonths(off)}.`,
  jobNotStated: (jobs: readonly string[]) =>
    `Emplois imprimés qui ne sont pas parmi ceux indiqués comme figurant sur la liste, non comptés : ${list(jobs.map(quoted))}.`,

  // list of jobs: proposals, never assertions
  likeEverywhere: (job: string, family: string, title: string) =>
    `${quoted(job)} ressemble à la famille ${quoted(family)}, listée dans toutes les régions par ${title} : à confirmer.`,
  likeInRegion: (job: string, family: string, region: string, title: string) =>
    `${quoted(job)} ressemble à la famille ${quoted(family)}, listée en région ${region} par ${title} : à confirmer.`,
  likeElsewhere: (job: string, family: string, regions: readonly string[], region: string, title: string) =>
    `${quoted(job)} ressemble à la famille ${quoted(family)}, listée par ${title} dans ces régions : ${list(regions)} ; elle n'est pas connue comme listée en région ${region} : à vérifier.`,
  likeSomewhere: (job: string, family: string, regions: readonly string[], title: string) =>
    `${quoted(job)} ressemble à la famille ${quoted(family)}, listée par ${title} dans ces régions : ${list(regions)}. Indiquer la région où l'emploi est exercé, puis confirmer.`,
  notKnownInList: (job: string, title: string) =>
    `${quoted(job)} : aucune famille connue ne lui ressemble. Le catalogue n'a qu'une partie de la liste de ${title} : vérifier la liste complète au Journal officiel.`,
  notInList: (job: string, title: string) =>
    `${quoted(job)} : aucune famille de la liste de ${title} ne lui ressemble ; vérifier sous quel nom l'emploi y figure.`,
  noListOn: (on: IsoDate) => `Aucune liste de métiers en tension n'est connue du catalogue pour le ${frenchDay(on)}.`,
  outsideRegions: (region: string, title: string) =>
    `Région ${quoted(region)} : elle n'est pas parmi celles de la liste de ${title} (France métropolitaine) ; écrire le nom de la région ou vérifier.`,
  familyDoubt: (family: string, doubt: string) => `${quoted(family)} : ${doubt}`,
  listMayBeNewer: (title: string, checkedOn: IsoDate) =>
    `Liste de ${title}, vérifiée le ${frenchDay(checkedOn)} : une liste plus récente peut exister.`,

  // contracts
  contractReplaces: (piece: string, former: readonly string[]) =>
    `Plusieurs contrats du même employeur pour la même période : ${pieceMark([piece])}, le plus récent, est retenu, à la place de ${pieceMark(former)}. Si ce sont deux emplois à la fois, le dire et le prouver.`,
  contractsNotTogether: (pieces: readonly string[]) =>
    `Contrats qui ne sont pas en cours en même temps que les autres, leur salaire n'est pas additionné : ${pieceMark(pieces)}.`,

  // pay against the SMIC
  monthPay: (gross: number, smic: number, ratio: number) =>
    `${euros(gross)} brut pour un SMIC de ${euros(smic)} : ${times(ratio)} fois le SMIC mensuel.`,
  monthPayBetween: (low: number, high: number, smic: number) =>
    `Entre ${euros(low)} et ${euros(high)} brut pour un SMIC de ${euros(smic)}.`,
  partTime: (hours: number, fullTime: number, hourly: number) =>
    `Temps partiel (${frenchNumber(hours)} h sur ${frenchNumber(fullTime)} h), soit ${times(hourly)} fois le SMIC horaire.`,
  hoursNotKnown: () => 'Heures non connues.',
  grossNotKnown: () => 'Salaire brut non connu sur un bulletin.',
  noSmic: () => 'SMIC de ce mois absent du catalogue.',
  monthsAtSmic: (value: number, count: number, on: IsoDate, toConfirm: number, partTime: number) =>
    `${months(value)} payé${value > 1 ? 's' : ''} au moins au SMIC mensuel du mois, sur les ${count} derniers mois jusqu'au ${frenchDay(on)}, tous employeurs additionnés${
      toConfirm > 0 ? ` (et ${toConfirm} à confirmer)` : ''
    }.${partTime > 0 ? ` ${months(partTime)} à temps partiel.` : ''}`,
  averagePay: (paid: number, count: number, on: IsoDate, partTime: number) =>
    `Moyenne des ${months(paid)} payés parmi les ${count} derniers jusqu'au ${frenchDay(on)} : bruts additionnés, divisés par les SMIC de ces mois.${
      partTime > 0 ? ` ${months(partTime)} à temps partiel.` : ''
    } Les mois sans bulletin ne sont pas comptés comme zéro.`,
  noPaidMonth: (count: number) => `Aucun bulletin avec un salaire brut connu sur les ${count} derniers mois.`,
  smicMissingFor: (without: readonly IsoMonth[]) => `SMIC absent du catalogue pour : ${frenchMonths(without)}.`,
  grossToRead: (without: readonly IsoMonth[]) => `Salaire brut à confirmer pour : ${frenchMonths(without)}.`,
  smicLacking: (count: number, below: readonly IsoMonth[], none: readonly IsoMonth[]) =>
    `Il manque ${months(count)} au SMIC.${below.length > 0 ? ` Sous le SMIC : ${frenchMonths(below)}.` : ''}${
      none.length > 0 ? ` Sans bulletin : ${frenchMonths(none)}.` : ''
    }`,
  averageLacking: (needed: number) => `Salaire brut moyen d'au moins ${times(needed)} fois le SMIC.`,
} as const;
