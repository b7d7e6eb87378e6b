import { z } from 'zod';
import type { FactType, FactValue } from '../../contract/fact-names.ts';
import { isoDate, isoMonth } from '../../contract/iso.ts';

const SCHEMAS: Record<FactType, z.ZodType<FactValue>> = {
  date: isoDate,
  month: isoMonth,
  year: z.number().int().min(1900).max(2200),
  amount: z.number(),
  hours: z.number().min(0),
  identifier: z.string().regex(/^[0-9A-Za-z]+$/, 'letters and digits only'),
  text: z.string().trim().min(1),
  days: z.string().regex(/^\d{4}-\d{2}-\d{2}(?: \d{4}-\d{2}-\d{2})*$/, 'days YYYY-MM-DD parted by one blank'),
};

/** What a typed value of a fact must be, as `fact-names.ts` normalises it. */
export const factSchemaOf = (type: FactType): z.ZodType<FactValue> => SCHEMAS[type];
