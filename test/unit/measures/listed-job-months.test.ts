import { describe, expect, it } from 'vitest';
import { type ListedJobs, listedJobs } from '../../../core/contract/catalogue/listed-jobs.ts';
import { jobKey, jobWords, namesIn, resembles } from '../../../core/domain/measures/job-name.ts';
import { listedJobsOn } from '../../../core/domain/measures/listed-jobs.ts';
import { checkListedJobs } from '../../../core/engine/catalogue/check-listed-jobs.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { slip } from './assess-test-dossier.ts';
import { measureOf } from './measure-of.ts';
import { shift } from './naive-ledger.ts';

const on = '2026-11-22';
const source = { text: 'Texte de test', authority: 'regulation', grade: 'L', checkedOn: '2026-11-22' };
const list = (parts: Record<string, unknown> = {}): ListedJobs =>
  listedJobs.parse({
    id: '2025-05-21',
    title: "l'arrêté de test",
    from: '2025-05-22',
    to: null,
    complete: false,
    regions: [
      { code: '11', name: 'Île-de-France', alsoCalled: ['IDF'] },
      { code: '53', name: 'Bretagne' },
    ],
    families: [
      { label: 'Aides à domicile et aides ménagères', regions: 'all', said: 'test', grade: 'L' },
      { label: 'Infirmiers', regions: ['11'], said: 'test', grade: 'L' },
      { label: 'Cuisiniers', regions: 'all', said: 'test', grade: 'L', doubt: 'les sources diffèrent' },
    ],
    source,
    ...parts,
  });
const given = (facts: Record<string, string | number | boolean>, lists: ListedJobs[] = [list()]) => ({
  facts,
  catalogue: { listedJobs: Object.fromEntries(lists.map((entry) => [entry.id, entry])) },
});
const year = (job: string | null, hours = 151.67, months = 12) =>
  Array.from({ length: months }, (_, back) => {
    const facts = { periode: shift('2026-10', -back), heures: hours, datePaiement: `${shift('2026-10', -back)}-28` };
    return slip(`${job}-${back}`, job === null ? facts : { ...facts, emploi: job });
  });
const tension = (...args: Parameters<typeof measureOf> extends [string, ...infer Rest] ? Rest : never) =>
  measureOf('moisTension24', ...args);
const notes = (entries: readonly { note: string }[] | undefined) => (entries ?? []).map(({ note }) => note).join(' ');

describe('months in a listed job', () => {
  it('proposes a family for a printed job, and counts nothing until a person has confirmed', () => {
    const result = tension(on, year('Aide à domicile'), given({}));
    expect(result.measure.value).toBeNull();
    expect(result.highest).toBeNull();
    expect(notes(result.measure.missing)).toContain(
      "« Aide à domicile » ressemble à la famille « Aides à domicile et aides ménagères », listée dans toutes les régions par l'arrêté de test : à confirmer.",
    );
    expect(tension(on, year('Aide à domicile'), given({ metierEnTension: true })).measure.value).toBe(12);
    expect(tension(on, year('Aide à domicile'), given({ metierEnTension: false })).measure.value).toBe(0);
  });

  it.each([
    ['Infirmière', {}, 'Indiquer la région'],
    ['Infirmière', { region: 'ile de france' }, 'listée en région Île-de-France'],
    ['Infirmière', { region: '11' }, 'listée en région Île-de-France'],
    ['Infirmière', { region: 'Bretagne' }, "n'est pas connue comme listée en région Bretagne"],
    ['Infirmière', { region: 'Guadeloupe' }, 'France métropolitaine'],
    ['Plongeur', { region: 'IDF' }, "n'a qu'une partie de la liste"],
    ['Cuisinier', {}, 'les sources diffèrent'],
  ])('says of %s with %j: %s', (job, facts, expected) => {
    expect(notes(tension(on, year(job), given(facts)).measure.missing)).toContain(expected);
  });

  it('takes the list of the filing day, with the families added by then, and says when there is none', () => {
    const old = list({
      id: '2021-04-01',
      title: "l'arrêté ancien",
      from: '2021-04-02',
      to: '2025-05-21',
      families: [{ label: 'Éleveurs salariés', regions: 'all', since: '2024-03-02', said: 'test', grade: 'L' }],
    });
    const lists = { listedJobs: { a: list(), b: old } };
    const catalogue = { procedures: {}, kinds: {}, forms: {}, parameters: {}, ...lists };
    const titleOn = (day: string) => listedJobsOn(catalogue, day)?.title ?? null;
    expect(['2021-04-01', '2021-04-02', '2025-05-21', '2025-05-22', '2030-01-01'].map(titleOn)).toEqual([
      null,
      "l'arrêté ancien",
      "l'arrêté ancien",
      "l'arrêté de test",
      "l'arrêté de test",
    ]);
    const breeder = [slip('a', { periode: '2024-02', heures: 151.67, emploi: 'Éleveuse', datePaiement: '2024-02-28' })];
    const said = (day: string, all: ListedJobs[]) => notes(tension(day, breeder, given({}, all)).measure.missing);
    expect(said('2024-03-01', [old])).toContain('aucune famille connue');
    expect(said('2024-03-02', [old])).toContain('Éleveurs salariés');
    expect(said('2024-03-02', [])).toContain("Aucune liste de métiers en tension n'est connue");
  });

  it('leaves out months that a person sets aside, and asks again when they cannot be understood', () => {
    const aside = tension(
      on,
      year('Aide à domicile'),
      given({ metierEnTension: true, moisHorsListe: '2025-11/2026-01' }),
    );
    expect(aside.measure).toMatchObject({ value: 9, explanation: expect.stringContaining('novembre 2025') });
    const none = tension(on, year('Aide à domicile'), given({ metierEnTension: true, moisHorsListe: 'aucune' }));
    expect(none.measure.value).toBe(12);
    const bad = tension(on, year('Aide à domicile'), given({ metierEnTension: true, moisHorsListe: 'hiver' }));
    expect(notes(bad.cautions)).toContain('Mois hors liste ?');
  });

  it('counts only the jobs that a person names, half time in them alone', () => {
    const half = [...year('Aide à domicile', 80), ...year('Vendeuse', 80)];
    const named = (titles: string) => tension(on, half, given({ metiersSurListe: titles })).measure;
    expect(named('aide à domicile').value).toBe(12);
    expect(named('Aide à domicile ; vendeur').value).toBe(12);
    const quarters = [...year('Aide à domicile', 60), ...year('Vendeuse', 60)];
    const quarter = tension(on, quarters, given({ metiersSurListe: 'Aide à domicile' }));
    expect([quarter.measure.value, quarter.highest]).toEqual([0, 0]);
    expect(notes(quarter.cautions)).toContain('Vendeuse');
    const unread = tension(on, year(null), given({ metiersSurListe: 'Aide à domicile' }));
    expect([unread.measure.value, unread.highest]).toEqual([0, 12]);
  });

  it('warns when several jobs are printed under one answer', () => {
    const two = [...year('Aide à domicile', 151.67, 6), ...year('Vendeuse', 20, 12)];
    expect(notes(tension(on, two, given({ metierEnTension: true })).cautions)).toContain('Vendeuse');
  });
});

