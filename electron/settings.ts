import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const settings = z.object({
  library: z.string().nullable().default(null),
  window: z
    .object({ x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int() })
    .nullable()
    .default(null),
});
type Values = z.infer<typeof settings>;

/** What this computer remembers of the last session: where the library is and where the window stood. No secret. */
export class Settings {
  readonly #file: string;
  #values: Values;

  constructor(file: string) {
    this.#file = file;
    this.#values = read(file);
  }

  get values(): Readonly<Values> {
    return this.#values;
  }

  update(change: Partial<Values>): void {
    this.#values = { ...this.#values, ...change };
    mkdirSync(dirname(this.#file), { recursive: true });
    const fresh = `${this.#file}.new`;
    writeFileSync(fresh, `${JSON.stringify(this.#values, null, 2)}\n`);
    renameSync(fresh, this.#file);
  }
}

function read(file: string): Values {
  try {
    return settings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    // A first start has no file. A damaged one costs only the window's place and one folder choice: said, then renewed.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      console.error(`settings not readable, starting afresh: ${file}`);
    return settings.parse({});
  }
}
