import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../core/contract/assessment.ts';
import type { BundleResult, BundleVerification } from '../../../core/contract/bundle.ts';
import type { FillReport, FormFields } from '../../../core/contract/form.ts';
import type { FileReading } from '../../../core/contract/reading.ts';
import type { ProcedureSummary, RuleHistory } from '../../../core/contract/rule-history.ts';
import { type AwkwardFile, generateAwkwardFiles } from '../../fixtures/awkward/generate.ts';
import { fakeCerfa } from '../../fixtures/fake-cerfa.ts';
import { smallSample } from '../../fixtures/sample-dossier/generate.ts';
import type { Truth } from '../../fixtures/sample-dossier/truth.ts';
import { runLiasse } from './run-liasse.ts';

let dir: string;
let papers: string;
let facts: string;
let truth: Truth;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'liasse-cli-'));
  papers = join(dir, 'papiers');
  truth = await smallSample(papers);
  facts = join(dir, 'faits.json');
  renameSync(join(papers, 'faits.json'), facts);
  rmSync(join(papers, 'verite.json'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('read', () => {
  it('gives one JSON object with pieces, facts, boxes on the page, and the text of each page', async () => {
    const paths = truth.files.map(({ file }) => join(papers, file));
    const run = await runLiasse(['read', ...paths, '--json']);
    expect(run.code).toBe(0);
    const { files } = run.json as { files: FileReading[] };
    expect(files.map(({ pages }) => pages)).toEqual(truth.files.map(({ pages }) => pages));
    expect(files.map(({ text }) => text.length)).toEqual(truth.files.map(({ pages }) => pages));
    for (const [index, file] of files.entries()) {
      expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(file.pieces.map(({ kind }) => kind)).toEqual(truth.files[index]?.pieces.map(({ kind }) => kind));
      expect(file.pieces.flatMap(({ pages }) => pages)).toEqual(Array.from({ length: file.pages }, (_, i) => i + 1));
      for (const fact of file.pieces.flatMap((piece) => Object.values(piece.facts))) {
        const [x, y, width, height] = fact.box;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(600);
        expect(y + height).toBeLessThanOrEqual(850);
      }
    }
  });

  it('names each file that it cannot read, reads the others, and loses none', async () => {
    const awkward = join(dir, 'penible');
    const files: AwkwardFile[] = (await generateAwkwardFiles(awkward)).filter(({ pages }) => (pages ?? 1) < 10);
    const run = await runLiasse(['read', ...files.map(({ file }) => join(awkward, file)), '--json']);
    const { files: read, errors } = run.json as {
      files: FileReading[];
      errors: { file: string; code: string; sentence: string }[];
    };
    expect(run.code).toBe(3);
    expect(read.length + errors.length).toBe(files.length);
    for (const { file, refusedAs, pages } of files) {
      const error = errors.find((e) => e.file === join(awkward, file));
      if (refusedAs.length > 0) {
        expect(refusedAs, file).toContain(error?.code);
        expect(error?.sentence.length, file).toBeGreaterThan(40);
      } else {
        expect(error, file).toBeUndefined();
        expect(read.find((r) => r.file === join(awkward, file))?.pages, file).toBe(pages ?? 1);
      }
    }
  });

  it('says that a file is not there', async () => {
    const run = await runLiasse(['read', join(dir, 'absent.pdf'), '--json']);
    expect(run.code).toBe(3);
    expect(run.json).toMatchObject({ files: [], errors: [{ code: 'file.not-found' }] });
  });
});

describe('procedures and explain', () => {
  it('lists every procedure, each with its rules and the day of the last check', async () => {
    const run = await runLiasse(['procedures', '--json']);
    expect(run.code).toBe(0);
    const { procedures } = run.json as { procedures: ProcedureSummary[] };
    expect(procedures.length).toBeGreaterThanOrEqual(16);
    for (const procedure of procedures) {
      expect(procedure.rules.length, procedure.slug).toBeGreaterThan(0);
      expect(procedure.checkedOn, procedure.slug).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(procedures.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['aes-salarie', 'talent', 'stagiaire']));
  });

  it('prints a rule with its history, oldest version first, each with its text and days', async () => {
    const run = await runLiasse(['explain', 'l435-1-appreciation', '--json']);
    expect(run.code).toBe(0);
    const history = run.json as RuleHistory;
    expect(history.procedures.map(({ slug }) => slug)).toContain('aes-salarie');
    expect(history.versions.length).toBeGreaterThan(1);
    const days = history.versions.map(({ source }) => source.from ?? '');
    expect(days).toEqual([...days].sort());
    expect(history.versions.map(({ source }) => source.article)).toEqual(
      expect.arrayContaining(['L.313-14', 'L.435-1']),
    );
    const text = await runLiasse(['explain', 'l435-1-appreciation']);
    expect(text.stdout).toMatch(/en vigueur du 2012-12-03 au 2021-04-30 inclus/);
    expect(text.stdout).toContain('laissé à l’appréciation du préfet');
  });

  it('names the rules that it knows when the name is not one of them', async () => {
    const run = await runLiasse(['explain', 'nulle-part', '--json']);
    expect(run.code).toBe(2);
    expect(run.json).toMatchObject({ error: { code: 'input.unknown-rule' } });
    expect(run.stderr).toContain('l435-1-appreciation');
  });
});

describe('assess', () => {
  it('answers from a FACTS.json, and tells which names it did not understand', async () => {
    const file = join(dir, 'bulletins.json');
    const pieces = ['2024-09', '2024-10', '2024-11'].map((periode, i) => {
      return { id: `b${i}`, kind: 'bulletin-de-paie', facts: { periode, heures: 151.67, couleur: 'bleu' } };
    });
    writeFileSync(file, JSON.stringify({ person: { nom: 'TEST', pointure: '42' }, pieces, facts: {} }));
    const run = await runLiasse(['assess', file, '--procedure', 'aes-salarie', '--on', '2025-01-10', '--json']);
    expect(run.code).toBe(0);
    const answer = run.json as Assessment;
    expect(answer.measures['moisTravailles24']?.value).toBe(3);
    expect(answer.measures['moisTravailles24']?.months?.filter((m) => m.counted).map((m) => m.month)).toEqual([
      '2024-09',
      '2024-10',
      '2024-11',
    ]);
    expect(answer.ignored.join(' ')).toMatch(/pointure/);
    expect(answer.ignored.join(' ')).toMatch(/couleur/);
  });

  it.each([
    [['assess', 'FACTS', '--procedure', 'aes-salarie', '--on', '2025-02-30'], 'input.invalid'],
    [['assess', 'FACTS', '--procedure', 'nulle-part', '--on', '2025-02-03'], 'input.unknown-procedure'],
    [['assess', 'FACTS', '--on', '2025-02-03'], 'input.usage'],
    [['nimporte'], 'input.usage'],
    [['read', '--couleur', 'bleu'], 'input.usage'],
  ])('refuses %j with exit code 2', async (args, code) => {
    const run = await runLiasse([...args.map((arg) => (arg === 'FACTS' ? facts : arg)), '--json']);
    expect(run.code).toBe(2);
    expect(run.json).toMatchObject({ error: { code } });
    expect(run.stderr.trim().length).toBeGreaterThan(20);
  });
});

describe('fields and fill', () => {
  it('fills a form by field name and says what it could not', async () => {
    const form = join(dir, 'formulaire.pdf');
    const out = join(dir, 'rempli.pdf');
    writeFileSync(form, await fakeCerfa());
    const fields = (await runLiasse(['fields', form, '--json'])).json as FormFields;
    const text = fields.fields.find((field) => field.type === 'text' && !field.maxLength);
    const values = join(dir, 'valeurs.json');
    writeFileSync(values, JSON.stringify({ [text?.name ?? '']: 'Œuvré', 'champ qui n’existe pas': 'x' }));
    const run = await runLiasse(['fill', form, '--values', values, '--out', out, '--json']);
    expect(run.code).toBe(0);
    const report = run.json as FillReport;
    expect(report.written.map(({ value }) => value)).toEqual(['Œuvré']);
    expect(report.refused.map(({ field }) => field)).toEqual(['champ qui n’existe pas']);
    expect(report.checked).toMatchObject({ reread: 1, inkSeen: 1, problems: [] });
    expect(existsSync(out)).toBe(true);
  });
});

describe('bundle and verify', () => {
  it('writes a bundle that passes its check, and notices one that was changed', async () => {
    const out = join(dir, 'sortie');
    const args = ['--facts', facts, '--procedure', 'aes-salarie', '--on', '2025-01-10', '--out', out, '--json'];
    const run = await runLiasse(['bundle', papers, ...args]);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    const bundle = run.json as BundleResult;
    const pages = truth.files.reduce((sum, file) => sum + file.pages, 0);
    expect(bundle.verification).toMatchObject({ ok: true, problems: [] });
    expect(bundle.inventory.reduce((sum, line) => sum + line.pages, 0)).toBe(pages);
    expect(bundle.leftOut).toEqual([]);
    const again = (await runLiasse(['verify', bundle.path ?? '', '--json'])).json as BundleVerification;
    expect(again.ok).toBe(true);
    expect(readdirSync(out)).toHaveLength(1);

    const cut = join(dir, 'abimee.pdf');
    writeFileSync(cut, readFileSync(bundle.path ?? '').subarray(0, 20_000));
    expect((await runLiasse(['verify', cut])).code).toBe(3);
  });

  it('names a file that cannot be bound, and binds the others', async () => {
    const mixed = join(dir, 'melange');
    await smallSample(mixed);
    for (const name of ['faits.json', 'verite.json']) rmSync(join(mixed, name));
    writeFileSync(join(mixed, 'vide.pdf'), '');
    const args = ['--procedure', 'aes-salarie', '--on', '2025-01-10', '--out', join(dir, 'sortie2'), '--json'];
    const bundle = (await runLiasse(['bundle', mixed, ...args])).json as BundleResult;
    expect(bundle.verification.ok).toBe(true);
    expect(bundle.leftOut.map(({ file, code }) => [file, code])).toEqual([['vide.pdf', 'file.empty']]);
  });
});

const canCutNetwork = process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0;
describe.skipIf(!canCutNetwork)('without any network (skipped where unshare -rn is not allowed)', () => {
  it('reads a scan: nothing is fetched', async () => {
    const scan = truth.files.find(({ pieces }) => pieces.some(({ medium }) => medium === 'scan'));
    const run = await runLiasse(['read', join(papers, scan?.file ?? ''), '--json'], ['unshare', '-rn']);
    expect(run.code).toBe(0);
    expect((run.json as { files: FileReading[] }).files[0]?.pieces[0]?.kind).toBe('bulletin-de-paie');
  });
});
