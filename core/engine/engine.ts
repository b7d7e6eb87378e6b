import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Catalogue } from '../contract/catalogue/catalogue.ts';
import { AppError } from '../contract/errors.ts';
import { CodeReader } from './barcode/code-reader.ts';
import type { TrustPack } from './barcode/trust-pack.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { OcrPool } from './ocr/ocr-pool.ts';
import { ShownSources } from './shown-sources.ts';
import type { DossierFile } from './store/dossier-file.ts';
import type { Library } from './store/library.ts';

/** Pages read at the same time: one core is left to the window. */
const OCR_WORKERS = Math.min(4, Math.max(1, availableParallelism() - 1));

/** What lives as long as the engine process: the open library, granted paths, the catalogue, the OCR workers. */
export class Engine {
  #assets: string | null;
  #compiledCatalogue: string | null;
  #catalogue: Promise<Catalogue> | null = null;
  #pool: OcrPool | null = null;
  #codes: CodeReader | null = null;
  #library: Library | null = null;
  #paths = new Map<string, string>();
  /** Sources whose pages the window is looking at. */
  readonly shown = new ShownSources();
  #listeners = new Set<(topics: string[]) => void>();

  /** `assets`: folder of the OCR data; `catalogue`: compiled JSON. Null: where a source checkout has them. */
  constructor(options: { assets: string | null; catalogue: string | null }) {
    this.#assets = options.assets;
    this.#compiledCatalogue = options.catalogue;
  }

  catalogue(): Promise<Catalogue> {
    this.#catalogue ??= loadCatalogue({ compiled: this.#compiledCatalogue });
    return this.#catalogue;
  }

  /** The OCR workers; they start with their first page. */
  pool(): OcrPool {
    this.#pool ??= new OcrPool({ workers: OCR_WORKERS, assets: this.#assets });
    return this.#pool;
  }

  /** The thread that looks for two-dimensional codes; it starts with its first page. */
  codes(): CodeReader {
    this.#codes ??= new CodeReader();
    return this.#codes;
  }

  /** What the open library knows of those who sign 2D-Docs; null when it knows nobody, or none is open. */
  trust(): TrustPack | null {
    return this.#library?.trust.kept()?.pack ?? null;
  }

  /** The open library; `state.library-closed` when there is none. */
  library(): Library {
    if (!this.#library) throw new AppError('state.library-closed', {});
    return this.#library;
  }

  isOpen(): boolean {
    return this.#library !== null;
  }

  /** Takes over an opened library, closing the one before. */
  adoptLibrary(library: Library | null): void {
    this.shown.closeAll();
    if (this.#library && this.#library !== library) this.#library.close();
    this.#library = library;
    this.announce(['library']);
  }

  dossier(id: string): DossierFile {
    return this.library().openDossier(id);
  }

  /** Remembers a path that the user chose behind a token that the window can hold. */
  grant(token: string, path: string): void {
    this.#paths.set(token, path);
  }

  /** For hosts that run in the engine's own process. */
  grantNew(path: string): string {
    const token = randomBytes(16).toString('hex');
    this.grant(token, path);
    return token;
  }

  /** The path behind a token; `state.unknown-token` for anything that the host did not grant. */
  path(token: string): string {
    const path = this.#paths.get(token);
    if (path === undefined) throw new AppError('state.unknown-token', {});
    return path;
  }

  onChanged(listener: (topics: string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(topics: string[]): void {
    for (const listener of this.#listeners) listener(topics);
  }

  /** Closes the library (checkpointing its files) and ends the OCR workers. */
  async close(): Promise<void> {
    this.shown.closeAll();
    this.#library?.close();
    this.#library = null;
    await this.#pool?.close();
    this.#pool = null;
    await this.#codes?.close();
    this.#codes = null;
  }
}
