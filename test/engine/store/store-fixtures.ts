import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Fact, PieceReading } from '../../../core/contract/reading.ts';
import { DossierFile } from '../../../core/engine/store/dossier-file.ts';
import type { SureRule } from '../../../core/engine/store/fact-table.ts';

export const NOW = '2025-03-01T10:00:00.000Z';
export const LATER = '2025-03-02T10:00:00.000Z';
export const FAST = { scrypt: { N: 16, r: 1, p: 1 } };
export const PASSPHRASE = 'une phrase de passe étonnamment longue';
export const DOSSIER = { label: 'Aminata Fictive', procedure: 'aes-salarie', filingDay: '2025-01-15', now: NOW };
export const sureFrom90: SureRule = (_name, fact) => fact.confidence >= 0.9;

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liasse-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  return folder;
}

/** A dossier file outside any library, closed when the test ends. */
export function newDossierFile(): { dossier: DossierFile; path: string; key: Buffer; reopen(): DossierFile } {
  const folder = temporaryFolder();
  const id = '0123456789abcdef';
  const path = join(folder, `${id}.liasse`);
  const key = randomBytes(32);
  DossierFile.create(path, id, key, DOSSIER);
  const dossier = DossierFile.open(path, id, key);
  onTestFinished(() => dossier.close());
  const reopen = () => {
    const again = DossierFile.open(path, id, key);
    onTestFinished(() => again.close());
    return again;
  };
  return { dossier, path, key, reopen };
}

export const readFact = (value: string | number, page = 1, confidence = 0.95): Fact => ({
  value,
  printed: String(value),
  page,
  box: [10, 20, 30.5, 12],
  confidence,
  source: 'ocr',
});

export const pieceOf = (
  pages: number[],
  facts: PieceReading['facts'] = {},
  kind = 'bulletin-de-paie',
): PieceReading => ({
  pages,
  kind,
  confidence: 0.8,
  facts,
  findings: [],
});

/** A source of `pages` pages, all in one piece; returns the id of the piece. */
export function addPaper(dossier: DossierFile, content: string, facts: PieceReading['facts'] = {}, pages = 1): string {
  const file = { content: Buffer.from(content), name: `${content}.pdf`, type: 'pdf' as const, pages };
  const { sha256 } = dossier.sources.add(file, NOW);
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  return dossier.pieces.add(sha256, [pieceOf(all, facts)], sureFrom90, NOW)[0] ?? '';
}

/** The AppError code that `work` throws, or a text that says it threw none. */
export function codeOf(work: () => unknown): string {
  try {
    work();
    return 'no error';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

export const namesIn = (folder: string): string[] => readdirSync(folder).sort();
