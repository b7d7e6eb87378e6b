import type { BundlePart } from '../../contract/bundle.ts';
import type { PageRef } from '../../contract/dossier.ts';
import type { IsoDate } from '../../contract/iso.ts';
import { numberPages } from '../../domain/bundle/number-pages.ts';
import { yearsOfPieces } from '../../domain/bundle/years-of-pieces.ts';
import { frenchLongDay } from '../../domain/calendar/french-dates.ts';
import type { BundlePiece, BundlePlan } from './bundle-plan.ts';

/** A part of the bundle that is bound as one: it begins on a fresh sheet when the bundle is printed on both sides. */
export type Part = { part: BundlePart; title: string; section: string | null; pages: number };
/** A form, a letter or a piece. `sheets`: the source pages on each of its pages; two for the sides of a card. */
export type PiecePart = Part & {
  piece: BundlePiece;
  label: string | null;
  date: IsoDate | null;
  late: IsoDate | null;
  sheets: PageRef[][];
};
type YearParts = { year: string | null; divider: Part | null; pieces: PiecePart[] };
type SectionParts = { title: string; divider: Part | null; years: YearParts[] | null; pieces: PiecePart[] };
/** Pieces handed in on one day after the dossier was frozen, with their own inventory. */
export type LotParts = { day: IsoDate; title: string; inventory: Part | null; pieces: PiecePart[] };

/** Everything that is bound, before it is numbered. `pages` of the inventories are set once these are laid out. */
export type BundleParts = {
  cover: Part | null;
  inventory: Part | null;
  forms: PiecePart[];
  sections: SectionParts[];
  lots: LotParts[];
  presence: Part | null;
  control: Part | null;
};

// A section with more pieces than a screen shows is bookmarked by year, when it spans several.
const MANY = 24;

/** The parts of a plan. Empty sections and lots are left out. */
export function partsOf(
  { layout, ...plan }: BundlePlan,
  sheetsOf: (piece: BundlePiece) => PageRef[][],
  presencePages: number,
): BundleParts {
  const own = (part: BundlePart, title: string, section: string | null = null, pages = 1): Part => ({
    part,
    title,
    section,
    pages,
  });
  const bound = (piece: BundlePiece, section: string | null, late: IsoDate | null = null): PiecePart => {
    const sheets = sheetsOf(piece);
    const { label, title, date } = piece;
    const part = label === null ? 'form' : 'piece';
    return { part, piece, label, title, section, date, late, sheets, pages: sheets.length };
  };
  const section = ({ title, pieces }: BundlePlan['sections'][number]): SectionParts => {
    const parts = pieces.map((piece) => bound(piece, title));
    const years = layout.dividers === 'section-and-year' || pieces.length > MANY ? yearsOfPieces(parts) : null;
    const yearDivider = (year: string | null) =>
      layout.dividers === 'section-and-year' ? own('divider', year ?? 'Sans date', title) : null;
    return {
      title,
      divider: layout.dividers === 'none' ? null : own('divider', title, title),
      years: years?.map((group) => ({ ...group, divider: yearDivider(group.year) })) ?? null,
      pieces: parts,
    };
  };
  const lot = ({ day, pieces }: BundlePlan['late'][number]): LotParts => {
    const title = `Inventaire complémentaire du ${frenchLongDay(day)}`;
    const name = `Pièces ajoutées le ${frenchLongDay(day)}`;
    return {
      day,
      title: layout.inventory ? title : name,
      inventory: layout.inventory ? own('supplement', title, name) : null,
      pieces: pieces.map((piece) => bound(piece, name, day)),
    };
  };
  return {
    cover: layout.cover ? own('cover', 'Page de garde') : null,
    inventory: layout.inventory ? own('inventory', 'Inventaire des pièces') : null,
    forms: plan.forms.map((form) => bound(form, null)),
    sections: plan.sections.filter(({ pieces }) => pieces.length > 0).map(section),
    lots: plan.late.filter(({ pieces }) => pieces.length > 0).map(lot),
    presence: presencePages > 0 ? own('presence', 'Tableau de présence', null, presencePages) : null,
    control: layout.control ? own('control', 'Contrôle de la liasse') : null,
  };
}

/** Pieces with a number, in the order in which they are bound. */
export function numberedPieces({ sections, lots }: BundleParts): PiecePart[] {
  return [...sections.flatMap((section) => section.pieces), ...lots.flatMap((lot) => lot.pieces)];
}

/** The parts in the order in which they are bound. */
function inOrder(parts: BundleParts): Part[] {
  const sections = parts.sections.flatMap(({ divider, years, pieces }) => [
    divider,
    ...(years?.flatMap((year) => [year.divider, ...year.pieces]) ?? pieces),
  ]);
  const lots = parts.lots.flatMap(({ inventory, pieces }) => [inventory, ...pieces]);
  const all = [parts.cover, parts.inventory, ...parts.forms, ...sections, ...lots, parts.presence, parts.control];
  return all.filter((part) => part !== null);
}

/** The numbered bundle: parts in order, the first page of each, and how many pages there are. */
export type NumberedParts = { order: Part[]; first: ReadonlyMap<Part, number>; blanks: number[]; total: number };

export function numberParts(parts: BundleParts, duplex: boolean): NumberedParts {
  const order = inOrder(parts);
  const { first, blanks, total } = numberPages(
    order.map(({ pages }) => pages),
    duplex,
  );
  return { order, first: new Map(order.map((part, i) => [part, first[i] as number])), blanks, total };
}
