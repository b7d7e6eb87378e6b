import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import type { Condition } from '../../../core/contract/catalogue/condition.ts';
import { assess } from '../../../core/domain/assess.ts';
import { monthWindow } from '../../../core/domain/calendar/iso-months.ts';
import { statedMonths } from '../../../core/domain/rules/judge-presence.ts';
import { lawCatalogue, testRule } from './law-catalogue.ts';

const questions = { periodesEtudiant: { question: 'Étudiant ?', type: 'months' } } as const;

function judge(condition: Condition, on: string, input: unknown) {
  const catalogue = lawCatalogue([testRule({ id: 'essai', condition })], { questions });
  return assess({ facts: factsFile.parse(input), procedure: 'test', on }, catalogue).findings[0];
}

const receipts = (months: string[], day = '05', titulaire?: string) =>
  months.map((month) => ({
    id: `q-${month}`,
    kind: 'quittance-loyer',
    facts: { dateDocument: `${month}-${day}`, ...(titulaire ? { titulaire } : {}) },
  }));

describe('continuous presence', () => {
  const three: Condition = { judge: 'presence-continue', with: { annees: 3 } };
  const on = '2024-12-15';
  const window = monthWindow(on, 36);

  it('is satisfied with a proof in every month, and names one missing month', () => {
    expect(judge(three, on, { pieces: receipts(window) })?.state).toBe('satisfied');
    const finding = judge(three, on, { pieces: receipts(window.filter((month) => month !== '2023-04')) });
    expect(finding?.state).toBe('unknown');
    expect(finding?.missing[0]?.note).toContain('avril 2023');
  });

  it('is left to appreciation from a first proof on the very day three years before', () => {
    const months = window.slice(12);
    const first = (day: string) => [...receipts(['2021-12'], day), ...receipts(months)];
    expect(judge(three, on, { pieces: first('15') })?.state).toBe('appreciation');
    expect(judge(three, on, { pieces: first('16') })?.state).toBe('unknown');
  });

  it('is refused by a later declared entry, and says when papers contradict it', () => {
    const finding = judge(three, on, {
      person: { dateEntreeFrance: '2021-12-16' },
      pieces: receipts(['2021-11', ...window]),
    });
    expect(finding?.state).toBe('not-satisfied');
    expect(finding?.missing.map((entry) => entry.note).join()).toContain('q-2021-11');
    expect(judge(three, on, { person: { dateEntreeFrance: '2021-12-15' } })?.state).toBe('unknown');
  });

  it('counts papers in another name and asks for a concordance', () => {
    const finding = judge(three, on, {
      person: { nom: 'Ba', prenoms: 'Ali' },
      pieces: receipts(window, '05', 'BAH Ali'),
    });
    expect(finding?.state).toBe('satisfied');
    expect(finding?.missing[0]?.note).toMatch(/concordance.*BAH Ali/);
  });

  it('holds on 29 February', () => {
    const leap = '2024-02-29';
    expect(judge(three, leap, { person: { dateEntreeFrance: '2021-03-01' } })?.state).toBe('not-satisfied');
    expect(judge(three, leap, { person: { dateEntreeFrance: '2021-02-28' } })?.state).toBe('unknown');
  });
});

describe('continuous residence without excluded periods', () => {
  const residence: Condition = { judge: 'residence-continue', with: { mois: 12, horsPeriodes: ['periodesEtudiant'] } };
  const on = '2024-12-15';

  it('stays open as long as excluded periods are not stated', () => {
    const pieces = receipts(monthWindow(on, 12));
    expect(judge(residence, on, { pieces })?.missing).toContainEqual({ fact: 'periodesEtudiant', note: 'Étudiant ?' });
    expect(judge(residence, on, { pieces, facts: { periodesEtudiant: 'aucune' } })?.state).toBe('satisfied');
    expect(judge(residence, on, { pieces, facts: { periodesEtudiant: true } })?.state).toBe('unknown');
  });

  it('reaches further back over excluded months, which need no proof', () => {
    const facts = { periodesEtudiant: '2024-01/2024-06' };
    const kept = monthWindow(on, 18).filter((month) => month < '2024-01' || month > '2024-06');
    expect(judge(residence, on, { facts, pieces: receipts(kept) })?.state).toBe('satisfied');
    expect(judge(residence, on, { facts, pieces: receipts(kept.slice(1)) })?.state).toBe('unknown');
    const entered = { dateEntreeFrance: '2023-12-01' };
    expect(judge(residence, on, { facts, person: entered, pieces: receipts(kept) })?.state).toBe('not-satisfied');
  });

  it('reads stated months', () => {
    expect(statedMonths('2023-11/2024-02, 2024-06')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02', '2024-06']);
    for (const none of ['aucune', false, 'non']) expect(statedMonths(none)).toEqual([]);
    for (const bad of [true, '2024', '2024-13', '2024-02/2023-11', '2024-01/2024-02/2024-03', 3])
      expect(statedMonths(bad)).toBeNull();
  });
});

describe('contracts at the SMIC', () => {
  const contracts: Condition = { judge: 'contrats-au-smic', with: { mois: 6, ratio: 1 } };
  const on = '2024-12-15';
  const state = (...list: Record<string, string | number>[]) =>
    judge(contracts, on, {
      pieces: list.map((facts, index) => ({ id: `c${index}`, kind: 'contrat-de-travail', facts })),
    })?.state;
  const pay = { salaireBrutMensuel: 1801.8 };

  it.each([
    ['Contrat à durée indéterminée', 'satisfied'],
    ['CDI temps partiel', 'satisfied'],
    ['Contrat à durée déterminée', 'unknown'],
    ['CDD', 'unknown'], // no dates
    ['Contrat de mission', 'unknown'],
  ])('reads the printed type %s', (typeContrat, expected) => {
    expect(state({ typeContrat, ...pay })).toBe(expected);
  });

  it.each([
    ['2024-08-31', '2025-02-27', 'satisfied'],
    ['2024-08-31', '2025-02-26', 'not-satisfied'],
    ['2024-07-01', '2024-12-31', 'satisfied'],
    ['2024-07-01', '2024-12-30', 'not-satisfied'],
  ])('counts six months from %s to %s: %s', (dateDebut, dateFin, expected) => {
    expect(state({ typeContrat: 'CDD', dateDebut, dateFin, ...pay })).toBe(expected);
  });

  it('does not know without a contract, and with a pay that is not known', () => {
    expect(state()).toBe('unknown');
    expect(state({ typeContrat: 'CDI', salaireBrutMensuel: 1000 }, { typeContrat: 'CDI' })).toBe('unknown');
    expect(state({ typeContrat: 'CDI', ...pay }, { typeContrat: 'CDI' })).toBe('satisfied');
  });
});
