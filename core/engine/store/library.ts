import { randomBytes } from 'node:crypto';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DossierSummary, dossierId } from '../../contract/dossier.ts';
import { AppError, type ErrorShape } from '../../contract/errors.ts';
import type { LibraryHealth } from '../../contract/methods/library-methods.ts';
import { DossierFile, isUnfinishedName } from './dossier-file.ts';
import { EncryptedDatabase } from './encrypted-database.ts';
import { LessonBook } from './lesson-book.ts';
import { LibraryIndex } from './library-index.ts';
import type { LibraryLock } from './library-lock.ts';
import type { NewDossier } from './meta-table.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { OwnFormBook } from './own-form-book.ts';
import { deriveKey } from './seal.ts';
import { translateError } from './translate-error.ts';
import { TrustBook } from './trust-book.ts';
import { isWorkFolderName } from './work-folder.ts';
import { isTemporaryName, syncFolder } from './write-atomically.ts';

const EXTENSION = '.liasse';
const idOf = (name: string): string => name.slice(0, -EXTENSION.length);

/** A dossier file that is there and cannot be opened, and why. */
export interface UnreadableDossier {
  id: string;
  error: ErrorShape;
}

/** An open library: a folder of dossiers, locked for this process. Made by `library-access.ts`. */
export class Library {
  readonly folder: string;
  readonly label: string;
  /** What corrections taught, for every dossier of this library. */
  readonly lessons: LessonBook;
  /** The certificates against which 2D-Docs are checked. */
  readonly trust: TrustBook;
  /** The maps that people made for forms. */
  readonly ownForms: OwnFormBook;
  #key: Buffer;
  #lock: LibraryLock;
  #index: LibraryIndex;
  #open = new Map<string, DossierFile>();
  #unreadable: UnreadableDossier[] = [];
  #gone: DossierSummary[] = [];
  #closed = false;

  /** Takes over the lock and the key; both are given up by `close`. */
  constructor(folder: string, key: Buffer, lock: LibraryLock) {
    this.folder = folder;
    this.label = basename(folder);
    this.#key = key;
    this.#lock = lock;
    this.#index = new LibraryIndex(folder, key);
    this.lessons = new LessonBook(folder, key);
    this.trust = new TrustBook(folder, key);
    this.ownForms = new OwnFormBook(folder, key);
    this.#removeUnfinished();
  }

