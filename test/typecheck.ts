import { spawnSync } from 'node:child_process';

// Each zone is compiled with its own library types, so that core/domain cannot reach Node or the DOM.
const projects = ['.', 'core/contract', 'core/domain', 'renderer', 'test/e2e'];
let failed = false;
for (const project of projects) {
  const run = spawnSync('tsc', ['-p', project], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
