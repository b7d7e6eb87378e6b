import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { factsFile } from '../../contract/assessment.ts';
import { AppError, type ErrorShape } from '../../contract/errors.ts';
import type { FileReading } from '../../contract/reading.ts';
import { letterSummaries } from '../../domain/letters/letter-summaries.ts';
import { writeLetter } from '../../domain/letters/write-letter.ts';
import { pageText } from '../../domain/reading/page-rows.ts';
import { normalisePerson } from '../../domain/rules/normalise-person.ts';
import { procedureSummaries, ruleHistory } from '../../domain/rules/rule-history.ts';
import { readTrustFiles } from '../barcode/read-trust-files.ts';
import { verifyBundle } from '../bundle/verify-bundle.ts';
import { reportOnDossier, reportOnFacts } from '../dossier/assess-dossier.ts';
import { attachForm } from '../dossier/attach-form.ts';
import { fillByMap } from '../dossier/fill-by-map.ts';
import { makeBundle } from '../dossier/make-bundle.ts';
import { withPassingDossier } from '../dossier/passing-dossier.ts';
import { readSource } from '../dossier/read-source.ts';
import { readUserFile, requireReadable } from '../dossier/user-file.ts';
import { fillForm } from '../forms/fill-form.ts';
import { fillKnown } from '../forms/fill-known.ts';
import { fillProposed } from '../forms/fill-proposed.ts';
import { listFields } from '../forms/list-fields.ts';
import { proposeForm } from '../forms/propose-form.ts';
import type { Handler } from '../handler.ts';
import { writeLetterPdf } from '../letters/write-letter-pdf.ts';
import { deliverDossier, knownOutlet } from '../outlets/deliver-dossier.ts';
import { saveDelivery } from '../outlets/save-delivery.ts';
import { writeAtomically } from '../store/write-atomically.ts';

const password = (given: string | undefined) => (given === undefined ? {} : { password: given });

