import { z } from 'zod';
import { absenceReading, gridReading, kindClass, paperMerge, presenceSelection, toFind } from './presence.ts';

/** Presence as several grids of practice see it; none is the truth. */
export const presenceStudy = z.object({
  grids: z.array(gridReading),
  absences: z.array(absenceReading),
  merges: z.array(paperMerge), // papers that are shown and not counted again
  toFind: z.array(toFind),
  selection: presenceSelection.nullable(), // of the chosen grid
  classes: z.array(kindClass), // of the kinds that were brought
  notes: z.array(z.string()), // papers that no source classes, misread days, absences that are not understood
});
export type PresenceStudy = z.infer<typeof presenceStudy>;
