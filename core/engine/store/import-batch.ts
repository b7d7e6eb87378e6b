import type { Quarantined } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import type { PageReading, PieceReading } from '../../contract/reading.ts';
import type { BlobTable } from './blob-table.ts';
import type { SureRule } from './fact-table.ts';
import type { PageTable } from './page-table.ts';
import type { PieceTable } from './piece-table.ts';
import type { QuarantineTable, UnreadableFile } from './quarantine-table.ts';
import type { ReceivedFile, ReceivedSource, SourceTable } from './source-table.ts';

/** What an import added to the dossier. `leftOver`: pages that no piece took, put in pieces of kind `autre`. */
export interface ImportOutcome {
  pieces: string[];
  quarantined: Quarantined[];
  leftOver: { source: string; page: number }[];
}

/** What an import needs of the dossier file (its owner, `DossierFile`, has all of it). */
interface ImportTarget {
  readonly blobs: BlobTable;
  readonly sources: SourceTable;
  readonly pages: PageTable;
  readonly pieces: PieceTable;
  readonly quarantine: QuarantineTable;
  readonly isOpen: boolean;
  transaction<T>(work: () => T): T;
}

type Step = () => void;

/**
 * An import that is all or nothing. Bytes are kept at once, out of sight, so that memory stays small; the rest waits in
 * memory until `commit`, one transaction. Without `commit` — cancelled, or the process killed — the dossier is as before.
 */
export class ImportBatch {
  #dossier: ImportTarget;
  #now: string;
  #sure: SureRule;
  #staged = new Map<string, string>(); // sha256 → name of the sources of this batch
  #pinned: string[] = [];
  #steps: Step[] = [];
  #outcome: ImportOutcome = { pieces: [], quarantined: [], leftOver: [] };
  #ended = false;

  /** Use `DossierFile.beginImport`. */
  constructor(dossier: ImportTarget, sure: SureRule, now: string) {
    this.#dossier = dossier;
    this.#sure = sure;
    this.#now = now;
  }

  /** As `SourceTable.add`; a file given twice in the batch is a duplicate too. */
  addSource(file: ReceivedFile): ReceivedSource {
    const sha256 = this.#stage(file.content);
    const duplicateOf = this.#dossier.sources.find(sha256)?.name ?? this.#staged.get(sha256) ?? null;
    if (duplicateOf !== null) return { sha256, duplicateOf };
    this.#staged.set(sha256, file.name);
    this.#steps.push(() => {
      this.#dossier.sources.add({ ...file, content: { sha256 } }, this.#now);
    });
    return { sha256, duplicateOf: null };
  }

  savePage(source: string, reading: PageReading): void {
    this.#steps.push(() => this.#dossier.pages.saveReading(source, reading));
  }

  failPage(source: string, page: number, code: string): void {
    this.#steps.push(() => this.#dossier.pages.saveFailure({ source, page }, code));
  }

  addPieces(source: string, readings: readonly PieceReading[]): void {
    this.#steps.push(() => {
      this.#outcome.pieces.push(...this.#dossier.pieces.add(source, readings, this.#sure, this.#now));
    });
  }

  /** A further step of the same transaction, after those before it. */
  also(step: () => void): void {
    this.#requireOpen();
    this.#steps.push(step);
  }

  quarantine(file: UnreadableFile): void {
    const content = file.content === null ? null : { sha256: this.#stage(file.content) };
    this.#steps.push(() => {
      this.#outcome.quarantined.push(this.#dossier.quarantine.add({ ...file, content }, this.#now));
    });
  }

  /** One transaction. When it fails, nothing of the batch is in the dossier. */
  commit(): ImportOutcome {
    this.#requireOpen();
    try {
      this.#dossier.transaction(() => {
        this.#outcome = { pieces: [], quarantined: [], leftOver: [] };
        for (const step of this.#steps) step();
        this.#keepLeftOverPages();
      });
      return this.#outcome;
    } finally {
      this.#end();
    }
  }

  /** Leaves nothing. Harmless after `commit`, so that it can stand in a `finally`. */
  discard(): void {
    if (!this.#ended) this.#end();
  }

  #stage(content: ReceivedFile['content']): string {
    this.#requireOpen();
    const sha256 = this.#dossier.blobs.put(content);
    this.#dossier.blobs.pin(sha256);
    this.#pinned.push(sha256);
    return sha256;
  }

  // A page that the cutting into pieces forgot would be a lost page: it becomes a piece of its own, visibly unknown.
  #keepLeftOverPages(): void {
    const { pages, pieces } = this.#dossier;
    for (const source of this.#staged.keys()) {
      const orphans = pages.listWithoutPiece(source).map(({ page }) => page);
      this.#outcome.leftOver.push(...orphans.map((page) => ({ source, page })));
      const readings = runsOf(orphans).map((run): PieceReading => {
        return { pages: run, kind: 'autre', confidence: 0, facts: {}, findings: [{ code: 'unknown-kind' }] };
      });
      this.#outcome.pieces.push(...pieces.add(source, readings, this.#sure, this.#now));
    }
  }

  #requireOpen(): void {
    if (this.#ended) throw new AppError('internal', { ref: 'import-ended' });
  }

  #end(): void {
    this.#ended = true;
    for (const sha256 of this.#pinned) this.#dossier.blobs.unpin(sha256);
    this.#steps = [];
    if (this.#dossier.isOpen) this.#dossier.blobs.sweep();
  }
}

/** [1, 2, 4] → [[1, 2], [4]] */
function runsOf(pages: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last?.at(-1) === page - 1) last.push(page);
    else runs.push([page]);
  }
  return runs;
}
