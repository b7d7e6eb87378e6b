import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import type { Condition, Operand } from '../../../core/contract/catalogue/condition.ts';
import { prepareDossier } from '../../../core/domain/prepare-dossier.ts';
import { lawCatalogue, testRule } from '../rules/law-catalogue.ts';
import { compareWithAssess, judged } from './every-day.ts';
import { day, randomDossier } from './random-dossiers.ts';

// Every operator and operand, also in combinations that no procedure has yet.

const offset = fc.record(
  { months: fc.integer({ min: -40, max: 40 }), days: fc.integer({ min: -70, max: 70 }) },
  { requiredKeys: [] },
);
const moved = <T extends object>(operand: T) =>
  fc.option(offset, { nil: undefined }).map((plus) => (plus === undefined ? operand : { ...operand, plus }) as T);
const dated: fc.Arbitrary<Operand> = fc.oneof(
  moved({ filingDay: true as const }),
  fc.constantFrom('dateNaissance', 'dateEntreeFrance', 'passeportExpiration').chain((person) => moved({ person })),
  moved({ fact: 'finCarte' }),
);
const measure = fc
  .constantFrom(
    'moisTravailles12',
    'moisTravailles24',
    'moisTravaillesTotal',
    'moisTension24',
    'anneesPresenceDeclarees',
    'moisPresenceProuves',
    'salaireContratSurSmic',
  )
  .map((name): Operand => ({ measure: name }));
const threshold = fc.oneof(
  fc.constantFrom(0, 1, 2, 5, 8, 12, 24, 59),
  fc.record({
    parameter: fc.constantFrom('smic', 'seuil-mi-temps', 'nulle-part'),
    times: fc.constantFrom(0.001, 1, 1.5),
  }),
);
const number = fc.oneof(measure, fc.constant<Operand>({ fact: 'revenu' }));
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(dated, fc.oneof(day, dated)).map(([first, second]): Condition => ({ before: [first, second] })),
  fc.tuple(number, threshold).map(([operand, needed]): Condition => ({ atLeast: [operand, needed] })),
  fc.tuple(number, threshold).map(([operand, needed]): Condition => ({ atMost: [operand, needed] })),
  fc.tuple(dated, day).map(([operand, value]): Condition => ({ is: [operand, value] })),
  fc.tuple(dated, fc.array(day, { maxLength: 3 })).map(([operand, values]): Condition => ({ in: [operand, values] })),
  fc.tuple(measure, fc.integer({ min: 0, max: 9 })).map(([operand, value]): Condition => ({ is: [operand, value] })),
  fc.oneof(dated, measure).map((operand): Condition => ({ known: operand })),
  dated.map((operand): Condition => ({ mentions: [operand, ['2025']] })),
  fc.constantFrom(1, 2, 3, 5).map((annees): Condition => ({ judge: 'presence-continue', with: { annees } })),
  fc
    .constantFrom(6, 12, 36)
    .map((mois): Condition => ({ judge: 'residence-continue', with: { mois, horsPeriodes: ['horsPeriode'] } })),
  fc.constantFrom<Condition>(
    { judge: 'contrats-au-smic', with: { mois: 6, ratio: 1 } },
    { judge: 'emploi-actuel' },
    { appreciation: true },
    { rule: 'autre' },
    { holds: ['quittance-loyer'] },
  ),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}));

const QUESTIONS = {
  finCarte: { question: 'Quand la carte finit-elle ?', type: 'date' as const },
  revenu: { question: 'Quel est le revenu mensuel ?', type: 'number' as const },
  horsPeriode: { question: 'Quels mois ne comptent pas ?', type: 'months' as const },
  absences: { question: 'Quand la personne était-elle hors de France ?', type: 'text' as const },
  metierEnTension: { question: 'Métier en tension ?', type: 'boolean' as const },
  emploiActuelEnTension: { question: 'Emploi actuel ?', type: 'boolean' as const },
};