describe('names of jobs', () => {
  it.each([
    ['AIDE-MÉNAGÈRE', 'Aides à domicile et aides ménagères'],
    ['Employée de maison H/F', 'Employés de maison et personnels de ménage'],
    ['cuisinière', 'Cuisiniers'],
    ['Maraichère', 'Maraîchers, horticulteurs salariés'],
    ['Éleveuse', 'Éleveurs salariés'],
  ])('%s resembles %s', (job, label) => {
    expect(resembles(new Set(jobWords(job)), namesIn(label))).toBe(true);
  });

  it.each([
    ['Aide-soignante', 'Aides à domicile et aides ménagères'],
    ['Employé libre service', "Employés de l'hôtellerie"],
    ['', 'Cuisiniers'],
    ['Agent de maison', 'Employés de maison et personnels de ménage'],
  ])('%s does not resemble %s', (job, label) => {
    expect(resembles(new Set(jobWords(job)), namesIn(label))).toBe(false);
  });

  it('tells jobs apart by their words alone', () => {
    expect(jobKey('SERVEUSE (H/F)')).toBe(jobKey('serveur'));
    expect(jobKey('Commis de cuisine')).toBe(jobKey('commis cuisine'));
    expect(jobKey('Commis de salle')).not.toBe(jobKey('commis cuisine'));
  });
});

describe('the lists of the catalogue', () => {
  it('hold one list a day, each family sourced, of the regions that sources give', async () => {
    const lists = Object.values((await loadCatalogue()).listedJobs ?? {});
    expect(lists.map((entry) => entry.id).sort()).toEqual(['2021-04-01', '2025-05-21']);
    expect(checkListedJobs(lists)).toEqual([]);
    const current = lists.find((entry) => entry.id === '2025-05-21');
    expect(current?.regions.filter(({ jobs }) => jobs !== null).map(({ name, jobs }) => `${name} ${jobs}`)).toContain(
      'Bretagne 23',
    );
    expect(current?.families.filter(({ regions }) => regions === 'all')).toHaveLength(7);
  });

  it('refuses an unknown region, a family outside its days, and two lists on one day', () => {
    const family = { label: 'Infirmiers', regions: ['99'], said: 'test', grade: 'L' };
    expect(() => list({ families: [family] })).toThrow(/no region 99/);
    expect(() => list({ families: [{ ...family, regions: 'all', since: '2020-01-01' }] })).toThrow(/outside the days/);
    expect(checkListedJobs([list(), list({ id: '2025-06-01', from: '2025-06-02' })])[0]?.problem).toContain('overlaps');
  });
});

describe('months in the same job', () => {
  const same = (pieces: Parameters<typeof measureOf>[2]) => measureOf('moisMemeEmploi24', on, pieces);

  it('counts the months of the job of the latest payslip, whatever its gender and spelling', () => {
    const pieces = [
      ...year('Serveuse', 151.67, 4),
      slip('x', { periode: '2025-02', heures: 151.67, emploi: 'SERVEUR' }),
    ];
    const earlier = slip('y', { periode: '2025-01', heures: 151.67, emploi: 'Plongeur' });
    const result = same([...pieces, earlier]);
    expect(result.measure).toMatchObject({ value: 5, explanation: expect.stringContaining('Plongeur') });
    expect(result.highest).toBe(5);
  });

  it('keeps months whose payslips print no job to confirm, and knows nothing when none does', () => {
    const result = same([...year('Serveuse', 151.67, 4), slip('x', { periode: '2025-02', heures: 151.67 })]);
    expect([result.measure.value, result.highest]).toEqual([4, 5]);
    expect(same(year(null)).measure).toMatchObject({ value: null, missing: [{ fact: 'emploi' }] });
  });

  it('needs half time in that job alone', () => {
    const two = [...year('Serveuse', 60, 3), ...year('Vendeuse', 60, 2)];
    expect(same(two).measure.value).toBe(0);
  });
});
