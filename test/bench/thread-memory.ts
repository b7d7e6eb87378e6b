import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { shown } from './measure.ts';

/** Megabytes at most of whole processes that read the same files without, with one and with two recognition threads. */
export interface ThreadMemory {
  none: number;
  one: number;
  two: number;
  /** What the first thread adds to a process that only opens the files, the decoding of its pages included. */
  thread: number;
  said: string;
}

/** Processes of their own: what earlier measures left in this one would be counted, or would hide what a thread takes. */
export function threadMemory(files: readonly string[]): ThreadMemory {
  const script = fileURLToPath(new URL('./read-in-process.ts', import.meta.url));
  const [none = Number.NaN, one = Number.NaN, two = Number.NaN] = [0, 1, 2].map((threads) =>
    Number(execFileSync(process.execPath, [script, String(threads), ...files], { encoding: 'utf8' })),
  );
  const said =
    `memory of the whole process at most: ${shown(none, 0)} MB without a recognition thread, ` +
    `${shown(one, 0)} MB with one, ${shown(two, 0)} MB with two`;
  return { none, one, two, thread: one - none, said };
}
