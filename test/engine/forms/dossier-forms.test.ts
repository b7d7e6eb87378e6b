import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MethodInput, MethodOutput } from '../../../core/contract/methods/methods.ts';
import { formsOfDossier } from '../../../core/engine/dossier/form-of-dossier.ts';
import { Engine } from '../../../core/engine/engine.ts';
import { readPrint } from '../../../core/engine/forms/second-reader.ts';
import { formHandlers } from '../../../core/engine/handlers/form-handlers.ts';
import { createTemporaryLibrary } from '../../../core/engine/store/temporary-library.ts';
import { FAKE_CERFA, fakeCerfa } from '../../fixtures/fake-cerfa.ts';
import { flatForm } from './flat-forms.ts';
import { name as pdfName, text, trapForm } from './trap-forms.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'liasse-forms-'));
const engine = new Engine({ assets: null, catalogue: null });
let close = () => {};
let first = '';
let second = '';

type FormMethod = keyof typeof formHandlers;
const call = async <M extends FormMethod>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>> => {
  const context = { engine, signal: new AbortController().signal, progress: () => {}, changed: () => {} };
  return (await formHandlers[method](input as never, context)) as MethodOutput<M>;
};
const file = (name: string, bytes: Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return engine.grantNew(path);
};

beforeAll(async () => {
  const { library, remove } = await createTemporaryLibrary();
  close = remove;
  engine.adoptLibrary(library);
  const create = (label: string) =>
    library.createDossier({ label, procedure: 'aes-salarie', filingDay: '2026-11-23', now: NOW });
  first = create('Premier');
  second = create('Second');
  engine.dossier(first).applicant.setPerson({ nom: 'OUÉDRAOGO', prenoms: 'Awa', dateNaissance: '1990-03-07' }, NOW);
  engine.dossier(second).applicant.setPerson({ nom: 'ŁUKASIEWICZ', prenoms: 'محمد' }, NOW);
}, 60_000);
afterAll(async () => {
  close();
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const field = (name: string, from: string) => ({ field: name, from, format: 'text' as const });
const { text: TEXT, choice } = FAKE_CERFA;

describe('a form that no map knows', () => {
  let id = '';

  it('is taken with the map that the program proposes, and the remembered one wins in every dossier', async () => {
    const bytes = await fakeCerfa();
    const attached = await call('form.attach', { dossier: first, file: file('préfecture.pdf', bytes) });
    expect(attached).toMatchObject({ known: false, make: 'fields' });
    expect(attached.id).toMatch(/^own-[0-9a-f]{12}$/);
    id = attached.id;
    const proposed = await call('form.editor', { dossier: first, id });
    const nom = proposed.fields.find(({ name }) => name === TEXT.lastName);
    expect(nom).toMatchObject({ from: 'person.nom', by: 'proposed', value: 'OUÉDRAOGO', label: 'Nom de naissance' });
    expect(proposed.origins).toContainEqual({ from: 'person.prenoms', label: 'Prénoms', value: 'Awa' });

    // A person says where the employer goes, and that the family name stays empty; the rest is still proposed.
    const corrected = [field(TEXT.employer, 'facts.employeurNom | contract.employeur'), field(TEXT.lastName, '=')];
    await call('form.setMap', { dossier: first, id, fields: corrected, placed: [] });
    engine.dossier(second).applicant.setStatedFacts({ employeurNom: 'Boulangerie Essai' }, NOW);
    const again = await call('form.attach', { dossier: second, file: file('autre nom.pdf', bytes) });
    expect(again.id).toBe(id);
    const editor = await call('form.editor', { dossier: second, id });
    const of = (name: string) => editor.fields.find((one) => one.name === name);
    expect(of(TEXT.employer)).toMatchObject({ by: 'person', value: 'Boulangerie Essai' });
    expect(of(TEXT.lastName)).toMatchObject({ by: 'person', from: '=', value: null });
    expect(of(TEXT.firstNames)).toMatchObject({ by: 'proposed', value: 'محمد' });
    const report = await call('form.fillAttached', { dossier: second, id });
    expect(report).toMatchObject({ map: 'proposed', tooLong: [], notDrawable: [] });
    expect(report.checked.problems).toEqual([]);
    expect(report.missing.map((one) => one.from)).not.toContain('=');
    const sealed = readFileSync(join(engine.library().folder, 'forms.sealed'));
    expect(sealed.includes('employeurNom')).toBe(false);

    await call('form.forgetMap', { dossier: second, id });
    const back = await call('form.editor', { dossier: first, id });
    expect(back.fields.find(({ name }) => name === TEXT.lastName)).toMatchObject({ by: 'proposed' });
  }, 60_000);

  it('refuses a map that would carry a text of somebody, or name what the form has not', async () => {
    const map = (fields: ReturnType<typeof field>[]) => call('form.setMap', { dossier: first, id, fields, placed: [] });
    await expect(map([field(TEXT.lastName, '=OUÉDRAOGO')])).rejects.toMatchObject({ code: 'input.invalid' });
    await expect(map([field('inconnu', 'person.nom')])).rejects.toMatchObject({ code: 'input.invalid' });
  });

  it('keeps a typed value in the form, and makes it a fact where it is one', async () => {
    const type = (name: string, value: string | null) => call('form.type', { dossier: first, id, field: name, value });
    await type(TEXT.firstNames, 'Awa Fatou');
    await type(TEXT.day, '9');
    await type(choice.name, 'célibataire');
    const editor = await call('form.editor', { dossier: first, id });
    expect(editor.fields.find(({ name }) => name === TEXT.firstNames)).toMatchObject({
      typed: 'Awa Fatou',
      value: 'Awa Fatou',
    });
    await expect(call('form.makeFact', { dossier: first, id, field: TEXT.day })).rejects.toMatchObject({
      code: 'state.not-a-fact',
      details: { reason: 'no-map' },
    });
    expect(await call('form.makeFact', { dossier: first, id, field: TEXT.firstNames })).toEqual({
      from: 'person.prenoms',
    });
    const dossier = engine.dossier(first);
    expect(dossier.applicant.getPerson()).toMatchObject({ nom: 'OUÉDRAOGO', prenoms: 'Awa Fatou' });
    expect(dossier.journal.list(1)[0]).toMatchObject({
      action: 'form.fact',
      subject: id,
      details: { field: TEXT.firstNames },
    });
    expect(dossier.forms.typed(id)).not.toHaveProperty(TEXT.firstNames);
    const report = await call('form.fillAttached', { dossier: first, id });
    expect(report.written.find((one) => one.field === TEXT.firstNames)).toMatchObject({
      value: 'Awa Fatou',
      from: 'person.prenoms',
    });
    expect(report.written.find((one) => one.field === choice.name)).toMatchObject({ value: 'célibataire', from: null });
    await type(TEXT.day, null);
  }, 60_000);

  it('puts a long answer on an annexe sheet, whole, when a person asks for it', async () => {
    const long = Array.from({ length: 90 }, (_, i) => `Étape ${i + 1} : accueillir, peser, pétrir.`).join('\n');
    await call('form.type', { dossier: first, id, field: TEXT.address, value: long });
    const told = await call('form.fillAttached', { dossier: first, id });
    expect(told.tooLong).toEqual([{ field: TEXT.address, value: long, reason: 'does-not-fit' }]);
    await call('form.setOverflow', { dossier: first, id, field: TEXT.address, how: 'annex' });
    const report = await call('form.fillAttached', { dossier: first, id });
    expect(report.tooLong).toEqual([]);
    expect(report.annexes).toEqual([{ number: 1, field: TEXT.address, label: 'Adresse', value: long }]);
    expect(report.written.find((one) => one.field === TEXT.address)?.value).toBe('voir annexe n° 1');
    const catalogue = await engine.catalogue();
    const procedure = catalogue.procedures['aes-salarie'];
    if (!procedure) throw new Error('procedure');
    const [sheet, form] = await formsOfDossier(engine.dossier(first), catalogue, procedure);
    expect([sheet?.dataSheet, form?.dataSheet]).toEqual([true, false]);
    const print = await readPrint(form?.source.bytes ?? new Uint8Array());
    const annex = print
      .filter(({ page }) => page > 2)
      .map((run) => run.text)
      .join(' ');
    expect(annex).toContain('Annexe n° 1');
    expect(annex).toContain('Étape 90');
    await call('form.setOverflow', { dossier: first, id, field: TEXT.address, how: 'smaller' });
    await call('form.type', {
      dossier: first,
      id,
      field: TEXT.address,
      value:
        '12 rue du Faubourg-Saint-Honoré, escalier B, troisième étage, porte gauche, chez Madame Marie-Antoinette DESCHAMPS, bâtiment des Lilas, résidence du Parc, 75008 Paris',
    });
    const smaller = await call('form.fillAttached', { dossier: first, id });
    expect(smaller.tooLong).toEqual([]);
    expect(smaller.written.find((one) => one.field === TEXT.address)?.fontSize).toBeGreaterThanOrEqual(4);
  }, 90_000);

  it('leaves with everything that was typed in it', async () => {
    await call('form.detach', { dossier: first, id });
    expect(engine.dossier(first).forms.list()).toEqual([]);
    expect(engine.dossier(first).forms.typed(id)).toEqual({});
    await expect(call('form.editor', { dossier: first, id })).rejects.toMatchObject({ code: 'state.not-found' });
  });
});

describe('a form without fields', () => {
  it('takes values where a person puts them, and waits for its signature', async () => {
    const bytes = await flatForm([{ turn: 90 }, {}]);
    const { id, make } = await call('form.attach', { dossier: second, file: file('plat.pdf', bytes) });
    expect(make).toBe('flat');
    const placed = [
      {
        id: 'p1',
        page: 1,
        box: [200, 100, 180, 16] as [number, number, number, number],
        from: 'person.prenoms',
        format: 'text' as const,
      },
      {
        id: 'p2',
        page: 2,
        box: [200, 100, 12, 12] as [number, number, number, number],
        from: 'person.nom',
        format: 'text' as const,
        when: 'Łukasiewicz',
      },
      {
        id: 'p3',
        page: 2,
        box: [200, 200, 180, 16] as [number, number, number, number],
        from: '=',
        format: 'text' as const,
      },
    ];
    await call('form.setMap', { dossier: second, id, fields: [], placed });
    await call('form.type', { dossier: second, id, field: 'p3', value: 'pour ce dossier seulement' });
    const report = await call('form.fillAttached', { dossier: second, id });
    expect(report.written.map((one) => [one.field, one.from])).toEqual([
      ['p1', 'person.prenoms'],
      ['p2', 'person.nom'],
      ['p3', null],
    ]);
    expect(report).toMatchObject({ map: 'person', missing: [], checked: { reread: 3, inkSeen: 3, problems: [] } });
    const editor = await call('form.editor', { dossier: second, id });
    expect(editor.placed.map(({ value }) => value)).toEqual(['محمد', 'oui', 'pour ce dossier seulement']);

    const awaited = (await call('signature.list', { dossier: second })).filter(({ of }) => of === id);
    expect(awaited.map(({ page, who, signed }) => [page, who, signed])).toEqual([
      [1, 'la personne qui demande', false],
      [2, 'la personne qui demande', false],
    ]);
    const spot = awaited[0]?.id ?? '';
    await call('signature.mark', { dossier: second, id: spot, signed: true });
    const marked = await call('signature.list', { dossier: second });
    expect(marked.find((one) => one.id === spot)?.signed).toBe(true);
    // A paper with other values on it is not the one that was signed.
    await call('form.type', { dossier: second, id, field: 'p3', value: 'autre chose' });
    expect(
      (await call('signature.list', { dossier: second })).filter(({ of }) => of === id).every(({ signed }) => !signed),
    ).toBe(true);
    await expect(call('signature.mark', { dossier: second, id: 'form:x', signed: true })).rejects.toMatchObject({
      code: 'state.not-found',
    });
  }, 60_000);
});

describe('a form that is not as others', () => {
  it('is filled on a copy that says that it is not signed any more', async () => {
    const trap = await trapForm();
    trap.add('nom', [40, 700, 240, 716], { T: text('nom') });
    trap.add('signature', [40, 100, 240, 160], {
      FT: 'Sig',
      V: { Type: 'Sig', Contents: text('00'), Filter: pdfName('Adobe.PPKLite') },
    });
    const { id } = await call('form.attach', { dossier: first, file: file('signé.pdf', await trap.bytes()) });
    const before = engine.dossier(first).forms.get(id).attached;
    expect(await call('form.editor', { dossier: first, id })).toMatchObject({ signed: true });
    await call('form.type', { dossier: first, id, field: 'nom', value: 'Awa' });
    const report = await call('form.fillAttached', { dossier: first, id });
    expect(report).toMatchObject({ signature: 'removed', checked: { reread: 1, inkSeen: 1, problems: [] } });
    expect(engine.dossier(first).forms.get(id).attached).toBe(before);
    expect((await call('signature.list', { dossier: first })).find(({ of }) => of === id)).toMatchObject({
      page: 1,
      signed: false,
    });
  }, 60_000);
});
