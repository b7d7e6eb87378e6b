import type { Catalogue } from '../../../core/contract/catalogue/catalogue.ts';
import { kind } from '../../../core/contract/catalogue/kind.ts';
import { type Procedure, procedure, type Rule, rule } from '../../../core/contract/catalogue/procedure.ts';

const source = {
  text: 'Texte de test',
  article: null,
  url: null,
  authority: 'law',
  grade: 'C',
  checkedOn: '2026-11-22',
} as const;

/** Steps of the SMIC between 2019 and 2026, as the naive versions use them too. */
export const SMIC: readonly (readonly [string, number])[] = [
  ['2019-01-01', 1521.22],
  ['2021-10-01', 1589.47],
  ['2022-05-01', 1645.58],
  ['2024-11-01', 1801.8],
  ['2026-06-01', 1867.02],
];

const parameter = (id: string, values: readonly (readonly [string, number])[]) => ({
  id,
  title: id,
  unit: 'x',
  source: { ...source },
  values: values.map(([from, value]) => ({ from, value, source: 'test' })),
});

const paper = (slug: string, strength: string | null, dates: string[], month?: string) =>
  kind.parse({
    slug,
    title: slug,
    section: 'Travail',
    anchors: [],
    facts: [],
    titlePattern: slug,
    ...(strength ? { presence: { strength, dates, ...(month ? { month } : {}), source } } : {}),
  });

/** A rule with short texts; give what matters. */
export function testRule(parts: Partial<Rule> & Pick<Rule, 'id' | 'condition'>): Rule {
  return rule.parse({
    title: parts.id,
    source,
    from: '2000-01-01',
    to: null,
    explanation: { satisfied: 'oui', notSatisfied: 'non', unknown: 'inconnu', appreciation: 'apprécié' },
    ...parts,
  });
}

/** A small catalogue, independent of forms/: payslips, contracts, receipts and notices, one procedure. */
export function lawCatalogue(rules: Rule[] = [], more: Partial<Procedure> = {}): Catalogue {
  const test = procedure.parse({
    slug: 'test',
    title: 'Test',
    presenceYears: 5,
    measures: [
      'moisTravailles12',
      'moisTravailles24',
      'moisTravailles60',
      'moisTravaillesTotal',
      'moisTension24',
      'salaireContratSurSmic',
      'anneesPresenceDeclarees',
      'moisPresenceProuves',
    ],
    sections: ['Travail'],
    forms: [],
    disclaimer: '…',
    rules,
    ...more,
  });
  return {
    procedures: { test },
    kinds: {
      'bulletin-de-paie': paper('bulletin-de-paie', 'reelle', ['datePaiement', 'dateDocument'], 'periode'),
      'contrat-de-travail': paper('contrat-de-travail', 'reelle', ['dateSignature']),
      'quittance-loyer': paper('quittance-loyer', 'limitee', ['dateDocument']),
      'avis-imposition': paper('avis-imposition', 'certaine', ['dateEtablissement', 'dateDocument']),
      autre: paper('autre', null, []),
    },
    forms: {},
    parameters: {
      smic: parameter('smic', SMIC),
      'duree-legale-mensuelle': parameter('duree-legale-mensuelle', [['2002-01-01', 151.67]]),
      'seuil-mi-temps': parameter('seuil-mi-temps', [['2002-01-01', 0.5]]),
    },
  };
}
