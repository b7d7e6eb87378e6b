import { z } from 'zod';
import { factName, factValue } from './fact-names.ts';
import { sha256 } from './iso.ts';

/** `[x, y, width, height]` in PDF points (1/72 inch) from the top-left corner of the page as it is displayed. */
export const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof box>;

const point = z.tuple([z.number(), z.number()]);
/** A sheet on a photo: top left, top right, bottom right, bottom left, in points of the page as displayed. */
export const corners = z.tuple([point, point, point, point]);
export type Corners = z.infer<typeof corners>;

/** Where a value comes from: the PDF's own text, optical recognition, or a 2D code. */
export const readSource = z.enum(['text', 'ocr', 'barcode']);
export type ReadSource = z.infer<typeof readSource>;

/**
 * One printed word (no blanks inside). Confidence 0…1; words of a text layer have 1. `upright` is the same box on the page
 * once straightened (turned, deskewed, photo rectified), for whoever looks for rows and columns; absent when equal to `box`.
 */
export const word = z.object({
  text: z.string(),
  box,
  confidence: z.number().min(0).max(1),
  upright: box.optional(),
});
export type Word = z.infer<typeof word>;

/** Something about reading that a person must know; `code` is stable, `detail` holds numbers and names only. */
export const readingFinding = z.object({
  code: z.enum([
    'page-unreadable', // the page could not be rendered or recognised; it stays in the dossier
    'page-blank',
    'page-not-shown', // an XFA form: the page only asks for Adobe Reader, its content is nowhere else
    'page-rotated', // recognised after turning it by `detail` degrees
    'low-confidence', // a value is below the confidence that needs no check; `detail` = fact name
    'check-failed', // a checksum or an arithmetic check contradicts the value; `detail` = fact name
    'several-candidates', // two printed values compete for one fact; `detail` = fact name
    'unknown-kind',
    'page-blurred', // too blurred to be read surely: take the photo again
    'page-cut', // text runs over an edge of the picture
    'page-glare', // a bright spot hides part of the text
    'page-coarse', // fewer than about 110 dots an inch: `detail` = dpi
    'handwriting', // parts that look written by hand are left to the person
    'foreign-language', // `detail` = ISO 639-1 code, or `other`: a translation by a sworn translator may be due
    'page-shared', // the sheet carries several papers; this piece is one of them
    'code-authentic', // a 2D-Doc on the page: its data bear a valid signature; `detail` = document type
    'code-not-verifiable', // `detail` = document type: its certificate is not known here, or cannot be judged
    'code-altered', // the signature does not fit the data
    'code-contradicts', // a value printed on the paper differs from the one in its 2D-Doc; `fact`
    'mrz-failed', // a machine-readable zone whose check digits do not fit
  ]),
  page: z.number().int().positive().optional(),
  fact: factName.optional(),
  detail: z.string().optional(),
});
export type ReadingFinding = z.infer<typeof readingFinding>;

/** A 2D code seen on a page. `text`: the exact characters it holds, separators included. */
export const pageCode = z.object({ format: z.enum(['DataMatrix', 'QRCode', 'Other']), text: z.string(), box });
export type PageCode = z.infer<typeof pageCode>;

/** The words of one page, in reading order. Width and height in PDF points, as displayed. */
export const pageReading = z.object({
  page: z.number().int().positive(),
  width: z.number().positive(),
  height: z.number().positive(),
  source: z.enum(['text', 'ocr', 'none']),
  words: z.array(word),
  findings: z.array(readingFinding),
  codes: z.array(pageCode).optional(),
  /** The sheet that was found, or set by a person, on a photographed page; absent: the whole picture was read. */
  corners: corners.optional(),
});
export type PageReading = z.infer<typeof pageReading>;

/** Another printed value that could have been the fact's, best first. */
export const otherCandidate = z.object({
  value: factValue,
  printed: z.string(),
  page: z.number().int().positive(),
  box,
  confidence: z.number().min(0).max(1),
});
export type OtherCandidate = z.infer<typeof otherCandidate>;

/** One value read on a paper, with its provenance. */
export const fact = z.object({
  value: factValue,
  printed: z.string(),
  page: z.number().int().positive(),
  box,
  confidence: z.number().min(0).max(1),
  source: readSource,
  others: z.array(otherCandidate).optional(),
});
export type Fact = z.infer<typeof fact>;
export const factsRecord = z.partialRecord(factName, fact);
export type Facts = z.infer<typeof factsRecord>;

/** One logical document found in a file: pages are 1-based numbers in that file. */
export const pieceReading = z.object({
  pages: z.array(z.number().int().positive()).min(1),
  /** The part of a sheet that is this paper's, when the sheet carries several: two payslips, two cards. */
  parts: z.array(z.object({ page: z.number().int().positive(), box })).optional(),
  kind: z.string(),
  confidence: z.number().min(0).max(1),
  facts: factsRecord,
  findings: z.array(readingFinding),
});
export type PieceReading = z.infer<typeof pieceReading>;

/** What `liasse read` says of one file. */
export const fileReading = z.object({
  file: z.string(),
  sha256,
  pages: z.number().int().positive(),
  pieces: z.array(pieceReading),
  text: z.array(z.string()),
});
export type FileReading = z.infer<typeof fileReading>;
