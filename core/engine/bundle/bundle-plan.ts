import type { Presence } from '../../contract/assessment.ts';
import type { PageRef, SourceType } from '../../contract/dossier.ts';
import type { IsoDate } from '../../contract/iso.ts';
import type { PageCode, ReadSource, Word } from '../../contract/reading.ts';

/**
 * One document of the bundle: a title and the pages of sources that make it up, in order. `label`: the number printed for it
 * ("12", "12 bis"); null for a form or a letter, which the inventory lists without a number. `card`: its pages are the two sides of a card
 * (ID-1, 85.6 × 54 mm): images of that shape go on one sheet, at true size.
 */
export type BundlePiece = {
  /** Id in the dossier; null: not a piece of it (form, letter). */
  id: string | null;
  label: string | null;
  title: string;
  date: IsoDate | null;
  pages: PageRef[];
  strength: string | null;
  card: boolean;
  /** Where a signature is awaited: a small tab in the sheet's margin. `page`: 1-based in the piece; `y`: points from the top of the source page as displayed. */
  marks?: { page: number; y: number }[];
};

/** What the bundle holds beside the pieces, and how it is laid out. */
export type BundleLayout = {
  cover: boolean;
  inventory: boolean;
  control: boolean;
  stamps: boolean;
  dividers: 'none' | 'section' | 'section-and-year';
  /** Each part and each piece begins on an odd page, for printing on both sides. */
  duplex: boolean;
  strength: boolean;
  /** Originals attached byte for byte. Signed ones always are: their copy does not carry the signature. */
  carry: boolean;
};

export const WHOLE_BUNDLE: BundleLayout = {
  cover: true,
  inventory: true,
  control: true,
  stamps: true,
  dividers: 'none',
  duplex: false,
  strength: false,
  carry: true,
};

/**
 * Everything a bundle is made of, as plain data in the order in which it is bound. `forms`: official forms (or the data
 * sheets that stand for them) and letters. `late`: pieces handed in after the dossier was frozen, by the day they were added, each lot with its own dated
 * inventory at the end; `gone`: frozen pieces that were removed since, named in the inventory. `leftOut`: files that were received but
 * cannot be bound; they are named in the inventory, with the reason in French, so that nothing is silently missing. What the law makes of the dossier is
 * not in it: the bundle goes to the counter, and an advisor's doubts are not a piece.
 */
export type BundlePlan = {
  title: string;
  applicant: string;
  filingDay: IsoDate;
  procedureTitle: string;
  sections: { title: string; pieces: BundlePiece[] }[];
  forms: BundlePiece[];
  late: { day: IsoDate; pieces: BundlePiece[] }[];
  /** The day since which numbers are fixed, for whoever reopens the bundle. */
  frozenOn?: IsoDate;
  gone: { label: string; title: string }[];
  presence: Presence | null;
  leftOut: { file: string; reason: string }[];
  layout: BundleLayout;
};

/** A source as the bundle needs it: its bytes, what they are, and the name to print when it must be named. */
export type BundleSource = { bytes: Uint8Array; type: SourceType; name: string };
export type GetSource = (sha: string) => Promise<BundleSource>;
/** What is already known of a source page: its words with boxes (recognised, or of its own text) and the 2D codes seen on it. */
export type KnownPage = { words: Word[]; origin: ReadSource; codes: PageCode[] };
/** Null: the page was not read. Then no words are grafted, and codes are looked for on the page itself. */
export type GetKnownPage = (sha: string, page: number) => Promise<KnownPage | null>;
