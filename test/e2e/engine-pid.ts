import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** Process id of the engine: Electron's utility process, or the Node that main forked on an old runtime. */
export async function enginePid(app: ElectronApplication): Promise<number | undefined> {
  const utility = await app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().find(({ serviceName, name }) => `${serviceName} ${name}`.includes('liasse-engine'))?.pid,
  );
  return utility ?? forkedPid(app.process().pid ?? 0);
}

function forkedPid(main: number): number | undefined {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const engine = ids.find((id) => {
    try {
      const parent = / (\d+) /.exec(readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) \S/, ''))?.[1];
      return Number(parent) === main && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('engine-start.js');
    } catch (error) {
      // A process that ended between the listing and the reading is not the one looked for.
      if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
      throw error;
    }
  });
  return engine === undefined ? undefined : Number(engine);
}
