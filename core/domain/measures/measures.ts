import { contractPayOverSmic } from './contract-pay.ts';
import { listedJobMonths24 } from './listed-job-months.ts';
import type { MeasureFunction } from './measure-context.ts';
import { averagePayOverSmic, monthsAtSmicOver } from './pay-against-smic.ts';
import { declaredPresenceYears, provenPresenceMonths } from './presence-measures.ts';
import { sameJobMonthsOver } from './same-job-months.ts';
import { workedMonthsOver } from './worked-measure.ts';

/** Every named measure that a procedure may list. The names are part of the command line's contract. */
export const MEASURES: Readonly<Record<string, MeasureFunction>> = {
  moisTravailles12: workedMonthsOver(12),
  moisTravailles24: workedMonthsOver(24),
  moisTravailles36: workedMonthsOver(36),
  moisTravailles60: workedMonthsOver(60),
  moisTravaillesTotal: workedMonthsOver(null),
  moisTension24: listedJobMonths24,
  moisMemeEmploi24: sameJobMonthsOver(24),
  moisAuSmic12: monthsAtSmicOver(12),
  salaireMoyen12SurSmic: averagePayOverSmic(12),
  salaireContratSurSmic: contractPayOverSmic,
  anneesPresenceDeclarees: declaredPresenceYears,
  moisPresenceProuves: provenPresenceMonths,
};
