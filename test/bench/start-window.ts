import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWindow } from '../e2e/open-window.ts';
import { median, seconds } from './measure.ts';

// Run under a display by start.ts.
const times: number[] = [];
for (let i = 0; i < 4; i++) {
  const profile = mkdtempSync(join(tmpdir(), 'liasse-bench-'));
  let close = async () => {};
  times.push(
    await seconds(async () => {
      const window = await openWindow(profile);
      close = window.close;
      await window.page.getByRole('button').first().isEnabled();
    }),
  );
  await close();
  rmSync(profile, { recursive: true, force: true });
}
const [first = 0, ...warm] = times.map((time) => Math.round(time * 1000));
console.log(
  `start: launch to first window with an enabled button: first ${first} ms, then ${median(warm)} ms (median of ${warm.length})`,
);
