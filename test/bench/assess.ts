import { type FactsFile, factsFile } from '../../core/contract/assessment.ts';
import { assess } from '../../core/domain/assess.ts';
import { prepareDossier } from '../../core/domain/prepare-dossier.ts';
import { whatIfUnder } from '../../core/domain/what-if/what-if.ts';
import { loadCatalogue } from '../../core/engine/catalogue/load-catalogue.ts';
import { median, seconds, shown } from './measure.ts';

const ON = '2025-01-10';
const TURNS = 15;
const two = (value: number) => String(value).padStart(2, '0');

/** 400 papers over the 120 months up to the filing day: payslips paid at month's end, receipts, tax notices, a contract. */
export function bigDossier(): FactsFile {
  const months = Array.from({ length: 120 }, (_, i) => `${2015 + Math.floor((i + 1) / 12)}-${two(((i + 1) % 12) + 1)}`);
  const pieces = Array.from({ length: 399 }, (_, i) => {
    const periode = months[i % 120] ?? '';
    if (i % 4 < 2) {
      const facts = {
        periode,
        heures: 40 + (i % 90),
        employeur: `E${i % 5}`,
        salaireBrut: 900 + i,
        datePaiement: `${periode}-28`,
      };
      return { id: `b${i}`, kind: 'bulletin-de-paie', facts };
    }
    const titulaire = 'X';
    if (i % 40 === 3)
      return { id: `a${i}`, kind: 'avis-imposition', facts: { dateEtablissement: `${periode}-17`, titulaire } };
    return {
      id: `q${i}`,
      kind: 'quittance-loyer',
      facts: { dateDocument: `${periode}-${two((i % 28) + 1)}`, titulaire },
    };
  });
  const contract = { typeContrat: 'CDD', dateDebut: '2024-03-01', dateFin: '2025-02-28', salaireBrutMensuel: 1900 };
  return factsFile.parse({
    person: { nom: 'X', nationalite: 'malienne', dateEntreeFrance: '2014-12-01' },
    pieces: [...pieces, { id: 'c', kind: 'contrat-de-travail', facts: contract }],
    facts: { metierEnTension: true, periodesEtudiant: '2019-09/2020-06', periodesSaisonnier: 'aucune' },
  });
}

async function line(name: string, work: () => unknown): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < TURNS; i++) times.push((await seconds(work)) * 1000);
  const rest = times.slice(1);
  return `${name}: first ${shown(times[0] ?? 0, 0)} ms, then ${shown(median(rest), 1)} ms (median of ${rest.length}), worst ${shown(Math.max(...rest), 1)} ms`;
}

/** The law's answer for 120 months and 400 pieces: on one day, and on every day of 36 months before and after it. */
export async function benchAssess(): Promise<string[]> {
  const catalogue = await loadCatalogue();
  const facts = bigDossier();
  const lines: string[] = [];
  for (const procedure of Object.keys(catalogue.procedures)) {
    const both = () => {
      const prepared = prepareDossier(facts, procedure, catalogue);
      return Object.values(whatIfUnder(prepared, ON, ['nothing-new', 'work-goes-on']));
    };
    lines.push(await line(`assess, ${procedure}`, () => assess({ facts, procedure, on: ON }, catalogue)));
    const changes = both().map((result) => result.rules.reduce((sum, rule) => sum + rule.changes.length, 0));
    lines.push(await line(`what if (two assumptions, ${changes.join(' and ')} changes), ${procedure}`, both));
  }
  return [`${facts.pieces.length} pieces, 120 months`, ...lines];
}
