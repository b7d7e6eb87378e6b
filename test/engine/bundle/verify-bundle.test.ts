import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
  PDFStream,
  StandardFonts,
} from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BundleManifest } from '../../../core/engine/bundle/bundle-manifest.ts';
import { type BundleSource, type GetKnownPage, WHOLE_BUNDLE } from '../../../core/engine/bundle/bundle-plan.ts';
import { composeBundle } from '../../../core/engine/bundle/compose-bundle.ts';
import { verifyBundle } from '../../../core/engine/bundle/verify-bundle.ts';
import { codeModules } from '../../fixtures/two-d-doc/draw-code.ts';
import { pieceOf, plainPdf, planOf, Shelf } from './bundle-fixtures.ts';

/** Two months of the same payslip: the same picture at a glance, other digits. */
async function payslips(): Promise<BundleSource> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const [month, net] of [
    ['janvier', '1 432,18'],
    ['janvier', '1 432,97'],
  ] as const) {
    const page = document.addPage([595.28, 841.89]);
    for (let row = 0; row < 25; row++)
      page.drawText(`Rubrique ${row} ${month} ${row === 12 ? net : '0,00'}`, {
        x: 60,
        y: 760 - row * 22,
        size: 11,
        font,
      });
  }
  return { bytes: await document.save(), type: 'pdf', name: 'bulletins.pdf' };
}

/** A page with a 2D code in the middle of its text. */
async function coded(): Promise<BundleSource> {
  const modules = await codeModules('LIASSE ESSAI 2025');
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595.28, 841.89]);
  page.drawText('Avis avec un code', { x: 60, y: 760, size: 14, font });
  const side = CODE[2] / modules.length;
  const [left, top] = [CODE[0], 841.89 - CODE[1]];
  for (const [line, row] of modules.entries()) {
    for (const [column, dark] of row.entries()) {
      if (dark) page.drawRectangle({ x: left + column * side, y: top - (line + 1) * side, width: side, height: side });
    }
  }
  return { bytes: await document.save(), type: 'pdf', name: 'avis.pdf' };
}
const CODE: [number, number, number, number] = [100, 200, 60, 60];

/** A picture of a page, with a mark where its half begins. */
function photo(): BundleSource {
  const canvas = createCanvas(600, 800);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f4f1ea';
  context.fillRect(0, 0, 600, 800);
  context.fillStyle = '#222';
  for (let row = 0; row < 24; row++) context.fillRect(60, 60 + row * 28, 200 + ((row * 97) % 260), 12);
  return { bytes: new Uint8Array(canvas.toBuffer('image/jpeg', 85)), type: 'jpeg', name: 'photo.jpg' };
}

