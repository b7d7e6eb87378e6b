import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Lesson, lesson } from '../../contract/lesson.ts';
import { deriveKey, seal, unseal } from './seal.ts';
import { writeAtomically } from './write-atomically.ts';

const BOOK_FILE = 'lessons.sealed';
const PURPOSE = 'liasse lessons v1';

/** Lessons kept at most: the oldest are forgotten first. */
const MOST = 5000;

const lessons = z.array(lesson);
const keyOf = ({ kind, issuer, fact }: Pick<Lesson, 'kind' | 'issuer' | 'fact'>) => `${kind}|${issuer}|${fact}`;

/**
 * What people's corrections taught about the papers of an issuer, for every dossier of the library and nowhere else.
 * Encrypted with the library's key: employers' names are in it. A damaged book is an empty one, and says so by `damaged`:
 * lessons only rank candidates, losing them loses no paper.
 */
export class LessonBook {
  readonly damaged: boolean;
  #path: string;
  #key: Buffer;
  #lessons = new Map<string, Lesson>(); // oldest first

  constructor(folder: string, libraryKey: Uint8Array) {
    this.#path = join(folder, BOOK_FILE);
    this.#key = deriveKey(libraryKey, PURPOSE);
    const kept = this.#load();
    this.damaged = kept === null;
    for (const learnt of kept ?? []) this.#lessons.set(keyOf(learnt), learnt);
  }

  /** The lessons of one kind and issuer. */
  of(kind: string, issuer: string): Lesson[] {
    return [...this.#lessons.values()].filter((learnt) => learnt.kind === kind && learnt.issuer === issuer);
  }

  /** Takes lessons in and writes the book; the newest word on a fact replaces the one before. Errors: `system.*`. */
  learn(learnt: readonly Lesson[]): void {
    const fresh = learnt.filter((one) => JSON.stringify(this.#lessons.get(keyOf(one))) !== JSON.stringify(one));
    if (fresh.length === 0) return;
    for (const one of fresh) {
      this.#lessons.delete(keyOf(one));
      this.#lessons.set(keyOf(one), one);
    }
    for (const key of [...this.#lessons.keys()].slice(0, Math.max(0, this.#lessons.size - MOST)))
      this.#lessons.delete(key);
    writeAtomically(this.#path, [seal(this.#key, PURPOSE, Buffer.from(JSON.stringify([...this.#lessons.values()])))]);
  }

  #load(): Lesson[] | null {
    if (!existsSync(this.#path)) return [];
    const plain = unseal(this.#key, PURPOSE, readFileSync(this.#path));
    if (plain === null) return null;
    const parsed = lessons.safeParse(JSON.parse(plain.toString()));
    return parsed.success ? parsed.data : null;
  }
}
