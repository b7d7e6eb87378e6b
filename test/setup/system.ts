import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A shared library that Electron loads, and the Debian packages that carry it (newest name first). */
const LIBRARIES: readonly (readonly [soname: string, packages: readonly string[]])[] = [
  ['libgtk-3.so.0', ['libgtk-3-0t64', 'libgtk-3-0']],
  ['libnss3.so', ['libnss3']],
  ['libasound.so.2', ['libasound2t64', 'libasound2']],
  ['libgbm.so.1', ['libgbm1']],
  ['libatk-bridge-2.0.so.0', ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0']],
  ['libatspi.so.0', ['libatspi2.0-0t64', 'libatspi2.0-0']],
  ['libcups.so.2', ['libcups2t64', 'libcups2']],
  ['libdrm.so.2', ['libdrm2']],
  ['libXss.so.1', ['libxss1']],
  ['libXtst.so.6', ['libxtst6']],
  ['libXcomposite.so.1', ['libxcomposite1']],
  ['libXdamage.so.1', ['libxdamage1']],
  ['libXrandr.so.2', ['libxrandr2']],
  ['libxkbcommon.so.0', ['libxkbcommon0']],
  ['libdbus-1.so.3', ['libdbus-1-3']],
];
const TOOLS: readonly (readonly [command: string, packages: readonly string[]])[] = [
  ['xvfb-run', ['xvfb']],
  ['xauth', ['xauth']],
  ['unzip', ['unzip']],
];

const onPath = (command: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

function loadableLibraries(): string {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file));
  return ldconfig ? execFileSync(ldconfig, ['-p'], { encoding: 'utf8' }) : '';
}

function aptGet(...args: string[]): void {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** The name under which this Debian release knows a package: trixie renamed some with a `t64` ending. */
function knownName(names: readonly string[]): string {
  const known = names.find((name) => {
    const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
    return /Candidate: (?!\(none\))\S/.test(policy.stdout ?? '');
  });
  if (!known) throw new Error(`none of the packages ${names.join(', ')} is known to apt`);
  return known;
}

function missingPackages(): (readonly string[])[] {
  const libraries = loadableLibraries();
  const tools = TOOLS.filter(([command]) => !onPath(command) && !(process.env['DISPLAY'] && command !== 'unzip'));
  const absent = LIBRARIES.filter(([soname]) => !libraries.includes(`${soname} `));
  return [...tools, ...absent].map(([, packages]) => packages);
}

/**
 * Installs what the window tests need from the system, when it is missing and this process may do so (Debian, root).
 * Elsewhere it only says what is missing, and Electron's own message follows.
 * @returns the command that a program with a window must be started with (`xvfb-run -a`), or nothing.
 */
export function prepareSystem(): string[] {
  if (process.platform !== 'linux') return [];
  const missing = missingPackages();
  if (missing.length > 0) {
    const names = missing.map((packages) => packages.at(-1)).join(' ');
    if (process.getuid?.() === 0 && onPath('apt-get')) {
      console.log(`installing what is missing for the window tests: ${names}`);
      aptGet('-qq', 'update');
      aptGet('-qq', 'install', '-y', '--no-install-recommends', ...missing.map(knownName));
    } else {
      console.log(`missing for the window tests, and not installed because this is not root on Debian: ${names}`);
    }
  }
  return process.env['DISPLAY'] ? [] : ['xvfb-run', '-a', '--server-args=-screen 0 1400x1000x24'];
}
