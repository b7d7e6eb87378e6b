import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { BundlePiece } from '../../../core/engine/bundle/bundle-plan.ts';
import { dataSheetPdf } from '../../../core/engine/bundle/data-sheet.ts';
import { SecondReader } from '../../../core/engine/bundle/second-reader.ts';
import { composeToBytes, pieceOf, plainPdf, planOf, Shelf, shaOf, verifiedBundle } from './bundle-fixtures.ts';

const LONG = 'Attestation d’hébergement et facture d’électricité '.repeat(4).slice(0, 200);
const TITLES = ['Договор найма жилого помещения', 'عقد العمل – محمد بن علي 2024', LONG, 'x'.repeat(200), '工資單 mars'];

async function shelfWith(name: string, pages: number): Promise<{ shelf: Shelf; sha: string }> {
  const shelf = new Shelf();
  return { shelf, sha: shelf.add(await plainPdf(name, pages)) };
}

describe('inventory', () => {
  test.each([1, 36, 37, 38, 39, 400])('%i lines: every number, link, bookmark and stamp agrees', async (count) => {
    const { shelf, sha } = await shelfWith('page', 5);
    const pieces = Array.from({ length: count }, (_, i) =>
      pieceOf(sha, `Pièce d’essai ${i + 1}`, [(i % 5) + 1], '2024-05-06'),
    );
    const half = Math.ceil(count / 2);
    const sections = [
      { title: 'Première rubrique', pieces: pieces.slice(0, half) },
      { title: 'Rubrique vide', pieces: [] },
      { title: 'Seconde rubrique', pieces: pieces.slice(half) },
    ];
    const { manifest, verification } = await verifiedBundle(planOf(sections), shelf.get);
    expect(verification.problems).toEqual([]);
    expect(verification).toMatchObject({ ok: true, inventoryLines: count, links: { expected: count, correct: count } });
    expect(manifest.inventory.at(-1)?.firstPage).toBe(manifest.counts.pages - 1);
  });

  test('titles of 200 characters, in Cyrillic and in Arabic are printed whole; what no font has is shown and listed', async () => {
    const { shelf, sha } = await shelfWith('titres', TITLES.length);
    const pieces = TITLES.map((title, i) => pieceOf(sha, title, [i + 1]));
    const { bytes, manifest, verification } = await verifiedBundle(planOf([{ title: 'Raздел', pieces }]), shelf.get);
    expect(verification.problems).toEqual([]);
    expect(manifest.notDrawable.sort()).toEqual(['單', '工', '資'].sort());
    const reader = await SecondReader.open(bytes);
    const text = (await reader.text(2)).map((item) => item.text).join(' ');
    const last = (await reader.text(manifest.counts.pages)).map((item) => item.text).join(' ');
    await reader.close();
    expect(text).toContain('Договор найма жилого помещения');
    expect(text).not.toContain('?');
    expect(last).toContain('U+5DE5');
  });

  test('files that could not be bound are named', async () => {
    const { shelf, sha } = await shelfWith('a', 1);
    const plan = planOf([{ title: 'A', pieces: [pieceOf(sha, 'A')] }], {
      leftOut: [{ file: 'scan.pdf', reason: 'protégé par un mot de passe' }],
    });
    const { bytes } = await composeToBytes(plan, shelf.get);
    const reader = await SecondReader.open(bytes);
    const text = (await reader.text(2)).map((item) => item.text).join(' ');
    await reader.close();
    expect(text).toContain('scan.pdf : protégé par un mot de passe');
  });
});

