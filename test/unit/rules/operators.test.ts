import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import type { Condition } from '../../../core/contract/catalogue/condition.ts';
import type { Procedure } from '../../../core/contract/catalogue/procedure.ts';
import { assess } from '../../../core/domain/assess.ts';
import { addDays, addMonthsToDay, dayNumber, moveDay } from '../../../core/domain/calendar/iso-days.ts';
import { lawCatalogue, testRule } from './law-catalogue.ts';

const questions: Procedure['questions'] = {
  finTitre: { question: 'Quand finit le titre ?', type: 'date' },
  contrat: { question: 'Quand le contrat a-t-il été signé ?', type: 'date' },
  salaire: { question: 'Quel est le salaire brut ?', type: 'number' },
  cas: { question: 'Quel cas ?', type: 'choice', options: { etudes: 'Études', emploi: 'Emploi' } },
};
const country = (code: string, alpha2: string, ...names: string[]) => ({ code, alpha2, names });
const source = {
  text: 'Test',
  article: null,
  url: null,
  authority: 'law',
  grade: 'C',
  checkedOn: '2026-11-22',
} as const;
const nationalities = {
  countries: [
    country('DZA', 'DZ', 'Algérie', 'algérien', 'algérienne'),
    country('FRA', 'FR', 'France', 'français', 'française'),
    country('MLI', 'ML', 'Mali', 'malien', 'malienne'),
    country('GIN', 'GN', 'Guinée', 'guinéen', 'guinéenne'),
    country('GNB', 'GW', 'Guinée-Bissau', 'bissau-guinéenne'),
    country('MAR', 'MA', 'Maroc', 'marocaine'),
  ],
  groups: { europe: { title: 'Union européenne', codes: ['FRA'], source } },
};

function findingOf(condition: Condition, input: unknown = {}, on = '2026-06-15') {
  const catalogue = { ...lawCatalogue([testRule({ id: 'essai', condition })], { questions }), nationalities };
  const answer = assess({ facts: factsFile.parse(input), procedure: 'test', on }, catalogue);
  const finding = answer.findings[0];
  if (!finding) throw new Error('no finding');
  return { ...finding, ignored: answer.ignored };
}

describe('days', () => {
  const MILLISECONDS = 86_400_000;
  const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const anyDay = fc
    .integer({ min: utc('1999-12-01') / MILLISECONDS, max: utc('2101-03-02') / MILLISECONDS })
    .map((number) => new Date(number * MILLISECONDS).toISOString().slice(0, 10));

  it('adds days as a calendar of milliseconds does, over a century and its leap days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1500, max: 1500 }), (day, days) => {
        const expected = new Date(utc(day) + days * MILLISECONDS).toISOString().slice(0, 10);
        expect(addDays(day, days)).toBe(expected);
        expect(dayNumber(expected) - dayNumber(day)).toBe(days);
      }),
      { numRuns: 5000 },
    );
  });

  it('moves by months first, then by days', () => {
    expect(moveDay('2026-01-31', { months: 1, days: 1 })).toBe('2026-03-01');
    expect(moveDay('2026-10-31', { months: 4 })).toBe('2027-02-28');
    expect(moveDay('2026-05-14', {})).toBe('2026-05-14');
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -400, max: 400 }),
        (day, months, days) => {
          expect(moveDay(day, { months, days })).toBe(addDays(addMonthsToDay(day, months), days));
        },
      ),
    );
  });
});

describe('a day against another day', () => {
  const sixty: Condition = { before: [{ filingDay: true }, { fact: 'finTitre', plus: { days: -60 } }] };
  it.each([
    ['2026-06-15', '2026-08-14', 'satisfied'], // exactly sixty days before
    ['2026-06-16', '2026-08-14', 'not-satisfied'],
    ['2026-06-15', '2026-08-13', 'not-satisfied'],
  ])('filing on %s, card ending on %s: %s', (on, finTitre, state) => {
    const finding = findingOf(sixty, { facts: { finTitre } }, on);
    expect(finding.state).toBe(state);
    expect(JSON.stringify(finding.evidence)).toContain('Quand finit le titre ?');
  });

  it('is not known without the day, and asks for it', () => {
    const finding = findingOf(sixty);
    expect(finding.state).toBe('unknown');
    expect(finding.missing).toContainEqual({ fact: 'finTitre', note: 'Quand finit le titre ?' });
  });

  it('asks for both days when both are missing', () => {
    const both: Condition = { before: [{ fact: 'contrat', plus: { days: 15 } }, { fact: 'finTitre' }] };
    expect(findingOf(both).missing.map(({ fact }) => fact)).toEqual(['contrat', 'finTitre']);
    expect(findingOf(both, { facts: { contrat: '2026-07-30', finTitre: '2026-08-14' } }).state).toBe('satisfied');
    expect(findingOf(both, { facts: { contrat: '2026-07-31', finTitre: '2026-08-14' } }).state).toBe('not-satisfied');
  });

  it('refuses a day that is none, and says so', () => {
    const finding = findingOf(sixty, { facts: { finTitre: '2026-02-30' } });
    expect(finding.state).toBe('unknown');
    expect(finding.ignored.join()).toContain('finTitre');
  });
});

