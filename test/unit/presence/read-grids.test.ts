import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridRequirement, PresenceGrid } from '../../../core/contract/catalogue/presence-grid.ts';
import type { GridReading } from '../../../core/contract/presence.ts';
import { gridReading } from '../../../core/contract/presence.ts';
import { addMonthsToDay } from '../../../core/domain/calendar/iso-days.ts';
import { monthsFromTo, monthWindow } from '../../../core/domain/calendar/iso-months.ts';
import { presenceLedger } from '../../../core/domain/presence/presence-ledger.ts';
import { gridInShort, readGrid, readGrids } from '../../../core/domain/presence/read-grids.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';
import {
  anyGrid,
  dayFrom,
  gridOf,
  KINDS,
  lastDay,
  papersFrom,
  piecesOf,
  type TestPaper,
  two,
} from './presence-papers.ts';

const LENGTHS = { mois: 1, trimestre: 3, semestre: 6, annee: 12 };
const strengthOf = (paper: TestPaper) => (paper.kind === 'paie' ? 'reelle' : paper.kind);
const knownDays = ({ day, days }: TestPaper) => [...(day ? [day] : []), ...(days ?? [])];

/** All days of a span, one by one, by the platform's own calendar. */
function everyDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Whether the paper was made, and some day of it (or its month) known, on the filing day. */
function daysKnown(paper: TestPaper, on: string): string[] {
  const all = knownDays(paper);
  const made = paper.day ?? [...all].sort().at(-1);
  return made === undefined || made > on ? [] : all.filter((day) => day <= on);
}

/** Which months a paper proves, asked month by month. */
const proves = (paper: TestPaper, month: string, on: string) =>
  paper.month !== undefined
    ? paper.month === month && month <= on.slice(0, 7)
    : daysKnown(paper, on).some((day) => day.startsWith(month));

/** The blocks of a requirement, found by asking of every month of the window to which block it belongs. */
function naiveBlocks({ every, proofs, strengths }: GridRequirement, papers: TestPaper[], window: string[], on: string) {
  const labels = window.map((month, index) => {
    if ('months' in every) return Math.floor((window.length - 1 - index) / every.months);
    const [year = 0, number = 0] = month.split('-').map(Number);
    return -(year * 100 + Math.floor((number - 1) / LENGTHS[every.calendar]));
  });
  return [...new Set(labels)].map((label) => {
    const months = window.filter((_, index) => labels[index] === label);
    const count = papers.filter(
      (paper) => strengths.includes(strengthOf(paper) as never) && months.some((month) => proves(paper, month, on)),
    ).length;
    const size = 'months' in every ? every.months : LENGTHS[every.calendar];
    const [year = 0, number = 0] = (months.at(-1) ?? '').split('-').map(Number);
    const lastNumber = 'months' in every ? number : Math.ceil(number / size) * size;
    const end = `${year}-${two(lastNumber)}-${two(lastDay(year, lastNumber))}`;
    const isOpen = !('months' in every) && end > on;
    const missing = isOpen ? lastNumber - Number(on.slice(5, 7)) : 0;
    const state = months.length + missing < size ? 'cut' : count >= proofs ? 'met' : isOpen ? 'open' : 'lacking';
    return { from: months[0], to: months.at(-1), state, lacks: Math.max(0, proofs - count) };
  });
}

