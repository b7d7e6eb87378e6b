import { contractPayOverSmic } from './contract-pay.ts';
import type { MeasureFunction } from './measure-context.ts';
import { declaredPresenceYears, provenPresenceMonths } from './presence-measures.ts';
import { listedJobMonths24, workedMonthsOver } from './worked-measure.ts';

/** Every named measure that a procedure may list. The names are part of the command line's contract. */
export const MEASURES: Readonly<Record<string, MeasureFunction>> = {
  moisTravailles12: workedMonthsOver(12),
  moisTravailles24: workedMonthsOver(24),
  moisTravailles60: workedMonthsOver(60),
  moisTravaillesTotal: workedMonthsOver(null),
  moisTension24: listedJobMonths24,
  salaireContratSurSmic: contractPayOverSmic,
  anneesPresenceDeclarees: declaredPresenceYears,
  moisPresenceProuves: provenPresenceMonths,
};
