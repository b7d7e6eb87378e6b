import { factsFile } from '../../core/contract/assessment.ts';
import { assess } from '../../core/domain/assess.ts';
import { loadCatalogue } from '../../core/engine/catalogue/load-catalogue.ts';
import { median, seconds, shown } from './measure.ts';

/** The law's answer for 120 months and 400 pieces. */
export async function benchAssess(): Promise<string[]> {
  const catalogue = await loadCatalogue();
  const months = Array.from({ length: 120 }, (_, i) => {
    return `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  });
  const pieces = Array.from({ length: 400 }, (_, i) => {
    const periode = months[i % 120] ?? '';
    return i % 4 < 2
      ? { id: `b${i}`, kind: 'bulletin-de-paie', facts: { periode, heures: 40 + (i % 90), employeur: `E${i % 5}` } }
      : { id: `q${i}`, kind: 'quittance-loyer', facts: { dateDocument: `${periode}-05`, titulaire: 'X' } };
  });
  const facts = factsFile.parse({ person: { nom: 'X', dateEntreeFrance: '2014-12-01' }, pieces });
  const times: number[] = [];
  for (let i = 0; i < 15; i++)
    times.push(await seconds(() => assess({ facts, procedure: 'aes-salarie', on: '2025-01-10' }, catalogue)));
  return [
    `400 pieces, 120 months: first ${shown((times[0] ?? 0) * 1000, 0)} ms, then ${shown(median(times.slice(1)) * 1000, 0)} ms (median of 14)`,
  ];
}
