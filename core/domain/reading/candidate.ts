import type { FactName, FactValue } from '../../contract/fact-names.ts';
import type { Box, Word } from '../../contract/reading.ts';
import type { Check } from './normalise/scan.ts';

/** A printed value that may be a fact's, with how well its place and label speak for it (0 to 1). */
export type Candidate = {
  fact: FactName;
  value: FactValue;
  printed: string;
  page: number;
  box: Box;
  words: readonly Word[];
  source: 'text' | 'ocr';
  wordConfidence: number;
  score: number;
  check: Check;
  via?: string; // the label and side, or the reader, that led to it
  taught?: boolean; // a person confirmed this place or value on an earlier paper of the same issuer
  doubtful?: boolean; // the print can be read in two ways (are these thousands, or another column's figure?)
};

/** A label was there with something beside it that is not a value of its type (lost comma, misread letter). */
export type Unreadable = { fact: FactName; page: number; printed: string; words?: readonly Word[] };
