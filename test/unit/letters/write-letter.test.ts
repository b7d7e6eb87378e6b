import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactsFile } from '../../../core/contract/assessment.ts';
import { AppError } from '../../../core/contract/errors.ts';
import { letterPreview, letterRequest } from '../../../core/contract/letter.ts';
import { editableText, plainText, textsOf } from '../../../core/contract/letter-text.ts';
import { writeLetter } from '../../../core/domain/letters/write-letter.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';

const catalogue = await loadCatalogue();
const letters = Object.values(catalogue.letters ?? {});
const procedures = Object.keys(catalogue.procedures);

const facts: FactsFile = {
  person: { nom: 'Diarra', prenoms: 'Awa', sexe: 'F' },
  facts: {},
  pieces: ['2024-01', '2024-02', '2024-05'].map((periode) => ({
    id: `b${periode}`,
    kind: 'bulletin-de-paie',
    facts: { periode, employeur: 'Propre et Net', salarie: 'Awa DIARRA' },
  })),
};
const request = { letter: 'demande-copie-bulletins', facts, procedure: 'aes-salarie', on: '2025-02-10' };
const write = (more: object = {}) => writeLetter(letterRequest.parse({ ...request, ...more }), catalogue);

describe('every letter in every procedure', () => {
  it('prints no open fill-in and no programmer’s word, whatever is known', () => {
    const names = [...new Set(letters.flatMap(({ questions }) => Object.keys(questions)))];
    const value = fc.oneof(
      fc.constant('2024-02-29'),
      fc.boolean(),
      fc.integer(),
      fc.constantFrom('', 'Łukasz', 'محمد', '{x}'),
    );
    const person = fc.record(
      {
        nom: fc.constantFrom('Diarra', "N'Diaye-Łukasz"),
        prenoms: fc.constant('Awa'),
        sexe: fc.constantFrom('F', 'M'),
        dateNaissance: fc.constant('1990-03-01'),
        situationFamiliale: fc.constantFrom('marie', 'pacse', 'veuf', 'concubinage'),
        nationalite: fc.constantFrom('algérienne', 'malienne', '?'),
        dateEntreeFrance: fc.constant('2019-06-02'),
      },
      { requiredKeys: [] },
    );
    const piece = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('bulletin-de-paie', 'contrat-de-travail', 'releve-bancaire', 'inconnu'),
      facts: fc.record(
        {
          periode: fc.constantFrom('2024-01', '2024-12', '2023-07'),
          dateDocument: fc.constantFrom('2024-02-01', '2030-01-01'),
          employeur: fc.constantFrom('A', 'B'),
          siret: fc.constantFrom('11111111100011', '1'),
          salarie: fc.constantFrom('Awa Diarra', 'Fatou Kone'),
          heures: fc.constantFrom(151.67, 10),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.constantFrom(...procedures),
        fc.constantFrom('2012-12-03', '2025-01-23', '2026-12-31', '2027-01-01'),
        person,
        fc.dictionary(fc.constantFrom(...names), value),
        fc.array(piece, { maxLength: 6 }),
        fc.nat(3),
        ({ id, languages }, procedure, on, who, stated, pieces, choice) => {
          const language = languages[choice % languages.length] ?? 'fr';
          const preview = writeLetter(
            { letter: id, facts: { person: who, facts: stated, pieces }, procedure, on, language, edits: {} },
            catalogue,
          );
          expect(letterPreview.parse(preview)).toEqual(preview);
          const runs = preview.copies
            .flatMap(({ blocks }) => blocks.flatMap(textsOf))
            .flat()
            .flatMap((text) => text.runs);
          const own = runs
            .filter(({ from }) => from === 'letter')
            .map(({ text }) => text)
            .join('');
          expect(own).not.toMatch(/[{}]|\[\[|\]\]|undefined|null|NaN/u);
          const blanks = new Set(runs.filter(({ from }) => from === 'blank').map(({ name }) => name));
          const missing = new Set(preview.missing.map(({ name }) => name));
          for (const name of blanks) expect(missing).toContain(name);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the person’s own text', () => {
  const block = write().copies[0]?.blocks.find(({ type }) => type === 'list');
  const generated = block ? (editableText(block) ?? '') : '';
  const id = block?.id ?? '';

  it('replaces what was generated, which stays beside it', () => {
    const edited = write({ edits: { [id]: { generated, text: 'mars 2024\nseulement' } } });
    const found = edited.copies[0]?.blocks.find((each) => each.id === id);
    expect(found?.generated).toBe('mars 2024 à avril 2024');
    expect(found && textsOf(found).map(plainText)).toEqual(['mars 2024', 'seulement']);
    expect(
      found &&
        textsOf(found)
          .flat()
          .flatMap(({ runs }) => runs.map(({ from }) => from)),
    ).toEqual(['person', 'person']);
    expect(edited.staleEdits).toEqual([]);
  });
  it('is not applied, and named, when the dossier has changed since', () => {
    const pieces = facts.pieces.filter((piece) => piece.id !== 'b2024-02');
    const stale = write({ facts: { ...facts, pieces }, edits: { [id]: { generated, text: 'mars 2024' } } });
    expect(stale.staleEdits).toEqual([id]);
    expect(JSON.stringify(stale.copies)).toContain('février 2024 à avril 2024');
  });
  it('is named when its block is no more', () => {
    expect(write({ edits: { '9/b9': { generated: 'x', text: 'y' } } }).staleEdits).toEqual(['9/b9']);
  });
});

describe('what cannot be asked', () => {
  const codeOf = (more: object) => {
    try {
      write(more);
      return null;
    } catch (error) {
      return error instanceof AppError ? error.code : error;
    }
  };
  it('a letter, a procedure, a language, a subject that do not exist', () => {
    expect(codeOf({ letter: 'constructor' })).toBe('state.not-found');
    expect(codeOf({ procedure: 'nulle-part' })).toBe('input.unknown-procedure');
    expect(codeOf({ language: 'ar' })).toBe('input.invalid');
    expect(codeOf({ subject: 'personne' })).toBe('state.not-found');
    expect(codeOf({ subject: 'propre et net' })).toBeNull();
  });
});

it('names values read with doubt that the letter rests on, and no others', () => {
  const doubtful = facts.pieces.map((piece, index) =>
    index === 0 ? { ...piece, title: 'Bulletin A', unsure: ['periode', 'netPaye'] } : piece,
  );
  const said = write({ facts: { ...facts, pieces: doubtful } }).cautions.join('\n');
  expect(said).toContain('Bulletin A');
  expect(write().cautions.join('\n')).not.toContain('Bulletin A');
});

describe('the bordereau', () => {
  it('prints the numbers of the bundle, in its order, and its own numbers without one', () => {
    const rowsOf = (more: object) =>
      write({ letter: 'bordereau', ...more }).copies[0]?.blocks.flatMap((block) =>
        block.type === 'table' ? block.rows.map((row) => row.map(plainText)) : [],
      );
    const line = (piece: string, label: string, date: string | null) => ({
      piece,
      label,
      section: 'Travail',
      title: `Bulletin ${piece}`,
      date,
    });
    const inventory = [line('b2024-05', '1', '2024-05-31'), line('b2024-01', '1 bis', null)];
    expect(rowsOf({ inventory })).toEqual([
      ['1', 'Travail', 'Bulletin b2024-05', '31/05/2024'],
      ['1 bis', 'Travail', 'Bulletin b2024-01', 'sans date'],
    ]);
    expect(rowsOf({})?.map(([number]) => number)).toEqual(['1', '2', '3']);
  });
});
