import { type OpenSource, openSource } from './pages/open-source.ts';

const KEPT = 3;

/**
 * The last sources whose pages were looked at, kept open: a preview asks for page after page of one file, and opening a
 * bundle of hundreds of pages for each of them would take longer than drawing it.
 */
export class ShownSources {
  #open = new Map<string, Promise<OpenSource>>();

  /** `key`: the content's hash. `bytes` is only called when the source is not open yet. Errors: those of `openSource`. */
  get(key: string, name: string, bytes: () => Uint8Array): Promise<OpenSource> {
    const known = this.#open.get(key);
    if (known) {
      this.#open.delete(key);
      this.#open.set(key, known);
      return known;
    }
    const opening = openSource(bytes(), name);
    this.#open.set(key, opening);
    opening.catch(() => this.#open.delete(key));
    const [oldest] = this.#open.keys();
    if (this.#open.size > KEPT && oldest !== undefined) this.#drop(oldest);
    return opening;
  }

  /** Frees everything: the library is closed. */
  closeAll(): void {
    for (const key of [...this.#open.keys()]) this.#drop(key);
  }

  #drop(key: string): void {
    const opening = this.#open.get(key);
    this.#open.delete(key);
    // One that could not be opened has nothing to close; its error went to whoever asked for it.
    void opening?.then(
      (source) => source.close(),
      () => undefined,
    );
  }
}
