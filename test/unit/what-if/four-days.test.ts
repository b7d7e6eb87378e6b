import { beforeAll, describe, expect, it } from 'vitest';
import { type Assessment, factsFile } from '../../../core/contract/assessment.ts';
import type { Catalogue } from '../../../core/contract/catalogue/catalogue.ts';
import { assessOn } from '../../../core/domain/assess.ts';
import { type PreparedDossier, prepareDossier } from '../../../core/domain/prepare-dossier.ts';
import { compareAssessments } from '../../../core/domain/what-if/compare-assessments.ts';
import { whatIf } from '../../../core/domain/what-if/what-if.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';

const DAYS = ['2025-01-22', '2025-01-23', '2026-12-31', '2027-01-01'] as const;
const two = (value: number) => String(value).padStart(2, '0');

/** Awa works eight months of 2024, then a year from September 2025, always in a job that she says is on the list. */
const dossier = factsFile.parse({
  person: { nom: 'DIALLO', prenoms: 'Awa', nationalite: 'malienne', dateEntreeFrance: '2019-03-01' },
  pieces: [
    ...[5, 6, 7, 8, 9, 10, 11, 12].map((month) => `2024-${two(month)}`),
    ...[9, 10, 11, 12].map((month) => `2025-${two(month)}`),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2026-${two(month)}`),
  ].map((periode) => ({
    id: `bulletin-${periode}`,
    kind: 'bulletin-de-paie',
    title: `Bulletin ${periode}`,
    facts: { periode, heures: 151.67, employeur: 'Net Services', salarie: 'DIALLO Awa', datePaiement: `${periode}-28` },
  })),
  facts: { metierEnTension: true, emploiActuelEnTension: true },
});

let catalogue: Catalogue;
let prepared: PreparedDossier;
let answers: Record<string, Assessment>;
beforeAll(async () => {
  catalogue = await loadCatalogue();
  prepared = prepareDossier(dossier, 'aes-salarie', catalogue, 'abc123');
  answers = Object.fromEntries(DAYS.map((on) => [on, assessOn(prepared, on)]));
});

const finding = (on: string, rule: string) => answers[on]?.findings.find((entry) => entry.rule === rule);
const shown = (on: string, rule: string) => {
  const found = finding(on, rule);
  return found ? `${found.standing} ${found.state}` : 'absent';
};

describe('one dossier on the four days of change', () => {
  it('answers differently on each of them', () => {
    const rules = [
      'travail-8-sur-24',
      'circulaire-2025-appreciation',
      'l435-4-date-limite',
      'l435-4-travail-12-sur-24',
    ];
    expect(DAYS.map((on) => rules.map((rule) => shown(on, rule)))).toEqual([
      ['in-force satisfied', 'absent', 'in-force satisfied', 'in-force not-satisfied'],
      ['in-force satisfied', 'in-force appreciation', 'in-force satisfied', 'in-force not-satisfied'],
      ['repere satisfied', 'in-force appreciation', 'in-force satisfied', 'in-force satisfied'],
      ['repere satisfied', 'in-force appreciation', 'in-force not-satisfied', 'repere satisfied'],
    ]);
  });

  it('explains each answer by its text and its day', () => {
    for (const on of DAYS) {
      for (const { explanation, source } of answers[on]?.findings ?? []) {
        expect(explanation).not.toBe('');
        expect(source.text).not.toBe('');
      }
    }
    expect(finding('2025-01-22', 'travail-8-sur-24')?.explanation).toContain('8 mois travaillés sur les 24 derniers');
    expect(finding('2025-01-23', 'travail-8-sur-24')?.explanation).toContain('Jour de bascule');
    expect(finding('2026-12-31', 'travail-8-sur-24')?.explanation).toContain('Texte abrogé');
    expect(finding('2027-01-01', 'l435-4-date-limite')?.explanation).toContain('31 décembre 2026');
    expect(finding('2027-01-01', 'l435-4-travail-12-sur-24')?.explanation).toContain("n'est plus applicable");
  });

  it('is stamped with its rules', () => {
    for (const on of DAYS) {
      const checks = answers[on]?.findings.map(({ source }) => source.checkedOn).sort() ?? [];
      expect(answers[on]?.rulesOf).toEqual({ on, checkedOn: checks.at(-1), catalogue: 'abc123' });
    }
  });

  it('what-if names the cause of each change', () => {
    const result = whatIf(prepared, '2026-12-31', { assumption: 'nothing-new' });
    const rule = (id: string) => result.rules.find((entry) => entry.rule === id);
    const limit = rule('l435-4-date-limite');
    expect(limit?.next?.day).toBe('2027-01-01');
    expect(limit?.next?.explanation).toContain('le dernier jour prévu par le texte est le 31 décembre 2026');
    expect(rule('l435-4-travail-12-sur-24')?.next?.explanation).toContain('plus en vigueur après le 31 décembre 2026');
    const grid = rule('travail-8-sur-24')?.changes.find(({ day }) => day === '2025-01-24');
    expect(grid?.explanation).toContain('plus en vigueur après le 23 janvier 2025, donné ensuite comme simple repère');
    const begins = rule('circulaire-2025-appreciation')?.previous;
    expect([begins?.day, begins?.before]).toEqual(['2025-01-23', null]);
    expect(begins?.explanation).toContain('en vigueur à partir du 23 janvier 2025');
  });

  it('compares the answers of two days in French', () => {
    const [first, second, third, fourth] = DAYS.map((on) => answers[on]);
    if (!first || !second || !third || !fourth) throw new Error('four answers');
    const opened = compareAssessments(first, second);
    expect(opened.texts.filter(({ kind }) => kind === 'opened').map(({ text }) => text)).toContain(
      'Circulaire NOR INTK2435521J du 23 janvier 2025',
    );
    const closed = compareAssessments(third, fourth);
    expect(closed.texts.filter(({ kind }) => kind === 'closed').map(({ article }) => article)).toContain('L.435-4');
    expect(closed.rules.find(({ rule }) => rule === 'l435-4-date-limite')).toMatchObject({
      kind: 'state',
      sentence: expect.stringContaining('condition non remplie (avant : condition remplie)'),
    });
    expect(closed.measures.map(({ measure }) => measure)).toContain('moisTravailles12');
    const same = compareAssessments(first, first);
    expect([same.rules, same.texts, same.measures]).toEqual([[], [], []]);
    expect(same.sentences.at(-1)).toContain('Aucune règle');
  });

  it('tells what a newer catalogue changes for an old dossier', () => {
    const newer = structuredClone(catalogue);
    const procedure = newer.procedures['aes-salarie'];
    if (!procedure) throw new Error('aes-salarie');
    procedure.rules = procedure.rules.filter((rule) => rule.id !== 'ordre-public');
    const before = answers['2026-12-31'];
    if (!before) throw new Error('answer');
    const after = assessOn(prepareDossier(dossier, 'aes-salarie', newer, 'def456'), '2026-12-31');
    const changed = compareAssessments(before, after);
    expect(changed.rules.map(({ kind, rule }) => [kind, rule])).toEqual([['removed', 'ordre-public']]);
    expect([changed.before?.catalogue, changed.after?.catalogue]).toEqual(['abc123', 'def456']);
  });
});