const folder = mkdtempSync(join(tmpdir(), 'liasse-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a bundle that was tampered with', () => {
  const shelf = new Shelf();
  const path = join(folder, 'liasse.pdf');
  let bytes: Uint8Array;
  let withCode: Uint8Array; // the same, composed by one who knows of the 2D code: looking for it takes long
  let manifest: BundleManifest;
  let last = 0;
  const lineOf = (label: number) => manifest.inventory.find((line) => line.label === String(label));
  const pageOfPiece = (label: number) => lineOf(label)?.firstPage ?? 0;
  const INVENTORY = 3; // a blank back after the cover
  const LINES = 5;

  beforeAll(async () => {
    const first = shelf.add(await plainPdf('premier', 3));
    const slips = shelf.add(await payslips());
    const notice = shelf.add(await coded());
    const codesOf: GetKnownPage = async (sha) => {
      const codes = sha === notice ? [{ format: 'DataMatrix' as const, text: 'LIASSE ESSAI 2025', box: CODE }] : [];
      return { words: [], origin: 'text', codes };
    };
    const pieces = [
      pieceOf(first, 'Premier', [1, 2, 3]),
      pieceOf(slips, 'Bulletin A', [1]),
      pieceOf(slips, 'Bulletin B', [2]),
      pieceOf(notice, 'Avis', [1]),
      pieceOf(shelf.add(photo()), 'Photo', [1]),
    ];
    const plan = planOf([{ title: 'Pièces', pieces }], { layout: { ...WHOLE_BUNDLE, duplex: true } });
    await composeBundle(plan, shelf.get, { path, knownPage: codesOf });
    withCode = readFileSync(path);
    ({ manifest } = await composeBundle(plan, shelf.get, { path }));
    bytes = readFileSync(path);
  });

  async function verdict(change: (document: PDFDocument) => void, withSources = true, from = bytes) {
    const document = await PDFDocument.load(from, { updateMetadata: false });
    change(document);
    const changed = join(folder, `${++last}.pdf`);
    writeFileSync(changed, await document.save({ updateFieldAppearances: false }));
    return verifyBundle(changed, { name: 'liasse.pdf', ...(withSources ? { getSource: shelf.get } : {}) });
  }

  /** The drawing operators of a page as text, to be given back changed. */
  function rewrite(document: PDFDocument, page: number, change: (content: string) => string): void {
    const { node } = document.getPage(page - 1);
    const contents = node.Contents();
    const streams =
      contents instanceof PDFArray ? contents.asArray().map((ref) => document.context.lookup(ref)) : [contents];
    const text = streams
      .map((stream) => Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('latin1'))
      .join('\n');
    const changed = document.context.flateStream(Buffer.from(change(text), 'latin1'));
    node.set(PDFName.of('Contents'), document.context.register(changed));
  }

  const kids = (document: PDFDocument) => document.catalog.Pages().Kids();

  const inventoryPage = (document: PDFDocument) => document.getPage(INVENTORY - 1);

  test('untouched, it passes, with and without its sources', async () => {
    const result = await verdict(() => {}, true, withCode);
    expect(result.problems).toEqual([]);
    expect(result).toMatchObject({
      texts: { expected: 6, correct: 6 },
      codes: { expected: 1, correct: 1 },
      carried: { expected: 4, correct: 4 },
    });
    expect(manifest.sources.map(({ carried }) => carried?.as)).toEqual([
      'attachment',
      'attachment',
      'attachment',
      'picture',
    ]);
    const alone = await verdict(() => {}, false);
    expect(alone).toMatchObject({ ok: true, received: 7, reproduced: 7 });
  });

  test('each piece begins on a fresh sheet, and only there is a back left blank', () => {
    expect(manifest.inventory.every(({ firstPage }) => firstPage % 2 === 1)).toBe(true);
    for (const { page } of manifest.pages.filter(({ part }) => part === 'blank')) expect(page % 2).toBe(0);
  });

  test('a lost page', async () => {
    const result = await verdict((document) => document.removePage(pageOfPiece(1)));
    expect(result.ok).toBe(false);
    expect(result.problems).toContain(
      `${manifest.counts.pages - 1} pages dans le fichier au lieu de ${manifest.counts.pages}`,
    );
    expect(result.reproduced).toBeLessThan(result.received);
  });

  test('a page too many', async () => {
    const result = await verdict((document) => void document.addPage([595.28, 841.89]));
    expect(result.problems).toContain(
      `${manifest.counts.pages + 1} pages dans le fichier au lieu de ${manifest.counts.pages}`,
    );
  });

  test('two swapped pages', async () => {
    const result = await verdict((document) => {
      const [a, b] = [pageOfPiece(1), pageOfPiece(2)];
      const [refA, refB] = [kids(document).get(a - 1), kids(document).get(b - 1)];
      kids(document).set(a - 1, refB);
      kids(document).set(b - 1, refA);
    });
    expect(result.ok).toBe(false);
    expect(result.problems).toContain(`page ${pageOfPiece(1)} : numéro imprimé « ${pageOfPiece(2)} »`);
  });

  const firstPicture = (document: PDFDocument, page: number) =>
    document
      .getPage(page - 1)
      .node.Resources()
      ?.lookup(PDFName.of('XObject'), PDFDict) as PDFDict;

  test('swapped contents under the right stamps, of two pages that look the same', async () => {
    const result = await verdict((document) => {
      const objects = [2, 3].map((piece) => firstPicture(document, pageOfPiece(piece)));
      const [a, b] = objects.map((dict) => dict?.keys()[0]) as [PDFName, PDFName];
      const [refA, refB] = [objects[0]?.get(a) as PDFRef, objects[1]?.get(b) as PDFRef];
      objects[0]?.set(a, refB);
      objects[1]?.set(b, refA);
    });
    expect(result.ok).toBe(false);
    expect(result.problems.join()).toMatch(/texte différent de l’original|contenu différent/);
  });

  test('page numbers exchanged in the inventory', async () => {
    const shown = (content: string) => [...content.matchAll(/<([0-9A-Fa-f]+)> Tj/g)].map((match) => match[1] ?? '');
    const result = await verdict((document) => {
      rewrite(document, INVENTORY, (content) => {
        // heading, five column titles, section, then number, date, pages, first page, title of each line
        const all = shown(content);
        const [at, after] = [firstPageAt(all, 0), firstPageAt(all, 1)];
        let seen = -1;
        return content.replaceAll(/<([0-9A-Fa-f]+)> Tj/g, (whole) => {
          seen++;
          return seen === at ? `<${all[after]}> Tj` : seen === after ? `<${all[at]}> Tj` : whole;
        });
      });
    });
    expect(result.ok).toBe(false);
    expect(result.problems).toContain(`pièce 1 : page « ${pageOfPiece(2)} » imprimée à l’inventaire`);
    expect(result.links.correct).toBe(LINES - 2);
  });

  /** The rank of the text that prints the first page of a line: pages and first page stand before the title. */
  function firstPageAt(all: readonly string[], line: number): number {
    const lines = all.length - 1; // the page's own number comes last
    return lines - (LINES - line) * 4 + 2;
  }

  test('a link that leads elsewhere', async () => {
    const result = await verdict((document) => {
      const link = inventoryPage(document).node.Annots()?.lookup(1, PDFDict);
      link?.lookup(PDFName.of('Dest'), PDFArray).set(0, document.getPage(0).ref);
    });
    expect(result.ok).toBe(false);
    expect(result.problems).toContain(`pièce 2 : le lien mène à la page 1 et non ${pageOfPiece(2)}`);
    expect(result.links).toEqual({ expected: LINES, correct: LINES - 1 });
  });

  test('a removed link', async () => {
    const result = await verdict((document) =>
      inventoryPage(document)
        .node.Annots()
        ?.remove(LINES - 1),
    );
    expect(result.problems).toContain('pièce 5 : pas de lien à l’inventaire');
  });

  test('wrong page labels', async () => {
    const result = await verdict((document) => {
      const nums = document.catalog.lookup(PDFName.of('PageLabels'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
      nums.lookup(1, PDFDict).set(PDFName.of('St'), PDFNumber.of(2));
    });
    expect(result.ok).toBe(false);
    expect(result.problems).toContain('page 1 : étiquette de page « 2 »');
    expect(result.pageLabels.correct).toBe(0);
  });

  test('a bookmark off by one', async () => {
    const result = await verdict((document) => {
      const outline = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
      const first = outline.lookup(PDFName.of('First'), PDFDict);
      first.lookup(PDFName.of('Dest'), PDFArray).set(0, document.getPage(1).ref);
    });
    expect(result.problems).toContain('signet « Page de garde » : page 2');
    expect(result.bookmarks.correct).toBe(result.bookmarks.expected - 1);
  });

  test('a missing stamp', async () => {
    const page = pageOfPiece(2);
    const result = await verdict((document) => {
      rewrite(document, page, (content) => content.slice(0, content.indexOf(' Do') + 3).concat('\nQ'));
    });
    expect(result.problems).toContain(`page ${page} : tampon «  » au lieu de « Pièce n° 2 – 1/1 »`);
    expect(result.stamps.correct).toBe(result.stamps.expected - 1);
  });

  test('the stamp of another page', async () => {
    const [page, other] = [pageOfPiece(1), pageOfPiece(1) + 1];
    const result = await verdict((document) => {
      const stampOf = (content: string) => content.slice(content.lastIndexOf(' Do') + 3);
      let theirs = '';
      rewrite(document, other, (content) => {
        theirs = stampOf(content);
        return content;
      });
      rewrite(document, page, (content) => content.replace(stampOf(content), () => theirs));
      const fonts = (n: number) =>
        document
          .getPage(n - 1)
          .node.Resources()
          ?.lookup(PDFName.of('Font'), PDFDict);
      for (const [name, ref] of fonts(other)?.entries() ?? []) fonts(page)?.set(name, ref);
    });
    expect(result.problems).toContain(`page ${page} : tampon « Piècen°1–2/3 » au lieu de « Pièce n° 1 – 1/3 »`);
    expect(result.problems).toContain(`page ${page} : numéro imprimé « ${other} »`);
  });

  test.each([true, false])('a blanked page (sources at hand: %s)', async (withSources) => {
    const page = pageOfPiece(3);
    const result = await verdict((document) => {
      rewrite(document, page, (content) => content.replace(/\/Page\S* Do/, ''));
    }, withSources);
    expect(result.problems).toContain(`page ${page} : page blanche inattendue`);
    expect(result).toMatchObject({ ok: false, received: 7, reproduced: 6 });
  });

  test('a page drawn half', async () => {
    const page = pageOfPiece(5);
    const result = await verdict((document) => {
      rewrite(document, page, (content) => content.replace(/(\/Image\S* Do\s+Q)/, '$1 1 g 0 0 600 421 re f'));
    });
    expect(result.problems.join()).toMatch(new RegExp(`page ${page} : (contenu différent|une partie)`));
    expect(result.reproduced).toBe(6);
  });

  test('a page with a part covered, without its sources', async () => {
    const page = pageOfPiece(1);
    const result = await verdict((document) => {
      rewrite(document, page, (content) => content.replace(/(\/Page\S* Do\s+Q)/, '$1 1 g 40 300 500 480 re f'));
    }, false);
    expect(result.problems).toContain(`page ${page} : contenu différent de l’original`);
  });

  test('something written on a back that was left blank', async () => {
    const back = manifest.pages.find(({ part }) => part === 'blank')?.page ?? 0;
    const result = await verdict((document) => {
      rewrite(document, back, (content) => `${content} 0 g 100 100 200 40 re f`);
    });
    expect(result.problems).toContain(`page ${back} : page laissée blanche qui ne l’est pas`);
  });

  test('a text that can no longer be searched', async () => {
    const page = pageOfPiece(2);
    const result = await verdict((document) => {
      const dict = firstPicture(document, page);
      const form = document.context.lookup(dict.get(dict.keys()[0] as PDFName), PDFStream) as PDFRawStream;
      const content = Buffer.from(decodePDFRawStream(form).decode()).toString('latin1');
      const changed = document.context.flateStream(Buffer.from(content.replaceAll(/\S+ Tj/g, '() Tj'), 'latin1'), {});
      for (const [key, value] of form.dict.entries())
        if (!['/Filter', '/Length'].includes(String(key))) changed.dict.set(key, value);
      dict.set(dict.keys()[0] as PDFName, document.context.register(changed));
    });
    expect(result.ok).toBe(false);
    expect(result.texts?.correct).toBe((result.texts?.expected ?? 0) - 1);
  });

  test('a code that is covered, and a stamp over a code', async () => {
    const page = pageOfPiece(4);
    const cover = (area: string) => (document: PDFDocument) =>
      rewrite(document, page, (content) => content.replace(/(\/Page\S* Do\s+Q)/, `$1 q 1 g ${area} re f Q`));
    const [x, y, side] = [CODE[0], 841.89 - CODE[1] - CODE[2], CODE[2]];
    const result = await verdict(cover(`${x} ${y} ${side / 2} ${side}`), true, withCode);
    expect(result.codes).toEqual({ expected: 1, correct: 0 });
    expect(result.problems.join()).toMatch(new RegExp(`page ${page} : le code 2D.* ne se lit plus`));
    const stamped = await described((changed) => {
      const found = changed.pages.find((one) => one.page === page);
      if (found) found.stampBox = [CODE[0] + 20, CODE[1] + 20, 40, 15];
    }, withCode);
    expect(stamped.problems).toContain(`page ${page} : le tampon recouvre un code 2D`);
  });

  test('an original that is not the one received', async () => {
    const result = await verdict((document) => {
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Type')) !== PDFName.of('EmbeddedFile'))
          continue;
        if (object.dict.get(PDFName.of('Subtype'))) continue; // the description
        object.contents = Uint8Array.from(object.contents, (byte, i) => (i === 1000 ? byte ^ 1 : byte));
        return;
      }
    });
    expect(result.carried).toEqual({ expected: 4, correct: 3 });
    expect(result.problems).toEqual([expect.stringMatching(/^« .*\.pdf » : l’original joint n’est pas celui/)]);
  });

  test('a picture that was compressed again', async () => {
    const again = createCanvas(600, 800);
    again.getContext('2d').drawImage(await loadImage(Buffer.from(photo().bytes)), 0, 0);
    const jpeg = new Uint8Array(again.toBuffer('image/jpeg', 80));
    const result = await verdict((document) => {
      const dict = firstPicture(document, pageOfPiece(5));
      (document.context.lookup(dict.get(dict.keys()[0] as PDFName)) as PDFRawStream).contents = jpeg;
    });
    expect(result.problems).toEqual(
      expect.arrayContaining([
        `page ${pageOfPiece(5)} : image différente de celle de l’original`,
        expect.stringMatching(/^« photo\.jpg » : l’original joint/),
      ]),
    );
  });

  /** The description changed, as a program that composes wrongly would write it. */
  async function described(change: (manifest: BundleManifest) => void, from = bytes) {
    const alter = (document: PDFDocument) => {
      const streams = document.context.enumerateIndirectObjects().map(([, object]) => object);
      const json = streams.find(
        (object) =>
          object instanceof PDFRawStream &&
          object.dict.has(PDFName.of('Subtype')) &&
          object.dict.has(PDFName.of('Params')),
      ) as PDFRawStream;
      const changed = JSON.parse(inflateSync(json.contents).toString()) as BundleManifest;
      change(changed);
      json.contents = deflateSync(Buffer.from(JSON.stringify(changed)));
    };
    return verdict(alter, true, from);
  }

  test('a description that does not add up', async () => {
    const moved = await described((changed) => {
      const piece = changed.pieces[0]?.pages as { page: number }[];
      [piece[0], piece[1]] = [piece[1] as never, piece[0] as never];
    });
    expect(moved.problems).toEqual(['pièce 1 : ses pages ne sont pas celles qui ont été données']);
    const back = await described((changed) => {
      const last = changed.pages.find(({ page }) => page === pageOfPiece(1) + 2);
      Object.assign(last as object, { part: 'blank', piece: null });
    });
    expect(back.problems).toContain(`page ${pageOfPiece(1) + 2} : laissée blanche sans raison`);
  });

  test('what is no bundle is called so', async () => {
    const plain = await plainPdf('simple', 1);
    const [simple, none] = [join(folder, 'simple.pdf'), join(folder, 'rien.pdf')];
    writeFileSync(simple, plain.bytes);
    writeFileSync(none, new Uint8Array([1, 2, 3]));
    await expect(verifyBundle(simple, { name: 'a.pdf' })).rejects.toMatchObject({ code: 'file.not-a-bundle' });
    await expect(verifyBundle(none, { name: 'b.pdf' })).rejects.toMatchObject({ code: 'file.damaged' });
  });

  test('a check that is cancelled stops', async () => {
    const options = { name: 'liasse.pdf', getSource: shelf.get, signal: AbortSignal.abort() };
    await expect(verifyBundle(path, options)).rejects.toMatchObject({ code: 'cancelled' });
  });
});

test('a bundle without cover, inventory, stamps or control sheet is checked as well', async () => {
  const shelf = new Shelf();
  const sha = shelf.add(await plainPdf('seule', 2));
  const layout = { ...WHOLE_BUNDLE, cover: false, inventory: false, control: false, stamps: false, carry: false };
  const path = join(folder, 'seule.pdf');
  await composeBundle(planOf([{ title: 'A', pieces: [pieceOf(sha, 'Seule', [2, 1])] }], { layout }), shelf.get, {
    path,
  });
  const result = await verifyBundle(path, { name: 'seule.pdf', getSource: shelf.get });
  expect(result.problems).toEqual([]);
  expect(result).toMatchObject({ pages: 2, received: 2, reproduced: 2, stamps: { expected: 0, correct: 0 } });
});
