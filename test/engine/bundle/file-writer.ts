import { writeAtomically } from '../../../core/engine/store/write-atomically.ts';

// A process that puts the same large content under its name, one time after the other, until it is killed.
const out = process.argv[2] ?? '';
const chunk = Buffer.alloc(256 * 1024, 'liasse ');
const chunks = Array.from({ length: 24 }, () => chunk);
process.stdout.write('ready');
for (;;) {
  writeAtomically(out, chunks);
  process.stdout.write('.');
  await new Promise((done) => setImmediate(done));
}
