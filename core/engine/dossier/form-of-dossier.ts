import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { FormMap } from '../../contract/catalogue/form-map.ts';
import type { Procedure } from '../../contract/catalogue/procedure.ts';
import { AppError } from '../../contract/errors.ts';
import type { FillReport } from '../../contract/form.ts';
import { sheetLines } from '../../domain/forms/map-facts.ts';
import type { BundlePiece, BundleSource } from '../bundle/bundle-plan.ts';
import { dataSheetPdf } from '../bundle/data-sheet.ts';
import { openSource } from '../pages/open-source.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { awaitedOnForm } from './awaited-signatures.ts';
import { dossierFacts } from './dossier-facts.ts';
import { fillDossierForm } from './fill-dossier-form.ts';
import { type FormReading, mappedForm } from './form-map-of.ts';
import { sha256Of } from './user-file.ts';

/** A form as a piece of the bundle: the filled PDF, or the data sheet that stands for it. */
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

/**
 * Fills an attached form from the dossier and keeps it. Errors: `state.not-found` when none was brought; those of
 * `mappedForm` and `fillDossierForm`.
 */
export async function fillAttached(
  dossier: DossierFile,
  catalogue: Catalogue,
  id: string,
  reading?: FormReading,
): Promise<FillReport> {
  const revision = dossier.journal.revision();
  const form = await mappedForm(dossier, catalogue, id, reading);
  const { bytes, report } = await fillDossierForm(dossier, catalogue, form);
  dossier.forms.saveFilled(id, bytes, report, revision, new Date().toISOString(), form.stamp);
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
  const kept = dossier.forms.list().find((form) => form.id === id);
  if (!kept) return { bytes: await sheetOf(dossier, catalogue, formMap(catalogue, id)), dataSheet: true };
  // The map may be another one since: corrected in another dossier of the library, or a newer catalogue's.
  const { stamp } = await mappedForm(dossier, catalogue, id);
  if (!kept.filled || kept.filled.stale || dossier.forms.notes(id).filledBy !== stamp)
    await fillAttached(dossier, catalogue, id);
  const filled = dossier.forms.get(id).filled;
  if (!filled) throw new AppError('state.not-found', { what: 'form', id });
  const bytes = dossier.blobs.get(filled.sha256);
  return { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), dataSheet: false };
}

/** Ids of the dossier's attached forms: those of its procedure in its order, then the others as they came. */
export function attachedIds(dossier: DossierFile, procedure: Procedure | undefined): string[] {
  const wanted = procedure?.forms ?? [];
  const place = (id: string) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  return dossier.forms
    .list()
    .toSorted((a, b) => place(a.id) - place(b.id) || a.attachedAt.localeCompare(b.attachedAt))
    .map(({ id }) => id);
}

async function formPiece(dossier: DossierFile, catalogue: Catalogue, id: string): Promise<DossierForm> {
  const { bytes, dataSheet } = await formDocument(dossier, catalogue, id);
  const sha256 = sha256Of(bytes);
  const name = `${id}.pdf`;
  const opened = await openSource(bytes, name);
  const pages = Array.from({ length: opened.pageCount }, (_, i) => ({ source: sha256, page: i + 1 }));
  opened.close();
  const title = catalogue.forms[id]?.title ?? dossier.forms.notes(id).title ?? id;
  const awaited = dataSheet ? [] : await awaitedOnForm(dossier, catalogue, id, sha256);
  const marks = awaited
    .filter(({ signed }) => !signed)
    .flatMap(({ page, box }) => (page === null || box === null ? [] : [{ page, y: box[1] + box[3] / 2 }]));
  return {
    sha256,
    source: { bytes, type: 'pdf', name },
    piece: {
      id: null,
      label: null,
      title: dataSheet ? `Fiche de renseignements – ${title}` : title,
      date: null,
      pages,
      strength: null,
      card: false,
      ...(marks.length > 0 && { marks }),
    },
    dataSheet,
  };
}

/**
 * The dossier's forms for the bundle: every attached one, filled; and where none of the procedure's own is attached, the data
 * sheet that stands for its first one.
 */
export async function formsOfDossier(
  dossier: DossierFile,
  catalogue: Catalogue,
  procedure: Procedure,
): Promise<DossierForm[]> {
  const attached = attachedIds(dossier, procedure);
  const [first] = procedure.forms;
  const sheet = first !== undefined && !attached.some((id) => procedure.forms.includes(id)) ? [first] : [];
  const forms: DossierForm[] = [];
  for (const id of [...sheet, ...attached]) forms.push(await formPiece(dossier, catalogue, id));
  return forms;
}
