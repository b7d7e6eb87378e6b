import { beforeAll, describe, expect, test } from 'vitest';
import type { BundleVerification } from '../../../core/contract/bundle.ts';
import type { BundleManifest } from '../../../core/engine/bundle/bundle-manifest.ts';
import type { BundleSource } from '../../../core/engine/bundle/bundle-plan.ts';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { pieceOf, planOf, Shelf, verifiedBundle } from './bundle-fixtures.ts';
import { nastySources } from './nasty-pages.ts';

const PAGES: Record<string, number> = { 'plain-a4-3-pages': 3, 'owner-encrypted': 2 };
// The only papers that may be drawn as an image, with what makes a copy impossible.
const DRAWN = ['highlight-without-appearance', 'unknown-content-filter', 'png-transparent'];

describe('a bundle of every odd paper', () => {
  const shelf = new Shelf();
  let sources: Record<string, BundleSource>;
  let bytes: Uint8Array;
  let manifest: BundleManifest;
  let verification: BundleVerification;
  const pageOf = (name: string) => {
    const line = manifest.inventory.find(({ title }) => title === name);
    const page = manifest.pages[(line?.firstPage ?? 0) - 1];
    if (!page) throw new Error(`no page for ${name}`);
    return page;
  };

  beforeAll(async () => {
    sources = await nastySources();
    const pieces = Object.entries(sources).map(([name, source]) =>
      pieceOf(
        shelf.add(source),
        name,
        Array.from({ length: PAGES[name] ?? 1 }, (_, i) => i + 1),
      ),
    );
    ({ bytes, manifest, verification } = await verifiedBundle(planOf([{ title: 'Tout', pieces }]), shelf.get));
  });

  test('every page is there and like its source, every link, bookmark, stamp and label is right', () => {
    expect(verification.problems).toEqual([]);
    expect(verification).toMatchObject({
      ok: true,
      received: manifest.counts.received,
      reproduced: manifest.counts.received,
    });
  });

  test('pages are copied, not drawn, except those that cannot be, and these are named', () => {
    const drawn = manifest.inventory.filter(
      (line) => manifest.pages[line.firstPage - 1]?.contents[0]?.rasterised != null,
    );
    expect(drawn.map((line) => line.title).sort()).toEqual([...DRAWN].sort());
  });

  test('pages keep their orientation and proportion, and A4 its size', () => {
    const sheet = (name: string) => {
      const placement = pageOf(name).contents[0]?.placement;
      return [placement?.sheetWidth, placement?.sheetHeight, Number(placement?.scale.toFixed(2))];
    };
    expect(sheet('plain-a4-3-pages')).toEqual([595.28, 841.89, 1]);
    expect(sheet('rotated-90')).toEqual([841.89, 595.28, 1]);
    expect(sheet('a3')).toEqual([595.28, 841.89, 0.71]);
    expect(sheet('a3-landscape')).toEqual([841.89, 595.28, 0.71]);
    expect(sheet('letter')).toEqual([595.28, 841.89, 0.97]);
    expect(sheet('user-unit-2')).toEqual([595.28, 841.89, 1]);
    expect(sheet('tiny-page')).toEqual([841.89, 595.28, 1]);
  });

  test('a page without an empty corner is reduced and stamped under its content', () => {
    const page = pageOf('dense-no-empty-corner');
    const placement = page.contents[0]?.placement;
    expect(placement?.scale).toBeLessThan(1);
    const top = (placement?.sheetHeight ?? 0) - (page.stampBox?.[1] ?? 0);
    expect(top).toBeLessThanOrEqual(placement?.y ?? 0);
  });

  test('the text layer, annotations and filled fields are still there', async () => {
    const reader = await PdfiumReader.open(bytes);
    try {
      for (const name of ['rotated-90', 'a3', 'cropbox-offset-negative-mediabox', 'owner-encrypted']) {
        expect(await reader.text(pageOf(name).page)).toMatch(/ligne 3/);
      }
      for (const name of ['filled-form', 'filled-form-needappearances']) {
        expect(await reader.text(pageOf(name).page)).toContain('VALEUR SAISIE');
      }
      const annotated = pageOf('annotation-stamp-and-hidden');
      const image = await reader.gray(annotated.page, 595, 842);
      const level = (x: number, y: number) => image.data[(842 - y) * 595 + x] ?? 255;
      expect(level(180, 110)).toBeLessThan(120); // the stamp annotation
      expect(level(400, 110)).toBeGreaterThan(250); // the hidden one
    } finally {
      reader.close();
    }
  });

  test('JPEG bytes are put in as they are', () => {
    const jpeg = Buffer.from(sources['phone-photo-portrait']?.bytes ?? []);
    expect(Buffer.from(bytes).indexOf(jpeg)).toBeGreaterThan(0);
  });
});
