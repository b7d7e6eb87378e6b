import { z } from 'zod';
import { assessment } from './assessment.ts';
import { paperCheck } from './paper-check.ts';
import { gridReading } from './presence.ts';

/** An assessment with what is said of the papers themselves and the grids of practice: what the command line prints. */
export const assessmentReport = assessment.extend({ papers: z.array(paperCheck), grids: z.array(gridReading) });
export type AssessmentReport = z.infer<typeof assessmentReport>;
