import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalClient } from '../../../core/cli/local-client.ts';
import { openSource } from '../../../core/engine/pages/open-source.ts';
import { smallSample } from '../../fixtures/sample-dossier/generate.ts';

const PASSPHRASE = 'quatre mots bien à nous';
const INPUT = { label: 'Essai', procedure: 'aes-salarie', filingDay: '2025-01-10' };
const FILES = ['IMG enveloppe.jpg', 'contrat CDI.pdf', 'quittance novembre 2024.pdf', 'quittance décembre 2024.pdf'];
const LATER = 'bulletin 2024-10.pdf';

let dir: string;
let library: string;
let local: ReturnType<typeof openLocalClient>;
let dossier: string;
const papers = () => join(dir, 'papiers');
const grant = (path: string) => local.engine.grantNew(path);
const call: ReturnType<typeof openLocalClient>['client']['call'] = (...input) => local.client.call(...input);
const contentsOf = (id: string) => call('bundle.contents', { dossier: id });
type Contents = Awaited<ReturnType<typeof contentsOf>>;
const piecesOf = ({ sections, late }: Contents) => [...sections.flatMap(({ pieces }) => pieces), ...late];
const newDossier = async () => (await call('dossier.create', INPUT)).id;
const savedBundle = async (name: string) => {
  const path = join(dir, name);
  await call('bundle.save', { dossier, to: grant(path) });
  return path;
};

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'liasse-bundle-methods-'));
  await smallSample(papers());
  writeFileSync(join(papers(), 'IMG enveloppe.jpg'), smallPhoto()); // nearly free to read
  local = openLocalClient();
  library = mkdtempSync(join(dir, 'bibliotheque-'));
  await call('library.create', { folder: grant(library), passphrase: PASSPHRASE });
  dossier = await newDossier();
  await call('source.import', { dossier, files: FILES.map((file) => grant(join(papers(), file))) });
});
function smallPhoto(): Uint8Array {
  const canvas = createCanvas(640, 480);
  const pen = canvas.getContext('2d');
  for (let at = 0; at < 640; at += 4) {
    pen.fillStyle = `rgb(${at % 256}, ${(at * 3) % 256}, 120)`;
    pen.fillRect(at, 0, 4, 480);
  }
  return canvas.toBuffer('image/jpeg', 90);
}

afterAll(async () => {
  await local.close();
  rmSync(dir, { recursive: true, force: true });
});

/** The bytes of every page's source and its number, piece by piece, as the person sees them. */
async function recipes(id: string) {
  const pieces = await call('piece.list', { dossier: id });
  const file = local.engine.dossier(id);
  const hash = (source: string) => createHash('sha256').update(file.blobs.get(source)).digest('hex');
  const order = piecesOf(await contentsOf(id));
  return order.map(({ piece }) => {
    const own = pieces.find((candidate) => candidate.id === piece);
    return { title: own?.title, pages: own?.pages.map(({ source, page, part }) => [hash(source), page, part]) };
  });
}

const inventoryOf = ({ sections, late, gone }: Contents) => ({
  sections: sections.map(({ title, pieces }) => [title, pieces.map(({ piece: _, ...line }) => line)]),
  late: late.map(({ piece: _, ...line }) => line),
  gone,
});

