import { spawnSync } from 'node:child_process';

/** Seconds that `work` takes. */
export async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Whether a command of the system is there; the bench says so when it is not. */
export const hasCommand = (command: string): boolean =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [command]).status === 0;

export const shown = (value: number, digits = 2): string => value.toFixed(digits);
