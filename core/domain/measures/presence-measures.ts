import { wholeMonthsBetween } from '../calendar/iso-days.ts';
import { monthIndex, monthWindow } from '../calendar/iso-months.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import { type MeasureFunction, measureResult } from './measure-context.ts';

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
  const total = procedure.presenceYears * 12;
  const last = monthIndex(on);
  let value = 0;
  for (let index = last - total + 1; index <= last; index++) if (presence.isProvenAt(index)) value++;
  const without = () => monthWindow(on, total).filter((month) => !presence.isProven(month));
  return measureResult(
    {
      unrounded: value,
      highest: null, // a further paper may always be found
      lacking: () => [{ fact: null, note: lawSentences.monthsWithoutProof(without()) }],
    },
    () => ({
      measure: { value, unit: 'months', explanation: lawSentences.provenPresence(value, total, on) },
      evidence: [],
      cautions: [],
    }),
  );
};