describe('a figure of the law as threshold', () => {
  const enough: Condition = { atLeast: [{ fact: 'salaire' }, { parameter: 'smic', times: 1.5 }] };
  it.each([
    ['2026-06-01', 2800.53, 'satisfied'], // 1.5 × 1 867.02 = 2 800.53, to the cent
    ['2026-06-01', 2800.52, 'not-satisfied'],
    ['2026-05-31', 2702.7, 'satisfied'], // 1.5 × 1 801.80, the step before
    ['2026-05-31', 2702.69, 'not-satisfied'],
  ])('filing on %s with %d: %s', (on, salaire, state) => {
    expect(findingOf(enough, { facts: { salaire } }, on).state).toBe(state);
  });

  it('is not known on a day for which the series has no value', () => {
    const finding = findingOf(enough, { facts: { salaire: 9999 } }, '2018-12-31');
    expect(finding.state).toBe('unknown');
    expect(finding.missing.join).toBeDefined();
    expect(JSON.stringify(finding.missing)).toContain("n'est pas connu");
  });
});

describe('a nationality', () => {
  const algerian: Condition = { nationality: ['DZA'] };
  const of = (nationalite: string, condition = algerian) => findingOf(condition, { person: { nationalite } }).state;

  it.each(['algérienne', 'ALGERIENNE', 'Algérie', 'DZ', 'DZA', 'de nationalité algérienne', 'française et algérienne'])(
    'understands "%s"',
    (written) => expect(of(written)).toBe('satisfied'),
  );

  it('takes a group for each of its countries', () => {
    expect(of('française', { nationality: ['europe', 'DZA'] })).toBe('satisfied');
    expect(of('malienne', { nationality: ['europe', 'DZA'] })).toBe('not-satisfied');
  });

  it('does not read a longer name as a shorter one', () => {
    expect(of('Guinée-Bissau', { nationality: ['GIN'] })).toBe('not-satisfied');
    expect(of('Guinée-Bissau', { nationality: ['GNB'] })).toBe('satisfied');
  });

  it.each(['algerine', 'algérienne ?ou berbère', 'kabyle', 'ma'.repeat(3)])(
    'never takes "%s", which it does not understand, for another country',
    (written) => {
      expect(of(written)).toBe('unknown');
      expect(findingOf({ not: algerian }, { person: { nationalite: written } }).state).toBe('unknown');
    },
  );

  it('asks for it when it is not given', () => {
    expect(findingOf(algerian).missing).toContainEqual({ fact: 'nationalite', note: 'nationalité' });
  });
});

describe('a choice', () => {
  const studies: Condition = { is: [{ fact: 'cas' }, 'etudes'] };
  it('takes one of its options and refuses anything else by name', () => {
    expect(findingOf(studies, { facts: { cas: 'Etudes' } }).state).toBe('satisfied');
    expect(findingOf(studies, { facts: { cas: 'emploi' } }).state).toBe('not-satisfied');
    const other = findingOf(studies, { facts: { cas: 'tourisme' } });
    expect(other.state).toBe('unknown');
    expect(other.ignored.join()).toMatch(/tourisme.*etudes, emploi/);
  });
});

describe('papers that the dossier holds', () => {
  const medical: Condition = { holds: ['quittance-loyer', 'autre'] };
  it('finds them by their kind and names them', () => {
    const pieces = [{ id: 'q1', kind: 'quittance-loyer', title: 'Quittance de mai' }];
    const finding = findingOf(medical, { pieces });
    expect(finding.state).toBe('satisfied');
    expect(finding.evidence).toMatchObject([{ piece: 'q1', note: 'dans le dossier : Quittance de mai' }]);
    expect(
      findingOf({ not: medical }, { pieces })
        .missing.map(({ note }) => note)
        .join(),
    ).toContain('Quittance de mai');
  });

  it('says which are not there', () => {
    const finding = findingOf(medical, { pieces: [{ id: 'b', kind: 'bulletin-de-paie' }] });
    expect(finding.state).toBe('not-satisfied');
    expect(finding.missing[0]?.note).toContain('quittance-loyer');
  });
});
