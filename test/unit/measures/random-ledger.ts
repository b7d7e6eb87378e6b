import fc from 'fast-check';
import { lastDay, type Paper, shift, smicCents } from './naive-ledger.ts';

/** Filing days at every kind of boundary: first and last days, leap days, days around a change of the SMIC and of year. */
export const FILING_DAYS: string[] = [];
for (let month = '2023-01'; month <= '2026-12'; month = shift(month, 1)) {
  FILING_DAYS.push(`${month}-01`, `${month}-15`, lastDay(month));
}

// Figures crowd around the thresholds, where mistakes show: half of 151.67 h, a hair below, quarters, nothing, less than it.
const HOURS = [null, null, null, 0, 75_835, 75_830, 75_840, 37_920, 151_670, -20_000, 40_000, 75_834];
const BACK = [0, 0, 0, 0, 1, 1, 1, 11, 12, 23, 24, 36, 60, -1, null];
const EMPLOYERS: [string | null, string | null][] = [
  ['Net Plus', '11111111100011'],
  ['Net Plus', null],
  ['Net Plus', '11111111100099'],
  ['Chez Ali', '22222222200022'],
  ['Chez Ali', null],
  [null, null],
  [null, '33333333300033'],
];

/** Takes decisions out of one number, so that a ledger is a short list of numbers to draw and to shrink. */
function decisions(seed: number): (choices: number) => number {
  let left = seed;
  return (choices) => {
    const choice = left % choices;
    left = Math.floor(left / choices);
    return choice;
  };
}

function grossFor(month: string, choice: number): number | null {
  const smic = smicCents(month) ?? 150_000;
  const half = Math.ceil(smic / 2);
  return [null, null, half, half - 1, Math.ceil(half / 2), smic, smic - 1, 0, -5_000, 2 * smic][choice] ?? null;
}

function papersOf(seed: number, origin: number, on: string): Paper[] {
  const choose = decisions(seed);
  const back = BACK[choose(BACK.length)] ?? null;
  const month = back === null ? shift(on.slice(0, 7), -11) : shift(on.slice(0, 7), -back);
  const week = choose(6);
  const days: [string, string] | null =
    back === null
      ? [`${month}-16`, `${shift(month, 1)}-15`]
      : week === 0
        ? [`${month}-01`, lastDay(month)]
        : week < 4
          ? [`${month}-${['', '01', '08', '15'][week]}`, `${month}-${['', '07', '14', '21'][week]}`]
          : null;
  const paidOn = [null, null, lastDay(month), `${shift(month, 1)}-05`, `${shift(month, 2)}-05`, on][choose(6)] ?? null;
  const [name, siret] = EMPLOYERS[choose(EMPLOYERS.length)] ?? [null, null];
  const original: Paper = {
    origin,
    copy: 'no',
    month: back === null ? null : month,
    days,
    paidOn,
    name,
    siret,
    interim: choose(4) === 0,
    hours: HOURS[choose(HOURS.length)] ?? null,
    gross: grossFor(month, choose(10)),
    net: 100_000 + origin, // no two payslips are alike
  };
  const copy = choose(8);
  if (back === null || original.hours === null || original.gross === null) return [original];
  const surely = name !== null || siret !== null; // copies of unknown employers are always doubtful
  if (copy === 0) return [original, { ...original, copy: surely ? 'exact' : 'doubtful' }];
  if (copy === 1) return [original, { ...original, copy: 'doubtful', net: null }];
  if (copy === 2 && paidOn !== null && !paidOn.endsWith('-01'))
    return [original, { ...original, copy: 'doubtful', paidOn: `${paidOn.slice(0, 8)}01` }];
  return [original];
}

/** Papers and a filing day. */
export const ledger: fc.Arbitrary<{ on: string; papers: Paper[] }> = fc
  .tuple(fc.nat(FILING_DAYS.length - 1), fc.array(fc.nat(2 ** 31 - 1), { maxLength: 7 }))
  .map(([day, seeds]) => {
    const on = FILING_DAYS[day] ?? '2024-02-29';
    return { on, papers: seeds.flatMap((seed, origin) => papersOf(seed, origin, on)) };
  });