export const fileHandlers = {
  'paper.read': (async ({ files, trust: trustToken }, { engine, signal, progress }) => {
    const read: FileReading[] = [];
    const errors: { file: string; error: ErrorShape }[] = [];
    const trust = trustToken === undefined ? {} : { trust: (await readTrustFiles(engine.path(trustToken))).pack };
    for (const [index, token] of files.entries()) {
      const path = engine.path(token);
      try {
        const { bytes, name, sha256 } = await readUserFile(path);
        const onPage = (done: number, total: number) => progress('read', index + done / total, files.length);
        const { pages, pieces } = await readSource(engine, bytes, name, { signal, onPage, ...trust });
        read.push({ file: path, sha256, pages: pages.length, pieces, text: pages.map(pageText) });
      } catch (error) {
        if (!(error instanceof AppError) || !error.code.startsWith('file.')) throw error;
        errors.push({ file: path, error: error.toShape() });
      }
    }
    return { files: read, errors };
  }) satisfies Handler<'paper.read'>,

  'law.assess': (async (input, { engine }) =>
    reportOnFacts(input, await engine.catalogue())) satisfies Handler<'law.assess'>,

  'law.procedures': (async (_input, { engine }) => ({
    procedures: procedureSummaries(await engine.catalogue()),
  })) satisfies Handler<'law.procedures'>,

  'law.explain': (async ({ rule }, { engine }) =>
    ruleHistory(rule, await engine.catalogue())) satisfies Handler<'law.explain'>,

  'form.fields': (async ({ file, password: given }, { engine }) => {
    const { bytes, name } = await readUserFile(engine.path(file));
    const { forms } = await engine.catalogue();
    return listFields(bytes, name, { ...password(given), known: Object.values(forms) });
  }) satisfies Handler<'form.fields'>,

  'form.propose': (async ({ file, password: given }, { engine, signal }) => {
    const { bytes, name } = await readUserFile(engine.path(file));
    const known = Object.values((await engine.catalogue()).forms);
    return proposeForm(bytes, name, { ...password(given), known, pool: engine.pool(), signal });
  }) satisfies Handler<'form.propose'>,

  'form.fill': (async ({ file, password: given, facts, values, map, ownMap, overflow, out }, { engine, signal }) => {
    const { bytes, name } = await readUserFile(engine.path(file));
    const path = engine.path(out);
    const maps = Object.values((await engine.catalogue()).forms);
    const { person, ignored } = normalisePerson(facts?.person ?? {});
    const stated = { ...factsFile.parse(facts ?? {}), person };
    const ownWay = ownMap !== undefined || (overflow !== undefined && values !== undefined);
    const filled = ownWay
      ? await fillByMap(bytes, name, {
          map: ownMap ?? { fields: [], placed: [] },
          values,
          facts: stated,
          maps,
          overflow,
          ...password(given),
        })
      : values
        ? await fillForm(bytes, name, values, password(given))
        : map === 'proposed'
          ? await fillProposed(bytes, name, stated, maps, { ...password(given), pool: engine.pool(), signal })
          : await fillKnown(bytes, name, stated, maps, password(given));
    writeAtomically(path, [filled.bytes]);
    return { ...filled.report, unused: [...filled.report.unused, ...ignored], out: path };
  }) satisfies Handler<'form.fill'>,

  'letter.list': (async (_input, { engine }) => ({
    letters: letterSummaries(await engine.catalogue()),
  })) satisfies Handler<'letter.list'>,

  'letter.preview': (async (request, { engine }) =>
    writeLetter(request, await engine.catalogue())) satisfies Handler<'letter.preview'>,

  'letter.write': (async ({ out, ...request }, { engine }) => {
    const path = engine.path(out);
    const { bytes, report } = await writeLetterPdf(request, await engine.catalogue());
    writeAtomically(path, [bytes]);
    return { ...report, out: path };
  }) satisfies Handler<'letter.write'>,

  'folder.assess': (async ({ files, facts, procedure, on }, context) => {
    const catalogue = await context.engine.catalogue();
    const paths = files.map((token) => context.engine.path(token));
    return withPassingDossier({ paths, facts, procedure, on }, context, (dossier, ignored) => {
      const answer = reportOnDossier(dossier, catalogue, on, facts?.pieces);
      return { ...answer, ignored: [...ignored, ...answer.ignored] };
    });
  }) satisfies Handler<'folder.assess'>,

  'folder.bundle': (async ({ files, facts, forms, procedure, on, out }, context) => {
    const { engine } = context;
    const catalogue = await engine.catalogue();
    const folder = engine.path(out);
    if (!(await stat(folder)).isDirectory())
      throw new AppError('system.unwritable', { path: folder, cause: 'ENOTDIR' });
    const paths = files.map((token) => engine.path(token));
    return withPassingDossier({ paths, facts, procedure, on }, context, async (dossier) => {
      for (const token of forms)
        await attachForm(dossier, catalogue, await readUserFile(engine.path(token)), {
          reading: { pool: engine.pool(), signal: context.signal },
        });
      const result = await makeBundle(dossier, catalogue, context);
      const path = join(folder, `liasse-${procedure}-${on}.pdf`);
      dossier.blobs.copyToFile(result.sha256, path);
      return { ...result, path };
    });
  }) satisfies Handler<'folder.bundle'>,

  'folder.deliver': (async ({ files, facts, forms, procedure, on, outlet, choices, out }, context) => {
    const { engine } = context;
    const catalogue = await engine.catalogue();
    const folder = engine.path(out);
    knownOutlet(catalogue, outlet);
    const paths = files.map((token) => engine.path(token));
    return withPassingDossier({ paths, facts, procedure, on }, context, async (dossier) => {
      for (const token of forms) await attachForm(dossier, catalogue, await readUserFile(engine.path(token)));
      const made = await deliverDossier(dossier, catalogue, { outlet, choices }, context);
      if (made.ok) saveDelivery(dossier.blobs, made, folder, context.signal);
      return { ...made, path: made.ok ? folder : null };
    });
  }) satisfies Handler<'folder.deliver'>,

  'bundle.verify': (async ({ file }, { engine, signal, progress }) => {
    const path = engine.path(file);
    await requireReadable(path);
    const onProgress = (done: number, total: number) => progress('verify', done, total);
    return verifyBundle(path, { name: basename(path), signal, onProgress });
  }) satisfies Handler<'bundle.verify'>,
};
