import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../core/contract/lesson.ts';
import { candidatesOf, extractFacts } from '../../../core/domain/reading/extract-facts.ts';
import { issuerKeys, type LessonsOf, lessonsFrom } from '../../../core/domain/reading/lessons.ts';
import { KINDS, layout } from './layout.ts';

const payslip = KINDS.find(({ slug }) => slug === 'bulletin-de-paie') as (typeof KINDS)[number];

/** Two jobs are printed under labels that both name one. */
const PICTURE = (employee: string, month: string, employer = 'PROPRETE DU MODELE SAS') => `
  BULLETIN DE PAIE                         Période : ${month}
  Employeur : ${employer}
  Siret : 732 829 320 00074
  Salarié : ${employee}
  Emploi : Agent polyvalent      Poste : Chef de plonge
  Salaire de base        151,67      11,65      1 766,96
  Salaire brut                                  1 766,96
  Net à payer avant impôt                       1 390,12
  Net payé                                      1 390,12`;

const page = (employee: string, month: string, source: 'text' | 'ocr' = 'text', employer?: string) =>
  layout(PICTURE(employee, month, employer), { source });
const book =
  (lessons: Lesson[]): LessonsOf =>
  (kind, issuer) =>
    lessons.filter((lesson) => lesson.kind === kind && lesson.issuer === issuer);

const valuesOf = (of: ReturnType<typeof page>) =>
  Object.fromEntries(Object.entries(extractFacts([of], payslip).facts).map(([name, fact]) => [name, fact?.value]));

describe('what a correction teaches', () => {
  const first = page('TEMOIN Aminata', 'Mars 2024');
  const before = extractFacts([first], payslip).facts.emploi;
  const corrected = before?.value === 'Agent polyvalent' ? 'Chef de plonge' : 'Agent polyvalent';
  const lessons = lessonsFrom('bulletin-de-paie', valuesOf(first), 'emploi', corrected, candidatesOf([first], payslip));

  it('ranks the place that was confirmed first on the next paper of the same issuer, and settles the contest', () => {
    const next = page('ESSAI Ibrahima', 'Avril 2024');
    expect(extractFacts([next], payslip).facts.emploi?.value).toBe(before?.value);
    const { facts, findings } = extractFacts([next], payslip, book(lessons));
    expect(facts.emploi?.value).toBe(corrected);
    expect(findings.filter(({ fact, code }) => fact === 'emploi' && code === 'several-candidates')).toEqual([]);
  });

  it('says nothing of another issuer, and keeps no value of the person', () => {
    const other = PICTURE('ESSAI Ibrahima', 'Avril 2024', 'AUTRE EXEMPLE SARL').replace(
      '732 829 320 00074',
      '834 567 890 00016',
    );
    expect(extractFacts([layout(other)], payslip, book(lessons)).facts.emploi?.value).toBe(before?.value);
    expect(lessons.length).toBeGreaterThan(0);
    expect(JSON.stringify(lessons)).not.toContain(corrected);
  });

  it('gives the issuer’s own name back when recognition misprints it, and leaves it to be looked at', () => {
    const right = lessonsFrom('bulletin-de-paie', valuesOf(first), 'employeur', 'PROPRETE DU MODELE SAS', []);
    const misread = page('ESSAI Ibrahima', 'Avril 2024', 'ocr', 'PR0PRETE DU MODELE SAS');
    const fact = extractFacts([misread], payslip, book(right)).facts.employeur;
    expect(fact).toMatchObject({ value: 'PROPRETE DU MODELE SAS', printed: 'PR0PRETE DU MODELE SAS' });
    expect(fact?.confidence).toBeLessThan(0.9);
    // The same misprint in a text layer is what the paper says.
    const printed = page('ESSAI Ibrahima', 'Avril 2024', 'text', 'PR0PRETE DU MODELE SAS');
    expect(extractFacts([printed], payslip, book(right)).facts.employeur?.value).toBe('PR0PRETE DU MODELE SAS');
  });

  it('never puts a value on a paper that does not print it', () => {
    const without = layout(PICTURE('ESSAI Ibrahima', 'Avril 2024').replace(/Emploi.*/, ''));
    expect(extractFacts([without], payslip, book(lessons)).facts.emploi).toBeUndefined();
  });

  it('knows an issuer by its number first, then by its name', () => {
    expect(issuerKeys({ siret: '73282932000074', employeur: 'Propreté du Modèle, SAS' })).toEqual([
      'siret:73282932000074',
      'nom:proprete du modele sas',
    ]);
    expect(issuerKeys({})).toEqual([]);
  });
});
