import { describe, expect, it } from 'vitest';
import type { FactName } from '../../../core/contract/fact-names.ts';
import type { PageReading } from '../../../core/contract/reading.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { type Case, casesOf, paperFile } from '../../bench/reading/cases.ts';
import { bring, DEGRADATION_IDS } from '../../bench/reading/degradations.ts';
import { judgeCase } from '../../bench/reading/judge-case.ts';
import { valuesIn } from '../../bench/reading/native-tesseract.ts';
import { readOptions } from '../../bench/reading/options.ts';
import { FILE_MAKERS, MAKERS } from '../../bench/reading/papers/all.ts';
import { payslipClarified } from '../../bench/reading/papers/payslip-clarified.ts';
import { calibration } from '../../bench/reading/tally.ts';
import { printTargets, valueTargets } from '../../bench/reading/targets.ts';
import { KINDS } from '../reading/layout.ts';

async function textPages(one: Case): Promise<PageReading[]> {
  const { bytes, name } = await bring(one.file.id, one.file.sheets, 'text', one.seed);
  const source = await openSource(bytes, name);
  const pages = one.file.sheets.map((_, index): PageReading => {
    const page = index + 1;
    return { page, ...source.pageSize(page), source: 'text', words: source.textWords(page) ?? [], findings: [] };
  });
  source.close();
  return pages;
}

describe('the harness', () => {
  const one: Case = { file: paperFile(payslipClarified, 0), degradation: 'text', seed: 1 };

  it('counts a value as wrong once the truth says another one, and says so in the targets', async () => {
    const pages = await textPages(one);
    const [honest] = judgeCase(one, pages, KINDS);
    const right = honest?.values.filter((value) => value.outcome === 'right' && value.sure) ?? [];
    expect(right.length).toBeGreaterThan(8);
    for (const { fact } of right) {
      const [piece] = one.file.pieces;
      if (piece === undefined) throw new Error('no paper');
      const truth = piece.paper.truth[fact as FactName];
      if (truth === undefined) throw new Error(fact);
      const changed = typeof truth.value === 'number' ? truth.value + 1 : `${truth.value}9`;
      const { accepts: _, ...strict } = truth;
      const paper = { ...piece.paper, truth: { ...piece.paper.truth, [fact]: { ...strict, value: changed } } };
      const [judged] = judgeCase({ ...one, file: { ...one.file, pieces: [{ ...piece, paper }] } }, pages, KINDS);
      const value = judged?.values.find((other) => other.fact === fact);
      expect([fact, value?.outcome, value?.sure]).toEqual([fact, 'wrong', true]);
      if (judged === undefined) throw new Error('nothing judged');
      expect(printTargets(valueTargets([judged])).some((line) => line.startsWith('FAIL  text: wrong among'))).toBe(
        true,
      );
      const sure = calibration([judged]).filter((bin) => bin.from >= 0.9);
      expect(sure.reduce((count, bin) => count + bin.values - bin.right, 0)).toBeGreaterThan(0);
    }
  });

  it('counts a value as invented once the truth no longer has it', async () => {
    const [piece] = one.file.pieces;
    if (piece === undefined) throw new Error('no paper');
    const { siret: _, ...truth } = piece.paper.truth;
    const file = { ...one.file, pieces: [{ ...piece, paper: { ...piece.paper, truth } }] };
    const [judged] = judgeCase({ ...one, file }, await textPages(one), KINDS);
    expect(judged?.values.find((value) => value.fact === 'siret')?.outcome).toBe('invented');
  });
});

describe('the cases of a run', () => {
  it('take each degradation about as often in a rotation, and text always', () => {
    const cases = casesOf(MAKERS, [], readOptions(['--split', 'report']));
    const counts = DEGRADATION_IDS.map((id) => cases.filter((one) => one.degradation === id).length);
    const papers = MAKERS.filter((maker) => maker.split === 'report').length;
    expect(counts[0]).toBe(papers);
    expect(Math.max(...counts.slice(1)) - Math.min(...counts.slice(1))).toBeLessThanOrEqual(1);
    expect(cases.every((one) => one.file.split === 'report')).toBe(true);
  });

  it('take each layout in one split only, and none is lost', () => {
    const ids = ['tune', 'report', 'report-old'].map((split) => {
      const cases = casesOf(MAKERS, FILE_MAKERS, readOptions(['--split', split, '--degradations', 'text']));
      return cases.map((one) => one.file.id);
    });
    expect(ids.every((list) => list.length > 20)).toBe(true);
    expect(ids.flat().sort()).toEqual([...MAKERS, ...FILE_MAKERS].map((maker) => `${maker.id}-0`).sort());
  });

  it('refuse a degradation or a split that does not exist', () => {
    expect(() => readOptions(['--degradations', 'text,rain'])).toThrow('--degradations');
    for (const split of ['all', 'report-2026-11-22', 'toString'])
      expect(() => readOptions(['--split', split])).toThrow('--split');
  });
});

describe('printed values in a text', () => {
  it('are found whole, over line ends, and not inside longer ones', () => {
    const text = 'Net payé 1 826,11\nNom : Jean\nDUPONT';
    expect(valuesIn(text, ['1 826,11', 'Jean DUPONT', '826,1', 'DUPON'])).toBe(2);
  });
});
