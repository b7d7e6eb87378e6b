import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LetterReport, LetterSummary } from '../../../core/contract/letter.ts';
import { runLiasse } from '../cli/run-liasse.ts';

const dir = mkdtempSync(join(tmpdir(), 'liasse-letter-cli-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const facts = join(dir, 'faits.json');
const out = join(dir, 'lettre.pdf');
writeFileSync(facts, JSON.stringify({ person: { nom: 'Diarra', prenoms: 'Awa' }, facts: { inconnu: 1 } }));
const write = (...more: string[]) =>
  runLiasse(['letter', ...more, '--procedure', 'aes-salarie', '--on', '2025-02-10', '--out', out, '--json']);

describe('letter', () => {
  it('writes the PDF and one JSON object that says what is missing and what was not used', async () => {
    const run = await write('liste-a-trouver', facts, '--language', 'ar');
    expect(run.code).toBe(0);
    const report = run.json as LetterReport;
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
    expect(report.out).toBe(out);
    expect(report.checked.blocks).toBeGreaterThan(5);
    expect(report.ignored.join()).toContain('inconnu');
  });
  it.each([
    [['sans-nom', 'faits'], 4, 'state.not-found'],
    [['mandat'], 2, 'input.usage'],
    [['mandat', 'faits', '--language', 'de'], 2, 'input.usage'],
    [['mandat', 'faits', '--language', 'ar'], 2, 'input.invalid'],
  ])('%j is refused with %i', async (words, code, error) => {
    const run = await write(...words.map((word) => (word === 'faits' ? facts : word)));
    expect(run.code).toBe(code);
    expect((run.json as { error: { code: string } }).error.code).toBe(error);
  });
});

it('lists the letters with what each asks for', async () => {
  const run = await runLiasse(['letters', '--json']);
  const { letters } = run.json as { letters: LetterSummary[] };
  expect(letters.map(({ id }) => id)).toContain('demande-titre');
  expect(letters.find(({ id }) => id === 'jour-du-rendez-vous')?.languages).toEqual(['fr', 'en', 'ru', 'ar']);
});
