import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import { absenceReading } from '../../../core/contract/presence.ts';
import { assess } from '../../../core/domain/assess.ts';
import { monthWindow } from '../../../core/domain/calendar/iso-months.ts';
import { monthsOutside, readAbsences, statedAbsences } from '../../../core/domain/presence/absences.ts';
import { presenceLedger } from '../../../core/domain/presence/presence-ledger.ts';
import { lawCatalogue, testRule } from '../rules/law-catalogue.ts';
import { dayFrom, KINDS, lastDay, papersFrom, piecesOf, two } from './presence-papers.ts';

const range = fc
  .tuple(dayFrom(2023, 2024), dayFrom(2023, 2024))
  .map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));

/** Every day of two years, marked when it is spent outside. */
const outsideOn = (ranges: [string, string][], day: string) => ranges.some(([from, to]) => from <= day && day <= to);

describe('declared absences', () => {
  it('leave outside France the months of which a walk finds no other day', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), (ranges) => {
        const absences =
          statedAbsences(ranges.length === 0 ? 'aucune' : ranges.map((one) => one.join('/')).join(', ')) ?? [];
        const wanted: string[] = [];
        for (let year = 2023; year <= 2024; year++)
          for (let month = 1; month <= 12; month++) {
            const days = Array.from(
              { length: lastDay(year, month) },
              (_, day) => `${year}-${two(month)}-${two(day + 1)}`,
            );
            if (days.every((day) => outsideOn(ranges, day))) wanted.push(`${year}-${two(month)}`);
          }
        expect(monthsOutside(absences)).toEqual(wanted);
        found += wanted.length;
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('are contradicted by exactly the papers that have a day within', () => {
    fc.assert(
      fc.property(
        fc.array(range, { minLength: 1, maxLength: 3 }),
        papersFrom(2023, 2024, 10).map((papers) => papers.filter(({ day }) => day)),
        (ranges, papers) => {
          const absences = statedAbsences(ranges.map((one) => one.join('/')).join()) ?? [];
          const readings = readAbsences(absences, presenceLedger(piecesOf(papers), KINDS, '2024-12-31'));
          for (const reading of readings) {
            absenceReading.parse(reading);
            const wanted = papers.flatMap(({ kind, day = '' }, index) =>
              kind !== 'aucune' && reading.from < day && day < reading.to ? [`p${two(index)}`] : [],
            );
            expect([...reading.contradictedBy].sort()).toEqual(wanted);
            expect(reading.note.includes('Contradiction')).toBe(wanted.length > 0);
            expect(reading.note).toContain('le préfet apprécie');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are days, months, or none, and nothing half understood', () => {
    expect(statedAbsences('2024-12/2025-01, 2023-07-10/2023-08-02')).toEqual([
      { from: '2023-07-10', to: '2023-08-02', precise: true },
      { from: '2024-12-01', to: '2025-01-31', precise: false },
    ]);
    expect(statedAbsences('2024-02')).toEqual([{ from: '2024-02-01', to: '2024-02-29', precise: false }]);
    for (const none of ['aucune', 'non', false]) expect(statedAbsences(none)).toEqual([]);
    for (const bad of [true, '', '2024', '2024-02-30', '2024-03-01/2024-02-01', '2024-01-01/2024-02', '2024-01,', 3])
      expect(statedAbsences(bad)).toBeNull();
  });

  it('are contradicted on their first day when given in months, not on the day of leaving', () => {
    const ledger = presenceLedger(
      piecesOf([
        { kind: 'certaine', day: '2024-03-01' },
        { kind: 'paie', month: '2024-04' },
      ]),
      KINDS,
      '2024-12-31',
    );
    const papers = (stated: string) =>
      readAbsences(statedAbsences(stated) ?? [], ledger).map((one) => one.contradictedBy);
    expect(papers('2024-03')).toEqual([['p00']]);
    expect(papers('2024-03-01/2024-03-20')).toEqual([[]]);
    expect(papers('2024-02-28/2024-04-30')).toEqual([['p00', 'p01']]);
    expect(papers('2024-02-28/2024-04-29')).toEqual([['p00']]); // 30 April may be the month's paper
  });
});

describe('continuous presence with declared absences', () => {
  const questions = { absences: { question: 'Absences de France ?', type: 'text' as const } };
  const catalogue = lawCatalogue(
    [
      testRule({
        id: 'essai',
        condition: { judge: 'presence-continue', with: { annees: 1 } },
        explanation: { satisfied: 'oui', notSatisfied: 'non', unknown: '?', appreciation: 'Sans preuve : {lacunes}.' },
      }),
    ],
    { questions },
  );
  const on = '2024-12-15';
  const judged = (months: string[], absences?: string) =>
    assess(
      {
        facts: factsFile.parse({
          pieces: months.map((month) => ({
            id: month,
            kind: 'quittance-loyer',
            facts: { dateDocument: `${month}-05` },
          })),
          facts: absences === undefined ? {} : { absences },
        }),
        procedure: 'test',
        on,
      },
      catalogue,
    ).findings[0];
  const window = monthWindow(on, 12);
  const without = (...months: string[]) => window.filter((month) => !months.includes(month));

  it('is left to appreciation, with the months outside named, never satisfied nor refused', () => {
    expect(judged(window, 'aucune')?.state).toBe('satisfied');
    const away = judged(without('2024-07', '2024-08'), '2024-06-28/2024-09-02');
    expect(away?.state).toBe('appreciation');
    expect(away?.missing.map(({ note }) => note).join()).toMatch(/juillet 2024 à août 2024.*aucun texte|Aucun texte/i);
    const trip = judged(window, '2024-07-10/2024-07-20');
    expect(trip?.state).toBe('appreciation');
    expect(trip?.explanation).toBe('Sans preuve : aucun, mais des absences de France sont déclarées.');
    expect(judged(window, '2023-07-10/2023-12-14')?.state).toBe('satisfied'); // before the year that is judged
    expect(judged(window, '2023-07-10/2023-12-15')?.state).toBe('appreciation'); // on its first day
  });

  it('still lacks the months that no absence explains', () => {
    const finding = judged(without('2024-03', '2024-07'), '2024-07');
    expect(finding?.state).toBe('unknown');
    expect(finding?.missing[0]?.note).toBe('Mois sans preuve de présence : mars 2024.');
  });

  it('is not known when what was stated cannot be understood', () => {
    const finding = judged(window, 'cet été');
    expect(finding?.state).toBe('unknown');
    expect(finding?.missing.map(({ fact }) => fact)).toContain('absences');
  });
});