/** Whether from every day of the window to a date N months later at most, a proof is met on the way: walked day by day. */
function naiveHasGap(grid: PresenceGrid, papers: TestPaper[], window: string[], on: string): boolean {
  if (!grid.maxGap || window.length === 0) return false;
  const { months, strengths } = grid.maxGap;
  const from = `${window[0]}-01`;
  const counted = papers.filter((paper) => strengths.includes(strengthOf(paper) as never));
  const spans = counted.flatMap((paper) =>
    paper.month !== undefined
      ? window.includes(paper.month) && paper.month <= on.slice(0, 7)
        ? [
            [
              `${paper.month}-01`,
              `${paper.month}-${two(lastDay(Number(paper.month.slice(0, 4)), Number(paper.month.slice(5))))}`,
            ],
          ]
        : []
      : daysKnown(paper, on)
          .filter((day) => window.includes(day.slice(0, 7)))
          .map((day) => [day, day]),
  ) as [string, string][];
  const later = (day: string) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const total = year * 12 + month - 1 + months;
    const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
    return `${newYear}-${two(newMonth)}-${two(Math.min(date, lastDay(newYear, newMonth)))}`;
  };
  const starts = new Set([...spans.map(([low]) => low)]);
  return everyDay(from, on).some((day) => {
    if (day !== from && !starts.has(day)) return false;
    const limit = later(day);
    if (limit >= on) return false;
    const after = spans.some(([low, high]) => low > day && high <= limit);
    if (day === from && !spans.some(([low, high]) => low >= day && high <= limit)) return true;
    return starts.has(day) && !after;
  });
}
/** With days only: two proofs in a row, the beginning and the filing day included, never lie further apart. */
function naivePairsHaveGap(grid: PresenceGrid, papers: TestPaper[], window: string[], on: string): boolean {
  if (!grid.maxGap) return false;
  const { months, strengths } = grid.maxGap;
  const days = papers
    .filter((paper) => strengths.includes(strengthOf(paper) as never))
    .flatMap((paper) => daysKnown(paper, on).filter((day) => window.includes(day.slice(0, 7))));
  const row = [`${window[0]}-01`, ...days.sort(), on];
  return row.slice(1).some((day, index) => addMonthsToDay(row[index] ?? '', months) < day);
}

const stateOf = (reading: GridReading) => reading.state;

