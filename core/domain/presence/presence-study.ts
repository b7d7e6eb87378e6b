import type { IsoDate, IsoMonth } from '../../contract/iso.ts';
import type { PresenceStudy } from '../../contract/presence-study.ts';
import { monthOf, monthWindow } from '../calendar/iso-months.ts';
import type { PreparedDossier } from '../prepare-dossier.ts';
import { namePieces } from '../rules/name-pieces.ts';
import { monthsOutside, readAbsences, statedAbsences } from './absences.ts';
import { bestSelection } from './best-selection.ts';
import { classesOfKinds, readGridsWithDoubt } from './contested-classes.ts';
import { type PresenceLedger, presenceGridOver } from './presence-ledger.ts';
import { presenceSentences } from './presence-sentences-fr.ts';
import { lacksOfGaps, lacksOfGrid, papersToFind } from './to-find.ts';

/**
 * The months that a grid looks at: those of the procedure's presence, from the declared entry on; without a declared entry
 * from the first proof on, because nothing says that the person was here before.
 */
function studiedMonths(
  { procedure, person }: PreparedDossier,
  ledger: PresenceLedger,
  on: IsoDate,
): readonly IsoMonth[] {
  const begins = person.dateEntreeFrance ?? ledger.first?.month;
  const window = monthWindow(on, procedure.presenceYears * 12);
  return begins === undefined ? window : window.filter((month) => month >= monthOf(begins));
}

/** What a person must know of the ledger that its months do not show: nothing is left out silently. */
function notesOn(ledger: PresenceLedger, absencesAreUnderstood: boolean): string[] {
  return [
    ...(absencesAreUnderstood ? [] : [presenceSentences.absencesBadlyStated()]),
    ...(ledger.unclassed.length > 0 ? [presenceSentences.unclassed(ledger.unclassed)] : []),
    ...ledger.misread.map(({ piece, day }) => presenceSentences.misreadDay(piece, day)),
  ];
}

/**
 * Presence as the grids of practice see it on a filing day, what to look for, and for the grid named `grid` the smallest
 * strong selection. Absences come from the stated fact `absences`.
 */
export function presenceStudy(prepared: PreparedDossier, on: IsoDate, grid?: string): PresenceStudy {
  const { catalogue, pieces, facts, procedure } = prepared;
  const ledger = prepared.presence.on(on);
  const window = studiedMonths(prepared, ledger, on);
  const stated = facts['absences'] === undefined ? [] : statedAbsences(facts['absences']);
  const absences = stated ?? [];
  const grids = readGridsWithDoubt(catalogue.presence ?? {}, ledger, window, pieces, catalogue.kinds);
  const chosen = grid === undefined ? undefined : grids.find((entry) => entry.grid === grid);
  const rule = grid === undefined ? undefined : catalogue.presence?.[grid];
  const months = new Set(window);
  const gaps = presenceGridOver(ledger, on, procedure.presenceYears)
    .gaps.map(({ from, to }) => ({ from: from < (window[0] ?? from) ? (window[0] ?? from) : from, to }))
    .filter(({ from, to }) => from <= to && months.has(to));
  const lacks = chosen ? lacksOfGrid(chosen, window) : lacksOfGaps(gaps, monthsOutside(absences));
  return namePieces(
    {
      grids,
      absences: readAbsences(absences, ledger),
      merges: [...ledger.merges],
      toFind: papersToFind(lacks, pieces, catalogue.kinds, on),
      selection: rule && chosen?.state !== 'not-evaluated' ? bestSelection(rule, ledger, window) : null,
      classes: classesOfKinds(pieces, catalogue.kinds),
      notes: notesOn(ledger, stated !== null),
    },
    prepared.stated,
  );
}
