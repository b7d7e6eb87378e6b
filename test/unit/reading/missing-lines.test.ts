import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SURE_THRESHOLD } from '../../../core/domain/reading/confidence.ts';
import { readPieces } from '../../../core/domain/reading/read-pieces.ts';
import { KINDS, layout, values } from './layout.ts';
import { BOTTOM_BOXES, CUMULATED_LEFT, HOSPITAL, NUMBERED_LINES, TWO_COLUMNS } from './more-payslip-pictures.ts';
import { BOXES, CESU, CLASSIC, FORFAIT_JOURS, INTERIM, SIMPLIFIED } from './payslip-pictures.ts';

const PICTURES = [
  CLASSIC,
  BOXES,
  CESU,
  SIMPLIFIED,
  FORFAIT_JOURS,
  INTERIM,
  TWO_COLUMNS,
  NUMBERED_LINES,
  HOSPITAL,
  CUMULATED_LEFT,
  BOTTOM_BOXES,
];

/** Facts whose value another printed line legitimately carries too: the day of payment dates the paper, and so on. */
const WHOLE = new Map(PICTURES.map((picture) => [picture, values(readPieces([layout(picture)], KINDS)[0] as never)]));

describe('lines that a program does not print', () => {
  it('never make another value pass for the missing one', () => {
    const cut = fc.tuple(fc.constantFrom(...PICTURES), fc.uniqueArray(fc.nat({ max: 32 }), { maxLength: 5 }));
    fc.assert(
      fc.property(cut, fc.constantFrom('text' as const, 'ocr' as const), ([picture, lines], source) => {
        const page = layout(picture, { source });
        const kept = page.words.filter((word) => !lines.includes((word.box[1] - 30) / 12));
        const whole = WHOLE.get(picture) ?? {};
        for (const piece of readPieces([{ ...page, words: kept }], KINDS))
          for (const [name, fact] of Object.entries(piece.facts))
            if (fact !== undefined && fact.confidence >= SURE_THRESHOLD)
              expect({ [name]: fact.value }).toEqual({ [name]: whole[name] });
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
