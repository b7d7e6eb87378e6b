// Fails when a declared optional dependency has no entry in package-lock.json: `npm ci` would then refuse the lock
// (EUSAGE "Missing: … from lock file"), which happens when a registry lacks a platform's package.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));
const names = new Set(Object.keys(packages).map((key) => key.split('node_modules/').pop()));
const missing = Object.entries(packages).flatMap(([key, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !names.has(name))
    .map(([name, range]) => `${key || 'package.json'} needs ${name}@${range}`),
);
console.log(missing.length ? missing.join('\n') : 'lock complete');
process.exit(missing.length ? 1 : 0);