  /** Every dossier that can be opened, last changed first. Those that cannot are in `listUnreadable` afterwards. */
  listDossiers(): DossierSummary[] {
    this.#requireOpen();
    this.#unreadable = [];
    const ids = this.#ids();
    const summaries = ids.map((id) => this.#summaryOf(id)).filter((summary) => summary !== null);
    this.#gone.push(...this.#index.keepOnly(new Set(ids)));
    this.#index.save();
    return summaries.sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id));
  }

  /** Dossier files that the last `listDossiers` could not open: damaged, foreign, or of a newer version. */
  listUnreadable(): UnreadableDossier[] {
    return [...this.#unreadable];
  }

  /** What of the library cannot be used: every file that is there is in `listDossiers` or here. Errors: `system.*`. */
  health(): LibraryHealth {
    this.listDossiers();
    return {
      unreadable: this.#unreadable.map(({ id, error }) => ({
        file: `${id}${EXTENSION}`,
        label: this.#index.lastLabel(id),
        error,
      })),
      gone: this.#gone.map(({ id, label }) => ({ file: `${id}${EXTENSION}`, label })),
      strangers: this.#names()
        .filter((name) => name.endsWith(EXTENSION) && !dossierId.safeParse(idOf(name)).success)
        .sort(compare),
      damaged: [
        ...(this.lessons.damaged ? ['lessons' as const] : []),
        ...(this.ownForms.damaged ? ['forms' as const] : []),
      ],
    };
  }

  /** Errors: `system.*`. */
  createDossier(dossier: NewDossier): string {
    this.#requireOpen();
    const id = randomBytes(8).toString('hex');
    DossierFile.create(this.#pathOf(id), id, this.#dossierKey(id), dossier);
    return id;
  }

  /** The same object as long as it is open. Errors: `state.not-found`, `state.newer-version`, `file.damaged`, `system.*`. */
  openDossier(id: string): DossierFile {
    this.#requireOpen();
    const open = this.#open.get(id);
    if (open?.isOpen) return open;
    if (!dossierId.safeParse(id).success || !this.#ids().includes(id)) {
      throw new AppError('state.not-found', { what: 'dossier', id });
    }
    const dossier = DossierFile.open(this.#pathOf(id), id, this.#dossierKey(id));
    dossier.ownForms = this.ownForms;
    this.#open.set(id, dossier);
    dossier.whenClosed((last) => {
      this.#open.delete(id);
      if (last) this.#index.set(dossier.path, last);
    });
    return dossier;
  }

  /** Writes a whole copy of a dossier encrypted under `key`, whatever the library's own. Errors: as `openDossier`. */
  copyDossier(id: string, path: string, key: Uint8Array): void {
    this.openDossier(id).copyTo(path);
    const copy = EncryptedDatabase.open(path, this.#dossierKey(id));
    try {
      copy.rekey(key);
    } finally {
      copy.close();
    }
  }

  /**
   * Takes a dossier file encrypted under `key` into the library, under a fresh id, which it returns. The file at `path` must
   * stand on the library's disk and is moved. It appears only once it is sound. `name`: of the file, for errors.
   * Errors: `state.newer-version`, `file.damaged`, `system.*`.
   */
  adoptDossier(path: string, key: Uint8Array, name: string, now: string): string {
    this.#requireOpen();
    const id = randomBytes(8).toString('hex');
    const received = EncryptedDatabase.open(path, key);
    try {
      const known = MIGRATIONS.at(-1)?.version ?? 0;
      const found = received.userVersion;
      if (found > known) throw new AppError('state.newer-version', { file: name, found, known });
      received.rekey(this.#dossierKey(id));
    } finally {
      received.close();
    }
    const dossier = DossierFile.open(path, id, this.#dossierKey(id));
    try {
      if (dossier.check().length > 0) throw new AppError('file.damaged', { file: name, format: 'liasse' });
      dossier.meta.receive(id, now);
    } finally {
      dossier.close();
    }
    try {
      renameSync(path, this.#pathOf(id));
      syncFolder(this.folder);
    } catch (error) {
      throw translateError(error, this.folder);
    }
    return id;
  }

  /** Closes every dossier, saves the index, forgets the key and gives up the lock; then throws what failed first. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const failures: unknown[] = [];
    const attempt = (step: () => void) => {
      try {
        step();
      } catch (error) {
        failures.push(error);
      }
    };
    for (const dossier of [...this.#open.values()]) attempt(() => dossier.close());
    attempt(() => this.#index.save());
    this.#key.fill(0);
    attempt(() => this.#lock.release());
    if (failures.length > 0) throw failures[0];
  }

  #summaryOf(id: string): DossierSummary | null {
    const open = this.#open.get(id);
    if (open) return open.summary();
    const path = this.#pathOf(id);
    const indexed = this.#index.get(id, path);
    if (indexed) return indexed;
    try {
      this.openDossier(id).close();
      return this.#index.get(id, path);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#unreadable.push({ id, error: error.toShape() });
      return null;
    }
  }

  #ids(): string[] {
    return this.#names()
      .filter((name) => name.endsWith(EXTENSION))
      .map(idOf)
      .filter((id) => dossierId.safeParse(id).success)
      .sort(compare);
  }

  #names(): string[] {
    try {
      return readdirSync(this.folder);
    } catch (error) {
      throw translateError(error, this.folder);
    }
  }

  // What a killed process left half made; the lock says that nobody is making it now.
  #removeUnfinished(): void {
    for (const name of this.#names()) {
      if (isTemporaryName(name) || isUnfinishedName(name) || isWorkFolderName(name)) {
        rmSync(join(this.folder, name), { recursive: true, force: true });
      }
    }
  }

  #pathOf(id: string): string {
    return join(this.folder, `${id}${EXTENSION}`);
  }

  #dossierKey(id: string): Buffer {
    return deriveKey(this.#key, `liasse dossier ${id}`);
  }

  #requireOpen(): void {
    if (this.#closed) throw new AppError('state.library-closed', {});
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
