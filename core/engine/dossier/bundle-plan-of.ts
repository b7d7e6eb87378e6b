import type { Presence } from '../../contract/assessment.ts';
import type { BundleContents } from '../../contract/bundle.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import { sentenceFor } from '../../contract/sentences-fr.ts';
import { underHeadings } from '../../domain/bundle/arrange-pieces.ts';
import type { Labelled } from '../../domain/bundle/piece-labels.ts';
import {
  type BundleLayout,
  type BundlePiece,
  type BundlePlan,
  type GetKnownPage,
  WHOLE_BUNDLE,
} from '../bundle/bundle-plan.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import { assessDossier } from './assess-dossier.ts';
import { type OrderedPiece, orderedPieces, procedureOf, settingsOf } from './ordered-pieces.ts';

/** The table begins with the first proof: months before the person came are no gaps. */
function presenceShown({ months, gaps }: Presence): Presence | null {
  const first = months.find(({ strength }) => strength !== 'aucune')?.month;
  if (first === undefined) return null;
  return {
    months: months.filter(({ month }) => month >= first),
    gaps: gaps.filter(({ from }) => from >= first),
  };
}

const bound = ({ id, label, title, date, pages, strength, card }: Labelled<OrderedPiece>): BundlePiece => ({
  id,
  label,
  title,
  date,
  pages,
  strength,
  card,
});

/** The layout that the person chose for the whole bundle, else the defaults. */
function layoutOf(dossier: DossierFile): BundleLayout {
  const { dividers, duplex, strength, carry } = settingsOf(dossier);
  return { ...WHOLE_BUNDLE, dividers, duplex, strength, carry };
}

/**
 * Everything the bundle of a dossier is made of, from what is confirmed or read today. `forms`: forms and letters, see
 * `boundDocuments`. `layout`: instead of the person's, for an outlet. Errors: `input.unknown-procedure`.
 */
export function bundlePlanOf(
  dossier: DossierFile,
  catalogue: Catalogue,
  forms: BundlePiece[],
  layout: BundleLayout = layoutOf(dossier),
): BundlePlan {
  const { label, filingDay } = dossier.meta.get();
  const { prenoms, nom } = dossier.applicant.getPerson();
  const { first, late, gone } = orderedPieces(dossier, catalogue);
  const frozenOn = dossier.freeze.get()?.day;
  return {
    title: 'Dossier de demande de titre de séjour',
    applicant: [prenoms, nom].filter(Boolean).join(' ') || label,
    filingDay,
    procedureTitle: procedureOf(dossier, catalogue).title,
    sections: underHeadings(first).map(({ title, pieces }) => ({ title, pieces: pieces.map(bound) })),
    forms,
    late: late.map(({ day, pieces }) => ({ day, pieces: pieces.map(bound) })),
    gone: gone.map(({ label, title }) => ({ label, title })),
    ...(frozenOn !== undefined && { frozenOn }),
    presence: settingsOf(dossier).presence
      ? presenceShown(assessDossier(dossier, catalogue, filingDay).presence)
      : null,
    leftOut: dossier.quarantine
      .list()
      .map(({ name, code, details }) => ({ file: name, reason: sentenceFor({ code, details } as never) })),
    layout,
  };
}

/** The bundle's contents as they stand today, for the window. Errors: `input.unknown-procedure`. */
export function bundleContentsOf(dossier: DossierFile, catalogue: Catalogue): BundleContents {
  const { first, late, gone } = orderedPieces(dossier, catalogue);
  const shown =
    (isLate: boolean) =>
    ({ id: piece, label, title, date, pages, strength }: Labelled<OrderedPiece>) => ({
      piece,
      label,
      title,
      date,
      pages: pages.length,
      strength,
      late: isLate,
    });
  return {
    settings: settingsOf(dossier),
    order: dossier.bundleLayout.order() === null ? 'catalogue' : 'person',
    sections: underHeadings(first).map(({ title, pieces }) => ({ title, pieces: pieces.map(shown(false)) })),
    late: late.flatMap(({ pieces }) => pieces.map(shown(true))),
    frozenOn: dossier.freeze.get()?.day ?? null,
    gone: gone.map(({ label, title }) => ({ label, title })),
  };
}

/** What the dossier keeps of the reading of each page, for the bundle to graft its text and keep its codes. */
export function knownPagesOf(dossier: DossierFile): GetKnownPage {
  const own = new Set(dossier.sources.list().map(({ sha256 }) => sha256));
  return async (source, page) => {
    if (!own.has(source)) return null; // a form or a letter, made by us
    const reading = dossier.pages.getReading({ source, page });
    if (reading === null) return null;
    const { words, codes = [] } = reading;
    return { words, origin: reading.source === 'text' ? 'text' : 'ocr', codes };
  };
}
