import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factsFile } from '../../../core/contract/assessment.ts';
import { formMap } from '../../../core/contract/catalogue/form-map.ts';
import type { FormField, FormValues } from '../../../core/contract/form.ts';
import { fillForm } from '../../../core/engine/forms/fill-form.ts';
import { fillKnown } from '../../../core/engine/forms/fill-known.ts';
import { listFields } from '../../../core/engine/forms/list-fields.ts';
import { recogniseForm } from '../../../core/engine/forms/recognise-form.ts';
import { readBackFields } from '../../../core/engine/forms/second-reader.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(process.env.LIASSE_SHARED ?? resolve(root, '../shared'), 'cerfa');
const present = existsSync(folder);
const pdfs = (sub: string) =>
  present
    ? readdirSync(join(folder, sub))
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => join(sub, name))
    : [];
const files = [...pdfs('.'), ...pdfs('encrypted')];
const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const title = (what: string) => (present ? what : `${what} – skipped: no official forms at ${folder}`);
const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;
const map = formMap.parse(parse(readFileSync(join(root, 'forms/cerfa/15186-03/form.yaml'), 'utf8')));

/** Errors that are the right answer for a file of the folder. */
const EXPECTED_ERRORS: [RegExp, string][] = [
  [/user-password|userpw/, 'file.password-needed'],
  [/xfa-only/, 'file.xfa-only'],
  [/flat/, 'file.not-a-form'],
];

/** A short value for every field: three letters outside WinAnsi, every box ticked, the last answer of every list. */
function valuesFor(fields: readonly FormField[]): FormValues {
  const values: FormValues = {};
  for (const { name, type, maxLength, options = [] } of fields) {
    if (type === 'text') values[name] = 'Żđ1'.slice(0, maxLength ?? 3);
    else if (type === 'checkbox') values[name] = options.length > 1 ? (options[0] ?? '') : true;
    else if (type === 'radio' || type === 'choice') values[name] = options.at(-1) ?? '';
  }
  return values;
}

