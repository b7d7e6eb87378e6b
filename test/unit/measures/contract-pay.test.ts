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

describe('pay of contracts over the SMIC', () => {
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
