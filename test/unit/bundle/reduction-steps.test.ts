import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSteps, reductionSteps, type Weighed } from '../../../core/domain/bundle/reduction-steps.ts';

/** Images as tables: weight now, then after each step; null: refused. */
const weighed = (table: (number | null)[], asked?: Set<string>, name = ''): Weighed => ({
  bytes: table[0] ?? 0,
  after: (step) => {
    asked?.add(`${name}${step}`);
    return Promise.resolve(table[step + 1] ?? null);
  },
});

const STEPS = 4;
/** Weights fall from step to step; some images gain nothing, some refuse the last steps (a code that would be lost). */
const images = fc.array(
  fc
    .tuple(
      fc.integer({ min: 0, max: 1000 }),
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: STEPS, maxLength: STEPS }),
      fc.nat(STEPS),
    )
    .map(([start, falls, refused]) => {
      const table: (number | null)[] = [1000];
      let weight = 900 + start / 4;
      for (const [step, fall] of falls.entries()) {
        weight = Math.max(10, weight - fall);
        table.push(step >= STEPS - refused && refused < STEPS ? null : weight);
      }
      return table;
    }),
  { minLength: 1, maxLength: 8 },
);

/** Every image at the furthest step up to `step` that it bears, when that is lighter. */
const naive = (tables: (number | null)[][], step: number): number =>
  tables.reduce((sum, table) => {
    const allowed = table.slice(1, step + 2).filter((weight) => weight !== null);
    return sum + Math.min(table[0] ?? 0, allowed.at(-1) ?? Number.POSITIVE_INFINITY);
  }, 0);

describe('choosing how far images are reduced', () => {
  it('meets the limit whenever it can be met, with the mildest step that is enough and no image more than needed', async () => {
    await fc.assert(
      fc.asyncProperty(
        images,
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 0, max: 500 }),
        async (tables, limit, fixed) => {
          const choice = await chooseSteps(
            tables.map((table) => weighed(table)),
            STEPS,
            fixed,
            limit,
          );
          const weights = choice.chosen.map((step, i) => tables[i]?.[step + 1] ?? Number.NaN);
          expect(choice.bytes).toBeCloseTo(fixed + weights.reduce((sum, weight) => sum + weight, 0), 6);
          expect(choice.met).toBe(choice.bytes <= limit);
          const enough = [-1, 0, 1, 2, 3].find((step) => fixed + naive(tables, step) <= limit);
          expect(choice.met).toBe(enough !== undefined);
          if (enough === undefined) expect(choice.bytes).toBeCloseTo(fixed + naive(tables, STEPS - 1), 6);
          else {
            expect(Math.max(...choice.chosen)).toBe(enough);
            const further = choice.chosen.flatMap((step, i) => (step === enough && step >= 0 ? [i] : []));
            // Taking any one of the images back to the step before would break the limit.
            for (const i of further) {
              const table = tables[i] ?? [];
              const before = table.slice(1, enough + 1).findLast((weight) => weight !== null) ?? table[0] ?? 0;
              const gain = Math.min(before, table[0] ?? 0) - (table[enough + 1] ?? 0);
              if (gain === Math.min(...further.map((k) => gainOf(tables[k] ?? [], enough)))) {
                expect(choice.bytes + gain > limit).toBe(true);
              }
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('asks for few of the steps', async () => {
    const asked = new Set<string>();
    const table = [1000, 800, 600, 500, 400, 300, 200];
    await chooseSteps([weighed(table, asked, 'a'), weighed(table, asked, 'b')], 6, 0, 1900);
    expect(asked.size).toBeLessThanOrEqual(6);
  });

  it('goes below the floor only when that was accepted', () => {
    expect(Math.min(...reductionSteps(150, false).map(({ dpi }) => dpi))).toBe(150);
    expect(Math.min(...reductionSteps(150, true).map(({ dpi }) => dpi))).toBeLessThan(100);
    expect(reductionSteps(180, false).at(-1)).toEqual({ dpi: 180, quality: 60 });
  });
});

function gainOf(table: (number | null)[], step: number): number {
  const before = table.slice(1, step + 1).findLast((weight) => weight !== null) ?? table[0] ?? 0;
  return Math.min(before, table[0] ?? 0) - (table[step + 1] ?? 0);
}
