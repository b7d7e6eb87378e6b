import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../core/contract/catalogue/catalogue.ts';
import { prepareDossier } from '../../../core/domain/prepare-dossier.ts';
import { loadCatalogue } from '../../../core/engine/catalogue/load-catalogue.ts';
import { compareWithAssess, judged } from './every-day.ts';
import { day, randomDossier } from './random-dossiers.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

const KINDS = ['quittance-loyer', 'avis-imposition', 'facture-energie', 'attestation-ame', 'autre'];
const filingDay = fc.oneof(day, fc.constantFrom('2025-01-22', '2025-01-23', '2026-12-31', '2027-01-01', '2024-02-29'));

type Pick = (days: readonly string[], changes: readonly string[]) => readonly string[];

function compareOnDays(slug: string, seed: number, numRuns: number, pick: Pick, slow?: typeof judged): number {
  const procedure = catalogue.procedures[slug];
  if (!procedure) throw new Error(slug);
  let compared = 0;
  fc.assert(
    fc.property(randomDossier(procedure, KINDS), filingDay, (facts, on) => {
      compared += compareWithAssess(prepareDossier(facts, slug, catalogue), on, pick, slow);
    }),
    { numRuns, seed },
  );
  return compared;
}

/** Some days anywhere, and some of those on which an answer changes with their eves. */
function someDays(): Pick {
  let turn = 0;
  return (days, changes) => {
    turn++;
    const anywhere = Array.from({ length: 8 }, (_, index) => days[(turn * 7919 + index * 104_729) % days.length] ?? '');
    const around = changes.flatMap((date) => days.slice(Math.max(0, days.indexOf(date) - 1), days.indexOf(date) + 1));
    return [...anywhere, ...around.filter((_, index) => (index + turn) % 11 === 0)];
  };
}

describe('segments against an assessment of every day', () => {
  it('every day of six years, a few dossiers of each procedure', () => {
    for (const slug of Object.keys(catalogue.procedures)) {
      const dossiers = slug === 'aes-salarie' ? 4 : 1;
      expect(compareOnDays(slug, 7, dossiers, (days) => days, judged)).toBeGreaterThan(3000);
    }
  }, 600_000);

  it('random days and both sides of changes, many dossiers of each procedure', () => {
    const slugs = Object.keys(catalogue.procedures);
    for (const slug of slugs)
      expect(compareOnDays(slug, 11, slug === 'aes-salarie' ? 40 : 10, someDays())).toBeGreaterThan(0);
  }, 600_000);
});
