import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import {
  type BundlePiece,
  type BundlePlan,
  type BundleSource,
  type GetSource,
  WHOLE_BUNDLE,
} from '../../../core/engine/bundle/bundle-plan.ts';
import { type ComposedFile, type ComposeOptions, composeBundle } from '../../../core/engine/bundle/compose-bundle.ts';
import {
  type ComposeVerifiedOptions,
  composeVerifiedBundle,
  type VerifiedBundle,
} from '../../../core/engine/bundle/compose-verified-bundle.ts';

export const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Sources by their hash, as a dossier serves them. */
export class Shelf {
  private readonly sources = new Map<string, BundleSource>();

  add(source: BundleSource): string {
    const sha = shaOf(source.bytes);
    this.sources.set(sha, source);
    return sha;
  }

  readonly get: GetSource = async (sha) => {
    const source = this.sources.get(sha);
    if (!source) throw new Error(`no source ${sha}`);
    return source;
  };
}

/** A PDF whose pages differ by what is written on them. */
export async function plainPdf(name: string, pages: number): Promise<BundleSource> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page++) {
    const sheet = document.addPage([595.28, 841.89]);
    for (let row = 0; row < 20 + ((page * 7) % 11); row++) {
      sheet.drawText(`${name} ${page} ${'montant'.repeat(1 + ((row * page) % 4))} ${row * 31 + page}`, {
        x: 60,
        y: 760 - row * 22,
        size: 11,
        font,
      });
    }
  }
  return { bytes: await document.save(), type: 'pdf', name: `${name}.pdf` };
}

/** A picture cut along the edges of a card: 1012 × 640 pixels, a JPEG of about 25 kB. */
export function cardPicture(text: string): BundleSource {
  const canvas = createCanvas(1012, 640);
  const context = canvas.getContext('2d');
  context.fillStyle = '#cfe3ee';
  context.fillRect(0, 0, 1012, 640);
  context.fillStyle = '#11305a';
  // Bars instead of letters: the same on every machine, whatever its fonts.
  for (const [row, code] of [...text].map((letter) => letter.charCodeAt(0)).entries()) {
    context.fillRect(340, 90 + row * 70, 120 + ((code * 37) % 480), 22);
  }
  context.fillRect(60, 120, 220, 300);
  return { bytes: new Uint8Array(canvas.toBuffer('image/jpeg', 85)), type: 'jpeg', name: `${text}.jpg` };
}

/** A piece whose number is its rank in the plan, unless `rest` gives it one. */
export function pieceOf(
  sha: string,
  title: string,
  pages: number[] = [1],
  date: string | null = null,
  rest: Partial<BundlePiece> = {},
): BundlePiece {
  const refs = pages.map((page) => ({ source: sha, page }));
  return { id: null, label: null, title, date, pages: refs, strength: null, card: false, ...rest };
}

/** A plan whose pieces are numbered from 1 where they have no number yet. */
export function planOf(sections: BundlePlan['sections'], rest: Partial<BundlePlan> = {}): BundlePlan {
  let number = 0;
  const numbered = sections.map(({ title, pieces }) => ({
    title,
    pieces: pieces.map((piece) => ({ ...piece, label: piece.label ?? String(++number) })),
  }));
  return {
    title: 'Dossier d’essai',
    applicant: 'Łukasz Şahin-Đặng Œuvré',
    filingDay: '2025-01-10',
    procedureTitle: 'Admission exceptionnelle au séjour – salarié',
    sections: numbered,
    forms: [],
    late: [],
    gone: [],
    presence: null,
    leftOut: [],
    layout: { ...WHOLE_BUNDLE, carry: false },
    ...rest,
  };
}

async function inFolder<T>(use: (path: string) => Promise<T>): Promise<T & { bytes: Uint8Array }> {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-bundle-'));
  try {
    const path = join(folder, 'liasse.pdf');
    return { ...(await use(path)), bytes: readFileSync(path) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Composes to a temporary file and gives back its bytes. */
export async function composeToBytes(
  plan: BundlePlan,
  getSource: GetSource,
  options: Omit<ComposeOptions, 'path'> = {},
): Promise<Omit<ComposedFile, 'bytes'> & { bytes: Uint8Array }> {
  return inFolder((path) => composeBundle(plan, getSource, { ...options, path }));
}

/** The same, with the verification of the written file. */
export async function verifiedBundle(
  plan: BundlePlan,
  getSource: GetSource,
  options: Omit<ComposeVerifiedOptions, 'path'> = {},
): Promise<Omit<VerifiedBundle, 'bytes'> & { bytes: Uint8Array }> {
  return inFolder((path) => composeVerifiedBundle(plan, getSource, { ...options, path }));
}
