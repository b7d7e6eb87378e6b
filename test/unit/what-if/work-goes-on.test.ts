import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import { whatIf as whatIfSchema } from '../../../core/contract/what-if.ts';
import { type PreparedDossier, prepareDossier } from '../../../core/domain/prepare-dossier.ts';
import { whatIf, whatIfUnder } from '../../../core/domain/what-if/what-if.ts';
import { workGoesOn } from '../../../core/domain/what-if/work-goes-on.ts';
import { lawCatalogue, testRule } from '../rules/law-catalogue.ts';

const catalogue = lawCatalogue([
  testRule({ id: 'huit', condition: { atLeast: [{ measure: 'moisTravailles24' }, 8] } }),
  testRule({ id: 'contrat', condition: { judge: 'contrats-au-smic', with: { mois: 6, ratio: 1 } } }),
  testRule({ id: 'emploi', condition: { judge: 'emploi-actuel' } }),
  testRule({ id: 'presence', condition: { judge: 'presence-continue', with: { annees: 1 } } }),
  testRule({ id: 'passeport', condition: { before: [{ filingDay: true }, { person: 'passeportExpiration' }] } }),
  testRule({ id: 'ancien', condition: { atLeast: [{ measure: 'anneesPresenceDeclarees' }, 5] } }),
  testRule({ id: 'ensemble', condition: { all: [{ rule: 'huit' }, { rule: 'passeport' }] } }),
]);

