import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { FormMap } from '../../contract/catalogue/form-map.ts';
import type { Procedure } from '../../contract/catalogue/procedure.ts';
import { AppError } from '../../contract/errors.ts';
import type { FillReport } from '../../contract/form.ts';
import { sheetLines } from '../../domain/forms/map-facts.ts';
import type { BundlePiece, BundleSource } from '../bundle/bundle-plan.ts';
import { dataSheetPdf } from '../bundle/data-sheet.ts';
import { fillKnown } from '../forms/fill-known.ts';
import { listFields } from '../forms/list-fields.ts';
import { recogniseForm } from '../forms/recognise-form.ts';
import { openSource } from '../pages/open-source.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { dossierFacts } from './dossier-facts.ts';
import { sha256Of } from './user-file.ts';

/** The form as a piece of the bundle: the filled official PDF, or the data sheet that stands for it. */
export interface DossierForm {
  sha256: string;
  source: BundleSource;
  piece: BundlePiece;
  dataSheet: boolean;
}

function formMap(catalogue: Catalogue, id: string): FormMap {
  const map = catalogue.forms[id];
  if (!map) throw new AppError('state.not-found', { what: 'form', id });
  return map;
}

/** Fills the attached official PDF from the dossier's facts and keeps it; `state.not-found` when none was brought. */
export async function fillAttached(dossier: DossierFile, catalogue: Catalogue, id: string): Promise<FillReport> {
  const { attached } = dossier.forms.get(id);
  const revision = dossier.journal.revision();
  const map = formMap(catalogue, id);
  const { bytes, report } = await fillKnown(
    dossier.blobs.get(attached),
    `${id}.pdf`,
    dossierFacts(dossier, catalogue),
    [map],
  );
  dossier.forms.saveFilled(id, bytes, report, revision, new Date().toISOString());
  return report;
}

async function sheetOf(dossier: DossierFile, catalogue: Catalogue, map: FormMap): Promise<Uint8Array> {
  const note = `Le formulaire officiel ${map.number}*${map.edition} n’est pas joint : cette fiche en reprend les renseignements.`;
  return dataSheetPdf(map.title, note, sheetLines(map, dossierFacts(dossier, catalogue)));
}

/** The PDF of one form of the dossier: filled (again, when something changed since) if it was attached, else the sheet. */
export async function formDocument(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
): Promise<{ bytes: Uint8Array; dataSheet: boolean }> {
  const map = formMap(catalogue, id);
  const kept = dossier.forms.list().find((form) => form.id === id);
  if (!kept) return { bytes: await sheetOf(dossier, catalogue, map), dataSheet: true };
  if (!kept.filled || kept.filled.stale) await fillAttached(dossier, catalogue, id);
  const filled = dossier.forms.get(id).filled;
  if (!filled) throw new AppError('state.not-found', { what: 'form', id });
  return { bytes: dossier.blobs.get(filled.sha256), dataSheet: false };
}

/**
 * Keeps an official PDF that the user brought. Errors: those of reading it; `file.other-form` when it is none of the
 * procedure's forms, or a re-edited file whose fields are not the official ones.
 */
export async function attachForm(
  dossier: DossierFile,
  catalogue: Catalogue,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<{ id: string; sha256: string }> {
  const ids = catalogue.procedures[dossier.meta.get().procedure]?.forms ?? [];
  const wanted = ids.flatMap((id) => catalogue.forms[id] ?? []);
  const recognised = recogniseForm(await listFields(bytes, name, { known: wanted }), wanted);
  if (!recognised?.applies)
    throw new AppError('file.other-form', { file: name, wanted: wanted.map((w) => `${w.number}*${w.edition}`) });
  const { id } = recognised.map;
  return { id, sha256: dossier.forms.attach(id, bytes, new Date().toISOString()) };
}

/** The first form of the procedure, for the bundle; null when the procedure has none. */
export async function formOfDossier(
  dossier: DossierFile,
  catalogue: Catalogue,
  procedure: Procedure,
): Promise<DossierForm | null> {
  const id = procedure.forms[0];
  if (id === undefined) return null;
  const { bytes, dataSheet } = await formDocument(dossier, catalogue, id);
  const sha256 = sha256Of(bytes);
  const name = `${id}.pdf`;
  const opened = await openSource(bytes, name);
  const pages = Array.from({ length: opened.pageCount }, (_, i) => ({ source: sha256, page: i + 1 }));
  opened.close();
  const { title } = formMap(catalogue, id);
  return {
    sha256,
    source: { bytes, type: 'pdf', name },
    piece: { title: dataSheet ? `Fiche de renseignements – ${title}` : title, date: null, pages },
    dataSheet,
  };
}
