import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type OwnFormMap, ownFormMap } from '../../contract/form-editor.ts';
import { deriveKey, seal, unseal } from './seal.ts';
import { writeAtomically } from './write-atomically.ts';

const BOOK_FILE = 'forms.sealed';
const PURPOSE = 'liasse forms v1';
/** Maps kept at most: the oldest are forgotten first. */
const MOST = 1000;

const maps = z.array(ownFormMap);

/**
 * The maps that people confirmed or corrected, by the form's fingerprint, for every dossier of the library. It says which
 * fact goes where and holds no value of anybody; sealed with the library's key all the same: which forms an association fills
 * is its own business. A damaged book is an empty one, and says so by `damaged`: maps can be made again.
 */
export class OwnFormBook {
  readonly damaged: boolean;
  #path: string;
  #key: Buffer;
  #maps = new Map<string, OwnFormMap>(); // oldest first

  constructor(folder: string, libraryKey: Uint8Array) {
    this.#path = join(folder, BOOK_FILE);
    this.#key = deriveKey(libraryKey, PURPOSE);
    const kept = this.#load();
    this.damaged = kept === null;
    for (const map of kept ?? []) this.#maps.set(map.fingerprint, map);
  }

  find(fingerprint: string): OwnFormMap | null {
    return this.#maps.get(fingerprint) ?? null;
  }

  /** Keeps a map in the place of an earlier one. Errors: `system.*`. */
  remember(map: OwnFormMap): void {
    this.#maps.delete(map.fingerprint);
    this.#maps.set(map.fingerprint, map);
    for (const old of [...this.#maps.keys()].slice(0, Math.max(0, this.#maps.size - MOST))) this.#maps.delete(old);
    this.#write();
  }

  /** Errors: `system.*`. */
  forget(fingerprint: string): void {
    if (this.#maps.delete(fingerprint)) this.#write();
  }

  #write(): void {
    writeAtomically(this.#path, [seal(this.#key, PURPOSE, Buffer.from(JSON.stringify([...this.#maps.values()])))]);
  }

  #load(): OwnFormMap[] | null {
    if (!existsSync(this.#path)) return [];
    const plain = unseal(this.#key, PURPOSE, readFileSync(this.#path));
    if (plain === null) return null;
    const parsed = maps.safeParse(JSON.parse(plain.toString()));
    return parsed.success ? parsed.data : null;
  }
}
