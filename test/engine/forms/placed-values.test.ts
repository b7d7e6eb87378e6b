import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../core/engine/forms/fill-form.ts';
import { inspectForm } from '../../../core/engine/forms/inspect-form.ts';
import { renderPages } from '../../../core/engine/forms/pdfium-pages.ts';
import type { ValueOnPage } from '../../../core/engine/forms/place-values.ts';
import { readPrint } from '../../../core/engine/forms/second-reader.ts';
import { type FlatPage, flatForm } from './flat-forms.ts';

const at = (
  id: string,
  page: number,
  box: ValueOnPage['box'],
  value: string | boolean,
  cells: number | null = null,
) => ({
  id,
  page,
  box,
  cells,
  value,
});

const PAGES: [string, FlatPage][] = [
  ['upright', {}],
  ['turned by 90°', { turn: 90 }],
  ['turned by 180°', { turn: 180 }],
  ['turned by 270°', { turn: 270 }],
  ['cropped away from the origin', { size: [700, 1000], crop: [60, 110, 500, 700] }],
  ['cropped and turned', { size: [700, 1000], crop: [60, 110, 500, 700], turn: 90 }],
  ['A3, landscape', { size: [1191, 842] }],
  ['in large units', { size: [297, 421], userUnit: 2 }],
  ['with content that leaves its state open', { untidy: true }],
];

/** Where ink is in a displayed page, as a box in points. */
function inkBox(image: { width: number; height: number; scale: number; data: Uint8Array }, inside: number[]): number[] {
  const [x = 0, y = 0, w = 0, h = 0] = inside;
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (let row = Math.floor(y * image.scale); row < (y + h) * image.scale; row++)
    for (let column = Math.floor(x * image.scale); column < (x + w) * image.scale; column++)
      if ((image.data[4 * (row * image.width + column)] ?? 255) < 128) {
        left = Math.min(left, column / image.scale);
        right = Math.max(right, column / image.scale);
        top = Math.min(top, row / image.scale);
        bottom = Math.max(bottom, row / image.scale);
      }
  return [left, top, right - left, bottom - top];
}

describe('values placed on a page', () => {
  it('stand upright in their boxes, whatever the page', async () => {
    const bytes = await flatForm(PAGES.map(([, page]) => page));
    const placed = PAGES.flatMap(([name], index) => [
      at(`${name} latin`, index + 1, [90, 120, 190, 16], 'ŁUKASIEWICZ Đặng'),
      at(`${name} arabic`, index + 1, [90, 150, 190, 20], 'محمد العربي'),
      at(`${name} cyrillic`, index + 1, [90, 180, 190, 40], 'Александра Шевченко проживает на длинной улице'),
      at(`${name} comb`, index + 1, [90, 240, 150, 16], '07031990', 8),
      at(`${name} cross`, index + 1, [90, 270, 12, 12], true),
    ]);
    const { bytes: out, report } = await fillForm(bytes, 'plat.pdf', {}, { placed });
    expect(report.checked.problems).toEqual([]);
    expect(report.written.map(({ field }) => field)).toEqual(placed.map(({ id }) => id));
    expect(report.checked).toMatchObject({ reread: placed.length, inkSeen: placed.length });

    const images = await renderPages(out, 'plat.pdf', 2);
    const runs = await readPrint(out);
    for (const [index, [name]] of PAGES.entries()) {
      const image = images.get(index + 1);
      if (!image) throw new Error(name);
      const [x = 0, y = 0, width = 0, height = 0] = inkBox(image, [85, 115, 200, 26]);
      // Beyond the box there is none; a line of Latin capitals is much wider than high, from the left edge.
      expect([name, x >= 90, y >= 120, y + height <= 136.5, width > 3 * height, x < 96]).toEqual([
        name,
        true,
        true,
        true,
        true,
        true,
      ]);
      const latin = runs.find((run) => run.page === index + 1 && run.text.startsWith('ŁUKA'));
      expect([name, latin?.box[0]]).toEqual([name, expect.closeTo(92, -0.5)]);
      expect(latin?.box[1]).toBeGreaterThan(115);
      expect(latin?.box[1]).toBeLessThan(136);
    }
  });

  it('are refused outside the page, and told when they do not fit or cannot be drawn', async () => {
    const bytes = await flatForm([{}]);
    const placed = [
      at('dehors', 1, [560, 10, 80, 16], 'a'),
      at('autre-page', 4, [10, 10, 80, 16], 'a'),
      at('long', 1, [60, 120, 40, 8], 'une très longue réponse qui ne tient nulle part ici'),
      at('cases', 1, [60, 140, 60, 12], '123456789', 5),
      at('signe', 1, [60, 160, 60, 12], '漢'),
      at('mélange', 1, [60, 180, 160, 12], 'Ali محمد'),
      at('non', 1, [60, 200, 12, 12], false),
    ];
    const { report } = await fillForm(bytes, 'plat.pdf', {}, { placed });
    expect(report.refused.map(({ field, reason }) => [field, reason])).toEqual([
      ['dehors', 'outside-page'],
      ['autre-page', 'no-such-page'],
    ]);
    expect(report.tooLong.map(({ field }) => field)).toEqual(['long', 'cases']);
    expect(report.notDrawable.map(({ field }) => field)).toEqual(['signe', 'mélange']);
    const smaller = placed
      .filter(({ id }) => id === 'long')
      .map((one) => ({ ...one, box: [60, 120, 90, 14] as ValueOnPage['box'], squeeze: true }));
    const again = await fillForm(bytes, 'plat.pdf', {}, { placed: smaller });
    expect(again.report.written[0]?.fontSize).toBeGreaterThanOrEqual(4);
  });

  it('are known again by the print of the form, not by its bytes', async () => {
    const [form, other] = [await flatForm([{}, { turn: 90 }]), await flatForm([{}, { turn: 90 }], 'Autre formulaire')];
    const [first, again, third] = await Promise.all(
      [form, await flatForm([{}, { turn: 90 }]), other].map((bytes) => inspectForm(bytes, 'f.pdf')),
    );
    expect(first?.own).toBe(again?.own);
    expect(third?.own).not.toBe(first?.own);
    expect(first).toMatchObject({
      make: 'flat',
      signed: false,
      pages: [
        { width: 595, height: 842 },
        { width: 842, height: 595 },
      ],
    });
    expect(first?.spots.map(({ page, who }) => [page, who])).toEqual([
      [1, 'la personne qui demande'],
      [2, 'la personne qui demande'],
    ]);
  });
});
