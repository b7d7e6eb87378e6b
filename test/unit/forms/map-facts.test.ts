import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import { formMap } from '../../../core/contract/catalogue/form-map.ts';
import { mapFacts, sheetLines } from '../../../core/domain/forms/map-facts.ts';

const map = (fields: unknown[], sheet: unknown[] = []) =>
  formMap.parse({
    id: '00000-01',
    number: '00000',
    edition: '01',
    title: 'Essai',
    printed: [],
    fingerprint: null,
    from: null,
    to: null,
    source: { text: 'essai', authority: 'practice', grade: 'C', checkedOn: '2026-01-01' },
    sheet,
    fields,
  });

const contract = (id: string, facts: Record<string, string | number>) => ({ id, kind: 'contrat-de-travail', facts });

describe('mapFacts', () => {
  it('writes a known fact, names its source, and tells what is missing and what nobody took', () => {
    const facts = factsFile.parse({ person: { nom: 'Diallo', telephone: '0601020304' }, facts: { langue: 'A2' } });
    const mapped = mapFacts(
      map([
        { field: 'N', from: 'person.nom', format: 'upper' },
        { field: 'P', from: 'person.prenoms' },
      ]),
      facts,
    );
    expect(mapped).toEqual({
      values: { N: 'DIALLO' },
      sources: { N: 'person.nom' },
      missing: [{ field: 'P', from: 'person.prenoms' }],
      unused: ['person.telephone', 'facts.langue'],
    });
  });

  it('prefers the first known alternative, and joins parts only when the needed ones are known', () => {
    const fields = [
      { field: 'E', from: 'facts.employeurNom | contract.employeur' },
      { field: 'A', from: 'person.adresseNumero? + person.adresseVoie' },
    ];
    const one = mapFacts(
      map(fields),
      factsFile.parse({ person: { adresseNumero: '12' }, pieces: [contract('c', { employeur: 'ACME' })] }),
    );
    expect(one.values).toEqual({ E: 'ACME' });
    expect(one.missing).toEqual([{ field: 'A', from: 'person.adresseNumero? + person.adresseVoie' }]);
    const two = mapFacts(
      map(fields),
      factsFile.parse({ person: { adresseVoie: 'rue X' }, facts: { employeurNom: 'Beta' } }),
    );
    expect(two.values).toEqual({ E: 'Beta', A: 'rue X' });
    expect(two.sources).toEqual({ E: 'facts.employeurNom', A: 'person.adresseVoie' });
  });

  it('ticks the answer that equals the fact, and none when no answer does', () => {
    const fields = [
      { field: 'T', from: 'contract.typeContrat', when: 'CDI', write: '1' },
      { field: 'T', from: 'contract.typeContrat', when: 'CDD', write: '2' },
    ];
    const of = (typeContrat: string) =>
      mapFacts(map(fields), factsFile.parse({ pieces: [contract('c', { typeContrat })] }));
    expect(of('CDD').values).toEqual({ T: '2' });
    expect(of('CDI').values).toEqual({ T: '1' });
    expect(of('intérim')).toEqual({ values: {}, sources: {}, missing: [], unused: ['contract.typeContrat'] });
  });

  describe('a condition', () => {
    const sheet = (given: unknown) => [
      {
        given,
        fields: [
          { field: 'A', from: 'person.nom' },
          { given: { from: 'facts.lieu' }, fields: [{ field: 'B', from: 'facts.ville' }] },
        ],
      },
      { field: 'C', from: 'person.nomUsage', optional: true },
    ];
    const of = (given: unknown, facts: Record<string, unknown>) => {
      const { values, missing } = mapFacts(map(sheet(given)), factsFile.parse({ person: { nom: 'Diallo' }, facts }));
      return { values, asked: missing.map(({ field, from }) => `${field} ${from}`) };
    };
    const only = { from: 'facts.type', is: ['CTT'] };

    it('that is not known is one question, and one that is not met is none', () => {
      expect(of(only, {})).toEqual({ values: {}, asked: ['A facts.type'] });
      expect(of(only, { type: 'CDI' })).toEqual({ values: {}, asked: [] });
      expect(of(only, { type: 'CTT' })).toEqual({ values: { A: 'Diallo' }, asked: ['B facts.lieu'] });
      expect(of(only, { type: 'CTT', lieu: false })).toEqual({ values: { A: 'Diallo' }, asked: [] });
      expect(of(only, { type: 'CTT', lieu: true })).toEqual({ values: { A: 'Diallo' }, asked: ['B facts.ville'] });
      expect(of(only, { type: 'CTT', lieu: 'ici', ville: 'Lens' }).values).toEqual({ A: 'Diallo', B: 'Lens' });
    });

    it('turned round, or that nobody is asked about', () => {
      const but = { from: 'facts.type', not: ['CTT'] };
      expect(of(but, { type: 'CTT' })).toEqual({ values: {}, asked: [] });
      expect(of(but, { type: 'CDD', lieu: false }).values).toEqual({ A: 'Diallo' });
      expect(of({ ...only, asked: false }, {})).toEqual({ values: {}, asked: [] });
      expect(() => map(sheet({ from: 'facts.type', is: ['CTT'], not: ['CDI'] }))).toThrow();
    });

    it('that is also a value is asked for once', () => {
      const fields = [
        { field: 'T', from: 'facts.type' },
        { given: { from: 'facts.type', is: ['CTT'] }, fields: [{ field: 'A', from: 'person.nom' }] },
      ];
      expect(mapFacts(map(fields), factsFile.parse({})).missing).toEqual([{ field: 'T', from: 'facts.type' }]);
    });

    it('leaves a line out of the data sheet only when it is known not to be met', () => {
      const lines = [{ label: 'Mission', from: 'facts.mission', given: [only] }];
      const labels = (facts: Record<string, unknown>) =>
        sheetLines(map([], lines), factsFile.parse({ facts })).map(({ label }) => label);
      expect([labels({}), labels({ type: 'CTT' }), labels({ type: 'CDI' })]).toEqual([['Mission'], ['Mission'], []]);
    });
  });

  it('leaves a box empty, without calling it missing, when its fact is false', () => {
    const fields = [{ field: 'B', from: 'facts.premiere', format: 'checkbox' }];
    expect(mapFacts(map(fields), factsFile.parse({ facts: { premiere: false } }))).toEqual({
      values: {},
      sources: {},
      missing: [],
      unused: [],
    });
    expect(mapFacts(map(fields), factsFile.parse({ facts: { premiere: true } })).values).toEqual({ B: true });
  });

  it('writes nothing when the fact is not what the field asks for', () => {
    const mapped = mapFacts(
      map([{ field: 'D', from: 'facts.jour', format: 'date-dd/mm/yyyy' }]),
      factsFile.parse({ facts: { jour: 'mars 2020' } }),
    );
    expect(mapped).toEqual({
      values: {},
      sources: {},
      missing: [{ field: 'D', from: 'facts.jour' }],
      unused: ['facts.jour'],
    });
  });

  describe('the contract of the form', () => {
    const siret = [{ field: 'S', from: 'contract.siret' }];
    const values = (pieces: unknown[], facts = {}) => mapFacts(map(siret), factsFile.parse({ pieces, facts })).values;

    it('is the newest one', () => {
      const pieces = [
        contract('new', { siret: '2', dateSignature: '2026-01-05' }),
        contract('old', { siret: '1', dateSignature: '2024-01-05' }),
      ];
      expect(values(pieces)).toEqual({ S: '2' });
    });

    it('is unknown when dates do not decide', () => {
      expect(values([contract('a', { siret: '1', dateDebut: '2026-01-05' }), contract('b', { siret: '2' })])).toEqual(
        {},
      );
      expect(
        values([
          contract('a', { siret: '1', dateDebut: '2026-01-05' }),
          contract('b', { siret: '2', dateDebut: '2026-01-05' }),
        ]),
      ).toEqual({});
    });

    it('is never the contract of another employer than the stated one', () => {
      const pieces = [contract('a', { siret: '11111111100011', employeur: 'Alpha', dateDebut: '2026-01-05' })];
      expect(values(pieces, { employeurNom: 'Beta' })).toEqual({});
      expect(values(pieces, { employeurNom: 'ALPHA' })).toEqual({ S: '11111111100011' });
      expect(values(pieces, { employeurSiret: '222 222 222 00022' })).toEqual({});
      expect(values(pieces, { employeurSiret: '111 111 111 00011', employeurNom: 'Enseigne Beta' })).toEqual({
        S: '11111111100011',
      });
    });
  });

  it('prints the data sheet with unknown values as null', () => {
    const lines = sheetLines(
      map(
        [],
        [
          { label: 'Né le', from: 'person.dateNaissance', format: 'date-dd/mm/yyyy' },
          { label: 'Nom', from: 'person.nom' },
        ],
      ),
      factsFile.parse({ person: { dateNaissance: '1990-02-28' } }),
    );
    expect(lines.map(({ label, value }) => [label, value])).toEqual([
      ['Né le', '28/02/1990'],
      ['Nom', null],
    ]);
  });
});
