import { execFileSync } from 'node:child_process';

/** Two ways in which somebody would run the command: as it comes, and with orientation detection. */
export const NATIVE_WAYS = { tesseract: [], 'tesseract --psm 1': ['--psm', '1'] } as const;
export type NativeWay = keyof typeof NATIVE_WAYS;

/** The text of a picture file by the installed command, on one thread; French, like ours. */
export function nativeText(path: string, way: NativeWay): string {
  return execFileSync('tesseract', [path, '-', '-l', 'fra', ...NATIVE_WAYS[way]], {
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString();
}

const squeezed = (text: string) => ` ${text.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim()} `;

/** How many of the printed values stand in a text, whole and letter by letter (blanks and apostrophes apart). */
export function valuesIn(text: string, printed: readonly string[]): number {
  const all = squeezed(text);
  return printed.filter((value) => {
    const wanted = squeezed(value).trim();
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1))
      // Not the end of a longer number or word.
      if (!/[\p{L}\p{N}]/u.test(all[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(all[at + wanted.length] ?? '')) return true;
    return false;
  }).length;
}
