import { setTimeout as wait } from 'node:timers/promises';
import { createCanvas } from '@napi-rs/canvas';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BundleManifest } from '../../../core/engine/bundle/bundle-manifest.ts';
import { type BundlePlan, type GetKnownPage, WHOLE_BUNDLE } from '../../../core/engine/bundle/bundle-plan.ts';
import { PdfiumReader } from '../../../core/engine/bundle/pdfium-reader.ts';
import { sheetKeys } from '../../../core/engine/bundle/sheet-keys.ts';
import {
  cardPicture,
  composeToBytes,
  pieceOf,
  plainPdf,
  planOf,
  Shelf,
  shaOf,
  verifiedBundle,
} from './bundle-fixtures.ts';

type Verified = Awaited<ReturnType<typeof verifiedBundle>>;

/** The text of each page, by PDFium. */
async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const reader = await PdfiumReader.open(bytes);
  const texts: string[] = [];
  for (let page = 1; page <= reader.pages; page++) texts.push((await reader.text(page)).replace(/\s+/g, ' '));
  reader.close();
  return texts;
}

/** Attached files by name, with their bytes, read with pdf-lib. */
async function attachmentsOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const names = document.catalog
    .lookup(PDFName.of('Names'), PDFDict)
    .lookup(PDFName.of('EmbeddedFiles'), PDFDict)
    .lookup(PDFName.of('Names'), PDFArray);
  const files = new Map<string, Uint8Array>();
  for (let i = 0; i < names.size(); i += 2) {
    const file = names
      .lookup(i + 1, PDFDict)
      .lookup(PDFName.of('EF'), PDFDict)
      .lookup(PDFName.of('F'));
    const title = names.lookup(i);
    const name = title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : '';
    if (file instanceof PDFRawStream) files.set(name, file.contents);
  }
  return files;
}

