import { basename } from 'node:path';
import { handOver, receiveDossier } from '../dossier/hand-over.ts';
import type { Handler } from '../handler.ts';

export const handOverHandlers = {
  'dossier.handOver': (async ({ dossier: id, to, passphrase }, { engine }) => {
    const path = engine.path(to);
    await handOver(engine.library(), id, path, passphrase);
    return { path: basename(path) }; // the window holds no path
  }) satisfies Handler<'dossier.handOver'>,

  'dossier.receive': (async ({ file, passphrase }, { engine, changed }) => {
    const id = await receiveDossier(engine.library(), engine.path(file), passphrase);
    changed('library');
    return { id };
  }) satisfies Handler<'dossier.receive'>,
};