describe.skipIf(!present)(title('every official form'), () => {
  it.each(files)('%s', async (name) => {
    const bytes = read(name);
    const expectedError = EXPECTED_ERRORS.find(([pattern]) => pattern.test(name))?.[1];
    if (expectedError) {
      await expect(fillForm(bytes, name, {})).rejects.toMatchObject({ code: expectedError });
      return;
    }
    const listed = await listFields(bytes, name);
    const values = valuesFor(listed.fields);
    const { bytes: out, report } = await fillForm(bytes, name, values);
    const readOnly = listed.fields.filter((field) => field.readOnly).map((field) => field.name);
    expect(report.refused.filter(({ field }) => !readOnly.includes(field))).toEqual([]);
    expect([...report.tooLong, ...report.notDrawable, ...report.checked.problems]).toEqual([]);
    expect(report.written).toHaveLength(Object.keys(values).length - report.refused.length);
    expect(report.checked.reread).toBe(report.written.length);
    expect(report.checked.inkSeen).toBe(report.written.length);

    const again = await listFields(out, name);
    expect(again).toMatchObject({
      form: listed.form,
      fingerprint: listed.fingerprint,
      pages: listed.pages,
      encrypted: false,
      xfa: false,
    });
    if (!hasQpdf) return;
    const dir = mkdtempSync(join(tmpdir(), 'liasse-form-'));
    try {
      writeFileSync(join(dir, 'out.pdf'), out);
      execFileSync('qpdf', ['--check', join(dir, 'out.pdf')], { stdio: 'pipe' });
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it.each([
    ['15186-03', '15186', '03'],
    ['16029-01-xfa', '16029', '01'],
    ['16029-01-reedited', '16029', '01'],
    ['16030-01', '16030', '01'],
    ['15934-01', '15934', '01'],
    ['13753-02-xfa-only', '13753', '02'],
    ['12504-03-comb', '12504', '03'],
    ['13824-04-accented-names', '13824', '04'],
    ['13969-01-reused-generations', '13969', '01'],
    ['11580-05', '11580', '05'],
  ])('%s is known by its printed number', async (name, number, edition) => {
    expect((await listFields(read(`${name}.pdf`), 'renamed.pdf')).form).toEqual({ number, edition });
  });

  it.each(['15186-03', '15934-01', '16029-01-xfa', '16030-01'])(
    '%s: fields, types, pages and rectangles as listed',
    async (name) => {
      const truth = JSON.parse(readFileSync(join(folder, `fields/${name}.json`), 'utf8')) as {
        fields: { name: string; type: string; maxLen?: number; widgets: { page: number; rect: number[] }[] }[];
      };
      const listed = await listFields(read(`${name}.pdf`), name);
      const byName = new Map(listed.fields.map((field) => [field.name, field]));
      const types: Record<string, string> = {
        Text: 'text',
        Checkbox: 'checkbox',
        Radio: 'radio',
        Combo: 'choice',
        List: 'choice',
      };
      for (const field of truth.fields) {
        const found = byName.get(field.name);
        expect(found, field.name).toBeDefined();
        if (types[field.type]) expect(found?.type, field.name).toBe(types[field.type]);
        expect(found?.maxLength ?? null, field.name).toBe(field.maxLen ?? null);
        const [widget] = field.widgets;
        if (!widget) continue;
        expect(found?.page).toBe(widget.page);
        expect(found?.rect[2]).toBeCloseTo((widget.rect[2] ?? 0) - (widget.rect[0] ?? 0), 1);
        expect(found?.rect[3]).toBeCloseTo((widget.rect[3] ?? 0) - (widget.rect[1] ?? 0), 1);
      }
    },
  );

  it('a re-edited form is recognised, and a map of the official file is not for it', async () => {
    const official = await listFields(read('16029-01-xfa.pdf'), 'a');
    const edited = await listFields(read('16029-01-reedited.pdf'), 'b');
    const known = { ...map, id: '16029-01', number: '16029', edition: '01', fingerprint: official.fingerprint };
    expect(recogniseForm(official, [map, known])).toMatchObject({ map: { id: '16029-01' }, applies: true });
    expect(recogniseForm(edited, [map, known])).toMatchObject({
      map: { id: '16029-01' },
      applies: false,
      reason: 'fields-differ',
    });
    await expect(fillKnown(read('16029-01-reedited.pdf'), 'b', factsFile.parse({}), [known])).rejects.toMatchObject({
      code: 'input.invalid',
      details: { problem: 'fields-differ' },
    });
  });
});

describe.skipIf(!present)(title('CERFA 15186*03 from the facts of a dossier'), () => {
  const facts = factsFile.parse({
    person: {
      nom: 'Łukasz Şahin-Đặng Œuvré',
      nomUsage: 'Şahin-Đặng',
      prenoms: 'Łukasz Œuvré',
      sexe: 'F',
      dateNaissance: '1990-02-28',
      nationalite: 'polonaise',
      adresseNumero: '12 bis',
      adresseVoie: 'rue de l’Église',
      codePostal: '75018',
      commune: 'Paris',
      numeroEtranger: '7503123456',
      passeportNumero: '20XY98765',
      lieuNaissance: 'Gdańsk',
    },
    pieces: [
      {
        id: 'c',
        kind: 'contrat-de-travail',
        facts: {
          employeur: 'LE BON GITE SARL',
          siret: '12345678900012',
          emploi: 'Cuisinière',
          typeContrat: 'CDI',
          heuresHebdo: 35.5,
          salaireBrutMensuel: 1823.03,
          dateDebut: '2026-09-01',
        },
      },
    ],
  });

  it.each(['15186-03.pdf', 'encrypted/aes_256.pdf'])('fills %s', async (name) => {
    const { bytes, report, form } = await fillKnown(read(name), name, facts, [map]);
    expect(form).toBe('15186-03');
    expect([...report.tooLong, ...report.notDrawable, ...report.refused, ...report.checked.problems]).toEqual([]);
    expect(report.unused).toEqual(['person.lieuNaissance']);
    expect(report.missing.map(({ from }) => from)).toContain('facts.employeurAdresse');
    const short = Object.fromEntries(
      report.written.map(({ field, value }) => [field.replace('topmostSubform[0].', ''), value]),
    );
    expect(short).toEqual({
      'Page1[0].txt_SIRET[0]': '12345678900012',
      'Page1[0].txt_denomination[0]': 'LE BON GITE SARL',
      'Page1[0].txt_nomUsage[0]': 'Şahin-Đặng',
      'Page1[0].txt_nomFamille[0]': 'Łukasz Şahin-Đặng Œuvré',
      'Page1[0].txt_prenom[0]': 'Łukasz Œuvré',
      'Page1[0].rab_sexe[0]': '2',
      'Page1[0].dat_naissance[0]': '28/02/1990',
      'Page1[0].txt_nationnalite[0]': 'polonaise',
      'Page1[0].txt_codePostal[1]': '75018',
      'Page1[0].txt_numSejour[0]': '7503123456',
      'Page1[0].rab_docIdentite[0]': '1',
      'Page1[0].txt_numDoc[0]': '20XY98765',
      'Page1[0].txt_emploiOccupe[0]': 'Cuisinière',
      'Page1[0].rab_typeContrat[0]': '1',
      'Page1[0].txt_dureeHeures[0]': '35',
      'Page1[0].txt_dureeCentiemes[0]': '50',
      'Page1[0].rab_typeSalaire[1]': '1',
      'Page1[0].txt_salaire[0]': '1823,03',
      'Page1[0].rab_typeSalaire[0]': '2',
      'Page2[0].txt_Adresse[1]': '12 bis rue de l’Église',
      'Page2[0].txt_CodePostal[1]': '75018',
      'Page2[0].txt_Commune[0]': 'Paris',
      'Page2[0].dat_Embauche[0]': '01/09/2026',
    });
    expect(report.checked).toEqual({ reread: 23, inkSeen: 23, problems: [] });
    const filled = (await readBackFields(bytes, 4)).filter(({ value, on }) => on || (value ?? '').trim() !== '');
    expect(filled).toHaveLength(23); // and nothing else has a value
  });

  it('every field that the map names exists, and takes every answer that the map writes', async () => {
    const fields = new Map((await listFields(read('15186-03.pdf'), 'x')).fields.map((field) => [field.name, field]));
    for (const { field, write } of map.fields) {
      expect(fields.has(field), field).toBe(true);
      if (write !== undefined) expect(fields.get(field)?.options, field).toContain(write);
    }
  });
});
