import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import { assess } from '../../../core/domain/assess.ts';
import { lawCatalogue, testRule } from '../rules/law-catalogue.ts';

const catalogue = lawCatalogue([
  testRule({ id: 'essai', condition: { judge: 'presence-continue', with: { annees: 1 } } }),
]);

/** The naive judgement of one year, on strings; days go up to the 28th, so that "a year before" needs no calendar. */
function naiveState(on: string, entry: string | null, proofs: string[]): string {
  const [year = 0, month = 0, day = ''] = on.split('-').map((part, index) => (index < 2 ? Number(part) : part)) as [
    number,
    number,
    string,
  ];
  const yearBefore = `${year - 1}${on.slice(4, 8)}${day}`;
  if (entry !== null && entry > yearBefore) return 'not-satisfied';
  const counted = proofs.filter((proof) => proof <= on).sort();
  let complete = true;
  for (let back = 0; back < 12; back++) {
    const index = year * 12 + month - 1 - back;
    const wanted = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-`;
    if (!counted.some((proof) => proof.startsWith(wanted))) complete = false;
  }
  if (complete) return 'satisfied';
  return counted[0] !== undefined && counted[0] <= yearBefore ? 'appreciation' : 'unknown';
}

const day = (fromYear: number, toYear: number) =>
  fc
    .tuple(
      fc.integer({ min: fromYear, max: toYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 14, 15, 16, 28),
    )
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

it('judges a year of presence as a naive walk does, for any proofs, entry and day', () => {
  // Almost every month of three years is proven, so that all four states occur.
  const months = Array.from(
    { length: 36 },
    (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const left = fc.subarray(months, { maxLength: 3 });
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.nat({ max: 35 }),
      left,
      fc.constantFrom('01', '15', '16'),
      fc.option(day(2021, 2024), { nil: null }),
      day(2022, 2024),
      (start, without, dayOfMonth, entry, on) => {
        const proofs = months
          .filter((month, index) => index >= start && !without.includes(month))
          .map((month) => `${month}-${dayOfMonth}`);
        const facts = factsFile.parse({
          person: entry === null ? {} : { dateEntreeFrance: entry },
          pieces: proofs.map((proof) => ({ id: proof, kind: 'quittance-loyer', facts: { dateDocument: proof } })),
        });
        const state = assess({ facts, procedure: 'test', on }, catalogue).findings[0]?.state;
        seen.add(state ?? '');
        expect(state).toBe(naiveState(on, entry, proofs));
      },
    ),
    { numRuns: 400 },
  );
  expect(seen.size).toBe(4);
});
