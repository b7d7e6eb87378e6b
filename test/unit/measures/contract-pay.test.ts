import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMIC } from '../rules/law-catalogue.ts';
import { assessPieces, type TestPiece } from './assess-test-dossier.ts';

const contract = (id: string, facts: Record<string, string | number>): TestPiece => ({
  id,
  kind: 'contrat-de-travail',
  facts,
});
const ratioOf = (on: string, pieces: TestPiece[]) => assessPieces(on, pieces).measures['salaireContratSurSmic'];

const day = fc
  .tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

/** First days and middles of months, walked by the naive version. */
const halfMonths = (last: number) =>
  Array.from({ length: (last - 2018) * 24 }, (_, index) => {
    const month = String((Math.floor(index / 2) % 12) + 1).padStart(2, '0');
    return `${2018 + Math.floor(index / 24)}-${month}-${index % 2 ? '15' : '01'}`;
  });
const START_DAYS = halfMonths(2028);

describe('pay of contracts over the SMIC', () => {
  it('adds only contracts that run together, at the best moment: a naive walk over the days agrees', () => {
    const halfDay = fc.constantFrom(...START_DAYS.slice(24));
    const any = fc.record({
      cents: fc.integer({ min: 1, max: 300_000 }),
      start: fc.option(halfDay, { nil: null, freq: 4 }),
      end: fc.option(halfDay, { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), halfDay, (drawn, on) => {
        const contracts = drawn.filter(({ start, end }) => start === null || end === null || start <= end);
        const pieces = contracts.map(({ cents, start, end }, index) =>
          contract(`c${index}`, {
            employeur: `Employeur ${index}`,
            salaireBrutMensuel: cents / 100,
            ...(start === null ? {} : { dateDebut: start }),
            ...(end === null ? {} : { dateFin: end }),
          }),
        );
        const running = contracts.filter(({ end }) => end === null || end >= on);
        let best = 0;
        for (const now of START_DAYS) {
          const active = running.filter(
            ({ start, end }) => (start === null || start <= now) && (end === null || end >= now),
          );
          best = Math.max(
            best,
            active.reduce((sum, { cents }) => sum + cents, 0),
          );
        }
        let smic = 0;
        for (const [from, value] of SMIC) if (from <= on) smic = Math.round(value * 100);
        const expected = running.length === 0 ? null : Math.round((best / smic) * 10_000) / 10_000;
        expect(ratioOf(on, pieces)?.value).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('does not add an amendment, or the next contract of the same employer, to the former', () => {
    const first = { employeur: 'Net Plus', typeContrat: 'CDI', dateDebut: '2023-01-02', salaireBrutMensuel: 900.9 };
    const more = { ...first, salaireBrutMensuel: 1081.08, dateSignature: '2024-06-01' };
    const amended = [contract('a', { ...first, dateSignature: '2023-01-02' }), contract('b', more)];
    expect(ratioOf('2024-12-15', amended)?.value).toBe(0.6);
    const notes = assessPieces('2024-12-15', amended).measures;
    expect(notes['salaireContratSurSmic']?.value).toBe(0.6);
    // The amendment lowers the pay: the latest stands all the same. Signed after the day, it does not exist yet.
    const less = [
      contract('a', { ...first, dateSignature: '2024-07-01', salaireBrutMensuel: 540.54 }),
      contract('b', more),
    ];
    expect(ratioOf('2024-12-15', less)?.value).toBe(0.3);
    expect(ratioOf('2024-06-30', less)?.value).toBe(0.657);
    const other = [amended[0] ?? contract('x', {}), contract('b', { ...more, employeur: 'Chez Ali' })];
    expect(ratioOf('2024-12-15', other)?.value).toBe(1.1);
  });

  it('does not add two fixed terms in a row', () => {
    const term = { typeContrat: 'CDD', employeur: 'Net Plus', salaireBrutMensuel: 1000 };
    const row = [
      contract('a', { ...term, dateDebut: '2024-07-01', dateFin: '2024-12-31' }),
      contract('b', { ...term, dateDebut: '2025-01-01', dateFin: '2025-06-30' }),
    ];
    expect(ratioOf('2024-12-15', row)?.value).toBe(0.555);
  });

  it('does not double the pay of a copy on which a day or the employer could not be read', () => {
    const full = { employeur: 'Net Plus', typeContrat: 'CDI', dateDebut: '2024-01-02', salaireBrutMensuel: 1000 };
    const { employeur: _employer, ...anonymous } = full;
    const { dateDebut: _start, ...undated } = full;
    for (const copy of [undated, anonymous]) {
      expect(ratioOf('2024-12-15', [contract('a', full), contract('b', copy)])?.value).toBe(0.555);
      expect(ratioOf('2024-12-15', [contract('b', copy), contract('a', full)])?.value).toBe(0.555);
    }
  });

  it('equals a naive sum in cents of the contracts not ended on the day', () => {
    const any = fc.record({
      cents: fc.option(fc.integer({ min: 1, max: 300_000 }), { nil: null }),
      end: fc.option(day, { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), day, (contracts, on) => {
        const pieces = contracts.map(({ cents, end }, index) =>
          contract(`c${index}`, {
            employeur: `Employeur ${index}`,
            ...(cents === null ? {} : { salaireBrutMensuel: cents / 100 }),
            ...(end === null ? {} : { dateFin: end }),
          }),
        );
        let smic = 0;
        for (const [from, value] of SMIC) if (from <= on) smic = Math.round(value * 100);
        let sum = 0;
        let known = 0;
        let unknown = 0;
        for (const { cents, end } of contracts) {
          if (end !== null && end < on) continue;
          if (cents === null) unknown++;
          else {
            sum += cents;
            known++;
          }
        }
        const measure = ratioOf(on, pieces);
        expect(measure?.value).toBe(known === 0 ? null : Math.round((sum / smic) * 10_000) / 10_000);
        expect((measure?.missing ?? []).filter((entry) => entry.note.includes('Salaire brut'))).toHaveLength(unknown);
      }),
    );
  });

  it('counts a contract on its last day, not the day after', () => {
    const ending = contract('c', { dateFin: '2024-12-15', salaireBrutMensuel: 1801.8 });
    expect(ratioOf('2024-12-15', [ending])?.value).toBe(1);
    expect(ratioOf('2024-12-16', [ending])?.value).toBeNull();
  });

  it('merges the same contract brought twice and leaves out one signed after the day', () => {
    const facts = { employeur: 'Net Plus', typeContrat: 'CDI', dateDebut: '2024-01-02', salaireBrutMensuel: 1000 };
    const pieces = [
      contract('a', facts),
      contract('b', { ...facts, employeur: 'NET PLUS' }),
      contract('later', { salaireBrutMensuel: 900, dateSignature: '2025-01-01' }),
    ];
    const answer = assessPieces('2024-12-15', pieces);
    expect(answer.measures['salaireContratSurSmic']?.value).toBe(0.555);
    expect(answer.ignored.join()).toContain('later');
  });

  it('says that a newer SMIC may exist after the day on which the series was checked', () => {
    const cdi = contract('c', { salaireBrutMensuel: 1867.02 });
    expect(ratioOf('2026-11-22', [cdi])?.missing).toBeUndefined();
    expect(ratioOf('2027-01-01', [cdi])).toMatchObject({
      value: 1,
      missing: [{ note: expect.stringContaining('plus récente') }],
    });
  });
});
