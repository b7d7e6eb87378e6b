import { describe, expect, it } from 'vitest';
import { type FindingState, factsFile } from '../../../core/contract/assessment.ts';
import type { Condition } from '../../../core/contract/catalogue/condition.ts';
import { AppError } from '../../../core/contract/errors.ts';
import { assess } from '../../../core/domain/assess.ts';
import { nextDay } from '../../../core/domain/calendar/iso-days.ts';
import { rulesOnDay } from '../../../core/domain/rules/rules-on-day.ts';
import { lawCatalogue, testRule } from './law-catalogue.ts';

const questions = {
  vrai: { question: 'Vrai ?', type: 'boolean' },
  faux: { question: 'Faux ?', type: 'boolean' },
  inconnu: { question: 'Inconnu ?', type: 'boolean' },
  nombre: { question: 'Nombre ?', type: 'number' },
} as const;

function findingOf(condition: Condition, input: unknown = { facts: { vrai: true, faux: false } }, on = '2024-12-15') {
  const catalogue = lawCatalogue([testRule({ id: 'essai', condition })], { questions });
  const answer = assess({ facts: factsFile.parse(input), procedure: 'test', on }, catalogue);
  const finding = answer.findings[0];
  if (!finding) throw new Error('no finding');
  return finding;
}

const yes: Condition = { is: [{ fact: 'vrai' }, true] };
const no: Condition = { is: [{ fact: 'faux' }, true] };
const open: Condition = { is: [{ fact: 'inconnu' }, true] };
const left: Condition = { appreciation: true };

describe('the case that a rule is about', () => {
  const asked = (when: Condition, condition: Condition = no) => {
    const rules = [testRule({ id: 'essai', when, condition }), testRule({ id: 'suite', condition: { rule: 'essai' } })];
    const facts = factsFile.parse({ facts: { vrai: true, faux: false } });
    const { findings } = assess({ facts, procedure: 'test', on: '2024-12-15' }, lawCatalogue(rules, { questions }));
    return Object.fromEntries(findings.map((finding) => [finding.rule, finding]));
  };

  it('is judged in its case, left out in another, and asks which it is before anything else', () => {
    expect(asked(yes)['essai']?.state).toBe('not-satisfied');
    expect(asked(left)['essai']?.state).toBe('not-satisfied');
    expect(asked(no)['essai']).toBeUndefined();
    const unknown = asked(open)['essai'];
    expect(unknown?.state).toBe('unknown');
    expect(unknown?.missing.map(({ fact }) => fact)).toEqual(['inconnu']);
  });

  it('leaves a rule that depends on it open when it is not given', () => {
    expect(asked(no)['suite']?.state).toBe('unknown');
    expect(asked(yes)['suite']?.state).toBe('not-satisfied');
  });
});

describe('conditions', () => {
  const parts = { yes, no, open, left };
  type Part = keyof typeof parts;
  const table: [Part, Part, FindingState, FindingState][] = [
    ['yes', 'yes', 'satisfied', 'satisfied'],
    ['yes', 'no', 'not-satisfied', 'satisfied'],
    ['yes', 'open', 'unknown', 'satisfied'],
    ['yes', 'left', 'appreciation', 'satisfied'],
    ['no', 'no', 'not-satisfied', 'not-satisfied'],
    ['no', 'open', 'not-satisfied', 'unknown'],
    ['no', 'left', 'not-satisfied', 'appreciation'],
    ['open', 'open', 'unknown', 'unknown'],
    ['open', 'left', 'unknown', 'unknown'],
    ['left', 'left', 'appreciation', 'appreciation'],
  ];
  it.each(table)('%s and %s: all %s, any %s, in both orders', (a, b, all, any) => {
    for (const pair of [
      [parts[a], parts[b]],
      [parts[b], parts[a]],
    ]) {
      expect(findingOf({ all: pair }).state).toBe(all);
      expect(findingOf({ any: pair }).state).toBe(any);
    }
  });

  it('turns yes and no around, and leaves the others', () => {
    expect(findingOf({ not: yes }).state).toBe('not-satisfied');
    expect(findingOf({ not: yes }).missing).not.toEqual([]);
    expect(findingOf({ not: no }).state).toBe('satisfied');
    expect(findingOf({ not: open }).state).toBe('unknown');
    expect(findingOf({ not: left }).state).toBe('appreciation');
  });

  it('asks the question of a fact that is not stated', () => {
    expect(findingOf(open).missing).toEqual([{ fact: 'inconnu', note: 'Inconnu ?' }]);
    expect(findingOf({ atLeast: [{ fact: 'nombre' }, 3] }).missing).toEqual([{ fact: 'nombre', note: 'Nombre ?' }]);
  });

  it('compares texts without case and accents, numbers and days inclusively', () => {
    const malian = { person: { nationalite: 'MALIENNE' }, facts: { nombre: 3 } };
    expect(findingOf({ in: [{ person: 'nationalite' }, ['malienne']] }, malian).state).toBe('satisfied');
    expect(findingOf({ mentions: [{ person: 'nationalite' }, ['MALIENNE']] }, malian).state).toBe('satisfied');
    expect(findingOf({ mentions: [{ person: 'nationalite' }, ['mali']] }, malian).state).toBe('not-satisfied');
    expect(findingOf({ atLeast: [{ fact: 'nombre' }, 3] }, malian).state).toBe('satisfied');
    expect(findingOf({ atMost: [{ fact: 'nombre' }, 2] }, malian).state).toBe('not-satisfied');
    expect(findingOf({ known: { person: 'nom' } }, malian).state).toBe('not-satisfied');
    const before: Condition = { before: [{ filingDay: true }, '2024-12-15'] };
    expect(findingOf(before).state).toBe('satisfied');
    expect(findingOf(before, {}, '2024-12-16').state).toBe('not-satisfied');
  });

  it('keeps a measure open while months to confirm could change the answer, either way', () => {
    const slips = (heures: number | null, months: string[]) =>
      months.map((periode) => ({
        id: periode,
        kind: 'bulletin-de-paie',
        facts: heures === null ? { periode } : { periode, heures },
      }));
    const pieces = [...slips(151.67, ['2024-01', '2024-02']), ...slips(null, ['2024-03'])];
    const on = (condition: Condition) => findingOf(condition, { pieces }).state;
    const measure = { measure: 'moisTravailles12' };
    expect([1, 2, 3, 4].map((needed) => on({ atLeast: [measure, needed] }))).toEqual([
      'satisfied',
      'satisfied',
      'unknown',
      'not-satisfied',
    ]);
    expect([1, 2, 3].map((most) => on({ atMost: [measure, most] }))).toEqual(['not-satisfied', 'unknown', 'satisfied']);
  });

  it('keeps a measure open for a payslip whose month is not known', () => {
    const pieces = [{ id: 'b?', kind: 'bulletin-de-paie', facts: { heures: 151.67 } }];
    const state = (needed: number) =>
      findingOf({ atLeast: [{ measure: 'moisTravailles12' }, needed] }, { pieces }).state;
    expect([state(1), state(2)]).toEqual(['unknown', 'not-satisfied']);
  });

  it('names what is missing and the papers that count', () => {
    const pieces = [{ id: 'b1', kind: 'bulletin-de-paie', facts: { periode: '2024-12', heures: 151.67 } }];
    const finding = findingOf({ atLeast: [{ measure: 'moisTravailles12' }, 3] }, { pieces });
    expect(finding.evidence.map((entry) => entry.piece)).toEqual(['b1']);
    expect(finding.missing[0]?.note).toContain('Il manque 2 mois');
    expect(finding.missing[0]?.note).toContain('janvier 2024 à novembre 2024');
  });
});

