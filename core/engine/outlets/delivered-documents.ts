import type { IsoDate } from '../../contract/iso.ts';
import type { HeldPages } from '../../domain/outlets/coverage.ts';
import type { BundleLayout, BundlePiece, BundlePlan } from '../bundle/bundle-plan.ts';

/** A form, a letter or a piece, or consecutive pages of it (`from`, 1-based) when it had to be cut. */
export interface DeliveredDocument {
  key: string;
  piece: BundlePiece;
  section: string;
  late: IsoDate | null;
  from: number;
}

/** Every document of a plan, in the order in which it is bound. */
export function documentsOf(plan: BundlePlan): DeliveredDocument[] {
  const whole = (section: string, late: IsoDate | null) => (piece: BundlePiece) => ({ piece, section, late, from: 1 });
  return [
    ...plan.forms.map(whole('Formulaires et lettres', null)),
    ...plan.sections.flatMap(({ title, pieces }) => pieces.map(whole(title, null))),
    ...plan.late.flatMap(({ day, pieces }) => pieces.map(whole(`Pièces ajoutées le ${day}`, day))),
  ].map((document, index) => ({ ...document, key: String(index) }));
}

/** Some pages of a document, counted among those that it has here. */
export function slice(document: DeliveredDocument, start: number, end: number): DeliveredDocument {
  const pages = document.piece.pages.slice(start, end);
  return { ...document, from: document.from + start, piece: { ...document.piece, pages } };
}

export const heldBy = (documents: readonly DeliveredDocument[]): HeldPages[] =>
  documents.map(({ key, from, piece }) => ({ key, from, to: from + piece.pages.length - 1 }));

export const labelsOf = (documents: readonly DeliveredDocument[]): string[] =>
  documents.flatMap(({ piece: { label } }) => (label === null ? [] : [label]));

/**
 * A plan of some documents only, in their own sections. What is said of the whole dossier (presence, removed pieces, files that
 * could not be bound) goes with `whole`.
 */
export function planOfSome(
  plan: BundlePlan,
  documents: readonly DeliveredDocument[],
  { title, layout, whole }: { title: string; layout: BundleLayout; whole: boolean },
): BundlePlan {
  const numbered = documents.filter(({ piece }) => piece.label !== null);
  const group = <K extends string>(some: readonly DeliveredDocument[], by: (document: DeliveredDocument) => K) =>
    [...Map.groupBy(some, by)].map(([name, list]) => ({ name, pieces: list.map(({ piece }) => piece) }));
  return {
    ...plan,
    title,
    layout,
    forms: documents.filter(({ piece }) => piece.label === null).map(({ piece }) => piece),
    sections: group(
      numbered.filter(({ late }) => late === null),
      ({ section }) => section,
    ).map(({ name, pieces }) => ({ title: name, pieces })),
    late: group(
      numbered.filter(({ late }) => late !== null),
      ({ late }) => late as string,
    ).map(({ name, pieces }) => ({ day: name, pieces })),
    ...(whole ? {} : { presence: null, gone: [], leftOut: [] }),
  };
}
