import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { runAltered } from '../../bench/reading/altered.ts';
import { casesOf } from '../../bench/reading/cases.ts';
import { readOptions } from '../../bench/reading/options.ts';
import { MAKERS } from '../../bench/reading/papers/all.ts';
import type { JudgedAlteration } from '../../bench/reading/read-altered.ts';

/** Layouts of every sort: tables, forms, letters, cards. */
const LAYOUTS = [
  'payslip-clarified',
  'payslip-cesu',
  'employment-cdi-articles',
  'quittance-site',
  'bail-formulaire',
  'facture-energie-electricite',
  'attestation-cpam-droits',
  'releve-bancaire-mensuel',
];

describe('papers whose values were taken away, renamed, or given a lure', () => {
  let judged: JudgedAlteration[] = [];

  beforeAll(async () => {
    const kinds = Object.values((await loadCatalogue()).kinds);
    const options = ['tune', 'report-old'].map((split) =>
      readOptions(['--split', split, '--degradations', 'text', '--no-timing']),
    );
    const makers = MAKERS.filter((maker) => LAYOUTS.includes(maker.id));
    const cases = options.flatMap((one) => casesOf(makers, [], one));
    expect(cases).toHaveLength(LAYOUTS.length);
    judged = await runAltered(cases, kinds, null, ['removed', 'lured', 'decoy', 'moved', 'miskeyed', 'cut']);
  }, 120_000);

  it('reads nothing with confidence in the place of a value that is not printed any more', () => {
    const removed = judged.filter(({ alteration }) => ['removed', 'miskeyed', 'cut'].includes(alteration));
    expect(removed.length).toBeGreaterThan(80);
    expect(said(removed.filter(({ outcome }) => outcome === 'wrong-and-sure'))).toEqual([]);
  });

  it('is not sure of a lure, a value of the same form with the name of another one', () => {
    const lured = judged.filter(({ alteration }) => alteration === 'lured' || alteration === 'decoy');
    expect(lured.length).toBeGreaterThan(80);
    expect(said(lured.filter(({ outcome }) => outcome === 'wrong-and-sure'))).toEqual([]);
  });

  it('still reads most values that a lure stands beside, or that stand elsewhere with their labels', () => {
    const there = judged.filter(({ alteration }) => alteration === 'decoy' || alteration === 'moved');
    const right = there.filter(({ outcome }) => outcome === 'right' || outcome === 'unsure');
    expect(right.length / there.length).toBeGreaterThan(0.75);
  });
});

const said = (judged: readonly JudgedAlteration[]) =>
  judged.map(({ paper, alteration, fact, read }) => `${paper} ${alteration} ${fact}: ${read?.value}`);
