import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { PDFDict, PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BundleManifest } from '../../../core/engine/bundle/bundle-manifest.ts';
import { type BundleSource, WHOLE_BUNDLE } from '../../../core/engine/bundle/bundle-plan.ts';
import { inspectBundle } from '../../../core/engine/bundle/verify-bundle.ts';
import { pieceOf, planOf, Shelf, verifiedBundle } from './bundle-fixtures.ts';

// Two scanned receipts of one model, a month apart: at low resolution nothing tells one from the other.
const folder = mkdtempSync(join(tmpdir(), 'liasse-same-layout-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shelf = new Shelf();

function receipt(month: string): Buffer {
  const canvas = createCanvas(1240, 1754);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#202020';
  for (let row = 0; row < 20; row++) context.fillRect(120, 300 + row * 60, 700 + ((row * 97) % 240), 18);
  context.fillRect(120, 160, 380, 30);
  context.fillRect(860, month === '05' ? 168 : 170, 10, 12); // the figure of the month
  return canvas.toBuffer('image/jpeg', 82);
}

async function scanned(month: string): Promise<BundleSource> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([595.28, 841.89]);
  page.drawImage(await document.embedJpg(receipt(month)), { x: 0, y: 0, width: 595.28, height: 841.89 });
  const bytes = await document.save({ useObjectStreams: month === '05' });
  return { bytes, type: 'pdf', name: `quittance-${month}.pdf` };
}

const path = join(folder, 'liasse.pdf');
let manifest: BundleManifest;
let written: Uint8Array;
beforeAll(async () => {
  const photo = (month: string): BundleSource => ({ bytes: receipt(month), type: 'jpeg', name: `${month}.jpg` });
  const sources = [await scanned('05'), await scanned('06'), photo('05'), photo('06')];
  const pieces = sources.map((source, i) => pieceOf(shelf.add(source), `Quittance ${i}`, [1]));
  // Nothing carries its original here, so that only the pages themselves can tell.
  const plan = planOf([{ title: 'Logement', pieces }], { layout: { ...WHOLE_BUNDLE, carry: false } });
  const bundle = await verifiedBundle(plan, shelf.get);
  expect(bundle.verification.problems).toEqual([]);
  expect(bundle.manifest.pages.flatMap(({ contents }) => contents).every((c) => c.rasterised === null)).toBe(true);
  ({ manifest } = bundle);
  written = bundle.bytes;
}, 60_000);

async function swapped(a: number, b: number): Promise<string[]> {
  const document = await PDFDocument.load(written, { updateMetadata: false });
  const objects = [a, b].map((piece) => {
    const page = document.getPage((manifest.inventory[piece]?.firstPage ?? 0) - 1);
    const dict = page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict);
    if (!dict) throw new Error('nothing is drawn');
    return dict;
  });
  const refs = objects.map((dict) => dict.get(dict.keys()[0] as PDFName) as PDFRef);
  for (const [i, dict] of objects.entries()) dict.set(dict.keys()[0] as PDFName, refs[1 - i] as PDFRef);
  writeFileSync(path, await document.save({ useObjectStreams: false }));
  expect(readFileSync(path).length).toBeGreaterThan(0);
  return (await inspectBundle(path, { name: 'liasse.pdf', getSource: shelf.get })).verification.problems;
}

test.each([
  ['two scans', 0, 1],
  ['two photos', 2, 3],
])('%s that look alike and changed places are found out', async (_, a, b) => {
  const pages = [a, b].map((piece) => manifest.inventory[piece]?.firstPage);
  const problems = await swapped(a, b);
  for (const page of pages) expect(problems).toContain(`page ${page} : image différente de celle de l’original`);
});
