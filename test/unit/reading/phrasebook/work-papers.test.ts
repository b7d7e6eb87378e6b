import { describe, expect, it } from 'vitest';
import { CESU_STATEMENTS } from './cesu-statements.ts';
import { SETTLEMENTS } from './end-of-work-papers.ts';
import { AMENDMENTS, HOUSEHOLD_CONTRACTS } from './household-contracts.ts';
import { MISSION_CONTRACTS } from './mission-contracts.ts';
import { MORE_WORK_PAPERS } from './more-work-papers.ts';
import { PAYSLIP_LAYOUTS } from './payslip-layouts.ts';
import { figuresOf } from './whole-paper.ts';

/** Papers of work in layouts of their own, and how many of their values may be missed or proposed wrongly. */
const BOOKS = [
  ['contracts of temporary work', MISSION_CONTRACTS, 3],
  ['contracts of households', HOUSEHOLD_CONTRACTS, 2],
  ['amendments and promises', AMENDMENTS, 2],
  ['receipts for a final settlement', SETTLEMENTS, 2],
  ['further papers of work', MORE_WORK_PAPERS, 3],
  ['payslips', PAYSLIP_LAYOUTS, 2],
  ['statements of the CESU and Pajemploi', CESU_STATEMENTS, 1],
] as const;

describe.each(BOOKS)('layouts of %s', (_, papers, mayMiss) => {
  it.each([
    ['as printed', false],
    ['without accents and apostrophes', true],
  ])('are read %s, and nothing surely wrong', (_, bare) => {
    const figures = figuresOf(papers, bare);
    expect(figures.wrongAndSure).toEqual([]);
    expect(figures.kinds.length, figures.kinds.join('\n')).toBeLessThanOrEqual(1);
    expect(figures.notRight.length, figures.notRight.join('\n')).toBeLessThanOrEqual(mayMiss);
  });
});