describe('a bundle for the counter, printed on both sides', () => {
  const shelf = new Shelf();
  let plan: BundlePlan;
  let bundle: Verified;
  let texts: string[];
  const line = (label: string) => bundle.manifest.inventory.find((one) => one.label === label);
  const partAt = (page: number) => bundle.manifest.pages[page - 1]?.part;

  beforeAll(async () => {
    const paper = shelf.add(await plainPdf('papier', 3));
    const [front, back] = [shelf.add(cardPicture('recto')), shelf.add(cardPicture('verso'))];
    const card = pieceOf(front, 'Titre de séjour', [], null, {
      card: true,
      pages: [
        { source: front, page: 1 },
        { source: back, page: 1 },
        { source: paper, page: 1 },
      ],
    });
    const years = ['2022-03-31', '2022-06-30', '2023-01-31', null];
    plan = planOf(
      [
        { title: 'Identité', pieces: [card, pieceOf(paper, 'Acte de naissance', [1, 2], '1990-01-01')] },
        {
          title: 'Présence',
          pieces: years.map((date, i) =>
            pieceOf(paper, `Preuve ${i + 1}`, [(i % 3) + 1], date, { label: String(i + 4), strength: 'réelle' }),
          ),
        },
      ],
      {
        forms: [pieceOf(paper, 'Formulaire', [1, 2]), pieceOf(paper, 'Lettre', [3])],
        late: [
          { day: '2025-03-12', pieces: [pieceOf(paper, 'Avis 2024', [2], null, { label: '5 bis' })] },
          {
            day: '2025-04-01',
            pieces: [pieceOf(paper, 'Avis 2025', [3], null, { label: '5 ter', strength: 'portée limitée' })],
          },
        ],
        gone: [{ label: '3', title: 'Quittance de loyer' }],
        layout: { ...WHOLE_BUNDLE, dividers: 'section-and-year', duplex: true, strength: true },
      },
    );
    bundle = await verifiedBundle(plan, shelf.get);
    texts = await textsOf(bundle.bytes);
  });

  test('passes its own check', () => {
    expect(bundle.verification.problems).toEqual([]);
    expect(bundle.verification).toMatchObject({ ok: true, received: 11, reproduced: 11 });
  });

  test('every part and every piece begins on the front of a sheet; blank backs are ours, told and counted', () => {
    const { pages, counts } = bundle.manifest;
    for (const [index, page] of pages.entries()) {
      const begins = page.piecePage === 1 || ['cover', 'divider', 'supplement', 'control'].includes(page.part);
      if (begins) expect([page.page, page.page % 2]).toEqual([page.page, 1]);
      if (page.part !== 'blank') continue;
      expect(page.page % 2).toBe(0);
      expect(texts[index]).toContain('Page laissée blanche');
      expect(pages[index + 1]?.part).not.toBe('blank');
    }
    expect(pages.filter(({ part }) => part === 'blank')).toHaveLength(counts.blanks);
    expect(counts.blanks).toBeGreaterThan(5);
    expect(texts.at(-1)).toContain(`${counts.blanks} dos de feuille laissés blancs`);
  });

  test('parts in order: cover, inventory, forms, sections with their years, later lots, control', () => {
    const parts = bundle.manifest.pages.map(({ part }) => part).filter((part) => part !== 'blank');
    const runs = parts.filter((part, i) => part !== parts[i - 1]);
    expect(runs.join(' ')).toBe(
      'cover inventory form divider piece divider piece divider piece divider piece supplement piece supplement piece control',
    );
    const dividers = bundle.manifest.pages.filter(({ part }) => part === 'divider').map(({ page }) => texts[page - 1]);
    expect(dividers).toHaveLength(5);
    expect(dividers[1]).toContain('Pièces n° 4 à 7');
    expect(dividers.slice(2).map((text) => /2022|2023|Sans date/.exec(text ?? '')?.[0])).toEqual([
      '2022',
      '2023',
      'Sans date',
    ]);
  });

  test('the inventory names later lots, removed pieces and strengths; each lot has its own dated inventory', () => {
    const main = texts[(bundle.manifest.lines[0]?.inventoryPage ?? 1) - 1];
    expect(main).toContain('Inventaire complémentaire du 12 mars 2025 : n° 5 bis');
    expect(main).toContain('Pièce n° 3 retirée : Quittance de loyer');
    expect(main?.indexOf('Pièce n° 3 retirée')).toBeLessThan(main?.indexOf('Preuve 1') ?? 0);
    expect(main).toContain('réelle');
    const lots = bundle.manifest.lines.filter(({ title }) => title.startsWith('Inventaire complémentaire'));
    expect(lots.map(({ firstPage }) => partAt(firstPage))).toEqual(['supplement', 'supplement']);
    expect(texts[(lots[1]?.firstPage ?? 1) - 1]).toMatch(
      /Inventaire complémentaire du 1er avril 2025.*5 ter Avis 2025/,
    );
    expect(line('5 ter')).toMatchObject({
      late: true,
      strength: 'portée limitée',
      section: 'Pièces ajoutées le 1er avril 2025',
    });
    expect(bundle.manifest.pages[(line('5 bis')?.firstPage ?? 1) - 1]?.stamp).toBe('Pièce n° 5 bis – 1/1');
    expect(bundle.manifest.pieces.map(({ label, late }) => [label, late]).slice(-2)).toEqual([
      ['5 bis', '2025-03-12'],
      ['5 ter', '2025-04-01'],
    ]);
  });

  test('bookmarks by section, year and piece', () => {
    const { bookmarks } = bundle.manifest;
    const titles = bookmarks.map(({ level, title }) => `${level} ${title.replace(/ \(p\. \d+\)$/, '')}`);
    expect(titles).toEqual([
      '0 Page de garde',
      '0 Inventaire des pièces',
      '0 Formulaire',
      '0 Lettre',
      '0 Identité',
      '1 1. Titre de séjour',
      '1 2. Acte de naissance',
      '0 Présence',
      '1 2022',
      '2 4. Preuve 1',
      '2 5. Preuve 2',
      '1 2023',
      '2 6. Preuve 3',
      '1 Sans date',
      '2 7. Preuve 4',
      '0 Inventaire complémentaire du 12 mars 2025',
      '1 5 bis. Avis 2024',
      '0 Inventaire complémentaire du 1er avril 2025',
      '1 5 ter. Avis 2025',
      '0 Contrôle de la liasse',
    ]);
  });

  test('the two sides of a card lie on one sheet at true size; its other page keeps its own', () => {
    const card = line('1');
    expect(card?.pages).toBe(2);
    const [sheet, next] = bundle.manifest.pages.slice((card?.firstPage ?? 1) - 1);
    expect([sheet?.contents.length, next?.contents.length]).toEqual([2, 1]);
    expect(sheet?.stamp).toBe('Pièce n° 1 – 1/2');
    for (const { contentSize, placement } of sheet?.contents ?? []) {
      expect(contentSize[0] * placement.scale).toBeCloseTo(242.03, 1); // 85.4 mm: the picture is 1012 × 640
      expect(contentSize[1] * placement.scale).toBeCloseTo(153.07, 1);
    }
    const [upper, lower] = sheet?.contents ?? [];
    expect((upper?.placement.y ?? 0) - (lower?.placement.y ?? 0)).toBeGreaterThan(153.07 + 20);
    expect(texts.at(-1)).toContain('Les deux côtés d’une carte sont sur une même page (1 fois)');
  });

  test('originals travel along byte for byte, a JPEG in its page', async () => {
    const files = await attachmentsOf(bundle.bytes);
    expect([...files.keys()].sort()).toEqual(['liasse.json', 'papier.pdf']);
    for (const source of bundle.manifest.sources) {
      const { bytes } = await shelf.get(source.sha256);
      if (source.carried?.as === 'attachment') {
        expect(shaOf(files.get(source.carried.name) ?? new Uint8Array())).toBe(source.sha256);
      } else {
        expect(source.carried).toEqual({ as: 'picture', page: line('1')?.firstPage });
        expect(Buffer.from(bundle.bytes).indexOf(bytes)).toBeGreaterThan(0);
      }
    }
    expect(bundle.verification.carried).toEqual({ expected: 3, correct: 3 });
  });

  test('the same bytes whatever the time each source takes', async () => {
    let turn = 0;
    const slow = async (sha: string) => {
      await wait((turn++ % 3) * 15);
      return shelf.get(sha);
    };
    const again = await composeToBytes(plan, slow);
    expect(again.sha256).toBe(bundle.sha256);
    expect(again.sha256).toBe(shaOf(again.bytes));
  });

  test('the keys of the sheets tell what another print would show', async () => {
    const before = sheetKeys(bundle.manifest);
    expect(before.map(({ page }) => page)).toEqual(bundle.manifest.pages.map(({ page }) => page));
    const renamed = structuredClone(plan);
    const piece = renamed.sections[1]?.pieces[1];
    if (piece) piece.title = 'Preuve de juin';
    const { manifest } = await composeToBytes(renamed, shelf.get);
    const changed = sheetKeys(manifest).filter(({ key }, i) => key !== before[i]?.key);
    expect(changed.map(({ part }) => part)).toEqual(['inventory']);
    expect(before.find(({ label }) => label === '5 bis')).toMatchObject({ part: 'piece' });
  });
});

