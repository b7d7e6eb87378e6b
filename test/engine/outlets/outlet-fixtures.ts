import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import type { Outlet } from '../../../core/contract/catalogue/outlet.ts';
import type { DeliveryChoices } from '../../../core/contract/outlet.ts';
import type { BundlePiece, BundlePlan, BundleSource } from '../../../core/engine/bundle/bundle-plan.ts';
import { encodeJpeg } from '../../../core/engine/bundle/encode-jpeg.ts';
import { compileCatalogue } from '../../../core/engine/catalogue/compile-catalogue.ts';
import { type PreparedDelivery, prepareDelivery } from '../../../core/engine/outlets/prepare-delivery.ts';
import { pieceOf, plainPdf, planOf, type Shelf } from '../bundle/bundle-fixtures.ts';

const catalogue = compileCatalogue(fileURLToPath(new URL('../../../forms', import.meta.url)));

export function outletOf(id: string): Outlet {
  const outlet = catalogue.outlets?.[id];
  if (!outlet) throw new Error(`no outlet ${id}`);
  return outlet;
}

/** A photograph of noise: it hardly compresses, so its size is what its pixels are. */
export function photo(name: string, width: number, height: number, seed = 1): BundleSource {
  const rgba = new Uint8Array(width * height * 4).fill(255);
  let state = seed;
  for (let i = 0; i < rgba.length; i += 4) {
    state = (state * 1103515245 + 12345) % 2147483648;
    rgba[i] = rgba[i + 1] = rgba[i + 2] = 96 + ((state >> 16) % 128);
  }
  return { bytes: encodeJpeg(rgba, width, height), type: 'jpeg', name };
}

/** A PDF that carries a signature's dictionary, as a service signs its papers. */
export async function signedPdf(name: string): Promise<BundleSource> {
  const document = await PDFDocument.load((await plainPdf(name, 1)).bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const value = context.register(
    context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'adbe.pkcs7.detached', ByteRange: [0, 10, 20, 30] }),
  );
  const field = context.register(context.obj({ FT: 'Sig', V: value, Rect: [0, 0, 0, 0], Subtype: 'Widget' }));
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
  return { bytes: await document.save({ useObjectStreams: false }), type: 'pdf', name: `${name}.pdf` };
}

/** A short PDF: one line a page, quick to make by the hundred. */
export async function notePdf(text: string): Promise<BundleSource> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595.28, 841.89]).drawText(text, { x: 60, y: 700, size: 14, font });
  return { bytes: await document.save(), type: 'pdf', name: 'note.pdf' };
}

/**
 * A small dossier with what makes outlets differ: a form, a passport photographed on two pictures, a signed PDF, a piece that is
 * half of a file, proofs of presence of two years, a late piece, a file that could not be read, titles in other scripts.
 */
export async function smallDossier(shelf: Shelf): Promise<BundlePlan> {
  const form = shelf.add(await plainPdf('formulaire', 1));
  const recto = shelf.add(photo('IMG_1.jpg', 500, 700, 3));
  const verso = shelf.add(photo('IMG_2.jpg', 500, 700, 5));
  const signed = shelf.add(await signedPdf('avis'));
  const lease = shelf.add(await plainPdf('bail', 5));
  const proofs: BundlePiece[] = [];
  for (const date of ['2019-01-15', '2019-06-15', '2019-11-15', '2020-02-15']) {
    proofs.push(
      pieceOf(shelf.add(await plainPdf(`quittance ${date}`, 1)), `Quittance de loyer ${date}`, [1], date, {
        strength: 'forte',
      }),
    );
  }
  const late = shelf.add(await plainPdf('certificat', 1));
  return planOf(
    [
      {
        title: 'Identité',
        pieces: [
          {
            ...pieceOf(recto, 'Passeport', [1]),
            pages: [
              { source: recto, page: 1 },
              { source: verso, page: 1 },
            ],
          },
          pieceOf(signed, 'Свидетельство о рождении', [1], '1990-03-01'),
        ],
      },
      {
        title: 'Logement : bail / quittances',
        pieces: [
          pieceOf(lease, 'Bail', [1, 2, 3], '2018-09-01'),
          pieceOf(lease, 'État des lieux « d’entrée »', [4, 5], '2018-09-01'),
          ...proofs,
        ],
      },
    ],
    {
      forms: [pieceOf(form, 'Demande de titre de séjour (cerfa)')],
      late: [{ day: '2025-01-05', pieces: [pieceOf(late, 'Certificat', [1], '2024-12-20', { label: '4 bis' })] }],
      leftOut: [{ file: 'video.mp4', reason: 'ni un PDF ni une image' }],
    },
  );
}

export interface Prepared extends PreparedDelivery {
  bytesOf: (name: string) => Promise<Buffer>;
}

/** Prepares in a folder that lasts as long as `use`. */
export async function withDelivery<T>(
  shelf: Shelf,
  plan: BundlePlan,
  outlet: Outlet,
  choices: Partial<DeliveryChoices>,
  use: (prepared: Prepared) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-outlet-'));
  try {
    const prepared = await prepareDelivery({
      outlet,
      on: plan.filingDay,
      plan,
      getSource: shelf.get,
      choices: { belowFloor: false, cut: false, ...choices },
      folder,
      now: '2026-11-22T12:00:00.000Z',
    });
    const bytesOf = async (name: string) => {
      const content = prepared.contents.get(name);
      if (!content) throw new Error(`no file ${name}`);
      return 'path' in content ? readFileSync(content.path) : Buffer.from((await shelf.get(content.sha256)).bytes);
    };
    return await use({ ...prepared, bytesOf });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
