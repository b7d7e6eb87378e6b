import { createHash } from 'node:crypto';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { BundlePiece, BundlePlan, BundleSource, GetSource } from '../../../core/engine/bundle/bundle-plan.ts';

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

export function pieceOf(sha: string, title: string, pages: number[] = [1], date: string | null = null): BundlePiece {
  return { title, date, pages: pages.map((page) => ({ source: sha, page })) };
}

export function planOf(sections: BundlePlan['sections'], rest: Partial<BundlePlan> = {}): BundlePlan {
  return {
    title: 'Dossier d’essai',
    applicant: 'Łukasz Şahin-Đặng Œuvré',
    filingDay: '2025-01-10',
    procedureTitle: 'Admission exceptionnelle au séjour – salarié',
    sections,
    form: null,
    presence: null,
    leftOut: [],
    ...rest,
  };
}
