import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureContext } from '../../../core/domain/measures/measure-context.ts';
import { MEASURES } from '../../../core/domain/measures/measures.ts';
import { payslipsOf } from '../../../core/domain/measures/payslip.ts';
import { indexPayslips, workedMonths, workedMonthsOn } from '../../../core/domain/measures/worked-months.ts';
import { lawCatalogue, SMIC } from '../rules/law-catalogue.ts';
import { assessPieces, slip, type TestPiece } from './assess-test-dossier.ts';
import { exists, naiveState, type Paper, type State, shift, toPiece } from './naive-ledger.ts';
import { FILING_DAYS, ledger } from './random-ledger.ts';

const catalogue = lawCatalogue();
const procedure = catalogue.procedures['test'];
const standard = {
  smicOf: (month: string) => SMIC.findLast(([from]) => from <= `${month}-01`)?.[1] ?? null,
  fullTimeHoursOf: () => 151.67,
  share: 0.5,
};
const isPerson = () => null;

/** What the work measures look at, without the rest of an assessment. */
function contextOf(pieces: TestPiece[], on: string): MeasureContext {
  const worked = workedMonths(payslipsOf(pieces), on, standard, isPerson);
  const facts = {};
  const person = {};
  const presence = undefined as never; // no work measure reads it
  if (procedure === undefined) throw new Error('no test procedure');
  return { on, person, isPerson, facts, pieces, catalogue, procedure, worked, presence };
}

function naiveWindow(on: string, count: number, papers: Paper[]): [string, State][] {
  const states: [string, State][] = [];
  for (let month = on.slice(0, 7), left = count; left > 0; left--, month = shift(month, -1)) {
    const own = papers.filter((paper) => paper.month === month && exists(paper, on));
    states.unshift([month, naiveState(month, own)]);
  }
  return states;
}

describe('worked months, against a slow version that tries every reading of the papers', () => {
  it('gives the same months and states for any papers and boundary day', () => {
    fc.assert(
      fc.property(ledger, ({ on, papers }) => {
        const context = contextOf(papers.map(toPiece), on);
        const expected = naiveWindow(on, 61, papers);
        const found = context.worked.months;
        const states = expected.map(([month]) => `${month} ${found.get(month)?.state ?? 'none'}`);
        expect(states.join()).toBe(expected.map((entry) => entry.join(' ')).join());
        for (const count of [12, 24, 36, 60]) {
          const result = MEASURES[`moisTravailles${count}`]?.(context);
          const counted = expected.slice(-count).filter(([, state]) => state === 'counted').length;
          expect([count, result?.measure.value]).toEqual([count, counted]);
          expect(result?.highest).toBeGreaterThanOrEqual(counted);
          expect(result?.highest).toBeLessThanOrEqual(count);
        }
        // Nothing is lost: every paper is in a month, without a month, or of the future.
        const listed = [
          ...[...found.values()].flatMap((month) => month.pieces),
          ...context.worked.withoutMonth.map(({ id }) => id),
          ...context.worked.tooLate.map(({ id }) => id),
        ];
        expect(listed.sort().join()).toBe(
          papers
            .map((_, index) => `b${index}`)
            .sort()
            .join(),
        );
      }),
      { numRuns: 7000 },
    );
  });

  it('answers many filing days from one index as it answers each alone', () => {
    fc.assert(
      fc.property(ledger, fc.nat(FILING_DAYS.length - 1), ({ on, papers }, other) => {
        const pieces = papers.map(toPiece);
        const index = indexPayslips(pieces);
        const days = [on, FILING_DAYS[other] ?? on, FILING_DAYS[(other + 5) % FILING_DAYS.length] ?? on, on];
        for (const day of days) {
          const fresh = workedMonths(payslipsOf(pieces), day, standard, isPerson);
          expect(workedMonthsOn(index, day, standard, isPerson)).toEqual(fresh);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is unchanged by the order of papers', () => {
    fc.assert(
      fc.property(ledger, fc.nat(7), ({ on, papers }, turn) => {
        const pieces = papers.map(toPiece);
        const turned = [...pieces.slice(turn), ...pieces.slice(0, turn)].reverse();
        const states = (list: TestPiece[]) =>
          [...contextOf(list, on).worked.months.values()].map(({ month, state, hours, gross }) => [
            month,
            state,
            hours,
            gross,
          ]);
        expect(states(turned)).toEqual(states(pieces));
      }),
      { numRuns: 1500 },
    );
  });

  it('counts one slip a month the same on the first and last day of every month of 2019–2027', () => {
    const pieces: TestPiece[] = [];
    const papers: Paper[] = [];
    for (let month = '2027-12'; month >= '2019-01'; month = shift(month, -1)) {
      const number = Number(month.slice(5));
      if (number % 3 === 0) continue;
      const hours = number % 2 ? 75_840 : 75_830;
      const none = { days: null, name: null, siret: null, gross: null, net: null };
      const paper: Paper = {
        origin: papers.length,
        copy: 'no',
        month,
        paidOn: `${month}-28`,
        interim: false,
        hours,
        ...none,
      };
      pieces.push(toPiece(paper, papers.length));
      papers.push(paper);
    }
    const index = indexPayslips(pieces);
    for (let month = '2027-12'; month >= '2019-01'; month = shift(month, -1)) {
      for (const on of [`${month}-01`, `${month}-27`, `${month}-28`]) {
        const context = { ...contextOf([], on), worked: workedMonthsOn(index, on, standard, isPerson) };
        const expected = naiveWindow(on, 24, papers).filter(([, state]) => state === 'counted').length;
        expect([on, MEASURES['moisTravailles24']?.(context).measure.value]).toEqual([on, expected]);
      }
    }
  });

  it('is unchanged, through the whole assessment, by bringing the same payslip again', () => {
    fc.assert(
      fc.property(ledger, fc.nat(), ({ on, papers }, pick) => {
        const originals = papers.filter((paper) => paper.copy === 'no' && paper.siret !== null && paper.month !== null);
        const pieces = originals.map(toPiece);
        const again = pieces[pick % Math.max(1, pieces.length)];
        if (again?.facts['heures'] === undefined || again.facts['salaireBrut'] === undefined) return;
        const values = (list: TestPiece[]) =>
          Object.values(assessPieces(on, list).measures).map((measure) => measure.value);
        expect(values([...pieces, slip('copie', again.facts)])).toEqual(values(pieces));
      }),
      { numRuns: 300 },
    );
  });
});
