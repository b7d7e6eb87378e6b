import type { Presence } from '../../contract/assessment.ts';
import type { PageRef, SourceType } from '../../contract/dossier.ts';
import type { IsoDate } from '../../contract/iso.ts';

/** One document of the bundle: a title and the pages of sources that make it up, in order. Numbers are given on composing. */
export type BundlePiece = { title: string; date: IsoDate | null; pages: PageRef[] };

/**
 * Everything a bundle is made of, as plain data in the order in which it is bound. `form`: the official form, or the
 * data sheet that stands for it. `leftOut`: files that were received but cannot be bound; they are named in the
 * inventory, with the reason in French, so that nothing is silently missing. What the law makes of the dossier is not in it:
 * the bundle goes to the counter, and an advisor's doubts are not a piece.
 */
export type BundlePlan = {
  title: string;
  applicant: string;
  filingDay: IsoDate;
  procedureTitle: string;
  sections: { title: string; pieces: BundlePiece[] }[];
  form: BundlePiece | null;
  presence: Presence | null;
  leftOut: { file: string; reason: string }[];
};

/** A source as the bundle needs it: its bytes, what they are, and the name to print when it must be named. */
export type BundleSource = { bytes: Uint8Array; type: SourceType; name: string };
export type GetSource = (sha: string) => Promise<BundleSource>;
