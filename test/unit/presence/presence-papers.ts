import fc from 'fast-check';
import type { ProofStrength } from '../../../core/contract/assessment.ts';
import { type Kind, kind } from '../../../core/contract/catalogue/kind.ts';
import { type PresenceGrid, presenceGrid } from '../../../core/contract/catalogue/presence-grid.ts';
import { type LawPiece, lawPiece } from '../../../core/domain/measures/law-piece.ts';

const source = { text: 'Essai', authority: 'practice', grade: 'S', checkedOn: '2026-11-22' } as const;

/** A kind of paper with nothing but its proof of presence. */
const paperKind = (slug: string, presence: object): Kind =>
  kind.parse({
    slug,
    title: slug,
    section: 'x',
    anchors: [],
    facts: [],
    titlePattern: slug,
    presence: { dates: ['dateDocument'], source, ...presence },
  });

/** One kind a strength, and a payslip of which only the month may be known. */
export const KINDS: Record<string, Kind> = {
  certaine: paperKind('certaine', { strength: 'certaine' }),
  reelle: paperKind('reelle', { strength: 'reelle', eachDay: ['joursSurPlace'] }),
  limitee: paperKind('limitee', { strength: 'limitee' }),
  aucune: paperKind('aucune', { strength: 'aucune' }),
  paie: paperKind('paie', { strength: 'reelle', month: 'periode' }),
};

export interface TestPaper {
  kind: string;
  day?: string;
  days?: string[];
  month?: string;
}

export const piecesOf = (papers: readonly TestPaper[]): LawPiece[] =>
  papers.map(({ kind: slug, day, days, month }, index) => {
    const facts = {
      ...(day ? { dateDocument: day } : {}),
      ...(days && days.length > 0 ? { joursSurPlace: days.join(' ') } : {}),
      ...(month ? { periode: month } : {}),
    };
    return lawPiece({ id: `p${String(index).padStart(2, '0')}`, kind: slug, facts }).piece;
  });

export const two = (number: number) => String(number).padStart(2, '0');
export const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days of which many are the first or the last of a month, the leap day included. */
export const dayFrom = (firstYear: number, lastYear: number) =>
  fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 2, 15, 30, 31),
    )
    .map(([year, month, day]) => `${year}-${two(month)}-${two(Math.min(day, lastDay(year, month)))}`);

export const monthFrom = (firstYear: number, lastYear: number) =>
  dayFrom(firstYear, lastYear).map((day) => day.slice(0, 7));

/** Papers of every sort over some years; statements with several days, payslips with a month alone. */
export const papersFrom = (firstYear: number, lastYear: number, maxLength: number) => {
  const day = dayFrom(firstYear, lastYear);
  return fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record<TestPaper>({ kind: fc.constantFrom('certaine', 'reelle', 'limitee', 'aucune'), day }),
      },
      {
        weight: 1,
        arbitrary: fc.record<TestPaper>({
          kind: fc.constant('reelle'),
          days: fc.array(day, { minLength: 1, maxLength: 3 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record<TestPaper>({ kind: fc.constant('paie'), month: monthFrom(firstYear, lastYear) }),
      },
    ),
    { maxLength },
  );
};

export const gridOf = (parts: Partial<PresenceGrid>): PresenceGrid =>
  presenceGrid.parse({
    id: 'essai',
    title: 'Essai',
    by: 'essai',
    statedOn: null,
    wording: '',
    requirements: [],
    source,
    ...parts,
  });

const strengths = fc.constantFrom<Exclude<ProofStrength, 'aucune'>[]>(
  ['certaine'],
  ['certaine', 'reelle'],
  ['certaine', 'reelle', 'limitee'],
);
const every = fc.oneof(
  fc.constantFrom('mois', 'trimestre', 'semestre', 'annee').map((calendar) => ({ calendar }) as const),
  fc.integer({ min: 1, max: 12 }).map((months) => ({ months })),
);

/** Any grid: one or two requirements, with or without a longest gap. */
export const anyGrid = fc
  .record({
    requirements: fc.array(fc.record({ proofs: fc.integer({ min: 1, max: 3 }), every, strengths }), {
      minLength: 1,
      maxLength: 2,
    }),
    maxGap: fc.option(fc.record({ months: fc.integer({ min: 1, max: 8 }), strengths }), { nil: undefined }),
    ambiguous: fc.boolean(),
  })
  .map(({ maxGap, ...rest }) => gridOf({ ...rest, ...(maxGap ? { maxGap } : {}) }));