type Facts = Record<string, string | number>;
const slip = (id: string, facts: Facts) => ({ id, kind: 'bulletin-de-paie', facts });
const months = (from: number, to: number, year = 2024) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${year}-${String(from + index).padStart(2, '0')}`);
const worked = (list: string[], facts: Facts = { heures: 151.67, employeur: 'Net' }) =>
  list.map((periode) => slip(`b-${periode}`, { periode, datePaiement: `${periode}-28`, ...facts }));

function dossier(
  pieces: { id: string; kind: string; facts: Facts }[],
  person: Record<string, unknown> = {},
): PreparedDossier {
  return prepareDossier(factsFile.parse({ person: { nom: 'Diallo', ...person }, pieces }), 'test', catalogue);
}
const ruleOf = (prepared: PreparedDossier, on: string, id: string, assumption: 'nothing-new' | 'work-goes-on') =>
  whatIf(prepared, on, { assumption }).rules.find(({ rule }) => rule === id);

describe('what is supposed when work goes on', () => {
  it('gives each coming month the last payslips, from the last day of the month on', () => {
    const { supposed, prepared, lastMonth } = workGoesOn(dossier(worked(months(1, 5))), '2024-06-10', '2024-09-15');
    expect(lastMonth).toBe('2024-05');
    expect(supposed.map(({ month, from }) => [month, from])).toEqual([
      ['2024-06', '2024-06-30'],
      ['2024-07', '2024-07-31'],
      ['2024-08', '2024-08-31'],
      ['2024-09', '2024-09-30'],
    ]);
    const first = prepared.pieces.find(({ id }) => id === supposed[0]?.pieces[0]);
    expect(first?.facts).toEqual({ periode: '2024-06', datePaiement: '2024-06-30', heures: 151.67, employeur: 'Net' });
    expect(prepared.stated.find(({ id }) => id === first?.id)?.title).toBe('bulletin supposé de juin 2024');
  });

  it('never reaches the filing day, even on the last day of a month', () => {
    const prepared = dossier(worked(months(1, 5)));
    const { supposed } = workGoesOn(prepared, '2024-06-30', '2024-08-31');
    expect(supposed[0]).toMatchObject({ month: '2024-06', from: '2024-07-01' });
    const { measures } = whatIf(prepared, '2024-06-30', { assumption: 'work-goes-on' });
    const value = (on: string) =>
      measures
        .find(({ measure }) => measure === 'moisTravailles24')
        ?.segments.find(({ from, to }) => from <= on && on <= to)?.value;
    expect([value('2024-06-30'), value('2024-07-01'), value('2024-07-31')]).toEqual([5, 6, 7]);
  });

  it('fills in no past month and leaves the months that have a payslip', () => {
    const prepared = dossier([...worked(months(1, 3)), ...worked(['2024-08'])]);
    const { supposed, lastMonth } = workGoesOn(prepared, '2024-06-10', '2024-09-30');
    expect(lastMonth).toBe('2024-03');
    expect(supposed.map(({ month }) => month)).toEqual(['2024-06', '2024-07', '2024-09']);
    const { about } = whatIf(prepared, '2024-06-10', { assumption: 'work-goes-on' });
    expect(about.join(' ')).toContain('Les mois passés sans bulletin');
  });

  it('keeps two payslips of one month two, and two copies of one slip one', () => {
    const twoSlips = [
      slip('a', {
        periode: '2024-05',
        heures: 40,
        netPaye: 400,
        salaireBrut: 500,
        employeur: 'Net',
        periodeDebut: '2024-05-01',
        periodeFin: '2024-05-15',
        datePaiement: '2024-05-15',
      }),
      slip('b', {
        periode: '2024-05',
        heures: 40,
        netPaye: 400,
        salaireBrut: 500,
        employeur: 'Net',
        periodeDebut: '2024-05-16',
        periodeFin: '2024-05-31',
        datePaiement: '2024-05-31',
      }),
    ];
    const copies = ['c', 'd'].map((id) =>
      slip(id, {
        periode: '2024-05',
        heures: 40,
        netPaye: 400,
        salaireBrut: 500,
        employeur: 'Net',
        datePaiement: '2024-05-31',
      }),
    );
    const stateOf = (pieces: ReturnType<typeof slip>[], month: string, on: string) =>
      whatIfMonth(dossier(pieces), month, on);
    const whatIfMonth = (prepared: PreparedDossier, month: string, on: string) => {
      const going = workGoesOn(prepared, '2024-06-10', '2025-12-31').prepared;
      return going.payslips.byMonth.find((entry) => entry.month === month)?.slips.length === 2
        ? whatIf(prepared, '2024-06-10', { assumption: 'work-goes-on' })
            .measures.find(({ measure }) => measure === 'moisTravailles12')
            ?.segments.find(({ from, to }) => from <= on && on <= to)?.value
        : null;
    };
    // 40 h twice are 80 h, above half of 151.67 h: each month counts; one slip brought twice is 40 h and does not.
    expect(stateOf(twoSlips, '2025-02', '2025-02-28')).toBe(10);
    expect(stateOf(copies, '2025-02', '2025-02-28')).toBe(0);
  });

  it('renews a fixed term for as long as it was, and leaves a promise alone', () => {
    const contract = {
      typeContrat: 'CDD',
      dateDebut: '2024-01-01',
      dateFin: '2024-06-30',
      salaireBrutMensuel: 1900,
      employeur: 'Net',
    };
    const promise = {
      typeContrat: 'CDD',
      dateDebut: '2024-09-01',
      dateFin: '2024-10-31',
      salaireBrutMensuel: 500,
      employeur: 'Autre',
    };
    const prepared = dossier([
      { id: 'cdd', kind: 'contrat-de-travail', facts: contract },
      { id: 'promesse', kind: 'contrat-de-travail', facts: promise },
    ]);
    const { prepared: going } = workGoesOn(prepared, '2024-06-10', '2025-06-30');
    expect(going.pieces.slice(2).map(({ facts }) => [facts.dateSignature, facts.dateDebut, facts.dateFin])).toEqual([
      ['2024-07-01', '2024-07-01', '2024-12-31'],
      ['2025-01-01', '2025-01-01', '2025-06-30'],
    ]);
    expect(ruleOf(prepared, '2024-06-10', 'contrat', 'nothing-new')?.next?.day).toBe('2024-07-01');
    // 1 900 € are above every SMIC of the series, and a renewed six-month term is long enough like the first.
    const renewed = ruleOf(prepared, '2024-06-10', 'contrat', 'work-goes-on');
    expect([renewed?.today?.state, renewed?.next]).toEqual(['satisfied', null]);
  });

  it('says that a supposed payslip proves presence, and that there is nothing to copy', () => {
    const going = whatIf(dossier(worked(months(1, 5))), '2024-06-10', { assumption: 'work-goes-on' });
    expect(going.about.join(' ')).toContain('preuve de présence');
    expect(going.about.join(' ')).toContain('supposés');
    const none = whatIf(dossier([]), '2024-06-10', { assumption: 'work-goes-on' });
    expect([none.supposed, none.about.join(' ')]).toEqual([[], expect.stringContaining('Aucun bulletin')]);
  });
});

describe('causes', () => {
  it('names the month that leaves and what is left', () => {
    const prepared = dossier(worked(months(3, 10)));
    const next = ruleOf(prepared, '2024-11-05', 'huit', 'nothing-new')?.next;
    expect(next).toMatchObject({ day: '2026-03-01', supposed: false, after: { state: 'not-satisfied' } });
    expect(next?.causes).toEqual([
      {
        kind: 'month-left',
        month: '2024-03',
        piece: null,
        supposed: false,
        text: 'le 1er mars 2026, le mois de mars 2024 sort de la fenêtre de 24 mois ; il y a alors 7 mois comptés sur les 24 derniers ; il en faut 8',
      },
    ]);
  });

  it('names the paper that did not exist earlier', () => {
    const previous = ruleOf(dossier(worked(months(3, 10))), '2024-11-05', 'huit', 'nothing-new')?.previous;
    expect(previous).toMatchObject({ day: '2024-10-28', before: { state: 'not-satisfied' } });
    expect(previous?.causes[0]).toMatchObject({ kind: 'paper', piece: 'b-2024-10', month: '2024-10' });
  });

  it('names a supposed payslip as supposed', () => {
    const next = ruleOf(dossier(worked(months(5, 10))), '2024-11-05', 'huit', 'work-goes-on')?.next;
    expect(next).toMatchObject({ day: '2024-12-31', supposed: true, after: { state: 'satisfied' } });
    expect(next?.explanation).toContain('bulletin supposé de décembre 2024');
  });

  it('names the date of the person, the anniversary, the end of the contract, and the rule that carries the change', () => {
    const contract = { typeContrat: 'CDD', dateDebut: '2024-01-01', dateFin: '2024-12-31', salaireBrutMensuel: 1900 };
    const prepared = dossier([...worked(months(3, 10)), { id: 'cdd', kind: 'contrat-de-travail', facts: contract }], {
      passeportExpiration: '2025-02-14',
      dateEntreeFrance: '2020-05-20',
    });
    const next = (id: string) => ruleOf(prepared, '2024-11-05', id, 'nothing-new')?.next;
    expect(next('passeport')).toMatchObject({ day: '2025-02-15', causes: [{ kind: 'date' }] });
    expect(next('passeport')?.explanation).toContain('(14/02/2025) : date dépassée');
    expect(next('ancien')).toMatchObject({ day: '2025-05-20', causes: [{ kind: 'anniversary' }] });
    expect(next('ancien')?.explanation).toContain(
      "5 ans depuis l'entrée déclarée (20/05/2020) sont atteints le 20 mai 2025",
    );
    expect(next('contrat')).toMatchObject({ day: '2025-01-01', causes: [{ kind: 'contract', piece: 'cdd' }] });
    expect(next('ensemble')).toMatchObject({ day: '2025-02-15' });
    expect(next('ensemble')?.explanation).toContain('« passeport » :');
  });

  it('gives what the contract says', () => {
    const prepared = dossier(worked(months(3, 10)));
    for (const result of Object.values(whatIfUnder(prepared, '2024-11-05', ['nothing-new', 'work-goes-on']))) {
      expect(whatIfSchema.parse(result)).toEqual(result);
    }
  });

  it('gives both assumptions the same past, and the same answer on the filing day', () => {
    const prepared = dossier(worked(months(3, 10)));
    const both = whatIfUnder(prepared, '2024-11-05', ['nothing-new', 'work-goes-on']);
    const past = (result: (typeof both)['nothing-new']) =>
      result.rules.map(({ today, previous, changes }) => [
        today,
        previous,
        changes.filter(({ day }) => day <= '2024-11-05'),
      ]);
    expect(past(both['work-goes-on'])).toEqual(past(both['nothing-new']));
  });
});
