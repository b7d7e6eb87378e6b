import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageReading } from '../../../core/contract/reading.ts';
import type { Sheet } from '../../fixtures/papers/sheet.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What page readings depend on: the code that makes words of pixels, and the code that makes the pixels. */
const SOURCES = [
  'core/engine/ocr',
  'core/engine/pages',
  'test/fixtures/papers/degrade.ts',
  'test/fixtures/papers/faces.ts',
  'test/fixtures/papers/image-pdf.ts',
  'test/fixtures/papers/photograph.ts',
  'test/fixtures/papers/render-pdf.ts',
  'test/fixtures/papers/render-pixels.ts',
  'test/bench/reading/degradations.ts',
];

function hashSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    const files = source.endsWith('.ts')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .sort()
          .map((name) => join(path, name));
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Page readings of earlier runs, for whoever changes what happens after them: a paper is drawn and recognised only when its
 * drawing, its degradation or the recognition has changed. The figures of a report are never taken from it.
 */
export class ReadingCache {
  readonly #folder: string;
  readonly #sources = hashSources();

  constructor(folder: string) {
    this.#folder = resolve(folder);
    mkdirSync(this.#folder, { recursive: true });
  }

  async readings(sheets: Sheet[], what: string, read: () => Promise<PageReading[]>): Promise<PageReading[]> {
    const drawn = JSON.stringify(sheets.map(({ marks, width, height }) => ({ marks, width, height })));
    const key = createHash('sha256').update(this.#sources).update(what).update(drawn).digest('hex');
    const path = join(this.#folder, `${key}.json`);
    let known: string;
    try {
      known = readFileSync(path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      const readings = await read();
      writeFileSync(`${path}.${process.pid}`, JSON.stringify(readings));
      renameSync(`${path}.${process.pid}`, path);
      return readings;
    }
    return JSON.parse(known) as PageReading[];
  }
}
