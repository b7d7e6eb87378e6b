import type { Check } from './normalise/scan.ts';

/**
 * From this confidence on, a value needs no person's look before it is used. A value of a text layer reaches it when its
 * label and place are unambiguous. A recognised value reaches it when something other than the recogniser confirms it (a
 * key, arithmetic, the same figure printed elsewhere), or when it was read very well indeed (`WELL_READ`): the recogniser
 * reads 30/08 for 30/06 and drops a comma with good confidence in itself, so a good opinion is not enough.
 */
export const SURE_THRESHOLD = 0.9;

/** The most that an unconfirmed recognised value gets below `WELL_READ`: just below sure. */
const UNCONFIRMED_OCR = 0.88;
/**
 * From here on a recognised value stands by itself: its weakest word and its place are both beyond doubt. Calibrated with
 * `npm run bench:reading -- --split tune` (150 dpi, JPEG and photos): of 684 such values none was wrong, while of those
 * between 0.9 and this some had a letter or an accent that differs.
 */
const WELL_READ = 0.95;
/** The most of a text whose end only a phrase tells, and of a value that common words alone lead to. */
const UNCONFIRMED_PHRASE = 0.88;
/** The most of a value whose key or arithmetic contradicts it: it is what is printed, and it is to be checked. */
const CONTRADICTED = 0.6;
/** The most of a value that another printed value competes with. */
const CONTESTED = 0.85;
/** The most of a value that something else on the paper speaks against (`doubts/`). */
const DOUBTED = 0.86;

/** The confidence of a value that something on its paper speaks against. */
export const doubtedConfidence = (confidence: number): number => Math.min(confidence, DOUBTED);

export type Grounds = {
  source: 'text' | 'ocr';
  wordConfidence: number; // of the weakest word, 0 to 1
  score: number; // how well label and place fit, 0 to 1
  check: Check;
  confirmed: boolean; // by arithmetic, or printed elsewhere too
  contested: boolean;
  doubted: boolean; // something on the paper speaks against it
  phrase: boolean; // one phrase of running text gives it, or words that are not of its kind of paper, and nothing else
};

/** Confidence 0 to 1 of a read value. */
export function factConfidence(grounds: Grounds): number {
  const confirmed = grounds.confirmed || grounds.check === 'passed';
  const placed = Math.min(1, grounds.score + (confirmed ? 0.25 : 0.15));
  let confidence = 0.99 * placed;
  if (grounds.source === 'ocr') {
    const read = grounds.wordConfidence * placed;
    confidence = confirmed ? 1 - (1 - read) * 0.3 : read >= WELL_READ ? read : Math.min(read, UNCONFIRMED_OCR);
  }
  if (grounds.phrase) confidence = Math.min(confidence, UNCONFIRMED_PHRASE);
  if (grounds.doubted) confidence = doubtedConfidence(confidence);
  if (grounds.contested) confidence = Math.min(confidence, CONTESTED);
  if (grounds.check === 'failed') confidence = Math.min(confidence, CONTRADICTED);
  return Math.round(Math.min(0.99, Math.max(0.01, confidence)) * 1000) / 1000;
}
