import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalClient } from '../../../core/cli/local-client.ts';
import { editableText } from '../../../core/contract/letter-text.ts';
import { readTaggedText } from '../../../core/engine/letters/read-tagged-text.ts';
import { payslipLayoutB } from '../../fixtures/papers/payslip-layout-b.ts';
import { sheetsToPdf } from '../../fixtures/papers/render-pdf.ts';
import { payslips } from '../../fixtures/sample-dossier/months.ts';

let dir: string;
let local: ReturnType<typeof openLocalClient>;
let dossier: string;
const letter = 'attestation-hebergement';

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'liasse-letter-methods-'));
  local = openLocalClient();
  const { client, engine } = local;
  const folder = mkdtempSync(join(dir, 'bibliotheque-'));
  await client.call('library.create', { folder: engine.grantNew(folder), passphrase: 'quatre mots bien à nous' });
  const input = { label: 'Essai', procedure: 'aes-salarie', filingDay: '2026-11-22' };
  dossier = (await client.call('dossier.create', input)).id;
  await client.call('person.set', { dossier, person: { nom: 'Diarra', prenoms: 'Awa', sexe: 'F' } });
});
afterAll(async () => {
  await local.close();
  rmSync(dir, { recursive: true, force: true });
});

const read = () => local.client.call('letter.read', { dossier, letter });
const state = async (id = letter) =>
  (await local.client.call('letter.ofDossier', { dossier })).find((one) => one.id === id);

describe('the letters of a dossier', () => {
  it('keeps an answer as a fact of the dossier, which the letter prints', async () => {
    await local.client.call('dossier.setFacts', { dossier, facts: { hoteNom: 'Łukasz Dembélé' } });
    const { copies, missing } = await read();
    expect(JSON.stringify(copies)).toContain('Łukasz Dembélé');
    expect(missing.map(({ name }) => name)).not.toContain('facts.hoteNom');
  });

  it('prints the person’s own text until what it replaces changes, and then says so', async () => {
    const { client, engine } = local;
    const block = (await read()).copies[0]?.blocks.find(({ type }) => type === 'paragraph');
    if (!block) throw new Error('no paragraph');
    const generated = editableText(block) ?? '';
    const text = 'Je soussigné, Łukasz Dembélé, vivant 3 rue du Port,';
    await client.call('letter.edit', { dossier, letter, block: block.id, generated, text });
    expect(await state()).toMatchObject({ edited: 1, bound: false });
    const to = join(dir, 'lettre.pdf');
    const saved = await client.call('letter.save', { dossier, letter, to: engine.grantNew(to) });
    expect(saved).toMatchObject({ out: 'lettre.pdf', staleEdits: [] });
    const printed = (await readTaggedText(readFileSync(to))).texts.map((one) => one.text).join(' ');
    expect(printed).toContain('vivant 3 rue du Port');

    await client.call('dossier.setFacts', { dossier, facts: { hoteNom: 'Marie Konaté' } });
    const changed = await read();
    expect(changed.staleEdits).toEqual([block.id]);
    expect(JSON.stringify(changed.copies)).not.toContain('rue du Port');

    await client.call('letter.edit', { dossier, letter, block: block.id, generated, text: null });
    expect(await state()).toMatchObject({ edited: 0 });
    expect((await read()).staleEdits).toEqual([]);
  });

  it('is bound in the bundle after the forms, in the language that was asked for', async () => {
    const { client } = local;
    await expect(client.call('letter.bind', { dossier, letter, bound: true, language: 'ar' })).rejects.toMatchObject({
      code: 'input.invalid',
    });
    await client.call('letter.bind', { dossier, letter, bound: true });
    await client.call('letter.bind', { dossier, letter: 'jour-du-rendez-vous', bound: true, language: 'ar' });
    expect(await state('jour-du-rendez-vous')).toMatchObject({ bound: true, boundLanguage: 'ar' });
    await client.call('letter.bind', { dossier, letter: 'jour-du-rendez-vous', bound: false });
    expect(await state('jour-du-rendez-vous')).toMatchObject({ bound: false });
    expect(await state()).toMatchObject({ bound: true, boundLanguage: 'fr' });
    await expect(client.call('letter.bind', { dossier, letter: 'inconnue', bound: true })).rejects.toMatchObject({
      code: 'state.not-found',
    });
  });

  it('stands in the bundle before the pieces and waits for its signature until the text changes', async () => {
    const { client, engine } = local;
    const [slip] = payslips();
    if (!slip) throw new Error('no payslip');
    const paper = join(dir, 'bulletin.pdf');
    writeFileSync(paper, await sheetsToPdf('bulletin', [payslipLayoutB(slip)]));
    await client.call('source.import', { dossier, files: [engine.grantNew(paper)] });
    const bordereau = await client.call('letter.read', { dossier, letter: 'bordereau' });
    expect(JSON.stringify(bordereau.copies)).toContain('Bulletin de paie');

    const built = await client.call('bundle.build', { dossier });
    expect(built.verification.ok).toBe(true);
    const parts = built.sheets.map(({ part }) => part);
    expect(parts.lastIndexOf('form')).toBeLessThan(parts.indexOf('piece'));
    const to = join(dir, 'liasse.pdf');
    await client.call('bundle.save', { dossier, to: engine.grantNew(to) });

    const waiting = async () =>
      (await client.call('signature.list', { dossier })).filter(({ kind }) => kind === 'letter');
    const [first, ...others] = await waiting();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ of: letter, signed: false, who: 'la personne qui héberge' });
    await client.call('signature.mark', { dossier, id: first?.id ?? '', signed: true });
    expect(await waiting()).toMatchObject([{ signed: true }]);
    await client.call('dossier.setFacts', { dossier, facts: { hoteNom: 'Awa Sow' } });
    expect(await waiting()).toMatchObject([{ signed: false }]);
  });
});
