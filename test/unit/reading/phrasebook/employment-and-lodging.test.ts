import { describe, expect, it } from 'vitest';
import { CONTRACT_SHEETS } from './employment-contracts.ts';
import { PROOF_SHEETS } from './employment-proofs.ts';
import { LODGING_SHEETS } from './lodging-papers.ts';
import { tallyOf } from './phrase-sheet.ts';

/** What may be missed of each book, and what may be read without being sure where nothing is printed. */
const BOOKS = [
  ['contracts', CONTRACT_SHEETS, 2, 2],
  ['certificates and attestations of employers', PROOF_SHEETS, 2, 5],
  ['leases, receipts, hosts, witnesses', LODGING_SHEETS, 2, 3],
] as const;

describe('wordings of employment and lodging papers', () => {
  it.each(BOOKS)('%s are read in their many wordings, and never surely wrong', (_, sheets, missed, invented) => {
    const tally = tallyOf(sheets);
    expect(tally.wrongAndSure).toEqual([]);
    expect(tally.of - tally.right).toBeLessThanOrEqual(missed);
    expect(tally.invented.length).toBeLessThanOrEqual(invented);
  });
});
