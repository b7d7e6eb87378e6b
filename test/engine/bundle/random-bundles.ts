import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageRef } from '../../../core/contract/dossier.ts';
import type { BundleManifest } from '../../../core/engine/bundle/bundle-manifest.ts';
import { type BundlePiece, type BundlePlan, WHOLE_BUNDLE } from '../../../core/engine/bundle/bundle-plan.ts';
import { composeVerifiedBundle } from '../../../core/engine/bundle/compose-verified-bundle.ts';
import { pieceOf, planOf, Shelf } from './bundle-fixtures.ts';

// Both halves together. The long run outside the ordinary tests: LIASSE_BUNDLE_RUNS=10000
const RUNS = Math.ceil(Number(process.env['LIASSE_BUNDLE_RUNS'] ?? 2000) / 2);

const shelf = new Shelf();
const sources: { sha: string; pages: number }[] = [];
let card = '';

// Small sheets, so that drawing one takes no time: A4 is what most have, and the other tests are about it.
const SIZES: [number, number][] = [
  [298, 421],
  [421, 298],
  [210, 297],
  [306, 396],
  [150, 500],
];

async function smallPdf(seed: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page <= seed % 5; page++) {
    const [width, height] = SIZES[(seed + page) % SIZES.length] as [number, number];
    const sheet = document.addPage([width, height]);
    if ((seed + page) % 6 === 3) sheet.setCropBox(20, 30, width - 30, height - 50);
    sheet.setRotation(degrees(((seed * 3 + page) % 4) * 90));
    if ((seed * 5 + page) % 11 === 7) continue; // a blank page
    for (let row = 0; row < 5; row++) {
      const y = height * 0.75 - row * 22;
      sheet.drawText(`s${seed} p${page + 1} ${'xy'.repeat(1 + ((seed * row) % 5))}`, { x: 30, y, size: 9, font });
    }
  }
  return document.save({ updateFieldAppearances: false });
}

function picture(width: number, height: number, seed: number): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = seed % 2 ? '#ffffff' : '#cfc8bb';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#222';
  for (let row = 0; row < 5; row++) {
    context.fillRect(20, 20 + row * 25, width * (0.2 + (((row + seed) * 37) % 60) / 100), 10);
  }
  return new Uint8Array(canvas.toBuffer('image/jpeg', 80));
}

/** The same sources for both halves, whichever process they run in. */
async function fillShelf(): Promise<void> {
  if (sources.length > 0) return;
  for (let seed = 0; seed < 24; seed++) {
    const bytes = await smallPdf(seed);
    sources.push({ sha: shelf.add({ bytes, type: 'pdf', name: `papier ${seed}.pdf` }), pages: (seed % 5) + 1 });
  }
  for (let seed = 0; seed < 6; seed++) {
    const bytes = picture(seed % 2 ? 200 : 300, seed % 3 ? 280 : 180, seed);
    sources.push({ sha: shelf.add({ bytes, type: 'jpeg', name: `photo ${seed}.jpg` }), pages: 1 });
  }
  card = shelf.add({ bytes: picture(428, 270, 3), type: 'jpeg', name: 'carte.jpg' });
}

const title = fc.string({ unit: fc.constantFrom(...'abc éÉœ’-ŁşĐжЯعقد 12/ﬁ工\t'), maxLength: 40 });
const piece = fc.record({
  title,
  date: fc.constantFrom(null, '2020-01-31', '2024-02-29'),
  source: fc.nat(),
  from: fc.nat({ max: 4 }),
  pages: fc.integer({ min: 1, max: 2 }),
  card: fc.nat({ max: 15 }).map((n) => n === 0),
  strength: fc.constantFrom(null, 'certaine'),
});
const bundle = fc.record({
  sections: fc.array(fc.record({ title, pieces: fc.array(piece, { maxLength: 2 }) }), { minLength: 1, maxLength: 2 }),
  late: fc.array(piece, { maxLength: 1 }),
  forms: fc.nat({ max: 7 }).map((n) => n === 0),
  dividers: fc.constantFrom('none', 'none', 'section', 'section-and-year'),
  duplex: fc.boolean(),
  carry: fc.boolean(),
  strength: fc.nat({ max: 3 }).map((n) => n === 0),
  bare: fc.nat({ max: 4 }).map((n) => n < 2), // a file of its own: no cover, inventory or control sheet
});
type RandomPiece = typeof piece extends fc.Arbitrary<infer P> ? P : never;
type RandomBundle = typeof bundle extends fc.Arbitrary<infer B> ? B : never;