describe('any condition against an assessment of every day', () => {
  const rules = fc.record({
    first: condition,
    concerned: fc.option(condition, { nil: undefined, freq: 2 }), // the case that a rule is about
    second: condition,
    other: leaf,
    ends: fc.option(day),
    begins: day,
    standing: fc.constantFrom('drop', 'repere', 'keep'),
  });

  const compare = (
    numRuns: number,
    seed: number,
    pick: (days: readonly string[], changes: readonly string[]) => readonly string[],
    slow?: typeof judged,
  ) =>
    fc.assert(
      fc.property(
        rules.chain((made) => {
          const noLoop = (text: Condition) =>
            JSON.parse(JSON.stringify(text).replaceAll('{"rule":"autre"}', '{"appreciation":true}'));
          const after = made.standing as 'drop' | 'repere' | 'keep';
          const ends = made.ends !== null && made.ends >= made.begins ? made.ends : null;
          const own = [
            testRule({
              id: 'une',
              condition: made.first,
              ...(made.concerned === undefined ? {} : { when: made.concerned }),
            }),
            testRule({
              id: 'autre',
              condition: noLoop(made.other),
              from: made.begins,
              to: ends,
              ...(ends === null ? {} : { afterRepeal: after, repereLabel: 'Repère :' }),
            }),
            testRule({
              id: 'ensemble',
              condition: { all: [{ rule: 'une' }, { any: [made.second, { rule: 'autre' }] }] },
            }),
          ];
          const catalogue = lawCatalogue(own, { questions: QUESTIONS });
          const procedure = catalogue.procedures['test'];
          if (!procedure) throw new Error('no test procedure');
          return randomDossier(procedure, ['quittance-loyer', 'avis-imposition', 'autre']).map((facts) =>
            prepareDossier(facts, 'test', catalogue),
          );
        }),
        day,
        (prepared, on) => {
          expect(compareWithAssess(prepared, on, pick, slow)).toBeGreaterThan(0);
        },
      ),
      { numRuns, seed },
    );

  it('every day of six years, a few dossiers', () => compare(10, 3, (days) => days, judged), 300_000);

  it('random days and both sides of changes, many dossiers', () => {
    let turn = 0;
    compare(120, 5, (days, changes) => {
      turn++;
      const around = changes.flatMap((date) => days.slice(Math.max(0, days.indexOf(date) - 1), days.indexOf(date) + 1));
      const anywhere = Array.from(
        { length: 10 },
        (_, index) => days[(turn * 7919 + index * 104_729) % days.length] ?? '',
      );
      return [...anywhere, ...around.filter((_, index) => (index + turn) % 3 === 0)];
    });
  }, 300_000);
});

const dayOf = (year: number, index: number, at: number) =>
  `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${String(at).padStart(2, '0')}`;

describe('presence against an assessment of every day', () => {
  const rules = [
    ...[1, 2, 3].map((annees) =>
      testRule({ id: `presence-${annees}`, condition: { judge: 'presence-continue', with: { annees } } }),
    ),
    ...[6, 24].map((mois) =>
      testRule({
        id: `residence-${mois}`,
        condition: { judge: 'residence-continue', with: { mois, horsPeriodes: ['horsPeriode'] } },
      }),
    ),
  ];
  const catalogue = lawCatalogue(rules, { questions: QUESTIONS });

  // Proofs from 2018 or 2019 on for seven years, short absences within them: the answer hangs on single days.
  const proven = fc.tuple(fc.constantFrom(2018, 2019), fc.integer({ min: 1, max: 28 })).map(([year, at]) =>
    Array.from({ length: 84 }, (_, index) => ({
      id: `q${index}`,
      kind: 'quittance-loyer',
      facts: { dateDocument: dayOf(year, index, index % 12 === 5 ? at : 1) },
    })),
  );
  const absence = fc
    .tuple(
      fc.integer({ min: 2019, max: 2024 }),
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 60 }),
    )
    .map(([year, index, at, length]) => {
      const from = dayOf(year, index, at);
      return `${from}/${new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10)}`;
    });

  it('every day of six years, with proofs every month, absences and months that do not count', () => {
    fc.assert(
      fc.property(
        proven,
        fc.array(absence, { maxLength: 2 }).map((all) => (all.length > 0 ? all.join(', ') : 'aucune')),
        fc.constantFrom('aucune', '2020-03/2020-05'),
        fc.record(
          { dateEntreeFrance: fc.constantFrom('2017-12-31', '2019-02-28', '2020-02-29') },
          { requiredKeys: [] },
        ),
        fc.constantFrom('2021-06-15', '2022-02-28', '2023-10-31'),
        (pieces, stated, horsPeriode, person, on) => {
          const facts = factsFile.parse({ person, pieces, facts: { absences: stated, horsPeriode } });
          expect(
            compareWithAssess(prepareDossier(facts, 'test', catalogue), on, (days) => days, judged),
          ).toBeGreaterThan(3000);
        },
      ),
      { numRuns: 15, seed: 9 },
    );
  }, 300_000);
});