describe('composition', () => {
  test('form and presence table are bound, linked and numbered', async () => {
    const { shelf, sha } = await shelfWith('piece', 3);
    const sheet = await dataSheetPdf('Fiche de renseignements', 'Le formulaire officiel n’était pas disponible.', [
      { label: 'Nom', value: 'Œuvré' },
      { label: 'Numéro étranger', value: null },
    ]);
    const form = shelf.add({ bytes: sheet, type: 'pdf', name: 'fiche.pdf' });
    const months = Array.from({ length: 300 }, (_, i) => ({
      month: `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      strength: (['certaine', 'reelle', 'limitee', 'aucune'] as const)[i % 4] ?? 'aucune',
      pieces: [],
    }));
    const gaps = months.filter((m) => m.strength === 'aucune').map(({ month }) => ({ from: month, to: month }));
    const plan = planOf([{ title: 'Pièces', pieces: [pieceOf(sha, 'Pièce', [1, 2, 3])] }], {
      forms: [pieceOf(form, 'Fiche de renseignements')],
      presence: { months, gaps },
    });
    const { bytes, manifest, verification } = await verifiedBundle(plan, shelf.get);
    expect(verification.problems).toEqual([]);
    expect(verification).toMatchObject({ received: 3, reproduced: 3, links: { expected: 3, correct: 3 } });
    expect(manifest.pages.find((page) => page.part === 'form')?.stamp).toBe('Demande – 1/1');
    const presence = manifest.pages.filter((page) => page.part === 'presence').map((page) => page.page);
    const reader = await SecondReader.open(bytes);
    const text = (await Promise.all(presence.map((page) => reader.text(page)))).flat().map((item) => item.text);
    await reader.close();
    // Every gap is named, over as many pages as it takes.
    expect(text.filter((line) => /^(avril|août|décembre) 20\d\d$/.test(line))).toHaveLength(gaps.length);
  });

  test('the same plan and sources give the same bytes', async () => {
    const { shelf, sha } = await shelfWith('fixe', 4);
    const plan = planOf([{ title: 'Pièces', pieces: [pieceOf(sha, 'Une', [1, 2]), pieceOf(sha, 'محمد', [4])] }]);
    const first = await composeToBytes(plan, shelf.get);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // a clock that leaked in would show
    const second = await composeToBytes(plan, shelf.get);
    expect(shaOf(second.bytes)).toBe(shaOf(first.bytes));
  });

  test('title, language, labels and inherited zoom', async () => {
    const { shelf, sha } = await shelfWith('fixe', 1);
    const { bytes } = await composeToBytes(planOf([{ title: 'P', pieces: [pieceOf(sha, 'Une')] }]), shelf.get);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe('Dossier d’essai – Łukasz Şahin-Đặng Œuvré');
    expect(document.getLanguage()).toBe('fr-FR');
    expect(document.getCreationDate()?.toISOString()).toBe('2025-01-10T00:00:00.000Z');
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(objects.some((text) => /\/XYZ null null null/.test(text))).toBe(true);
    expect(objects.some((text) => /\/XYZ \d/.test(text))).toBe(false);
  });

  test('a section with many pieces over several years is bookmarked by year', async () => {
    const { shelf, sha } = await shelfWith('bulletin', 2);
    const pieces: BundlePiece[] = Array.from({ length: 30 }, (_, i) =>
      pieceOf(sha, `Bulletin ${i}`, [1], `${2020 + Math.floor(i / 12)}-01-31`),
    );
    const { manifest } = await composeToBytes(planOf([{ title: 'Bulletins', pieces }]), shelf.get);
    expect(manifest.bookmarks.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
      '2020',
      '2021',
      '2022',
    ]);
  });

  test('a cancelled composition stops; an empty plan and a page that is not there are refused', async () => {
    const { shelf, sha } = await shelfWith('a', 2);
    const plan = planOf([{ title: 'A', pieces: [pieceOf(sha, 'A', [1, 2])] }]);
    await expect(composeToBytes(plan, shelf.get, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    await expect(composeToBytes(planOf([]), shelf.get)).rejects.toMatchObject({ code: 'state.nothing-to-bundle' });
    const beyond = planOf([{ title: 'A', pieces: [pieceOf(sha, 'A', [3])] }]);
    await expect(composeToBytes(beyond, shelf.get)).rejects.toMatchObject({ code: 'input.invalid' });
    const damaged = shelf.add({ bytes: new TextEncoder().encode('%PDF-1.4 coupé'), type: 'pdf', name: 'coupe.pdf' });
    const withDamaged = planOf([{ title: 'A', pieces: [pieceOf(damaged, 'A')] }]);
    await expect(composeToBytes(withDamaged, shelf.get)).rejects.toMatchObject({ code: 'file.damaged' });
  });
});
