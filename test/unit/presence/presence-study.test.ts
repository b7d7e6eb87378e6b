import { describe, expect, it } from 'vitest';
import { factsFile } from '../../../core/contract/assessment.ts';
import { question } from '../../../core/contract/catalogue/procedure.ts';
import { presenceStudy as studySchema } from '../../../core/contract/presence-study.ts';
import { prepareDossier } from '../../../core/domain/prepare-dossier.ts';
import { presenceStudy } from '../../../core/domain/presence/presence-study.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';
import { lawCatalogue } from '../rules/law-catalogue.ts';

const { kinds, presence } = compileCatalogue('forms');
const questions = { absences: question.parse({ question: 'Absences ?', type: 'text' }) };
const catalogue = { ...lawCatalogue([], { presenceYears: 2, questions }), kinds, ...(presence ? { presence } : {}) };
const on = '2024-12-20';
type Paper = [id: string, kind: string, facts: Record<string, string | number>];
const study = (papers: Paper[], facts = {}, person = {}, grid?: string) => {
  const pieces = papers.map(([id, kind, values]) => ({ id, kind, title: `Pièce ${id}`, facts: values }));
  const prepared = prepareDossier(factsFile.parse({ pieces, facts, person }), 'test', catalogue);
  return studySchema.parse(presenceStudy(prepared, on, grid));
};
const stretches = (list: { from: string; to: string }[]) => list.map(({ from, to }) => `${from} ${to}`);
const days = [
  '2023-02-05',
  '2023-05-05',
  '2023-08-05',
  '2023-11-05',
  '2024-02-05',
  '2024-05-05',
  '2024-08-05',
  '2024-11-05',
];
const each = (kind: string) => days.map((day, index): Paper => [`${kind}${index}`, kind, { dateDocument: day }]);

describe('the study of presence', () => {
  it('leaves nothing out: papers of no class, misread days, absences that are not understood', () => {
    const papers: Paper[] = [
      ['stamp', 'visa', { dateActe: '2023-01-05' }],
      ['odd', 'autre', { dateDocument: '2023-02-05' }],
      ['st', 'releve-bancaire', { dateDocument: '2024-11-30', joursSurPlace: '2024-11-03 2025-11-03' }],
    ];
    const { notes } = study(papers, { absences: 'en été' });
    expect(notes.length).toBe(3);
    expect(notes[0]).toContain('AAAA-MM-JJ/AAAA-MM-JJ');
    expect(notes[1]).toMatch(/Pièce stamp, Pièce odd/);
    expect(notes[2]).toContain('03/11/2025');
  });

  it('looks for nothing before the declared entry nor in months outside France', () => {
    const { toFind, absences } = study([], { absences: '2024-03/2024-04' }, { dateEntreeFrance: '2024-01-20' });
    expect(stretches(toFind)).toEqual(['2024-01 2024-02', '2024-05 2024-12']);
    expect(absences[0]?.months).toEqual(['2024-03', '2024-04']);
  });

  it('says when a grid is met only if contested papers get their higher class', () => {
    const { grids, classes } = study(each('facture-energie'), {}, { dateEntreeFrance: '2023-01-01' });
    const grid = grids.find((one) => one.grid === 'quatre-privees-par-an');
    expect([grid?.state, grid?.ifContested]).toEqual(['met', 'not-met']);
    expect(grid?.explanation).toContain('contestée');
    expect(classes).toMatchObject([{ kind: 'facture-energie', otherClasses: [{ strength: 'limitee' }] }]);
    const rent = study(each('quittance-loyer')).grids.find((one) => one.grid === 'quatre-privees-par-an');
    expect(rent?.ifContested).toBeNull();
  });

  it('selects for the grid that is named, and for none that is not read', () => {
    const papers = each('quittance-loyer');
    expect(study(papers, {}, {}, 'quatre-privees-par-an').selection?.chosen.length).toBe(7); // 2023 begins in February
    expect(study(papers, {}, {}, 'une-par-semestre-non-verifiee').selection).toBeNull();
    expect(study(papers).selection).toBeNull();
  });

  it('takes a statement without any known movement for a weak proof, a private clinic for less than a hospital', () => {
    const strengthOf = (kind: string, facts: Record<string, string>) => {
      const prepared = prepareDossier(factsFile.parse({ pieces: [{ id: 's', kind, facts }] }), 'test', catalogue);
      return prepared.presence.on(on).first?.strength;
    };
    const statement = { dateDocument: '2024-11-30' };
    expect(strengthOf('releve-bancaire', statement)).toBe('limitee');
    expect(strengthOf('releve-bancaire', { ...statement, joursMouvements: '2024-11-03' })).toBe('reelle');
    const care = (emetteur: string) => strengthOf('document-hopital', { dateActe: '2024-11-30', emetteur });
    expect(['Hôpital de Modèle', 'Clinique du Gabarit', '?'].map(care)).toEqual(['certaine', 'reelle', 'reelle']);
  });
});
