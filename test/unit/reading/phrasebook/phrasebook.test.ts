import { describe, expect, it } from 'vitest';
import { BILL_SHEETS } from './bills-and-bank.ts';
import { IDENTITY_SHEETS } from './identity-papers.ts';
import { OFFICE_SHEETS } from './office-papers.ts';
import { type PhraseSheet, tallyOf } from './phrase-sheet.ts';
import { SCHOOL_CARE_SHEETS } from './school-care-papers.ts';
import { TRANSPORT_SHEETS } from './transport-papers.ts';

/** Of the wordings of one group of papers; they were written before any of them was tried. */
const LEAST_RIGHT = 0.95;

const GROUPS: [string, readonly PhraseSheet[]][] = [
  ['transport', TRANSPORT_SHEETS],
  ['offices', OFFICE_SHEETS],
  ['identity', IDENTITY_SHEETS],
  ['bills and bank', BILL_SHEETS],
  ['school and care', SCHOOL_CARE_SHEETS],
];

describe.each(GROUPS)('wordings of papers: %s', (_, sheets) => {
  const tally = tallyOf(sheets);

  it('reads nearly all of them', () => {
    const notRead = [...tally.missed, ...tally.wrong].map(({ kind, fact, wording }) => `${kind} ${fact}: ${wording}`);
    expect(tally.right / tally.of, notRead.join('\n')).toBeGreaterThan(LEAST_RIGHT);
  });

  it('takes no decoy and no other value for a sure one', () => {
    expect(tally.wrongAndSure).toEqual([]);
  });
});
