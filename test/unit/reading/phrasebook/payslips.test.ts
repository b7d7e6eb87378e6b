import { expect, it } from 'vitest';
import { PAYSLIP_BODY, PAYSLIP_HEAD, PAYSLIP_NAMES } from './payslips.ts';
import { tallyOf } from './phrase-sheet.ts';

/** Of the wordings of payslips, written down before the labels were looked at: at least so many are read. */
const LEAST_READ = 0.97;

it('reads what payslips print in their many wordings, and is never surely wrong', () => {
  const tally = tallyOf([PAYSLIP_HEAD, PAYSLIP_BODY, PAYSLIP_NAMES]);
  expect(tally.wrongAndSure).toEqual([]);
  expect(tally.wrong).toEqual([]);
  expect(
    tally.right / tally.of,
    tally.missed.map(({ fact, wording }) => `${fact}: ${wording}`).join('\n'),
  ).toBeGreaterThanOrEqual(LEAST_READ);
  // A few values of other things may be shown to a person, unsure.
  expect(tally.invented.length).toBeLessThanOrEqual(6);
});
