import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalClient } from '../../../core/cli/local-client.ts';
import { smallSample } from '../../fixtures/sample-dossier/generate.ts';
import type { Truth } from '../../fixtures/sample-dossier/truth.ts';

const DAY = '2026-11-22';
let dir: string;
let truth: Truth;
let local: ReturnType<typeof openLocalClient>;
let dossier: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'liasse-law-methods-'));
  truth = await smallSample(join(dir, 'papiers'));
  local = openLocalClient();
  const { client, engine } = local;
  const folder = mkdtempSync(join(dir, 'bibliotheque-'));
  await client.call('library.create', { folder: engine.grantNew(folder), passphrase: 'quatre mots bien à nous' });
  const input = { label: 'Essai', procedure: 'aes-salarie', filingDay: DAY };
  dossier = (await client.call('dossier.create', input)).id;
  const files = truth.files.map(({ file }) => engine.grantNew(join(dir, 'papiers', file)));
  await client.call('source.import', { dossier, files });
});
afterAll(async () => {
  await local.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('the law of a dossier', () => {
  it('answers for other days as the assessment of those days does', async () => {
    const { client } = local;
    const answers = await client.call('assessment.whatIf', { dossier, on: DAY, assumption: 'nothing-new' });
    for (const on of ['2025-01-22', '2025-01-23', '2025-01-24', DAY, '2026-12-31', '2027-01-01']) {
      const { findings } = await client.call('assessment.get', { dossier, on });
      const given = Object.fromEntries(findings.map(({ rule, state, standing }) => [rule, { state, standing }]));
      for (const { rule, segments } of answers.rules) {
        const answer = segments.find(({ from, to }) => from <= on && on <= to)?.answer ?? null;
        expect(answer, `${rule} on ${on}`).toEqual(given[rule] ?? null);
      }
    }
  });

  it('reads the grids of practice, proposes papers, and selects for one grid', async () => {
    const { client } = local;
    const pieces = await client.call('piece.list', { dossier });
    const study = await client.call('presence.study', { dossier, on: DAY, grid: 'un-par-mois' });
    expect(study.grids.length).toBeGreaterThanOrEqual(5);
    expect(new Set(study.grids.map(({ grid }) => grid)).size).toBe(study.grids.length);
    const { chosen = [], reserve = [] } = study.selection ?? {};
    expect(chosen.length).toBeGreaterThan(0);
    const known = new Set(pieces.map(({ id }) => id));
    expect([...chosen, ...reserve].filter((id) => !known.has(id))).toEqual([]);
    expect(chosen.filter((id) => reserve.includes(id))).toEqual([]);
    expect(study.toFind.length).toBeGreaterThan(0);
    expect((await client.call('presence.study', { dossier, on: DAY })).selection).toBeNull();
  });

  it('checks the papers, and says that an old receipt is too old and since when', async () => {
    const { client } = local;
    const { checks } = await client.call('paper.checks', { dossier, on: DAY });
    const receipts = (await client.call('piece.list', { dossier })).filter(({ kind }) => kind === 'quittance-loyer');
    expect(receipts.length).toBeGreaterThan(0);
    for (const { id } of receipts) {
      const old = checks.find(({ piece, code }) => piece === id && code === 'age-too-old');
      expect(old?.until && old.until < DAY).toBe(true);
    }
    // The newest of them could have served: it is the one to warn about.
    const warned = checks.filter(({ code, severity }) => code === 'age-too-old' && severity === 'warn');
    expect(warned.flatMap(({ pieces }) => pieces).some((id) => receipts.some((receipt) => receipt.id === id))).toBe(
      true,
    );
  });

  it('keeps what was seen, and tells what newer rules change until a person has seen it', async () => {
    const { client, engine } = local;
    expect(await client.call('assessment.newRules', { dossier })).toBeNull();
    // As if the last look had been under an older catalogue, in which a rule answered otherwise.
    const file = engine.dossier(dossier);
    const seen = file.seenAnswers.get('aes-salarie');
    if (!seen) throw new Error('nothing was kept');
    if (!seen.answer) throw new Error('what was kept cannot be read');
    const older = {
      ...seen.answer,
      findings: seen.answer.findings.map((finding) =>
        finding.rule === 'l435-4-date-limite' ? { ...finding, state: 'unknown' as const } : finding,
      ),
    };
    file.seenAnswers.keep('older-rules', older, '2026-06-01T10:00:00.000Z');
    const told = await client.call('assessment.newRules', { dossier });
    expect(told?.seenAt).toBe('2026-06-01T10:00:00.000Z');
    expect(told?.changes?.join('\n')).toContain('Dépôt au plus tard le 31 décembre 2026');
    expect(await client.call('assessment.newRules', { dossier })).toEqual(told); // until it is marked
    // Written by another version of the program: it cannot be compared, and that is said too.
    const unreadable = { ...older, findings: 'other form' } as unknown as typeof older;
    file.seenAnswers.keep('older-rules', unreadable, '2026-06-01T10:00:00.000Z');
    expect(await client.call('assessment.newRules', { dossier })).toMatchObject({ changes: null });
    await client.call('assessment.markSeen', { dossier });
    expect(await client.call('assessment.newRules', { dossier })).toBeNull();
  });
});
