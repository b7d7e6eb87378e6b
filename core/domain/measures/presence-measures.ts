import { wholeMonthsBetween } from '../calendar/iso-days.ts';
import { monthWindow } from '../calendar/iso-months.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import type { MeasureFunction } from './measure-context.ts';

/** `anneesPresenceDeclarees`: years from the declared entry to the filing day, in whole months; null when not declared. */
export const declaredPresenceYears: MeasureFunction = ({ person, on }) => {
  const entry = person.dateEntreeFrance;
  const missing = [{ fact: 'dateEntreeFrance', note: lawSentences.entryDateUnknown() }];
  const months = entry === undefined ? null : wholeMonthsBetween(entry, on);
  const unrounded = months === null ? null : months / 12;
  return {
    measure: {
      value: unrounded === null ? null : Math.round(unrounded * 1e4) / 1e4,
      unit: 'years',
      explanation: lawSentences.declaredPresence(entry ?? null, on),
      ...(unrounded === null ? { missing } : {}),
    },
    unrounded,
    highest: unrounded,
    evidence:
      entry === undefined ? [] : [{ piece: null, fact: 'dateEntreeFrance', note: lawSentences.entryDeclared(entry) }],
    lacking: () => (unrounded === null ? missing : []),
    cautions: [],
  };
};

/** `moisPresenceProuves`: months with at least one proof, over the years of the procedure's presence grid. */
export const provenPresenceMonths: MeasureFunction = ({ presence, procedure, on }) => {
  const window = monthWindow(on, procedure.presenceYears * 12);
  const without = window.filter((month) => !presence.isProven(month));
  const value = window.length - without.length;
  return {
    measure: { value, unit: 'months', explanation: lawSentences.provenPresence(value, window.length, on) },
    unrounded: value,
    highest: null, // a further paper may always be found
    evidence: [],
    lacking: () => [{ fact: null, note: lawSentences.monthsWithoutProof(without) }],
    cautions: [],
  };
};
