import { basename } from 'node:path';
import { attachForm, fillAttached, formDocument } from '../dossier/form-of-dossier.ts';
import { readUserFile } from '../dossier/user-file.ts';
import type { Handler } from '../handler.ts';
import { writeAtomically } from '../store/write-atomically.ts';

export const formHandlers = {
  'form.attach': (async ({ dossier: id, file }, { engine, changed }) => {
    const pdf = await readUserFile(engine.path(file));
    const attached = await attachForm(engine.dossier(id), await engine.catalogue(), pdf);
    changed(`dossier:${id}`);
    return attached;
  }) satisfies Handler<'form.attach'>,

  'form.fillAttached': (async ({ dossier: id, id: form }, { engine, changed }) => {
    const report = await fillAttached(engine.dossier(id), await engine.catalogue(), form);
    changed(`dossier:${id}`);
    return report;
  }) satisfies Handler<'form.fillAttached'>,

  'form.save': (async ({ dossier: id, id: form, to }, { engine }) => {
    const path = engine.path(to);
    const { bytes, dataSheet } = await formDocument(engine.dossier(id), await engine.catalogue(), form);
    writeAtomically(path, [bytes]);
    return { path: basename(path), dataSheet };
  }) satisfies Handler<'form.save'>,
};
