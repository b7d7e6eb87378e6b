import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeBundle } from '../../../core/engine/bundle/compose-bundle.ts';
import { withWorkFolder } from '../../../core/engine/store/work-folder.ts';
import { writeAtomically } from '../../../core/engine/store/write-atomically.ts';
import { pieceOf, plainPdf, planOf, Shelf } from './bundle-fixtures.ts';

// A process that composes bundles in a work folder and puts them under their name, one after the other, until it is killed.
const out = process.argv[2] ?? '';
const shelf = new Shelf();
const sha = shelf.add(await plainPdf('tuée', 4));
const plan = planOf([{ title: 'A', pieces: [pieceOf(sha, 'Une', [1, 2]), pieceOf(sha, 'Deux', [3, 4])] }]);
process.stdout.write('ready');
for (;;) {
  await withWorkFolder(dirname(out), async (folder) => {
    const path = join(folder, 'liasse.pdf');
    await composeBundle(plan, shelf.get, { path });
    writeAtomically(out, [readFileSync(path)]);
  });
  process.stdout.write('.');
}
