import { type BundleSettings, bundleSettings } from '../../contract/bundle.ts';
import type { Catalogue } from '../../contract/catalogue/catalogue.ts';
import type { Procedure } from '../../contract/catalogue/procedure.ts';
import type { PageRef } from '../../contract/dossier.ts';
import { AppError } from '../../contract/errors.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { ListedPiece } from '../../contract/letter.ts';
import { catalogueOrder, personOrder } from '../../domain/bundle/arrange-pieces.ts';
import { type Arrived, type Labelled, type LabelledPieces, labelPieces } from '../../domain/bundle/piece-labels.ts';
import { parisDay } from '../../domain/calendar/paris-day.ts';
import { prepareDossier } from '../../domain/prepare-dossier.ts';
import { pieceStrengths } from '../../domain/presence/piece-strengths.ts';
import type { DossierFile } from '../store/dossier-file.ts';
import type { PreparedLabel } from '../store/freeze-table.ts';
import { pieceNumber } from '../store/piece-id.ts';
import type { StoredPiece } from '../store/piece-table.ts';
import { dossierFacts } from './dossier-facts.ts';
import { factValues, kindOf, titleOf } from './piece-views.ts';

/** A piece of the dossier as its bundle lists it. */
export interface OrderedPiece extends Arrived {
  title: string;
  date: IsoDate | null;
  pages: PageRef[];
  strength: string | null;
  card: boolean;
}
export type OrderedPieces = LabelledPieces<OrderedPiece>;

/** The day under which a piece is listed: its dates in the order of its kind's proof of presence, then any other. */
function dateOf(catalogue: Catalogue, piece: StoredPiece): IsoDate | null {
  const values = factValues(piece);
  const names = [...(kindOf(catalogue, piece.kind).presence?.dates ?? []), 'dateDocument', 'dateSignature'] as const;
  const date = names.map((name) => values[name]).find((value) => typeof value === 'string');
  return typeof date === 'string' ? date : null;
}

/** Undated pieces come last in their section, a month after its days. */
function sortKeyOf(piece: StoredPiece, date: IsoDate | null): string {
  const { periode } = factValues(piece);
  return date ?? (typeof periode === 'string' ? `${periode}-99` : '9999');
}

/** The dossier's procedure. Errors: `input.unknown-procedure`. */
export function procedureOf(dossier: DossierFile, catalogue: Catalogue): Procedure {
  const { procedure: slug } = dossier.meta.get();
  const procedure = catalogue.procedures[slug];
  if (!procedure) throw new AppError('input.unknown-procedure', { slug, known: Object.keys(catalogue.procedures) });
  return procedure;
}

/** How the bundle is laid out when a person has chosen nothing. */
export const settingsOf = (dossier: DossierFile): BundleSettings =>
  dossier.bundleLayout.settings() ?? bundleSettings.parse({});

/** The pieces with the numbers that the bundle prints today. Errors: `input.unknown-procedure`. */
export function orderedPieces(dossier: DossierFile, catalogue: Catalogue): OrderedPieces {
  const { procedure: slug, filingDay, createdAt } = dossier.meta.get();
  const { sections } = procedureOf(dossier, catalogue);
  const { presence } = prepareDossier(dossierFacts(dossier, catalogue), slug, catalogue);
  const strengths = pieceStrengths(presence.on(filingDay));
  const arrivals = dossier.journal.arrivals();
  const pieces = dossier.pieces.list().map((piece): OrderedPiece => {
    const date = dateOf(catalogue, piece);
    const { section, card } = kindOf(catalogue, piece.kind);
    return {
      id: piece.id,
      section,
      sortKey: sortKeyOf(piece, date),
      addedOn: parisDay(arrivals.get(piece.id) ?? createdAt),
      arrival: pieceNumber(piece.id),
      title: titleOf(catalogue, piece),
      date,
      pages: piece.pages,
      strength: strengths.get(piece.id) ?? null,
      card: card ?? false,
    };
  });
  const order = dossier.bundleLayout.order();
  const arranged = order === null ? catalogueOrder(pieces, sections) : personOrder(pieces, sections, order);
  return labelPieces(arranged, dossier.freeze.get()?.labels ?? null, sections);
}

const fixed =
  (late: IsoDate | null) =>
  ({ label, id: piece, title, section, sortKey, date, pages }: Labelled<OrderedPiece>): PreparedLabel => ({
    label,
    piece,
    title,
    section,
    sortKey,
    late,
    date,
    pages: pages.length,
  });

/** The numbers of today, as they are fixed when the dossier is frozen or handed in. */
export function labelsOfToday({ first, late }: OrderedPieces): PreparedLabel[] {
  return [...first.map(fixed(null)), ...late.flatMap(({ day, pieces }) => pieces.map(fixed(day)))];
}

/** The pieces with their numbers, for letters that list them. */
export function listedPieces({ first, late }: OrderedPieces): ListedPiece[] {
  return [...first, ...late.flatMap(({ pieces }) => pieces)].map(({ id, label, section, title, date }) => ({
    piece: id,
    label,
    section,
    title,
    date,
  }));
}