test('one piece alone: its first page is page 1, nothing of ours is printed', async () => {
  const shelf = new Shelf();
  const paper = shelf.add(await plainPdf('seule', 2));
  const plan = planOf([{ title: 'Pièces', pieces: [pieceOf(paper, 'Seule', [1, 2], null, { label: '12 bis' })] }], {
    layout: { ...WHOLE_BUNDLE, cover: false, inventory: false, control: false, stamps: false, carry: false },
  });
  const { manifest, verification, bytes } = await verifiedBundle(plan, shelf.get);
  expect(verification.problems).toEqual([]);
  expect(manifest.pages.map(({ part, stampBox, numberBox }) => [part, stampBox, numberBox])).toEqual([
    ['piece', null, null],
    ['piece', null, null],
  ]);
  expect((await textsOf(bytes)).join()).not.toContain('Pièce n°');
  expect(manifest.sources[0]?.carried).toBeNull();
});

test('numbers must be there, and once each', async () => {
  const shelf = new Shelf();
  const paper = shelf.add(await plainPdf('double', 1));
  const twice = planOf([{ title: 'A', pieces: [pieceOf(paper, 'A')] }], {
    late: [{ day: '2025-03-12', pieces: [pieceOf(paper, 'B', [1], null, { label: '1' })] }],
  });
  await expect(composeToBytes(twice, shelf.get)).rejects.toMatchObject({ code: 'input.invalid' });
  const none = planOf([], { late: [{ day: '2025-03-12', pieces: [pieceOf(paper, 'B')] }] });
  await expect(composeToBytes(none, shelf.get)).rejects.toMatchObject({ code: 'input.invalid' });
});

