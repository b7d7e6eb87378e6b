import { type IsoDate, type IsoMonth, isoDate } from '../../contract/iso.ts';
import type { Absence, AbsenceReading } from '../../contract/presence.ts';
import { nextDay } from '../calendar/iso-days.ts';
import { addMonths, firstDayOf, monthOf, monthsFromTo } from '../calendar/iso-months.ts';
import { lastDayOf } from './last-day-of.ts';
import type { PresenceLedger, Proof } from './presence-ledger.ts';
import { presenceSentences } from './presence-sentences-fr.ts';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const isDay = (text: string) => isoDate.safeParse(text).success;

function readStated(value: string): Absence[] | null {
  const absences: Absence[] = [];
  for (const range of value.split(',')) {
    const [first = '', last = first, ...rest] = range
      .trim()
      .split('/')
      .map((part) => part.trim());
    const areMonths = MONTH.test(first) && MONTH.test(last);
    if (rest.length > 0 || last < first || !(areMonths || (isDay(first) && isDay(last)))) return null;
    absences.push(
      areMonths
        ? { from: firstDayOf(first), to: lastDayOf(last), precise: false }
        : { from: first, to: last, precise: true },
    );
  }
  return absences.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
}

/** The last statement that was read: a hundred filing days ask about the same one. */
let lastRead: { value: string; absences: Absence[] | null } | undefined;

/**
 * The stated fact `absences`: "2023-07-10/2023-08-02, 2024-12/2025-01, 2025-03-03". "aucune", "non" or false is none;
 * null when it cannot be understood: a part that is not understood is never left out silently. Oldest first.
 */
export function statedAbsences(value: unknown): readonly Absence[] | null {
  if (value === false || value === 'aucune' || value === 'non') return [];
  if (typeof value !== 'string') return null;
  if (lastRead?.value !== value) lastRead = { value, absences: readStated(value) };
  return lastRead.absences;
}

/** Absences that touch or overlap, as one stretch: two trips without a day in France between them. */
function stretches(absences: readonly Absence[]): { from: IsoDate; to: IsoDate }[] {
  const joined: { from: IsoDate; to: IsoDate }[] = [];
  for (const { from, to } of absences) {
    const last = joined.at(-1);
    if (last && from <= nextDay(last.to)) last.to = last.to > to ? last.to : to;
    else joined.push({ from, to });
  }
  return joined;
}

/** The calendar months of which every day is spent outside France, oldest first. Absences oldest first. */
export function monthsOutside(absences: readonly Absence[]): IsoMonth[] {
  return stretches(absences).flatMap(({ from, to }) => {
    const first = from === firstDayOf(monthOf(from)) ? monthOf(from) : addMonths(monthOf(from), 1);
    const last = to === lastDayOf(monthOf(to)) ? monthOf(to) : addMonths(monthOf(to), -1);
    return monthsFromTo(first, last);
  });
}

/**
 * Whether a proof says that the person was in France while they say that they were not. On the day of leaving and on the
 * day of coming back both are true; an absence given in whole months has no such days. A proof of which only the month is
 * known contradicts when the whole month is spent outside.
 */
function contradicts(proof: Proof, absence: Absence, outside: ReadonlySet<IsoMonth>): boolean {
  if (proof.day === null) {
    return outside.has(proof.month) && monthOf(absence.from) <= proof.month && proof.month <= monthOf(absence.to);
  }
  if (absence.precise) return absence.from < proof.day && proof.day < absence.to;
  return absence.from <= proof.day && proof.day <= absence.to;
}

/**
 * What the declared absences mean for the ledger, one by one. How long an absence breaks habitual residence is said by no
 * text that was found: it is the prefect's appreciation, and the note says so.
 */
export function readAbsences(absences: readonly Absence[], ledger: PresenceLedger): AbsenceReading[] {
  const outside = monthsOutside(absences);
  const all = new Set(outside);
  const proofs = absences.length === 0 ? [] : ledger.proofs;
  return absences.map((absence) => {
    const months = outside.filter((month) => month >= monthOf(absence.from) && month <= monthOf(absence.to));
    const contradictedBy = [
      ...new Set(proofs.filter((proof) => contradicts(proof, absence, all)).map(({ piece }) => piece)),
    ];
    return { ...absence, months, contradictedBy, note: presenceSentences.absence(absence, months, contradictedBy) };
  });
}
