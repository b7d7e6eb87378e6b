import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MeasureContext } from '../../../core/domain/measures/measure-context.ts';
import { presenceBook } from '../../../core/domain/presence/presence-ledger.ts';
import { continuousPresence, continuousResidence } from '../../../core/domain/rules/judge-presence.ts';
import { lawCatalogue } from '../rules/law-catalogue.ts';
import { dayFrom, KINDS, lastDay, monthFrom, piecesOf, type TestPaper, two } from './presence-papers.ts';

const catalogue = lawCatalogue();
const procedure = catalogue.procedures['test'];
if (!procedure) throw new Error('no procedure');

interface Dossier {
  papers: TestPaper[];
  entry: string | undefined;
  student: string[] | undefined; // months to take out; not stated
  absences: [string, string][] | undefined;
}

function contextOf({ papers, entry, student, absences }: Dossier, on: string, book: ReturnType<typeof presenceBook>) {
  const facts: Record<string, string> = {};
  if (student) facts['periodesEtudiant'] = student.length === 0 ? 'aucune' : student.join(', ');
  if (absences) facts['absences'] = absences.length === 0 ? 'aucune' : absences.map((one) => one.join('/')).join(', ');
  const person = entry === undefined ? {} : { dateEntreeFrance: entry };
  const pieces = piecesOf(papers);
  const rest = { isPerson: () => true, pieces, catalogue, procedure, worked: undefined as never };
  return { on, person, facts, presence: book.on(on), ...rest } as MeasureContext;
}

const monthBefore = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${two(number - 1)}`;
};

/** The naive judgement: walks back month by month on strings, looking through every paper and every day each time. */
function naive(
  { papers, entry, student, absences = [] }: Dossier,
  on: string,
  count: number,
  withExcluded: boolean,
): string {
  const excluded = withExcluded ? (student ?? []) : [];
  let month = on.slice(0, 7);
  let back = 0;
  const asked: string[] = [];
  while (asked.length < count) {
    if (!excluded.includes(month)) asked.push(month);
    month = monthBefore(month);
    back++;
  }
  // The same day `back` months before; the last day of that month when it has no such day.
  const total = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - back;
  const [year, number] = [Math.floor(total / 12), (total % 12) + 1];
  const since = `${year}-${two(number)}-${two(Math.min(Number(on.slice(8)), lastDay(year, number)))}`;
  if (entry !== undefined && entry > since) return 'not-satisfied';
  const touching = absences.filter(([from, to]) => to >= since && from <= on);
  const proofs = papers
    .filter(({ kind }) => kind !== 'aucune')
    .flatMap(({ day, month: only }) => (day ? (day <= on ? [day] : []) : only && only <= on.slice(0, 7) ? [only] : []));
  const isAway = (one: string) =>
    Array.from(
      { length: lastDay(Number(one.slice(0, 4)), Number(one.slice(5))) },
      (_, day) => `${one}-${two(day + 1)}`,
    ).every((day) => touching.some(([from, to]) => from <= day && day <= to));
  const complete = asked.every((one) => proofs.some((proof) => proof.startsWith(one)) || isAway(one));
  // The oldest proof; one of which only the month is known is in time when its month is not after the day's.
  const first = [...proofs].sort()[0];
  const early = first !== undefined && (first.length === 7 ? first <= since.slice(0, 7) : first <= since);
  const state = complete ? (touching.length > 0 ? 'appreciation' : 'satisfied') : early ? 'appreciation' : 'unknown';
  return withExcluded && student === undefined ? 'unknown' : state;
}

const allMonths = Array.from({ length: 36 }, (_, index) => `${2022 + Math.floor(index / 12)}-${two((index % 12) + 1)}`);
const range = fc
  .tuple(dayFrom(2022, 2024), dayFrom(2022, 2024))
  .map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));
const dossier = fc
  .record({
    start: fc.nat({ max: 30 }),
    left: fc.subarray(allMonths, { maxLength: 3 }),
    dayOfMonth: fc.constantFrom('01', '15', '28'),
    slips: fc.boolean(),
    entry: fc.option(dayFrom(2021, 2024), { nil: undefined }),
    student: fc.option(fc.uniqueArray(monthFrom(2022, 2024), { maxLength: 5 }), { nil: undefined }),
    absences: fc.option(fc.array(range, { maxLength: 2 }), { nil: undefined }),
  })
  .map(({ start, left, dayOfMonth, slips, ...rest }): Dossier => {
    const papers = allMonths
      .filter((month, index) => index >= start && !left.includes(month))
      .map(
        (month, index): TestPaper =>
          slips && index % 4 === 0
            ? { kind: 'paie', month }
            : { kind: index % 5 === 4 ? 'certaine' : 'limitee', day: `${month}-${dayOfMonth}` },
      );
    return { papers, ...rest };
  });

it('judges presence and residence as a naive walk does, on every filing day of one book', () => {
  const seen = { presence: new Set<string>(), residence: new Set<string>() };
  fc.assert(
    fc.property(dossier, fc.array(dayFrom(2022, 2025), { minLength: 3, maxLength: 6 }), (one, days) => {
      const book = presenceBook(piecesOf(one.papers), KINDS);
      for (const on of days) {
        const context = contextOf(one, on, book);
        const presence = continuousPresence(context, { annees: 1 }).state;
        const residence = continuousResidence(context, { mois: 10, horsPeriodes: ['periodesEtudiant'] }).state;
        expect([presence, residence]).toEqual([naive(one, on, 12, false), naive(one, on, 10, true)]);
        seen.presence.add(presence);
        seen.residence.add(residence);
      }
    }),
    { numRuns: 1500 },
  );
  expect([seen.presence.size, seen.residence.size]).toEqual([4, 4]);
});

it('makes its sentences only when they are read, and the same for every order of asking', () => {
  const papers = allMonths.map((month): TestPaper => ({ kind: 'certaine', day: `${month}-10` }));
  const one: Dossier = { papers, entry: undefined, student: [], absences: [] };
  const book = presenceBook(piecesOf(papers), KINDS);
  const late = continuousPresence(contextOf(one, '2024-12-31', book), { annees: 2 });
  const early = continuousPresence(contextOf(one, '2023-06-15', book), { annees: 2 });
  expect([early.state, late.state]).toEqual(['unknown', 'satisfied']);
  expect(late.evidence.length).toBe(24);
  expect(early.words['moisProuves']).toBe('18');
  expect(early.missing[0]?.note).toBe('Mois sans preuve de présence : juillet 2021 à décembre 2021.');
});