describe('a bundle from first build to deposit, reopening and hand-over', () => {
  let first: Awaited<ReturnType<typeof call<'bundle.build'>>>;

  it('lists pieces by the procedure’s sections and dates, or as a person wants, with what was chosen', async () => {
    const contents = await contentsOf(dossier);
    expect(contents).toMatchObject({ order: 'catalogue', frozenOn: null, late: [], gone: [] });
    expect(contents.sections.map(({ title, pieces }) => [title, pieces.map(({ label }) => label)])).toEqual([
      ['Domicile', ['1', '2']],
      ['Travail', ['3']],
      ['Autres documents', ['4']],
    ]);
    expect(piecesOf(contents).map(({ strength }) => strength)).toContain('réelle');
    const [a, b, c, d] = piecesOf(contents).map(({ piece }) => piece) as [string, string, string, string];
    await call('bundle.setOrder', { dossier, pieces: [a, c, b, d] });
    const arranged = await contentsOf(dossier);
    expect(arranged).toMatchObject({ order: 'person' });
    expect(arranged.sections.map(({ title, pieces }) => [title, pieces.map(({ piece }) => piece)])).toEqual([
      ['Domicile', [a]],
      ['Travail', [c]],
      ['Domicile', [b]],
      ['Autres documents', [d]],
    ]);
    await expect(call('bundle.setOrder', { dossier, pieces: [a] })).rejects.toMatchObject({ code: 'input.invalid' });
    const settings = { ...contents.settings, dividers: 'section', strength: true } as const;
    await call('bundle.configure', { dossier, settings });
    expect((await contentsOf(dossier)).settings).toEqual(settings);
    await call('bundle.setOrder', { dossier, pieces: null });
    expect(inventoryOf(await contentsOf(dossier))).toEqual(inventoryOf(contents));
  });

  it('leaves nothing in clear when a build is cancelled', async () => {
    const cancel = new AbortController();
    const building = local.client.call(
      'bundle.build',
      { dossier },
      { signal: cancel.signal, onProgress: (_step, done) => done >= 2 && cancel.abort() },
    );
    await expect(building).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(library).filter((name) => name.startsWith('.'))).toEqual([]);
    expect((await call('dossier.get', { dossier })).lastBundle).toBeNull();
  });

  it('builds, keeps the bytes, and knows its pages', async () => {
    first = await call('bundle.build', { dossier });
    expect(first.verification).toMatchObject({ ok: true, problems: [] });
    expect(first.sheets).toHaveLength(first.verification.pages);
    const path = await savedBundle('première.pdf');
    const bytes = readFileSync(path);
    expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([first.bytes, first.sha256]);
    expect(readdirSync(library).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(await call('dossier.get', { dossier })).toMatchObject({ lastBundleStale: false });
    expect(await call('bundle.changes', { dossier })).toEqual({ since: null, pages: null });
    await expect(call('bundle.markPrinted', { dossier, sha256: 'a'.repeat(64) })).rejects.toMatchObject({
      code: 'state.not-found',
    });
    await call('bundle.markPrinted', { dossier, sha256: first.sha256 });
    expect(await call('bundle.changes', { dossier })).toMatchObject({ pages: [] });
  });

  it('gives every original back from the bundle, byte for byte, with the same inventory', async () => {
    const again = await newDossier();
    const reopened = await call('bundle.reopen', { dossier: again, file: grant(join(dir, 'première.pdf')) });
    const pages = first.verification.received;
    expect(reopened).toEqual({ file: 'première.pdf', sources: 4, pieces: 4, pages, missing: [] });
    expect(await recipes(again)).toEqual(await recipes(dossier));
    expect(inventoryOf(await contentsOf(again))).toEqual(inventoryOf(await contentsOf(dossier)));
    const names = async (id: string) => (await call('dossier.get', { dossier: id })).sources.map(({ name }) => name);
    expect((await names(again)).toSorted()).toEqual((await names(dossier)).toSorted());
    // Dropped among papers, into a dossier that has everything: nothing is doubled, what was removed comes back.
    await call('piece.remove', { dossier: again, piece: piecesOf(await contentsOf(again))[0]?.piece ?? '' });
    const report = await call('source.import', { dossier: again, files: [grant(join(dir, 'première.pdf'))] });
    expect(report).toMatchObject({ imported: [], duplicates: [], reopened: [{ sources: 0, pieces: 0, missing: [] }] });
    expect(await recipes(again)).toEqual(await recipes(dossier));
  });

  it('refuses originals that were altered, by their names, and takes the rest', async () => {
    const bundle = readFileSync(join(dir, 'première.pdf'));
    const altered = ['contrat CDI.pdf', 'IMG enveloppe.jpg']; // one attached, one the picture of its page
    for (const name of altered) {
      const original = readFileSync(join(papers(), name));
      const at = bundle.indexOf(original.subarray(0, 400)) + 2000; // by its head: what it holds is also on the pages
      bundle[at] = (bundle[at] ?? 0) ^ 1;
    }
    const path = join(dir, 'altérée.pdf');
    writeFileSync(path, bundle);
    const again = await newDossier();
    const report = await call('source.import', { dossier: again, files: [grant(path)] });
    const refused = report.quarantined.map(({ name, code, details }) => [name, code, details]);
    expect(refused).toEqual(
      expect.arrayContaining(altered.map((name) => [name, 'file.altered', { file: name, bundle: 'altérée.pdf' }])),
    );
    expect(report.reopened).toMatchObject([{ sources: 2, pieces: 2 }]);
    const missing = report.reopened?.flatMap((one) => one.missing.map(({ name, pieces }) => [name, pieces]));
    expect(missing?.toSorted()).toEqual([
      ['IMG enveloppe.jpg', ['4']],
      ['contrat CDI.pdf', ['3']],
    ]);
    expect(await recipes(again)).toEqual((await recipes(dossier)).slice(0, 2));
  });

  it('fixes the numbers when it is handed in, as they were printed then; what comes later is "bis"', async () => {
    const before = piecesOf(await contentsOf(dossier));
    // A piece that arrived between the bundle and the note of its deposit was not handed in.
    await call('source.import', { dossier, files: [grant(join(papers(), LATER))] });
    expect(piecesOf(await contentsOf(dossier)).map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
    const request = { dossier, outlet: 'guichet-papier', on: '2025-01-10', receipt: 'Guichet 4, n° 118', note: null };
    const deposit = await call('deposit.record', request);
    expect(deposit).toMatchObject({
      ...{ id: 1, on: '2025-01-10', pieces: 4, pages: first.verification.received },
      files: [{ sha256: first.sha256, bytes: first.bytes }],
    });
    expect(await call('deposit.list', { dossier })).toEqual([deposit]);
    const contents = await contentsOf(dossier);
    expect(contents.frozenOn).toBe('2025-01-10');
    expect(contents.sections.flatMap(({ pieces }) => pieces)).toEqual(before);
    expect(contents.late).toMatchObject([{ label: '3 bis', late: true }]);
    await expect(call('bundle.setOrder', { dossier, pieces: null })).rejects.toMatchObject({
      code: 'state.bundle-frozen',
    });
    await expect(call('deposit.record', { ...request, outlet: 'nulle-part' })).rejects.toMatchObject({
      code: 'state.not-found',
    });
  });

  it('writes the bordereau of what was handed in, not of today', async () => {
    const path = join(dir, 'bordereau.pdf');
    await call('deposit.bordereau', { dossier, id: 1, to: grant(path) });
    const pdf = await openSource(new Uint8Array(readFileSync(path)), 'bordereau.pdf');
    const text = (pdf.textWords(1) ?? []).map((word) => word.text).join(' ');
    pdf.close();
    expect(text).toContain('Bordereau de dépôt du 10/01/2025');
    expect(text).toContain('Guichet 4, n° 118');
    expect(text).toContain('Cachet du guichet, date');
    expect(text.replaceAll(' ', '')).toContain(first.sha256);
    expect(text).toContain('Quittance de loyer');
    expect(text).not.toContain('octobre 2024');
  });

  it('binds the late piece in its own lot, says what a frozen piece leaves, and prints only what changed', async () => {
    const contents = await contentsOf(dossier);
    await call('piece.remove', { dossier, piece: contents.sections[0]?.pieces[0]?.piece ?? '' });
    const now = await contentsOf(dossier);
    expect(now.gone).toMatchObject([{ label: '1' }]);
    expect(piecesOf(now).map(({ label }) => label)).toEqual(['2', '3', '4', '3 bis']);
    const second = await call('bundle.build', { dossier });
    expect(second.inventory.map(({ label, late }) => [label, late])).toEqual([
      ['2', false],
      ['3', false],
      ['4', false],
      ['3 bis', true],
    ]);
    const { since, pages } = await call('bundle.changes', { dossier });
    expect(since).not.toBeNull();
    const late = second.sheets.filter(({ label }) => label === '3 bis').map(({ page }) => page);
    expect(pages).toEqual(expect.arrayContaining(late));
  });

  it('reopens a bundle whose numbers are fixed with the same numbers, those of removed pieces too', async () => {
    const path = await savedBundle('seconde.pdf');
    const again = await newDossier();
    await call('bundle.reopen', { dossier: again, file: grant(path) });
    expect(await recipes(again)).toEqual(await recipes(dossier));
    const [there, here] = [await contentsOf(again), await contentsOf(dossier)];
    expect(inventoryOf(there)).toEqual(inventoryOf(here));
    expect(there.frozenOn).toBe(here.frozenOn);
    await call('bundle.unfreeze', { dossier: again });
    expect(piecesOf(await contentsOf(again)).map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  });

  it('takes a bundle made without its originals as any PDF, and says so; any other PDF is no bundle', async () => {
    const small = await newDossier();
    await call('source.import', { dossier: small, files: [grant(join(papers(), LATER))] });
    const { settings } = await contentsOf(small);
    await call('bundle.configure', { dossier: small, settings: { ...settings, carry: false } });
    const built = await call('bundle.build', { dossier: small });
    const path = join(dir, 'sans originaux.pdf');
    await call('bundle.save', { dossier: small, to: grant(path) });
    const again = await newDossier();
    const reopened = await call('bundle.reopen', { dossier: again, file: grant(path) });
    expect(reopened).toMatchObject({ sources: 0, because: { code: 'file.bundle-without-originals' } });
    expect(reopened.missing).toMatchObject([{ name: LATER, pieces: ['1'] }]);
    const { sources } = await call('dossier.get', { dossier: again });
    expect(sources).toMatchObject([{ pages: built.verification.pages }]);
    const other = grant(join(papers(), LATER));
    await expect(call('bundle.reopen', { dossier: again, file: other })).rejects.toMatchObject({
      code: 'file.not-a-bundle',
    });
  });

  it('hands the dossier over and takes it back in as another one', async () => {
    const path = join(dir, 'dossier.liasse-passation');
    await call('dossier.handOver', { dossier, to: grant(path), passphrase: 'Trois chats gris' });
    const { id } = await call('dossier.receive', { file: grant(path), passphrase: 'trois chats gris' });
    expect(inventoryOf(await contentsOf(id))).toEqual(inventoryOf(await contentsOf(dossier)));
    expect(await call('deposit.list', { dossier: id })).toEqual(await call('deposit.list', { dossier }));
    await expect(call('dossier.receive', { file: grant(path), passphrase: 'trois chats' })).rejects.toMatchObject({
      code: 'file.password-wrong',
    });
  });
});

describe('a dossier that a person has cut, named and arranged', () => {
  it('comes back from its bundle as it was: joined and cut pieces, titles, order, what was removed', async () => {
    const own = await newDossier();
    const files = [...FILES.slice(1), LATER].map((file) => grant(join(papers(), file)));
    await call('source.import', { dossier: own, files });
    const [rentA, rentB, contract, slip] = piecesOf(await contentsOf(own)).map(({ piece }) => piece) as string[];
    await call('piece.join', { dossier: own, piece: rentB ?? '', into: rentA ?? '' });
    const { piece: cut } = await call('piece.split', { dossier: own, piece: contract ?? '', at: 2 });
    await call('piece.remove', { dossier: own, piece: cut });
    await call('piece.setTitle', { dossier: own, piece: rentA ?? '', title: 'Deux quittances' });
    await call('bundle.setOrder', { dossier: own, pieces: [slip, rentA, contract] as string[] });
    await call('bundle.build', { dossier: own });
    const path = join(dir, 'arrangée.pdf');
    await call('bundle.save', { dossier: own, to: grant(path) });

    const again = await newDossier();
    const reopened = await call('bundle.reopen', { dossier: again, file: grant(path) });
    expect(reopened).toMatchObject({ sources: 4, pieces: 3, missing: [] });
    expect(await recipes(again)).toEqual(await recipes(own));
    const [there, here] = [await contentsOf(again), await contentsOf(own)];
    expect(inventoryOf(there)).toEqual(inventoryOf(here));
    expect(there.order).toBe('person');
    expect(piecesOf(there)[1]).toMatchObject({ title: 'Deux quittances', pages: 2 });
    const pagesOf = async (id: string) =>
      (await call('piece.list', { dossier: id })).reduce((sum, { pages }) => sum + pages.length, 0);
    await call('piece.restoreRemoved', { dossier: again });
    await call('piece.restoreRemoved', { dossier: own });
    expect(await pagesOf(again)).toBe(await pagesOf(own));
  });

  it('notes as handed in what was prepared for the outlet, file by file', async () => {
    const own = await newDossier();
    await call('source.import', { dossier: own, files: [grant(join(papers(), LATER))] });
    const request = { dossier: own, outlet: 'demarche-numerique', on: '2025-01-12', receipt: null, note: 'en ligne' };
    await expect(call('deposit.record', request)).rejects.toMatchObject({ code: 'state.nothing-prepared' });
    const outlet = { dossier: own, outlet: 'demarche-numerique' };
    expect(await call('outlet.prepare', { ...outlet, choices: { limit: 2000 } })).toMatchObject({ ok: false });
    await expect(call('deposit.record', request)).rejects.toMatchObject({ code: 'state.delivery-not-ready' });
    const { files } = await call('outlet.prepare', outlet);
    const deposit = await call('deposit.record', request);
    expect(deposit.files).toEqual(files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })));
    expect(deposit).toMatchObject({ pieces: 1, pages: 1, note: 'en ligne' });
    expect(await contentsOf(own)).toMatchObject({ frozenOn: '2025-01-12' });
  });

  it('takes a bundle whose description names what is not there as any PDF, or without that original', async () => {
    const original = readFileSync(join(papers(), LATER));
    const sha256 = createHash('sha256').update(original).digest('hex');
    const piece = { label: '1', title: 'Bulletin', section: 'Travail', date: null, late: null };
    const bundle = async (name: string, pieces: unknown[], gone: unknown[] = []) => {
      const carried = { as: 'attachment', name: LATER };
      const empty = { inventory: [], lines: [], bookmarks: [], pages: [], leftOut: [], notDrawable: [] };
      const manifest = {
        ...{ format: 'liasse', version: 2, title: 'Dossier', applicant: 'X', filingDay: '2025-01-10', ...empty, gone },
        ...{ pieces, counts: { pages: 1, received: 1, formPages: 0, blanks: 0, links: 0 } },
        sources: [{ sha256, name: LATER, type: 'pdf', pages: 1, signed: false, carried }],
      };
      const document = await PDFDocument.load(readFileSync(join(papers(), FILES[2] ?? '')));
      await document.attach(Buffer.from(JSON.stringify(manifest)), 'liasse.json');
      await document.attach(original, LATER);
      const path = join(dir, name);
      writeFileSync(path, await document.save());
      return grant(path);
    };
    const at = (page: number, source = sha256) => ({ ...piece, pages: [{ source, page, part: null }] });
    const spoilt = {
      'source inconnue.pdf': await bundle('source inconnue.pdf', [at(1, 'b'.repeat(64))]),
      'numéro deux fois.pdf': await bundle('numéro deux fois.pdf', [at(1)], [{ label: '1', title: 'Parti' }]),
    };
    const own = await newDossier();
    for (const [name, file] of Object.entries(spoilt)) {
      const { imported, reopened } = await call('source.import', { dossier: own, files: [file] });
      expect([imported.length, reopened?.[0]?.because?.code], name).toEqual([1, 'file.damaged']);
    }
    const tooFar = await call('source.import', { dossier: own, files: [await bundle('page 9.pdf', [at(9)])] });
    expect(tooFar).toMatchObject({ quarantined: [{ code: 'file.damaged' }], reopened: [{ sources: 0, pieces: 0 }] });
    const sound = await call('source.import', { dossier: own, files: [await bundle('bonne.pdf', [at(1)])] });
    expect(sound).toMatchObject({ quarantined: [], reopened: [{ sources: 1, pieces: 1, missing: [] }] });
  });

  it('says of an old bundle that it holds no originals, and of a newer one that Liasse must be updated', async () => {
    const bundle = async (version: number) => {
      const document = await PDFDocument.load(readFileSync(join(papers(), LATER)));
      await document.attach(Buffer.from(JSON.stringify({ format: 'liasse', version })), 'liasse.json');
      const path = join(dir, `version ${version}.pdf`);
      writeFileSync(path, await document.save());
      return grant(path);
    };
    const own = await newDossier();
    const old = await call('source.import', { dossier: own, files: [await bundle(1)] });
    expect(old).toMatchObject({ imported: [{ pages: 1 }], reopened: [{ because: { code: 'file.old-bundle' } }] });
    const newer = await call('source.import', { dossier: own, files: [await bundle(3)] });
    expect(newer).toMatchObject({ imported: [], quarantined: [{ code: 'state.newer-version' }] });
    await expect(call('bundle.reopen', { dossier: own, file: await bundle(3) })).rejects.toMatchObject({
      code: 'state.newer-version',
    });
  });
});
