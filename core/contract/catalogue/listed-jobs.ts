import { z } from 'zod';
import { isoDate } from '../iso.ts';
import { grade } from '../trace.ts';
import { catalogueSource } from './source.ts';

/** A region by its two-digit INSEE code; `jobs`: how many families the list has for it, null when no source says. */
const region = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  name: z.string(),
  jobs: z.number().int().positive().nullable().default(null),
  alsoCalled: z.array(z.string()).default([]), // other usual names, for recognising what a person writes
});

/** One family of jobs of the list. */
const listedJobFamily = z.strictObject({
  label: z.string(), // as the source that quotes the list writes it
  fap: z
    .string()
    .regex(/^[A-Z]\d[A-Z]\d{2}$/)
    .nullable()
    .default(null), // code of the "famille professionnelle", null when no source gives it
  rome: z
    .array(z.string().regex(/^[A-N]\d{4}$/))
    .nullable()
    .default(null), // null when annex II was not found
  regions: z.union([z.literal('all'), z.array(z.string()).min(1)]), // `all` those of the list
  since: isoDate.nullable().default(null), // first day when an amendment added it
  said: z.string(), // who says so
  grade,
  doubt: z.string().nullable().default(null), // where sources disagree; French, shown with the proposal
});
export type ListedJobFamily = z.infer<typeof listedJobFamily>;

/**
 * The jobs and zones "characterised by recruitment difficulties" (L.414-13 CESEDA) of one arrêté: forms/listed-jobs/<day of
 * the arrêté>.yaml. A list that is not `complete` can propose that a job is listed, never that it is not.
 */
export const listedJobs = z
  .strictObject({
    id: isoDate,
    title: z.string(), // "l'arrêté du 21 mai 2025", as it stands in a sentence after "par" or "de"
    from: isoDate,
    to: isoDate.nullable(), // last day in force
    complete: z.boolean(),
    regions: z.array(region).min(1),
    families: z.array(listedJobFamily),
    notes: z.array(z.string()).default([]), // what is not known; French
    source: catalogueSource,
  })
  .superRefine((list, context) => {
    const codes = new Set(list.regions.map((entry) => entry.code));
    const problem = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (codes.size !== list.regions.length) problem(['regions'], 'two regions with one code');
    if (list.to !== null && list.to < list.from) problem(['to'], 'ends before it begins');
    for (const [index, family] of list.families.entries()) {
      const unknown = family.regions === 'all' ? [] : family.regions.filter((code) => !codes.has(code));
      if (unknown.length > 0) problem(['families', index, 'regions'], `no region ${unknown.join(', ')}`);
      const outside =
        family.since !== null && (family.since < list.from || (list.to !== null && family.since > list.to));
      if (outside) problem(['families', index, 'since'], 'outside the days of the list');
    }
  });
export type ListedJobs = z.infer<typeof listedJobs>;