describe('what is known of a page', () => {
  const shelf = new Shelf();
  let manifest: BundleManifest;
  let texts: string[];
  const scan = (seed: number) => {
    const canvas = createCanvas(827, 1169); // A4 at 100 dots an inch, no density stated
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, 827, 1169);
    context.fillStyle = 'black';
    for (let row = 0; row < 20; row++) context.fillRect(90, 120 + row * 40, 300 + ((row * seed * 53) % 300), 12);
    return new Uint8Array(canvas.toBuffer('image/png'));
  };
  const read = shelf.add({ bytes: scan(1), type: 'png', name: 'lue.png' });
  const unread = shelf.add({ bytes: scan(2), type: 'png', name: 'non lue.png' });
  // A word and a code too pale to be seen, where the stamp would go: along the bottom, then the code at the top right.
  const known: GetKnownPage = async (sha) =>
    sha === read
      ? {
          words: [
            { text: 'Quittance', box: [65, 86, 90, 10], confidence: 0.9 },
            { text: 'pâle', box: [10, 810, 570, 12], confidence: 0.9 },
          ],
          origin: 'ocr',
          codes: [{ format: 'DataMatrix', text: 'DC04', box: [460, 20, 60, 60] }],
        }
      : null;

  beforeAll(async () => {
    const pieces = [pieceOf(read, 'Lue'), pieceOf(unread, 'Non lue')];
    const composed = await composeToBytes(planOf([{ title: 'Scans', pieces }]), shelf.get, { knownPage: known });
    manifest = composed.manifest;
    texts = await textsOf(composed.bytes);
  });

  test('recognised words can be searched on the image; a page without any is listed as image only', () => {
    expect(manifest.pages.slice(2, 4).map(({ contents }) => contents[0]?.text)).toEqual(['grafted', 'none']);
    expect(texts[2]).toContain('Quittance');
    expect(texts.at(-1)).toMatch(/image seule : aucun texte ne peut y être cherché pages 4/);
  });

  test('the stamp keeps off words and off the quiet zone of codes', () => {
    const [x = 0, y = 0] = manifest.pages[2]?.stampBox ?? [];
    const [left = 0, , width = 0] = manifest.pages[2]?.numberBox ?? [];
    expect(y).toBeLessThan(100);
    expect(left + width <= 448.5 || x >= 531.5).toBe(true);
    expect(manifest.pages[2]?.contents[0]?.codes).toHaveLength(1);
    expect(manifest.pages[3]?.stampBox?.[1]).toBeGreaterThan(800);
  });
});

test('a picture whose file states its density is laid at true size', async () => {
  const shelf = new Shelf();
  const canvas = createCanvas(800, 1200);
  const context = canvas.getContext('2d');
  context.fillStyle = '#eeeeee';
  context.fillRect(0, 0, 800, 1200);
  context.fillStyle = 'black';
  context.fillRect(100, 100, 500, 60);
  const jpeg = Buffer.from(canvas.toBuffer('image/jpeg', 80));
  jpeg.set([1, 300 >> 8, 300 & 255, 300 >> 8, 300 & 255], 13); // JFIF: dots an inch, both ways
  const receipt = shelf.add({ bytes: new Uint8Array(jpeg), type: 'jpeg', name: 'ticket.jpg' });
  const plan = planOf([{ title: 'Tickets', pieces: [pieceOf(receipt, 'Ticket')] }]);
  const { manifest, verification } = await verifiedBundle(plan, shelf.get);
  expect(verification.problems).toEqual([]);
  const [content] = manifest.pages[2]?.contents ?? [];
  expect((content?.contentSize ?? []).map((side) => side * (content?.placement.scale ?? 0))).toEqual([192, 288]);
});
