import { expect, it } from 'vitest';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { planOf, Shelf, verifiedBundle } from '../bundle/bundle-fixtures.ts';
import { flatForm } from './flat-forms.ts';

/** Darkness of the margin's strip around a height, of 0…1. */
async function marginInk(bytes: Uint8Array, page: number, y: number): Promise<number> {
  const reader = await PdfiumReader.open(bytes);
  const { width, height } = await reader.size(page);
  const image = await reader.gray(page, Math.round(width), Math.round(height));
  reader.close();
  let dark = 0;
  for (let row = Math.round(y - 20); row < y + 20; row++)
    for (let column = image.width - 30; column < image.width - 13; column++)
      if ((image.data[row * image.width + column] ?? 255) < 128) dark++;
  return dark / (40 * 17);
}

it('a form that waits for a signature has a tab in the margin of its sheet, and the bundle still verifies', async () => {
  const shelf = new Shelf();
  const sha = shelf.add({
    bytes: await flatForm([{}, {}], 'Formulaire à signer'),
    type: 'pdf',
    name: 'formulaire.pdf',
  });
  const pages = [1, 2].map((page) => ({ source: sha, page }));
  const form = { id: null, label: null, title: 'Formulaire', date: null, pages, strength: null, card: false };
  const planWith = (marks: { page: number; y: number }[]) => planOf([], { forms: [{ ...form, marks }] });
  const y = 500;
  const { bytes, manifest, verification } = await verifiedBundle(planWith([{ page: 2, y }]), shelf.get);
  expect(verification.problems).toEqual([]);
  const marked = manifest.pages.filter(({ signBoxes }) => (signBoxes ?? []).length > 0);
  expect(marked.map(({ contents }) => contents[0]?.sourcePage)).toEqual([2]);
  const [box] = marked[0]?.signBoxes ?? [];
  expect(box?.[0]).toBeGreaterThan(595 - 40);
  const page = marked[0]?.page ?? 0;
  expect(await marginInk(bytes, page, y)).toBeGreaterThan(0.3);
  expect(await marginInk(bytes, page - 1, y)).toBeLessThan(0.1);
});