describe('the rules of a day', () => {
  const condition: Condition = { appreciation: true };
  const rules = [
    testRule({ id: 'deux-versions', condition, from: '2020-01-01', to: '2022-06-30' }),
    testRule({ id: 'deux-versions', condition, from: '2022-07-01', to: null }),
    testRule({
      id: 'repere',
      condition,
      from: '2021-01-01',
      to: '2022-12-31',
      afterRepeal: 'repere',
      repereLabel: 'Abrogé :',
    }),
    testRule({ id: 'garde', condition, from: '2021-01-01', to: '2022-12-31', afterRepeal: 'keep' }),
    testRule({ id: 'retire', condition, from: '2021-01-01', to: '2022-12-31' }),
  ];

  it('are chosen by their dates on every day of five years, both ends included', () => {
    for (let day = '2019-06-01'; day < '2024-06-01'; day = nextDay(day)) {
      const expected: string[] = [];
      if (day >= '2020-01-01')
        expected.push(`deux-versions ${day <= '2022-06-30' ? '2020-01-01' : '2022-07-01'} in-force`);
      if (day >= '2021-01-01') {
        expected.push(`repere 2021-01-01 ${day <= '2022-12-31' ? 'in-force' : 'repere'}`, 'garde 2021-01-01 in-force');
        if (day <= '2022-12-31') expected.push('retire 2021-01-01 in-force');
      }
      const found = rulesOnDay(rules, day).map(({ rule, standing }) => `${rule.id} ${rule.from} ${standing}`);
      expect(found).toEqual(expected);
    }
  });

  it('label a repealed rule at the beginning of its explanation, and carry dates and source', () => {
    const facts = factsFile.parse({});
    const answer = assess({ facts, procedure: 'test', on: '2023-01-01' }, lawCatalogue(rules));
    const finding = answer.findings.find((entry) => entry.rule === 'repere');
    expect(finding).toMatchObject({
      standing: 'repere',
      source: { text: 'Texte de test', from: '2021-01-01', to: '2022-12-31', checkedOn: '2026-11-22' },
    });
    expect(finding?.explanation).toMatch(/^Abrogé :/);
  });
});

describe('assess', () => {
  it('refuses an unknown procedure, and says which it knows', () => {
    const call = () =>
      assess({ facts: factsFile.parse({}), procedure: 'constructor', on: '2024-12-15' }, lawCatalogue());
    expect(call).toThrow(AppError);
    expect(call).toThrow(
      expect.objectContaining({ code: 'input.unknown-procedure', details: { slug: 'constructor', known: ['test'] } }),
    );
  });

  it('tells what it did not use, and does not change its input', () => {
    const input = {
      person: { nom: 'Ba', foo: 1, dateNaissance: 'hier' },
      pieces: [
        { id: 'x', kind: 'facture', facts: { dateDocument: '2024-01-05', bar: 2 } },
        { id: 'x', kind: 'autre', facts: {} },
      ],
      facts: { inventé: true },
    };
    const facts = factsFile.parse(input);
    const before = structuredClone(facts);
    const { ignored } = assess({ facts, procedure: 'test', on: '2024-12-15' }, lawCatalogue());
    expect(facts).toEqual(before);
    for (const word of ['foo', 'dateNaissance', 'facture', 'bar', 'inventé', 'identifiant « x »']) {
      expect(
        ignored.some((text) => text.includes(word)),
        word,
      ).toBe(true);
    }
  });
});