/** Two pieces often take pages of the same source; a card is two pictures of it. */
function pieceFrom(random: RandomPiece): BundlePiece {
  const rest = { strength: random.strength, card: random.card };
  if (random.card) {
    const side = { source: card, page: 1 };
    return { ...pieceOf(card, random.title, [], random.date, rest), pages: [side, side] };
  }
  const { sha, pages } = sources[random.source % sources.length] as { sha: string; pages: number };
  const taken = Array.from({ length: random.pages }, (_, i) => ((random.from + i) % pages) + 1);
  return pieceOf(sha, random.title, taken, random.date, rest);
}

function planFrom(random: RandomBundle): BundlePlan {
  const { dividers, duplex, carry, strength, bare } = random;
  const sections = random.sections.map((section) => ({ title: section.title, pieces: section.pieces.map(pieceFrom) }));
  const own = bare ? { cover: false, inventory: false, control: false } : {};
  const late = random.late.map((one) => ({ day: '2025-02-03', pieces: [{ ...pieceFrom(one), label: '1 bis' }] }));
  const forms = random.forms ? [pieceOf(sources[0]?.sha ?? '', 'Formulaire', [1])] : [];
  return planOf(sections, {
    late,
    forms,
    layout: { ...WHOLE_BUNDLE, dividers, duplex, carry, strength, ...own },
  });
}

type NaivePage = { part: string; refs: PageRef[] };

/** The same order the slow way: one list of pages, a blank pushed before each part that would begin on a back. */
function naiveOrder({ sections, late, forms, layout }: BundlePlan): NaivePage[] {
  const pages: NaivePage[] = [];
  const begin = () => {
    if (layout.duplex && pages.length % 2 === 1) pages.push({ part: 'blank', refs: [] });
  };
  const own = (part: string) => {
    begin();
    pages.push({ part, refs: [] });
  };
  const bind = (one: BundlePiece, part: string) => {
    begin();
    if (one.card) pages.push({ part, refs: one.pages });
    else for (const ref of one.pages) pages.push({ part, refs: [ref] });
  };
  if (layout.cover) own('cover');
  if (layout.inventory) own('inventory');
  for (const form of forms) bind(form, 'form');
  for (const { pieces } of sections) {
    if (pieces.length === 0) continue;
    if (layout.dividers !== 'none') own('divider');
    // At most two pieces a section here: they are told apart by year when each has one of its own.
    const years = new Set(pieces.map(({ date }) => date?.slice(0, 4) ?? null));
    const byYear = layout.dividers === 'section-and-year' && years.size === 2 && !years.has(null);
    for (const one of pieces) {
      if (byYear) own('divider');
      bind(one, 'piece');
    }
  }
  for (const { pieces } of late) {
    if (layout.inventory) own('supplement');
    for (const one of pieces) bind(one, 'piece');
  }
  if (layout.control) own('control');
  return pages;
}

const orderOf = ({ pages }: BundleManifest): NaivePage[] =>
  pages.map(({ part, contents }) => ({
    part,
    refs: contents.map(({ source, sourcePage }) => ({ source, page: sourcePage })),
  }));

/** Half of the random bundles: two test files, so that two workers share them. */
export function testRandomBundles(seed: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-random-'));
  const path = join(folder, 'liasse.pdf');
  beforeAll(fillShelf);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(`${RUNS} random bundles: no page lost, all in order, everything verified`, {
    timeout: 60_000 + RUNS * 1000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(bundle, async (random) => {
        const plan = planFrom(random);
        const pieces = [...plan.sections, ...plan.late].flatMap((section) => section.pieces);
        fc.pre(pieces.length > 0);
        const { manifest, verification } = await composeVerifiedBundle(plan, shelf.get, { path });
        expect(verification.problems).toEqual([]);
        const received = pieces.reduce((sum, one) => sum + one.pages.length, 0);
        expect(verification).toMatchObject({ ok: true, received, reproduced: received });
        expect(orderOf(manifest)).toEqual(naiveOrder(plan));
        expect(manifest.pages.flatMap(({ contents }) => contents.filter(({ rasterised }) => rasterised))).toEqual([]);
      }),
      { numRuns: RUNS, seed },
    );
  });
}
