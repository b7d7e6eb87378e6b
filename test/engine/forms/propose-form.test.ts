import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FillReport, type FormProposal, fillReport, formProposal } from '../../../core/contract/form.ts';
import { fillProposed } from '../../../core/engine/forms/fill-proposed.ts';
import { proposeForm } from '../../../core/engine/forms/propose-form.ts';
import { OcrPool } from '../../../core/engine/ocr/ocr-pool.ts';
import { drawForm } from '../../bench/form-proposal/draw-form.ts';
import { FACTS } from '../../bench/form-proposal/fictitious-facts.ts';
import { firstSet } from '../../bench/form-proposal/first-set.ts';
import { judgeDrawn, judgeOfficial } from '../../bench/form-proposal/judge-proposal.ts';
import { secondSet } from '../../bench/form-proposal/second-set.ts';
import { thirdSet } from '../../bench/form-proposal/third-set.ts';
import { tuningForms } from '../../bench/form-proposal/tuning-forms.ts';
import { goldenForms, mapOfCase } from '../../unit/forms/golden-values.ts';
import { runLiasse } from '../cli/run-liasse.ts';

const folder = join(process.env.LIASSE_SHARED ?? resolve(import.meta.dirname, '../../../../shared'), 'cerfa');
const present = existsSync(folder);
const pool = new OcrPool({ workers: 1 });
const dir = mkdtempSync(join(tmpdir(), 'liasse-proposal-'));
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await pool.close();
});

const drawn = [...(await tuningForms()), ...(await firstSet()), ...(await secondSet()), ...(await thirdSet())];

describe('drawn forms that no map knows', () => {
  it.each(drawn)('$name: no value in a wrong field, most of the right ones', async ({ name, bytes, truth }) => {
    const judged = judgeDrawn(await proposeForm(bytes, name, { pool }), truth, FACTS);
    expect(judged.wrong).toEqual([]);
    expect(judged.right).toBeGreaterThanOrEqual(0.8 * (judged.right + judged.missed.length));
  });

  it('says of every field why it is filled, or why not', async () => {
    const { bytes, truth, name } = drawn[0] as (typeof drawn)[number];
    const proposal = formProposal.parse(await proposeForm(bytes, name, { pool }));
    const told = [...proposal.proposed, ...proposal.left].map(({ field }) => field);
    expect(new Set(told)).toEqual(new Set(Object.keys(truth)));
    for (const { why, confidence } of proposal.proposed) {
      expect(why.length).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThanOrEqual(0.7);
    }
    expect(await proposeForm(bytes, name, { pool })).toEqual(proposal);
  });

  it('a value that already stands in a field is no label', async () => {
    const { bytes } = await drawForm('filled before', (form) => {
      form.text('Nom du conjoint :', 40, 100);
      form.field('a', null, 160, 100);
    });
    const { PDFDocument } = await import('pdf-lib');
    const doc = await PDFDocument.load(bytes);
    doc.getForm().getTextField('a').setText('Prénoms :');
    const proposal = await proposeForm(await doc.save(), 'x', { pool });
    expect(proposal.left).toEqual([{ field: 'a', label: 'Nom du conjoint :', reason: 'other-person' }]);
  });
});

// Not 15186*03: whole blocks of it (another establishment, temporary work) repeat the employer's fields and are for other
// cases, which its map knows by conditions and a proposal cannot: it fills some of them with the employer's own values.
const official = goldenForms()
  .filter(({ map }) => map.number !== '15186')
  .flatMap(({ map, cases }) =>
    [...new Map(cases.map((golden) => [golden.file, golden])).values()].map((golden) => ({
      file: golden.file,
      map: mapOfCase(map, golden),
    })),
  );

describe.skipIf(!present)(
  present ? 'official forms without their maps' : `official forms – skipped: they are not at ${folder}`,
  () => {
    it.each(official)('$file: none wrong, at least three in four right', async ({ file, map }) => {
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      const judged = judgeOfficial(await proposeForm(bytes, file, { pool }), map, FACTS);
      expect([judged.wrong, judged.beyond]).toEqual([[], []]);
      expect(judged.right).toBeGreaterThanOrEqual(0.75 * (judged.right + judged.missed.length));
    });

    it('a form that the catalogue knows is filled by its own map, and nothing is said to be proposed', async () => {
      const maps = goldenForms().map(({ map }) => map);
      const bytes = new Uint8Array(readFileSync(join(folder, '16030-01.pdf')));
      const { report } = await fillProposed(bytes, 'x', FACTS, maps, { pool });
      expect(report.map).toBeUndefined();
      expect(report.written.map(({ field }) => field)).toContain('noms2');
    });
  },
);

describe('liasse fill --map', () => {
  const form = join(dir, 'formulaire.pdf');
  const facts = join(dir, 'faits.json');
  const out = join(dir, 'rempli.pdf');
  const [first] = drawn;
  if (!first) throw new Error('there are drawn forms');
  writeFileSync(form, first.bytes);
  writeFileSync(facts, JSON.stringify(FACTS));

  it('shows the proposed map: JSON, and YAML that the catalogue could hold', async () => {
    const json = (await runLiasse(['fill', form, '--map', '--json'])).json as FormProposal;
    expect(formProposal.parse(json)).toEqual(json);
    const { stdout, code } = await runLiasse(['fill', form, '--map']);
    expect(code).toBe(0);
    const yaml = parse(stdout) as { fingerprint: string; fields: { field: string; from: string }[] };
    expect(yaml.fingerprint).toBe(json.fingerprint);
    expect(yaml.fields.map(({ field, from }) => [field, from])).toEqual(
      json.proposed.map(({ field, from }) => [field, from]),
    );
    expect(stdout).toContain('la question concerne quelqu’un d’autre');
  });

  it('fills by a proposal only when it is asked to, and says so', async () => {
    const refused = await runLiasse(['fill', form, '--facts', facts, '--out', out, '--json']);
    expect(refused.code).not.toBe(0);
    expect(existsSync(out)).toBe(false);
    const run = await runLiasse(['fill', form, '--facts', facts, '--map', 'proposed', '--out', out, '--json']);
    expect(run.code).toBe(0);
    const report: FillReport = fillReport.parse(run.json);
    expect(report.map).toBe('proposed');
    expect(report.left?.length).toBeGreaterThan(0);
    const written = Object.fromEntries(report.written.map(({ field, value }) => [field, value]));
    const right = Object.fromEntries(Object.entries(first.truth).filter(([, value]) => value !== null));
    expect(written).toEqual(right);
  });

  it('refuses what makes no sense', async () => {
    for (const args of [
      ['--map', '--out', out],
      ['--map', 'proposed', '--out', out],
    ]) {
      const run = await runLiasse(['fill', form, ...args, '--json']);
      expect(run.code).toBe(2);
      expect(run.json).toMatchObject({ error: { code: 'input.usage' } });
    }
    // Any other word is the file of a map that a person wrote.
    const absent = await runLiasse(['fill', form, '--map', 'autre', '--facts', facts, '--out', out, '--json']);
    expect(absent.code).toBe(3);
    expect(absent.json).toMatchObject({ error: { code: 'file.not-found' } });
  });
});
