import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { PDFDict, PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BundleManifest } from '../../../core/engine/bundle/bundle-manifest.ts';
import { type BundleSource, WHOLE_BUNDLE } from '../../../core/engine/bundle/bundle-plan.ts';
import { reduceImages } from '../../../core/engine/bundle/reduce/reduce-images.ts';
import { inspectBundle, readManifest } from '../../../core/engine/bundle/verify-bundle.ts';
import { picturePaper } from '../../fixtures/images/picture-paper.ts';
import { scan } from '../../fixtures/papers/degrade.ts';
import { sheetToCanvas } from '../../fixtures/papers/render-pixels.ts';
import type { Sheet } from '../../fixtures/papers/sheet.ts';
import { taxNotice } from '../../fixtures/papers/tax-notice.ts';
import { NOTICE } from '../../fixtures/two-d-doc/coded-notice.ts';
import { pieceOf, planOf, Shelf, verifiedBundle } from './bundle-fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'liasse-reduced-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shelf = new Shelf();

const verdictOf = async (path: string) =>
  (await inspectBundle(path, { name: 'liasse.pdf', getSource: shelf.get })).verification;

/** A side of a card cut along its edges: the portrait and a few lines in front, the machine-readable zone at the back. */
function cardSide(side: 'front' | 'back', dark: string): BundleSource {
  const canvas = createCanvas(1012, 640);
  const context = canvas.getContext('2d');
  context.fillStyle = '#dcebf2';
  context.fillRect(0, 0, 1012, 640);
  context.fillStyle = dark;
  if (side === 'front') context.fillRect(60, 120, 260, 340);
  const rows = side === 'front' ? [120, 200, 280, 360] : [430, 490, 550];
  for (const y of rows) context.fillRect(side === 'front' ? 380 : 60, y, side === 'front' ? 420 : 880, 34);
  return { bytes: new Uint8Array(canvas.toBuffer('image/jpeg', 85)), type: 'jpeg', name: `${side}.jpg` };
}

/** The pictures of a page of the bundle, by their names in it. */
function picturesOf(document: PDFDocument, page: number): [PDFDict, PDFName[]] {
  const objects = document
    .getPage(page - 1)
    .node.Resources()
    ?.lookup(PDFName.of('XObject'), PDFDict);
  if (!objects) throw new Error(`no picture on page ${page}`);
  return [objects, objects.keys()];
}

/** The same file with the picture at `[page, rank]` taken from another place. */
async function withOther(path: string, at: [number, number], from: [number, number]): Promise<string> {
  const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  const [own, names] = picturesOf(document, at[0]);
  const [theirs, others] = picturesOf(document, from[0]);
  own.set(names[at[1]] as PDFName, theirs.get(others[from[1]] as PDFName) as PDFRef);
  const changed = join(folder, 'changé.pdf');
  writeFileSync(changed, await document.save({ useObjectStreams: false }));
  return changed;
}

describe('a bundle whose images were made lighter', () => {
  const [path, out] = [join(folder, 'liasse.pdf'), join(folder, 'légère.pdf')];
  let manifest: BundleManifest;
  let result: Awaited<ReturnType<typeof reduceImages>>;
  beforeAll(async () => {
    const papers = [picturePaper(200, 3), sheetToCanvas(taxNotice(NOTICE)[0] as Sheet, 200)];
    const pieces = papers.map((canvas, i) => {
      const { jpeg } = scan(canvas, { seed: 30 + i, jpegQuality: 92 });
      return pieceOf(shelf.add({ bytes: jpeg, type: 'jpeg', name: `scan ${i}.jpg` }), `Papier ${i}`, [1]);
    });
    const plan = planOf([{ title: 'Papiers', pieces }], { layout: WHOLE_BUNDLE });
    const bundle = await verifiedBundle(plan, shelf.get);
    writeFileSync(path, bundle.bytes);
    const limit = Math.round(bundle.bytes.length * 0.55);
    result = await reduceImages(path, { limit, floorDpi: 150, allowBelowFloor: false, out, mayHoldCode: () => false });
    manifest = await readManifest(out, 'légère.pdf');
  }, 120_000);

  test('is under its limit and passes the same check against its sources', async () => {
    expect(result.met).toBe(true);
    expect(result.reduced.length).toBeGreaterThan(0);
    const verification = await verdictOf(out);
    expect(verification.problems).toEqual([]);
    expect(verification).toMatchObject({ ok: true, received: 2, reproduced: 2 });
  });

  test('no longer claims to carry the photos that were changed', () => {
    const kept = manifest.sources.filter(({ carried }) => carried !== null).map(({ sha256 }) => sha256);
    expect(manifest.sources.map(({ sha256 }) => sha256).filter((sha) => !kept.includes(sha))).toEqual(
      result.notCarried,
    );
    expect(result.notCarried.length).toBe(result.reduced.length);
  });

  test('a page that got the picture of another one is still found out', async () => {
    const [first = 0, second = 0] = manifest.inventory.map(({ firstPage }) => firstPage);
    const verification = await verdictOf(await withOther(out, [first, 0], [second, 0]));
    expect(verification.ok).toBe(false);
    expect(verification.problems.join()).toMatch(new RegExp(`page ${first} : (contenu différent|une partie)`));
    expect(verification.reproduced).toBe(1);
  });
});

describe('the two sides of a card on one sheet', () => {
  const path = join(folder, 'carte.pdf');
  let page: number;
  beforeAll(async () => {
    const card = (dark: string, ...sides: ('front' | 'back')[]) => {
      const pages = sides.map((side) => ({ source: shelf.add(cardSide(side, dark)), page: 1 }));
      return { ...pieceOf('', `Carte ${dark}`, []), card: true, pages };
    };
    const plan = planOf([
      { title: 'Identité', pieces: [card('#11305a', 'front', 'back'), card('#401a1a', 'back', 'front')] },
    ]);
    const bundle = await verifiedBundle(plan, shelf.get);
    expect(bundle.verification.problems).toEqual([]);
    expect(bundle.verification).toMatchObject({ received: 4, reproduced: 4 });
    page = bundle.manifest.inventory[0]?.firstPage ?? 0;
    writeFileSync(path, bundle.bytes);
  });

  test.each([
    ['its back is shown twice', [0, 0], [0, 1]],
    ['its front is shown twice', [0, 1], [0, 0]],
    ['its back is the front of another card', [0, 1], [1, 1]],
  ] as const)('%s: both sides count as lost', async (_, [atSheet, at], [fromSheet, from]) => {
    const changed = await withOther(path, [page + atSheet, at], [page + fromSheet, from]);
    const verification = await verdictOf(changed);
    expect(verification.ok).toBe(false);
    expect(verification.problems.join()).toMatch(new RegExp(`page ${page} : (contenu différent|une partie)`));
    expect(verification).toMatchObject({ received: 4, reproduced: 2 });
  });

  test('a side that is gone', async () => {
    const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
    const [own, names] = picturesOf(document, page);
    own.delete(names[1] as PDFName);
    const changed = join(folder, 'sans verso.pdf');
    writeFileSync(changed, await document.save({ useObjectStreams: false }));
    const verification = await verdictOf(changed);
    expect(verification).toMatchObject({ ok: false, reproduced: 2 });
    expect(verification.problems.join()).toMatch(new RegExp(`page ${page} : (contenu différent|une partie)`));
  });
});
