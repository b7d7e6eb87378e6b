import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFRawStream,
  type PDFRef,
  StandardFonts,
} from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BundleManifest } from '../../../core/engine/bundle/bundle-manifest.ts';
import type { BundleSource } from '../../../core/engine/bundle/bundle-plan.ts';
import { composeBundle } from '../../../core/engine/bundle/compose-bundle.ts';
import { verifyBundle } from '../../../core/engine/bundle/verify-bundle.ts';
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

describe('a bundle that was tampered with', () => {
  const shelf = new Shelf();
  let bytes: Uint8Array;
  let manifest: BundleManifest;
  const pageOfPiece = (number: number) => manifest.inventory[number - 1]?.firstPage ?? 0;

  beforeAll(async () => {
    const first = shelf.add(await plainPdf('premier', 3));
    const slips = shelf.add(await payslips());
    const pieces = [
      pieceOf(first, 'Premier', [1, 2, 3]),
      pieceOf(slips, 'Bulletin A', [1]),
      pieceOf(slips, 'Bulletin B', [2]),
    ];
    ({ bytes, manifest } = await composeBundle(planOf([{ title: 'Pièces', pieces }]), shelf.get));
  });

  async function verdict(change: (document: PDFDocument) => void, withSources = true) {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    change(document);
    const changed = await document.save({ updateFieldAppearances: false });
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

  test('untouched, it passes, with and without its sources', async () => {
    expect((await verdict(() => {})).problems).toEqual([]);
    const alone = await verdict(() => {}, false);
    expect(alone).toMatchObject({ ok: true, received: 5, reproduced: 5 });
  });

  test('a dropped page', async () => {
    const result = await verdict((document) => document.removePage(pageOfPiece(1)));
    expect(result.ok).toBe(false);
    expect(result.problems).toContain(
      `${manifest.counts.pages - 1} pages dans le fichier au lieu de ${manifest.counts.pages}`,
    );
    expect(result.reproduced).toBeLessThan(result.received);
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

  test('swapped contents under the right stamps, of two pages that look the same', async () => {
    const result = await verdict((document) => {
      const objects = [2, 3].map((piece) =>
        document
          .getPage(pageOfPiece(piece) - 1)
          .node.Resources()
          ?.lookup(PDFName.of('XObject'), PDFDict),
      );
      const [a, b] = objects.map((dict) => dict?.keys()[0]) as [PDFName, PDFName];
      const [refA, refB] = [objects[0]?.get(a) as PDFRef, objects[1]?.get(b) as PDFRef];
      objects[0]?.set(a, refB);
      objects[1]?.set(b, refA);
    });
    expect(result.ok).toBe(false);
    expect(result.problems.join()).toMatch(/texte différent de l’original|contenu différent/);
  });

  test('page numbers exchanged in the inventory', async () => {
    const result = await verdict((document) => {
      rewrite(document, 2, (content) => {
        const shown = [...content.matchAll(/<([0-9A-Fa-f]+)> Tj/g)].map((match) => match[1] ?? '');
        // heading, five column titles, section, then number, pages, first page, title of each line
        const [a, b] = [shown[9] ?? '', shown[13] ?? ''];
        let seen = -1;
        return content.replaceAll(/<([0-9A-Fa-f]+)> Tj/g, (whole) => {
          seen++;
          return seen === 9 ? `<${b}> Tj` : seen === 13 ? `<${a}> Tj` : whole;
        });
      });
    });
    expect(result.ok).toBe(false);
    expect(result.problems).toContain(`pièce 1 : page « ${pageOfPiece(2)} » imprimée à l’inventaire`);
    expect(result.links.correct).toBe(1);
  });

  test('a link that leads elsewhere', async () => {
    const result = await verdict((document) => {
      const link = document.getPage(1).node.Annots()?.lookup(1, PDFDict);
      link?.lookup(PDFName.of('Dest'), PDFArray).set(0, document.getPage(0).ref);
    });
    expect(result.ok).toBe(false);
    expect(result.problems).toContain(`pièce 2 : le lien mène à la page 1 et non ${pageOfPiece(2)}`);
    expect(result.links).toEqual({ expected: 3, correct: 2 });
  });

  test('a removed link', async () => {
    const result = await verdict((document) => document.getPage(1).node.Annots()?.remove(2));
    expect(result.problems).toContain('pièce 3 : pas de lien à l’inventaire');
  });

  test('wrong page labels', async () => {
    const result = await verdict((document) => {
      const nums = document.catalog.lookup(PDFName.of('PageLabels'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
      nums.lookup(1, PDFDict).set(PDFName.of('St'), PDFNumber.of(2));
    });
    expect(result.ok).toBe(false);
    expect(result.pageLabels.correct).toBe(0);
  });

  test('a bookmark on another page', async () => {
    const result = await verdict((document) => {
      const outline = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
      const first = outline.lookup(PDFName.of('First'), PDFDict);
      first.lookup(PDFName.of('Dest'), PDFArray).set(0, document.getPage(3).ref);
    });
    expect(result.problems).toContain('signet « Page de garde » : page 4');
  });

  test('a missing stamp', async () => {
    const page = pageOfPiece(2);
    const result = await verdict((document) => {
      rewrite(document, page, (content) => content.slice(0, content.indexOf(' Do') + 3).concat('\nQ'));
    });
    expect(result.problems).toContain(`page ${page} : tampon «  » au lieu de « Pièce n° 2 – 1/1 »`);
    expect(result.stamps.correct).toBe(result.stamps.expected - 1);
  });

  test.each([true, false])('a blanked page (sources at hand: %s)', async (withSources) => {
    const page = pageOfPiece(3);
    const result = await verdict((document) => {
      rewrite(document, page, (content) => content.replace(/\/Page\S* Do/, ''));
    }, withSources);
    expect(result.problems).toContain(`page ${page} : page blanche inattendue`);
    expect(result).toMatchObject({ ok: false, received: 5, reproduced: 4 });
  });

  test('a page with a part covered, without its sources', async () => {
    const page = pageOfPiece(1);
    const result = await verdict((document) => {
      rewrite(document, page, (content) => content.replace(/(\/Page\S* Do\s+Q)/, '$1 1 g 40 300 500 480 re f'));
    }, false);
    expect(result.problems).toContain(`page ${page} : contenu différent de l’original`);
  });

  test('what is no bundle is called so', async () => {
    const plain = await plainPdf('simple', 1);
    await expect(verifyBundle(plain.bytes, { name: 'a.pdf' })).rejects.toMatchObject({ code: 'file.not-a-bundle' });
    await expect(verifyBundle(new Uint8Array([1, 2, 3]), { name: 'b.pdf' })).rejects.toMatchObject({
      code: 'file.damaged',
    });
  });
});
