import { basename } from 'node:path';
import { depositBordereau } from '../dossier/deposit-bordereau.ts';
import { recordDeposit } from '../dossier/record-deposit.ts';
import type { Handler } from '../handler.ts';
import { writeAtomically } from '../store/write-atomically.ts';

export const depositHandlers = {
  'deposit.record': (async ({ dossier: id, ...request }, { engine, changed }) => {
    const made = recordDeposit(engine.dossier(id), await engine.catalogue(), request, new Date().toISOString());
    changed(`dossier:${id}`);
    return made;
  }) satisfies Handler<'deposit.record'>,

  'deposit.list': (({ dossier }, { engine }) =>
    engine
      .dossier(dossier)
      .deposits.list()
      .map(({ inventory: _, ...deposit }) => deposit)) satisfies Handler<'deposit.list'>,

  'deposit.bordereau': (async ({ dossier: id, id: deposit, to }, { engine }) => {
    const path = engine.path(to);
    const bytes = await depositBordereau(engine.dossier(id), await engine.catalogue(), deposit);
    writeAtomically(path, [bytes]);
    return { path: basename(path) }; // the window holds no path
  }) satisfies Handler<'deposit.bordereau'>,
};
