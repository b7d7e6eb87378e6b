import { basename } from 'node:path';
import { attachForm } from '../dossier/attach-form.ts';
import { markSigned } from '../dossier/awaited-signatures.ts';
import { forgetFormMap, makeTypedFact, setFormMap, setFormOverflow, typeInForm } from '../dossier/edit-form.ts';
import { formEditorOf } from '../dossier/form-editor-of.ts';
import { fillAttached, formDocument } from '../dossier/form-of-dossier.ts';
import { signaturesOfDossier } from '../dossier/signatures-of-dossier.ts';
import { readUserFile } from '../dossier/user-file.ts';
import type { Context, Handler } from '../handler.ts';
import { writeAtomically } from '../store/write-atomically.ts';

const done = { ok: true as const };
const readingOf = ({ engine, signal }: Context) => ({ pool: engine.pool(), signal });

export const formHandlers = {
  'form.attach': (async ({ dossier: id, file, password }, context) => {
    const { engine, changed } = context;
    const pdf = await readUserFile(engine.path(file));
    const attached = await attachForm(engine.dossier(id), await engine.catalogue(), pdf, {
      ...(password !== undefined && { password }),
      reading: readingOf(context),
    });
    changed(`dossier:${id}`);
    return attached;
  }) satisfies Handler<'form.attach'>,

  'form.detach': (({ dossier: id, id: form }, { engine, changed }) => {
    engine.dossier(id).forms.detach(form, new Date().toISOString());
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'form.detach'>,

  'form.fillAttached': (async ({ dossier: id, id: form }, context) => {
    const { engine, changed } = context;
    const report = await fillAttached(engine.dossier(id), await engine.catalogue(), form, readingOf(context));
    changed(`dossier:${id}`);
    return report;
  }) satisfies Handler<'form.fillAttached'>,

  'form.save': (async ({ dossier: id, id: form, to }, { engine }) => {
    const path = engine.path(to);
    const { bytes, dataSheet } = await formDocument(engine.dossier(id), await engine.catalogue(), form);
    writeAtomically(path, [bytes]);
    return { path: basename(path), dataSheet };
  }) satisfies Handler<'form.save'>,

  'form.editor': (async ({ dossier: id, id: form }, context) =>
    formEditorOf(
      context.engine.dossier(id),
      await context.engine.catalogue(),
      form,
      readingOf(context),
    )) satisfies Handler<'form.editor'>,

  'form.setMap': (async ({ dossier: id, id: form, fields, placed }, { engine, changed }) => {
    await setFormMap(engine.dossier(id), await engine.catalogue(), form, { fields, placed });
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'form.setMap'>,

  'form.forgetMap': (async ({ dossier: id, id: form }, { engine, changed }) => {
    await forgetFormMap(engine.dossier(id), await engine.catalogue(), form);
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'form.forgetMap'>,

  'form.type': (async ({ dossier: id, id: form, field, value }, { engine, changed }) => {
    await typeInForm(engine.dossier(id), await engine.catalogue(), form, field, value);
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'form.type'>,

  'form.makeFact': (async ({ dossier: id, id: form, field }, { engine, changed }) => {
    const made = await makeTypedFact(engine.dossier(id), await engine.catalogue(), form, field);
    changed(`dossier:${id}`);
    return made;
  }) satisfies Handler<'form.makeFact'>,

  'form.setOverflow': (async ({ dossier: id, id: form, field, how }, { engine, changed }) => {
    await setFormOverflow(engine.dossier(id), await engine.catalogue(), form, field, how);
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'form.setOverflow'>,

  'signature.list': (async ({ dossier: id }, { engine }) =>
    signaturesOfDossier(engine.dossier(id), await engine.catalogue())) satisfies Handler<'signature.list'>,

  'signature.mark': (async ({ dossier: id, id: spot, signed }, { engine, changed }) => {
    const dossier = engine.dossier(id);
    markSigned(dossier, await signaturesOfDossier(dossier, await engine.catalogue()), spot, signed);
    changed(`dossier:${id}`);
    return done;
  }) satisfies Handler<'signature.mark'>,
};