describe('a grid of presence', () => {
  it('is read as a naive walk over months and days does, for any grid, papers and filing day', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        anyGrid,
        papersFrom(2022, 2024, 14),
        dayFrom(2023, 2024),
        fc.integer({ min: 1, max: 26 }),
        (grid, papers, on, length) => {
          const window = monthWindow(on, length);
          const reading = readGrid(grid, presenceLedger(piecesOf(papers), KINDS, on), window);
          gridReading.parse(reading);
          const wanted = grid.requirements.map((requirement) => naiveBlocks(requirement, papers, window, on));
          expect(
            reading.requirements.map(({ blocks }) =>
              blocks.map(({ from, to, state, lacks }) => ({ from, to, state, lacks })),
            ),
          ).toEqual(wanted);
          const gap = naiveHasGap(grid, papers, window, on);
          expect(reading.gaps.length > 0).toBe(gap);
          if (papers.every(({ kind }) => kind !== 'paie'))
            expect(gap).toBe(naivePairsHaveGap(grid, papers, window, on));
          const states = wanted.flat().map(({ state }) => state);
          const counted = states.filter((state) => state !== 'cut').length;
          const met = states.filter((state) => state === 'met').length;
          const short = gridInShort(grid, presenceLedger(piecesOf(papers), KINDS, on), window);
          if (counted > 0)
            expect(short).toMatch(new RegExp(`: ${met} périodes? sur ${counted}(?:, \\d+ trous? trop longs?)?$`));
          expect(/trop long/.test(short)).toBe(gap);
          const notMet = gap || states.includes('lacking');
          const open = states.includes('open') || !states.includes('met');
          expect(stateOf(reading)).toBe(notMet ? 'not-met' : open ? 'open' : 'met');
          seen.add(stateOf(reading));
          for (const state of states) seen.add(state);
          if (gap) seen.add('gap');
        },
      ),
      { numRuns: 3000 },
    );
    expect([...seen].sort()).toEqual(['cut', 'gap', 'lacking', 'met', 'not-met', 'open']);
  });

  const ledger = (on: string, papers: TestPaper[]) => presenceLedger(piecesOf(papers), KINDS, on);
  const blocks = (reading: GridReading) =>
    reading.requirements.map((one) => one.blocks.map(({ state }) => state).join());

  it('cuts half-years of the calendar on 30 June and 1 July, and blocks counted back on the filing month', () => {
    const on = '2024-08-10';
    const window = monthWindow(on, 12); // September 2023 to August 2024
    const one = [{ proofs: 1, strengths: ['certaine' as const] }];
    const calendar = gridOf({ requirements: one.map((part) => ({ ...part, every: { calendar: 'semestre' } })) });
    const back = gridOf({ requirements: one.map((part) => ({ ...part, every: { months: 6 } })) });
    const june = ledger(on, [{ kind: 'certaine', day: '2024-06-30' }]);
    const july = ledger(on, [{ kind: 'certaine', day: '2024-07-01' }]);
    expect(blocks(readGrid(calendar, june, window))).toEqual(['cut,met,open']);
    expect(blocks(readGrid(calendar, july, window))).toEqual(['cut,lacking,met']);
    expect(blocks(readGrid(back, june, window))).toEqual(['lacking,met']);
    expect(blocks(readGrid(back, ledger(on, [{ kind: 'certaine', day: '2024-02-29' }]), window))).toEqual([
      'met,lacking',
    ]);
  });

  it('measures a gap from date to date, over 29 February too', () => {
    const grid = gridOf({ requirements: [], maxGap: { months: 6, strengths: ['certaine'] } });
    const window = monthsFromTo('2023-08', '2024-08');
    const gaps = (...days: string[]) =>
      readGrid(
        grid,
        ledger(
          '2024-08-31',
          days.map((day) => ({ kind: 'certaine', day })),
        ),
        window,
      ).gaps;
    // From 31 August to the last day of February; from 29 February to 29 August, after which the filing day comes first.
    expect(gaps('2023-08-31', '2024-02-29', '2024-08-29')).toEqual([]);
    expect(gaps('2023-08-31', '2024-03-01', '2024-08-29')).toEqual([{ from: '2023-08-31', to: '2024-03-01' }]);
    expect(gaps('2023-08-31', '2024-02-28')).toEqual([{ from: '2024-02-28', to: null }]);
    expect(gaps('2024-02-02', '2024-08-01')).toEqual([{ from: null, to: '2024-02-02' }]);
  });

  it('reads the grids of the catalogue side by side, hearsay listed only', () => {
    const { presence = {}, kinds } = compileCatalogue('forms');
    const on = '2024-12-31';
    const pieces = ['2024-02-10', '2024-09-02'].map((day, index) => ({
      id: `p${index}`,
      kind: index === 0 ? 'courrier-prefecture' : 'avis-imposition',
      facts: index === 0 ? { dateDocument: day } : { dateEtablissement: day },
    }));
    const readings = readGrids(presence, presenceLedger(pieces, kinds, on), monthWindow(on, 12));
    expect(Object.fromEntries(readings.map(({ grid, state }) => [grid, state]))).toEqual({
      'deux-certaines-par-an': 'met',
      'deux-par-an': 'not-met', // from 10 February to 2 September
      'deux-par-semestre-oise': 'not-met',
      'quatre-privees-par-an': 'not-met',
      'un-par-mois': 'not-met',
      'une-par-semestre-non-verifiee': 'not-evaluated',
    });
    const oise = readings.find(({ grid }) => grid === 'deux-par-semestre-oise');
    expect(oise?.requirements[0]?.blocks.map(({ lacks }) => lacks)).toEqual([1, 1]);
    expect(oise?.explanation).toContain(
      "2 preuves certaines ou réelles par période de 6 mois comptée jusqu'au mois du dépôt : il manque 1 preuve dans chacune de ces périodes : janvier 2024 à juin 2024, juillet 2024 à décembre 2024.",
    );
    expect(readings.every(({ source }) => source.text.length > 0)).toBe(true);
  });
});
